// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/activations.h"
#include "quant/formats.h"

#include <cstddef>
#include <cstdint>

/// The inner loops, one version per instruction set. The rest of the CPU backend is plain C++.
namespace moire::cpu {

enum class Simd : uint8_t { Portable, Avx2, Avx512 };

/// Maximum tokens per dot product call.
constexpr size_t dotTokens = 4;

/// out[t] = w . x[t] for `tokens` (1 to dotTokens) activations of n values in the weights' activation format; w is a
/// row in the file's layout at any alignment.
using DotRow = void (*)(const std::byte *w, const void *const *x, size_t tokens, size_t n, float *out);

/// Values that share one maximum, see Kernels::maxima.
constexpr size_t rowBlock = 64;

struct ExpMoments {
    float sum = 0.0f;
    float weighted = 0.0f;
};

struct Kernels {
    Simd simd;
    DotRow (*dot)(TensorType weights); ///< for every type of quant::formats()
    void (*quantizeQ8)(const float *x, quant::ActivationQ8 *out, size_t n);
    void (*quantizeQ8K)(const float *x, quant::ActivationQ8K *out, size_t n);
    float (*dotFloat)(const float *a, const float *b, size_t n);
    void (*axpy)(float a, const float *x, float *y, size_t n); ///< y += a x
    void (*scale)(float a, float *x, size_t n);
    void (*fromHalf)(const uint16_t *x, float *out, size_t n);
    void (*toHalf)(const float *x, uint16_t *out, size_t n); ///< to nearest even
    double (*sumOfSquares)(const float *x, size_t n); ///< in float64
    void (*swiglu)(const float *gate, const float *up, float *out, size_t n); ///< gate / (1 + exp(-gate)) * up
    /// x = exp(x - max); returns the sum. Relative error below 2e-7.
    float (*expSum)(float *x, size_t n, float max);
    /// The maximum of every rowBlock values: out[i] covers x[rowBlock * i] onwards; the last block may be shorter.
    void (*maxima)(const float *x, size_t n, float *out);
    /// Sums over x of e = exp(x - max) and of e * (x - max); no x may be above `max`. Relative error below 1e-6.
    ExpMoments (*expMoments)(const float *x, size_t n, float max);
};

/// The best instruction set of this machine, or a lower one if MOIRE_CPU says so.
Simd bestSimd();
const Kernels &kernels(Simd simd);
const char *simdName(Simd simd); ///< "AVX-512"

} // namespace moire::cpu
