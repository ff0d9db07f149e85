// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/trace.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Distances between two answers, two distributions, two uses of experts. Formulas: docs/experiments.md.
namespace moire::experiments {

/// Tokens that both begin with; the length of both if they are the same.
size_t commonTokens(std::span<const uint32_t> a, std::span<const uint32_t> b);

/// Levenshtein distance of the words (separated by white space, at most the first 2000) over the number of words of
/// the longer text: 0 the same, 1 nothing in common; 0 for two empty texts.
double textDifference(std::string_view a, std::string_view b);

/// Jensen-Shannon divergence (Lin 1991) of the shares of experts, nats, mean over layers; at most ln 2. none: the
/// models have other experts, or one did not use any.
std::optional<double> routingDistance(const ExpertUsage &a, const ExpertUsage &b);

/// One token of the baseline under two distributions, each given by its logits.
struct TokenComparison {
    double kl = 0.0; ///< sum of p ln(p / q), nats: p the baseline's; infinite where q is 0 and p is not
    double logProbability = 0.0; ///< of the token, under p
    double otherLogProbability = 0.0; ///< under q
    bool sameTop = false; ///< both find the same token most probable
};
TokenComparison compareToken(std::span<const float> p, std::span<const float> q, TokenId token);

/// ln P(token) under the softmax of \p logits, and the distribution's entropy, nats.
struct TokenProbability {
    double logProbability = 0.0;
    double entropy = 0.0;
};
TokenProbability probabilityOf(std::span<const float> logits, TokenId token);

/// Share of the experts in \p a that are in \p b too; \p a not empty, without repetitions.
double chosenOverlap(std::span<const uint32_t> a, std::span<const uint32_t> b);

} // namespace moire::experiments
