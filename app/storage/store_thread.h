// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/post.h"
#include "storage/store.h"

#include <moire/error.h>

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace moire {

/// A thread for the database, with its own connection. Jobs run there in the order of posting; results arrive on the
/// thread that owns this object, which is also the one that calls post(). The destructor runs all posted jobs, then
/// ends the thread. The first job opens the store; if that fails, it reports the error and the next job tries again. A
/// store that can only be read is opened again as soon as it can be written, see accessChanged().
class StoreThread : public QObject {
    Q_OBJECT
public:
    static constexpr int busyTimeoutMs = 1000;
    static constexpr int maxAttempts = 8;
    static constexpr int maxWaitMs = 8000;

    explicit StoreThread(QString path, QObject *parent = nullptr, const HoldTimes &times = {});
    ~StoreThread() override;

    /// Posts work while the StoreThread exists, and does nothing afterwards. Any thread may keep one and outlive it.
    class Handle {
    public:
        void run(std::function<void()> work, int delayMs = 0) const; ///< as StoreThread::run()
        Store &store() const { return m_thread->store(); } ///< call it only from work

    private:
        friend class StoreThread;
        Handle(Address worker, StoreThread *thread) : m_worker(std::move(worker)), m_thread(thread) { }
        Address m_worker;
        StoreThread *m_thread; ///< used only on its thread, which it outlives
    };
    Handle handle() { return {m_worker.address(), this}; }

    /// \p done receives the result of \p work(Store &) (no argument for void), or \p failed the error; neither is
    /// called once \p context is gone. While another program has the database locked, the statement that found it so
    /// is tried again, for some seconds; see waiting(). \p work runs once.
    template <class Work, class Done>
    void post(QObject *context, Work work, Done done, std::function<void(const Error &)> failed)
    {
        using Result = std::invoke_result_t<Work, Store &>;
        run([this, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done),
             failed = std::move(failed)]() mutable {
            std::function<void()> reply;
            try {
                if constexpr (std::is_void_v<Result>) {
                    patiently([&] { work(store()); });
                    reply = [done = std::move(done)]() mutable { done(); };
                } else {
                    auto result = patiently([&] { return std::make_shared<Result>(work(store())); });
                    reply = [done = std::move(done), result]() mutable { done(std::move(*result)); };
                }
            } catch (const Error &error) {
                reply = [failed, error] { failed(error); };
            } catch (const std::exception &error) {
                reply = [failed, error = Error(ErrorKind::Failed, error.what(), "session database", "try again")] {
                    failed(error);
                };
            }
            // The guard is checked on the thread that owns both objects.
            moire::post(m_replies.address(), [guard, reply = std::move(reply)] {
                if (guard)
                    reply();
            });
        });
    }

    /// Runs \p work and waits for it; throws its error. Do not call this on the window's thread.
    template <class Work>
    auto call(Work work) -> std::invoke_result_t<Work, Store &>
    {
        std::packaged_task<std::invoke_result_t<Work, Store &>()> task(
            [&] { return patiently([&] { return work(store()); }); });
        auto future = task.get_future();
        run([&task] { task(); });
        return future.get();
    }

    /// Runs \p work on the database thread at most \p delayMs after it was posted (sooner if other delayed work is due
    /// or the thread ends). Any thread; \p work must handle its own errors.
    void run(std::function<void()> work, int delayMs = 0) { handle().run(std::move(work), delayMs); }

    /// The open store; call it only from work.
    Store &store();

signals:
    /// Another program has the database locked, and posted work waits for it; false: it goes on, or has failed.
    void waiting(bool waits);
    /// The open database can be written now, or can only be read; \p host: of the machine that writes, if there is one.
    void accessChanged(bool readOnly, const QString &host);

private:
    /// Runs \p work. Its statements, and opening the store, wait while the database is busy: all together for at most
    /// maxAttempts attempts and about maxWaitMs. Each attempt waits busyTimeoutMs for the lock.
    template <class Work>
    auto patiently(Work work) -> std::invoke_result_t<Work>
    {
        const Patience patience(*this);
        openPatiently();
        return work();
    }
    struct Patience {
        explicit Patience(StoreThread &of) : thread(of)
        {
            thread.m_attempts = 1;
            thread.m_deadline.setRemainingTime(maxWaitMs);
        }
        ~Patience()
        {
            thread.m_attempts = 0;
            thread.setWaiting(false);
        }
        Patience(const Patience &) = delete;
        Patience &operator=(const Patience &) = delete;
        StoreThread &thread;
    };
    void openPatiently();
    bool waitsAgain(); ///< whether to try again what found the database busy
    void setWaiting(bool waits);
    void watchHold();
    void watchHoldLater();
    void delay(std::function<void()> work, int delayMs);
    void runDelayed();

    const QString m_path;
    const HoldTimes m_holdTimes;
    QThread m_thread;
    std::unique_ptr<Store> m_store; ///< created, used and destroyed on m_thread
    bool m_watching = false; ///< watchHold() runs from time to time; on m_thread
    bool m_readOnly = false; ///< as last told; on m_thread
    bool m_waits = false; ///< on m_thread
    int m_attempts = 0; ///< of patient work, while it runs; on m_thread
    QDeadlineTimer m_deadline; ///< of patient work; on m_thread
    std::vector<std::function<void()>> m_delayed; ///< on m_thread
    QDeadlineTimer m_due; ///< when m_delayed runs; on m_thread
    Receiver m_worker; ///< on m_thread
    Receiver m_replies; ///< on the owner's thread
};

} // namespace moire
