// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/chat_list_model.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace moire::ui {

class ChatDelegate;

/// The rows of the chat list. A click or Enter opens a chat; a click, Enter, Left or Right fold a group. Several chats
/// can be selected; while a person does nothing else, the chat that is shown is the selected one.
class ChatListView : public QListView {
    Q_OBJECT
public:
    explicit ChatListView(ChatListModel &chats, QWidget *parent = nullptr);

    ChatDelegate &rows() { return *m_delegate; }
    std::vector<qint64> selectedChats() const; ///< in the order of the list
    qint64 selectedFolder() const; ///< that of the selected heading, if nothing else is selected; 0: none
    void setShown(qint64 session); ///< the chat that the window shows; selects it once it is in the list
    void followShown(); ///< after the list has changed
    void selectShown(); ///< takes the selection back to the shown chat
    bool selectFirstChat(); ///< false: there is none
    void editRow(int row);

signals:
    /// The row whose name was being edited has gone. \p session 0: a folder's.
    void nameTyped(qint64 session, qint64 folder, const QString &name);
    void opened(qint64 session, qint64 message); ///< \p message: of a search result; 0: none
    void toggled(int row); ///< a heading
    void menuRequested(const QPoint &global);
    void selectionDiffers();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    bool isHeading(const QModelIndex &index) const { return index.data(ChatListModel::Heading).toBool(); }
    void open(const QModelIndex &index);
    int headingAbove(int row) const; ///< -1: none

    ChatListModel &m_chats;
    ChatDelegate *m_delegate;
    qint64 m_shown = 0;
    bool m_follow = false; ///< the shown chat is still to be selected
    QPersistentModelIndex m_pressed; ///< a heading
};

} // namespace moire::ui
