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
    // Posted behind everything else; the connection must go on the thread that opened it.
    moire::post(m_worker.address(), [this] {
        runDelayed(); // a timer that fires later finds nothing, and does not open the store again
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
    if (!m_store)
        m_store = std::make_unique<Store>(m_path);
    return *m_store;
}

} // namespace moire
