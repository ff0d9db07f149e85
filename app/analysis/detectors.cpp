// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/detectors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace moire::analysis {

namespace {

/// The span of the last \p count tokens up to \p number.
TokenSpan lastTokens(TokenNumber number, uint32_t count)
{
    return {number.value + 1 - std::min(count, number.value + 1), number.value + 1};
}

/// \p anomaly if \p condition just became true.
std::optional<Anomaly> raisedOnce(bool &raised, bool condition, const Anomaly &anomaly)
{
    return !std::exchange(raised, condition) && condition ? std::optional(anomaly) : std::nullopt;
}

} // namespace

PeriodFinder::PeriodFinder(const Parameters &parameters)
    : m_parameters(parameters),
      m_last(parameters.maxPeriod),
      m_matches(parameters.maxPeriod, 0)
{
}

std::optional<PeriodFinder::Found> PeriodFinder::add(TokenId id)
{
    std::optional<Found> found;
    for (uint32_t period = 1; period <= m_parameters.maxPeriod; ++period) {
        uint32_t &matches = m_matches[period - 1];
        const bool same = period <= m_seen && m_last[(m_seen - period) % m_parameters.maxPeriod] == id;
        matches = same ? matches + 1 : 0;
        const uint32_t tokens = matches + period; // the first `period` of them are what repeats
        if (!found && same && tokens >= m_parameters.repeats * period && tokens >= m_parameters.minTokens)
            found = {period, tokens};
    }
    m_last[m_seen % m_parameters.maxPeriod] = id;
    ++m_seen;
    return found;
}

std::optional<Anomaly> RepetitionDetector::add(TokenNumber number, TokenId id)
{
    const std::optional<PeriodFinder::Found> found = m_finder.add(id);
    const PeriodFinder::Found loop = found.value_or(PeriodFinder::Found());
    const uint32_t limit = std::max(m_finder.parameters().repeats * loop.period, m_finder.parameters().minTokens);
    return raisedOnce(m_raised, found.has_value(),
                      {.kind = AnomalyKind::Repetition,
                       .where = lastTokens(number, loop.tokens),
                       .value = static_cast<double>(loop.tokens),
                       .limit = static_cast<double>(limit),
                       .period = loop.period});
}

EntropySpikeDetector::EntropySpikeDetector(const Parameters &parameters) : m_parameters(parameters) { }

std::optional<Anomaly> EntropySpikeDetector::add(TokenNumber number, float entropy)
{
    if (!std::isfinite(entropy))
        return {};
    m_values.push_back(static_cast<double>(entropy));
    const size_t needed = size_t{m_parameters.baseline} + m_parameters.recent;
    if (m_values.size() > needed)
        m_values.pop_front();
    if (m_values.size() < needed)
        return {};
    double sum = 0.0;
    double squares = 0.0;
    for (size_t i = 0; i < m_parameters.baseline; ++i) {
        sum += m_values[i];
        squares += m_values[i] * m_values[i];
    }
    double recent = 0.0;
    for (size_t i = m_parameters.baseline; i < needed; ++i)
        recent += m_values[i] / m_parameters.recent;
    const double mean = sum / m_parameters.baseline;
    const double deviation = std::sqrt(std::max(0.0, squares / m_parameters.baseline - mean * mean));
    const double limit = mean + std::max(m_parameters.nats, m_parameters.deviations * deviation);
    return raisedOnce(m_raised, recent > limit,
                      {.kind = AnomalyKind::EntropySpike,
                       .where = lastTokens(number, m_parameters.recent),
                       .value = recent,
                       .limit = limit});
}

EntropyCollapseDetector::EntropyCollapseDetector(const Parameters &parameters)
    : m_parameters(parameters),
      m_recent(parameters.tokens)
{
}

std::optional<Anomaly> EntropyCollapseDetector::add(TokenNumber number, float entropy)
{
    if (!std::isfinite(entropy))
        return {};
    m_recent.add(static_cast<double>(entropy));
    return raisedOnce(m_raised, m_recent.full() && m_recent.mean() < m_parameters.nats,
                      {.kind = AnomalyKind::EntropyCollapse,
                       .where = lastTokens(number, m_parameters.tokens),
                       .value = m_recent.mean(),
                       .limit = m_parameters.nats});
}

void RoutingCollapseDetector::reset(const RouteShape &shape)
{
    m_shape = shape;
    m_last.clear();
    m_counts.assign(shape.rows() * shape.experts, 0);
    m_different.assign(shape.rows(), 0);
    m_raised = false;
}

std::optional<Anomaly> RoutingCollapseDetector::add(TokenNumber number, const Columns &columns, size_t i)
{
    const RouteShape &shape = columns.shape();
    if (!columns.routed(i) || shape.experts < 4 * shape.perToken)
        return {};
    if (shape != m_shape)
        reset(shape);
    const auto count = [&](std::span<const ExpertId> chosen, int change) {
        for (size_t at = 0; at < chosen.size(); ++at) {
            if (chosen[at] >= shape.experts)
                continue;
            const size_t row = at / shape.perToken;
            uint16_t &uses = m_counts[row * shape.experts + chosen[at]];
            m_different[row] += change > 0 && uses == 0 ? 1 : 0;
            uses = static_cast<uint16_t>(uses + change);
            m_different[row] -= change < 0 && uses == 0 ? 1 : 0;
        }
    };
    const auto chosen = columns.chosen().subspan(i * shape.choices(), shape.choices());
    m_last.emplace_back(chosen.begin(), chosen.end());
    count(chosen, 1);
    if (m_last.size() > m_parameters.tokens) {
        count(m_last.front(), -1);
        m_last.pop_front();
    }
    if (m_last.size() < m_parameters.tokens)
        return {};
    const double most = m_parameters.spread * shape.perToken;
    const auto collapsed =
        std::count_if(m_different.begin(), m_different.end(), [most](uint32_t different) { return different <= most; });
    const double share = static_cast<double>(collapsed) / static_cast<double>(shape.rows());
    return raisedOnce(m_raised, share >= m_parameters.layers,
                      {.kind = AnomalyKind::RoutingCollapse,
                       .where = lastTokens(number, m_parameters.tokens),
                       .value = share,
                       .limit = m_parameters.layers});
}

double StallDetector::limit() const
{
    if (!m_last.full())
        return std::numeric_limits<double>::infinity();
    return std::max(m_parameters.times * m_last.median(), m_parameters.milliseconds);
}

std::optional<Anomaly> StallDetector::waiting(TokenNumber next, double milliseconds)
{
    const double most = limit();
    return raisedOnce(
        m_raised, m_raised || milliseconds > most,
        {.kind = AnomalyKind::Stall, .where = {next.value, next.value + 1}, .value = milliseconds, .limit = most});
}

std::optional<Anomaly> StallDetector::add(TokenNumber number, double milliseconds)
{
    if (!std::isfinite(milliseconds) || milliseconds < 0.0)
        return {};
    const std::optional<Anomaly> anomaly = waiting(number, milliseconds); // not again if it was raised while waiting
    m_raised = milliseconds > limit(); // one alarm for slow tokens in a row
    m_last.add(milliseconds);
    return anomaly;
}

std::optional<Anomaly> NonFiniteDetector::add(TokenNumber number, const Columns &columns, size_t i)
{
    // In a column, NaN means not measured; infinity can only come from a computation.
    bool broken = std::isinf(columns.logProbabilities()[i]) || std::isinf(columns.entropies()[i]);
    if (columns.routed(i)) {
        const size_t choices = columns.shape().choices();
        const auto gates = columns.gates().subspan(i * choices, choices);
        broken = broken || !std::all_of(gates.begin(), gates.end(), [](float gate) { return std::isfinite(gate); });
    }
    return raisedOnce(m_raised, broken, {.kind = AnomalyKind::NonFinite, .where = {number.value, number.value + 1}});
}

std::optional<Anomaly> RunawayReasoningDetector::add(TokenNumber number, Phase phase)
{
    if (phase == Phase::Prompt)
        return {};
    if (phase != Phase::Thinking) {
        m_thinking = 0;
        m_raised = false;
        return {};
    }
    if (m_thinking++ == 0)
        m_first = number.value;
    double limit = m_parameters.tokens;
    if (m_parameters.answerLimit > 0)
        limit = std::min(limit, m_parameters.share * m_parameters.answerLimit);
    return raisedOnce(m_raised, m_thinking > limit,
                      {.kind = AnomalyKind::RunawayReasoning,
                       .where = {m_first, number.value + 1},
                       .value = static_cast<double>(m_thinking),
                       .limit = limit});
}

} // namespace moire::analysis
