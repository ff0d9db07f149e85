// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <utility>

class QThread;

namespace moire {

/// Qt's queues and joins synchronize the threads, but the thread sanitizer cannot see that in a Qt built without it. In
/// sanitizer builds only, a mutex makes it visible: held while work is sent, locked before and after the work runs.
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

/// Identifies a Receiver. Any thread may keep a copy and post to it, even after the receiver is gone.
class Address {
    friend class Receiver;
    template <class Work>
    friend void post(const Address &to, Work work);

    struct Link {
        std::mutex mutex;
        QObject *object = nullptr; ///< null once the receiver is gone
    };
    std::shared_ptr<Link> m_link = std::make_shared<Link>();
};

/// The receiving end of post(): work runs on \p thread until the receiver is destroyed, which cancels pending work.
/// Destroy it on its thread, or after that thread has ended. Make it a member of the object that the work uses.
class Receiver {
public:
    explicit Receiver(QThread *thread = nullptr) ///< null: the current thread
    {
        if (thread)
            m_object.moveToThread(thread);
        m_address.m_link->object = &m_object;
    }
    ~Receiver()
    {
        const std::scoped_lock lock(m_address.m_link->mutex);
        m_address.m_link->object = nullptr;
    }
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    const Address &address() const { return m_address; }
    QObject *context() { return &m_object; } ///< for timers on its thread

private:
    QObject m_object;
    Address m_address;
};

/// Runs \p work on the receiver's thread, after everything posted there before; does nothing once the receiver is gone.
/// With startInPool() the only way this program passes work between threads. Any thread.
template <class Work>
void post(const Address &to, Work work)
{
    const std::scoped_lock lock(to.m_link->mutex);
    if (!to.m_link->object)
        return;
    [[maybe_unused]] const auto sending = handoff::send();
    QMetaObject::invokeMethod(
        to.m_link->object,
        [work = std::move(work)]() mutable {
            handoff::pass();
            work();
            handoff::pass();
        },
        Qt::QueuedConnection);
}

/// Runs \p work, which posts what it found, on a thread of the program's pool. Any thread.
template <class Work>
void startInPool(Work work)
{
    [[maybe_unused]] const auto sending = handoff::send();
    QThreadPool::globalInstance()->start([work = std::move(work)]() mutable {
        handoff::pass();
        work();
        handoff::pass();
    });
}

} // namespace moire
