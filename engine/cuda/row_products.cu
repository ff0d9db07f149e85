// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/decode.h"
#include "cuda/rows.cuh"

namespace moire::cuda {

namespace {

constexpr int warps = 4;

/// y = W x for N tokens. A row of weights is shared by `lanes` lanes (32, or 8 for short rows: then a warp takes four
/// rows), each 16 bytes of weights at a time; all loads of a lane are independent, so many are in flight.
/// Grid (rows of the largest job / rows per block, jobs, tokens / N), four warps.
template <TensorType Type, int N>
__global__ void __launch_bounds__(32 * warps) rowProductKernel(RowProducts products, RowsView x, int tokens, int lanes)
{
    waitForPrevious();
    const RowProducts::Job &job = products.jobs[blockIdx.y];
    const int thread = static_cast<int>(threadIdx.x);
    const int row = static_cast<int>(blockIdx.x) * (32 * warps / lanes) + thread / lanes;
    const int first = static_cast<int>(blockIdx.z) * N;
    float sums[N] = {};
    if (row < job.weight.rows)
        dotRow<Type, N>(job.weight.data + static_cast<size_t>(row) * job.weight.rowStride, x, first, tokens,
                        thread % lanes, lanes, sums);
    for (int step = lanes / 2; step > 0; step /= 2) {
        MOIRE_UNROLL
        for (int n = 0; n < N; ++n)
            sums[n] += __shfl_xor_sync(0xFFFFFFFFu, sums[n], step);
    }
    if (row >= job.weight.rows || thread % lanes != 0)
        return;
    MOIRE_UNROLL
    for (int n = 0; n < N; ++n) {
        if (first + n >= tokens)
            break;
        float &y = job.y[static_cast<size_t>(first + n) * job.yStride + row];
        const float value = sums[n] + (job.bias ? job.bias[row] : 0.0f);
        y = job.add ? y + value : value;
    }
}

template <TensorType Type, int N>
void launchProducts(const Queue &queue, const RowProducts &products, const RowsView &x, int tokens)
{
    int rows = 0;
    for (int j = 0; j < products.count; ++j)
        rows = max(rows, products.jobs[j].weight.rows);
    const int lanes = x.columns < 1024 ? 8 : 32;
    const int rowsPerBlock = 32 * warps / lanes;
    const dim3 grid(static_cast<unsigned>((rows + rowsPerBlock - 1) / rowsPerBlock),
                    static_cast<unsigned>(products.count), static_cast<unsigned>((tokens + N - 1) / N));
    MOIRE_LAUNCH(queue, (rowProductKernel<Type, N>), (LaunchShape{grid, dim3(32 * warps)}), products, x, tokens, lanes);
}

/// HeadRows, not transposed. Every block rounds its head's input to 8 bits in shared memory: it is short (a head, or
/// the latent), so saving a kernel matters more. Grid (rows / 16, heads, tokens), four warps, eight lanes per row.
template <TensorType Type>
__global__ void __launch_bounds__(32 * warps) headRowsKernel(HeadRows args)
{
    waitForPrevious();
    MOIRE_DYNAMIC_SHARED(int8_t, q);
    const int columns = args.weight.columns;
    const int thread = static_cast<int>(threadIdx.x);
    auto *ds = reinterpret_cast<float2 *>(q + columns);
    const float *x = args.x + blockIdx.z * args.xTokenStride + blockIdx.y * args.xHeadStride;
    if constexpr (!isFloat(Type)) {
        for (int first = thread / 32 * 32; first < columns; first += 32 * warps)
            quantizeLanes(x[first + thread % 32], q + first, ds + first / 32);
        __syncthreads();
    }
    const int row = static_cast<int>(blockIdx.x) * 4 * warps + thread / 8;
    float sum[1] = {};
    const RowsView view{x, 0, q, ds, columns};
    if (row < args.weight.rows)
        dotRow<Type, 1>(args.weight.data + blockIdx.y * args.weight.matrixStride +
                            static_cast<size_t>(row) * args.weight.rowStride,
                        view, 0, 1, thread % 8, 8, sum);
    const float total = sumLanes<8>(sum[0]);
    if (row < args.weight.rows && thread % 8 == 0)
        args.y[blockIdx.z * args.yTokenStride + blockIdx.y * args.yHeadStride + row] = total;
}

/// HeadRows, transposed: y = W^T x. A warp takes 32 columns, its lanes every 32nd row; then each column is summed over
/// the lanes. Grid (columns / 128, heads, tokens), four warps.
template <TensorType Type>
__global__ void __launch_bounds__(32 * warps) headColumnsKernel(HeadRows args)
{
    waitForPrevious();
    const int columns = args.weight.columns;
    const int block = static_cast<int>(blockIdx.x) * warps + static_cast<int>(threadIdx.x) / 32;
    const int lane = laneId();
    if (32 * block >= columns)
        return;
    const uint8_t *matrix = args.weight.data + blockIdx.y * args.weight.matrixStride;
    const float *x = args.x + blockIdx.z * args.xTokenStride + blockIdx.y * args.xHeadStride;
    float sums[32] = {};
    for (int r = lane; r < args.weight.rows; r += 32) {
        const uint8_t *row = matrix + static_cast<size_t>(r) * args.weight.rowStride;
        const float factor = x[r];
        if constexpr (isFloat(Type)) {
            for (int i = 0; i < 32 && 32 * block + i < columns; ++i)
                sums[i] += factor * floatWeight<Type>(row, 32 * block + i);
        } else {
            const Weights32 w = Planes<Type>::load(row, columns / 32, block);
            MOIRE_UNROLL
            for (int i = 0; i < 32; ++i)
                sums[i] += factor * weightOf(w, i);
        }
    }
    float mine = 0.0f;
    MOIRE_UNROLL
    for (int i = 0; i < 32; ++i) {
        const float total = sumLanes<32>(sums[i]);
        mine = lane == i ? total : mine;
    }
    if (32 * block + lane < columns)
        args.y[blockIdx.z * args.yTokenStride + blockIdx.y * args.yHeadStride + 32 * block + lane] = mine;
}

} // namespace

void multiplyRows(const Queue &queue, TensorType type, const RowProducts &products, const RowsView &x, int tokens)
{
    withWeights(type, [&](auto tag) {
        if (tokens == 1)
            launchProducts<tag.type, 1>(queue, products, x, tokens);
        else
            launchProducts<tag.type, 4>(queue, products, x, tokens);
    });
}

void multiplyHeadRows(const Queue &queue, const HeadRows &args)
{
    const auto grid = [&](int count, int perBlock) {
        return dim3(static_cast<unsigned>((count + perBlock - 1) / perBlock), static_cast<unsigned>(args.heads),
                    static_cast<unsigned>(args.tokens));
    };
    const size_t columns = static_cast<size_t>(args.weight.columns);
    withWeights(args.type, [&](auto tag) {
        if (args.transposed)
            MOIRE_LAUNCH(queue, headColumnsKernel<tag.type>,
                         (LaunchShape{grid(args.weight.columns, 32 * warps), dim3(32 * warps)}), args);
        else
            MOIRE_LAUNCH(queue, headRowsKernel<tag.type>,
                         (LaunchShape{grid(args.weight.rows, 4 * warps), dim3(32 * warps),
                                      isFloat(tag.type) ? size_t{0} : columns + columns / 32 * sizeof(float2)}),
                         args);
    });
}

} // namespace moire::cuda
