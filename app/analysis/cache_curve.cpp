// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cache_curve.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace moire::analysis {

StackDistances::StackDistances(uint32_t experts) : m_last(experts, 0), m_tree(4 * size_t{experts} + 2, 0) { }

void StackDistances::mark(uint32_t time, int32_t change)
{
    for (; time < m_tree.size(); time += time & (0u - time))
        m_tree[time] += change;
}

uint32_t StackDistances::markedUpTo(uint32_t time) const
{
    int32_t sum = 0;
    for (; time > 0; time -= time & (0u - time))
        sum += m_tree[time];
    return static_cast<uint32_t>(sum);
}

/// Numbers the last uses from 1 again, in their order.
void StackDistances::compact()
{
    std::vector<uint32_t> used;
    for (uint32_t expert = 0; expert < m_last.size(); ++expert)
        if (m_last[expert] > 0)
            used.push_back(expert);
    std::sort(used.begin(), used.end(), [&](uint32_t a, uint32_t b) { return m_last[a] < m_last[b]; });
    std::fill(m_tree.begin(), m_tree.end(), 0);
    m_time = 0;
    for (const uint32_t expert : used) {
        m_last[expert] = ++m_time;
        mark(m_time, 1);
    }
}

uint32_t StackDistances::add(uint32_t expert)
{
    if (m_time + 1 >= m_tree.size())
        compact();
    const uint32_t last = m_last[expert];
    uint32_t distance = 0;
    if (last > 0) {
        distance = m_used - markedUpTo(last - 1);
        mark(last, -1);
    } else {
        ++m_used;
    }
    m_last[expert] = ++m_time;
    mark(m_time, 1);
    return distance;
}

CacheCurveBuilder::CacheCurveBuilder(const RouteShape &shape)
    : m_shape(shape),
      m_stacks(shape.rows(), StackDistances(shape.experts)),
      m_counts(shape.rows() * shape.experts, 0),
      m_distances(size_t{shape.experts} + 1, 0)
{
}

void CacheCurveBuilder::use(size_t row, uint32_t expert)
{
    if (expert >= m_shape.experts)
        return;
    ++m_distances[m_stacks[row].add(expert)];
    ++m_counts[row * m_shape.experts + expert];
}

void CacheCurveBuilder::add(const Columns &columns, size_t i)
{
    if (!columns.routed(i) || columns.shape().layers != m_shape.layers)
        return;
    for (size_t row = 0; row < m_shape.rows(); ++row)
        for (const ExpertId expert : columns.chosen(i, row))
            use(row, expert);
}

CacheCurve cacheCurve(uint32_t experts, std::span<const uint64_t> counts, std::span<const uint64_t> distances)
{
    CacheCurve curve{.uses = std::accumulate(distances.begin(), distances.end(), uint64_t{0})};
    std::vector<uint64_t> most(experts, 0); ///< uses of the most used expert of every layer, of the second, ...
    std::vector<uint64_t> row(experts);
    for (size_t from = 0; experts > 0 && from + experts <= counts.size(); from += experts) {
        std::copy_n(counts.begin() + static_cast<std::ptrdiff_t>(from), experts, row.begin());
        std::sort(row.begin(), row.end(), std::greater<>());
        std::transform(most.begin(), most.end(), row.begin(), most.begin(), std::plus<>());
    }
    const double uses = curve.uses > 0 ? static_cast<double>(curve.uses) : 1.0;
    uint64_t recent = 0;
    uint64_t frequent = 0;
    for (size_t kept = 0; kept <= experts; ++kept) {
        recent += kept > 0 ? distances[kept] : 0;
        frequent += kept > 0 ? most[kept - 1] : 0;
        curve.leastRecentlyUsed.push_back(static_cast<double>(recent) / uses);
        curve.mostUsed.push_back(static_cast<double>(frequent) / uses);
        curve.chance.push_back(experts > 0 ? static_cast<double>(kept) / static_cast<double>(experts) : 0.0);
    }
    return curve;
}

std::optional<uint32_t> expertsFor(std::span<const double> curve, double rate)
{
    const auto at = std::find_if(curve.begin(), curve.end(), [rate](double hits) { return hits >= rate; });
    return at == curve.end() ? std::nullopt : std::optional(static_cast<uint32_t>(at - curve.begin()));
}

} // namespace moire::analysis
