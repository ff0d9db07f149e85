// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/generation.h>

#include "generate/logit_row.h"
#include "generate/phase_splitter.h"
#include "generate/sampler.h"
#include "generate/stop_matcher.h"
#include "text/thinking_marks.h"

#include <moire/error.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <deque>
#include <limits>
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

std::vector<ThinkingFormat> thinkingFormats(const Tokenizer *tokenizer, const GenerationOptions &options)
{
    if (!tokenizer)
        return {};
    if (options.chat && !options.constraint)
        return thinkingInAnswer(options.thinking, *tokenizer);
    return options.thinking ? std::vector{*options.thinking} : std::vector<ThinkingFormat>();
}

std::vector<std::string> stopTexts(const Model &model, const GenerationOptions &options)
{
    std::vector<std::string> texts = options.stop;
    if (options.chat && !options.ignoreEos && !model.turnEnd().text.empty())
        texts.push_back(model.turnEnd().text);
    return texts;
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
    bool permitted(TokenId id) const;
    bool opensThinking(TokenId id) const;
    void constrain(TokenId id, bool thoughtBefore, const std::vector<PhaseSplitter::Piece> &pieces);
    void appendText(TokenId id, bool thoughtBefore, bool forced);
    bool isPartOfMark(TokenId id) const;
    void reclassifyAsThinking();
    void emit(const std::string &text, Phase phase);
    void emit(const std::vector<PhaseSplitter::Piece> &pieces);
    void finishText();
    void enforceThinkingBudget();
    bool wantsLastEvaluated() const;
    size_t chunk(LogitRows rows) const;
    void recordPrompt(std::span<const TokenId> ids, size_t start, std::span<const float> logits, double ms);
    void fillDistribution(TokenRecord &record, std::span<const float> before);
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
    std::vector<LayerIndex> m_moeLayers;
    std::vector<TokenId> m_history;
    std::span<const float> m_logits; ///< for drawing the next token: the context's, or those of the prompt
    std::vector<float> m_promptLogits;
    LogitRow m_row; ///< of the record being filled, like the candidates
    std::vector<Candidate> m_candidates;
    std::deque<TokenId> m_forced;
    std::string m_opening; ///< with a constraint: the part of an open mark that the answer began with
    std::vector<float> m_masked;
    bool m_budgetSpent = false;
    bool m_reclassified = false; ///< by the text of the current token
    bool m_settledSent = false;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_firstToken = m_start;
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
      m_sampler(options.sampling, m_result.seed, bannedTokens(context.model(), options)),
      m_phases(thinkingFormats(m_tokenizer, options)),
      m_stops(stopTexts(context.model(), options)),
      m_history(prompt.begin(), prompt.end())
{
    for (const uint32_t layer : context.model().config().moeLayers())
        m_moeLayers.emplace_back(layer);
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
        const std::span<const TokenId> ids = m_prompt.subspan(done, std::min(largest, m_prompt.size() - done));
        const bool last = done + ids.size() == m_prompt.size();
        const LogitRows rows = recorded ? LogitRows::All : last ? LogitRows::Last : LogitRows::None;
        const std::span<const float> logits = m_context.evaluate(ids, rows, recorded ? &m_step : nullptr, m_stop);
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
        record.bytes = textOf(ids[i]);
        record.milliseconds = ms / static_cast<double>(ids.size());
        if (start + i > 0)
            fillDistribution(record, i > 0 ? logits.subspan((i - 1) * m_vocabulary, m_vocabulary) : m_logits);
        fillTrace(record, i, logits.subspan(i * m_vocabulary, m_vocabulary));
        if (record.stages)
            for (double &stage : *record.stages)
                stage /= static_cast<double>(ids.size());
        m_listener.token(made);
    }
}

void Generation::fillDistribution(TokenRecord &record, std::span<const float> before)
{
    if (!m_options.trace.probabilities && m_options.trace.alternatives == 0)
        return;
    m_row.set(before);
    const Distribution d = m_row.distribution();
    if (m_options.trace.probabilities) {
        record.logProbability = static_cast<float>(d.logProbability(before[record.id.value]));
        record.entropy = static_cast<float>(d.entropy);
    }
    m_row.best(m_options.trace.alternatives, -std::numeric_limits<float>::infinity(), m_candidates);
    for (const Candidate &candidate : m_candidates)
        record.alternatives.emplace_back(candidate.id, static_cast<float>(d.logProbability(candidate.logit)));
}

void Generation::fillTrace(TokenRecord &record, size_t row, std::span<const float> logits) const
{
    if (m_options.trace.stages)
        record.stages = m_step.stages;
    if (m_options.trace.logits)
        record.logits.assign(logits.begin(), logits.end());
    if (m_options.trace.routing) {
        TokenRoutes &routes = record.experts;
        const size_t k = m_step.expertsUsed;
        routes.layers = m_moeLayers;
        routes.perLayer = m_step.expertsUsed;
        routes.ids.resize(m_moeLayers.size() * k);
        routes.weights.resize(routes.ids.size());
        for (size_t layer = 0; layer < m_moeLayers.size(); ++layer) {
            const size_t first = (layer * m_step.tokens + row) * k;
            std::copy_n(m_step.ids.data() + first, k, routes.ids.data() + layer * k);
            std::copy_n(m_step.weights.data() + first, k, routes.weights.data() + layer * k);
        }
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

/// Emits the text that a token adds to the answer. Control tokens add nothing, unless they are part of a thinking mark.
void Generation::appendText(TokenId id, bool thoughtBefore, bool forced)
{
    if (!m_tokenizer)
        return;
    const bool special = m_tokenizer->kind(id) == TokenKind::Control &&
        (isPartOfMark(id) ||
         std::find(m_options.visible.begin(), m_options.visible.end(), id) != m_options.visible.end());
    const std::string text = m_utf8.push(m_tokenizer->bytes(id, special));
    const std::vector<PhaseSplitter::Piece> pieces =
        text.empty() ? std::vector<PhaseSplitter::Piece>() : m_phases.push(text);
    if (m_options.constraint && !forced) // a forced close mark and its line breaks are not part of the answer
        constrain(id, thoughtBefore, pieces);
    if (!text.empty())
        emit(pieces); // also if there are none: the text may have settled the phases
    if (m_options.constraint && !m_phases.thinking())
        emit(m_phases.settle());
}

/// With a constraint, an answer may still begin with the open mark of a thinking part.
bool Generation::opensThinking(TokenId id) const
{
    if (m_phases.formats().empty() || m_phases.settled() || m_phases.format().openedByPrompt)
        return false;
    const std::string text = m_opening + m_tokenizer->bytes(id, true);
    const std::string_view open = m_phases.format().open;
    return text.size() > m_opening.size() && (open.starts_with(text) || text.starts_with(open));
}

bool Generation::permitted(TokenId id) const
{
    if (m_context.model().turnEnd().holds(id))
        return !m_phases.thinking() && m_opening.empty() && m_options.constraint->mayEnd();
    return m_phases.thinking() || (m_opening.empty() && m_options.constraint->allows(id)) || opensThinking(id);
}

/// Draws freely first: what is permitted then has the same probability as if the others had been left out before, and
/// only the tokens that are not permitted cost a pass over the vocabulary.
TokenId Generation::draw()
{
    const TokenId first = m_sampler.draw(m_logits, m_history);
    if (!m_options.constraint || permitted(first))
        return first;
    m_masked.assign(m_logits.begin(), m_logits.end());
    const std::span<const TokenId> ends = m_context.model().turnEnd().tokens;
    bool left = true;
    if (m_phases.thinking())
        for (const TokenId id : ends)
            m_masked[id.value] = -std::numeric_limits<float>::infinity();
    else if (m_opening.empty())
        left = m_options.constraint->mask(m_masked, ends);
    else
        for (uint32_t id = 0; id < m_masked.size(); ++id)
            if (!opensThinking(TokenId(id)))
                m_masked[id] = -std::numeric_limits<float>::infinity();
    if (!left || std::all_of(m_masked.begin(), m_masked.end(), [](float logit) { return std::isinf(logit); }))
        throw Error(ErrorKind::Refused, "no token of the vocabulary continues the required form", "answer",
                    "use another schema, or another model");
    return m_sampler.draw(m_masked, m_history);
}

/// Tells the constraint what the token added to the answer.
void Generation::constrain(TokenId id, bool thoughtBefore, const std::vector<PhaseSplitter::Piece> &pieces)
{
    if (thoughtBefore && m_phases.thinking())
        return;
    bool fits = true;
    if (thoughtBefore || m_phases.thinking()) { // a mark ended or began within the token
        m_opening.clear();
        for (const PhaseSplitter::Piece &piece : pieces)
            fits = fits && (piece.phase != Phase::Answer || m_options.constraint->push(piece.text));
    } else if (!m_opening.empty() || !m_options.constraint->allows(id)) {
        m_opening += m_tokenizer->bytes(id, true);
    } else {
        fits = m_options.constraint->push(m_tokenizer->bytes(id));
    }
    if (!fits)
        throw Error(ErrorKind::Refused, "the end of the thinking part was followed by text of another form", "answer",
                    "ask again");
}

bool Generation::isPartOfMark(TokenId id) const
{
    const std::string_view piece = m_tokenizer->piece(id);
    return std::any_of(m_phases.formats().begin(), m_phases.formats().end(), [&](const ThinkingFormat &format) {
        return format.open.find(piece) != std::string::npos || format.close.find(piece) != std::string::npos;
    });
}

/// A mark shows that the text emitted as answer so far was thinking.
void Generation::reclassifyAsThinking()
{
    m_reclassified = true;
    const std::string pending = m_stops.flush();
    m_result.thinkingTokens = m_result.ids.size() - 1; // the token of the mark is counted with its record
    m_result.thinkingText = std::exchange(m_result.text, {});
    if (m_result.ids.size() > 1)
        m_listener.thoughtSoFar();
    emit(pending, Phase::Thinking);
}

void Generation::emit(const std::string &text, Phase phase)
{
    if (text.empty())
        return;
    (phase == Phase::Thinking ? m_result.thinkingText : m_result.text) += text;
    m_listener.text(text, phase);
}

void Generation::emit(const std::vector<PhaseSplitter::Piece> &pieces)
{
    for (const PhaseSplitter::Piece &piece : pieces) {
        if (m_stops.found())
            return;
        if (piece.earlierToo)
            reclassifyAsThinking();
        else if (piece.phase == Phase::Thinking)
            emit(m_stops.flush(), Phase::Answer); // of text before the thinking: a stop text does not extend over it
        emit(piece.phase == Phase::Answer ? m_stops.push(piece.text) : piece.text, piece.phase);
    }
    if (m_phases.settled() && !std::exchange(m_settledSent, true))
        m_listener.answerSettled();
}

void Generation::finishText()
{
    const std::string last = m_utf8.flush();
    if (!last.empty())
        emit(m_phases.push(last));
    emit(m_phases.flush());
    if (m_stops.found())
        return;
    emit(m_stops.flush(), Phase::Answer);
}

/// Forces the close mark into the answer once the thinking budget is spent, or its end is asked for.
void Generation::enforceThinkingBudget()
{
    const bool spent = m_options.thinkingBudget && m_result.thinkingTokens >= *m_options.thinkingBudget;
    if (m_budgetSpent || !m_tokenizer || !m_phases.thinking() || !(spent || m_options.endThinking.stop_requested()))
        return;
    m_budgetSpent = true;
    const std::string close = "\n" + m_phases.format().close + "\n\n";
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
    while (true) {
        if (m_options.maxTokens && m_result.ids.size() >= *m_options.maxTokens) {
            m_result.reason = FinishReason::Length;
            return;
        }
        if (m_stop.stop_requested()) {
            m_result.reason = FinishReason::Interrupted;
            return;
        }
        enforceThinkingBudget();
        const Clock::time_point before = Clock::now();
        const bool forced = !m_forced.empty();
        const TokenId id = forced ? m_forced.front() : draw();
        if (forced)
            m_forced.pop_front();
        m_samplingMs = millisecondsSince(before);
        if (!advance(id, forced ? Source::Forced : Source::Drawn))
            return;
        if (forced && m_forced.empty() && m_phases.thinking())
            emit(m_phases.endThinking()); // the vocabulary cannot spell the mark
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
        const double ms = millisecondsSince(start) / static_cast<double>(ids.size());
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto made = std::make_shared<TokenRecord>();
            made->id = ids[i];
            made->milliseconds = ms;
            const bool more =
                accept(*made, Source::Given, i > 0 ? logits.subspan((i - 1) * m_vocabulary, m_vocabulary) : m_logits);
            fillTrace(*made, i, logits.subspan(i * m_vocabulary, m_vocabulary));
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
    const bool thoughtBefore = m_phases.thinking();
    m_reclassified = false;
    if (!ends)
        appendText(id, thoughtBefore, source == Source::Forced);
    record.phase = thoughtBefore || m_reclassified || m_phases.thinking() ? Phase::Thinking : Phase::Answer;
    m_result.thinkingTokens += record.phase == Phase::Thinking && source != Source::Forced ? 1 : 0;
    record.bytes = textOf(id);
    fillDistribution(record, before);

    if (ends || m_stops.found()) {
        m_result.reason = FinishReason::Stop;
        m_result.stopText = ends ? std::string(m_tokenizer->piece(id)) : *m_stops.found();
        return false;
    }
    if (m_options.constraint && !m_phases.thinking() && m_opening.empty() && m_options.constraint->mustEnd()) {
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
    fillTrace(record, 0, logits);
    if (record.stages)
        (*record.stages)[static_cast<size_t>(Stage::Sampling)] = m_samplingMs;
}

GenerationResult Generation::run()
{
    checkArguments();
    prepareCache();
    emit({}); // reports a settled phase if no thinking is possible
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
    finishText();
    return std::move(m_result);
}

} // namespace

TraceOptions keptTrace()
{
    TraceOptions trace;
    trace.probabilities = true;
    trace.alternatives = 5;
    trace.routing = true;
    trace.stages = true;
    return trace;
}

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

std::vector<TokenId> encodeText(const Tokenizer &tokenizer, std::string_view text)
{
    std::vector<TokenId> ids = tokenizer.encode(text, {.addSpecial = false});
    if (tokenizer.addsBos() && tokenizer.bos())
        ids.insert(ids.begin(), *tokenizer.bos());
    return ids;
}

std::vector<TokenId> encodePrompt(const Tokenizer &tokenizer, std::string_view renderedText)
{
    std::vector<TokenId> ids = tokenizer.encode(renderedText, {.addSpecial = false, .parseSpecial = true});
    if (tokenizer.addsBos() && tokenizer.bos() && (ids.empty() || ids.front() != *tokenizer.bos()))
        ids.insert(ids.begin(), *tokenizer.bos());
    return ids;
}

} // namespace moire
