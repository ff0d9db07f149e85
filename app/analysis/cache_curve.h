// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <cstdint>
#include <span>
#include <vector>

/// How often an expert would be found in memory if only some of a layer's experts were kept there, from recorded
/// routing. Choices are taken in the order of tokens, those of a token in the router's order.
namespace moire::analysis {

/// Stack distances of a stream of uses (Mattson et al. 1970): how many different experts were used since the last use
/// of this one, itself included. A least-recently-used cache of c experts finds it if the distance is at most c. One
/// use takes O(log experts) (a Fenwick tree, Bennett and Kruskal 1975); memory is O(experts).
class StackDistances {
public:
    explicit StackDistances(uint32_t experts);

    /// The distance of this use; 0: the first one of \p expert, which no cache finds. \p expert is below `experts`.
    uint32_t add(uint32_t expert);

private:
    void compact();
    void mark(uint32_t time, int32_t change);
    uint32_t markedUpTo(uint32_t time) const;

    std::vector<uint32_t> m_last; ///< [experts], time of the last use from 1; 0: none
    std::vector<int32_t> m_tree; ///< marks times that are the last use of their expert
    uint32_t m_time = 0;
    uint32_t m_used = 0; ///< different experts
};

/// Hit rates over the number of experts kept in every layer.
struct CacheCurve {
    uint64_t uses = 0; ///< choices of all layers together
    std::vector<double> leastRecentlyUsed; ///< entry c: share of uses found with c experts kept, 0 to 1
    std::vector<double> mostUsed; ///< entry c: with the c experts kept that this routing uses most, chosen afterwards
    std::vector<double> chance; ///< entry c: c / experts, with random routing
};

/// From sums: \p counts [rows, experts] of choices, \p distances [experts + 1] as CacheCurveBuilder::distances().
CacheCurve cacheCurve(uint32_t experts, std::span<const uint64_t> counts, std::span<const uint64_t> distances);

/// Grows token by token; the same number of experts is kept in every layer.
class CacheCurveBuilder {
public:
    explicit CacheCurveBuilder(const RouteShape &shape);

    void add(const Columns &columns, size_t i); ///< routes of another shape are ignored
    CacheCurve curve() const { return cacheCurve(m_shape.experts, m_counts, m_distances); }
    std::span<const uint64_t> distances() const { return m_distances; } ///< entry d: choices; entry 0: first uses

private:
    void use(size_t row, uint32_t expert);

    RouteShape m_shape;
    std::vector<StackDistances> m_stacks; ///< [rows]
    std::vector<uint64_t> m_counts; ///< [rows, experts]
    std::vector<uint64_t> m_distances;
};

/// The fewest experts to keep in every layer for a hit rate of at least \p rate; none: not even all of them.
std::optional<uint32_t> expertsFor(std::span<const double> curve, double rate);

} // namespace moire::analysis
