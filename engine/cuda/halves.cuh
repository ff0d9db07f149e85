// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/launch.h"
#include "cuda/mma.cuh"
#include "cuda/weights.cuh"

/// Activations and weights as halves, for products on the tensor cores.
namespace moire::cuda {

constexpr int halvesStep = 64; ///< rows of halves are padded with zeros to a multiple of this

__host__ __device__ constexpr int paddedHalves(int columns)
{
    return (columns + halvesStep - 1) / halvesStep * halvesStep;
}

/// Types whose products run on the tensor cores.
inline bool multipliedAsHalves(TensorType type)
{
    return type == TensorType::F16 || withQuantized(type, [](auto) {});
}

__device__ __forceinline__ float blockGreatest128(float x, float *shared)
{
    MOIRE_UNROLL
    for (int step = 16; step > 0; step /= 2)
        x = fmaxf(x, __shfl_xor_sync(0xFFFFFFFFu, x, step));
    if (laneId() == 0)
        shared[threadIdx.x / 32] = x;
    __syncthreads();
    return fmaxf(fmaxf(shared[0], shared[1]), fmaxf(shared[2], shared[3]));
}

/// Rows of float32: row r at x + r / inner * outerStride + r % inner * innerStride (floats).
struct FloatRows {
    const float *x;
    size_t outerStride;
    size_t innerStride;
    int inner;
    int columns;
    const int *count = nullptr; ///< number of valid rows, on the device; null: all. Other rows are not touched
};

/// out[r] = x[r] / scale[r] as halves, where scale[r] is the power of two from halfScale: no row overflows or loses its
/// small values; [rows, paddedHalves(columns)], zeros in the padding. Grid: x rows; 128 threads; shared memory 4
/// floats. Memory-bound: 6 bytes per element, with the second pass over a row from the cache. Unmeasured.
static __global__ void __launch_bounds__(128) rowsToHalves(FloatRows rows, uint16_t *out, float *scale)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(float, shared);
    const auto row = static_cast<size_t>(blockIdx.x);
    if (rows.count && blockIdx.x >= static_cast<unsigned>(*rows.count))
        return;
    const auto inner = static_cast<size_t>(rows.inner);
    const float *x = rows.x + row / inner * rows.outerStride + row % inner * rows.innerStride;
    float greatest = 0.0f;
    for (int c = static_cast<int>(threadIdx.x); c < rows.columns; c += 128)
        greatest = fmaxf(greatest, fabsf(x[c]));
    const float s = halfScale(blockGreatest128(greatest, shared));
    const int padded = paddedHalves(rows.columns);
    uint16_t *to = out + row * static_cast<size_t>(padded);
    for (int c = static_cast<int>(threadIdx.x); c < padded; c += 128)
        to[c] = floatToHalf(c < rows.columns ? x[c] * (1.0f / s) : 0.0f);
    if (threadIdx.x == 0)
        scale[row] = s;
}

inline void launchRowsToHalves(const Queue &queue, const FloatRows &rows, int count, uint16_t *out, float *scale)
{
    const LaunchShape shape{dim3(static_cast<unsigned>(count)), dim3(128), 4 * sizeof(float)};
    MOIRE_LAUNCH(queue, rowsToHalves, shape, rows, out, scale);
}

/// Converts byte i of a word whose bytes are q + 128 to float32 q: inserts it as the last bits of 2^23, then subtracts
/// the excess. Integer-to-float conversions run at a quarter of the rate.
template <int I>
__device__ __forceinline__ float byteAsFloat(unsigned shifted)
{
    return __int_as_float(static_cast<int>(__byte_perm(shifted, 0x4B000000u, 0x7440u + I))) - 8388736.0f;
}

/// 32 weights of a row in registers, between device memory and 32 halves (zeros past the row's end).
template <TensorType Type>
struct WeightPiece {
    Weights32 w;

    __device__ __forceinline__ void clear()
    {
        MOIRE_UNROLL
        for (int t = 0; t < 8; ++t)
            w.q[t] = 0;
        w.scale[0] = w.scale[1] = w.offset = 0.0f;
    }
    __device__ __forceinline__ void load(const WeightView &view, const uint8_t *row, int j)
    {
        w = Planes<Type>::load(row, view.columns / 32, j);
    }
    __device__ __forceinline__ void store(uint4 *to) const
    {
        unsigned words[16];
        MOIRE_UNROLL
        for (int t = 0; t < 8; ++t) {
            const unsigned shifted = static_cast<unsigned>(w.q[t]) ^ 0x80808080u;
            const float scale = w.scale[t / 4];
            words[2 * t] =
                packHalves(byteAsFloat<0>(shifted) * scale + w.offset, byteAsFloat<1>(shifted) * scale + w.offset);
            words[2 * t + 1] =
                packHalves(byteAsFloat<2>(shifted) * scale + w.offset, byteAsFloat<3>(shifted) * scale + w.offset);
        }
        MOIRE_UNROLL
        for (int i = 0; i < 4; ++i)
            to[i] = uint4{words[4 * i], words[4 * i + 1], words[4 * i + 2], words[4 * i + 3]};
    }
};

template <>
struct WeightPiece<TensorType::F16> {
    uint4 x[4];

    __device__ __forceinline__ void clear()
    {
        MOIRE_UNROLL
        for (int i = 0; i < 4; ++i)
            x[i] = uint4{0, 0, 0, 0};
    }
    __device__ __forceinline__ void load(const WeightView &view, const uint8_t *row, int j)
    {
        const auto *from = reinterpret_cast<const uint16_t *>(row) + 32 * static_cast<size_t>(j);
        const int count = min(32, view.columns - 32 * j);
        if (count == 32 && reinterpret_cast<size_t>(from) % 16 == 0) {
            MOIRE_UNROLL
            for (int i = 0; i < 4; ++i)
                x[i] = reinterpret_cast<const uint4 *>(from)[i];
            return;
        }
        unsigned words[16];
        MOIRE_UNROLL
        for (int i = 0; i < 16; ++i)
            words[i] = (2 * i < count ? static_cast<unsigned>(from[2 * i]) : 0u) |
                (2 * i + 1 < count ? static_cast<unsigned>(from[2 * i + 1]) << 16 : 0u);
        MOIRE_UNROLL
        for (int i = 0; i < 4; ++i)
            x[i] = uint4{words[4 * i], words[4 * i + 1], words[4 * i + 2], words[4 * i + 3]};
    }
    __device__ __forceinline__ void store(uint4 *to) const
    {
        MOIRE_UNROLL
        for (int i = 0; i < 4; ++i)
            to[i] = x[i];
    }
};

/// Calls f with the type's tag if multipliedAsHalves.
template <class F>
void withHalves(TensorType type, F &&f)
{
    if (type == TensorType::F16)
        f(TypeTag<TensorType::F16>());
    else
        withQuantized(type, f);
}

__device__ __forceinline__ float silu(float x)
{
    return x / (1.0f + expf(-x));
}

} // namespace moire::cuda
