// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tensor_type.h>

#include <cstddef>
#include <cstdint>
#include <span>

/// Block formats: how weights are packed, with one table entry per type.
namespace moire::quant {

/// How the activations of a dot product are quantised.
enum class ActivationFormat : uint8_t {
    F32, ///< not quantised
    Q8, ///< blocks of 32: scale, 32 signed bytes and their sum (for weights in blocks of 32)
    Q8K, ///< blocks of 256: float32 scale, 256 signed bytes, sums of 16 (for weights in blocks of 256)
};

struct BlockFormat;

/// out[t] = w . x[t] for `tokens` (1 to dotTokens) activations of n values in the format's activation format; w is a
/// row in the file's layout at any alignment.
using DotRow = void (*)(const BlockFormat &format, const std::byte *w, const void *const *x, size_t tokens, size_t n,
                        float *out);
inline constexpr size_t dotTokens = 4;

/// One row of the table: everything that the engine knows about a type. Kernels for an instruction set or a device may
/// exist besides (cpu/kernels.h, cuda/weights.cuh); a type without them runs with what is here.
struct BlockFormat {
    TensorType type;
    const char *name; ///< the usual one: "Q4_K"
    uint32_t blockWeights; ///< weights per block
    uint32_t blockBytes;
    ActivationFormat activations; ///< for the dot product
    bool shifted; ///< unpack() writes offsets

    /// `n` weights, a multiple of blockWeights, to float32; bit-equal to the format's reference.
    void (*dequantize)(const std::byte *blocks, float *out, size_t n);
    /// One pass, for caches: bit-equal to the format's reference if it has one, otherwise as fit() without importance.
    /// If the engine cannot write this type, both throw.
    void (*quantize)(const float *x, std::byte *blocks, size_t n);
    /// For files: finds the scales with the least sum of importance[i] (x[i] - w[i])^2 in every block (fit_search.h).
    /// \p importance: n values of at least 0, or null if all columns count alike. Floats and Q8_0 are rounded. Values
    /// that the type cannot hold, or that are not finite, give blocks with weights that are not finite or wrong, but
    /// nothing worse: the caller checks. Any thread.
    void (*fit)(const float *x, const float *importance, std::byte *blocks, size_t n);
    /// Portable dot product.
    DotRow dot;
    /// One block as whole numbers, see unpack.h. Null for types without blocks (F32, F16, BF16).
    void (*unpack)(const std::byte *block, int8_t *q, float *scales, float *offsets);
};

/// BlockFormat::fit of types that the engine cannot write yet: throws Error (Usage).
void notYet(const float *x, const float *importance, std::byte *blocks, size_t n);
inline bool canWrite(const BlockFormat &format)
{
    return format.fit != notYet;
}

/// All formats that the engine supports.
std::span<const BlockFormat> formats();
const BlockFormat *findFormat(TensorType type); ///< null: not supported

/// Bytes of n weights (a multiple of blockWeights).
size_t rowBytes(const BlockFormat &format, size_t n);

// Conversions of IEEE half and bfloat16: exact to float32, rounded to nearest even from it.
float halfToFloat(uint16_t h);
uint16_t floatToHalf(float f);
float bfloatToFloat(uint16_t b);
uint16_t floatToBfloat(float f);

} // namespace moire::quant
