// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/blocks.h"
#include "quant/formats.h"

#include <bit>
#include <cstring>

/// How each block format's weights follow from whole numbers. unpack() writes a block's `weights` codes q and, for
/// every 16 of them, a scale and an offset (only if `shifted`): w = scale q + offset. In this order the result is
/// bit-equal to the format's reference. Everything else (dequantising, dot products) follows from it. Included only by
/// formats.cpp.
namespace moire::quant::unpacked {

inline float floatFromBits(uint32_t bits)
{
    return std::bit_cast<float>(bits);
}

/// Weights of 32 share the byte of the weight 16 further on.
inline void unpackNibbles(const uint8_t *qs, int8_t *q, int zero)
{
    for (int i = 0; i < 16; ++i) {
        q[i] = static_cast<int8_t>((qs[i] & 15) - zero);
        q[i + 16] = static_cast<int8_t>((qs[i] >> 4) - zero);
    }
}

/// `half` codes in the low nibbles, then as many in the high ones, through a table.
inline void unpackCodes(const uint8_t *qs, const int8_t *codes, int8_t *q, int half)
{
    for (int i = 0; i < half; ++i) {
        q[i] = codes[qs[i] & 15];
        q[i + half] = codes[qs[i] >> 4];
    }
}

inline void addFifthBits(const uint8_t *qh, int8_t *q)
{
    for (int i = 0; i < 32; ++i)
        q[i] = static_cast<int8_t>(q[i] + ((qh[i / 8] >> i % 8 & 1) << 4));
}

inline void fill(float *out, int n, float value)
{
    for (int i = 0; i < n; ++i)
        out[i] = value;
}

struct Q4_0 {
    using Block = BlockQ4_0;
    static constexpr uint32_t weights = 32;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        unpackNibbles(b.qs, q, 8);
        fill(scales, 2, halfToFloat(b.d));
    }
};

struct Q4_1 {
    using Block = BlockQ4_1;
    static constexpr uint32_t weights = 32;
    static constexpr bool shifted = true;
    static void unpack(const Block &b, int8_t *q, float *scales, float *offsets)
    {
        unpackNibbles(b.qs, q, 0);
        fill(scales, 2, halfToFloat(b.d));
        fill(offsets, 2, halfToFloat(b.m));
    }
};

struct Q5_0 {
    using Block = BlockQ5_0;
    static constexpr uint32_t weights = 32;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        unpackNibbles(b.qs, q, 16);
        addFifthBits(b.qh, q);
        fill(scales, 2, halfToFloat(b.d));
    }
};

struct Q5_1 {
    using Block = BlockQ5_1;
    static constexpr uint32_t weights = 32;
    static constexpr bool shifted = true;
    static void unpack(const Block &b, int8_t *q, float *scales, float *offsets)
    {
        unpackNibbles(b.qs, q, 0);
        addFifthBits(b.qh, q);
        fill(scales, 2, halfToFloat(b.d));
        fill(offsets, 2, halfToFloat(b.m));
    }
};

struct Q8_0 {
    using Block = BlockQ8_0;
    static constexpr uint32_t weights = 32;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        std::memcpy(q, b.qs, 32);
        fill(scales, 2, halfToFloat(b.d));
    }
};

struct Q1_0 {
    using Block = BlockQ1_0;
    static constexpr uint32_t weights = 128;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        for (int j = 0; j < 16; ++j)
            for (int k = 0; k < 8; ++k)
                q[8 * j + k] = static_cast<int8_t>(2 * (b.qs[j] >> k & 1) - 1);
        fill(scales, 8, halfToFloat(b.d));
    }
};

struct IQ4_NL {
    using Block = BlockIQ4_NL;
    static constexpr uint32_t weights = 32;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        unpackCodes(b.qs, codes4, q, 16);
        fill(scales, 2, halfToFloat(b.d));
    }
};

struct MXFP4 {
    using Block = BlockMXFP4;
    static constexpr uint32_t weights = 32;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        unpackCodes(b.qs, codesFp4, q, 16);
        // 2^(e - 128), of which the first two are subnormal.
        fill(scales, 2, floatFromBits(b.e < 2 ? 0x00200000u << b.e : (b.e - 1u) << 23));
    }
};

struct NVFP4 {
    using Block = BlockNVFP4;
    static constexpr uint32_t weights = 64;
    static constexpr bool shifted = false;
    /// Unsigned float of 4 bits of exponent and 3 of mantissa, halved. 127 means "not a number" and counts as zero.
    static float scale(uint8_t d)
    {
        const int exponent = d >> 3 & 15;
        const int mantissa = d & 7;
        if (d == 0 || d == 127)
            return 0.0f;
        return exponent == 0
            ? static_cast<float>(mantissa) * 0x1p-10f
            : static_cast<float>(8 + mantissa) * floatFromBits(static_cast<uint32_t>(exponent + 116) << 23);
    }
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        for (int j = 0; j < 4; ++j) {
            unpackCodes(b.qs + 8 * j, codesFp4, q + 16 * j, 8);
            scales[j] = scale(b.d[j]);
        }
    }
};

} // namespace moire::quant::unpacked
