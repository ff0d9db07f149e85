// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/prompt.h"
#include "storage/post.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <optional>

namespace moire {

/// Counts tokens and makes prompts on a thread of its own, one piece of work at a time, so that neither the window nor
/// the engine waits. Call everything on the thread that owns the object; results arrive there too.
class TokenCounter : public QObject {
    Q_OBJECT
public:
    static constexpr int delayMs = 120; ///< a text is counted once it has not changed for this long

    explicit TokenCounter(QObject *parent = nullptr);
    ~TokenCounter() override; ///< waits for the work that is running, at most some seconds

    /// Counts \p text soon; counted() follows. Only the latest text is counted: earlier ones that have not started are
    /// dropped, and at most one count is running or waiting for its turn.
    void count(std::shared_ptr<const Model> model, const QString &text);
    void cancel(); ///< drops what count() asked for

    /// Runs \p work in its turn, then \p done(result) or \p failed(error) on the owner's thread, unless \p context is
    /// gone by then.
    template <class Work, class Done>
    void run(QObject *context, Work work, Done done, std::function<void(const Error &)> failed);

signals:
    void counted(const moire::TokenCount &count);

private:
    void countNow();

    QThread m_thread;
    QTimer m_timer;
    std::shared_ptr<const Model> m_model;
    QString m_text; ///< to be counted next
    bool m_waiting = false; ///< there is one
    bool m_running = false;
    int m_round = 0; ///< of the latest count(): results of earlier ones are dropped
    Receiver m_worker; ///< on m_thread
    Receiver m_replies; ///< on the owner's thread
};

template <class Work, class Done>
void TokenCounter::run(QObject *context, Work work, Done done, std::function<void(const Error &)> failed)
{
    post(m_worker.address(),
         [this, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done),
          failed = std::move(failed)]() mutable {
             std::function<void()> reply;
             try {
                 auto result = std::make_shared<std::invoke_result_t<Work>>(work());
                 reply = [done = std::move(done), result]() mutable { done(std::move(*result)); };
             } catch (const Error &error) {
                 reply = [failed, error] { failed(error); };
             } catch (const std::exception &error) {
                 reply = [failed, error = Error(ErrorKind::Failed, error.what(), "token counter", "try again")] {
                     failed(error);
                 };
             }
             // The guard is checked on the thread that owns both objects.
             post(m_replies.address(), [guard, reply = std::move(reply)] {
                 if (guard)
                     reply();
             });
         });
}

} // namespace moire
