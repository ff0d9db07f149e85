// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/answer_builder.h"

#include "remote/route_join.h"
#include "storage/text_token.h"

#include <moire/error.h>

#include <algorithm>
#include <utility>

namespace moire::remote {

namespace {

/// How much longer a server's times may be than the time that passed here: its clock is another one.
constexpr double clockTolerance = 1.05;
constexpr double clockToleranceMs = 20;

double millisecondsBetween(AnswerBuilder::Clock::time_point from, AnswerBuilder::Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// How many of \p tokens are reasoning, if an event has \p text after it: those before the last place where the tokens
/// say that text. All but its length from the end, if they say it nowhere.
size_t thinkingAmong(const std::vector<GivenToken> &tokens, const std::string &text)
{
    std::string all;
    for (const GivenToken &token : tokens)
        all += token.bytes;
    const size_t found = all.rfind(text);
    const size_t begin = found != std::string::npos ? found : all.size() - std::min(all.size(), text.size());
    size_t bytes = 0;
    size_t count = 0;
    while (count < tokens.size() && bytes + tokens[count].bytes.size() <= begin)
        bytes += tokens[count++].bytes.size();
    return count;
}

} // namespace

void AnswerBuilder::begin(Clock::time_point at)
{
    if (std::exchange(m_begun, true))
        return;
    m_first = m_last = at;
    m_listener.promptProgress(0, 0, 0); // computed; its length is not known yet
}

void AnswerBuilder::say(const std::string &text, Phase phase)
{
    if (text.empty())
        return;
    std::string &all = phase == Phase::Thinking ? m_result.thinkingText : m_result.text;
    if (m_result.thinkingText.size() + m_result.text.size() + text.size() > maxTextBytes)
        refuseLength(std::to_string(maxTextBytes >> 20) + " MiB");
    all += text;
    m_phase = phase;
    m_listener.text(text, phase);
}

void AnswerBuilder::refuseLength(const std::string &limit) const
{
    throw Error(ErrorKind::Refused, "the answer is longer than " + limit, m_wanted.where,
                "limit the answer's tokens in the chat's settings");
}

void AnswerBuilder::record(TokenRecord token, Clock::time_point at)
{
    m_recordBytes += token.bytes.size();
    if (m_recordBytes > maxTextBytes)
        refuseLength(std::to_string(maxTextBytes >> 20) + " MiB");
    if (m_count == m_wanted.maxRecords)
        refuseLength(std::to_string(m_wanted.maxRecords) + " tokens");
    token.id = textToken(token.bytes);
    token.position = Position(m_count);
    if (m_count > 0)
        token.milliseconds = millisecondsBetween(m_last, at);
    if (const auto predicted = std::exchange(m_partPredicted, {})) { // of all that came with it
        if (m_recordPredicted && *predicted >= *m_recordPredicted)
            token.serverMilliseconds = *predicted - *m_recordPredicted;
        m_recordPredicted = predicted;
    }
    m_last = at;
    ++m_count;
    m_result.ids.push_back(token.id);
    if (token.phase == Phase::Thinking)
        ++m_result.thinkingTokens;
    auto shared = std::make_shared<TokenRecord>(std::move(token));
    if (m_wanted.routes)
        m_waiting.push_back(std::move(shared));
    else
        m_listener.token(shared);
}

void AnswerBuilder::takeAlternatives(TokenRecord &token, std::vector<GivenToken::Alternative> given)
{
    for (const GivenToken::Alternative &other : given)
        m_alternativeBytes += other.bytes.size();
    for (GivenToken::Alternative &other : given) {
        token.alternatives.emplace_back(textToken(other.bytes), other.logProbability);
        if (m_alternativeBytes <= maxTextBytes)
            token.alternativeTexts.push_back(std::move(other.bytes));
    }
}

/// \p thinking: how many of them are reasoning; \p after: the phase of the others.
void AnswerBuilder::recordGiven(std::vector<GivenToken> tokens, size_t thinking, Phase after, Clock::time_point at)
{
    for (GivenToken &given : tokens) {
        const Phase phase = thinking > 0 ? Phase::Thinking : after;
        thinking -= thinking > 0 ? 1 : 0;
        TokenRecord token{.phase = phase, .bytes = std::move(given.bytes), .logProbability = given.logProbability};
        takeAlternatives(token, std::move(given.alternatives));
        record(std::move(token), at);
        m_tokens = true;
    }
}

void AnswerBuilder::takeTimes(const ToldTimes &told, Clock::time_point at)
{
    const double sum = told.queue.value_or(0) + told.prompt.value_or(0) + told.predicted.value_or(0);
    m_timesTooLong |= m_sent &&
        std::max(sum, told.total.value_or(0)) > millisecondsBetween(*m_sent, at) * clockTolerance + clockToleranceMs;
    const auto replace = [](std::optional<double> &value, const std::optional<double> &with) {
        if (with)
            value = with;
    };
    replace(m_told.queue, told.queue);
    replace(m_told.prompt, told.prompt);
    replace(m_told.predicted, told.predicted);
    replace(m_told.total, told.total);
    m_partPredicted = m_timesTooLong ? std::nullopt : told.predicted;
}

/// What the server told, and the rest of what passed here.
void AnswerBuilder::shareTimes()
{
    if (m_timesTooLong)
        m_notes.emplace_back("The server's own times are longer than the time that passed here; they were left out.");
    if (m_timesTooLong || !m_sent || !m_begun)
        return;
    const double first = m_told.queue.value_or(0) + m_told.prompt.value_or(0);
    const std::optional<double> all =
        m_told.prompt && m_told.predicted ? std::optional(first + *m_told.predicted) : m_told.total;
    const auto share = [this](double told, Clock::time_point until, auto &server, auto &network) {
        server = told;
        network = std::max(0.0, millisecondsBetween(*m_sent, until) - told);
    };
    ServerTimes &times = m_figures.times;
    if (all)
        share(*all, m_last, times.server, times.network);
    if (all && m_saying == 1) // it came at once: nothing is known of a first piece
        share(*all, m_last, times.firstServer, times.firstNetwork);
    else if (m_told.prompt)
        share(first, m_first, times.firstServer, times.firstNetwork);
}

void AnswerBuilder::add(AnswerPart part, Clock::time_point at)
{
    takeTimes(part.times, at);
    const auto replace = [](auto &value, auto &with) {
        if (with)
            value = with;
    };
    replace(m_figures.promptTokens, part.promptTokens);
    replace(m_figures.cachedTokens, part.cachedTokens);
    replace(m_figures.thinkingTokens, part.thinkingTokens);
    replace(m_completionTokens, part.completionTokens);
    replace(m_promptPerSecond, part.promptPerSecond);
    replace(m_predictedPerSecond, part.predictedPerSecond);
    m_badProbabilities += part.badProbabilities;
    m_callsTool |= part.callsTool;
    if (!part.routes.empty())
        m_routes = std::move(part.routes);
    if (!part.finishReason.empty())
        m_finishReason = std::move(part.finishReason);
    if (part.reasoning.empty() && part.text.empty() && part.tokens.empty())
        return;
    begin(at);
    ++m_saying;
    if (!m_partPredicted)
        m_recordPredicted.reset();
    say(part.reasoning, Phase::Thinking);
    const Phase phase = part.text.empty() ? m_phase : Phase::Answer;
    say(part.text, Phase::Answer);
    if (!part.tokens.empty()) {
        const size_t thinking = part.reasoning.empty() ? 0
            : part.text.empty()                        ? part.tokens.size()
                                                       : thinkingAmong(part.tokens, part.text);
        return recordGiven(std::move(part.tokens), thinking, phase, at);
    }
    m_pieces = true;
    if (!part.reasoning.empty())
        record({.phase = Phase::Thinking, .bytes = std::move(part.reasoning)}, at);
    if (!part.text.empty())
        record({.phase = Phase::Answer, .bytes = std::move(part.text)}, at);
}

void AnswerBuilder::addRoutes()
{
    if (!m_wanted.routes || m_waiting.empty())
        return;
    if (m_routes.empty()) {
        m_notes.emplace_back("The server sent no routing.");
        return;
    }
    try {
        std::vector<TokenRoutes> routes = joinRoutes({.routes = std::move(m_routes),
                                                      .model = m_wanted.model,
                                                      .promptTokens = m_figures.promptTokens,
                                                      .completionTokens = m_completionTokens,
                                                      .records = m_waiting.size(),
                                                      .where = m_wanted.where});
        for (size_t i = 0; i < m_waiting.size(); ++i)
            m_waiting[i]->experts = std::move(routes[i]);
    } catch (const Error &error) {
        m_notes.emplace_back(std::string("The routing cannot be used: ") + error.what());
    }
}

/// Speeds need tokens: pieces of text are none.
void AnswerBuilder::takeSpeeds(GenerationResult &result) const
{
    result.prefillTokensPerSecond = m_promptPerSecond;
    const double seconds = std::chrono::duration<double>(m_last - m_first).count();
    const uint64_t tokens = m_completionTokens.value_or(m_tokens && !m_pieces ? m_count : 0);
    if (m_count > 1 && tokens > 1 && seconds > 0)
        result.decodeTokensPerSecond = static_cast<double>(tokens - 1) / seconds;
    else
        result.decodeTokensPerSecond = m_predictedPerSecond;
}

GenerationResult AnswerBuilder::finish(const std::optional<Error> &error)
{
    addRoutes();
    for (auto &token : std::exchange(m_waiting, {}))
        m_listener.token(std::move(token));
    if (m_badProbabilities > 0)
        m_notes.push_back(std::to_string(m_badProbabilities) +
                          " value(s) that the server sent as log-probabilities are above 0 or no numbers; they were "
                          "left out.");
    if (m_alternativeBytes > maxTextBytes)
        m_notes.push_back("The alternatives have more than " + std::to_string(maxTextBytes >> 20) +
                          " MiB of text; the rest of it was left out.");
    if (m_callsTool)
        m_notes.emplace_back("The server's model calls a tool, which is not shown.");
    if (!m_figures.thinkingTokens && m_tokens && !m_pieces)
        m_figures.thinkingTokens = m_result.thinkingTokens;
    m_figures.tokens = m_completionTokens;
    if (!m_figures.tokens && m_tokens && !m_pieces)
        m_figures.tokens = m_count;
    takeSpeeds(m_result);
    shareTimes();
    m_result.promptTokens = m_figures.promptTokens.value_or(0);
    m_result.reusedTokens = m_figures.cachedTokens.value_or(0);
    m_result.thinkingTokens = m_figures.thinkingTokens.value_or(0);
    if (error) {
        m_result.reason = error->kind() == ErrorKind::Interrupted ? FinishReason::Interrupted : FinishReason::Error;
        m_result.errorKind = error->kind();
        if (m_result.reason == FinishReason::Error)
            m_result.error = error->what();
    } else if (m_finishReason == "length") {
        m_result.reason = FinishReason::Length;
    } else if (!m_finishReason.empty() && m_finishReason != "stop" && m_finishReason != "tool_calls") {
        m_result.reason = FinishReason::Error;
        m_result.error = Error(ErrorKind::Failed,
                               "the server ended the answer with the reason “" + printable(m_finishReason, 60) + "”",
                               m_wanted.where, "see the server's log")
                             .what();
    }
    return std::move(m_result);
}

} // namespace moire::remote
