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

struct BlockFormat {
    TensorType type;
    const char *name; ///< the usual one: "Q4_K"
    uint32_t blockWeights; ///< weights per block
    uint32_t blockBytes;
    ActivationFormat activations; ///< for the dot product

    /// `n` weights, a multiple of blockWeights, to float32; bit-equal to the format's reference.
    void (*dequantize)(const std::byte *blocks, float *out, size_t n);
    /// Rounds bit-equal to the format's reference; null if the engine cannot write this type.
    void (*quantize)(const float *x, std::byte *blocks, size_t n);
    /// Scalar dot product of n weights with n activations in `activations` format (or float32).
    float (*dot)(const std::byte *blocks, const void *activations, size_t n);
};

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
