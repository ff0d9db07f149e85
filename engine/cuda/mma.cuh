// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/platform.h"

#ifdef MOIRE_CUDA_EMULATION
#include "cuda/emulation/mma.h"
#endif

/// Tensor cores and asynchronous copies: the few instructions that have no C++ function, each with a plain version for
/// the emulation. Matrices are in shared memory as halves, rows 16-byte aligned; a row stride of an odd number of
/// 16-byte pieces avoids bank conflicts. All functions are called by whole warps.
///
/// The product is c[16, 8] += a[16, 16] b[16, 8], halves summed in float32. Lane l has rows l / 4 (x[0], x[1]) and
/// l / 4 + 8 (x[2], x[3]) of c, columns 2 (l % 4) and the next. Layouts: PTX ISA, "Matrix Fragments for mma.m16n8k16".
namespace moire::cuda {

struct FragmentA {
    unsigned x[4];
};
struct FragmentB {
    unsigned x[2];
};
struct FragmentC {
    float x[4];
};

/// Row of c that this lane has in x[0] and x[1], and its first column.
__device__ __forceinline__ int fragmentRow()
{
    return laneId() / 4;
}
__device__ __forceinline__ int fragmentColumn()
{
    return laneId() % 4 * 2;
}

#ifdef MOIRE_CUDA_EMULATION

namespace detail {

inline unsigned twoHalves(const uint16_t *low, const uint16_t *high)
{
    return static_cast<unsigned>(*low) | static_cast<unsigned>(*high) << 16;
}

} // namespace detail

inline void multiplyAdd(FragmentC &c, const FragmentA &a, const FragmentB &b, MOIRE_CALL_SITE)
{
    emulation::multiplyAdd16x8x16(c.x, a.x, b.x, line, file);
}

inline void loadA(FragmentA &a, const uint16_t *tile, int stride)
{
    for (int i = 0; i < 4; ++i) {
        const uint16_t *at = tile + (fragmentRow() + i % 2 * 8) * stride + fragmentColumn() + i / 2 * 8;
        a.x[i] = detail::twoHalves(at, at + 1);
    }
}

inline void loadB(FragmentB &b, const uint16_t *tile, int stride)
{
    for (int i = 0; i < 2; ++i) {
        const uint16_t *at = tile + fragmentRow() * stride + fragmentColumn() + i * 8;
        b.x[i] = detail::twoHalves(at, at + 1);
    }
}

inline void loadTwoB(FragmentB *b, const uint16_t *tile, int stride)
{
    loadB(b[0], tile, stride);
    loadB(b[1], tile + 8 * stride, stride);
}

inline void loadTwoTransposedB(FragmentB *b, const uint16_t *tile, int stride)
{
    for (int i = 0; i < 4; ++i) {
        const uint16_t *at = tile + (fragmentColumn() + i % 2 * 8) * stride + fragmentRow() + i / 2 * 8;
        b[i / 2].x[i % 2] = detail::twoHalves(at, at + stride);
    }
}

inline unsigned packHalves(float low, float high)
{
    return static_cast<unsigned>(floatToHalf(low)) | static_cast<unsigned>(floatToHalf(high)) << 16;
}

inline void copyAsync16(void *shared, const void *global)
{
    *static_cast<uint4 *>(shared) = *static_cast<const uint4 *>(global);
}
inline void commitCopies() { }
template <int Pending>
void waitCopies()
{
}

#else

__device__ __forceinline__ void multiplyAdd(FragmentC &c, const FragmentA &a, const FragmentB &b)
{
#if __CUDA_ARCH__ >= 800
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
                 "{%0, %1, %2, %3};"
                 : "+f"(c.x[0]), "+f"(c.x[1]), "+f"(c.x[2]), "+f"(c.x[3])
                 : "r"(a.x[0]), "r"(a.x[1]), "r"(a.x[2]), "r"(a.x[3]), "r"(b.x[0]), "r"(b.x[1]));
#else
    // The first two registers of a and the first of b cover the first eight columns of a and rows of b.
    MOIRE_UNROLL
    for (int half = 0; half < 2; ++half)
        asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5}, {%6}, "
                     "{%0, %1, %2, %3};"
                     : "+f"(c.x[0]), "+f"(c.x[1]), "+f"(c.x[2]), "+f"(c.x[3])
                     : "r"(a.x[2 * half]), "r"(a.x[2 * half + 1]), "r"(b.x[half]));
#endif
}

namespace detail {

__device__ __forceinline__ unsigned sharedAddress(const void *shared)
{
    return static_cast<unsigned>(__cvta_generic_to_shared(shared));
}

} // namespace detail

/// Loads a[16, 16], row-major.
__device__ __forceinline__ void loadA(FragmentA &a, const uint16_t *tile, int stride)
{
    const uint16_t *row = tile + laneId() % 16 * stride + laneId() / 16 * 8;
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(a.x[0]), "=r"(a.x[1]), "=r"(a.x[2]), "=r"(a.x[3])
                 : "r"(detail::sharedAddress(row))
                 : "memory");
}

/// Loads b[16, 8] stored as its transpose: 8 rows of 16.
__device__ __forceinline__ void loadB(FragmentB &b, const uint16_t *tile, int stride)
{
    const uint16_t *row = tile + laneId() % 8 * stride + laneId() / 8 % 2 * 8;
    asm volatile("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0, %1}, [%2];"
                 : "=r"(b.x[0]), "=r"(b.x[1])
                 : "r"(detail::sharedAddress(row))
                 : "memory");
}

/// Loads two of them: 16 rows of 16, eight per fragment.
__device__ __forceinline__ void loadTwoB(FragmentB *b, const uint16_t *tile, int stride)
{
    const uint16_t *row = tile + (laneId() % 8 + laneId() / 16 * 8) * stride + laneId() / 8 % 2 * 8;
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(b[0].x[0]), "=r"(b[0].x[1]), "=r"(b[1].x[0]), "=r"(b[1].x[1])
                 : "r"(detail::sharedAddress(row))
                 : "memory");
}

/// Loads b[16, 16] stored row-major, as two fragments of eight columns.
__device__ __forceinline__ void loadTwoTransposedB(FragmentB *b, const uint16_t *tile, int stride)
{
    const uint16_t *row = tile + laneId() % 16 * stride + laneId() / 16 * 8;
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(b[0].x[0]), "=r"(b[0].x[1]), "=r"(b[1].x[0]), "=r"(b[1].x[1])
                 : "r"(detail::sharedAddress(row))
                 : "memory");
}

__device__ __forceinline__ unsigned packHalves(float low, float high)
{
    const __half2 both = __floats2half2_rn(low, high);
    return static_cast<unsigned>(__half_as_ushort(__low2half(both))) |
        static_cast<unsigned>(__half_as_ushort(__high2half(both))) << 16;
}

/// Copies 16 bytes to shared memory, both ends aligned. Visible to this thread after waitCopies, to others after a
/// further barrier. Synchronous before compute capability 8.0.
__device__ __forceinline__ void copyAsync16(void *shared, const void *global)
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(detail::sharedAddress(shared)), "l"(global)
                 : "memory");
#else
    *static_cast<uint4 *>(shared) = *static_cast<const uint4 *>(global);
#endif
}

/// Ends a group of copies.
__device__ __forceinline__ void commitCopies()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

/// Waits until at most the newest \p Pending groups of this thread are in flight.
template <int Pending>
__device__ __forceinline__ void waitCopies()
{
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.wait_group %0;" ::"n"(Pending) : "memory");
#endif
}

#endif

/// Power of two that brings a row with maximum magnitude \p greatest into the range of halves with room on both sides:
/// greatest / scale is in [256, 512). 1 if the row is zero or not finite.
__device__ __forceinline__ float halfScale(float greatest)
{
    const int exponent = __float_as_int(greatest) >> 23 & 255;
    if (exponent == 255 || exponent < 16)
        return exponent == 255 ? 1.0f : 0x1p-118f; // lower limit: such a row scales to zero or exact values
    return __int_as_float((exponent - 8) << 23);
}

} // namespace moire::cuda
