// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

/// Where a variant uses other experts than the baseline, and how far seeds alone go. Formulas: docs/experiments.md.
namespace moire::experiments {

/// Differences of the shares of experts, summed over prompts.
struct ShareDifferences {
    size_t prompts = 0;
    std::vector<double> sums; ///< [layers, experts]
    std::vector<double> squares; ///< likewise

    /// Of one prompt, share of the layer's choices, [layers, experts]; the same number every time.
    void add(std::span<const double> differences);
};

struct RoutingDifference {
    std::vector<double> difference; ///< [layers, experts], variant minus baseline, mean over prompts
    /// Likewise, p against the differences that another seed makes, corrected over all experts (Benjamini and
    /// Hochberg); empty: nothing says how far chance goes.
    std::vector<double> adjusted;
    size_t pastNull = 0; ///< experts whose corrected p is at most 5 %
};

/// \p seeds: of the control "another seed". Without a null if either has fewer than 8 prompts, or \p seeds another
/// shape.
RoutingDifference routingDifference(const ShareDifferences &variant, const ShareDifferences &seeds, size_t experts);

} // namespace moire::experiments
