// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What kernels and host code of this folder are written in: CUDA by nvcc, or C++ by the emulation. Everything that
/// differs between the two is here.

#include <cstddef>
#include <cstdint>

#ifdef MOIRE_CUDA_EMULATION

#include "cuda/emulation/device.h"
#include "cuda/emulation/runtime.h"
#include "quant/formats.h"

#define MOIRE_UNROLL
#define MOIRE_UNROLL_BY(n)
#define MOIRE_DYNAMIC_SHARED(type, name) type *name = reinterpret_cast<type *>(moire::emulation::dynamicShared())

namespace moire::cuda {

inline float halfToFloat(uint16_t h)
{
    return quant::halfToFloat(h);
}
inline uint16_t floatToHalf(float x)
{
    return quant::floatToHalf(x);
}
inline uint64_t deviceClock() ///< nanoseconds; here a count, so that it differs from call to call
{
    static thread_local uint64_t ticks = 0;
    return ticks += 1000;
}
inline void waitForPrevious() { }
inline int laneId()
{
    return static_cast<int>(emulation::laneIndex());
}

} // namespace moire::cuda

#else

#include <cuda_fp16.h>
#include <cuda_runtime.h>

#define MOIRE_UNROLL _Pragma("unroll")
#define MOIRE_UNROLL_BY(n) _Pragma(MOIRE_UNROLL_TEXT(n))
#define MOIRE_UNROLL_TEXT(n) MOIRE_UNROLL_TEXT_(unroll n)
#define MOIRE_UNROLL_TEXT_(text) #text
/// One name for all types: an extern array of shared memory has one type in a file.
#define MOIRE_DYNAMIC_SHARED(type, name)                                                                               \
    extern __shared__ __align__(16) unsigned char moireDynamicShared[];                                                \
    type *name = reinterpret_cast<type *>(moireDynamicShared)

namespace moire::cuda {

__device__ __forceinline__ float halfToFloat(uint16_t h)
{
    return __half2float(__ushort_as_half(h));
}
__device__ __forceinline__ uint16_t floatToHalf(float x)
{
    return __half_as_ushort(__float2half_rn(x));
}
__device__ __forceinline__ uint64_t deviceClock()
{
    uint64_t nanoseconds;
    asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(nanoseconds));
    return nanoseconds;
}
/// A kernel may have been started while the one before still runs (programmatic dependent launch): nothing that one
/// writes or reads may be touched before this. The first line of every kernel.
__device__ __forceinline__ void waitForPrevious()
{
#if __CUDA_ARCH__ >= 900
    cudaGridDependencySynchronize();
    cudaTriggerProgrammaticLaunchCompletion();
#endif
}
__device__ __forceinline__ int laneId()
{
    return static_cast<int>(threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) % 32;
}

} // namespace moire::cuda

#endif

namespace moire::cuda {

__device__ __forceinline__ float bfloatToFloat(uint16_t b)
{
    return __int_as_float(static_cast<int>(static_cast<uint32_t>(b) << 16));
}

/// A grid's second and third dimension end at 65,535, a context does not. Where rows are tokens, a grid is one line of
/// blocks, those of a row behind each other: linesOf(rows, blocks a row) of them, taken apart by lineOf.
struct Line {
    size_t row;
    int block; ///< of the row
};
__device__ __forceinline__ Line lineOf(int blocksPerRow)
{
    const auto blocks = static_cast<unsigned>(blocksPerRow);
    return {blockIdx.x / blocks, static_cast<int>(blockIdx.x % blocks)};
}
inline unsigned linesOf(int rows, int blocksPerRow)
{
    return static_cast<unsigned>(rows) * static_cast<unsigned>(blocksPerRow);
}

/// Sum over lanes \p width apart from each other; width a power of two, lanes aligned to it.
template <int Width, class T>
__device__ __forceinline__ T sumLanes(T x)
{
    MOIRE_UNROLL
    for (int step = Width / 2; step > 0; step /= 2)
        x += __shfl_xor_sync(0xFFFFFFFFu, x, step);
    return x;
}

} // namespace moire::cuda
