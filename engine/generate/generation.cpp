// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/generation.h>

#include "generate/answer_text.h"
#include "generate/sampler.h"
#include "generate/token_recorder.h"

#include <moire/error.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <random>
#include <utility>

namespace moire {

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

uint64_t freshSeed()
{
    std::random_device device;
    return (static_cast<uint64_t>(device()) << 32) | device();
}

std::vector<TokenId> bannedTokens(const Model &model, const GenerationOptions &options)
{
    const std::span<const TokenId> ends = model.turnEnd().tokens;
    return options.ignoreEos ? std::vector(ends.begin(), ends.end()) : std::vector<TokenId>();
}

/// State of one generation, carried from token to token.
class Generation {
public:
    Generation(Context &context, std::span<const TokenId> prompt, const GenerationOptions &options,
               GenerationListener &listener, std::stop_token stop);
    GenerationResult run();

private:
    void checkArguments() const;
    void prepareCache();
    void prefill();
    void decode();
    bool replayGiven();
    enum class Source : uint8_t { Drawn, Forced, Given };
    bool advance(TokenId id, Source source);
    bool accept(TokenRecord &record, Source source, std::span<const float> before);
    TokenId draw();
    bool wantsLastEvaluated() const;
    size_t chunk(LogitRows rows) const;
    void recordPrompt(std::span<const TokenId> ids, size_t start, std::span<const float> logits, double ms);
    void evaluate(TokenRecord &record);

    Context &m_context;
    std::span<const TokenId> m_prompt;
    const GenerationOptions &m_options;
    GenerationListener &m_listener;
    std::stop_token m_stop;
    const Tokenizer *m_tokenizer;
    size_t m_vocabulary;

    GenerationResult m_result;
    Sampler m_sampler;
    AnswerText m_text;
    StepTrace m_step;
    TokenRecorder m_recorder;
    std::vector<TokenId> m_history;
    std::span<const float> m_logits; ///< for drawing the next token: the context's, or those of the prompt
    std::vector<float> m_promptLogits;
    std::vector<float> m_masked;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_firstToken = m_start;
    Clock::time_point m_lastToken = m_start;
    double m_samplingMs = 0.0;
    StepWait m_waited; ///< since the token before
};

Generation::Generation(Context &context, std::span<const TokenId> prompt, const GenerationOptions &options,
                       GenerationListener &listener, std::stop_token stop)
    : m_context(context),
      m_prompt(prompt),
      m_options(options),
      m_listener(listener),
      m_stop(std::move(stop)),
      m_tokenizer(context.model().tokenizer()),
      m_vocabulary(context.model().config().vocabulary),
      m_result{.seed = options.sampling.seed ? *options.sampling.seed : freshSeed()},
      m_sampler(options.sampling, m_result.seed, bannedTokens(context.model(), options)),
      m_text(context.model(), options, listener, m_result),
      m_recorder(context.model(), options.trace),
      m_history(prompt.begin(), prompt.end())
{
    m_step.wantRouting = options.trace.routing;
    m_step.wantScores = options.trace.routerScores;
    m_step.wantStages = options.trace.stages;
}

void Generation::checkArguments() const
{
    m_options.sampling.validate();
    if (m_prompt.empty())
        throw Error(ErrorKind::Usage, "the prompt is empty", "prompt", "give at least one token");
    if (m_prompt.size() + m_options.given.size() > m_context.capacity())
        throw Error(ErrorKind::Refused,
                    "the prompt of " + std::to_string(m_prompt.size() + m_options.given.size()) +
                        " tokens is longer than the context of " + std::to_string(m_context.capacity()),
                    "prompt", "shorten it, start a new chat, or open the model with a larger context");
    for (const std::span<const TokenId> ids : {m_prompt, std::span<const TokenId>(m_options.given)})
        for (const TokenId id : ids)
            if (id.value >= m_vocabulary)
                throw Error(ErrorKind::Usage, "token " + std::to_string(id.value) + " is not in the vocabulary",
                            "prompt", "give ids below " + std::to_string(m_vocabulary));
}

/// Keeps the part of the cache shared with the prompt. The last prompt token always runs: its logits are needed.
void Generation::prepareCache()
{
    if (m_options.policy != m_context.routingPolicy()) {
        m_context.setRoutingPolicy(m_options.policy);
        m_context.truncate(0);
    }
    const std::span<const TokenId> cached = m_context.tokens();
    size_t shared = 0;
    while (shared < std::min(cached.size(), m_prompt.size() - 1) && cached[shared] == m_prompt[shared])
        ++shared;
    if (m_options.trace.promptPositions)
        shared = 0;
    m_context.truncate(shared);
    shared = m_context.computed(); // what follows is evaluated again, so it counts as part of the prompt
    m_context.truncate(shared);
    m_result.promptTokens = m_prompt.size();
    m_result.reusedTokens = shared;
}

/// Limits the logits of a chunk to 64 MiB.
size_t Generation::chunk(LogitRows rows) const
{
    const size_t most = rows == LogitRows::All ? std::max<size_t>(1, (16u << 20) / m_vocabulary) : SIZE_MAX;
    return std::min(m_context.batch(), most);
}

void Generation::prefill()
{
    const Clock::time_point start = Clock::now();
    const bool recorded = m_options.trace.promptPositions;
    const size_t largest = chunk(recorded ? LogitRows::All : LogitRows::Last);
    size_t done = m_result.reusedTokens;
    m_listener.promptProgress(done, m_prompt.size(), m_result.reusedTokens);
    while (done < m_prompt.size()) {
        const Clock::time_point chunkStart = Clock::now();
        size_t count = std::min(largest, m_prompt.size() - done);
        if (m_context.model().config().isRecurrent() && count > 1 && done + count == m_prompt.size())
            --count; // a copy of the state before the last token serves another answer to the same prompt
        const std::span<const TokenId> ids = m_prompt.subspan(done, count);
        const bool last = done + ids.size() == m_prompt.size();
        const LogitRows rows = recorded ? LogitRows::All : last ? LogitRows::Last : LogitRows::None;
        const std::span<const float> logits = m_context.evaluate(ids, rows, recorded ? &m_step : nullptr, m_stop);
        m_waited.add(m_context.waited());
        if (recorded)
            recordPrompt(ids, done, logits, millisecondsSince(chunkStart));
        if (recorded || last) {
            const std::span<const float> row = logits.last(m_vocabulary);
            m_promptLogits.assign(row.begin(), row.end());
            m_logits = m_promptLogits;
        }
        done += ids.size();
        m_listener.promptProgress(done, m_prompt.size(), m_result.reusedTokens);
    }
    const double seconds = millisecondsSince(start) / 1000.0;
    if (seconds > 0.0)
        m_result.prefillTokensPerSecond = static_cast<double>(m_prompt.size() - m_result.reusedTokens) / seconds;
}

void Generation::recordPrompt(std::span<const TokenId> ids, size_t start, std::span<const float> logits, double ms)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto made = std::make_shared<TokenRecord>();
        TokenRecord &record = *made;
        record.id = ids[i];
        record.position = Position(static_cast<uint32_t>(start + i));
        record.phase = Phase::Prompt;
        record.bytes = m_recorder.textOf(ids[i]);
        record.milliseconds = ms / static_cast<double>(ids.size());
        if (start + i > 0)
            m_recorder.fillDistribution(record,
                                        i > 0 ? logits.subspan((i - 1) * m_vocabulary, m_vocabulary) : m_logits);
        m_recorder.fillTrace(record, m_step, i, logits.subspan(i * m_vocabulary, m_vocabulary));
        if (record.stages)
            for (double &stage : *record.stages)
                stage /= static_cast<double>(ids.size());
        m_listener.token(made);
    }
}

/// Draws freely first: what is permitted then has the same probability as if the others had been left out before, and
/// only the tokens that are not permitted cost a pass over the vocabulary.
TokenId Generation::draw()
{
    const TokenId first = m_sampler.draw(m_logits, m_history);
    if (!m_options.constraint || m_text.permitted(first))
        return first;
    m_masked.assign(m_logits.begin(), m_logits.end());
    if (!m_text.mask(m_masked))
        throw Error(ErrorKind::Refused, "no token of the vocabulary continues the required form", "answer",
                    "use another schema, or another model");
    return m_sampler.draw(m_masked, m_history);
}

bool Generation::wantsLastEvaluated() const
{
    const TraceOptions &t = m_options.trace;
    return (t.routing || t.stages || t.logits || t.routerScores) && m_context.tokens().size() < m_context.capacity();
}

void Generation::decode()
{
    while (true) {
        if (m_options.maxTokens && m_result.ids.size() >= *m_options.maxTokens) {
            m_result.reason = FinishReason::Length;
            return;
        }
        if (m_stop.stop_requested()) {
            m_result.reason = FinishReason::Interrupted;
            return;
        }
        const std::optional<TokenId> forced = m_text.nextForced();
        const Clock::time_point before = Clock::now();
        const TokenId id = forced ? *forced : draw();
        m_samplingMs = millisecondsSince(before);
        if (!advance(id, forced ? Source::Forced : Source::Drawn))
            return;
        if (forced)
            m_text.forcedAdded();
    }
}

/// Evaluates and reports the tokens that the answer begins with. Returns false if one of them ends it.
bool Generation::replayGiven()
{
    for (size_t done = 0; done < m_options.given.size();) {
        const Clock::time_point start = Clock::now();
        const std::span<const TokenId> ids =
            std::span(m_options.given).subspan(done, std::min(chunk(LogitRows::All), m_options.given.size() - done));
        const std::span<const float> logits =
            m_context.evaluate(ids, LogitRows::All, m_options.trace.any() ? &m_step : nullptr, m_stop);
        m_waited.add(m_context.waited());
        const double ms = millisecondsSince(start) / static_cast<double>(ids.size());
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto made = std::make_shared<TokenRecord>();
            made->id = ids[i];
            made->milliseconds = ms;
            const bool more =
                accept(*made, Source::Given, i > 0 ? logits.subspan((i - 1) * m_vocabulary, m_vocabulary) : m_logits);
            m_recorder.fillTrace(*made, m_step, i, logits.subspan(i * m_vocabulary, m_vocabulary));
            if (made->stages)
                for (double &stage : *made->stages)
                    stage /= static_cast<double>(ids.size());
            if (m_options.trace.any())
                m_listener.token(made);
            if (!more)
                return false;
        }
        const std::span<const float> row = logits.last(m_vocabulary);
        m_promptLogits.assign(row.begin(), row.end());
        m_logits = m_promptLogits;
        done += ids.size();
    }
    m_lastToken = Clock::now();
    return true;
}

/// Handles a drawn (or forced) token: its text, its record, and its evaluation unless it is the last. Returns false at
/// the end of the generation.
bool Generation::advance(TokenId id, Source source)
{
    const Clock::time_point now = Clock::now();
    const auto made = std::make_shared<TokenRecord>();
    TokenRecord &record = *made;
    record.id = id;
    record.milliseconds = std::chrono::duration<double, std::milli>(now - m_lastToken).count();
    if (m_result.ids.size() == m_options.given.size()) {
        m_firstToken = now;
        m_result.ttftMs = std::chrono::duration<double, std::milli>(now - m_start).count();
    }
    m_lastToken = now;
    record.waited = std::exchange(m_waited, {});
    const bool more = accept(record, source, m_logits);
    if (more || wantsLastEvaluated()) {
        try {
            evaluate(record);
        } catch (const Error &) {
            if (m_options.trace.any())
                m_listener.token(made); // it was drawn and its text emitted: only its routes are unknown
            throw;
        }
    }
    if (m_options.trace.any())
        m_listener.token(made);
    return more;
}

/// Adds a token to the answer: its text, and all of its record that is known before its evaluation. \p before: the
/// scores it was drawn from. Returns false, with the reason in the result, if it is the last one.
bool Generation::accept(TokenRecord &record, Source source, std::span<const float> before)
{
    const TokenId id = record.id;
    record.position = Position(static_cast<uint32_t>(m_history.size()));
    record.forced = source != Source::Drawn;
    m_history.push_back(id);
    m_result.ids.push_back(id);

    const bool ends = !m_options.ignoreEos && m_context.model().turnEnd().holds(id);
    if (!ends)
        record.phase = m_text.add(id, source == Source::Forced);
    else
        record.phase = m_text.thinking() ? Phase::Thinking : Phase::Answer;
    m_result.thinkingTokens += record.phase == Phase::Thinking && source != Source::Forced ? 1 : 0;
    record.bytes = m_recorder.textOf(id);
    m_recorder.fillDistribution(record, before);

    const std::optional<std::string> stopText = m_text.stopText();
    if (ends || stopText) {
        m_result.reason = FinishReason::Stop;
        m_result.stopText = ends ? std::string(m_tokenizer->piece(id)) : *stopText;
        return false;
    }
    if (m_text.complete()) {
        m_result.reason = FinishReason::Stop;
        return false;
    }
    const bool evaluated = source == Source::Given; // with its batch
    if ((m_options.maxTokens && m_result.ids.size() >= *m_options.maxTokens) ||
        (!evaluated && m_context.tokens().size() >= m_context.capacity())) {
        m_result.reason = FinishReason::Length;
        return false;
    }
    return true;
}

void Generation::evaluate(TokenRecord &record)
{
    const std::span<const float> logits =
        m_context.evaluate({&record.id, 1}, LogitRows::Last, m_options.trace.any() ? &m_step : nullptr, m_stop);
    m_logits = logits;
    m_waited = m_context.waited();
    m_recorder.fillTrace(record, m_step, 0, logits);
    if (record.stages)
        (*record.stages)[static_cast<size_t>(Stage::Sampling)] = m_samplingMs;
}

GenerationResult Generation::run()
{
    checkArguments();
    prepareCache();
    m_text.begin();
    try {
        prefill();
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Interrupted)
            throw;
        m_result.reason = FinishReason::Interrupted;
        return std::move(m_result);
    }
    m_lastToken = Clock::now();
    try {
        if (replayGiven())
            decode();
    } catch (const Error &error) {
        if (m_result.ids.empty())
            throw;
        m_result.reason = error.kind() == ErrorKind::Interrupted ? FinishReason::Interrupted : FinishReason::Error;
        if (m_result.reason == FinishReason::Error) {
            m_result.error = error.what();
            m_result.errorKind = error.kind();
        }
    }
    const std::chrono::duration<double> decoding = m_lastToken - m_firstToken;
    const size_t drawn = m_result.ids.size() - std::min(m_result.ids.size(), m_options.given.size());
    if (drawn >= 2 && decoding.count() > 0.0)
        m_result.decodeTokensPerSecond = static_cast<double>(drawn - 1) / decoding.count();
    m_text.finish();
    return std::move(m_result);
}

} // namespace

GenerationResult generate(Context &context, std::span<const TokenId> prompt, const GenerationOptions &options,
                          GenerationListener &listener, std::stop_token stop)
{
    return Generation(context, prompt, options, listener, std::move(stop)).run();
}

} // namespace moire
