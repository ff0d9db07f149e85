// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/grids.h"
#include "quant/unpack.h"

/// Formats whose weights are points of a grid, with signs; see unpack.h.
namespace moire::quant::unpacked {

inline uint32_t word(const uint8_t *at)
{
    uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// Four bits of byte j / 2.
inline int nibble(const uint8_t *bytes, int j)
{
    return bytes[j / 2] >> j % 2 * 4 & 15;
}

/// Negates those of eight positive weights whose bit is set, all at once: one byte each, the first one lowest.
inline uint64_t withSigns(uint64_t weights, unsigned signs)
{
    constexpr uint64_t ones = 0x0101010101010101u;
    const uint64_t chosen = (ones * signs) & 0x8040201008040201u; // byte i has bit i of the signs, or is zero
    const uint64_t negative = (chosen + 0x7F7F7F7F7F7F7F7Fu) >> 7 & ones;
    return (weights ^ negative * 255) + negative; // no byte overflows, because no weight is zero
}

/// Seven signs; the eighth makes the number of negative weights even.
inline unsigned withParity(unsigned signs)
{
    return signs | (0x6996u >> ((signs ^ signs >> 4) & 15) & 1) << 7; // 0x6996: the parity of every nibble
}

inline void store8(uint64_t weights, int8_t *q)
{
    std::memcpy(q, &weights, 8);
}

/// Two points of four weights.
inline uint64_t pair4(const uint32_t *grid, unsigned first, unsigned second)
{
    return grid[first] | static_cast<uint64_t>(grid[second]) << 32;
}

struct IQ2_XXS {
    using Block = BlockIQ2_XXS;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        for (int j = 0; j < 8; ++j) {
            const uint32_t signs = word(b.qs + 8 * j + 4);
            for (int k = 0; k < 4; ++k)
                store8(withSigns(gridIQ2_XXS[b.qs[8 * j + k]], withParity(signs >> 7 * k & 127)), q + 32 * j + 8 * k);
            fill(scales + 2 * j, 2, d * (0.5f + static_cast<float>(signs >> 28)) * 0.25f);
        }
    }
};

struct IQ2_XS {
    using Block = BlockIQ2_XS;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        for (int k = 0; k < 32; ++k)
            store8(withSigns(gridIQ2_XS[b.qs[k] & 511], withParity(b.qs[k] >> 9)), q + 8 * k);
        for (int j = 0; j < 16; ++j)
            scales[j] = d * (0.5f + static_cast<float>(nibble(b.scales, j))) * 0.25f;
    }
};

struct IQ2_S {
    using Block = BlockIQ2_S;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        for (int k = 0; k < 32; ++k)
            store8(withSigns(gridIQ2_S[b.qs[k] | (b.qh[k / 4] >> k % 4 * 2 & 3) << 8], b.signs[k]), q + 8 * k);
        for (int j = 0; j < 16; ++j)
            scales[j] = d * (0.5f + static_cast<float>(nibble(b.scales, j))) * 0.25f;
    }
};

struct IQ3_XXS {
    using Block = BlockIQ3_XXS;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        for (int j = 0; j < 8; ++j) {
            const uint32_t signs = word(b.signs + 4 * j);
            for (int k = 0; k < 4; ++k) {
                const uint8_t *index = b.qs + 8 * j + 2 * k;
                store8(withSigns(pair4(gridIQ3_XXS, index[0], index[1]), withParity(signs >> 7 * k & 127)),
                       q + 32 * j + 8 * k);
            }
            fill(scales + 2 * j, 2, d * (0.5f + static_cast<float>(signs >> 28)) * 0.5f);
        }
    }
};

struct IQ3_S {
    using Block = BlockIQ3_S;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        for (int k = 0; k < 32; ++k) {
            const int high = b.qh[k / 4] >> k % 4 * 2;
            const unsigned first = b.qs[2 * k] | (high & 1) << 8;
            const unsigned second = b.qs[2 * k + 1] | (high & 2) << 7;
            store8(withSigns(pair4(gridIQ3_S, first, second), b.signs[k]), q + 8 * k);
        }
        for (int j = 0; j < 8; ++j)
            fill(scales + 2 * j, 2, d * static_cast<float>(1 + 2 * nibble(b.scales, j)));
    }
};

/// Eight weights of -1, 0 or 1 plus or minus an eighth, as eighths; the scales have the factor.
inline uint64_t pointAndEighth(unsigned index, bool negative)
{
    return negative ? gridIQ1Minus[index] : gridIQ1Plus[index];
}

struct IQ1_S {
    using Block = BlockIQ1_S;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        for (int j = 0; j < 8; ++j) {
            const unsigned high = b.qh[j];
            for (int k = 0; k < 4; ++k)
                store8(pointAndEighth(b.qs[4 * j + k] | (high >> 3 * k & 7) << 8, (high & 0x8000) != 0),
                       q + 32 * j + 8 * k);
            fill(scales + 2 * j, 2, d * static_cast<float>(2 * (high >> 12 & 7) + 1) * 0.125f);
        }
    }
};

struct IQ1_M {
    using Block = BlockIQ1_M;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const uint16_t *s = b.scales;
        const float d = halfToFloat(
            static_cast<uint16_t>(s[0] >> 12 | (s[1] >> 8 & 0x00F0) | (s[2] >> 4 & 0x0F00) | (s[3] & 0xF000)));
        for (int k = 0; k < 32; ++k) {
            const auto high = static_cast<unsigned>(nibble(b.qh, k));
            store8(pointAndEighth(b.qs[k] | (high & 7) << 8, (high & 8) != 0), q + 8 * k);
        }
        for (int j = 0; j < 16; ++j)
            scales[j] = d * static_cast<float>(2 * (s[j / 4] >> 3 * (j % 4) & 7) + 1) * 0.125f;
    }
};

} // namespace moire::quant::unpacked
