// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"
#include "analysis/intervals.h"

#include <cstdint>
#include <vector>

/// Which experts are chosen together: in one layer, in layers that follow each other, and by tokens that follow each
/// other. Formulas: docs/analysis.md.
namespace moire::analysis {

/// Another expert of the same layer that an expert is chosen together with.
struct Partner {
    uint32_t expert = 0;
    uint64_t together = 0; ///< tokens that chose both
    double expected = 0.0; ///< if, given how often each is chosen, the k experts of a token were independent
    double lift = 0.0; ///< together / expected; 0: expected is 0
};

/// Pairs of experts within one layer, and counts of each. Memory O(experts^2).
class PartnerCounts {
public:
    PartnerCounts() = default;
    explicit PartnerCounts(uint32_t experts);

    void add(std::span<const ExpertId> chosen); ///< of one token
    uint64_t tokens() const { return m_tokens; }
    /// Of \p expert, the highest lift first, without partners that are expected or seen fewer than \p fewest times.
    std::vector<Partner> partners(uint32_t expert, double fewest = 5.0) const;

private:
    uint32_t m_experts = 0;
    uint64_t m_tokens = 0;
    uint64_t m_choices = 0;
    std::vector<uint32_t> m_together; ///< [experts, experts], symmetric; the diagonal counts single choices
};

/// From the experts of one expert layer to those of the next one. Memory O(experts^2).
class LayerFlow {
public:
    LayerFlow() = default;
    explicit LayerFlow(uint32_t experts);

    void add(std::span<const ExpertId> from, std::span<const ExpertId> to); ///< of one token
    uint64_t tokens() const { return m_tokens; }
    uint64_t count(uint32_t from, uint32_t to) const { return m_counts[size_t{from} * m_experts + to]; }
    /// Tokens that chose both, over the number expected if the layers were independent; 0: not expected.
    double lift(uint32_t from, uint32_t to) const;
    /// Mutual information of the two choices, bits, less its bias (Miller and Madow): 0 if independent, about.
    double information() const;

private:
    uint32_t m_experts = 0;
    uint64_t m_tokens = 0;
    std::vector<uint32_t> m_counts; ///< [experts, experts]
    std::vector<uint64_t> m_from; ///< tokens that chose it
    std::vector<uint64_t> m_to;
};

/// The share of a layer's experts that the next token of the same answer chooses again.
class Reuse {
public:
    Reuse() = default;
    explicit Reuse(const RouteShape &shape);

    void add(const Columns &columns, size_t i); ///< the next token; without routes it ends the sequence
    void endSequence(); ///< the next token is of another answer

    uint64_t pairs(size_t row) const { return m_next[row]; } ///< choices that had a token before
    uint64_t kept(size_t row) const { return m_kept[row]; } ///< of them, those that the token before made too
    double share(size_t row) const; ///< 0 to 1; NaN without pairs
    double chance() const; ///< k / experts: with random routing

private:
    RouteShape m_shape;
    std::vector<std::vector<ExpertId>> m_last; ///< [rows], the experts of the last token
    std::vector<uint64_t> m_kept; ///< [rows]
    std::vector<uint64_t> m_next; ///< [rows]
};

} // namespace moire::analysis
