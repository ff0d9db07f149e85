// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <QObject>
#include <QTimer>

namespace moire {
class StoreThread;
}

namespace moire::ui {

/// Searches the chats on the database thread, a moment after the last change of the query. At most one search runs at a
/// time, and only the results of the latest query are announced.
class ChatSearch : public QObject {
    Q_OBJECT
public:
    static constexpr int delayMs = 150; ///< from the last key to the search

    explicit ChatSearch(StoreThread &store, QObject *parent = nullptr);

    void setQuery(const QString &query); ///< empty: no search
    const QString &query() const { return m_query; }
    bool active() const { return !m_query.isEmpty(); }
    bool pending() const { return active() && (m_running || m_timer.isActive()); }
    bool running() const { return m_running; }
    void repeat(); ///< the chats have changed

signals:
    void found(const std::vector<moire::SessionInfo> &results); ///< best first
    void failed(const QString &why);

private:
    void run();
    void end(); ///< of one that ran

    StoreThread &m_store;
    QString m_query;
    QTimer m_timer;
    bool m_running = false;
    bool m_again = false; ///< the query or the chats have changed while it ran
};

} // namespace moire::ui
