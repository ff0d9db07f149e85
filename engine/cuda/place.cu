// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/decode.h"
#include "cuda/rows.cuh"

namespace moire::cuda {

namespace {

constexpr int threads = 128;

/// Rotates the pairs of one row in place (https://arxiv.org/abs/2104.09864). The angle is reduced to one turn in
/// float64: at position 100 000 the error of a float32 product exceeds the precision of the angle itself.
__device__ void rotateRow(const PlaceJobs &jobs, float *x, int position)
{
    const int pairs = jobs.dimensions / 2;
    const bool interleaved = jobs.layout == RotaryLayout::Interleaved;
    constexpr double turn = 6.283185307179586476925;
    for (int p = static_cast<int>(threadIdx.x); p < pairs; p += threads) {
        double angle = static_cast<double>(position) * static_cast<double>(jobs.frequencies[p]);
        angle -= turn * rint(angle / turn);
        const float cosine = cosf(static_cast<float>(angle)) * jobs.amplitude;
        const float sine = sinf(static_cast<float>(angle)) * jobs.amplitude;
        float &first = x[interleaved ? 2 * p : p];
        float &second = x[interleaved ? 2 * p + 1 : p + pairs];
        const float a = first;
        const float b = second;
        first = a * cosine - b * sine;
        second = a * sine + b * cosine;
    }
}

/// Writes one row to a cache: F32, F16, or Q8_0 in blocks of 34 bytes, rounded like the format's reference (scale in
/// F16, quants computed with the unrounded scale).
__device__ void storeRow(const float *x, uint8_t *to, TensorType type, int width)
{
    const int thread = static_cast<int>(threadIdx.x);
    if (type == TensorType::F32) {
        for (int i = thread; i < width; i += threads)
            reinterpret_cast<float *>(to)[i] = x[i];
    } else if (type == TensorType::F16) {
        for (int i = thread; i < width; i += threads)
            reinterpret_cast<uint16_t *>(to)[i] = floatToHalf(x[i]);
    } else {
        for (int block = thread / 32; block < width / 32; block += threads / 32) {
            const float value = x[32 * block + thread % 32];
            int greatest = __float_as_int(fabsf(value)); // as integers, NaN is the greatest
            MOIRE_UNROLL
            for (int step = 16; step > 0; step /= 2)
                greatest = max(greatest, __shfl_xor_sync(0xFFFFFFFFu, greatest, step));
            const float d = __int_as_float(greatest) / 127.0f;
            const float inverse = d > 0.0f ? 1.0f / d : 0.0f;
            uint8_t *out = to + static_cast<size_t>(block) * 34;
            out[2 + thread % 32] =
                greatest < 0x7F800000 ? static_cast<uint8_t>(static_cast<int8_t>(roundf(value * inverse))) : 0;
            if (thread % 32 == 0)
                *reinterpret_cast<uint16_t *>(out) = floatToHalf(d);
        }
    }
}

/// Rotation and cache write, one row (token, head of a job) per block: the row is read once, and a layer's queries,
/// keys and values share one launch. Grid: lines of the heads of all jobs.
__global__ void __launch_bounds__(threads) placeKernel(PlaceJobs jobs)
{
    waitForPrevious();
    int heads = 0;
    for (int i = 0; i < jobs.count; ++i)
        heads += jobs.jobs[i].heads;
    const Line line = lineOf(heads);
    int head = line.block;
    int j = 0;
    while (head >= jobs.jobs[j].heads)
        head -= jobs.jobs[j++].heads;
    const PlaceJobs::Job &job = jobs.jobs[j];
    const size_t token = line.row;
    float *row = job.x + token * job.tokenStride + static_cast<size_t>(head) * job.headStride;
    const int position = (job.position < 0 ? jobs.step->start : job.position) + static_cast<int>(token);
    if (job.rotateAt >= 0) {
        rotateRow(jobs, row + job.rotateAt, jobs.step->start + static_cast<int>(token));
        __syncthreads();
    }
    if (job.storeWidth > 0)
        storeRow(row,
                 const_cast<uint8_t *>(job.cache.data) + static_cast<size_t>(position) * job.cache.positionStride +
                     static_cast<size_t>(head) * job.cache.headStride,
                 job.cache.type, job.storeWidth);
}

} // namespace

void placeRows(const Queue &queue, const PlaceJobs &jobs)
{
    int heads = 0;
    for (int j = 0; j < jobs.count; ++j)
        heads += jobs.jobs[j].heads;
    MOIRE_LAUNCH(queue, placeKernel, (LaunchShape{dim3(linesOf(jobs.tokens, heads)), dim3(threads)}), jobs);
}

} // namespace moire::cuda
