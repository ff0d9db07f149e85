// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_search.h"

#include "storage/store_thread.h"

#include <utility>

namespace moire::ui {

ChatSearch::ChatSearch(StoreThread &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChatSearch::run);
}

void ChatSearch::setQuery(const QString &query)
{
    const QString words = query.simplified();
    if (words == m_query)
        return;
    m_query = words;
    if (m_query.isEmpty())
        m_timer.stop();
    else
        m_timer.start(delayMs);
}

void ChatSearch::repeat()
{
    if (active() && !m_timer.isActive())
        run();
}

void ChatSearch::run()
{
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    m_store.post(
        this, [query = m_query](Store &store) { return store.search(query); },
        [this, query = m_query](const std::vector<SessionInfo> &results) {
            end();
            if (query == m_query)
                emit found(results);
        },
        [this, query = m_query](const Error &error) {
            end();
            if (query == m_query)
                emit failed(QString::fromUtf8(error.what()));
        });
}

void ChatSearch::end()
{
    m_running = false;
    if (std::exchange(m_again, false) && active())
        run();
}

} // namespace moire::ui
