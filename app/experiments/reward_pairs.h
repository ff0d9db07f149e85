// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/groups.h"

#include <array>

/// Two rewards beside each other on the same answers: whether they order them alike, and which groups they can learn
/// from.
namespace moire::experiments {

/// 1 for the highest value; equal ones share the mean of their ranks.
std::vector<double> ranksOf(std::span<const double> values);

/// The answers of one group that have both rewards.
struct RewardPair {
    size_t variant = 0;
    size_t prompt = 0;
    struct Answer {
        CellName cell;
        std::array<double, 2> reward{}, advantage{}, rank{}; ///< by reward; advantages and ranks among these answers
        size_t tokens = 0;
    };
    std::vector<Answer> answers;
    size_t ordered = 0; ///< pairs of answers that both rewards tell apart
    size_t turned = 0; ///< of these, in opposite orders
    std::array<bool, 2> vanishes{}; ///< all answers have the same reward, so all advantages are 0
};

/// \p first, \p second: groupsOf() for two rewards. Groups with fewer than two common answers are left out.
std::vector<RewardPair> besideEachOther(std::span<const Group> first, std::span<const Group> second);

/// Sums over the groups of one variant.
struct RewardPairSums {
    size_t groups = 0;
    size_t ordered = 0;
    size_t turned = 0;
    std::array<size_t, 2> vanished{}; ///< groups that teach nothing, by reward
    size_t bothVanished = 0;
};
RewardPairSums sumsOf(std::span<const RewardPair> pairs, size_t variant);

/// Every two rewards of the definition, by variant, with their groups; empty with fewer than two rewards.
Json rewardPairsJson(const Definition &definition, const CellValues &values, const Results &results);
std::string rewardPairsText(const Definition &definition, const CellValues &values, const Results &results);

} // namespace moire::experiments
