// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/comparison.h"

#include <stop_token>

/// Group sampling as GRPO does it (DeepSeekMath, https://arxiv.org/abs/2402.03300): several answers to one prompt, one
/// for each seed, are graded by a reward and compared with each other.
namespace moire::experiments {

/// (reward - mean) / deviation of a group, with the population's deviation (n); all 0 if the rewards are equal.
std::vector<double> groupAdvantages(std::span<const double> rewards);

/// What a token contributes to the objective: min(ratio A, clip(ratio, 1 - range, 1 + range) A). \p ratio: its
/// probability under the policy that is trained over that under the policy that drew it.
double clippedObjective(double ratio, double advantage, double range);
/// Whether the clip holds the token, so that it gives no gradient.
bool isClipped(double ratio, double advantage, double range);

/// The answers of one variant to one prompt.
struct Group {
    size_t variant = 0;
    size_t prompt = 0;
    struct Answer {
        CellName cell;
        double reward = 0.0;
        double advantage = 0.0;
        size_t tokens = 0;
        double weightPerToken = 0.0; ///< advantage / tokens: of every token before the policy has moved (ratio 1)
    };
    std::vector<Answer> answers; ///< those with a reward
    double mean = 0.0;
    double deviation = 0.0;
    double meanTokens = 0.0; ///< of the answers
    bool vanishes() const { return deviation == 0.0; } ///< all rewards are equal: nothing to learn
};

/// All groups for a reward, one of the metrics. Groups of fewer than two answers are left out.
std::vector<Group> groupsOf(const Definition &definition, const CellValues &values, const Results &results,
                            size_t reward);

/// What the clipped objective weighs the tokens of one answer with.
struct TokenWeights {
    static constexpr double range = 0.2; ///< of the ratio around 1, as in the paper

    size_t tokens = 0; ///< of the answer
    double drawn = 0.0; ///< every token, while the policy has not moved
    /// By token, once the policy gives the probabilities of another variant; NaN: not measured.
    std::vector<double> moved;
    size_t clipped = 0; ///< of these tokens: they give no gradient any more
};
/// \p change: Pair::changeByToken along the answer, ln of the ratio of the probabilities.
TokenWeights tokenWeights(const Group::Answer &answer, std::span<const std::optional<float>> change);

/// Whether better answers used an expert more: the covariance of advantage and share over the answers of all groups,
/// for every expert, against advantages exchanged within their groups (at least 199 times), corrected over experts
/// (Benjamini and Hochberg). Layer by layer; empty: no group has both different rewards and routes. Throws Error
/// (Interrupted).
struct ExpertAdvantage {
    LayerIndex layer;
    ExpertIndex expert;
    double covariance = 0.0; ///< share of the layer's choices, per unit of advantage
    double p = 1.0;
    double adjusted = 1.0;
};
std::vector<ExpertAdvantage> advantageByExpert(std::span<const Group> groups, const Results &results,
                                               uint32_t exchanges = 999, const std::stop_token &stop = {});

Json groupsJson(const Definition &definition, const CellValues &values, const Results &results);
std::string groupsText(const Definition &definition, const CellValues &values, const Results &results);

} // namespace moire::experiments
