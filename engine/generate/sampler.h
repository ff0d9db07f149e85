// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/logit_row.h"

#include <moire/sampling.h>

#include <cstdint>
#include <span>
#include <vector>

namespace moire {

/// The filters of the chain, on candidates sorted by descending logit (ties by ascending id). Each keeps at least one.
namespace filter {
void normalize(std::vector<Candidate> &candidates); ///< p = softmax of the logits
void topK(std::vector<Candidate> &candidates, size_t k);
void topP(std::vector<Candidate> &candidates, double p); ///< the fewest best candidates whose probabilities reach p
void minP(std::vector<Candidate> &candidates, double p); ///< those at least p times as probable as the best
/// Keeps those whose information is nearest to the entropy until their probabilities reach p; keeps the order.
void typical(std::vector<Candidate> &candidates, double p);
/// repeat divides positive logits and multiplies others; presence is subtracted once per token in \p history, frequency
/// once per occurrence.
void penalize(std::span<float> logits, std::span<const TokenId> history, const SamplingOptions &options);
} // namespace filter

/// Uniform numbers in [0, 1): SplitMix64 (https://doi.org/10.1145/2660193.2660195), the same on every platform.
class RandomNumbers {
public:
    explicit RandomNumbers(uint64_t seed) : m_state(seed) { }
    double next();

private:
    uint64_t m_state;
};

/// Draws tokens by the chain of SamplingOptions. One per generation; reuses its buffers.
class Sampler {
public:
    /// \p banned tokens are never drawn.
    Sampler(const SamplingOptions &options, uint64_t seed, std::vector<TokenId> banned = {});

    /// \p logits [vocabulary], finite; \p history: the earlier tokens, for the penalties.
    TokenId draw(std::span<const float> logits, std::span<const TokenId> history);

private:
    void collect();
    void collectTopP();
    float lowest() const;

    SamplingOptions m_options;
    RandomNumbers m_random;
    std::vector<TokenId> m_banned;
    std::vector<float> m_logits; ///< after penalties and bans
    LogitRow m_row;
    std::vector<Candidate> m_candidates;
};

} // namespace moire
