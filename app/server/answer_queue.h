// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/answer_job.h"

#include <moire/context.h>

#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <thread>

namespace moire::server {

/// Loads the model again after a device failed with \p kind; throws Error if that fails too. Should give \p failed up
/// first, so that its memory is free.
using Reload = std::function<std::shared_ptr<const Model>(ErrorKind kind, std::shared_ptr<const Model> failed)>;

struct QueueOptions {
    ContextOptions context;
    size_t sequences = 1; ///< contexts, each with the cache of one earlier sequence
    size_t waiting = 64; ///< jobs at most, besides the one that runs
};

/// Answers one job after another on a thread of its own. The clients take turns, each with its oldest job, so that a
/// client with many jobs delays the others by one. A job uses the cached sequence of the same client that shares the
/// longest prefix with its prompt.
class AnswerQueue {
public:
    /// Throws Error like Context, and std::system_error if there are no more threads.
    AnswerQueue(std::shared_ptr<const Model> model, const QueueOptions &options, Reload reload = {});
    ~AnswerQueue(); ///< stops the running job and fails the waiting ones
    AnswerQueue(const AnswerQueue &) = delete;
    AnswerQueue &operator=(const AnswerQueue &) = delete;

    /// False if too many jobs wait. Any thread.
    bool add(std::shared_ptr<AnswerJob> job);
    /// Takes a job that has not begun out of the queue; no effect otherwise. Its stop source ends one that has.
    void remove(const AnswerJob *job);

    size_t waiting() const;
    bool running() const;
    std::shared_ptr<const Model> model() const; ///< another object after a reload
    size_t capacity() const { return m_capacity; } ///< tokens of a context

private:
    struct Sequence {
        std::unique_ptr<Context> context;
        std::string owner;
        uint64_t lastUse = 0;
    };
    struct Line {
        std::string owner;
        std::deque<std::shared_ptr<AnswerJob>> jobs;
    };
    void run(const std::stop_token &stop);
    std::shared_ptr<AnswerJob> take(const std::stop_token &stop);
    void answer(AnswerJob &job);
    Context &contextFor(const AnswerJob &job);
    void reload(ErrorKind kind);

    QueueOptions m_options;
    Reload m_reload;
    size_t m_capacity = 0;

    // The engine's thread.
    std::vector<Sequence> m_sequences;
    uint64_t m_uses = 0;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::shared_ptr<const Model> m_model; ///< null while it is loaded again and after that failed
    std::list<Line> m_lines; ///< one per client, in the order of their turns
    size_t m_waiting = 0;
    std::shared_ptr<AnswerJob> m_running;
    std::jthread m_thread;
};

} // namespace moire::server
