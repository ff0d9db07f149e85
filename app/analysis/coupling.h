// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/co_use.h"
#include "analysis/ordering.h"

#include <deque>

/// What needs the routes of many answers, token by token: how much the choice of one layer says of the next one's, and
/// which experts are used in the same places.
namespace moire::analysis {

struct Coupling {
    uint64_t tokens = 0;
    std::vector<double> information; ///< [rows - 1], bits that a row's choice tells of the next row's, of one token
    /// [rows - 1]: the same between the choices of two tokens of an answer that are Coupling::apart tokens apart. What
    /// the layers share because answers differ in what they are about is in both.
    std::vector<double> unrelated;
    std::vector<std::vector<uint32_t>> order; ///< [rows], experts by similarity of use: orderBySimilarity()

    static constexpr uint32_t apart = 32;
};

/// Memory: 16 bytes for each pair of experts of each layer; see fits().
class CouplingBuilder {
public:
    explicit CouplingBuilder(const RouteShape &shape);
    /// Whether the counts of this shape stay below 1 GiB.
    static bool fits(const RouteShape &shape);

    void add(const Columns &columns, size_t i); ///< the next token
    void endAnswer();
    Coupling result() const;

private:
    RouteShape m_shape;
    uint64_t m_tokens = 0;
    std::vector<LayerFlow> m_flows; ///< [rows - 1]
    std::vector<LayerFlow> m_unrelated; ///< [rows - 1]
    std::vector<UseProfile> m_profiles; ///< [rows]
    std::deque<std::vector<ExpertId>> m_recent; ///< choices [rows, k] of the last tokens; empty: without routes
};

} // namespace moire::analysis
