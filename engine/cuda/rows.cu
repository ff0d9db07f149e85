// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/rows.cuh"
#include "cuda/rows.h"

#include <moire/tensor_type.h>

namespace moire::cuda {

namespace {

/// RMS norm, one row per block (https://arxiv.org/abs/1910.07467). Block size: a multiple of 32; x and out may be the
/// same. Also rounds to 8 bits, because every following product needs that: once here, while the row is at hand,
/// instead of once per product.
__global__ void normKernel(const float *x, size_t xStride, const float *weight, float *out, size_t outStride, int width,
                           float epsilon, int8_t *q, float2 *ds)
{
    waitForPrevious();
    __shared__ float partial[32];
    const int thread = static_cast<int>(threadIdx.x);
    const int threads = static_cast<int>(blockDim.x);
    const float *row = x + blockIdx.x * xStride;
    float sum = 0.0f;
    for (int i = thread; i < width; i += threads)
        sum += row[i] * row[i];
    sum = sumLanes<32>(sum);
    if (thread % 32 == 0)
        partial[thread / 32] = sum;
    __syncthreads();
    sum = sumLanes<32>(thread % 32 < threads / 32 ? partial[thread % 32] : 0.0f);
    const float scale = 1.0f / sqrtf(sum / static_cast<float>(width) + epsilon);
    float *outRow = out + blockIdx.x * outStride;
    for (int first = thread / 32 * 32; first < width; first += threads) {
        const int i = first + thread % 32;
        const float value = i < width ? row[i] * scale * weight[i] : 0.0f;
        if (i < width)
            outRow[i] = value;
        if (q)
            quantizeLanes(value, q + blockIdx.x * static_cast<size_t>(width) + first,
                          ds + (blockIdx.x * static_cast<size_t>(width) + first) / 32);
    }
}

/// Blocks of 128 threads for the rest of a row.
__host__ __device__ constexpr int blocksOf(int items)
{
    return (items + 127) / 128;
}

/// One warp per 32 values; grid: lines of blocksOf(width).
__global__ void quantizeKernel(const float *x, size_t xStride, int width, int8_t *q, float2 *ds)
{
    waitForPrevious();
    const Line line = lineOf(blocksOf(width));
    const int first = (line.block * 4 + static_cast<int>(threadIdx.x) / 32) * 32;
    if (first >= width)
        return;
    const size_t at = line.row * static_cast<size_t>(width) + first;
    quantizeLanes(x[line.row * xStride + first + threadIdx.x % 32], q + at, ds + at / 32);
}

/// One thread per 32 weights; grid: lines of blocksOf(columns / 32).
template <TensorType Type>
__global__ void widenPlanesKernel(WeightView table, const uint32_t *ids, float *out)
{
    waitForPrevious();
    const int blocks = table.columns / 32;
    const Line line = lineOf(blocksOf(blocks));
    const int block = line.block * 128 + static_cast<int>(threadIdx.x);
    if (block >= blocks)
        return;
    const Weights32 w = Planes<Type>::load(table.data + ids[line.row] * table.rowStride, blocks, block);
    float *to = out + line.row * static_cast<size_t>(table.columns) + 32 * static_cast<size_t>(block);
    for (int i = 0; i < 32; ++i)
        to[i] = weightOf(w, i);
}

/// One thread per weight; grid: lines of blocksOf(columns).
template <TensorType Type>
__global__ void widenFloatsKernel(WeightView table, const uint32_t *ids, float *out)
{
    waitForPrevious();
    const Line line = lineOf(blocksOf(table.columns));
    const int i = line.block * 128 + static_cast<int>(threadIdx.x);
    if (i < table.columns)
        out[line.row * static_cast<size_t>(table.columns) + i] =
            floatWeight<Type>(table.data + ids[line.row] * table.rowStride, i);
}

/// Q8_0 as stored in caches: blocks of 34 bytes.
__global__ void widenRawQ8Kernel(WeightView table, const uint32_t *ids, float *out)
{
    waitForPrevious();
    const Line line = lineOf(blocksOf(table.columns));
    const int i = line.block * 128 + static_cast<int>(threadIdx.x);
    if (i >= table.columns)
        return;
    const uint8_t *block = table.data + ids[line.row] * table.rowStride + static_cast<size_t>(i / 32) * 34;
    out[line.row * static_cast<size_t>(table.columns) + i] = halfToFloat(*reinterpret_cast<const uint16_t *>(block)) *
        static_cast<float>(static_cast<int8_t>(block[2 + i % 32]));
}

template <TensorType Type>
__global__ void repackKernel(const uint8_t *raw, size_t rawStride, uint8_t *planes, size_t stride, size_t count,
                             int blocks)
{
    waitForPrevious();
    const size_t at = blockIdx.x * static_cast<size_t>(blockDim.x) + threadIdx.x;
    if (at >= count)
        return;
    const size_t row = at / blocks;
    Planes<Type>::put(raw + row * rawStride, planes + row * stride, blocks, static_cast<int>(at % blocks));
}

__global__ void scaleKernel(float *x, size_t count, float factor)
{
    waitForPrevious();
    const size_t i = blockIdx.x * static_cast<size_t>(blockDim.x) + threadIdx.x;
    if (i < count)
        x[i] *= factor;
}

__global__ void sigmoidKernel(float *x, int count)
{
    waitForPrevious();
    const int i = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (i < count)
        x[i] = 1.0f / (1.0f + expf(-x[i]));
}

__global__ void stampKernel(uint64_t *slot)
{
    waitForPrevious();
    *slot = deviceClock();
}

unsigned ceilDivide(size_t a, size_t b)
{
    return static_cast<unsigned>((a + b - 1) / b);
}

} // namespace

void normRows(const Queue &queue, const float *x, size_t xStride, const float *weight, float *out, size_t outStride,
              int rows, int width, float epsilon, int8_t *q, float2 *ds)
{
    // Four values per thread keep a wide row's latency short; narrow rows (heads) take one warp.
    const unsigned threads = min(1024u, max(32u, ceilDivide(static_cast<size_t>(width), 128) * 32u));
    MOIRE_LAUNCH(queue, normKernel, (LaunchShape{dim3(static_cast<unsigned>(rows)), dim3(threads)}), x, xStride, weight,
                 out, outStride, width, epsilon, q, ds);
}

void quantizeRows(const Queue &queue, const float *x, size_t xStride, int rows, int width, int8_t *q, float2 *ds)
{
    MOIRE_LAUNCH(queue, quantizeKernel, (LaunchShape{dim3(linesOf(rows, blocksOf(width))), dim3(128)}), x, xStride,
                 width, q, ds);
}

void widenRows(const Queue &queue, TensorType type, const WeightView &table, bool raw, const uint32_t *ids, int rows,
               float *out)
{
    const auto shape = [&](int items) { return LaunchShape{dim3(linesOf(rows, blocksOf(items))), dim3(128)}; };
    if (raw && type == TensorType::Q8_0)
        MOIRE_LAUNCH(queue, widenRawQ8Kernel, shape(table.columns), table, ids, out);
    else if (!withFloat(type, [&](auto tag) {
                 MOIRE_LAUNCH(queue, widenFloatsKernel<tag.type>, shape(table.columns), table, ids, out);
             }))
        withQuantized(type, [&](auto tag) {
            MOIRE_LAUNCH(queue, widenPlanesKernel<tag.type>, shape(table.columns / 32), table, ids, out);
        });
}

void repackRows(const Queue &queue, TensorType type, const uint8_t *raw, size_t rawStride, uint8_t *planes,
                size_t stride, size_t rows, int blocks)
{
    const size_t count = rows * static_cast<size_t>(blocks);
    withQuantized(type, [&](auto tag) {
        MOIRE_LAUNCH(queue, repackKernel<tag.type>, (LaunchShape{dim3(ceilDivide(count, 128)), dim3(128)}), raw,
                     rawStride, planes, stride, count, blocks);
    });
}

bool computesWith(TensorType type)
{
    return withQuantized(type, [](auto) {}) || withFloat(type, [](auto) {});
}

size_t deviceRowBytes(TensorType type, size_t columns)
{
    size_t bytes = padded(columns * (type == TensorType::F32 ? 4 : 2));
    withQuantized(type, [&](auto tag) { bytes = Planes<tag.type>::rowBytes(static_cast<int>(columns / 32)); });
    return bytes;
}

void scaleInPlace(const Queue &queue, float *x, size_t count, float factor)
{
    MOIRE_LAUNCH(queue, scaleKernel, (LaunchShape{dim3(ceilDivide(count, 128)), dim3(128)}), x, count, factor);
}

void sigmoidInPlace(const Queue &queue, float *x, int count)
{
    MOIRE_LAUNCH(queue, sigmoidKernel, (LaunchShape{dim3(ceilDivide(static_cast<size_t>(count), 128)), dim3(128)}), x,
                 count);
}

void stampTime(const Queue &queue, uint64_t *slot)
{
    MOIRE_LAUNCH(queue, stampKernel, (LaunchShape{dim3(1), dim3(1)}), slot);
}

} // namespace moire::cuda
