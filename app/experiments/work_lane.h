// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/post.h"

#include <QString>
#include <QThread>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace moire::experiments {

/// A thread for work that may take long, such as reading files. Call everything on the thread that owns the object;
/// results arrive there.
class WorkLane {
public:
    using Failed = std::function<void(const QString &)>;

    WorkLane() { m_thread.start(QThread::LowPriority); }
    ~WorkLane() ///< ends what run() asked for; what add() asked for is done first
    {
        m_stop.request_stop();
        post(m_worker.address(), [this] { m_thread.quit(); });
        m_thread.wait();
        handoff::pass();
    }
    WorkLane(const WorkLane &) = delete;
    WorkLane &operator=(const WorkLane &) = delete;

    /// Runs \p work(stop token) there, then \p done(its result) or \p failed(a sentence) here. Ends what run() asked
    /// for before, whose reply never comes.
    template <class Work, class Done>
    void run(Work work, Done done, Failed failed)
    {
        cancel();
        start(m_stop.get_token(), std::move(work), std::move(done), std::move(failed),
              [this, round = m_round] { return round == m_round; });
    }
    /// Likewise, after everything asked for before; nothing ends it.
    template <class Work, class Done>
    void add(Work work, Done done, Failed failed)
    {
        start({}, std::move(work), std::move(done), std::move(failed), [] { return true; });
    }
    void cancel() ///< what run() asked for; its reply never comes
    {
        m_stop.request_stop();
        m_stop = {};
        ++m_round;
    }
    bool busy() const { return m_running > 0; }

private:
    template <class Work, class Done, class Wanted>
    void start(std::stop_token stop, Work work, Done done, Failed failed, Wanted wanted)
    {
        using Result = std::invoke_result_t<Work, const std::stop_token &>;
        ++m_running;
        const auto reply = [this, to = m_replies.address(), wanted](std::function<void()> tell) {
            post(to, [this, wanted, tell = std::move(tell)] {
                --m_running;
                if (wanted())
                    tell();
            });
        };
        post(m_worker.address(),
             [reply, stop = std::move(stop), work = std::move(work), done = std::move(done),
              failed = std::move(failed)]() mutable {
                 if (stop.stop_requested())
                     return reply([] {});
                 try {
                     const auto result = std::make_shared<Result>(work(stop));
                     reply([done, result] { done(*result); });
                 } catch (const std::exception &error) {
                     reply([failed, why = QString::fromUtf8(error.what())] { failed(why); });
                 }
             });
    }

    QThread m_thread;
    std::stop_source m_stop;
    quint64 m_round = 0;
    int m_running = 0;
    Receiver m_worker{&m_thread};
    Receiver m_replies;
};

} // namespace moire::experiments
