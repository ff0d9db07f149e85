// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_thread.h"

#include "storage/post.h"

#include <QTimer>

namespace moire {

StoreThread::StoreThread(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)), m_worker(&m_thread)
{
    m_thread.setObjectName(QStringLiteral("session database"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Runs after all work posted so far. The connection must be closed on the thread that opened it.
    moire::post(m_worker.address(), [this] {
        runDelayed(); // so that a later timer finds no work and does not reopen the store
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

void StoreThread::Handle::run(std::function<void()> work, int delayMs) const
{
    if (delayMs <= 0)
        moire::post(m_worker, std::move(work));
    else
        moire::post(m_worker, [thread = m_thread, work = std::move(work), delayMs]() mutable {
            thread->delay(std::move(work), delayMs);
        });
}

void StoreThread::delay(std::function<void()> work, int delayMs)
{
    const QDeadlineTimer due(delayMs);
    if (m_delayed.empty() || due < m_due) {
        m_due = due;
        QTimer::singleShot(delayMs, m_worker.context(), [this] {
            runDelayed();
            handoff::pass();
        });
    }
    m_delayed.push_back(std::move(work));
}

void StoreThread::runDelayed()
{
    for (const auto &work : std::exchange(m_delayed, {}))
        work();
}

Store &StoreThread::store()
{
    if (!m_store) {
        m_store = std::make_unique<Store>(m_path);
        sql::Query(m_store->database(), QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeoutMs)).run();
    }
    return *m_store;
}

void StoreThread::setWaiting(bool waits)
{
    if (m_waits == waits)
        return;
    m_waits = waits;
    moire::post(m_replies.address(), [this, waits] { emit waiting(waits); });
}

} // namespace moire
