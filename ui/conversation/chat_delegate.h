// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace moire::ui {

/// Draws the rows of the chat list: headings, chats with their marks, search results with the words found. Also their
/// editor and tool tip. Sizes follow the font.
class ChatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShown(qint64 session) { m_shown = session; } ///< the chat that the window shows
    void setWords(const QStringList &words) { m_words = words; } ///< to be marked in results

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChat(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSnippet(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QString &text) const;
    QRect paintMarks(QPainter *painter, QRect rect, const QStyleOptionViewItem &option, int marks) const;

    qint64 m_shown = 0;
    QStringList m_words;
};

} // namespace moire::ui
