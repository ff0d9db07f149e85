// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace moire {

/// Limits for the values in a file, far above any known model; their products stay far below SIZE_MAX.
struct ConfigLimits {
    static constexpr uint32_t layers = 1024;
    static constexpr uint32_t width = 1u << 20; ///< of any row of activations, and of one head
    static constexpr uint32_t heads = 4096;
    static constexpr uint32_t experts = 4096;
    static constexpr uint32_t vocabulary = 1u << 24;
    static constexpr uint32_t context = 1u << 30;
};

enum class AttentionKind : uint8_t { Grouped, Latent };
enum class RotaryLayout : uint8_t { Interleaved, HalfSplit }; ///< pairs (2i, 2i+1), or (i, i + n/2): NeoX
enum class RotaryScaling : uint8_t { None, Linear, Yarn };
enum class RouterScore : uint8_t { Softmax, Sigmoid };
enum class GroupRank : uint8_t { Best, SumOfTwo }; ///< how a group of experts is ranked: DeepSeek-V2, DeepSeek-V3
enum class HeadNorm : uint8_t { None, PerHead, WholeRow }; ///< RMS norm of q and k: qwen3 per head, olmoe over the row

/// Rotary position embedding (https://arxiv.org/abs/2104.09864), YaRN (https://arxiv.org/abs/2309.00071).
struct RotaryConfig {
    RotaryLayout layout = RotaryLayout::Interleaved;
    RotaryScaling scaling = RotaryScaling::None;
    uint32_t dimensions = 0; ///< rotated dimensions of a head, even
    double base = 10000.0;
    double factor = 1.0;
    uint32_t originalContext = 0;
    double yarnBetaFast = 32.0;
    double yarnBetaSlow = 1.0;
    double yarnLogMultiplier = 0.0; ///< 0.1 x mscale_all_dim (deepseek2)
    double attentionFactor = 1.0;
};

/// Expert layers; experts == 0 in a dense model.
struct MoeConfig {
    uint32_t experts = 0; ///< routed experts per layer
    uint32_t expertsUsed = 0; ///< top-k
    uint32_t expertWidth = 0; ///< feed-forward width of one routed expert
    uint32_t sharedExperts = 0; ///< count, 0: none
    uint32_t sharedWidth = 0; ///< width of all shared experts together
    bool sharedGate = false; ///< the shared expert is multiplied by sigmoid(gate . x): qwen2moe
    RouterScore score = RouterScore::Softmax;
    bool selectionBias = false; ///< exp_probs_b: added to the scores for selection only
    uint32_t groups = 1;
    uint32_t groupsUsed = 1;
    GroupRank groupRank = GroupRank::Best;
    bool normalizeWeights = false;
    double weightScale = 1.0; ///< routed scale
};

/// A model's hyperparameters from its file; every value is validated at load.
struct ModelConfig {
    std::string architecture;
    std::string name;
    uint32_t layers = 0; ///< layers that run: block_count without nextn_predict_layers
    uint32_t width = 0; ///< of the residual stream, d
    uint32_t vocabulary = 0;
    uint32_t trainedContext = 0;
    double normEpsilon = 1e-5;

    AttentionKind attention = AttentionKind::Grouped;
    uint32_t heads = 0;
    uint32_t kvHeads = 0; ///< in the cache; effectively 1 for Latent
    uint32_t keyWidth = 0; ///< of one head; Latent: nope + rope
    uint32_t valueWidth = 0;
    HeadNorm headNorm = HeadNorm::None;
    bool attentionBias = false;
    double attentionScale = 0.0; ///< factor of q.k, YaRN's mscale included
    uint32_t slidingWindow = 0; ///< 0: none
    // Latent attention (https://arxiv.org/abs/2405.04434)
    uint32_t queryRank = 0; ///< 0: no query compression
    uint32_t kvRank = 0;
    uint32_t ropeWidth = 0; ///< keyWidth - ropeWidth is the nope part, first in the head

    RotaryConfig rotary;
    MoeConfig moe;
    std::vector<uint32_t> denseWidth; ///< per layer: feed-forward width of a dense layer, 0 in an expert layer

    bool isMoe(uint32_t layer) const { return denseWidth[layer] == 0; }
    std::vector<uint32_t> moeLayers() const;
};

} // namespace moire
