// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/emulation/device.h"

/// The tensor core product for the emulated device: one warp operation, computed by the last lane for all 32.
namespace moire::emulation {

/// A lane's fragments of c += a b, laid out as in mma.sync.m16n8k16 (PTX ISA, "Matrix Fragments").
struct MatrixLane {
    float *c; ///< 4
    const unsigned *a; ///< 4 pairs of halves
    const unsigned *b; ///< 2 pairs of halves
};

/// Converts a half to float32; inlined because the emulation spends its time here.
__attribute__((always_inline)) inline float widenHalf(unsigned h)
{
    const unsigned magnitude = h & 0x7FFF;
    const unsigned sign = (h & 0x8000) << 16;
    if (magnitude >= 0x7C00)
        return std::bit_cast<float>(sign | 0x7F800000 | (magnitude & 0x3FF) << 13);
    const float value = std::bit_cast<float>(magnitude << 13) * 0x1p112f; // exact, subnormal halves too
    return std::bit_cast<float>(std::bit_cast<unsigned>(value) | sign);
}

#if defined(MOIRE_TSAN)
/// Reads and writes registers of other lanes, which no kernel can do: the sanitizer must not see these accesses.
__attribute__((no_sanitize_thread, noinline))
#endif
inline void
completeProduct(LaneSlot *lanes, uint32_t mask)
{
    float a[16][16];
    float b[16][8];
    static_cast<void>(mask); // all 32: the call has no other mask
    for (int lane = 0; lane < 32; ++lane) {
        MatrixLane registers;
        __builtin_memcpy(&registers, reinterpret_cast<const void *>(lanes[lane].value), sizeof registers);
        const int row = lane / 4;
        const int pair = lane % 4 * 2;
        for (int i = 0; i < 8; ++i) // register i / 2: rows + 8 with bit 0, columns + 8 with bit 1
            a[row + i / 2 % 2 * 8][pair + i / 4 * 8 + i % 2] = widenHalf(registers.a[i / 2] >> i % 2 * 16 & 0xFFFF);
        for (int i = 0; i < 4; ++i)
            b[pair + i / 2 * 8 + i % 2][row] = widenHalf(registers.b[i / 2] >> i % 2 * 16 & 0xFFFF);
    }
    float c[16][8] = {};
    for (int row = 0; row < 16; ++row)
        for (int k = 0; k < 16; ++k)
            for (int column = 0; column < 8; ++column)
                c[row][column] += a[row][k] * b[k][column];
    for (int lane = 0; lane < 32; ++lane) {
        MatrixLane registers;
        __builtin_memcpy(&registers, reinterpret_cast<const void *>(lanes[lane].value), sizeof registers);
        for (int i = 0; i < 4; ++i)
            registers.c[i] += c[lane / 4 + i / 2 * 8][lane % 4 * 2 + i % 2];
    }
}

inline void multiplyAdd16x8x16(float *c, const unsigned *a, const unsigned *b, int line, const char *file)
{
    const MatrixLane registers{c, a, b};
    warpOperation(~0u, toBits(&registers), -1, false, line, file, completeProduct);
}

} // namespace moire::emulation
