// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/answer_queue.h"

#include <algorithm>
#include <new>

namespace moire::server {

AnswerQueue::AnswerQueue(std::shared_ptr<const Model> model, const QueueOptions &options, Reload reload)
    : m_options(options),
      m_reload(std::move(reload)),
      m_model(std::move(model))
{
    m_sequences.push_back({std::make_unique<Context>(m_model, m_options.context)});
    m_capacity = m_sequences.front().context->capacity();
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

AnswerQueue::~AnswerQueue()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        if (m_running)
            m_running->stop.request_stop();
    }
    m_thread.join();
    for (Line &line : m_lines)
        for (const std::shared_ptr<AnswerJob> &job : line.jobs)
            job->finish({.failed = ErrorKind::Interrupted, .problem = "the server is stopping"});
}

bool AnswerQueue::add(std::shared_ptr<AnswerJob> job)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting >= m_options.waiting)
        return false;
    auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.owner == job->owner; });
    if (line == m_lines.end())
        line = m_lines.insert(m_lines.end(), Line{job->owner, {}});
    line->jobs.push_back(std::move(job));
    ++m_waiting;
    m_changed.notify_all();
    return true;
}

void AnswerQueue::remove(const AnswerJob *job)
{
    const std::lock_guard lock(m_mutex);
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        const auto at =
            std::find_if(line->jobs.begin(), line->jobs.end(), [&](const auto &j) { return j.get() == job; });
        if (at == line->jobs.end())
            continue;
        (*at)->finish({.failed = ErrorKind::Interrupted, .problem = "the request was withdrawn"});
        line->jobs.erase(at);
        --m_waiting;
        if (line->jobs.empty())
            m_lines.erase(line);
        return;
    }
}

size_t AnswerQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

bool AnswerQueue::running() const
{
    const std::lock_guard lock(m_mutex);
    return m_running != nullptr;
}

std::shared_ptr<const Model> AnswerQueue::model() const
{
    const std::lock_guard lock(m_mutex);
    return m_model;
}

void AnswerQueue::run(const std::stop_token &stop)
{
    while (const std::shared_ptr<AnswerJob> job = take(stop)) {
        answer(*job);
        const std::lock_guard lock(m_mutex);
        m_running.reset();
    }
}

/// The oldest job of the first client, which goes to the end of the line; null when the queue ends.
std::shared_ptr<AnswerJob> AnswerQueue::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [&] { return m_waiting > 0; });
    if (stop.stop_requested())
        return nullptr;
    Line &line = m_lines.front();
    m_running = std::move(line.jobs.front());
    line.jobs.pop_front();
    --m_waiting;
    if (line.jobs.empty())
        m_lines.pop_front();
    else
        m_lines.splice(m_lines.end(), m_lines, m_lines.begin());
    return m_running;
}

void AnswerQueue::answer(AnswerJob &job)
{
    job.begin();
    AnswerEnd end;
    std::optional<ErrorKind> kind;
    try {
        end.result = generate(contextFor(job), job.prompt, job.options, job, job.stop.get_token());
        if (end.result.reason == FinishReason::Error)
            kind = end.result.errorKind;
    } catch (const Error &error) {
        kind = end.failed = error.kind();
        end.problem = error.problem();
    } catch (const std::bad_alloc &) {
        kind = end.failed = ErrorKind::Failed;
        end.problem = "out of memory";
    } catch (const std::exception &) { // an error of this program: its text could be about anything
        kind = end.failed = ErrorKind::Failed;
        end.problem = "internal error: please report this";
    }
    if (kind == ErrorKind::DeviceLost || kind == ErrorKind::DeviceMemory)
        reload(*kind);
    job.finish(std::move(end));
}

Context &AnswerQueue::contextFor(const AnswerJob &job)
{
    if (m_sequences.empty()) { // the model could not be loaded again
        if (!m_model)
            throw Error(ErrorKind::DeviceLost, "the model could not be loaded again", "device", "restart the server");
        m_sequences.push_back({std::make_unique<Context>(m_model, m_options.context)});
    }
    const auto shared = [&](const Sequence &sequence) -> size_t {
        if (sequence.owner != job.owner || sequence.context->routingPolicy() != job.options.policy)
            return 0;
        const std::span<const TokenId> cached = sequence.context->tokens();
        const auto [at, ignored] = std::mismatch(cached.begin(), cached.end(), job.prompt.begin(), job.prompt.end());
        return static_cast<size_t>(at - cached.begin());
    };
    Sequence *chosen = &*std::max_element(m_sequences.begin(), m_sequences.end(),
                                          [&](const auto &a, const auto &b) { return shared(a) < shared(b); });
    if (const size_t best = shared(*chosen); best == 0 || best * 2 < chosen->context->tokens().size()) {
        // Less than half of the longest one would be used again: the oldest sequence goes instead.
        chosen = &*std::min_element(m_sequences.begin(), m_sequences.end(),
                                    [](const Sequence &a, const Sequence &b) { return a.lastUse < b.lastUse; });
        if (chosen->lastUse != 0 && m_sequences.size() < m_options.sequences) {
            try {
                m_sequences.push_back({std::make_unique<Context>(m_model, m_options.context)});
                chosen = &m_sequences.back();
            } catch (const std::exception &) { // no memory for another one: go on with those that exist
                m_options.sequences = m_sequences.size();
            }
        }
    }
    if (std::exchange(chosen->owner, job.owner) != job.owner)
        chosen->context->truncate(0); // nobody learns from the time to the first token what another client asked
    chosen->lastUse = ++m_uses;
    return *chosen->context;
}

void AnswerQueue::reload(ErrorKind kind)
{
    m_sequences.clear();
    std::shared_ptr<const Model> model;
    {
        const std::lock_guard lock(m_mutex);
        model = std::exchange(m_model, nullptr); // its memory must be free before the model is loaded again
    }
    if (!m_reload || !model)
        return;
    try {
        model = m_reload(kind, std::move(model));
    } catch (const std::exception &) {
        return; // the next job says so
    }
    const std::lock_guard lock(m_mutex);
    m_model = std::move(model);
}

} // namespace moire::server
