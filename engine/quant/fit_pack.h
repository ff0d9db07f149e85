// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/blocks.h"
#include "quant/fit_search.h"

#include <cstdint>
#include <cstring>

/// Whole numbers into the bits of a block, the inverse of unpack.h. Included only by the quantisers.
namespace moire::quant {

using Codes4Levels = fit::Coded<codes4, 128, -127, 113>;

/// 32 numbers of four bits.
inline void packNibbles(const uint8_t *q, uint8_t *qs)
{
    for (int i = 0; i < 16; ++i)
        qs[i] = static_cast<uint8_t>((q[i] & 15) | (q[i + 16] & 15) << 4);
}

/// The fifth bits of 32 numbers.
inline void packFifthBits(const uint8_t *q, uint8_t *qh)
{
    std::memset(qh, 0, 4);
    for (int i = 0; i < 32; ++i)
        qh[i / 8] = static_cast<uint8_t>(qh[i / 8] | (q[i] >> 4 & 1) << i % 8);
}

/// Two bits of 256 numbers, from bit \p shift on, into 64 bytes that are zero.
inline void packTwoBits(const uint8_t *q, int shift, uint8_t *qs)
{
    for (int i = 0; i < 256; ++i) {
        uint8_t &to = qs[i / 128 * 32 + i % 32];
        to = static_cast<uint8_t>(to | (q[i] >> shift & 3) << i % 128 / 32 * 2);
    }
}

/// One bit of 256 numbers into 32 bytes that are zero: bit i / 32 of byte i % 32.
inline void packHighBits(const uint8_t *q, int shift, uint8_t *qh)
{
    for (int i = 0; i < 256; ++i)
        qh[i % 32] = static_cast<uint8_t>(qh[i % 32] | (q[i] >> shift & 1) << i / 32);
}

/// The 6-bit scales and mins of Q4_K and Q5_K: unpackScales().
inline void packScales(const uint8_t *scales, const uint8_t *mins, uint8_t *packed)
{
    for (int j = 0; j < 4; ++j) {
        packed[j] = static_cast<uint8_t>(scales[j] | scales[j + 4] >> 4 << 6);
        packed[j + 4] = static_cast<uint8_t>(mins[j] | mins[j + 4] >> 4 << 6);
        packed[j + 8] = static_cast<uint8_t>((scales[j + 4] & 15) | (mins[j + 4] & 15) << 4);
    }
}

/// Numbers 0, 1 and 2 for -d, 0 and d.
inline BlockTQ1_0 packTQ1_0(const uint8_t *q, uint16_t d)
{
    BlockTQ1_0 b;
    b.d = d;
    const auto pack = [](const uint8_t *from, int bytes, int digits, uint8_t *to) {
        for (int i = 0; i < bytes; ++i) {
            int number = 0;
            for (int k = 0; k < 5; ++k)
                number = 3 * number + (k < digits ? from[k * bytes + i] : 0);
            to[i] = static_cast<uint8_t>((number * 256 + 242) / 243);
        }
    };
    pack(q, 32, 5, b.qs);
    pack(q + 160, 16, 5, b.qs + 32);
    pack(q + 240, 4, 4, b.qh);
    return b;
}

inline BlockTQ2_0 packTQ2_0(const uint8_t *q, uint16_t d)
{
    BlockTQ2_0 b{};
    b.d = d;
    packTwoBits(q, 0, b.qs);
    return b;
}

} // namespace moire::quant
