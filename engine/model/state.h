// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/context.h>

#include "model/placement.h"
#include "model/weights.h"

#include <vector>

namespace moire {

/// What one layer keeps of the tokens so far, in the memory of its backend: keys and values, or a recurrent state;
/// c = capacity. The positions of a head are contiguous, so attention reads each head as a stream.
struct LayerCache {
    CacheView keys{}; ///< grouped: [kvHeads, c, keyWidth]; latent: [c, kvRank + ropeWidth]
    CacheView values{}; ///< grouped: [kvHeads, c, valueWidth]; latent: the first kvRank of the keys
    float *convolved = nullptr; ///< [kernel - 1, channels], the last inputs of a convolution; recurrent layers only
    float *recurrent = nullptr; ///< [heads, keyWidth, valueWidth]; follows `convolved`
    Buffer memory;
};

/// The cache of one sequence, one entry per layer. The system commits its memory as positions are written.
struct KvCache {
    size_t capacity = 0; ///< tokens
    TensorType type = TensorType::F16;
    std::vector<LayerCache> layers;
};

/// Bytes of one layer's cache for \p tokens, computed without allocating; saturates at SIZE_MAX.
size_t layerCacheBytes(const LayerConfig &config, TensorType type, size_t tokens);
size_t allCacheBytes(const ModelConfig &config, TensorType type, size_t tokens); ///< of all layers
/// Whether the keys and values of every layer are whole blocks of a type.
bool fitsCacheType(const ModelConfig &config, TensorType type);

/// Working memory of one backend for a step of at most n tokens; h heads, k experts used. Widths are those of the
/// widest layer. Parts that a model does not use are null.
struct Activations {
    float *residual = nullptr; ///< [n, d], the stream between layers
    float *normed = nullptr; ///< [n, d]
    float *branch = nullptr; ///< [n, d], what a feed-forward adds before its norm
    float *q = nullptr; ///< [n, h * AttentionConfig::queryWidth()]
    float *k = nullptr; ///< [n, kvHeads * keyWidth]
    float *v = nullptr; ///< [n, kvHeads * valueWidth]
    float *attended = nullptr; ///< [n, LayerConfig::attendedWidth()]
    uint32_t *expertIds = nullptr; ///< [n, k]
    float *expertWeights = nullptr; ///< [n, k]
    float *outputGate = nullptr; ///< [n, LayerConfig::attendedWidth()]
    float *expertInput = nullptr; ///< [n, MoeConfig::latentWidth]
    float *expertOutput = nullptr; ///< [n, latentWidth]

    // In place of attention; c = channels, H = heads.
    float *mixed = nullptr; ///< [n, RecurrentConfig::inputWidth()]
    float *convolved = nullptr; ///< [n, c]
    float *alpha = nullptr; ///< [n, H]
    float *beta = nullptr; ///< [n, H]

    // Latent attention; r = kvRank + ropeWidth.
    float *compressedQuery = nullptr; ///< [n, queryRank]
    float *latent = nullptr; ///< [n, r]: latent and rotated key of the step's tokens
    float *absorbedQuery = nullptr; ///< [n, h * r]
    float *attendedLatent = nullptr; ///< [n, h * kvRank]
    float *wideLatent = nullptr; ///< [capacity, r]: the cache widened, when it is decompressed
    float *wideHeads = nullptr; ///< keys and values of some heads for all positions: wideHeadFloats
    size_t wideHeadFloats = 0;

    Buffer memory;
};

/// Bytes of one backend's Activations, computed without allocating; saturates at SIZE_MAX.
size_t activationBytes(const ModelConfig &config, const ContextOptions &options);

/// Allocates the cache, and activations for every backend, after checking free memory.
/// Throws Error (Failed) that says how much is needed.
KvCache allocateCache(const ModelConfig &config, const Placement &placement, const ContextOptions &options);
Activations allocateActivations(const ModelConfig &config, Backend &backend, const ContextOptions &options);

/// Allocates the device memory that a context needs, then frees it. Throws Error (DeviceMemory) if it does not fit.
void tryDeviceMemory(const ModelConfig &config, const Placement &placement, const ContextOptions &options);

} // namespace moire
