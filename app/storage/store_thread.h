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

/// The database's own thread and connection. Work runs there in the order it was posted; its result comes back on the
/// thread that owns this object, which is the one that posts. The destructor runs what was posted, then ends the
/// thread. The store is opened by the first piece of work; where that fails, each piece reports it and tries again.
class StoreThread : public QObject {
    Q_OBJECT
public:
    explicit StoreThread(QString path, QObject *parent = nullptr);
    ~StoreThread() override;

    /// Posts work for as long as the thread lives, and nothing afterwards. Any thread may hold one and outlive it.
    class Handle {
    public:
        void run(std::function<void()> work, int delayMs = 0) const; ///< as StoreThread::run()
        Store &store() const { return m_thread->store(); } ///< only from work

    private:
        friend class StoreThread;
        Handle(Address worker, StoreThread *thread) : m_worker(std::move(worker)), m_thread(thread) { }
        Address m_worker;
        StoreThread *m_thread; ///< used on its thread alone, which it outlives
    };
    Handle handle() { return {m_worker.address(), this}; }

    /// \p done takes the result of \p work(Store &) (or nothing for void), or \p failed the error; neither is called
    /// once \p context is gone.
    template <class Work, class Done>
    void post(QObject *context, Work work, Done done, std::function<void(const Error &)> failed)
    {
        using Result = std::invoke_result_t<Work, Store &>;
        run([this, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done),
             failed = std::move(failed)]() mutable {
            std::function<void()> reply;
            try {
                if constexpr (std::is_void_v<Result>) {
                    work(store());
                    reply = [done = std::move(done)]() mutable { done(); };
                } else {
                    auto result = std::make_shared<Result>(work(store()));
                    reply = [done = std::move(done), result]() mutable { done(std::move(*result)); };
                }
            } catch (const Error &error) {
                reply = [failed, error] { failed(error); };
            } catch (const std::exception &error) {
                reply = [failed, error = Error(ErrorKind::Failed, error.what(), "session database", "try again")] {
                    failed(error);
                };
            }
            // The guard is asked on the thread that owns both.
            moire::post(m_replies.address(), [guard, reply = std::move(reply)] {
                if (guard)
                    reply();
            });
        });
    }

    /// Runs \p work and waits for it; its error is thrown here. Not for a thread that shows a window.
    template <class Work>
    auto call(Work work) -> std::invoke_result_t<Work, Store &>
    {
        std::packaged_task<std::invoke_result_t<Work, Store &>()> task([&] { return work(store()); });
        auto future = task.get_future();
        run([&task] { task(); });
        return future.get();
    }

    /// Runs \p work on the thread of the database, \p delayMs after it was posted at the latest (with other work that
    /// waits, and at the end, sooner). Any thread; errors are the work's.
    void run(std::function<void()> work, int delayMs = 0) { handle().run(std::move(work), delayMs); }

    /// The open store; only from work.
    Store &store();

private:
    void delay(std::function<void()> work, int delayMs);
    void runDelayed();

    const QString m_path;
    QThread m_thread;
    std::unique_ptr<Store> m_store; ///< made, used and dropped on m_thread
    std::vector<std::function<void()>> m_delayed; ///< on m_thread
    QDeadlineTimer m_due; ///< when m_delayed runs; on m_thread
    Receiver m_worker; ///< on m_thread
    Receiver m_replies; ///< on the owner's thread
};

} // namespace moire
