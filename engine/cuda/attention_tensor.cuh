// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/attention_cache.cuh"

/// Attention on the tensor cores (the order of FlashAttention-2, https://arxiv.org/abs/2307.08691).
namespace moire::cuda {

/// Shared memory of a block, in memory order.
struct AttendTiles {
    int keyPadded; ///< key width, a multiple of 16
    int valuePadded;
    int keyStride; ///< in halves: an odd number of 16-byte pieces
    int valueStride;
    bool latent; ///< values are the first columns of the keys: one tile for both

    __host__ __device__ explicit AttendTiles(const AttendShape &shape)
    {
        keyPadded = (shape.keyWidth + 15) / 16 * 16;
        valuePadded = (shape.valueWidth + 15) / 16 * 16;
        keyStride = keyPadded + 8;
        latent = shape.keys.data == shape.values.data && shape.keys.type == shape.values.type &&
            shape.keys.positionStride == shape.values.positionStride &&
            shape.keys.headStride == shape.values.headStride && shape.valueWidth <= shape.keyWidth;
        valueStride = latent ? keyStride : valuePadded + 8;
    }

    __host__ __device__ size_t bytes(int rows, int keys) const
    {
        const int halves = (rows + keys) * keyStride + (latent ? 0 : keys * valueStride);
        const int floats = rows * (keys + 4) + 4 * rows;
        return static_cast<size_t>(halves) * sizeof(uint16_t) + static_cast<size_t>(floats) * sizeof(float);
    }
};

/// The same as pointers, and the work of a block.
template <int Rows, int Keys>
struct AttendBlock {
    static constexpr int scoreStride = Keys + 4; ///< floats

    AttendTiles tiles;
    uint16_t *query; ///< [Rows, keyStride], each row times a power of two
    uint16_t *key; ///< [Keys, keyStride]
    uint16_t *value; ///< [Keys, valueStride]; the key tile if latent
    float *scores; ///< [Rows, scoreStride]; later overwritten by the weights as halves
    float *queryScale; ///< [Rows], converts scores to base 2
    float *greatest; ///< [Rows], maximum score so far
    float *total; ///< [Rows], sum of weights so far, relative to the greatest
    float *factor; ///< [Rows], rescales the sums from before this tile
    int kvHead;
    int firstRow;
    int start; ///< position of the step's first token

    __device__ AttendBlock(const AttendShape &shape, unsigned char *shared) : tiles(shape)
    {
        query = reinterpret_cast<uint16_t *>(shared);
        key = query + Rows * tiles.keyStride;
        value = tiles.latent ? key : key + Keys * tiles.keyStride;
        scores = reinterpret_cast<float *>(value + Keys * tiles.valueStride);
        queryScale = scores + Rows * scoreStride;
        greatest = queryScale + Rows;
        total = greatest + Rows;
        factor = total + Rows;
    }

    __device__ __forceinline__ uint16_t *weights() const { return reinterpret_cast<uint16_t *>(scores); }
};

/// Stores queries as halves, scaled per row; a warp takes one row at a time. Rows past the end are zero.
template <int Rows, int Keys>
__device__ __forceinline__ void loadQueries(const AttendJob &job, const AttendBlock<Rows, Keys> &block)
{
    for (int r = static_cast<int>(threadIdx.x) / 32; r < Rows; r += 4) {
        const bool there = block.firstRow + r < job.rows;
        const float *q = there ? queryOf(job, block.kvHead, block.firstRow + r) : nullptr;
        float greatest = 0.0f;
        for (int c = laneId(); there && c < job.shape.keyWidth; c += 32)
            greatest = fmaxf(greatest, fabsf(q[c]));
        const float scale = halfScale(greatestLane<32>(greatest));
        for (int c = laneId(); c < block.tiles.keyPadded; c += 32)
            block.query[r * block.tiles.keyStride + c] =
                floatToHalf(there && c < job.shape.keyWidth ? q[c] * (1.0f / scale) : 0.0f);
        if (laneId() == 0) {
            block.queryScale[r] = scale * job.shape.scale * 1.44269504f;
            block.greatest[r] = -INFINITY;
            block.total[r] = 0.0f;
        }
    }
}

/// scores = Q K^T; each warp takes a quarter of the keys.
template <int MTiles, int Keys>
__device__ __forceinline__ void multiplyKeys(const AttendBlock<16 * MTiles, Keys> &block)
{
    constexpr int columns = Keys / 32; // fragments of eight keys per warp
    const int firstKey = static_cast<int>(threadIdx.x) / 32 * 8 * columns;
    const int stride = block.tiles.keyStride;
    FragmentC c[MTiles][columns] = {};
    for (int k = 0; k < block.tiles.keyPadded; k += 16) {
        FragmentB b[columns];
        if constexpr (columns == 2)
            loadTwoB(b, block.key + firstKey * stride + k, stride);
        else
            loadB(b[0], block.key + firstKey * stride + k, stride);
        MOIRE_UNROLL
        for (int m = 0; m < MTiles; ++m) {
            FragmentA a;
            loadA(a, block.query + 16 * m * stride + k, stride);
            MOIRE_UNROLL
            for (int n = 0; n < columns; ++n)
                multiplyAdd(c[m][n], a, b[n]);
        }
    }
    MOIRE_UNROLL
    for (int m = 0; m < MTiles; ++m) {
        MOIRE_UNROLL
        for (int n = 0; n < columns; ++n) {
            float *to =
                block.scores + (16 * m + fragmentRow()) * block.scoreStride + firstKey + 8 * n + fragmentColumn();
            *reinterpret_cast<float2 *>(to) = float2{c[m][n].x[0], c[m][n].x[1]};
            *reinterpret_cast<float2 *>(to + 8 * block.scoreStride) = float2{c[m][n].x[2], c[m][n].x[3]};
        }
    }
}

/// Turns the scores of a tile into weights relative to the greatest so far; eight lanes per row, rows of a warp two
/// apart (no bank conflicts). Masked positions get weight 0; a row that has seen nothing keeps greatest = -inf and
/// total = 0.
template <int MTiles, int Keys>
__device__ __forceinline__ void weighKeys(const AttendJob &job, const AttendBlock<16 * MTiles, Keys> &block, Share tile)
{
    const int warp = static_cast<int>(threadIdx.x) / 32;
    const int lane = laneId() % 8;
    for (int m = 0; m < MTiles; ++m) {
        const int r = 16 * m + warp / 2 * 8 + warp % 2 + laneId() / 8 * 2;
        const int row = block.firstRow + r;
        const int last = row < job.rows ? block.start + row / job.group : -1;
        const int first = firstSeen(job.shape, last);
        const float scale = block.queryScale[r];
        float s[Keys / 8];
        float greatest = block.greatest[r];
        MOIRE_UNROLL
        for (int j = 0; j < Keys / 8; ++j) {
            const int t = tile.first + lane + 8 * j;
            const bool seen = t >= first && t <= last && t < tile.end;
            s[j] = seen ? block.scores[r * block.scoreStride + lane + 8 * j] * scale : -INFINITY;
            greatest = fmaxf(greatest, s[j]);
        }
        greatest = greatestLane<8>(greatest);
        const float base = greatest == -INFINITY ? 0.0f : greatest;
        const float factor = exp2f(block.greatest[r] - base);
        float total = 0.0f;
        uint16_t weights[Keys / 8];
        MOIRE_UNROLL
        for (int j = 0; j < Keys / 8; ++j) {
            weights[j] = floatToHalf(exp2f(s[j] - base));
            total += halfToFloat(weights[j]); // the rounded values summed below, so the weights add up to 1
        }
        total = sumLanes<8>(total);
        __syncwarp(); // the row has been read; the halves may overwrite it
        MOIRE_UNROLL
        for (int j = 0; j < Keys / 8; ++j)
            block.weights()[2 * r * block.scoreStride + lane + 8 * j] = weights[j];
        if (lane == 0) {
            block.greatest[r] = greatest;
            block.total[r] = block.total[r] * factor + total;
            block.factor[r] = factor;
        }
    }
}

/// sums = factor sums + weights V; each warp takes 8 ValueTiles columns.
template <int MTiles, int ValueTiles, int Keys>
__device__ __forceinline__ void multiplyValues(const AttendBlock<16 * MTiles, Keys> &block,
                                               FragmentC (&sums)[MTiles][ValueTiles])
{
    const int firstColumn = static_cast<int>(threadIdx.x) / 32 * 8 * ValueTiles;
    const int stride = block.tiles.valueStride;
    MOIRE_UNROLL
    for (int m = 0; m < MTiles; ++m) {
        const float upper = block.factor[16 * m + fragmentRow()];
        const float lower = block.factor[16 * m + fragmentRow() + 8];
        MOIRE_UNROLL
        for (int n = 0; n < ValueTiles; ++n) {
            MOIRE_UNROLL
            for (int i = 0; i < 4; ++i)
                sums[m][n].x[i] *= i < 2 ? upper : lower;
        }
    }
    for (int k = 0; k < Keys; k += 16) {
        FragmentA a[MTiles];
        MOIRE_UNROLL
        for (int m = 0; m < MTiles; ++m)
            loadA(a[m], block.weights() + 2 * 16 * m * block.scoreStride + k, 2 * block.scoreStride);
        MOIRE_UNROLL
        for (int n = 0; n < ValueTiles; n += 2) {
            if (firstColumn + 8 * n >= block.tiles.valuePadded)
                continue;
            FragmentB b[2];
            loadTwoTransposedB(b, block.value + k * stride + firstColumn + 8 * n, stride);
            MOIRE_UNROLL
            for (int m = 0; m < MTiles; ++m) {
                multiplyAdd(sums[m][n], a[m], b[0]);
                multiplyAdd(sums[m][n + 1], a[m], b[1]);
            }
        }
    }
}

/// Writes the result, or this share's part of it.
template <int MTiles, int ValueTiles, int Keys>
__device__ __forceinline__ void writeSums(const AttendJob &job, const AttendBlock<16 * MTiles, Keys> &block, int split,
                                          const FragmentC (&sums)[MTiles][ValueTiles])
{
    const int firstColumn = static_cast<int>(threadIdx.x) / 32 * 8 * ValueTiles + fragmentColumn();
    MOIRE_UNROLL
    for (int m = 0; m < MTiles; ++m) {
        MOIRE_UNROLL
        for (int half = 0; half < 2; ++half) {
            const int r = 16 * m + fragmentRow() + 8 * half;
            const int row = block.firstRow + r;
            if (row >= job.rows)
                continue;
            const float total = block.total[r];
            const float factor = job.splits > 1 ? 1.0f : total > 0.0f ? 1.0f / total : 0.0f;
            float *to = job.splits > 1
                ? job.sums + partialOf(job, split, block.kvHead, row) * static_cast<size_t>(job.shape.valueWidth)
                : outOf(job, block.kvHead, row);
            MOIRE_UNROLL
            for (int n = 0; n < ValueTiles; ++n) {
                MOIRE_UNROLL
                for (int i = 0; i < 2; ++i)
                    if (firstColumn + 8 * n + i < job.shape.valueWidth)
                        to[firstColumn + 8 * n + i] = sums[m][n].x[2 * half + i] * factor;
            }
            if (job.splits > 1 && firstColumn == 0)
                job.stats[partialOf(job, split, block.kvHead, row)] = float2{block.greatest[r], total};
        }
    }
}

/// Attention of 16 MTiles rows with one kv head over one share of the context. Grid: x tiles of rows (the last tokens
/// first, because they see the most positions), y kv heads, z shares; 128 threads; shared memory AttendTiles::bytes.
/// Requires keyWidth >= 1, 1 <= valueWidth <= 32 ValueTiles; any strides; Q8_0 rows begin at a block.
/// Design: a group's heads and neighbouring tokens share every key, so they fill the 16 rows of a product and a key is
/// read once for all of them, in decode too. Warps split scores by keys and sums by columns, so a warp's registers hold
/// [rows, columns / 4] and even 512 columns fit. A latent tile serves as both keys and values. The next tile's keys are
/// loaded while this tile's values are multiplied, and values while the scores are computed. Unmeasured.
template <int MTiles, int ValueTiles, int Keys>
__global__ void __launch_bounds__(128) attendTensor(AttendJob job)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(unsigned char, shared);
    const AttendShape &shape = job.shape;
    AttendBlock<16 * MTiles, Keys> block(shape, shared);
    const AttendTiles &tiles = block.tiles;
    block.kvHead = static_cast<int>(blockIdx.y);
    block.firstRow = static_cast<int>(gridDim.x - 1 - blockIdx.x) * 16 * MTiles;
    block.start = shape.step->start;
    const int split = static_cast<int>(blockIdx.z);
    const int lastRow = min(job.rows, block.firstRow + 16 * MTiles) - 1;
    const Share share = shareOf(job, block.start, block.firstRow / job.group, lastRow / job.group, split, Keys);
    if (share.first >= share.end && job.splits > 1) { // nothing to do: write an empty part
        for (int row = block.firstRow + static_cast<int>(threadIdx.x); row <= lastRow; row += 128)
            job.stats[partialOf(job, split, block.kvHead, row)] = float2{-INFINITY, 0.0f};
        return;
    }
    const auto loadKeys = [&](Share from) {
        if (from.first < from.end)
            loadCacheTile<Keys>(shape.keys, block.kvHead, from, shape.keyWidth, tiles.keyPadded, block.key,
                                tiles.keyStride);
        commitCopies();
    };
    const auto loadValues = [&](Share from) {
        if (!tiles.latent && from.first < from.end)
            loadCacheTile<Keys>(shape.values, block.kvHead, from, shape.valueWidth, tiles.valuePadded, block.value,
                                tiles.valueStride);
        commitCopies();
    };
    FragmentC sums[MTiles][ValueTiles] = {};
    loadKeys(share);
    loadValues(share);
    loadQueries(job, block);
    for (Share tile = share; tile.first < tile.end; tile.first += Keys) {
        const Share next{tile.first + Keys, tile.end};
        waitCopies<1>(); // the keys; values may still be in flight
        __syncthreads();
        multiplyKeys<MTiles, Keys>(block);
        __syncthreads();
        if (!tiles.latent)
            loadKeys(next);
        else
            commitCopies();
        weighKeys<MTiles, Keys>(job, block, tile);
        waitCopies<1>(); // the values
        __syncthreads();
        multiplyValues<MTiles, ValueTiles, Keys>(block, sums);
        __syncthreads();
        if (tiles.latent)
            loadKeys(next);
        loadValues(next);
    }
    writeSums<MTiles, ValueTiles, Keys>(job, block, split, sums);
}

} // namespace moire::cuda
