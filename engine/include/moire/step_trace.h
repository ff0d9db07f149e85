// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

/// What an evaluation can tell beside its logits. Light: every backend includes it.
namespace moire {

/// Parts of a token's time, in the order of the forward pass.
enum class Stage : uint8_t { Embedding, Attention, Router, Experts, FeedForward, Output, Sampling };
constexpr size_t stageCount = 7;
const char *
stageName(Stage stage); ///< "embedding", "attention", "router", "experts", "feed_forward", "output", "sampling"
using StageTimes = std::array<double, stageCount>; ///< milliseconds; a stage that did not run has 0

/// What to watch in an evaluation, and what was seen. The decoder fills it only where a flag asks: nothing is computed
/// when nobody looks. Reused from call to call without reallocation.
struct StepTrace {
    bool wantRouting = false; ///< chosen ids and weights
    bool wantScores = false; ///< deep mode: every router score
    bool wantStages = false;

    // Filled. Rows are the tokens of the evaluation, in order.
    uint32_t tokens = 0;
    uint32_t moeLayers = 0;
    uint32_t expertsUsed = 0;
    uint32_t experts = 0;
    std::vector<uint32_t> ids; ///< [moeLayers, tokens, expertsUsed], in the router's order of selection
    std::vector<float> weights; ///< likewise, as multiplied to the experts' outputs
    std::vector<float> scores; ///< [moeLayers, tokens, experts] after softmax or sigmoid, before bias and selection
    StageTimes stages{}; ///< of the whole evaluation, ms
};

} // namespace moire
