// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/emulation/fibers.h"

#include <algorithm>
#include <cmath>

/// CUDA's device language for g++, based on fibers: qualifiers, built-in variables and the intrinsics that the kernels
/// use. Warp operations take their call site as hidden arguments, to detect lanes that meet at different call sites.

#define __global__
#define __device__
#define __host__
#define __constant__
#define __forceinline__ inline
#define __launch_bounds__(...)
#define __restrict__ __restrict
/// A host thread runs one block at a time, so shared memory is thread-local.
#define __shared__ static thread_local

#define threadIdx (::moire::emulation::threadIndex())
#define blockIdx (::moire::emulation::blockIndex())
#define blockDim (::moire::emulation::blockSize())
#define gridDim (::moire::emulation::gridSize())

using dim3 = ::moire::emulation::Index3;

struct alignas(8) int2 {
    int x, y;
};
struct alignas(16) int4 {
    int x, y, z, w;
};
struct alignas(8) uint2 {
    unsigned x, y;
};
struct alignas(16) uint4 {
    unsigned x, y, z, w;
};
struct alignas(8) float2 {
    float x, y;
};
struct alignas(16) float4 {
    float x, y, z, w;
};

#define MOIRE_CALL_SITE int line = __builtin_LINE(), const char *file = __builtin_FILE()

inline void __syncthreads(MOIRE_CALL_SITE)
{
    moire::emulation::barrier(line, file);
}

inline void __syncwarp(uint32_t mask = ~0u, MOIRE_CALL_SITE)
{
    moire::emulation::warpOperation(mask, 0, -1, true, line, file, moire::emulation::completeNothing);
}

namespace moire::emulation {
template <class T>
T shuffle(uint32_t mask, T value, int source, int line, const char *file)
{
    return fromBits<T>(warpOperation(mask, toBits(value), source, false, line, file, completeShuffle));
}
} // namespace moire::emulation

template <class T>
T __shfl_sync(uint32_t mask, T value, int source, int width = 32, MOIRE_CALL_SITE)
{
    const int lane = static_cast<int>(moire::emulation::laneIndex());
    return moire::emulation::shuffle(mask, value, (lane & ~(width - 1)) | (source & (width - 1)), line, file);
}

template <class T>
T __shfl_xor_sync(uint32_t mask, T value, int bits, int width = 32, MOIRE_CALL_SITE)
{
    const int lane = static_cast<int>(moire::emulation::laneIndex());
    const int source = lane ^ bits;
    const int end = (lane & ~(width - 1)) + width;
    return moire::emulation::shuffle(mask, value, source < end ? source : lane, line, file);
}

template <class T>
T __shfl_down_sync(uint32_t mask, T value, unsigned delta, int width = 32, MOIRE_CALL_SITE)
{
    const int lane = static_cast<int>(moire::emulation::laneIndex());
    const int source = lane + static_cast<int>(delta);
    const int end = (lane & ~(width - 1)) + width;
    return moire::emulation::shuffle(mask, value, source < end ? source : lane, line, file);
}

template <class T>
T __shfl_up_sync(uint32_t mask, T value, unsigned delta, int width = 32, MOIRE_CALL_SITE)
{
    const int lane = static_cast<int>(moire::emulation::laneIndex());
    const int source = lane - static_cast<int>(delta);
    return moire::emulation::shuffle(mask, value, source >= (lane & ~(width - 1)) ? source : lane, line, file);
}

inline uint32_t __ballot_sync(uint32_t mask, int predicate, MOIRE_CALL_SITE)
{
    return static_cast<uint32_t>(
        moire::emulation::warpOperation(mask, predicate != 0, -1, false, line, file, moire::emulation::completeVote));
}

inline int __any_sync(uint32_t mask, int predicate, MOIRE_CALL_SITE)
{
    return __ballot_sync(mask, predicate, line, file) != 0;
}

inline int __dp4a(int a, int b, int c)
{
    for (int shift = 0; shift < 32; shift += 8)
        c += static_cast<int>(static_cast<int8_t>(a >> shift)) * static_cast<int8_t>(b >> shift);
    return c;
}

/// One host thread runs all blocks, and the CUDA threads of a block switch only at waits.
template <class T>
T atomicAdd(T *address, T value)
{
    const T before = *address;
    *address = before + value;
    return before;
}

inline void __threadfence() { }
inline void __threadfence_system() { }
inline float __expf(float x)
{
    return std::exp(x);
}
inline float rsqrtf(float x)
{
    return 1.0f / std::sqrt(x);
}
inline float __int_as_float(int bits)
{
    return std::bit_cast<float>(bits);
}
inline int __float_as_int(float x)
{
    return std::bit_cast<int>(x);
}
inline unsigned __float_as_uint(float x)
{
    return std::bit_cast<unsigned>(x);
}
inline unsigned __byte_perm(unsigned low, unsigned high, unsigned selector)
{
    const uint64_t both = static_cast<uint64_t>(high) << 32 | low;
    unsigned result = 0;
    for (int i = 0; i < 4; ++i) // selectors 0 to 7; the sign bit of a selector is ignored
        result |= static_cast<unsigned>(both >> 8 * (selector >> 4 * i & 7) & 0xFF) << 8 * i;
    return result;
}
inline int __popc(unsigned x)
{
    return std::popcount(x);
}
inline int __ffs(int x)
{
    return __builtin_ffs(x);
}
using std::max;
using std::min;
