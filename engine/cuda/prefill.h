// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/blas.h"
#include "cuda/launch.h"
#include "cuda/weights.cuh"

/// Products of many tokens with weights, on the tensor cores: dense products use cuBLAS, with weights widened tile by
/// tile; experts use our own grouped product, with tokens sorted by expert on the device. Quantised and F16 weights are
/// multiplied as halves (activations scaled by a power of two per row so that they do not overflow) and summed in
/// float32; F32 and BF16 weights use float32 throughout.
namespace moire::cuda {

/// Scratch memory for these products; allocated by the caller.
struct Scratch {
    void *data;
    size_t bytes;
};

/// Limits on the parts of the scratch that grow with weights and tokens: beyond them the work is split into pieces.
/// Tests lower them.
struct ScratchBounds {
    size_t widenedBytes = size_t{32} << 20; ///< weights widened at a time
    size_t productBytes = size_t{32} << 20; ///< their products at a time
    size_t pieceBytes = size_t{128} << 20; ///< intermediate values of a feed-forward
};
inline ScratchBounds scratchBounds;

/// y = W x + bias, or y += W x + bias, for `tokens` rows: LinearJob of ops/ops.h.
struct DenseProduct {
    TensorType type;
    WeightView weight;
    const float *bias; ///< [rows] or null
    const float *x;
    size_t xStride; ///< floats
    float *y;
    size_t yStride;
    int tokens;
    bool add;
};
size_t denseScratchBytes(const DenseProduct &product);
void multiplyDense(const Queue &queue, Blas &blas, const DenseProduct &product, Scratch scratch);

/// One matrix per head: HeadLinearArgs of ops/ops.h for many tokens. Uses `heads` weight matrices of the view, starting
/// at `firstHead`.
struct HeadProduct {
    TensorType type;
    WeightView weight; ///< data already points to firstHead
    bool transposed;
    const float *x;
    size_t xTokenStride;
    size_t xHeadStride; ///< 0: all heads read the same rows
    float *y;
    size_t yTokenStride;
    size_t yHeadStride;
    int tokens;
    int heads;
};
size_t headScratchBytes(const HeadProduct &product);
void multiplyHeads(const Queue &queue, Blas &blas, const HeadProduct &product, Scratch scratch);

/// The gated feed-forward of ExpertArgs and FeedForwardArgs (ops/ops.h) for many tokens:
/// y[i] += sum_j weights[i, j] * down_e (silu(gate_e x[i]) * up_e x[i]), e = ids[i, j]. Deterministic: no atomic sums.
struct ExpertProduct {
    TensorType gateType;
    TensorType upType;
    TensorType downType;
    WeightView gate; ///< [experts, width, d]
    WeightView up;
    WeightView down; ///< [experts, d, width]
    int experts;
    const uint32_t *ids; ///< [tokens, used] on the device; null: every token uses matrix 0 (dense layers, shared
                         ///< experts); an id >= experts: no expert, adds nothing
    const float *weights; ///< [tokens, used] on the device; null: 1
    int used;
    const float *x;
    size_t xStride;
    float *y;
    size_t yStride;
    int tokens;
};
size_t expertScratchBytes(const ExpertProduct &product);
void multiplyExperts(const Queue &queue, Blas &blas, const ExpertProduct &product, Scratch scratch);

} // namespace moire::cuda
