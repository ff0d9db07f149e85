// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_list_view.h"

#include "conversation/chat_delegate.h"
#include "style/proxy_style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <algorithm>

namespace moire::ui {

ChatListView::ChatListView(ChatListModel &chats, QWidget *parent)
    : QListView(parent),
      m_chats(chats),
      m_delegate(new ChatDelegate(this))
{
    setAccessibleName(tr("Chats"));
    setProperty(widgets::look::quiet, true);
    viewport()->setBackgroundRole(QPalette::Window);
    setModel(&chats);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // by command
    setMouseTracking(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!isHeading(index) && selectionModel()->selectedIndexes().size() == 1)
            open(index);
    });
}

std::vector<qint64> ChatListView::selectedChats() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<qint64> sessions;
    for (const QModelIndex &row : rows)
        if (const qint64 session = m_chats.sessionAt(row.row()))
            sessions.push_back(session);
    return sessions;
}

qint64 ChatListView::selectedFolder() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    return rows.size() == 1 && isHeading(rows.front()) ? rows.front().data(ChatListModel::FolderId).toLongLong() : 0;
}

void ChatListView::setShown(qint64 session)
{
    if (m_shown == session)
        return;
    m_shown = session;
    m_delegate->setShown(session);
    m_follow = true;
    followShown();
    viewport()->update();
}

void ChatListView::followShown()
{
    if (!m_follow)
        return;
    const int row = m_chats.rowOf(m_shown);
    if (row < 0) {
        clearSelection();
        m_follow = m_shown != 0;
        return;
    }
    m_follow = false;
    if (selectedChats() != std::vector{m_shown})
        setCurrentIndex(m_chats.index(row)); // selects it, and scrolls to it
}

void ChatListView::selectShown()
{
    m_follow = true;
    followShown();
}

bool ChatListView::selectFirstChat()
{
    for (int row = 0; row < m_chats.rowCount(); row++)
        if (m_chats.sessionAt(row) != 0) {
            setCurrentIndex(m_chats.index(row));
            return true;
        }
    return false;
}

void ChatListView::editRow(int row)
{
    const QModelIndex index = m_chats.index(row);
    scrollTo(index);
    setCurrentIndex(index);
    edit(index);
}

void ChatListView::open(const QModelIndex &index)
{
    emit opened(index.data(ChatListModel::SessionId).toLongLong(), index.data(ChatListModel::MessageId).toLongLong());
}

void ChatListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = QModelIndex();
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && isHeading(index)) {
        m_pressed = index;
        setFocus(Qt::MouseFocusReason);
        return; // the selection stays
    }
    QListView::mousePressEvent(event);
}

void ChatListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = std::exchange(m_pressed, QModelIndex());
    if (!pressed.isValid())
        return QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()) == pressed)
        emit toggled(pressed.row());
}

int ChatListView::headingAbove(int row) const
{
    while (row >= 0 && m_chats.sessionAt(row) != 0)
        row--;
    return row;
}

void ChatListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!index.isValid() || !plain || state() == EditingState)
        return QListView::keyPressEvent(event);
    const bool heading = isHeading(index);
    const bool collapsed = index.data(ChatListModel::Collapsed).toBool();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int shut = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (heading)
            emit toggled(index.row());
        else
            open(index);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        if (heading && collapsed != (key == shut))
            emit toggled(index.row());
        else if (!heading && key == shut && headingAbove(index.row()) >= 0)
            setCurrentIndex(m_chats.index(headingAbove(index.row())));
    } else {
        return QListView::keyPressEvent(event);
    }
    event->accept();
}

void ChatListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = visualRect(currentIndex());
        emit menuRequested(viewport()->mapToGlobal(row.isValid() ? row.center() : viewport()->rect().center()));
    } else {
        if (!indexAt(event->pos()).isValid())
            clearSelection();
        emit menuRequested(event->globalPos());
    }
    event->accept();
}

/// The selection goes back to the shown chat when a person turns to something else.
void ChatListView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    const bool leaves = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
        event->reason() != Qt::MenuBarFocusReason;
    if (leaves && state() != EditingState && selectionModel()->selectedIndexes().size() <= 1)
        selectShown();
}

void ChatListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit selectionDiffers();
}

/// A name that is being typed is kept, though its row goes.
void ChatListView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QModelIndex row = currentIndex();
    const auto *editor = qobject_cast<QLineEdit *>(indexWidget(row)); // the state is lost when other rows go
    if (editor && editor->isModified() && row.row() >= first && row.row() <= last)
        emit nameTyped(row.data(ChatListModel::SessionId).toLongLong(), row.data(ChatListModel::FolderId).toLongLong(),
                       editor->text().simplified());
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void ChatListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace moire::ui
