// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/trace.h>

#include <cstdint>
#include <span>

/// How evenly a layer's router spreads its choices. Formulas and sources: docs/analysis.md.
namespace moire::analysis {

/// How many experts are chosen at least once.
struct Coverage {
    uint32_t used = 0;
    uint32_t experts = 0;
    double expected = 0.0; ///< if every token chose k of the experts at random
    double deviation = 0.0; ///< standard deviation of that
};

/// Mean and standard deviation of the number of different experts in \p tokens random draws of \p perToken of
/// \p experts without replacement: E (1 - (1 - k/E)^N).
double expectedCoverage(uint32_t experts, uint32_t perToken, uint64_t tokens);
double coverageDeviation(uint32_t experts, uint32_t perToken, uint64_t tokens);

/// One layer of a map.
struct LayerBalance {
    uint64_t choices = 0; ///< N k
    double entropy = 0.0; ///< of the experts' shares, nats; ln(experts): all the same
    double imbalance = 0.0; ///< greatest share over the mean share; 1: all the same
    Coverage coverage;
    bool tooFew = false; ///< tooFewToSay()
};

/// \p perToken: experts chosen per token and layer.
LayerBalance layerBalance(const ExpertUsage &usage, size_t row, uint32_t perToken);

/// Entropy of the router's own distribution for one token, nats; \p scores of all experts of a layer, not necessarily
/// with the sum 1 (sigmoid). 0 if none is above 0.
double routerEntropy(std::span<const float> scores);

} // namespace moire::analysis
