// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Memory layout of the block formats, as in files (ggml's layouts). `d` and `m` are IEEE halves. If two weights share
/// a byte, the low nibble is weight i and the high one weight i + 16 (of 32) or i + 32 (of 64); if four share it, the
/// lowest bits are weight i and the others weights i + 32, i + 64 and i + 96 (of 128). `grid` is a table in grids.h.
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

/// 16 sub-blocks of 16: w = d scale_j q - m min_j; scales in the low nibbles and mins in the high ones.
struct BlockQ2_K {
    uint8_t scales[16];
    uint8_t qs[64];
    uint16_t d;
    uint16_t m;
};

/// 16 sub-blocks of 16: w = d (scale_j - 32) (q - 4); scales of 6 bits, packed.
struct BlockQ3_K {
    uint8_t qh[32]; ///< third bits: bit j of byte i is weight i of group j of 32
    uint8_t qs[64]; ///< low two bits
    uint8_t scales[12];
    uint16_t d;
};

struct BlockQ8_K {
    float d; ///< w = d q
    int8_t qs[256];
    int16_t sums[16]; ///< of 16 q each
};

/// w = d q or -d q, one bit each.
struct BlockQ1_0 {
    uint16_t d;
    uint8_t qs[16];
};

/// Three to the fifth is 243, so a byte holds five weights of -d, 0 or d: the byte is their number in base 3 as a
/// fraction of 256, its first digit after the point the first weight. The weights of one byte are 32 apart (the first
/// 160), 16 apart (the next 80) or 4 apart (the last 16, four to a byte).
struct BlockTQ1_0 {
    uint8_t qs[48];
    uint8_t qh[4];
    uint16_t d;
};

struct BlockTQ2_0 {
    uint8_t qs[64]; ///< w = d (q - 1)
    uint16_t d;
};

/// w = d codes4[q].
struct BlockIQ4_NL {
    uint16_t d;
    uint8_t qs[16];
};

/// 8 sub-blocks of 32: w = d (scale_j - 32) codes4[q].
struct BlockIQ4_XS {
    uint16_t d;
    uint16_t scalesHigh; ///< two bits each
    uint8_t scalesLow[4]; ///< four bits each
    uint8_t qs[128];
};

/// 8 sub-blocks of 32, each of 8 bytes: four grid indices; then four sign patterns of 7 bits and a scale of 4 bits.
struct BlockIQ2_XXS {
    uint16_t d;
    uint8_t qs[64];
};

/// 16 sub-blocks of 16: grid indices of 9 bits with sign patterns of 7 bits.
struct BlockIQ2_XS {
    uint16_t d;
    uint16_t qs[32];
    uint8_t scales[8];
};

struct BlockIQ2_S {
    uint16_t d;
    uint8_t qs[32]; ///< low eight bits of the grid indices
    uint8_t signs[32]; ///< one bit per weight
    uint8_t qh[8]; ///< high two bits
    uint8_t scales[8];
};

struct BlockIQ3_XXS {
    uint16_t d;
    uint8_t qs[64]; ///< grid indices
    uint8_t signs[32]; ///< words of four bytes: four sign patterns of 7 bits and a scale of 4 bits
};

struct BlockIQ3_S {
    uint16_t d;
    uint8_t qs[64]; ///< low eight bits of the grid indices
    uint8_t qh[8]; ///< ninth bits
    uint8_t signs[32]; ///< one bit per weight
    uint8_t scales[4];
};

/// 8 sub-blocks of 32: w = d (2 scale_j + 1) (grid - 1 +- 1/8).
struct BlockIQ1_S {
    uint16_t d;
    uint8_t qs[32]; ///< low eight bits of the grid indices
    uint16_t qh[8]; ///< four times three high bits, three bits of scale, one for the sign of the eighth
};

/// 16 sub-blocks of 16; the half d is in the four top nibbles of `scales`.
struct BlockIQ1_M {
    uint8_t qs[32]; ///< low eight bits of the grid indices
    uint8_t qh[16]; ///< nibbles: three high bits and one for the sign of the eighth
    uint16_t scales[4]; ///< four times three bits, and a nibble of d
};

/// Microscaling FP4 (OCP MX 1.0): w = 2^(e - 128) codesFp4[q].
struct BlockMXFP4 {
    uint8_t e;
    uint8_t qs[16];
};

/// 4 sub-blocks of 16: w = d_j codesFp4[q] / 2, d an unsigned 8-bit float (4 bits of exponent, 3 of mantissa).
struct BlockNVFP4 {
    uint8_t d[4];
    uint8_t qs[32]; ///< 8 bytes per sub-block: the low nibble is weight i and the high one weight i + 8
};

static_assert(sizeof(BlockQ4_0) == 18 && sizeof(BlockQ4_1) == 20 && sizeof(BlockQ5_0) == 22);
static_assert(sizeof(BlockQ5_1) == 24 && sizeof(BlockQ8_0) == 34 && sizeof(BlockQ1_0) == 18);
static_assert(sizeof(BlockQ2_K) == 84 && sizeof(BlockQ3_K) == 110 && sizeof(BlockQ4_K) == 144);
static_assert(sizeof(BlockQ5_K) == 176 && sizeof(BlockQ6_K) == 210 && sizeof(BlockQ8_K) == 292);
static_assert(sizeof(BlockTQ1_0) == 54 && sizeof(BlockTQ2_0) == 66 && sizeof(BlockIQ4_NL) == 18);
static_assert(sizeof(BlockIQ4_XS) == 136 && sizeof(BlockIQ2_XXS) == 66 && sizeof(BlockIQ2_XS) == 74);
static_assert(sizeof(BlockIQ2_S) == 82 && sizeof(BlockIQ3_XXS) == 98 && sizeof(BlockIQ3_S) == 110);
static_assert(sizeof(BlockIQ1_S) == 50 && sizeof(BlockIQ1_M) == 56 && sizeof(BlockMXFP4) == 17);
static_assert(sizeof(BlockNVFP4) == 36);

/// Values of the 4-bit codes of IQ4_NL and IQ4_XS, and of FP4 (E2M1), doubled so that they are whole numbers.
inline constexpr int8_t codes4[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};
inline constexpr int8_t codesFp4[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

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
