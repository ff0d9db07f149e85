// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/unpack.h"

/// Formats with blocks of 256 weights and plain numbers: the K types, ternary ones and IQ4_XS; see unpack.h.
namespace moire::quant::unpacked {

/// Calls f(weight, its two bits) for 256 weights: four groups of 32 share 32 bytes, twice.
template <class F>
void eachTwoBits(const uint8_t *qs, F f)
{
    for (int g = 0; g < 8; ++g)
        for (int k = 0; k < 32; ++k)
            f(32 * g + k, qs[g / 4 * 32 + k] >> g % 4 * 2 & 3);
}

struct Q2_K {
    using Block = BlockQ2_K;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = true;
    static void unpack(const Block &b, int8_t *q, float *scales, float *offsets)
    {
        const float d = halfToFloat(b.d);
        const float m = halfToFloat(b.m);
        eachTwoBits(b.qs, [q](int i, int two) { q[i] = static_cast<int8_t>(two); });
        for (int j = 0; j < 16; ++j) {
            scales[j] = d * static_cast<float>(b.scales[j] & 15);
            offsets[j] = -(m * static_cast<float>(b.scales[j] >> 4));
        }
    }
};

struct Q3_K {
    using Block = BlockQ3_K;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        eachTwoBits(b.qs, [&b, q](int i, int two) {
            q[i] = static_cast<int8_t>(two + ((b.qh[i % 32] >> i / 32 & 1) << 2) - 4);
        });
        for (int j = 0; j < 16; ++j) {
            const int low = j < 8 ? b.scales[j] & 15 : b.scales[j - 8] >> 4;
            const int high = b.scales[8 + j % 4] >> j / 4 * 2 & 3;
            scales[j] = d * static_cast<float>((low | high << 4) - 32);
        }
    }
};

/// Q4_K and Q5_K.
template <class B>
void unpackScaledAndShifted(const B &b, int8_t *q, float *scales, float *offsets)
{
    const float d = halfToFloat(b.d);
    const float m = halfToFloat(b.m);
    uint8_t packedScales[8];
    uint8_t packedMins[8];
    unpackScales(b.scales, packedScales, packedMins);
    for (int j = 0; j < 8; ++j) {
        for (int i = 0; i < 32; ++i)
            q[32 * j + i] = static_cast<int8_t>(b.qs[j / 2 * 32 + i] >> j % 2 * 4 & 15);
        fill(scales + 2 * j, 2, d * static_cast<float>(packedScales[j]));
        fill(offsets + 2 * j, 2, -(m * static_cast<float>(packedMins[j])));
    }
}

struct Q4_K {
    using Block = BlockQ4_K;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = true;
    static void unpack(const Block &b, int8_t *q, float *scales, float *offsets)
    {
        unpackScaledAndShifted(b, q, scales, offsets);
    }
};

struct Q5_K {
    using Block = BlockQ5_K;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = true;
    static void unpack(const Block &b, int8_t *q, float *scales, float *offsets)
    {
        unpackScaledAndShifted(b, q, scales, offsets);
        for (int i = 0; i < 256; ++i)
            q[i] = static_cast<int8_t>(q[i] | (b.qh[i % 32] >> i / 32 & 1) << 4);
    }
};

struct Q6_K {
    using Block = BlockQ6_K;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        eachTwoBits(b.qh, [&b, q](int i, int high) {
            const int low = b.ql[i / 128 * 64 + i % 64] >> i % 128 / 64 * 4 & 15;
            q[i] = static_cast<int8_t>((low | high << 4) - 32);
        });
        for (int j = 0; j < 16; ++j)
            scales[j] = d * static_cast<float>(b.scales[j]);
    }
};

struct Q8_K {
    using Block = BlockQ8_K;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        std::memcpy(q, b.qs, 256);
        fill(scales, 16, b.d);
    }
};

struct IQ4_XS {
    using Block = BlockIQ4_XS;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        const float d = halfToFloat(b.d);
        for (int j = 0; j < 8; ++j) {
            unpackCodes(b.qs + 16 * j, codes4, q + 32 * j, 16);
            const int low = b.scalesLow[j / 2] >> j % 2 * 4 & 15;
            const int high = b.scalesHigh >> 2 * j & 3;
            fill(scales + 2 * j, 2, d * static_cast<float>((low | high << 4) - 32));
        }
    }
};

struct TQ1_0 {
    using Block = BlockTQ1_0;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static constexpr uint8_t powers[5] = {1, 3, 9, 27, 81};
    /// `bytes` bytes of `digits` weights each.
    static int8_t *unpackDigits(const uint8_t *from, int bytes, int digits, int8_t *q)
    {
        for (int k = 0; k < digits; ++k)
            for (int i = 0; i < bytes; ++i) {
                const auto rest = static_cast<uint8_t>(from[i] * powers[k]); // the digits before are cut off
                *q++ = static_cast<int8_t>((rest * 3 >> 8) - 1);
            }
        return q;
    }
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        q = unpackDigits(b.qs, 32, 5, q);
        q = unpackDigits(b.qs + 32, 16, 5, q);
        unpackDigits(b.qh, 4, 4, q);
        fill(scales, 16, halfToFloat(b.d));
    }
};

struct TQ2_0 {
    using Block = BlockTQ2_0;
    static constexpr uint32_t weights = 256;
    static constexpr bool shifted = false;
    static void unpack(const Block &b, int8_t *q, float *scales, float *)
    {
        eachTwoBits(b.qs, [q](int i, int two) { q[i] = static_cast<int8_t>(two - 1); });
        fill(scales, 16, halfToFloat(b.d));
    }
};

} // namespace moire::quant::unpacked
