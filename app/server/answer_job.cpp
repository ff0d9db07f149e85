// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/answer_job.h"

namespace moire::server {

namespace {

/// What a chat of the window records, but as many alternatives as the client asked for.
GenerationOptions recording(GenerationOptions options)
{
    const TraceOptions kept = keptTrace();
    TraceOptions &trace = options.trace;
    if (!trace.probabilities)
        trace.alternatives = kept.alternatives;
    trace.probabilities = kept.probabilities;
    trace.routing = kept.routing;
    trace.stages = kept.stages;
    return options;
}

} // namespace

AnswerJob::AnswerJob(std::string client, std::vector<TokenId> promptIds, GenerationOptions generationOptions,
                     std::function<std::shared_ptr<KeptAnswer>()> beginKeeping)
    : owner(std::move(client)),
      prompt(std::move(promptIds)),
      told(generationOptions.trace),
      options(beginKeeping ? recording(std::move(generationOptions)) : std::move(generationOptions)),
      m_beginKeeping(std::move(beginKeeping))
{
}

/// Whatever goes wrong while an answer is kept, the client's goes on.
template <class Tell>
void AnswerJob::keep(Tell tell)
{
    if (!m_kept)
        return;
    try {
        tell(*m_kept);
    } catch (const std::exception &) {
        m_kept.reset();
    }
}

std::optional<AnswerPiece> AnswerJob::next(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [&] { return !m_pieces.empty() || m_end; });
    if (m_pieces.empty())
        return std::nullopt;
    AnswerPiece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    return piece;
}

const AnswerEnd *AnswerJob::end() const
{
    const std::lock_guard lock(m_mutex);
    return m_pieces.empty() && m_end ? &*m_end : nullptr;
}

bool AnswerJob::begun() const
{
    const std::lock_guard lock(m_mutex);
    return m_begun;
}

AnswerTimes AnswerJob::times() const
{
    const std::lock_guard lock(m_mutex);
    return m_times;
}

/// A piece is ready. Within the mutex.
void AnswerJob::stamp()
{
    const auto milliseconds = [](Clock::time_point from, Clock::time_point to) {
        return std::chrono::duration<double, std::milli>(to - from).count();
    };
    const Clock::time_point now = Clock::now();
    if (!m_firstAt)
        m_firstAt = now;
    m_times = {.queue = milliseconds(m_made, m_beganAt),
               .prompt = milliseconds(m_beganAt, *m_firstAt),
               .predicted = milliseconds(*m_firstAt, now)};
}

void AnswerJob::begin()
{
    m_beganAt = Clock::now();
    if (m_beginKeeping) {
        try {
            m_kept = m_beginKeeping();
        } catch (const std::exception &) { // not kept
        }
        m_beginKeeping = {};
    }
    const std::lock_guard lock(m_mutex);
    m_begun = true;
}

void AnswerJob::finish(AnswerEnd end)
{
    flush();
    keep([&](KeptAnswer &kept) { kept.ended(end); });
    m_kept.reset();
    const std::lock_guard lock(m_mutex);
    if (m_begun && !m_firstAt) // nothing was said
        stamp();
    m_end = std::move(end);
    m_changed.notify_all();
}

void AnswerJob::push(AnswerPiece piece)
{
    const std::lock_guard lock(m_mutex);
    stamp();
    piece.times = m_times;
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
}

void AnswerJob::flush()
{
    for (AnswerPiece &piece : m_waiting)
        push(std::move(piece));
    m_waiting.clear();
}

void AnswerJob::text(std::string_view utf8, Phase phase)
{
    keep([&](KeptAnswer &kept) { kept.text(utf8, phase); });
    m_waiting.push_back({.phase = phase, .text = std::string(utf8)});
    if (!joinsTokens())
        flush();
}

void AnswerJob::thoughtSoFar()
{
    keep([](KeptAnswer &kept) { kept.thoughtSoFar(); });
    m_waiting.push_back({.thoughtSoFar = true, .phase = Phase::Thinking});
}

void AnswerJob::token(const SharedToken &record)
{
    keep([&](KeptAnswer &kept) { kept.token(record); });
    if (told.routing)
        m_routes.insert(m_routes.end(), record->experts.ids.begin(), record->experts.ids.end());
    if (!joinsTokens())
        return;
    if (m_waiting.empty() || m_waiting.back().phase != record->phase)
        m_waiting.push_back({.phase = record->phase});
    m_waiting.back().tokens.push_back(record);
    flush();
}

} // namespace moire::server
