// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/halves.cuh"
#include "cuda/prefill.h"

#include <algorithm>

namespace moire::cuda {

namespace {

/// Widens the rows of one or several matrices to halves [rows, paddedHalves(columns)]: `view.rows` per matrix, matrices
/// one after another. Grid: x blocks of 128 pieces of 32 weights, y matrices; 128 threads, one piece each.
/// Memory-bound: 2 bytes written for about half a byte read. Unmeasured.
template <TensorType Type>
__global__ void __launch_bounds__(128) widenToHalves(WeightView view, uint16_t *out)
{
    waitForPrevious();
    const int padded = paddedHalves(view.columns);
    const int pieces = padded / 32;
    const int i = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (i >= view.rows * pieces)
        return;
    const int row = i / pieces;
    const int j = i % pieces;
    const auto matrix = static_cast<size_t>(blockIdx.y);
    WeightPiece<Type> piece;
    if (32 * j < view.columns)
        piece.load(view, view.data + matrix * view.matrixStride + static_cast<size_t>(row) * view.rowStride, j);
    else
        piece.clear();
    const size_t outRow = matrix * static_cast<size_t>(view.rows) + static_cast<size_t>(row);
    piece.store(reinterpret_cast<uint4 *>(out + outRow * static_cast<size_t>(padded) + 32 * static_cast<size_t>(j)));
}

/// The same in float32 for BF16, [rows, columns]. Grid: x blocks of 128 columns, y rows, z matrices; 128 threads.
__global__ void __launch_bounds__(128) widenToFloats(WeightView view, float *out)
{
    waitForPrevious();
    const int column = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (column >= view.columns)
        return;
    const auto row = static_cast<size_t>(blockIdx.y);
    const auto matrix = static_cast<size_t>(blockIdx.z);
    const size_t outRow = matrix * static_cast<size_t>(view.rows) + row;
    out[outRow * static_cast<size_t>(view.columns) + static_cast<size_t>(column)] =
        floatWeight<TensorType::BF16>(view.data + matrix * view.matrixStride + row * view.rowStride, column);
}

/// Output of the products: y[t, j, r] (+)= product[t, j, r] scale[t * scaleStride + j * scaleInner] + bias[r].
struct Epilogue {
    const float *product; ///< [tokens, heads, rows]
    const float *scale; ///< null: 1
    size_t scaleStride;
    size_t scaleInner;
    const float *bias; ///< [rows] or null
    float *y;
    size_t yStride;
    size_t yHeadStride;
    int rows;
    bool add;
};

__host__ __device__ constexpr int finishBlocks(int rows)
{
    return (rows + 127) / 128;
}

/// Grid: x lines of finishBlocks, one row per token, y heads; 128 threads. Memory-bound.
__global__ void __launch_bounds__(128) finishProduct(Epilogue e)
{
    waitForPrevious();
    const Line line = lineOf(finishBlocks(e.rows));
    const int row = line.block * 128 + static_cast<int>(threadIdx.x);
    if (row >= e.rows)
        return;
    const size_t token = line.row;
    const auto head = static_cast<size_t>(blockIdx.y);
    const auto r = static_cast<size_t>(row);
    const float scale = e.scale ? e.scale[token * e.scaleStride + head * e.scaleInner] : 1.0f;
    float sum = e.product[(token * gridDim.y + head) * static_cast<size_t>(e.rows) + r] * scale;
    sum += e.bias ? e.bias[row] : 0.0f;
    float &y = e.y[token * e.yStride + head * e.yHeadStride + r];
    y = e.add ? y + sum : sum;
}

void launchFinish(const Queue &queue, const Epilogue &epilogue, int tokens, int heads)
{
    const LaunchShape shape{dim3(linesOf(tokens, finishBlocks(epilogue.rows)), static_cast<unsigned>(heads)),
                            dim3(128)};
    MOIRE_LAUNCH(queue, finishProduct, shape, epilogue);
}

void launchWiden(const Queue &queue, TensorType type, const WeightView &view, int matrices, void *out)
{
    if (multipliedAsHalves(type)) {
        const int pieces = view.rows * (paddedHalves(view.columns) / 32);
        const LaunchShape shape{dim3(static_cast<unsigned>((pieces + 127) / 128), static_cast<unsigned>(matrices)),
                                dim3(128)};
        withHalves(type, [&](auto tag) {
            MOIRE_LAUNCH(queue, widenToHalves<tag.type>, shape, view, static_cast<uint16_t *>(out));
        });
        return;
    }
    const LaunchShape shape{dim3(static_cast<unsigned>((view.columns + 127) / 128), static_cast<unsigned>(view.rows),
                                 static_cast<unsigned>(matrices)),
                            dim3(128)};
    MOIRE_LAUNCH(queue, widenToFloats, shape, view, static_cast<float *>(out));
}

size_t padTo256(size_t bytes)
{
    return (bytes + 255) / 256 * 256;
}

/// Consecutive rows of weights, as they are or widened.
struct Widened {
    size_t stride; ///< elements from row to row
    size_t elementBytes;
    bool copied;

    Widened(TensorType type, const WeightView &view)
    {
        const bool halves = multipliedAsHalves(type);
        elementBytes = halves ? sizeof(uint16_t) : sizeof(float);
        copied = type != TensorType::F32 && type != TensorType::F16;
        stride = !copied ? view.rowStride / elementBytes
            : halves     ? static_cast<size_t>(paddedHalves(view.columns))
                         : static_cast<size_t>(view.columns);
    }
    size_t rowBytes() const { return stride * elementBytes; }
};

/// Sizes of a dense product's scratch: activations as halves, a tile of weights, and its products with a piece of the
/// tokens.
struct DensePlan {
    Widened widened;
    int tileRows;
    int pieceTokens;
    size_t xBytes;
    size_t scaleBytes;
    size_t weightBytes;
    size_t productBytes;

    explicit DensePlan(const DenseProduct &p) : widened(p.type, p.weight)
    {
        const auto tokens = static_cast<size_t>(p.tokens);
        const bool halves = multipliedAsHalves(p.type);
        const size_t maxRows = std::clamp<size_t>(scratchBounds.widenedBytes / widened.rowBytes(), 1, 65535);
        tileRows = static_cast<int>(std::min<size_t>(maxRows, static_cast<size_t>(p.weight.rows)));
        const size_t tokenBytes = static_cast<size_t>(tileRows) * sizeof(float);
        pieceTokens = static_cast<int>(std::clamp<size_t>(scratchBounds.productBytes / tokenBytes, 1, tokens));
        xBytes = halves ? padTo256(tokens * static_cast<size_t>(paddedHalves(p.weight.columns)) * sizeof(uint16_t)) : 0;
        scaleBytes = halves ? padTo256(tokens * sizeof(float)) : 0;
        weightBytes = widened.copied ? padTo256(static_cast<size_t>(tileRows) * widened.rowBytes()) : 0;
        productBytes = padTo256(static_cast<size_t>(pieceTokens) * tokenBytes);
    }
};

/// The matrices of some heads as one batch of products.
struct HeadPlan {
    Widened widened;
    int inputs;
    int outputs;
    int heads; ///< at a time
    bool halves;
    size_t xBytes;
    size_t scaleBytes;
    size_t weightBytes;
    size_t productBytes;

    explicit HeadPlan(const HeadProduct &p)
        : widened(p.type, p.weight),
          inputs(p.transposed ? p.weight.rows : p.weight.columns),
          outputs(p.transposed ? p.weight.columns : p.weight.rows),
          halves(multipliedAsHalves(p.type))
    {
        const size_t headBytes = static_cast<size_t>(p.weight.rows) * widened.rowBytes();
        const auto all = static_cast<size_t>(p.heads);
        heads =
            static_cast<int>(widened.copied ? std::clamp<size_t>(scratchBounds.widenedBytes / headBytes, 1, all) : all);
        const size_t rows = static_cast<size_t>(p.tokens) * (p.xHeadStride ? all : 1);
        xBytes = halves ? padTo256(rows * static_cast<size_t>(paddedHalves(inputs)) * sizeof(uint16_t)) : 0;
        scaleBytes = halves ? padTo256(rows * sizeof(float)) : 0;
        weightBytes = widened.copied ? padTo256(static_cast<size_t>(heads) * headBytes) : 0;
        productBytes = halves ? padTo256(static_cast<size_t>(p.tokens) * static_cast<size_t>(heads) *
                                         static_cast<size_t>(outputs) * sizeof(float))
                              : 0;
    }
};

/// The scratch of either plan.
template <class Plan>
struct Pieces {
    uint16_t *x;
    float *scale;
    std::byte *weight;
    float *product;

    Pieces(const Plan &plan, void *data)
    {
        auto *bytes = static_cast<std::byte *>(data);
        x = reinterpret_cast<uint16_t *>(bytes);
        scale = reinterpret_cast<float *>(bytes + plan.xBytes);
        weight = bytes + plan.xBytes + plan.scaleBytes;
        product = reinterpret_cast<float *>(weight + plan.weightBytes);
    }
};

template <class Plan>
size_t bytesOf(const Plan &plan)
{
    return plan.xBytes + plan.scaleBytes + plan.weightBytes + plan.productBytes;
}

/// Products of one tile of weight rows (from `row` on) with tokens [first, first + tokens).
void multiplyTile(const Queue &queue, Blas &blas, const DenseProduct &p, const DensePlan &plan,
                  const Pieces<DensePlan> &pieces, const void *weight, int row, int rows, int first, int tokens)
{
    const auto token = static_cast<size_t>(first);
    Blas::Product product{.tokens = tokens,
                          .rows = rows,
                          .columns = p.weight.columns,
                          .xStride = p.xStride,
                          .weightStride = plan.widened.stride,
                          .yStride = static_cast<size_t>(rows)};
    Epilogue epilogue{pieces.product,
                      nullptr,
                      1,
                      0,
                      p.bias ? p.bias + row : nullptr,
                      p.y + token * p.yStride + static_cast<size_t>(row),
                      p.yStride,
                      0,
                      rows,
                      p.add};
    if (multipliedAsHalves(p.type)) {
        product.xStride = static_cast<size_t>(paddedHalves(p.weight.columns));
        epilogue.scale = pieces.scale + token;
        blas.halves(product, pieces.x + token * product.xStride, static_cast<const uint16_t *>(weight), pieces.product);
    } else {
        blas.floats(product, p.x + token * p.xStride, static_cast<const float *>(weight), pieces.product);
    }
    launchFinish(queue, epilogue, tokens, 1);
}

} // namespace

size_t denseScratchBytes(const DenseProduct &product)
{
    return bytesOf(DensePlan(product));
}

void multiplyDense(const Queue &queue, Blas &blas, const DenseProduct &p, Scratch scratch)
{
    const DensePlan plan(p);
    const Pieces<DensePlan> pieces(plan, scratch.data);
    if (multipliedAsHalves(p.type))
        launchRowsToHalves(queue, {p.x, p.xStride, 0, 1, p.weight.columns}, p.tokens, pieces.x, pieces.scale);
    for (int row = 0; row < p.weight.rows; row += plan.tileRows) {
        WeightView tile = p.weight;
        tile.data += static_cast<size_t>(row) * p.weight.rowStride;
        tile.rows = std::min(plan.tileRows, p.weight.rows - row);
        if (plan.widened.copied)
            launchWiden(queue, p.type, tile, 1, pieces.weight);
        const void *weight = plan.widened.copied ? static_cast<const void *>(pieces.weight) : tile.data;
        for (int first = 0; first < p.tokens; first += plan.pieceTokens)
            multiplyTile(queue, blas, p, plan, pieces, weight, row, tile.rows, first,
                         std::min(plan.pieceTokens, p.tokens - first));
    }
}

size_t headScratchBytes(const HeadProduct &product)
{
    return bytesOf(HeadPlan(product));
}

void multiplyHeads(const Queue &queue, Blas &blas, const HeadProduct &p, Scratch scratch)
{
    const HeadPlan plan(p);
    const Pieces<HeadPlan> pieces(plan, scratch.data);
    const int xHeads = p.xHeadStride ? p.heads : 1;
    if (plan.halves)
        launchRowsToHalves(queue, {p.x, p.xTokenStride, p.xHeadStride, xHeads, plan.inputs}, p.tokens * xHeads,
                           pieces.x, pieces.scale);
    const auto padded = static_cast<size_t>(paddedHalves(plan.inputs));
    for (int head = 0; head < p.heads; head += plan.heads) {
        const int heads = std::min(plan.heads, p.heads - head);
        const auto h = static_cast<size_t>(head);
        WeightView part = p.weight;
        part.data += h * p.weight.matrixStride;
        if (plan.widened.copied)
            launchWiden(queue, p.type, part, heads, pieces.weight);
        const void *weight = plan.widened.copied ? static_cast<const void *>(pieces.weight) : part.data;
        Blas::Product product{.tokens = p.tokens,
                              .rows = plan.outputs,
                              .columns = plan.inputs,
                              .weightTransposed = p.transposed,
                              .xStride = p.xTokenStride,
                              .weightStride = plan.widened.stride,
                              .yStride = p.yTokenStride,
                              .count = heads};
        product.weightBatch = plan.widened.copied ? static_cast<size_t>(p.weight.rows) * plan.widened.stride
                                                  : p.weight.matrixStride / plan.widened.elementBytes;
        float *y = p.y + h * p.yHeadStride;
        if (!plan.halves) {
            product.xBatch = p.xHeadStride;
            product.yBatch = p.yHeadStride;
            blas.floats(product, p.x + h * p.xHeadStride, static_cast<const float *>(weight), y);
            continue;
        }
        product.xStride = static_cast<size_t>(xHeads) * padded;
        product.xBatch = p.xHeadStride ? padded : 0;
        product.yStride = static_cast<size_t>(heads) * static_cast<size_t>(plan.outputs);
        product.yBatch = static_cast<size_t>(plan.outputs);
        blas.halves(product, pieces.x + h * product.xBatch, static_cast<const uint16_t *>(weight), pieces.product);
        launchFinish(queue,
                     {pieces.product, pieces.scale + (p.xHeadStride ? h : 0), static_cast<size_t>(xHeads),
                      p.xHeadStride ? size_t{1} : size_t{0}, nullptr, y, p.yTokenStride, p.yHeadStride, plan.outputs,
                      false},
                     p.tokens, heads);
    }
}

} // namespace moire::cuda
