// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <utility>

namespace moire {

/// What was done before a release() is seen after an acquire() that comes later. Qt's own queues and joins see to that
/// already; the thread sanitizer cannot look into a Qt that was built without it, and is told here.
namespace handoff {
#ifdef __SANITIZE_THREAD__
inline std::atomic<unsigned> point = 0;
inline void release()
{
    point.fetch_add(1, std::memory_order_release);
}
inline void acquire()
{
    point.load(std::memory_order_acquire);
}
#else
inline void release() { }
inline void acquire() { }
#endif
} // namespace handoff

/// Runs \p work on the thread of \p target, behind what was posted there before; not at all once \p target is gone.
/// The one way from thread to thread in this library. Any thread.
template <class Work>
void post(QObject *target, Work work)
{
    handoff::release();
    QMetaObject::invokeMethod(
        target,
        [work = std::move(work)]() mutable {
            handoff::acquire();
            work();
            handoff::release();
        },
        Qt::QueuedConnection);
}

} // namespace moire
