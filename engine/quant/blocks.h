// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Memory layout of the block formats, as in files (ggml's layouts). `d` and `m` are IEEE halves. If weights share a
/// byte, the low nibble is weight i and the high one weight i + 16 (of 32) or i + 32 (of 64).
namespace moire::quant {

struct BlockQ4_0 {
    uint16_t d; ///< w = d (q - 8)
    uint8_t qs[16];
};

struct BlockQ4_1 {
    uint16_t d; ///< w = d q + m
    uint16_t m;
    uint8_t qs[16];
};

struct BlockQ5_0 {
    uint16_t d; ///< w = d (q - 16)
    uint8_t qh[4]; ///< fifth bits, bit i of weight i
    uint8_t qs[16];
};

struct BlockQ5_1 {
    uint16_t d; ///< w = d q + m
    uint16_t m;
    uint8_t qh[4];
    uint8_t qs[16];
};

struct BlockQ8_0 {
    uint16_t d; ///< w = d q
    int8_t qs[32];
};

/// 8 sub-blocks of 32: w = d scale_j q - m min_j; scales and mins of 6 bits, packed (unpackScales).
struct BlockQ4_K {
    uint16_t d;
    uint16_t m;
    uint8_t scales[12];
    uint8_t qs[128];
};

struct BlockQ5_K {
    uint16_t d;
    uint16_t m;
    uint8_t scales[12];
    uint8_t qh[32]; ///< fifth bits: bit j of byte i is weight i of sub-block j
    uint8_t qs[128];
};

/// 16 sub-blocks of 16: w = d scale_j (q - 32).
struct BlockQ6_K {
    uint8_t ql[128]; ///< low four bits
    uint8_t qh[64]; ///< high two bits
    int8_t scales[16];
    uint16_t d;
};

static_assert(sizeof(BlockQ4_0) == 18 && sizeof(BlockQ4_1) == 20 && sizeof(BlockQ5_0) == 22);
static_assert(sizeof(BlockQ5_1) == 24 && sizeof(BlockQ8_0) == 34);
static_assert(sizeof(BlockQ4_K) == 144 && sizeof(BlockQ5_K) == 176 && sizeof(BlockQ6_K) == 210);

/// Activations of ActivationFormat::Q8: 32 values a = d q.
struct ActivationQ8 {
    float d;
    float sum; ///< d times the sum of q, to be multiplied by the weights' constant part
    int8_t qs[32];
};

/// Activations of ActivationFormat::Q8K: 256 values a = d q.
struct ActivationQ8K {
    float d;
    int8_t qs[256];
    int16_t sums[16]; ///< sums of 16 q each
};

/// The 6-bit scales and mins of Q4_K and Q5_K.
inline void unpackScales(const uint8_t *packed, uint8_t *scales, uint8_t *mins)
{
    for (int j = 0; j < 4; ++j) {
        scales[j] = packed[j] & 63;
        mins[j] = packed[j + 4] & 63;
        scales[j + 4] = static_cast<uint8_t>((packed[j + 8] & 15) | (packed[j] >> 6 << 4));
        mins[j + 4] = static_cast<uint8_t>((packed[j + 8] >> 4) | (packed[j + 4] >> 6 << 4));
    }
}

} // namespace moire::quant
