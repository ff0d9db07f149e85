// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/answer_sums.h"

#include "analysis/usage.h"

#include <algorithm>
#include <limits>
#include <map>

namespace moire::analysis {

namespace {

void addUp(std::vector<uint64_t> &sums, std::span<const uint64_t> more)
{
    for (size_t i = 0; i < std::min(sums.size(), more.size()); ++i)
        sums[i] += more[i];
}

} // namespace

AnswerSumsBuilder::AnswerSumsBuilder(const RouteShape &shape)
    : m_shape(shape),
      m_usage(emptyUsage(shape)),
      m_reuse(shape),
      m_cache(shape)
{
}

void AnswerSumsBuilder::add(const Columns &columns)
{
    m_tokens += columns.size();
    m_otherShape += columns.otherShape();
    for (size_t i = 0; i < columns.size(); ++i) {
        analysis::add(m_usage, columns, i);
        m_reuse.add(columns, i);
        m_cache.add(columns, i);
    }
}

AnswerSums AnswerSumsBuilder::sums() const
{
    AnswerSums sums{.tokens = m_usage.tokens, .otherShape = m_otherShape, .damaged = m_damaged};
    sums.unrouted = m_tokens - std::min(m_tokens, sums.tokens + sums.otherShape + sums.damaged);
    if (sums.tokens == 0)
        return sums;
    uint32_t experts = m_shape.experts;
    const auto used = [&](uint32_t expert) {
        for (size_t row = 0; row < m_shape.rows(); ++row)
            if (m_usage.counts[row * m_shape.experts + expert] > 0)
                return true;
        return false;
    };
    while (experts > 0 && !used(experts - 1))
        --experts;
    sums.shape = {m_shape.layers, experts, m_shape.perToken};
    for (size_t row = 0; row < m_shape.rows(); ++row) {
        const size_t from = row * m_shape.experts;
        for (size_t cell = from; cell < from + experts; ++cell) {
            sums.counts.push_back(static_cast<uint32_t>(std::min<uint64_t>(m_usage.counts[cell], UINT32_MAX)));
            sums.mass.push_back(static_cast<float>(m_usage.mass[cell]));
        }
        sums.kept.push_back(m_reuse.kept(row));
        sums.next.push_back(m_reuse.pairs(row));
    }
    const auto distances = m_cache.distances().first(size_t{experts} + 1);
    sums.distances.assign(distances.begin(), distances.end());
    return sums;
}

ScopeSums::ScopeSums(const RouteShape &shape)
    : m_shape(shape),
      m_usage(emptyUsage(shape)),
      m_kept(shape.rows()),
      m_next(shape.rows()),
      m_distances(size_t{shape.experts} + 1)
{
}

bool ScopeSums::add(uint64_t chat, const AnswerSums &answer)
{
    m_unrouted += answer.unrouted;
    m_otherShape += answer.otherShape;
    m_damaged += answer.damaged;
    if (answer.tokens == 0)
        return true;
    const RouteShape &shape = answer.shape;
    if (shape.layers != m_shape.layers || shape.experts > m_shape.experts || shape.perToken > m_shape.perToken) {
        m_otherShape += answer.tokens;
        return false;
    }
    // Answers of a chat follow each other as often as not, and a chat has few others between them.
    auto at = std::find_if(m_chats.rbegin(), m_chats.rend(), [&](const ChatUsage &one) { return one.chat == chat; });
    if (at == m_chats.rend()) {
        m_chats.push_back({chat, std::vector<float>(m_usage.counts.size())});
        at = m_chats.rbegin();
    }
    m_usage.tokens += answer.tokens;
    for (size_t row = 0; row < m_shape.rows(); ++row)
        for (size_t expert = 0; expert < shape.experts; ++expert) {
            const size_t cell = row * m_shape.experts + expert;
            const uint32_t count = answer.counts[row * shape.experts + expert];
            const auto mass = static_cast<double>(answer.mass[row * shape.experts + expert]);
            m_usage.counts[cell] += count;
            m_usage.layerCounts[row] += count;
            m_usage.mass[cell] += mass;
            m_usage.layerMass[row] += mass;
            at->counts[cell] += static_cast<float>(count);
        }
    addUp(m_kept, answer.kept);
    addUp(m_next, answer.next);
    addUp(m_distances, answer.distances);
    return true;
}

double ScopeSums::reuse(size_t row) const
{
    return m_next[row] > 0 ? static_cast<double>(m_kept[row]) / static_cast<double>(m_next[row])
                           : std::numeric_limits<double>::quiet_NaN();
}

double ScopeSums::reuseByChance() const
{
    return m_shape.experts > 0 ? static_cast<double>(m_shape.perToken) / m_shape.experts : 0.0;
}

CacheCurve ScopeSums::cacheCurve() const
{
    return analysis::cacheCurve(m_shape.experts, m_usage.counts, m_distances);
}

Estimate ScopeSums::lift(Cell cell, const ResampleOptions &options) const
{
    std::vector<ShareCounts> chats;
    const size_t from = size_t{cell.row} * m_shape.experts;
    for (const ChatUsage &chat : m_chats) {
        ShareCounts counts{.chat = chat.chat, .with = static_cast<double>(chat.counts[from + cell.expert])};
        for (size_t i = from; i < from + m_shape.experts; ++i)
            counts.total += static_cast<double>(chat.counts[i]);
        chats.push_back(counts);
    }
    Estimate estimate = shareEstimate(chats, options);
    const double experts = m_shape.experts;
    estimate.value *= experts;
    if (estimate.interval)
        estimate.interval = Interval{estimate.interval->low * experts, estimate.interval->high * experts};
    return estimate;
}

RouteShape commonShape(std::span<const AnswerSums> answers)
{
    std::map<std::pair<std::vector<LayerIndex>, uint32_t>, uint64_t> tokens;
    for (const AnswerSums &answer : answers)
        if (answer.tokens > 0)
            tokens[{answer.shape.layers, answer.shape.perToken}] += answer.tokens;
    const auto most = std::max_element(tokens.begin(), tokens.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    RouteShape shape;
    if (most == tokens.end())
        return shape;
    shape.layers = most->first.first;
    shape.perToken = most->first.second;
    for (const AnswerSums &answer : answers)
        if (answer.shape.layers == shape.layers && answer.shape.perToken <= shape.perToken)
            shape.experts = std::max(shape.experts, answer.shape.experts);
    return shape;
}

} // namespace moire::analysis
