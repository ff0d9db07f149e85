// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/gguf.h>
#include <moire/model.h>

#include "model/placement.h"
#include "ops/backend.h"

#include <span>
#include <stop_token>
#include <vector>

namespace moire {

/// A row of float32 in a backend's memory: norm weights, biases. Empty if the model has none.
struct Vector {
    Buffer memory;
    const float *data() const { return reinterpret_cast<const float *>(memory.get()); }
    explicit operator bool() const { return memory != nullptr; }
};

Vector uploadFloats(Backend &backend, std::span<const float> values);

/// A gated feed-forward part: [width, d], [width, d], [d, width], one of each per expert.
struct GatedWeights {
    Matrix gate; ///< none: Activation::SquaredRelu
    Matrix up;
    Matrix down;
    Vector gateBias; ///< [width], or [E, width]; if the file has biases
    Vector upBias; ///< [width]
    Vector downBias; ///< [d], or [E, d]
    explicit operator bool() const { return static_cast<bool>(up); }
};

/// Grouped-query attention; h heads, g kv heads.
struct GroupedWeights {
    Matrix q; ///< [h * queryWidth, d]: each head is followed by its gate, if that has no matrix of its own
    Matrix k; ///< [g * keyWidth, d]
    Matrix v; ///< [g * valueWidth, d]
    Matrix gate; ///< [h * valueWidth, d]; AttentionConfig::gateMatrix
    Vector qBias; ///< [h * keyWidth]
    Vector kBias; ///< [g * keyWidth]
    Vector vBias; ///< [g * valueWidth]
    Vector qNorm; ///< [keyWidth], or [h * keyWidth]: HeadNorm
    Vector kNorm; ///< [keyWidth], or [g * keyWidth]
    Vector sinks; ///< [h]
};

/// Latent attention; r = kvRank, nope = keyWidth - ropeWidth.
struct LatentWeights {
    Matrix q; ///< [h * keyWidth, d], or [h * keyWidth, queryRank] after qCompress
    Matrix qCompress; ///< [queryRank, d]; none without query compression
    Vector qNorm; ///< [queryRank]
    Matrix kvCompress; ///< [r + ropeWidth, d]: the latent, then the rotated part of the key
    Vector kvNorm; ///< [r]
    Matrix keys; ///< h x [nope, r], or h x [r, nope] if keysTransposed
    bool keysTransposed = false;
    Matrix values; ///< h x [valueWidth, r]
};

/// What a layer has in place of attention: RecurrentConfig; c = channels, H = heads.
struct RecurrentWeights {
    /// [RecurrentConfig::inputWidth(), d]; short convolution: B, C, x; delta rule: queries, keys, values; state space:
    /// z, x, B, C, time
    Matrix input;
    Vector convolution; ///< [kernel, c], the oldest position first
    Vector convolutionBias; ///< [c]; if the file has it
    Vector decay; ///< [H]
    Vector timeBias; ///< [H]
    Vector norm; ///< [valueWidth] of the delta rule, [H * valueWidth] of a state space
    Vector skip; ///< [H]; state space
    // Gated delta rule
    Matrix gate; ///< z [H * valueWidth, d]
    Matrix alpha; ///< H rows of d, in one matrix or in one per key head
    Matrix beta; ///< likewise
};

struct LayerWeights {
    Vector rotary; ///< inverse frequencies [rotary.dimensions / 2], shared by layers that rotate alike
    Vector rotaryLong; ///< those of contexts beyond originalContext; RotaryConfig::longFactors
    Vector attentionNorm; ///< [d]
    GroupedWeights grouped; ///< AttentionKind::Grouped
    LatentWeights latent; ///< AttentionKind::Latent
    RecurrentWeights recurrent; ///< in place of attention
    Matrix attentionOutput; ///< [d, LayerConfig::attendedWidth()]
    Vector attentionOutputBias; ///< [d]
    Vector attentionPostNorm; ///< [d]; LayerConfig::postNorms
    Vector feedForwardNorm; ///< [d]
    Vector feedForwardPostNorm; ///< [d]
    GatedWeights dense; ///< in a dense layer
    Matrix router; ///< [E, d]; this and the following members only in an expert layer
    Vector routerBias; ///< [E]
    Vector selectionBias; ///< [E]
    Matrix latentDown; ///< [MoeConfig::latentWidth, d], before the routed experts, whose d is then that width
    Matrix latentUp; ///< [d, latentWidth], after them
    GatedWeights experts; ///< E of them
    GatedWeights shared; ///< all shared experts as one
    Matrix sharedGate; ///< [1, d]
};

/// All bound tensors. Matrices are views into the mapped file, or repacked by the backend of their layer.
struct Weights {
    Matrix embedding; ///< [vocabulary, d], on the first layer's backend
    std::vector<LayerWeights> layers;
    Vector outputNorm; ///< [d]
    Matrix output; ///< [vocabulary, d]; the embedding if the file ties them
    uint64_t bytesPerToken = 0; ///< read for one token: Model::bytesPerToken without the cache
};

/// Binds every tensor that the config implies, layer by layer, checking type and shape before reading its bytes.
/// Throws Error: Refused (missing, wrong shape, unsupported type, a norm or bias that is not finite, a tensor of a
/// running layer that no part uses), Failed (memory), Interrupted.
Weights bindWeights(std::shared_ptr<const gguf::File> file, const ModelConfig &config, const Placement &placement,
                    const LoadProgress &progress, std::stop_token stop);

} // namespace moire
