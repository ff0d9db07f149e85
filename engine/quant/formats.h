// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tensor_type.h>

#include <cstddef>
#include <cstdint>
#include <span>

/// Block formats: how weights are packed. One table entry a type; the next types join by one entry each.
namespace moire::quant {

/// What the activations of a dot product are quantised to.
enum class ActivationFormat : uint8_t {
    F32, ///< not at all
    Q8, ///< blocks of 32: scale, 32 signed bytes and their sum (for weights in blocks of 32)
    Q8K, ///< blocks of 256: float32 scale, 256 signed bytes, sums of 16 (for weights in blocks of 256)
};

struct BlockFormat {
    TensorType type;
    const char *name; ///< the field's: "Q4_K"
    uint32_t blockWeights; ///< weights in a block
    uint32_t blockBytes;
    ActivationFormat activations; ///< for the dot product

    /// `n` weights, a multiple of blockWeights, to float32; bit-equal to the format's reference.
    void (*dequantize)(const std::byte *blocks, float *out, size_t n);
    /// The format's reference rounding, bit-equal to it; null where the engine does not write this type yet.
    void (*quantize)(const float *x, std::byte *blocks, size_t n);
    /// Scalar dot product of n weights with n activations in `activations` format (or float32).
    float (*dot)(const std::byte *blocks, const void *activations, size_t n);
};

/// Every format that the engine computes with.
std::span<const BlockFormat> formats();
const BlockFormat *findFormat(TensorType type); ///< null: not computed with

/// Bytes of n weights (a multiple of blockWeights).
size_t rowBytes(const BlockFormat &format, size_t n);

// IEEE half and bfloat16, exact both ways (round to nearest even).
float halfToFloat(uint16_t h);
uint16_t floatToHalf(float f);
float bfloatToFloat(uint16_t b);
uint16_t floatToBfloat(float f);

} // namespace moire::quant
