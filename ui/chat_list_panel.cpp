// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_list_panel.h"

#include "style.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

constexpr int maxShown = 2000; ///< chats; the search finds the others

/// Never wider than the list, so that long titles are elided.
class ChatDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

ChatListPanel::ChatListPanel(StoreThread &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_search(new QLineEdit),
      m_list(new QListView)
{
    auto *fresh = new QPushButton(tr("New chat"));
    connect(fresh, &QPushButton::clicked, this, &ChatListPanel::newChatRequested);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in chats"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ChatListPanel::refresh);
    m_list->setObjectName(QStringLiteral("chatList"));
    m_list->setAccessibleName(tr("Chats"));
    m_list->setModel(&m_chats);
    m_list->setItemDelegate(new ChatDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(widgets::unit(this) / 4);
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            emit chatRequested(m_chats.sessionAt(index.row()));
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(fresh);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
}

void ChatListPanel::refresh()
{
    m_stale = true;
    if (!m_reading)
        read();
}

/// Reads one list at a time. Requests that arrive meanwhile are served by one more read afterwards.
void ChatListPanel::read()
{
    m_reading = true;
    m_stale = false;
    m_store.post(
        this, [words = m_search->text()](Store &store) { return store.search(words, maxShown); },
        [this](std::vector<SessionInfo> sessions) {
            m_reading = false;
            if (m_stale) {
                read();
                return;
            }
            m_chats.setSessions(std::move(sessions));
            setCurrent(m_current);
        },
        [this](const Error &error) {
            m_reading = false;
            emit failed(QString::fromUtf8(error.what()));
            if (m_stale)
                read();
        });
}

void ChatListPanel::setCurrent(qint64 session)
{
    m_current = session;
    const int row = m_chats.rowOf(session);
    m_list->setCurrentIndex(row >= 0 ? m_chats.index(row) : QModelIndex());
}

void ChatListPanel::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace moire::ui
