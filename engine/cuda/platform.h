// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The platform that the kernels and host code of this folder compile for: CUDA by nvcc, or plain C++ for the
/// emulation. Everything that differs between the two is here.

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
inline uint64_t deviceClock() ///< nanoseconds; here a counter, so it differs from call to call
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
/// Uses the same array for all types, because an extern shared array can have only one type per file.
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
/// A kernel may start while the previous one still runs (programmatic dependent launch): it must not touch anything
/// that the previous kernel reads or writes before this call. The first line of every kernel.
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

/// A grid's second and third dimension are limited to 65,535, but a context is not. If rows are tokens, the grid is one
/// line of blocks with the blocks of a row adjacent: linesOf(rows, blocks per row) blocks, decoded by lineOf.
struct Line {
    size_t row;
    int block; ///< within the row
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

/// Sum over aligned groups of Width lanes; Width is a power of two.
template <int Width, class T>
__device__ __forceinline__ T sumLanes(T x)
{
    MOIRE_UNROLL
    for (int step = Width / 2; step > 0; step /= 2)
        x += __shfl_xor_sync(0xFFFFFFFFu, x, step);
    return x;
}

} // namespace moire::cuda
