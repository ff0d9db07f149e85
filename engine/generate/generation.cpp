// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/generation.h>

#include "generate/distribution.h"
#include "generate/phase_splitter.h"
#include "generate/sampler.h"
#include "generate/stop_matcher.h"

#include <moire/error.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <random>

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

std::vector<TokenId> endTokens(const Tokenizer *tokenizer)
{
    std::vector<TokenId> ids;
    for (uint32_t i = 0; tokenizer && i < tokenizer->vocabularySize(); ++i)
        if (tokenizer->isEndOfGeneration(TokenId(i)))
            ids.emplace_back(i);
    return ids;
}

/// One generation: what the loop carries from token to token.
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
    bool advance(TokenId id, bool forced);
    void tell(TokenId id);
    void emit(const std::vector<PhaseSplitter::Piece> &pieces);
    void finishText();
    void overrunThinking();
    bool wantsLastEvaluated() const;
    LogitRows promptRows() const { return m_options.trace.promptPositions ? LogitRows::All : LogitRows::Last; }
    size_t promptChunk() const;
    void recordPrompt(std::span<const TokenId> ids, size_t start, std::span<const float> logits, double ms);
    void fillDistribution(TokenRecord &record, std::span<const float> before) const;
    void fillTrace(TokenRecord &record, size_t row, std::span<const float> logits) const;
    void evaluate(TokenRecord &record);
    std::string textOf(TokenId id) const;

    Context &m_context;
    std::span<const TokenId> m_prompt;
    const GenerationOptions &m_options;
    GenerationListener &m_listener;
    std::stop_token m_stop;
    const Tokenizer *m_tokenizer;
    size_t m_vocabulary;

    GenerationResult m_result;
    Sampler m_sampler;
    PhaseSplitter m_phases;
    StopMatcher m_stops;
    Utf8Stream m_utf8;
    StepTrace m_step;
    std::vector<TokenId> m_history;
    std::vector<float> m_logits; ///< that the next token is drawn from
    std::deque<TokenId> m_forced;
    bool m_budgetSpent = false;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastToken = m_start;
    double m_samplingMs = 0.0;
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
      m_sampler(options.sampling, m_result.seed, options.ignoreEos ? endTokens(m_tokenizer) : std::vector<TokenId>{}),
      m_phases(m_tokenizer ? options.thinking : std::nullopt),
      m_stops(options.stop),
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
    if (m_prompt.size() > m_context.capacity())
        throw Error(ErrorKind::Refused,
                    "the prompt of " + std::to_string(m_prompt.size()) + " tokens is longer than the context of " +
                        std::to_string(m_context.capacity()),
                    "prompt", "shorten it, start a new chat, or open the model with a larger context");
    for (const TokenId id : m_prompt)
        if (id.value >= m_vocabulary)
            throw Error(ErrorKind::Usage, "token " + std::to_string(id.value) + " is not in the vocabulary", "prompt",
                        "give ids below " + std::to_string(m_vocabulary));
}

/// Keeps what the cache shares with the prompt. The last prompt token always runs: its logits are needed.
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
    m_result.promptTokens = m_prompt.size();
    m_result.reusedTokens = shared;
}

/// Rows of logits for a whole chunk are bounded to 64 MiB.
size_t Generation::promptChunk() const
{
    const size_t rows = promptRows() == LogitRows::All ? std::max<size_t>(1, (16u << 20) / m_vocabulary) : SIZE_MAX;
    return std::min(m_context.batch(), rows);
}

void Generation::prefill()
{
    const Clock::time_point start = Clock::now();
    const bool recorded = m_options.trace.promptPositions;
    size_t done = m_result.reusedTokens;
    m_listener.promptProgress(done, m_prompt.size(), m_result.reusedTokens);
    while (done < m_prompt.size()) {
        const Clock::time_point chunkStart = Clock::now();
        const std::span<const TokenId> ids = m_prompt.subspan(done, std::min(promptChunk(), m_prompt.size() - done));
        const bool last = done + ids.size() == m_prompt.size();
        const LogitRows rows = recorded ? LogitRows::All : last ? LogitRows::Last : LogitRows::None;
        const std::span<const float> logits = m_context.evaluate(ids, rows, recorded ? &m_step : nullptr, m_stop);
        if (recorded)
            recordPrompt(ids, done, logits, millisecondsSince(chunkStart));
        if (recorded || last) {
            const std::span<const float> row = logits.last(m_vocabulary);
            m_logits.assign(row.begin(), row.end());
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
        TokenRecord record{
            .id = ids[i], .position = Position(static_cast<uint32_t>(start + i)), .phase = Phase::Prompt};
        record.bytes = textOf(ids[i]);
        record.milliseconds = ms / static_cast<double>(ids.size());
        if (start + i > 0)
            fillDistribution(record,
                             i > 0 ? logits.subspan((i - 1) * m_vocabulary, m_vocabulary)
                                   : std::span<const float>(m_logits));
        fillTrace(record, i, logits.subspan(i * m_vocabulary, m_vocabulary));
        if (record.stages)
            for (double &stage : *record.stages)
                stage /= static_cast<double>(ids.size());
        m_listener.token(record);
    }
}

void Generation::fillDistribution(TokenRecord &record, std::span<const float> before) const
{
    if (!m_options.trace.probabilities && m_options.trace.alternatives == 0)
        return;
    const Distribution d = distribution(before);
    if (m_options.trace.probabilities) {
        record.logProbability = static_cast<float>(d.logProbability(before[record.id.value]));
        record.entropy = static_cast<float>(d.entropy);
    }
    if (m_options.trace.alternatives > 0)
        record.alternatives = mostProbable(before, d, m_options.trace.alternatives);
}

void Generation::fillTrace(TokenRecord &record, size_t row, std::span<const float> logits) const
{
    if (m_options.trace.stages)
        record.stages = m_step.stages;
    if (m_options.trace.logits)
        record.logits.assign(logits.begin(), logits.end());
    const std::vector<uint32_t> layers = m_context.model().config().moeLayers();
    const size_t k = m_step.expertsUsed;
    for (size_t layer = 0; m_options.trace.routing && layer < m_step.moeLayers; ++layer) {
        const size_t first = (layer * m_step.tokens + row) * k;
        LayerRoute route{LayerIndex(layers[layer]), {}, {}};
        route.ids.assign(&m_step.ids[first], &m_step.ids[first] + k);
        route.weights.assign(&m_step.weights[first], &m_step.weights[first] + k);
        record.experts.push_back(std::move(route));
    }
    for (size_t layer = 0; m_options.trace.routerScores && layer < m_step.moeLayers; ++layer) {
        const float *scores = &m_step.scores[(layer * m_step.tokens + row) * m_step.experts];
        record.routerScores.insert(record.routerScores.end(), scores, scores + m_step.experts);
    }
}

std::string Generation::textOf(TokenId id) const
{
    return m_tokenizer ? m_tokenizer->bytes(id, true) : std::string();
}

/// The text that a token adds to the answer: nothing for control tokens, except for those that are (part of) the
/// marks of the thinking part.
void Generation::tell(TokenId id)
{
    if (!m_tokenizer)
        return;
    bool special = false;
    if (m_options.thinking && m_tokenizer->kind(id) == TokenKind::Control) {
        const std::string_view piece = m_tokenizer->piece(id);
        special = m_options.thinking->open.find(piece) != std::string::npos ||
            m_options.thinking->close.find(piece) != std::string::npos;
    }
    const std::string text = m_utf8.push(m_tokenizer->bytes(id, special));
    if (!text.empty())
        emit(m_phases.push(text));
}

void Generation::emit(const std::vector<PhaseSplitter::Piece> &pieces)
{
    for (const PhaseSplitter::Piece &piece : pieces) {
        const std::string text = piece.phase == Phase::Answer ? m_stops.push(piece.text) : piece.text;
        if (text.empty())
            continue;
        (piece.phase == Phase::Thinking ? m_result.thinkingText : m_result.text) += text;
        m_listener.text(text, piece.phase);
    }
}

void Generation::finishText()
{
    const std::string last = m_utf8.flush();
    if (!last.empty())
        emit(m_phases.push(last));
    emit(m_phases.flush());
    if (m_stops.found())
        return;
    const std::string held = m_stops.flush();
    if (!held.empty()) {
        m_result.text += held;
        m_listener.text(held, Phase::Answer);
    }
}

/// Puts the close mark in the model's mouth once the thinking budget is spent.
void Generation::overrunThinking()
{
    if (!m_options.thinkingBudget || m_budgetSpent || !m_tokenizer || !m_phases.thinking() ||
        m_result.thinkingTokens < *m_options.thinkingBudget)
        return;
    m_budgetSpent = true;
    const std::string close = "\n" + m_options.thinking->close + "\n\n";
    for (const TokenId id : m_tokenizer->encode(close, {.addSpecial = false, .parseSpecial = true}))
        m_forced.push_back(id);
}

bool Generation::wantsLastEvaluated() const
{
    const TraceOptions &t = m_options.trace;
    return (t.routing || t.stages || t.logits || t.routerScores) && m_context.tokens().size() < m_context.capacity();
}

void Generation::decode()
{
    m_result.ttftMs = -1.0;
    while (true) {
        if (m_options.maxTokens && m_result.ids.size() >= *m_options.maxTokens) {
            m_result.reason = FinishReason::Length;
            return;
        }
        if (m_stop.stop_requested()) {
            m_result.reason = FinishReason::Interrupted;
            return;
        }
        overrunThinking();
        const Clock::time_point before = Clock::now();
        const bool forced = !m_forced.empty();
        const TokenId id = forced ? m_forced.front() : m_sampler.draw(m_logits, m_history);
        if (forced)
            m_forced.pop_front();
        m_samplingMs = millisecondsSince(before);
        if (!advance(id, forced))
            return;
    }
}

/// Takes a drawn (or forced) token: text, record, and its evaluation unless it is the last. False at the end.
bool Generation::advance(TokenId id, bool forced)
{
    const Clock::time_point now = Clock::now();
    TokenRecord record{.id = id, .position = Position(static_cast<uint32_t>(m_history.size()))};
    record.milliseconds = std::chrono::duration<double, std::milli>(now - m_lastToken).count();
    record.forced = forced;
    if (m_result.ttftMs < 0.0)
        m_result.ttftMs = std::chrono::duration<double, std::milli>(now - m_start).count();
    m_lastToken = now;
    m_history.push_back(id);
    m_result.ids.push_back(id);

    const bool ends = !m_options.ignoreEos && m_tokenizer && m_tokenizer->isEndOfGeneration(id);
    const bool thoughtBefore = m_phases.thinking();
    if (!ends)
        tell(id);
    record.phase = thoughtBefore || m_phases.thinking() ? Phase::Thinking : Phase::Answer;
    m_result.thinkingTokens += record.phase == Phase::Thinking && !forced ? 1 : 0;
    record.bytes = textOf(id);
    fillDistribution(record, m_logits);

    bool more = true;
    if (ends || m_stops.found()) {
        m_result.reason = FinishReason::Stop;
        m_result.stopText = ends ? std::string(m_tokenizer->piece(id)) : *m_stops.found();
        more = false;
    } else if ((m_options.maxTokens && m_result.ids.size() >= *m_options.maxTokens) ||
               m_context.tokens().size() >= m_context.capacity()) {
        m_result.reason = FinishReason::Length;
        more = false;
    }
    if (more || wantsLastEvaluated()) {
        try {
            evaluate(record);
        } catch (const Error &) {
            if (m_options.trace.any())
                m_listener.token(record); // it was drawn, and its text is told: only its routes are not known
            throw;
        }
    }
    if (m_options.trace.any())
        m_listener.token(record);
    return more;
}

void Generation::evaluate(TokenRecord &record)
{
    const std::span<const float> logits =
        m_context.evaluate({&record.id, 1}, LogitRows::Last, m_options.trace.any() ? &m_step : nullptr, m_stop);
    m_logits.assign(logits.begin(), logits.end());
    fillTrace(record, 0, logits);
    if (record.stages)
        (*record.stages)[static_cast<size_t>(Stage::Sampling)] = m_samplingMs;
}

GenerationResult Generation::run()
{
    checkArguments();
    prepareCache();
    try {
        prefill();
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Interrupted)
            throw;
        m_result.reason = FinishReason::Interrupted;
        return std::move(m_result);
    }
    m_lastToken = Clock::now();
    const Clock::time_point start = m_lastToken;
    try {
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
    m_result.ttftMs = std::max(0.0, m_result.ttftMs);
    if (m_result.ids.size() >= 2)
        m_result.decodeTokensPerSecond =
            1000.0 * static_cast<double>(m_result.ids.size() - 1) / millisecondsSince(start);
    finishText();
    return std::move(m_result);
}

} // namespace

const char *phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Prompt:
        return "prompt";
    case Phase::Thinking:
        return "thinking";
    case Phase::Answer:
        return "answer";
    }
    return "";
}

const char *finishReasonName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Stop:
        return "stop";
    case FinishReason::Length:
        return "length";
    case FinishReason::Interrupted:
        return "interrupted";
    case FinishReason::Error:
        return "error";
    }
    return "";
}

GenerationResult generate(Context &context, std::span<const TokenId> prompt, const GenerationOptions &options,
                          GenerationListener &listener, std::stop_token stop)
{
    return Generation(context, prompt, options, listener, std::move(stop)).run();
}

std::vector<TokenId> encodePrompt(const Tokenizer &tokenizer, std::string_view renderedText)
{
    std::vector<TokenId> ids = tokenizer.encode(renderedText, {.addSpecial = false, .parseSpecial = true});
    if (tokenizer.addsBos() && tokenizer.bos() && (ids.empty() || ids.front() != *tokenizer.bos()))
        ids.insert(ids.begin(), *tokenizer.bos());
    return ids;
}

} // namespace moire
