// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <mutex>
#include <utility>

namespace moire {

/// Qt's queues and joins order what threads do; the thread sanitizer cannot see into a Qt that was built without it.
/// There, and only there, a mutex tells it: held while work is sent, taken before and after the work runs.
namespace handoff {
#ifdef MOIRE_TSAN
inline std::mutex mutex;
[[nodiscard]] inline auto send()
{
    return std::unique_lock(mutex);
}
inline void pass()
{
    const std::unique_lock lock(mutex);
}
#else
struct Nothing { };
inline Nothing send()
{
    return {};
}
inline void pass() { }
#endif
} // namespace handoff

/// Runs \p work on the thread of \p target, behind what was posted there before; not at all once \p target is gone.
/// The one way from thread to thread in this library. Any thread.
template <class Work>
void post(QObject *target, Work work)
{
    [[maybe_unused]] const auto sending = handoff::send();
    QMetaObject::invokeMethod(
        target,
        [work = std::move(work)]() mutable {
            handoff::pass();
            work();
            handoff::pass();
        },
        Qt::QueuedConnection);
}

} // namespace moire
