// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/expert_sort.cuh"
#include "cuda/halves.cuh"

/// Products of sorted rows with the matrices of their experts: one kernel for all experts, on the tensor cores or in
/// float32.
namespace moire::cuda {

/// out = W_e x, e the expert of the row's tile; or silu(W_e x) * (V_e x), V the second matrix.
struct GroupedJob {
    const ExpertTile *tiles;
    const int *order;
    int gather; ///< row of x for sorted row p: order[p] / gather; 0: p
    const uint16_t *halves; ///< x as halves [rows, paddedHalves(columns)], times scale[row]
    const float *scale;
    const float *floats; ///< or x in float32
    size_t floatStride;
    WeightView first;
    WeightView second;
    float *out;
    size_t outStride;
    bool scatter; ///< row of out for sorted row p: order[p]; else p

    __device__ __forceinline__ int rowOfX(int p) const { return gather > 0 ? order[p] / gather : p; }
    __device__ __forceinline__ float *rowOfOut(int p) const
    {
        return out + static_cast<size_t>(scatter ? order[p] : p) * outStride;
    }
};

__device__ __forceinline__ const uint8_t *matrixOf(const WeightView &view, int expert)
{
    return view.data + static_cast<size_t>(expert) * view.matrixStride;
}

constexpr int tileRows = 128; ///< weight rows per block: all from one matrix, or half from each of two
constexpr int tileDepth = halvesStep; ///< columns at a time
constexpr int tileStride = tileDepth + 8; ///< in halves; 9 16-byte pieces: no bank conflicts

/// Shared memory of a block of the tensor core kernel.
struct GroupedTiles {
    uint16_t x[tileTokens * tileStride];
    uint16_t weight[tileRows * tileStride];
    int row[tileTokens]; ///< row of x
};

/// A thread's prefetched part of the next depth step, loaded while the block multiplies the current one: 32 weights of
/// two rows, 32 activations.
template <TensorType Type, bool Gated>
struct GroupedFetch {
    WeightPiece<Type> weights[2];
    uint4 x[4];

    __device__ __forceinline__ void load(const GroupedJob &job, const GroupedTiles &tiles, const ExpertTile &tile,
                                         int column)
    {
        const int thread = static_cast<int>(threadIdx.x);
        const int firstRow = static_cast<int>(blockIdx.x) * (Gated ? tileRows / 2 : tileRows);
        const int j = column / 32 + thread % 2;
        MOIRE_UNROLL
        for (int i = 0; i < 2; ++i) {
            const WeightView &view = Gated && i == 1 ? job.second : job.first;
            const int row = firstRow + thread / 2 + (Gated ? 0 : 64 * i);
            if (row < view.rows && 32 * j < view.columns)
                weights[i].load(view, matrixOf(view, tile.expert) + static_cast<size_t>(row) * view.rowStride, j);
            else
                weights[i].clear();
        }
        const auto stride = static_cast<size_t>(paddedHalves(job.first.columns));
        MOIRE_UNROLL
        for (int i = 0; i < 4; ++i) {
            const int row = thread / 8 + 16 * i;
            const uint16_t *from = job.halves + static_cast<size_t>(tiles.row[row]) * stride + column + thread % 8 * 8;
            x[i] = row < tile.count ? *reinterpret_cast<const uint4 *>(from) : uint4{0, 0, 0, 0};
        }
    }

    __device__ __forceinline__ void store(GroupedTiles &tiles) const
    {
        const int thread = static_cast<int>(threadIdx.x);
        MOIRE_UNROLL
        for (int i = 0; i < 2; ++i)
            weights[i].store(
                reinterpret_cast<uint4 *>(tiles.weight + (thread / 2 + 64 * i) * tileStride + thread % 2 * 32));
        MOIRE_UNROLL
        for (int i = 0; i < 4; ++i)
            *reinterpret_cast<uint4 *>(tiles.x + (thread / 8 + 16 * i) * tileStride + thread % 8 * 8) = x[i];
    }
};

/// Adds one depth step to a warp's [64, 32] products.
template <bool Gated>
__device__ __forceinline__ void multiplyTiles(const GroupedTiles &tiles, int mTiles, FragmentC (&c)[4][4])
{
    const int warp = static_cast<int>(threadIdx.x) / 32;
    // Gated: 16 rows of the first matrix and the same rows of the second, so a thread holds both factors.
    const int upper = Gated ? 16 * warp : 32 * warp;
    const int lower = Gated ? 64 + 16 * warp : 32 * warp + 16;
    MOIRE_UNROLL
    for (int k = 0; k < tileDepth; k += 16) {
        FragmentB b[4];
        loadTwoB(b, tiles.weight + upper * tileStride + k, tileStride);
        loadTwoB(b + 2, tiles.weight + lower * tileStride + k, tileStride);
        MOIRE_UNROLL
        for (int m = 0; m < 4; ++m) {
            if (m >= mTiles)
                continue;
            FragmentA a;
            loadA(a, tiles.x + 16 * m * tileStride + k, tileStride);
            MOIRE_UNROLL
            for (int n = 0; n < 4; ++n)
                multiplyAdd(c[m][n], a, b[n]);
        }
    }
}

/// Writes the columns of one sorted row that a thread holds: c is its row of fragments, half 0 the upper eight rows.
template <bool Gated>
__device__ __forceinline__ void writeGroupedRow(const GroupedJob &job, const FragmentC (&c)[4], int half, float scale,
                                                float *out)
{
    const int warp = static_cast<int>(threadIdx.x) / 32;
    const int first = static_cast<int>(blockIdx.x) * (Gated ? tileRows / 2 : tileRows) + (Gated ? 16 : 32) * warp;
    MOIRE_UNROLL
    for (int n = 0; n < (Gated ? 2 : 4); ++n) {
        MOIRE_UNROLL
        for (int i = 0; i < 2; ++i) {
            const int column = first + 8 * n + fragmentColumn() + i;
            if (column >= job.first.rows)
                continue;
            const float sum = c[n].x[2 * half + i] * scale;
            if constexpr (Gated)
                out[column] = silu(sum) * (c[n + 2].x[2 * half + i] * scale);
            else
                out[column] = sum;
        }
    }
}

/// GroupedJob on the tensor cores: 64 sorted rows of one expert times 128 rows of its matrix (if Gated, 64 rows of each
/// of two matrices with the same type and shape). Grid: x tiles of matrix rows, y maxTiles (blocks without a tile
/// exit); 128 threads; shared memory GroupedTiles. Rows of quantised types have a multiple of 32 weights, F16 rows any
/// number.
/// Design: weights are read from device memory once per 64 rows, quantised, and widened on their way to shared memory;
/// the next step's loads are in flight while this step's products run; experts with few rows skip fragments that would
/// be empty. Unmeasured.
template <TensorType Type, bool Gated>
__global__ void __launch_bounds__(128) multiplyGrouped(GroupedJob job)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(GroupedTiles, tiles);
    const ExpertTile tile = job.tiles[blockIdx.y];
    if (tile.count == 0)
        return;
    if (threadIdx.x < tileTokens) {
        const int row = static_cast<int>(threadIdx.x);
        tiles->row[row] = row < tile.count ? job.rowOfX(tile.first + row) : 0;
    }
    __syncthreads();
    const int mTiles = (tile.count + 15) / 16;
    FragmentC c[4][4] = {};
    GroupedFetch<Type, Gated> fetch;
    fetch.load(job, *tiles, tile, 0);
    for (int column = 0; column < job.first.columns; column += tileDepth) {
        __syncthreads(); // the previous step is done with the tiles
        fetch.store(*tiles);
        __syncthreads();
        if (column + tileDepth < job.first.columns)
            fetch.load(job, *tiles, tile, column + tileDepth);
        multiplyTiles<Gated>(*tiles, mTiles, c);
    }
    MOIRE_UNROLL
    for (int m = 0; m < 4; ++m) {
        MOIRE_UNROLL
        for (int half = 0; half < 2; ++half) {
            const int row = 16 * m + 8 * half + fragmentRow();
            if (row < tile.count)
                writeGroupedRow<Gated>(job, c[m], half, job.scale[tiles->row[row]], job.rowOfOut(tile.first + row));
        }
    }
}

constexpr int floatRows = 32; ///< weight rows per block of the float32 kernel
constexpr int floatDepth = 32;
constexpr int floatStride = floatDepth + 1;

struct FloatTiles {
    float x[tileTokens * floatStride];
    float weight[floatRows * floatStride];
    int row[tileTokens];
};

/// GroupedJob with one matrix, in float32 (F32 and BF16 weights): 64 sorted rows times 32 rows of the matrix, four by
/// four per thread. Grid: x tiles of matrix rows, y maxTiles; 128 threads; shared memory FloatTiles. Not tuned for
/// speed. Unmeasured.
template <TensorType Type>
__global__ void __launch_bounds__(128) multiplyGroupedFloats(GroupedJob job)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(FloatTiles, tiles);
    const ExpertTile tile = job.tiles[blockIdx.y];
    if (tile.count == 0)
        return;
    const int thread = static_cast<int>(threadIdx.x);
    const int firstRow = static_cast<int>(blockIdx.x) * floatRows;
    const WeightView &view = job.first;
    if (thread < tileTokens)
        tiles->row[thread] = thread < tile.count ? job.rowOfX(tile.first + thread) : 0;
    float sums[4][4] = {};
    for (int first = 0; first < view.columns; first += floatDepth) {
        __syncthreads();
        const int column = first + thread % 32;
        for (int r = thread / 32; r < tileTokens; r += 4)
            tiles->x[r * floatStride + thread % 32] = r < tile.count && column < view.columns
                ? job.floats[static_cast<size_t>(tiles->row[r]) * job.floatStride + static_cast<size_t>(column)]
                : 0.0f;
        for (int r = thread / 32; r < floatRows; r += 4) {
            const uint8_t *row = matrixOf(view, tile.expert) + static_cast<size_t>(firstRow + r) * view.rowStride;
            tiles->weight[r * floatStride + thread % 32] =
                firstRow + r < view.rows && column < view.columns ? floatWeight<Type>(row, column) : 0.0f;
        }
        __syncthreads();
        for (int k = 0; k < floatDepth; ++k) {
            MOIRE_UNROLL
            for (int i = 0; i < 4; ++i) {
                const float x = tiles->x[(thread % 16 + 16 * i) * floatStride + k];
                MOIRE_UNROLL
                for (int j = 0; j < 4; ++j)
                    sums[i][j] += x * tiles->weight[(thread / 16 + 8 * j) * floatStride + k];
            }
        }
    }
    for (int i = 0; i < 4; ++i) {
        const int row = thread % 16 + 16 * i;
        if (row >= tile.count)
            continue;
        float *out = job.rowOfOut(tile.first + row);
        for (int j = 0; j < 4; ++j)
            if (firstRow + thread / 16 + 8 * j < view.rows)
                out[firstRow + thread / 16 + 8 * j] = sums[i][j];
    }
}

} // namespace moire::cuda
