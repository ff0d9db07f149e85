// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_thread.h"

#include "storage/post.h"

#include <QTimer>

namespace moire {

StoreThread::StoreThread(QString path, QObject *parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("session database"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Posted behind everything else; the connection must go on the thread that opened it.
    moire::post(m_worker, [this] {
        runDelayed(); // a timer that fires later finds nothing, and does not open the store again
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

void StoreThread::run(std::function<void()> work, int delayMs)
{
    if (delayMs <= 0) {
        moire::post(m_worker, std::move(work));
        return;
    }
    moire::post(m_worker, [this, work = std::move(work), delayMs] {
        if (m_delayed.empty())
            QTimer::singleShot(delayMs, m_worker, [this] {
                runDelayed();
                handoff::pass();
            });
        m_delayed.push_back(work);
    });
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
