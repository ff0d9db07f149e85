// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/attention.h"
#include "cuda/mma.cuh"

/// Shared by the attention kernels: which positions a block reads, and cache rows as floats or halves.
namespace moire::cuda {

/// Rows of attention are (token, head of the kv group) pairs: row r of a kv head is token r / group, its head r %
/// group.
struct AttendJob {
    AttendShape shape;
    int group; ///< heads / kvHeads
    int rows; ///< tokens * group
    int splits; ///< number of shares of the context
    float *sums; ///< [splits, kvHeads, rows, valueWidth], if splits > 1: not yet divided by the total
    float2 *stats; ///< [splits, kvHeads, rows]: maximum score (in base 2), total weight relative to it
};

struct Share {
    int first;
    int end;
};

/// First position that a token sees.
__device__ __forceinline__ int firstSeen(const AttendShape &shape, int position)
{
    return shape.window > 0 ? max(0, position - shape.window + 1) : 0;
}

/// Share \p split, in whole tiles, of the positions that tokens firstToken to lastToken of the step see.
__device__ __forceinline__ Share shareOf(const AttendJob &job, int start, int firstToken, int lastToken, int split,
                                         int tile)
{
    const int first = firstSeen(job.shape, start + firstToken);
    const int end = start + lastToken + 1;
    const int tiles = (end - first + tile - 1) / tile;
    const int size = (tiles + job.splits - 1) / job.splits * tile;
    Share share;
    share.first = min(end, first + split * size);
    share.end = min(end, share.first + size);
    return share;
}

constexpr int minTile = 32; ///< minimum positions per tile, over all kernels

/// Number of shares that contain a position for any token of the step; shares are whole tiles, assigned in order.
__device__ __forceinline__ int sharesWithWork(const AttendJob &job)
{
    const int start = job.shape.step->start;
    const int seen = start + job.shape.tokens - firstSeen(job.shape, start);
    return min(job.splits, (seen + minTile - 1) / minTile);
}

__device__ __forceinline__ const float *queryOf(const AttendJob &job, int kvHead, int row)
{
    const int head = kvHead * job.group + row % job.group;
    return job.shape.q + static_cast<size_t>(row / job.group) * job.shape.qTokenStride +
        static_cast<size_t>(head) * job.shape.qHeadStride;
}

__device__ __forceinline__ float *outOf(const AttendJob &job, int kvHead, int row)
{
    const int head = kvHead * job.group + row % job.group;
    return job.shape.out + static_cast<size_t>(row / job.group) * job.shape.outTokenStride +
        static_cast<size_t>(head) * job.shape.outHeadStride;
}

/// Index of a row's partial result.
__device__ __forceinline__ size_t partialOf(const AttendJob &job, int split, int kvHead, int row)
{
    return (static_cast<size_t>(split) * static_cast<size_t>(job.shape.kvHeads) + static_cast<size_t>(kvHead)) *
        static_cast<size_t>(job.rows) +
        static_cast<size_t>(row);
}

/// Element \p column of a cached vector as float32.
__device__ __forceinline__ float cachedFloat(TensorType type, const uint8_t *row, int column)
{
    if (type == TensorType::F32)
        return reinterpret_cast<const float *>(row)[column];
    if (type == TensorType::F16)
        return halfToFloat(reinterpret_cast<const uint16_t *>(row)[column]);
    const uint8_t *block = row + 34 * static_cast<size_t>(column / 32);
    return halfToFloat(*reinterpret_cast<const uint16_t *>(block)) *
        static_cast<float>(static_cast<int8_t>(block[2 + column % 32]));
}

/// Clamps x to +-65504; infinity and NaN are unchanged, so they show up in the logits.
__device__ __forceinline__ float withinRange(float x)
{
    return fabsf(x) <= 3.4028235e38f ? fminf(fmaxf(x, -65504.0f), 65504.0f) : x;
}

/// Rounds to the nearest half; values beyond 65504 in an F32 cache must not become infinite.
__device__ __forceinline__ unsigned packWithinRange(float low, float high)
{
    return packHalves(withinRange(low), withinRange(high));
}

/// Eight elements starting at \p column (a multiple of 8) as halves; zero at and beyond \p width.
__device__ __forceinline__ uint4 cachedHalves(TensorType type, const uint8_t *row, int column, int width)
{
    unsigned words[4];
    const bool q8 = type == TensorType::Q8_0 && column + 8 <= width; // all in one block: read its scale once
    const uint8_t *block = row + 34 * static_cast<size_t>(column / 32);
    const float scale = q8 ? halfToFloat(*reinterpret_cast<const uint16_t *>(block)) : 0.0f;
    MOIRE_UNROLL
    for (int i = 0; i < 4; ++i) {
        const int c = column + 2 * i;
        if (q8) {
            const uint16_t two = *reinterpret_cast<const uint16_t *>(block + 2 + c % 32);
            words[i] = packWithinRange(scale * static_cast<float>(static_cast<int8_t>(two & 0xFF)),
                                       scale * static_cast<float>(static_cast<int8_t>(two >> 8)));
            continue;
        }
        words[i] = packWithinRange(c < width ? cachedFloat(type, row, c) : 0.0f,
                                   c + 1 < width ? cachedFloat(type, row, c + 1) : 0.0f);
    }
    uint4 all;
    all.x = words[0];
    all.y = words[1];
    all.z = words[2];
    all.w = words[3];
    return all;
}

/// Whether rows of F16 can be copied 16 bytes at a time.
__device__ __forceinline__ bool copiedWhole(const CacheRows &cache, int width)
{
    return cache.type == TensorType::F16 && width % 8 == 0 &&
        ((reinterpret_cast<size_t>(cache.data) | cache.positionStride | cache.headStride) & 15) == 0;
}

/// Loads positions from share.first on of one head into a tile of `Keys` rows with `padded` halves each (a multiple of
/// 16), zero beyond width and share.end. Copies may still be in flight on return (waitCopies). Called by all threads of
/// a block.
template <int Keys>
__device__ __forceinline__ void loadCacheTile(const CacheRows &cache, int head, Share share, int width, int padded,
                                              uint16_t *tile, int stride)
{
    const bool whole = copiedWhole(cache, width);
    const int pieces = padded / 8;
    const uint8_t *base = cache.data + static_cast<size_t>(head) * cache.headStride;
    for (int i = static_cast<int>(threadIdx.x); i < Keys * pieces; i += static_cast<int>(blockDim.x)) {
        const int key = i / pieces;
        const int column = i % pieces * 8;
        auto *to = reinterpret_cast<uint4 *>(tile + key * stride + column);
        const uint8_t *row = base + static_cast<size_t>(share.first + key) * cache.positionStride;
        if (share.first + key >= share.end || column >= width)
            *to = uint4{0, 0, 0, 0};
        else if (whole)
            copyAsync16(to, row + 2 * static_cast<size_t>(column));
        else
            *to = cachedHalves(cache.type, row, column, width);
    }
}

template <int Width>
__device__ __forceinline__ float greatestLane(float x)
{
    MOIRE_UNROLL
    for (int step = Width / 2; step > 0; step /= 2)
        x = fmaxf(x, __shfl_xor_sync(0xFFFFFFFFu, x, step));
    return x;
}

} // namespace moire::cuda
