// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/ops.h"
#include "quant/activations.h"
#include "quant/formats.h"

#include <cstddef>
#include <cstdint>
#include <span>

/// The inner loops, one version per instruction set. The rest of the CPU backend is plain C++.
namespace moire::cpu {

enum class Simd : uint8_t { Portable, Avx2, Avx512, Neon };

using quant::DotRow;
using quant::dotTokens;

/// A dot product written for an instruction set.
struct TypedDot {
    TensorType type;
    DotRow dot;
};

/// out[t][r] = row r of `tiles` consecutive tiles (tile_layouts.h) times token t, for up to tileTokens activations in
/// the format's activation format; out is [tokens, tiles * Kernels::tileRows]. A tile is blocks * TileLayout::rowBytes
/// * tileRows bytes, at any alignment. Bit-equal to dot() of the same rows, whatever else is in the call.
using TileProducts = void (*)(const std::byte *tile, size_t tiles, size_t blocks, const void *const *x, size_t tokens,
                              float *out);
inline constexpr size_t tileTokens = 64;

struct TileKernel {
    TensorType type;
    TileProducts products;
};

/// Values that share one maximum, see Kernels::maxima.
constexpr size_t rowBlock = 64;

struct ExpMoments {
    float sum = 0.0f;
    float weighted = 0.0f;
};

struct Kernels {
    Simd simd;
    std::span<const TypedDot> dots;
    DotRow dotUnpacked; ///< for types in blocks that are not in `dots`, from quant::BlockFormat::unpack
    std::span<const TileKernel> tiles;
    size_t tileRows; ///< 32-bit lanes; 0: no tiles
    void (*quantizeQ8)(const float *x, quant::ActivationQ8 *out, size_t n);
    void (*quantizeQ8K)(const float *x, quant::ActivationQ8K *out, size_t n);
    float (*dotFloat)(const float *a, const float *b, size_t n);
    void (*axpy)(float a, const float *x, float *y, size_t n); ///< y += a x
    void (*scale)(float a, float *x, size_t n);
    void (*fromHalf)(const uint16_t *x, float *out, size_t n);
    void (*toHalf)(const float *x, uint16_t *out, size_t n); ///< to nearest even
    double (*sumOfSquares)(const float *x, size_t n); ///< in float64
    /// See ops.h; out may be gate. SquaredRelu does not read gate.
    void (*activate)(Activation activation, const float *gate, const float *up, float *out, size_t n);
    /// x = exp(x - max); returns the sum. Relative error below 2e-7.
    float (*expSum)(float *x, size_t n, float max);
    /// The maximum of every rowBlock values: out[i] covers x[rowBlock * i] onwards; the last block may be shorter.
    void (*maxima)(const float *x, size_t n, float *out);
    /// Sums over x of e = exp(x - max) and of e * (x - max); no x may be above `max`. Relative error below 1e-6.
    ExpMoments (*expMoments)(const float *x, size_t n, float max);

    /// The best dot product of a format; never null.
    DotRow dot(const quant::BlockFormat &format) const;
    TileProducts tileProducts(TensorType type) const; ///< null: none
};

/// The instruction sets that this program has and this machine can run, the best last.
std::span<const Simd> machineSimd();
/// The best of them, or another one that MOIRE_CPU names (portable, avx2, avx512, neon).
Simd bestSimd();
const Kernels &kernels(Simd simd);
const char *simdName(Simd simd); ///< "AVX-512"

} // namespace moire::cpu
