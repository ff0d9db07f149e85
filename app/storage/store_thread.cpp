// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_thread.h"

#include "storage/post.h"

#include <QTimer>

namespace moire {

StoreThread::StoreThread(QString path, QObject *parent, const HoldTimes &times)
    : QObject(parent),
      m_path(std::move(path)),
      m_holdTimes(times),
      m_worker(&m_thread)
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
        m_store = std::make_unique<Store>(m_path, Store::Access::ReadWrite, m_holdTimes, busyTimeoutMs);
        m_store->database().setBusyHandler([this] { return waitsAgain(); });
        if (!std::exchange(m_watching, true)) {
            m_readOnly = m_store->readOnly();
            watchHoldLater();
        }
    }
    return *m_store;
}

void StoreThread::watchHoldLater()
{
    QTimer::singleShot(m_readOnly ? m_holdTimes.watch : m_holdTimes.renew, m_worker.context(), [this] {
        watchHold();
        handoff::pass();
    });
}

/// Renews the mark of the open store, and opens it again if it was read-only and may be written now.
void StoreThread::watchHold()
{
    if (m_store && m_store->renewHold())
        m_store.reset();
    try {
        const bool readOnly = store().readOnly();
        const auto &holder = m_store->holder();
        if (std::exchange(m_readOnly, readOnly) != readOnly)
            moire::post(m_replies.address(),
                        [this, readOnly, host = holder && !holder->sameMachine ? holder->host : QString()] {
                            emit accessChanged(readOnly, host);
                        });
    } catch (const Error &) {
        // the next job tries again, and reports it
    }
    watchHoldLater();
}

/// Opening is tried again as a whole, because it changes nothing that another attempt would repeat.
void StoreThread::openPatiently()
{
    while (!m_store) {
        try {
            store();
        } catch (const Error &error) {
            if (!sql::isBusy(error) || !waitsAgain())
                throw;
        }
    }
}

bool StoreThread::waitsAgain()
{
    if (m_attempts == 0 || m_attempts >= maxAttempts || m_deadline.hasExpired())
        return false;
    m_attempts++;
    setWaiting(true);
    return true;
}

void StoreThread::setWaiting(bool waits)
{
    if (m_waits == waits)
        return;
    m_waits = waits;
    moire::post(m_replies.address(), [this, waits] { emit waiting(waits); });
}

} // namespace moire
