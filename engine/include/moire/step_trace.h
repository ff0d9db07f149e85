// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

/// What an evaluation can record besides its logits. Lightweight: every backend includes this header.
namespace moire {

/// Parts of a token's computation, in the order of the forward pass.
enum class Stage : uint8_t { Embedding, Attention, Router, Experts, FeedForward, Output, Sampling };
constexpr size_t stageCount = 7;
const char *
stageName(Stage stage); ///< "embedding", "attention", "router", "experts", "feed_forward", "output", "sampling"
using StageTimes = std::array<double, stageCount>; ///< milliseconds; a stage that did not run has 0

/// How long evaluations waited for those of other contexts of the model, which takes one at a time.
struct StepWait {
    double milliseconds = 0.0;
    uint64_t promptTokens = 0; ///< that the others computed meanwhile, in evaluations of several tokens

    void add(const StepWait &other)
    {
        milliseconds += other.milliseconds;
        promptTokens += other.promptTokens;
    }
};

/// What to record in an evaluation, and the result. The decoder fills only what the flags request and computes nothing
/// extra otherwise. Reused between calls without reallocation.
struct StepTrace {
    bool wantRouting = false; ///< chosen ids and weights
    bool wantScores = false; ///< deep mode: every router score
    bool wantStages = false;

    // Results. Rows are the tokens of the evaluation, in order.
    uint32_t tokens = 0;
    uint32_t moeLayers = 0;
    uint32_t expertsUsed = 0;
    uint32_t experts = 0;
    std::vector<uint32_t> ids; ///< [moeLayers, tokens, expertsUsed], in the router's order of selection
    std::vector<float> weights; ///< likewise, as applied to the experts' outputs
    std::vector<float> scores; ///< [moeLayers, tokens, experts] after softmax or sigmoid, before bias and selection
    StageTimes stages{}; ///< of the whole evaluation, ms
    uint32_t joins = 0; ///< how often the CPU's threads were woken and waited for; always counted
};

} // namespace moire
