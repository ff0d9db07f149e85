// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/co_use.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moire::analysis {

PartnerCounts::PartnerCounts(uint32_t experts) : m_experts(experts), m_together(size_t{experts} * experts, 0) { }

void PartnerCounts::add(std::span<const ExpertId> chosen)
{
    ++m_tokens;
    for (const ExpertId a : chosen) {
        m_choices += a < m_experts ? 1 : 0;
        for (const ExpertId b : chosen)
            if (a < m_experts && b < m_experts)
                ++m_together[size_t{a} * m_experts + b];
    }
}

std::vector<Partner> PartnerCounts::partners(uint32_t expert, double fewest) const
{
    std::vector<Partner> list;
    if (expert >= m_experts || m_tokens == 0 || m_experts < 2)
        return list;
    const double tokens = static_cast<double>(m_tokens);
    const double perToken = static_cast<double>(m_choices) / tokens;
    // A token chooses k different experts, so that one choice leaves k - 1 for the others: random routing has
    // k (k - 1) / (E (E - 1)) of the tokens choose a pair, not (k / E)^2.
    const double without = (perToken - 1.0) * m_experts / (perToken * (m_experts - 1.0));
    const auto count = [&](uint32_t a, uint32_t b) { return m_together[size_t{a} * m_experts + b]; };
    for (uint32_t other = 0; other < m_experts; ++other) {
        if (other == expert)
            continue;
        const double expected = static_cast<double>(count(expert, expert)) * static_cast<double>(count(other, other)) /
            tokens * std::max(without, 0.0);
        const uint64_t together = count(expert, other);
        if (expected < fewest && static_cast<double>(together) < fewest)
            continue;
        list.push_back({other, together, expected, expected > 0.0 ? static_cast<double>(together) / expected : 0.0});
    }
    std::stable_sort(list.begin(), list.end(), [](const Partner &a, const Partner &b) { return a.lift > b.lift; });
    return list;
}

LayerFlow::LayerFlow(uint32_t experts)
    : m_experts(experts),
      m_counts(size_t{experts} * experts, 0),
      m_from(experts, 0),
      m_to(experts, 0)
{
}

void LayerFlow::add(std::span<const ExpertId> from, std::span<const ExpertId> to)
{
    if (from.empty() || to.empty())
        return;
    ++m_tokens;
    const auto known = [this](ExpertId expert) { return expert < m_experts; };
    for (const ExpertId a : from)
        if (known(a))
            ++m_from[a];
    for (const ExpertId b : to)
        if (known(b))
            ++m_to[b];
    for (const ExpertId a : from)
        for (const ExpertId b : to)
            if (known(a) && known(b))
                ++m_counts[size_t{a} * m_experts + b];
}

double LayerFlow::lift(uint32_t from, uint32_t to) const
{
    const double expected = static_cast<double>(m_from[from]) * static_cast<double>(m_to[to]);
    return expected > 0.0 ? static_cast<double>(count(from, to)) * static_cast<double>(m_tokens) / expected : 0.0;
}

double LayerFlow::information() const
{
    double pairs = 0.0;
    double fromChoices = 0.0;
    double toChoices = 0.0;
    size_t cells = 0;
    size_t rows = 0;
    size_t columns = 0;
    for (size_t e = 0; e < m_experts; ++e) {
        fromChoices += static_cast<double>(m_from[e]);
        toChoices += static_cast<double>(m_to[e]);
        rows += m_from[e] > 0 ? 1 : 0;
        columns += m_to[e] > 0 ? 1 : 0;
    }
    for (const uint32_t count : m_counts) {
        pairs += count;
        cells += count > 0 ? 1 : 0;
    }
    if (pairs == 0.0)
        return 0.0;
    double bits = 0.0;
    for (uint32_t a = 0; a < m_experts; ++a)
        for (uint32_t b = 0; b < m_experts; ++b)
            if (const uint64_t both = count(a, b); both > 0)
                bits += static_cast<double>(both) / pairs *
                    std::log2(static_cast<double>(both) / pairs * fromChoices * toChoices /
                              (static_cast<double>(m_from[a]) * static_cast<double>(m_to[b])));
    const double bias = (static_cast<double>(cells) - static_cast<double>(rows) - static_cast<double>(columns) + 1.0) /
        (2.0 * pairs * std::log(2.0));
    return bits - bias;
}

Reuse::Reuse(const RouteShape &shape)
    : m_shape(shape),
      m_last(shape.rows()),
      m_kept(shape.rows(), 0),
      m_next(shape.rows(), 0)
{
}

void Reuse::add(const Columns &columns, size_t i)
{
    if (!columns.routed(i) || columns.shape().layers != m_shape.layers) {
        endSequence();
        return;
    }
    for (size_t row = 0; row < m_shape.rows(); ++row) {
        const auto chosen = columns.chosen(i, row);
        std::vector<ExpertId> &last = m_last[row];
        if (!last.empty()) {
            m_next[row] += chosen.size();
            for (const ExpertId expert : chosen)
                m_kept[row] += std::find(last.begin(), last.end(), expert) != last.end() ? 1 : 0;
        }
        last.assign(chosen.begin(), chosen.end());
    }
}

void Reuse::endSequence()
{
    for (std::vector<ExpertId> &last : m_last)
        last.clear();
}

double Reuse::share(size_t row) const
{
    return m_next[row] > 0 ? static_cast<double>(m_kept[row]) / static_cast<double>(m_next[row])
                           : std::numeric_limits<double>::quiet_NaN();
}

double Reuse::chance() const
{
    return m_shape.experts > 0 ? static_cast<double>(m_shape.perToken) / m_shape.experts : 0.0;
}

} // namespace moire::analysis
