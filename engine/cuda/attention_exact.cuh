// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/attention_cache.cuh"

/// Attention in float32, and the sum over the shares of the context that both kernels end with.
namespace moire::cuda {

constexpr int exactRows = 4; ///< rows per block, one warp each

inline size_t exactSharedBytes(const AttendShape &shape)
{
    return sizeof(float) * exactRows * static_cast<size_t>(shape.keyWidth + shape.valueWidth + 32);
}

/// One row's attention over one share of the context, float32 throughout, for every cache type and every width.
/// Grid: x blocks of four rows, y kv heads, z shares; 128 threads, one warp per row; shared memory exactSharedBytes. A
/// lane takes a position for the score and columns for the sum: no shuffle per position, simple, and slow (key loads
/// are not coalesced). For comparison, and for widths that are too large for the tensor core kernel. Unmeasured.
__global__ void __launch_bounds__(128) attendExact(AttendJob job)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(float, shared);
    const AttendShape &shape = job.shape;
    const int warp = static_cast<int>(threadIdx.x) / 32;
    const int kvHead = static_cast<int>(blockIdx.y);
    const int split = static_cast<int>(blockIdx.z);
    const int row = static_cast<int>(blockIdx.x) * exactRows + warp;
    if (row >= job.rows)
        return;
    float *query = shared + warp * (shape.keyWidth + shape.valueWidth + 32);
    float *sums = query + shape.keyWidth;
    float *weights = sums + shape.valueWidth;
    const float *q = queryOf(job, kvHead, row);
    for (int c = laneId(); c < shape.keyWidth; c += 32)
        query[c] = q[c];
    for (int c = laneId(); c < shape.valueWidth; c += 32)
        sums[c] = 0.0f;
    __syncwarp();
    const int token = row / job.group;
    const Share share = shareOf(job, shape.step->start, token, token, split, minTile);
    const uint8_t *keys = shape.keys.data + static_cast<size_t>(kvHead) * shape.keys.headStride;
    const uint8_t *values = shape.values.data + static_cast<size_t>(kvHead) * shape.values.headStride;
    float greatest = -INFINITY;
    float total = 0.0f;
    for (int first = share.first; first < share.end; first += 32) {
        const int count = min(32, share.end - first);
        float score = -INFINITY;
        if (laneId() < count) {
            const uint8_t *key = keys + static_cast<size_t>(first + laneId()) * shape.keys.positionStride;
            score = 0.0f;
            for (int c = 0; c < shape.keyWidth; ++c)
                score += query[c] * cachedFloat(shape.keys.type, key, c);
            score *= shape.scale;
        }
        const float before = greatest;
        greatest = greatestLane<32>(fmaxf(greatest, score));
        const float factor = exp2f((before - greatest) * 1.44269504f);
        const float weight = exp2f((score - greatest) * 1.44269504f);
        total = total * factor + sumLanes<32>(weight);
        weights[laneId()] = weight;
        __syncwarp();
        for (int c = laneId(); c < shape.valueWidth; c += 32) {
            float sum = sums[c] * factor;
            for (int t = 0; t < count; ++t)
                sum += weights[t] *
                    cachedFloat(shape.values.type,
                                values + static_cast<size_t>(first + t) * shape.values.positionStride, c);
            sums[c] = sum;
        }
        __syncwarp();
    }
    const size_t partial = partialOf(job, split, kvHead, row);
    float *to = job.splits > 1 ? job.sums + partial * static_cast<size_t>(shape.valueWidth) : outOf(job, kvHead, row);
    const float divisor = job.splits > 1 ? 1.0f : total;
    for (int c = laneId(); c < shape.valueWidth && share.first < share.end; c += 32)
        to[c] = sums[c] / divisor;
    if (job.splits > 1 && laneId() == 0)
        job.stats[partial] = float2{greatest * 1.44269504f, total};
}

/// out = sum over shares of 2^(greatest_s - greatest) sums_s, divided by the same sum of totals. Shares that saw
/// nothing have greatest = -inf, and their sums are not read; most shares of a short context are skipped entirely.
/// Grid: x rows, y kv heads; 128 threads; shared memory splits floats.
__global__ void __launch_bounds__(128) attendCombine(AttendJob job)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(float, factors);
    const int row = static_cast<int>(blockIdx.x);
    const int kvHead = static_cast<int>(blockIdx.y);
    const int shares = sharesWithWork(job);
    float greatest = -INFINITY;
    for (int s = 0; s < shares; ++s)
        greatest = fmaxf(greatest, job.stats[partialOf(job, s, kvHead, row)].x);
    const float base = greatest == -INFINITY ? 0.0f : greatest;
    float total = 0.0f;
    for (int s = 0; s < shares; ++s) {
        const float2 stats = job.stats[partialOf(job, s, kvHead, row)];
        const float factor = exp2f(stats.x - base);
        total += stats.y * factor;
        if (static_cast<int>(threadIdx.x) == s % 128)
            factors[s] = factor;
    }
    __syncthreads();
    const float divisor = total > 0.0f ? 1.0f / total : 0.0f;
    float *out = outOf(job, kvHead, row);
    for (int c = static_cast<int>(threadIdx.x); c < job.shape.valueWidth; c += 128) {
        float sum = 0.0f;
        for (int s = 0; s < shares; ++s)
            if (factors[s] > 0.0f)
                sum += factors[s] *
                    job.sums[partialOf(job, s, kvHead, row) * static_cast<size_t>(job.shape.valueWidth) +
                             static_cast<size_t>(c)];
        out[c] = sum * divisor;
    }
}

} // namespace moire::cuda
