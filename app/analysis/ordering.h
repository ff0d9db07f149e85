// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <moire/trace.h>

#include <vector>

/// The order in which a map shows the experts of a layer: entry i is the expert at place i.
namespace moire::analysis {

std::vector<uint32_t> orderByLoad(const ExpertUsage &usage, size_t row); ///< most chosen first; ties by index

/// How often the experts of one layer were chosen in each stretch of \p windowTokens tokens, as it grows: experts that
/// are used in the same places have similar rows. A stretch, not a token, so that models that choose one expert per
/// token (k = 1) have something to compare.
class UseProfile {
public:
    explicit UseProfile(uint32_t experts, uint32_t windowTokens = 16);

    void add(std::span<const ExpertId> chosen); ///< of the next token, in this layer
    void endSequence(); ///< the next token is of another answer

    /// [experts, experts]: cosine of the experts' counts over the stretches, 0 to 1; 0 for an expert never chosen.
    std::vector<float> similarity() const;

private:
    uint32_t m_experts = 0;
    uint32_t m_windowTokens = 1;
    uint32_t m_inWindow = 0;
    std::vector<uint32_t> m_counts; ///< of the stretch that grows
    std::vector<ExpertId> m_seen; ///< in it
    std::vector<double> m_products; ///< [experts, experts], of the complete stretches; the lower half is not used
};

/// A merge of the clustering: average linkage (UPGMA, Sokal and Michener 1958). Clusters below `experts` are experts,
/// the merge number i makes the cluster experts + i.
struct Merge {
    uint32_t first = 0;
    uint32_t second = 0;
    float distance = 0.0f; ///< mean distance of their experts
    uint32_t size = 0;
};

/// Clusters by average linkage in ascending order of distance; \p distance [experts, experts], symmetric.
/// Time and memory O(experts^2) (nearest-neighbour chain, Murtagh 1983).
std::vector<Merge> averageLinkage(std::vector<float> distance, uint32_t experts);

/// Experts that are used alike stand side by side, so that blocks show: the leaves of the clustering of 1 - similarity,
/// each merge turned so that the most similar ends touch (Gruvaeus and Wainer 1972).
std::vector<uint32_t> orderBySimilarity(const std::vector<float> &similarity, uint32_t experts);

} // namespace moire::analysis
