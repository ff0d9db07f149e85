// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <utility>

namespace moire {

/// Collects changes from one thread into batches for another: the first change to an empty batch calls `notify`, later
/// ones only add to it. The consumer is woken once per batch, however fast changes arrive, and neither thread waits for
/// the other. Precondition: `notify` may run on any thread, must not block and must lead to a take(); after take() the
/// next change notifies again. Thread-safe.
template <class Batch>
class CoalescingQueue {
public:
    explicit CoalescingQueue(std::function<void()> notify) : m_notify(std::move(notify)) { }

    template <class Change>
    void change(Change &&apply)
    {
        bool first = false;
        {
            const std::scoped_lock lock(m_mutex);
            apply(m_batch);
            first = !std::exchange(m_notified, true);
        }
        if (first)
            m_notify();
    }

    Batch take()
    {
        const std::scoped_lock lock(m_mutex);
        m_notified = false;
        return std::exchange(m_batch, Batch());
    }

private:
    const std::function<void()> m_notify;
    std::mutex m_mutex;
    Batch m_batch;
    bool m_notified = false;
};

} // namespace moire
