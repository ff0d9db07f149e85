// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coupling.h"

#include <algorithm>

namespace moire::analysis {

namespace {

/// The choices of a row of [rows, k], without padding.
std::span<const ExpertId> rowOf(const std::vector<ExpertId> &choices, size_t row, size_t k)
{
    const auto all = std::span(choices).subspan(row * k, k);
    return all.first(static_cast<size_t>(std::find(all.begin(), all.end(), noChoice) - all.begin()));
}

} // namespace

bool CouplingBuilder::fits(const RouteShape &shape)
{
    return shape.rows() * size_t{shape.experts} * shape.experts <= (size_t{1} << 30) / 16;
}

CouplingBuilder::CouplingBuilder(const RouteShape &shape)
    : m_shape(shape),
      m_flows(std::max<size_t>(shape.rows(), 1) - 1, LayerFlow(shape.experts)),
      m_unrelated(m_flows),
      m_profiles(shape.rows(), UseProfile(shape.experts))
{
}

void CouplingBuilder::add(const Columns &columns, size_t i)
{
    std::vector<ExpertId> reused;
    if (m_recent.size() == Coupling::apart) {
        const std::vector<ExpertId> &earlier = m_recent.front();
        for (size_t row = 0; row < m_unrelated.size() && !earlier.empty() && columns.routed(i); ++row)
            m_unrelated[row].add(rowOf(earlier, row, m_shape.perToken), columns.chosen(i, row + 1));
        reused = std::move(m_recent.front());
        m_recent.pop_front();
    }
    reused.clear();
    if (columns.routed(i) && columns.shape() == m_shape) {
        ++m_tokens;
        const auto all = columns.chosen().subspan(i * m_shape.choices(), m_shape.choices());
        reused.assign(all.begin(), all.end());
        for (size_t row = 0; row < m_flows.size(); ++row)
            m_flows[row].add(columns.chosen(i, row), columns.chosen(i, row + 1));
        for (size_t row = 0; row < m_profiles.size(); ++row)
            m_profiles[row].add(columns.chosen(i, row));
    }
    m_recent.push_back(std::move(reused));
}

void CouplingBuilder::endAnswer()
{
    m_recent.clear();
    for (UseProfile &profile : m_profiles)
        profile.endSequence();
}

Coupling CouplingBuilder::result() const
{
    Coupling result{.tokens = m_tokens};
    for (const LayerFlow &flow : m_flows)
        result.information.push_back(flow.information());
    for (const LayerFlow &flow : m_unrelated)
        result.unrelated.push_back(flow.information());
    for (const UseProfile &profile : m_profiles)
        result.order.push_back(orderBySimilarity(profile.similarity(), m_shape.experts));
    return result;
}

} // namespace moire::analysis
