// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/decode.h"
#include "cuda/rows.cuh"

namespace moire::cuda {

namespace {

constexpr int gatedWarps = 8; ///< four rows each: 32 rows per CUDA block, which form one block of 8-bit activations
constexpr int downRowsPerBlock = 4;
constexpr int maxDownWarps = 8;

/// A tag for weights whose type is known only at run time: no file so far has gate and up of different types, but it is
/// possible; one slow kernel serves all combinations. (nvcc requires an enumerator; this one is never a weight type.)
constexpr auto anyType = TensorType::I64;

template <TensorType Type>
__device__ __forceinline__ float dotOne(TensorType type, const uint8_t *row, const RowsView &x, int token, int rows,
                                        int lane, int lanes)
{
    float sum[1] = {};
    if constexpr (Type != anyType) {
        dotRow<Type, 1>(row, x, token, rows, lane, lanes, sum);
    } else {
#define MOIRE_DOT_ROW(name)                                                                                            \
    case TensorType::name:                                                                                             \
        dotRow<TensorType::name, 1>(row, x, token, rows, lane, lanes, sum);                                            \
        break;
        switch (type) {
            MOIRE_QUANTIZED_TYPES(MOIRE_DOT_ROW)
            MOIRE_FLOAT_TYPES(MOIRE_DOT_ROW)
        default:
            break;
        }
#undef MOIRE_DOT_ROW
    }
    return sum[0];
}

/// Gate, up and SwiGLU (https://arxiv.org/abs/2002.05202) of one expert for one token, 32 rows per block, eight lanes
/// per row, reading activations once for both matrices; the block then rounds its 32 values to 8 bits for the following
/// product. Grid (width / 32, tokens * used).
template <TensorType Type>
__global__ void __launch_bounds__(32 * gatedWarps) gatedKernel(GatedRows args)
{
    waitForPrevious();
    __shared__ float values[4 * gatedWarps];
    const uint32_t expert = args.ids ? args.ids[blockIdx.y] : 0;
    if (expert == noExpert)
        return;
    const int thread = static_cast<int>(threadIdx.x);
    const int width = args.gate.rows;
    const int row = static_cast<int>(blockIdx.x) * 4 * gatedWarps + thread / 8;
    const int token = static_cast<int>(blockIdx.y) / args.used;
    float gate = 0.0f;
    float up = 0.0f;
    if (row < width) {
        const auto rowAt = [&](const WeightView &w) {
            return w.data + expert * w.matrixStride + static_cast<size_t>(row) * w.rowStride;
        };
        if constexpr (Type != anyType) {
            const float2 both = dotTwoRows<Type>(rowAt(args.gate), rowAt(args.up), args.x, token, thread % 8, 8);
            gate = both.x;
            up = both.y;
        } else {
            gate = dotOne<Type>(args.gateType, rowAt(args.gate), args.x, token, args.tokens, thread % 8, 8);
            up = dotOne<Type>(args.upType, rowAt(args.up), args.x, token, args.tokens, thread % 8, 8);
        }
    }
    gate = sumLanes<8>(gate);
    up = sumLanes<8>(up);
    if (thread % 8 == 0)
        values[thread / 8] = gate / (1.0f + expf(-gate)) * up;
    __syncthreads();
    if (thread >= 32)
        return;
    const int first = static_cast<int>(blockIdx.x) * 4 * gatedWarps;
    const size_t at = blockIdx.y * static_cast<size_t>(width) + first;
    if (first + thread < width)
        args.hidden[at + thread] = values[thread];
    if (args.q)
        quantizeLanes(values[thread], args.q + at, args.ds + at / 32);
}

/// Four rows per block, eight lanes per row and warp. The warps split the chosen experts and, if there are fewer
/// experts than warps, also the columns, to keep enough loads in flight; sums are combined in shared memory in a fixed
/// order. Grid (d / 4, tokens).
template <TensorType Type>
__global__ void downKernel(DownRows args, int parts)
{
    waitForPrevious();
    __shared__ float partial[maxDownWarps][downRowsPerBlock];
    const int thread = static_cast<int>(threadIdx.x);
    const int warp = thread / 32;
    const int slotWarps = static_cast<int>(blockDim.x) / 32 / parts;
    const int part = warp % parts;
    const int lane = part * 8 + thread % 8;
    const int inBlock = thread % 32 / 8;
    const int row = static_cast<int>(blockIdx.x) * downRowsPerBlock + inBlock;
    const int token = static_cast<int>(blockIdx.y);
    float sum = 0.0f;
    for (int slot = warp / parts; slot < args.used; slot += slotWarps) {
        const int pair = token * args.used + slot;
        const uint32_t expert = args.ids ? args.ids[pair] : 0;
        if (expert == noExpert || row >= args.down.rows)
            continue;
        float weight = args.weights ? args.weights[pair] : 1.0f;
        if (args.sigmoid)
            weight = 1.0f / (1.0f + expf(-weight));
        sum += weight *
            dotOne<Type>(args.type,
                         args.down.data + expert * args.down.matrixStride +
                             static_cast<size_t>(row) * args.down.rowStride,
                         args.hidden, pair, args.tokens * args.used, lane, 8 * parts);
    }
    sum = sumLanes<8>(sum);
    if (thread % 8 == 0)
        partial[warp][inBlock] = sum;
    __syncthreads();
    const int mine = static_cast<int>(blockIdx.x) * downRowsPerBlock + thread;
    if (thread >= downRowsPerBlock || mine >= args.down.rows)
        return;
    float total = 0.0f;
    for (int w = 0; w < static_cast<int>(blockDim.x) / 32; ++w)
        total += partial[w][thread];
    args.y[static_cast<size_t>(token) * args.yStride + mine] += total;
}

} // namespace

void gatedRows(const Queue &queue, const GatedRows &args)
{
    const LaunchShape shape{
        dim3(static_cast<unsigned>((args.gate.rows + 31) / 32), static_cast<unsigned>(args.tokens * args.used)),
        dim3(32 * gatedWarps)};
    if (args.gateType != args.upType)
        MOIRE_LAUNCH(queue, gatedKernel<anyType>, shape, args);
    else
        withWeights(args.gateType, [&](auto tag) { MOIRE_LAUNCH(queue, gatedKernel<tag.type>, shape, args); });
}

void downRows(const Queue &queue, const DownRows &args)
{
    const int slotWarps = min(args.used, maxDownWarps);
    const int parts = maxDownWarps / slotWarps;
    const LaunchShape shape{dim3(static_cast<unsigned>((args.down.rows + downRowsPerBlock - 1) / downRowsPerBlock),
                                 static_cast<unsigned>(args.tokens)),
                            dim3(static_cast<unsigned>(32 * slotWarps * parts))};
    withWeights(args.type, [&](auto tag) { MOIRE_LAUNCH(queue, downKernel<tag.type>, shape, args, parts); });
}

} // namespace moire::cuda
