// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_delegate.h"

#include "conversation/chat_text.h"
#include "items/chat_list_model.h"
#include "storage/store.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace moire::ui {

namespace {

using namespace widgets;

int unitOf(const QStyleOptionViewItem &option)
{
    return measure::unitOf(option.fontMetrics);
}

int snippetHeight(const QStyleOptionViewItem &option)
{
    return 2 * QFontMetrics(captionFont(option.font)).lineSpacing();
}

int rowHeight(const QStyleOptionViewItem &option)
{
    return measure::controlHeight(unitOf(option)) + unitOf(option) / 2;
}

/// The painted box of a chat; rows are a little higher, which keeps boxes apart.
QRect boxOf(const QStyleOptionViewItem &option)
{
    const int gap = unitOf(option) / 2;
    return option.rect.adjusted(0, gap - gap / 2, 0, -gap / 2);
}

bool ringed(const QStyleOptionViewItem &option)
{
    constexpr auto both = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option.state & both) == both;
}

} // namespace

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = rowHeight(option);
    if (!index.data(ChatListModel::Heading).toBool() && !index.data(ChatListModel::Snippet).toString().isEmpty())
        height += snippetHeight(option);
    return {10 * unitOf(option), height}; // the view makes rows as wide as itself
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const paint::Scope scope(painter);
    if (index.data(ChatListModel::Heading).toBool())
        paintHeading(painter, option, index);
    else
        paintChat(painter, option, index);
}

void ChatDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int u = unitOf(option);
    const Theme &t = theme();
    const bool collapsed = index.data(ChatListModel::Collapsed).toBool();
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (option.state & QStyle::State_Selected)
        paint::box(painter, boxOf(option), u * 0.75, t.accentSoft);
    if (ringed(option))
        paint::focusRing(painter, boxOf(option), u * 0.75, paint::ringWidth(option.fontMetrics), t.accent);
    QRect rect = boxOf(option).adjusted(u, 0, -u, 0);
    painter->setFont(captionFont(option.font));
    painter->setPen(t.faint);
    if (collapsed || hovered) {
        QRect arrow = rect;
        arrow.setWidth(u);
        arrow = QStyle::visualRect(option.direction, rect, arrow.translated(rect.width() - u, 0));
        const Qt::ArrowType shut = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        paint::chevron(painter, arrow, u, collapsed ? shut : Qt::DownArrow, t.faint);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -2 * u, 0));
    }
    if (collapsed) {
        const QString count = QLocale().toString(index.data(ChatListModel::Count).toInt());
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignTrailing, count);
        rect = QStyle::visualRect(option.direction, rect,
                                  rect.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(count) - u, 0));
    }
    const QString text = shownText(index.data().toString());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void ChatDelegate::paintChat(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int u = unitOf(option);
    const Theme &t = theme();
    const QRect box = boxOf(option);
    const bool shown = m_shown != 0 && index.data(ChatListModel::SessionId).toLongLong() == m_shown;
    if (option.state & QStyle::State_Selected)
        paint::box(painter, box, u * 0.75, t.accentSoft);
    else if (shown || (option.state & QStyle::State_MouseOver))
        paint::box(painter, box, u * 0.75, t.hover);
    if (ringed(option))
        paint::focusRing(painter, box, u * 0.75, paint::ringWidth(option.fontMetrics), t.accent);
    const QString snippet = index.data(ChatListModel::Snippet).toString();
    QRect line = box.adjusted(u, 0, -u, 0);
    if (!snippet.isEmpty())
        line.setHeight(line.height() - snippetHeight(option));
    const QRect below(line.left(), line.bottom() + 1 - u / 4, line.width(), snippetHeight(option));
    line = paintMarks(painter, line, option, index.data(ChatListModel::Marks).toInt());
    painter->setFont(option.font);
    painter->setPen(t.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(shownText(index.data().toString()), Qt::ElideRight, line.width()));
    if (!snippet.isEmpty())
        paintSnippet(painter, below, option, shownText(snippet, 300));
}

/// Two lines with the words found in the text colour.
void ChatDelegate::paintSnippet(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QString &text) const
{
    const QFont font = captionFont(option.font);
    QTextLayout layout(text, font);
    QTextOption wrapping(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    wrapping.setTextDirection(option.direction);
    layout.setTextOption(wrapping);
    QList<QTextLayout::FormatRange> marked;
    for (const QString &word : m_words)
        for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size()) {
            QTextCharFormat format;
            format.setForeground(theme().text);
            format.setFontWeight(QFont::DemiBold);
            marked.append({static_cast<int>(at), static_cast<int>(word.size()), format});
        }
    layout.setFormats(marked);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < 2; i++) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, y});
        y += QFontMetrics(font).lineSpacing();
    }
    layout.endLayout();
    painter->setPen(theme().muted);
    layout.draw(painter, rect.topLeft());
}

/// At the far end of \p rect; returns what is left of it.
QRect ChatDelegate::paintMarks(QPainter *painter, QRect rect, const QStyleOptionViewItem &option, int marks) const
{
    const int u = unitOf(option);
    const QRect whole = rect;
    const auto place = [&](int width) {
        const QRect at(rect.right() + 1 - width, rect.top() + (rect.height() - width) / 2, width, width);
        rect.setRight(rect.right() - width - u / 2);
        return QStyle::visualRect(option.direction, whole, at);
    };
    const auto drawIcon = [&](const char *name, const QColor &colour) {
        icon(QLatin1String(name), colour).paint(painter, place(u * 3 / 2));
    };
    if (marks & ChatListModel::NotSaved)
        drawIcon("warning", theme().warning);
    if (marks & (ChatListModel::Answering | ChatListModel::Queued)) {
        const double line = paint::ringWidth(option.fontMetrics);
        const bool full = marks & ChatListModel::Answering;
        const double inset = full ? 0 : line / 2;
        painter->setPen(full ? QPen(Qt::NoPen) : QPen(theme().accent, line));
        painter->setBrush(full ? QBrush(theme().accent) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(place(u * 5 / 4)).adjusted(inset, inset, -inset, -inset));
    }
    if (marks & ChatListModel::Draft)
        drawIcon("edit", theme().muted);
    return QStyle::visualRect(option.direction, whole, rect);
}

QWidget *ChatDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(Store::maxTitleLength);
    editor->setAccessibleName(index.data(ChatListModel::Heading).toBool() ? tr("Folder name") : tr("Chat title"));
    return editor;
}

void ChatDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || line->isModified()) // the list may change while a person types
        return;
    line->setText(shownText(index.data(Qt::EditRole).toString(), Store::maxTitleLength));
    line->selectAll();
}

void ChatDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = boxOf(option);
    rect.setHeight(std::min(rect.height(), measure::controlHeight(unitOf(option))));
    editor->setGeometry(rect);
}

bool ChatDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(ChatListModel::Heading).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // The accessible text is the title followed by the marks.
    const QString text = shownText(index.data(Qt::AccessibleTextRole).toString(), 400).toHtmlEscaped() +
        QStringLiteral("<br>") + index.data(Qt::ToolTipRole).toString().toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QStringLiteral("<qt>%1</qt>").arg(text), view);
    return true;
}

} // namespace moire::ui
