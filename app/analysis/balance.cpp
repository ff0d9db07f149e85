// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/balance.h"

#include "analysis/usage.h"

#include <algorithm>
#include <cmath>

namespace moire::analysis {

namespace {

/// Chance that N tokens miss one certain expert, or two certain ones.
double missOne(double experts, double perToken, double tokens)
{
    return std::pow(1.0 - perToken / experts, tokens);
}

double missTwo(double experts, double perToken, double tokens)
{
    const double once = (experts - perToken) * (experts - perToken - 1.0) / (experts * (experts - 1.0));
    return std::pow(std::max(once, 0.0), tokens);
}

} // namespace

double expectedCoverage(uint32_t experts, uint32_t perToken, uint64_t tokens)
{
    if (experts == 0)
        return 0.0;
    return experts * (1.0 - missOne(experts, std::min(perToken, experts), static_cast<double>(tokens)));
}

double coverageDeviation(uint32_t experts, uint32_t perToken, uint64_t tokens)
{
    if (experts < 2)
        return 0.0;
    const double e = experts;
    const double k = std::min(perToken, experts);
    const double one = missOne(e, k, static_cast<double>(tokens));
    const double two = missTwo(e, k, static_cast<double>(tokens));
    return std::sqrt(std::max(0.0, e * one * (1.0 - one) + e * (e - 1.0) * (two - one * one)));
}

LayerBalance layerBalance(const ExpertUsage &usage, size_t row, uint32_t perToken)
{
    LayerBalance balance;
    balance.choices = usage.layerCounts[row];
    balance.entropy = usage.entropy(row);
    balance.imbalance = usage.imbalance(row);
    const auto counts = std::span(usage.counts).subspan(row * usage.experts, usage.experts);
    const uint64_t tokens = perToken > 0 ? balance.choices / perToken : 0;
    balance.coverage = {.used = static_cast<uint32_t>(usage.experts - std::count(counts.begin(), counts.end(), 0u)),
                        .experts = usage.experts,
                        .expected = expectedCoverage(usage.experts, perToken, tokens),
                        .deviation = coverageDeviation(usage.experts, perToken, tokens)};
    balance.tooFew = tooFewToSay(usage, row);
    return balance;
}

double routerEntropy(std::span<const float> scores)
{
    double sum = 0.0;
    for (const float score : scores)
        sum += score > 0.0f ? static_cast<double>(score) : 0.0;
    double entropy = 0.0;
    for (const float score : scores)
        if (score > 0.0f) {
            const double p = static_cast<double>(score) / sum;
            entropy -= p * std::log(p);
        }
    return std::isfinite(entropy) ? entropy : 0.0;
}

} // namespace moire::analysis
