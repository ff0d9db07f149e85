// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace moire {

/// The sampler chain, in this order: penalties, top-k, typical, top-p, min-p, temperature, draw.
/// Options at their "off" value cost nothing.
struct SamplingOptions {
    float temperature = 0.8f; ///< 0 means greedy
    uint32_t topK = 40; ///< 0: off
    float topP = 0.95f; ///< 1: off; nucleus (https://arxiv.org/abs/1904.09751)
    float minP = 0.05f; ///< 0: off (https://arxiv.org/abs/2407.01082)
    float typicalP = 1.0f; ///< 1: off (https://arxiv.org/abs/2202.00666)
    float repeatPenalty = 1.0f; ///< 1: off (CTRL, https://arxiv.org/abs/1909.05858)
    float presencePenalty = 0.0f;
    float frequencyPenalty = 0.0f;
    uint32_t penaltyWindow = 64; ///< number of recent prompt and answer tokens that penalties consider
    std::optional<uint64_t> seed; ///< none: random, and reported in the result
    bool greedy = false;
    bool operator==(const SamplingOptions &) const = default;

    void validate() const; ///< throws Error (Usage) naming the option
};

/// Sampling options that a model file recommends (general.sampling.*, which converters take from
/// generation_config.json); none if not given.
struct SamplingRecommendation {
    std::optional<float> temperature;
    std::optional<uint32_t> topK;
    std::optional<float> topP;
    std::optional<float> minP;
    std::optional<float> repeatPenalty;

    SamplingOptions over(SamplingOptions options) const; ///< \p options with the recommended values applied
};

} // namespace moire
