// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <span>
#include <utility>
#include <vector>

namespace moire {

/// Softmax of one row of logits, as far as a trace asks: all in float64, stable for any finite input; entries of
/// -infinity have no part in it.
struct Distribution {
    double logNormalizer = 0.0; ///< log of the sum of exp(logit)
    double entropy = 0.0; ///< nats

    double logProbability(float logit) const { return static_cast<double>(logit) - logNormalizer; }
};

Distribution distribution(std::span<const float> logits);

/// The \p count most probable tokens with their log-probabilities, best first, ties to the lower id.
std::vector<std::pair<TokenId, float>> mostProbable(std::span<const float> logits, const Distribution &distribution,
                                                    size_t count);

} // namespace moire
