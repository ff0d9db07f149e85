// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/rows.h"

/// Device functions over rows of activations: rounding to 8 bits, and the dot product with a row of weights.
namespace moire::cuda {

/// Rounds the warp's 32 values (one per lane) to 8 bits: d = max |x| / 127. q is 32 bytes, ds one pair. Magnitudes are
/// compared as integers, so any NaN makes d NaN.
__device__ __forceinline__ void quantizeLanes(float value, int8_t *q, float2 *ds)
{
    int greatest = __float_as_int(fabsf(value));
    MOIRE_UNROLL
    for (int step = 16; step > 0; step /= 2)
        greatest = max(greatest, __shfl_xor_sync(0xFFFFFFFFu, greatest, step));
    const float d = __int_as_float(greatest) / 127.0f;
    const bool finite = greatest < 0x7F800000;
    const int rounded = finite ? static_cast<int>(rintf(value * (d > 0.0f ? 1.0f / d : 0.0f))) : 0;
    const int sum = sumLanes<32>(rounded);
    q[laneId()] = static_cast<int8_t>(rounded);
    if (laneId() == 0)
        *ds = float2{d, d * static_cast<float>(sum)};
}

/// Dot product of 32 weights and 32 activations.
__device__ __forceinline__ float dot32(const Weights32 &w, const int8_t *q, float2 ds)
{
    const int4 first = *reinterpret_cast<const int4 *>(q);
    const int4 second = *reinterpret_cast<const int4 *>(q + 16);
    int low = __dp4a(w.q[0], first.x, 0);
    low = __dp4a(w.q[1], first.y, low);
    low = __dp4a(w.q[2], first.z, low);
    low = __dp4a(w.q[3], first.w, low);
    int high = __dp4a(w.q[4], second.x, 0);
    high = __dp4a(w.q[5], second.y, high);
    high = __dp4a(w.q[6], second.z, high);
    high = __dp4a(w.q[7], second.w, high);
    return ds.x * (w.scale[0] * static_cast<float>(low) + w.scale[1] * static_cast<float>(high)) + w.offset * ds.y;
}

__host__ __device__ constexpr bool isFloat(TensorType type)
{
    return type == TensorType::F32 || type == TensorType::F16 || type == TensorType::BF16;
}

/// Loads four weights of a float type, starting at a multiple of four, in one load.
template <TensorType Type>
__device__ __forceinline__ float4 fourWeights(const uint8_t *row, int i)
{
    if constexpr (Type == TensorType::F32) {
        return *reinterpret_cast<const float4 *>(row + 4 * static_cast<size_t>(i));
    } else {
        const uint2 packed = *reinterpret_cast<const uint2 *>(row + 2 * static_cast<size_t>(i));
        const auto widen = [](unsigned bits) {
            if constexpr (Type == TensorType::F16)
                return halfToFloat(static_cast<uint16_t>(bits & 0xFFFF));
            else
                return bfloatToFloat(static_cast<uint16_t>(bits & 0xFFFF));
        };
        return float4{widen(packed.x), widen(packed.x >> 16), widen(packed.y), widen(packed.y >> 16)};
    }
}

/// This lane's part of the dot products of a weight row with N activation rows, starting at row \p first; `lanes` lanes
/// share the row. Activation rows >= `rows` repeat the last one.
template <TensorType Type, int N>
__device__ __forceinline__ void dotRow(const uint8_t *row, const RowsView &x, int first, int rows, int lane, int lanes,
                                       float (&sums)[N])
{
    const int columns = x.columns;
    size_t at[N];
    MOIRE_UNROLL
    for (int n = 0; n < N; ++n) {
        sums[n] = 0.0f;
        at[n] = static_cast<size_t>(min(first + n, rows - 1));
    }
    if constexpr (isFloat(Type)) {
        const int whole = columns & ~3;
        for (int i = 4 * lane; i < whole; i += 4 * lanes) {
            const float4 w = fourWeights<Type>(row, i);
            MOIRE_UNROLL
            for (int n = 0; n < N; ++n) {
                const float *a = x.x + at[n] * x.xStride + i;
                sums[n] += w.x * a[0] + w.y * a[1] + w.z * a[2] + w.w * a[3];
            }
        }
        for (int i = whole + lane; i < columns; i += lanes)
            for (int n = 0; n < N; ++n)
                sums[n] += floatWeight<Type>(row, i) * x.x[at[n] * x.xStride + i];
    } else {
        const int blocks = columns / 32;
        MOIRE_UNROLL_BY(4)
        for (int j = lane; j < blocks; j += lanes) {
            const Weights32 w = Planes<Type>::load(row, blocks, j);
            MOIRE_UNROLL
            for (int n = 0; n < N; ++n) {
                const size_t block = at[n] * static_cast<size_t>(blocks) + j;
                sums[n] += dot32(w, x.q + 32 * block, x.ds[block]);
            }
        }
    }
}

/// Two weight rows of one type with one activation row, which is read once for both: the same partial dot products as
/// dotRow, with as many weight loads in flight.
template <TensorType Type>
__device__ __forceinline__ float2 dotTwoRows(const uint8_t *first, const uint8_t *second, const RowsView &x, int token,
                                             int lane, int lanes)
{
    const int columns = x.columns;
    float2 sums{0.0f, 0.0f};
    if constexpr (isFloat(Type)) {
        const float *row = x.x + static_cast<size_t>(token) * x.xStride;
        const int whole = columns & ~3;
        for (int i = 4 * lane; i < whole; i += 4 * lanes) {
            const float4 v = fourWeights<Type>(first, i);
            const float4 w = fourWeights<Type>(second, i);
            const float *a = row + i;
            sums.x += v.x * a[0] + v.y * a[1] + v.z * a[2] + v.w * a[3];
            sums.y += w.x * a[0] + w.y * a[1] + w.z * a[2] + w.w * a[3];
        }
        for (int i = whole + lane; i < columns; i += lanes) {
            sums.x += floatWeight<Type>(first, i) * row[i];
            sums.y += floatWeight<Type>(second, i) * row[i];
        }
    } else {
        const int blocks = columns / 32;
        MOIRE_UNROLL_BY(2)
        for (int j = lane; j < blocks; j += lanes) {
            const Weights32 v = Planes<Type>::load(first, blocks, j);
            const Weights32 w = Planes<Type>::load(second, blocks, j);
            const size_t block = static_cast<size_t>(token) * static_cast<size_t>(blocks) + j;
            const int8_t *q = x.q + 32 * block;
            const float2 ds = x.ds[block];
            sums.x += dot32(v, q, ds);
            sums.y += dot32(w, q, ds);
        }
    }
    return sums;
}

/// Calls f with the tag of any weight type.
template <class F>
bool withWeights(TensorType type, F &&f)
{
    return withQuantized(type, f) || withFloat(type, f);
}

} // namespace moire::cuda
