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
    static constexpr uint32_t headWidth = 1u << 14; ///< of a head with a state
    static constexpr uint32_t kernel = 64; ///< positions of a convolution
    static constexpr uint32_t experts = 4096;
    static constexpr uint32_t vocabulary = 1u << 24;
    static constexpr uint32_t context = 1u << 30;
};

enum class AttentionKind : uint8_t { Grouped, Latent };
enum class RotaryLayout : uint8_t { Interleaved, HalfSplit }; ///< pairs (2i, 2i+1), or (i, i + n/2): NeoX
enum class RotaryScaling : uint8_t { None, Linear, Yarn };
enum class RouterScore : uint8_t { Softmax, Sigmoid };
enum class GroupRank : uint8_t { Best, SumOfTwo }; ///< how a group of experts is ranked: DeepSeek-V2, DeepSeek-V3
enum class RecurrentKind : uint8_t { None, ShortConvolution, GatedDelta, StateSpace };
enum class HeadNorm : uint8_t { None, PerHead, WholeRow }; ///< RMS norm of q and k: qwen3 per head, olmoe over the row
enum class Activation : uint8_t { SwiGlu, GeGlu, ClampedSwiGlu, SquaredRelu }; ///< of a feed-forward part: ops/ops.h

/// Rotary position embedding (https://arxiv.org/abs/2104.09864), YaRN (https://arxiv.org/abs/2309.00071).
struct RotaryConfig {
    RotaryLayout layout = RotaryLayout::Interleaved;
    RotaryScaling scaling = RotaryScaling::None;
    uint32_t dimensions = 0; ///< rotated dimensions of a head, even; 0: no rotation
    double base = 10000.0;
    double factor = 1.0;
    uint32_t originalContext = 0;
    double yarnBetaFast = 32.0;
    double yarnBetaSlow = 1.0;
    double yarnLogMultiplier = 0.0; ///< 0.1 x mscale_all_dim (deepseek2)
    double attentionFactor = 1.0;
    bool longFactors =
        false; ///< the file has divisors for contexts up to originalContext, and for longer ones (longrope)
    bool roundCorners = true; ///< YaRN's corner dimensions are whole numbers (not in gpt-oss)
    bool operator==(const RotaryConfig &) const = default;
};

/// Attention of one layer; no heads: the layer has none.
struct AttentionConfig {
    AttentionKind kind = AttentionKind::Grouped;
    uint32_t heads = 0;
    uint32_t kvHeads = 0; ///< in the cache; effectively 1 for Latent
    uint32_t keyWidth = 0; ///< of one head; Latent: nope + rope
    uint32_t valueWidth = 0;
    HeadNorm headNorm = HeadNorm::None;
    bool normAfterRotation = false; ///< headNorm follows the rotation (hunyuan)
    bool bias = false; ///< of q, k and v
    bool outputBias = false; ///< required; without this flag it is used if present
    double softcap = 0.0; ///< scores s become softcap tanh(s / softcap); 0: none (gemma2)
    double scale = 0.0; ///< factor of q.k, YaRN's mscale included
    uint32_t window = 0; ///< 0: all earlier positions
    bool sinks = false; ///< every head's softmax has one more term, without a value (gpt-oss)
    bool outputGate = false; ///< the sigmoid of a gate multiplies what a head attended
    bool gateMatrix = false; ///< of the gates alone (afmoe); otherwise q has a gate after each head
    RotaryConfig rotary;
    // Latent attention (https://arxiv.org/abs/2405.04434)
    uint32_t queryRank = 0; ///< 0: no query compression
    uint32_t kvRank = 0;
    uint32_t ropeWidth = 0; ///< keyWidth - ropeWidth is the nope part, first in the head

    uint32_t queryWidth() const { return outputGate && !gateMatrix ? 2 * keyWidth : keyWidth; } ///< with the gate
    /// Widths of a vector in the cache; Latent: one vector, whose first part is the value.
    uint32_t cachedKeyWidth() const { return kind == AttentionKind::Latent ? kvRank + ropeWidth : keyWidth; }
    uint32_t cachedValueWidth() const { return kind == AttentionKind::Latent ? kvRank : valueWidth; }
};

/// What a layer has in place of attention: a state of fixed size that every token changes.
/// ShortConvolution: out = C * convolution(B * x), B, C and x from one product (LFM2,
/// https://arxiv.org/abs/2511.23404). GatedDelta: the gated delta rule (https://arxiv.org/abs/2412.06464) over
/// convolved queries, keys and values. StateSpace: Mamba-2 (https://arxiv.org/abs/2405.21060), whose groups and state
/// size are keyHeads and keyWidth here.
struct RecurrentConfig {
    RecurrentKind kind = RecurrentKind::None; ///< None: the layer has attention
    uint32_t kernel = 0; ///< positions that the causal convolution sees
    uint32_t channels = 0; ///< of the convolution
    // Gated delta rule, state space
    uint32_t heads = 0; ///< of values; each has a matrix [keyWidth, valueWidth] as its state
    uint32_t keyHeads = 0; ///< of queries and keys; divides heads
    uint32_t keyWidth = 0; ///< of one head
    uint32_t valueWidth = 0;
    double normEpsilon = 1e-5; ///< of the norm after them
    bool tiledHeads = false; ///< head j has key head j % keyHeads; otherwise j / (heads / keyHeads)

    uint32_t outputWidth() const { return kind == RecurrentKind::ShortConvolution ? channels : heads * valueWidth; }
    /// Of the product that gives a convolution its input, along with what else it gives.
    size_t inputWidth() const
    {
        switch (kind) {
        case RecurrentKind::ShortConvolution:
            return size_t{3} * channels;
        case RecurrentKind::StateSpace:
            return size_t{outputWidth()} + channels + heads;
        case RecurrentKind::GatedDelta:
        case RecurrentKind::None:
            break;
        }
        return channels;
    }
    /// Floats of the state: the last kernel - 1 inputs of the convolution, then the matrices of the heads.
    size_t stateFloats() const
    {
        return size_t{kernel > 0 ? kernel - 1 : 0} * channels + size_t{heads} * keyWidth * valueWidth;
    }
};

/// One layer; layers of a model may differ.
struct LayerConfig {
    AttentionConfig attention;
    RecurrentConfig recurrent;
    bool feedForward = true; ///< false: the layer ends after attention, or what is in its place (Nemotron-H)
    uint32_t denseWidth = 0; ///< feed-forward width of a dense layer, 0 in others
    Activation activation = Activation::SwiGlu;
    bool preNorms = true; ///< false: attention and feed-forward read the stream as it is (olmo2)
    bool postNorms = false; ///< what attention and feed-forward add to the stream is normalised first (gemma)

    bool isMoe() const { return feedForward && denseWidth == 0; }
    /// False: the layer is a feed-forward part alone.
    bool mixes() const { return isRecurrent() || attention.heads > 0; }
    bool isRecurrent() const { return recurrent.kind != RecurrentKind::None; }
    /// Width of what attention, or what is in its place, gives to the output matrix.
    size_t attendedWidth() const
    {
        return isRecurrent() ? recurrent.outputWidth() : size_t{attention.heads} * attention.valueWidth;
    }
};

/// What all expert layers share; experts == 0 in a dense model. Traces, policies and the window have one shape for all
/// of them.
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
    bool bias = false; ///< of the router's logits and of every expert's three products (gpt-oss)
    uint32_t latentWidth = 0; ///< of the space that the routed experts work in; 0: the residual stream (Nemotron 3)
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
    double embeddingScale = 1.0; ///< factor of the embedding's rows
    double logitScale = 1.0; ///< factor of the logits
    double logitSoftcap = 0.0; ///< logits l become softcap tanh(l / softcap); 0: none (gemma2)
    MoeConfig moe;
    std::vector<LayerConfig> perLayer; ///< [layers]

    bool isMoe(uint32_t layer) const { return perLayer[layer].isMoe(); }
    bool isRecurrent() const; ///< whether any layer is
    std::vector<uint32_t> moeLayers() const;
};

} // namespace moire
