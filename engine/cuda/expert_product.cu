// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/expert_grouped.cuh"
#include "cuda/prefill.h"

#include <algorithm>

namespace moire::cuda {

namespace {

/// gate[r, c] = silu(gate[r, c]) * up[r, c] * weights[r] (null: 1), float32, [rows, width], of the first *count rows
/// (null: all). Grid: x blocks of 256 columns, y rows; 256 threads. Memory-bound.
__global__ void gateRows(float *gate, const float *up, const float *weights, const int *count, int width)
{
    waitForPrevious();
    const int column = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (column >= width || (count && blockIdx.y >= static_cast<unsigned>(*count)))
        return;
    const size_t i = static_cast<size_t>(blockIdx.y) * static_cast<size_t>(width) + static_cast<size_t>(column);
    gate[i] = silu(gate[i]) * up[i] * (weights ? weights[blockIdx.y] : 1.0f);
}

/// y[i] += sum_j weights[i, j] out[i, j] (weights null: 1), in the order of j, skipping noExpert. Grid: x blocks of 256
/// columns, y tokens; 256 threads. Memory-bound: the products of all choices are read once.
__global__ void sumChoices(const float *out, const uint32_t *ids, const float *weights, int experts, int used,
                           int width, float *y, size_t yStride)
{
    waitForPrevious();
    const int column = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (column >= width)
        return;
    const auto token = static_cast<size_t>(blockIdx.y);
    float sum = 0.0f;
    for (int j = 0; j < used; ++j) {
        const size_t slot = token * static_cast<size_t>(used) + static_cast<size_t>(j);
        if (ids[slot] >= static_cast<uint32_t>(experts))
            continue;
        sum += (weights ? weights[slot] : 1.0f) * out[slot * static_cast<size_t>(width) + static_cast<size_t>(column)];
    }
    y[token * yStride + static_cast<size_t>(column)] += sum;
}

LaunchShape columnsAndRows(int columns, int rows)
{
    return {dim3(static_cast<unsigned>((columns + 255) / 256), static_cast<unsigned>(rows)), dim3(256)};
}

/// Hands out aligned parts of the scratch; only counts if the scratch is null.
class Parts {
public:
    explicit Parts(void *data) : m_data(static_cast<std::byte *>(data)) { }
    template <class T>
    T *take(size_t count)
    {
        T *part = m_data ? reinterpret_cast<T *>(m_data + m_used) : nullptr;
        m_used += (count * sizeof(T) + 255) / 256 * 256;
        return part;
    }
    size_t used() const { return m_used; }

private:
    std::byte *m_data;
    size_t m_used = 0;
};

bool gatedAtOnce(const ExpertProduct &p)
{
    return p.gateType == p.upType && multipliedAsHalves(p.gateType);
}

bool readsHalves(const ExpertProduct &p)
{
    return multipliedAsHalves(p.gateType) || multipliedAsHalves(p.upType);
}

/// Everything that the grouped products of a piece of tokens need. Sorted rows from *rows on (noExpert choices) are
/// never written and must not be read.
struct ExpertScratch {
    int *order;
    int *starts;
    const int *rows; ///< on the device
    ExpertTile *tiles;
    uint16_t *x; ///< [tokens, padded d]
    float *xScale;
    float *hidden; ///< [slots, width], sorted
    float *up; ///< likewise, if gate and up are not multiplied together
    uint16_t *hiddenHalves;
    float *hiddenScale;
    float *out; ///< [slots, d]
    size_t bytes;

    ExpertScratch(const ExpertProduct &p, int tokens, void *data)
    {
        Parts parts(data);
        const auto n = static_cast<size_t>(tokens);
        const size_t slots = n * static_cast<size_t>(p.used);
        const auto width = static_cast<size_t>(p.gate.rows);
        order = parts.take<int>(slots);
        starts = parts.take<int>(static_cast<size_t>(p.experts) + 1);
        rows = data ? starts + p.experts : nullptr; // without memory, only counts the bytes
        tiles = parts.take<ExpertTile>(static_cast<size_t>(maxTiles(tokens * p.used, p.experts)));
        x = parts.take<uint16_t>(readsHalves(p) ? n * static_cast<size_t>(paddedHalves(p.gate.columns)) : 0);
        xScale = parts.take<float>(n);
        hidden = parts.take<float>(slots * width);
        up = parts.take<float>(gatedAtOnce(p) ? 0 : slots * width);
        hiddenHalves = parts.take<uint16_t>(
            multipliedAsHalves(p.downType) ? slots * static_cast<size_t>(paddedHalves(p.gate.rows)) : 0);
        hiddenScale = parts.take<float>(slots);
        out = parts.take<float>(slots * static_cast<size_t>(p.down.rows));
        bytes = parts.used();
    }
};

size_t bytesPerToken(const ExpertProduct &p)
{
    const auto width = static_cast<size_t>(p.gate.rows);
    const size_t perSlot = width * (gatedAtOnce(p) ? 6 : 10) + static_cast<size_t>(p.down.rows) * 4 + 128;
    return static_cast<size_t>(p.gate.columns) * 2 + 128 + perSlot * static_cast<size_t>(p.used);
}

/// Tokens processed at a time, limited by the scratch and by a grid's second dimension.
int pieceOf(const ExpertProduct &p)
{
    const size_t max = std::clamp<size_t>(scratchBounds.pieceBytes / bytesPerToken(p), 1, std::max(1, 65535 / p.used));
    return static_cast<int>(std::min<size_t>(max, static_cast<size_t>(p.tokens)));
}

void multiplyMatrix(const Queue &queue, TensorType type, const GroupedJob &job, int tileCount)
{
    const auto shapeFor = [&](int rows, size_t bytes) {
        return LaunchShape{
            dim3(static_cast<unsigned>((job.first.rows + rows - 1) / rows), static_cast<unsigned>(tileCount)),
            dim3(128), bytes};
    };
    if (multipliedAsHalves(type))
        withHalves(type, [&](auto tag) {
            MOIRE_LAUNCH(queue, (multiplyGrouped<tag.type, false>), shapeFor(tileRows, sizeof(GroupedTiles)), job);
        });
    else if (type == TensorType::F32)
        MOIRE_LAUNCH(queue, multiplyGroupedFloats<TensorType::F32>, shapeFor(floatRows, sizeof(FloatTiles)), job);
    else
        MOIRE_LAUNCH(queue, multiplyGroupedFloats<TensorType::BF16>, shapeFor(floatRows, sizeof(FloatTiles)), job);
}

/// scratch.hidden = silu(gate x) * up x of the sorted rows.
void multiplyGateAndUp(const Queue &queue, const ExpertProduct &p, const ExpertScratch &scratch, const float *x,
                       int slots, int tileCount)
{
    GroupedJob job{scratch.tiles,
                   scratch.order,
                   p.used,
                   scratch.x,
                   scratch.xScale,
                   x,
                   p.xStride,
                   p.gate,
                   p.up,
                   scratch.hidden,
                   static_cast<size_t>(p.gate.rows),
                   false};
    if (gatedAtOnce(p)) {
        const LaunchShape shape{dim3(static_cast<unsigned>((p.gate.rows + tileRows / 2 - 1) / (tileRows / 2)),
                                     static_cast<unsigned>(tileCount)),
                                dim3(128), sizeof(GroupedTiles)};
        withHalves(p.gateType, [&](auto tag) { MOIRE_LAUNCH(queue, (multiplyGrouped<tag.type, true>), shape, job); });
        return;
    }
    multiplyMatrix(queue, p.gateType, job, tileCount);
    job.first = p.up;
    job.out = scratch.up;
    multiplyMatrix(queue, p.upType, job, tileCount);
    MOIRE_LAUNCH(queue, gateRows, columnsAndRows(p.gate.rows, slots), scratch.hidden, scratch.up, nullptr, scratch.rows,
                 p.gate.rows);
}

/// scratch.out[slot] = down of its row of scratch.hidden.
void multiplyDown(const Queue &queue, const ExpertProduct &p, const ExpertScratch &scratch, int slots, int tileCount)
{
    const auto width = static_cast<size_t>(p.gate.rows);
    if (multipliedAsHalves(p.downType))
        launchRowsToHalves(queue, {scratch.hidden, width, 0, 1, p.gate.rows, scratch.rows}, slots, scratch.hiddenHalves,
                           scratch.hiddenScale);
    const GroupedJob job{scratch.tiles,
                         scratch.order,
                         0,
                         scratch.hiddenHalves,
                         scratch.hiddenScale,
                         scratch.hidden,
                         width,
                         p.down,
                         {},
                         scratch.out,
                         static_cast<size_t>(p.down.rows),
                         true};
    multiplyMatrix(queue, p.downType, job, tileCount);
}

/// Tokens [first, first + tokens) of a product over experts.
void multiplyPiece(const Queue &queue, const ExpertProduct &p, int first, int tokens, void *data)
{
    const ExpertScratch scratch(p, tokens, data);
    const int slots = tokens * p.used;
    const size_t firstSlot = static_cast<size_t>(first) * static_cast<size_t>(p.used);
    const int tileCount = maxTiles(slots, p.experts);
    const float *x = p.x + static_cast<size_t>(first) * p.xStride;
    MOIRE_LAUNCH(queue, sortByExpert,
                 (LaunchShape{dim3(static_cast<unsigned>(p.experts)), dim3(256), 20 * sizeof(int)}), p.ids + firstSlot,
                 slots, scratch.order, scratch.starts);
    MOIRE_LAUNCH(queue, mapTiles, (LaunchShape{dim3(1), dim3(32)}), scratch.starts, p.experts, scratch.tiles,
                 tileCount);
    if (readsHalves(p))
        launchRowsToHalves(queue, {x, p.xStride, 0, 1, p.gate.columns}, tokens, scratch.x, scratch.xScale);
    multiplyGateAndUp(queue, p, scratch, x, slots, tileCount);
    multiplyDown(queue, p, scratch, slots, tileCount);
    MOIRE_LAUNCH(queue, sumChoices, columnsAndRows(p.down.rows, tokens), scratch.out, p.ids + firstSlot,
                 p.weights ? p.weights + firstSlot : nullptr, p.experts, p.used, p.down.rows,
                 p.y + static_cast<size_t>(first) * p.yStride, p.yStride);
}

/// The feed-forward of every token with the same three matrices: dense products.
struct DenseFeedForward {
    DenseProduct gate;
    DenseProduct up;
    DenseProduct down;
    float *hidden = nullptr;
    Scratch rest{};
    size_t bytes = 0;

    DenseFeedForward(const ExpertProduct &p, int first, int tokens, void *data)
    {
        Parts parts(data);
        const auto width = static_cast<size_t>(p.gate.rows);
        hidden = parts.take<float>(static_cast<size_t>(tokens) * width);
        auto *linear = parts.take<float>(static_cast<size_t>(tokens) * width);
        const float *x = p.x + static_cast<size_t>(first) * p.xStride;
        gate = {p.gateType, p.gate, nullptr, x, p.xStride, hidden, width, tokens, false};
        up = {p.upType, p.up, nullptr, x, p.xStride, linear, width, tokens, false};
        down = {p.downType, p.down, nullptr, hidden, width, p.y + static_cast<size_t>(first) * p.yStride,
                p.yStride,  tokens, true};
        rest.bytes = std::max({denseScratchBytes(gate), denseScratchBytes(up), denseScratchBytes(down)});
        rest.data = parts.take<std::byte>(rest.bytes);
        bytes = parts.used();
    }
};

int densePieceOf(const ExpertProduct &p)
{
    const size_t max = std::clamp<size_t>(scratchBounds.pieceBytes / (8 * static_cast<size_t>(p.gate.rows)), 1, 65535);
    return static_cast<int>(std::min<size_t>(max, static_cast<size_t>(p.tokens)));
}

void multiplyDenseFeedForward(const Queue &queue, Blas &blas, const ExpertProduct &p, Scratch scratch)
{
    const int piece = densePieceOf(p);
    for (int first = 0; first < p.tokens; first += piece) {
        const int tokens = std::min(piece, p.tokens - first);
        const DenseFeedForward parts(p, first, tokens, scratch.data);
        multiplyDense(queue, blas, parts.gate, parts.rest);
        multiplyDense(queue, blas, parts.up, parts.rest);
        MOIRE_LAUNCH(queue, gateRows, columnsAndRows(p.gate.rows, tokens), parts.hidden, parts.up.y,
                     p.weights ? p.weights + first : nullptr, nullptr, p.gate.rows);
        multiplyDense(queue, blas, parts.down, parts.rest);
    }
}

} // namespace

size_t expertScratchBytes(const ExpertProduct &product)
{
    if (!product.ids)
        return DenseFeedForward(product, 0, densePieceOf(product), nullptr).bytes;
    return ExpertScratch(product, pieceOf(product), nullptr).bytes;
}

void multiplyExperts(const Queue &queue, Blas &blas, const ExpertProduct &product, Scratch scratch)
{
    if (!product.ids) {
        multiplyDenseFeedForward(queue, blas, product, scratch);
        return;
    }
    const int piece = pieceOf(product);
    for (int first = 0; first < product.tokens; first += piece)
        multiplyPiece(queue, product, first, std::min(piece, product.tokens - first), scratch.data);
}

} // namespace moire::cuda
