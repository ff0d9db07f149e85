// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cpu/kernels.h"
#include "cpu/repack.h"
#include "cpu/thread_pool.h"
#include "ops/backend.h"

#include <vector>

namespace moire::cpu {

/// Activation rows in the format that the weights need: quantised once, then read by every weight row.
class PackedRows {
public:
    /// Makes room for `rows` rows of n floats. Allocates only if there were never so many.
    void prepare(quant::ActivationFormat format, size_t rows, size_t n);
    /// Quantises row i from \p x, or points at it if the format is float.
    void pack(const Kernels &kernels, size_t i, const float *x);
    const void *const *rows() const { return m_rows.data(); }

private:
    quant::ActivationFormat m_format = quant::ActivationFormat::F32;
    size_t m_width = 0;
    size_t m_stride = 0;
    std::vector<std::byte> m_store;
    std::vector<const void *> m_rows;
};

/// Memory of one thread. It grows before the threads start, to what the largest piece of work needs, and is reused.
struct Scratch {
    std::vector<std::byte> tile; ///< rows of a matrix that is only in the file's layout, packed for one piece
    std::vector<float> products; ///< [tokens, rows] of a piece
    std::vector<float> row;
};

/// Products of weight rows [first, last) with some tokens.
struct RowProducts {
    const Matrix &matrix;
    size_t index; ///< which of matrix.count
    Tiles tiles;
    size_t first; ///< a multiple of rowsPerPiece
    size_t last;
    const void *const *x; ///< one activation row per token
    size_t tokens;
};

/// Weight rows per piece of work: enough to outweigh the cost of scheduling, few enough to balance; whole tiles.
constexpr size_t rowsPerPiece = 32;
inline size_t pieces(size_t rows)
{
    return (rows + rowsPerPiece - 1) / rowsPerPiece;
}

/// From so many tokens on, packing rows for the piece at hand costs less than it saves.
constexpr size_t packingPays = 12;

/// Makes room in the memory of every thread for products of \p matrix with `tokens` tokens.
void prepareScratch(const Kernels &kernels, std::vector<Scratch> &scratch, const Matrix &matrix, size_t tokens);

/// Computes out[t * stride() + r] = row first + r times token from + t, for up to tileTokens tokens.
class PieceProducts {
public:
    PieceProducts(const Kernels &kernels, Scratch &scratch, const RowProducts &p);
    const float *run(size_t from, size_t tokens);
    size_t stride() const { return m_stride; }

private:
    const Kernels &m_kernels;
    const RowProducts &m_p;
    Scratch &m_scratch;
    const quant::BlockFormat &m_format;
    TileProducts m_tileProducts = nullptr;
    const std::byte *m_tiles = nullptr;
    size_t m_tileCount = 0;
    size_t m_blocks = 0;
    size_t m_stride = rowsPerPiece;
};

/// Calls take(token, row, value) for each product; the rows of a piece stay in the CPU cache across blocks of tokens.
/// Every layout gives the same bits.
template <class Take>
void rowProducts(const Kernels &kernels, Scratch &scratch, const RowProducts &p, Take take)
{
    PieceProducts products(kernels, scratch, p);
    for (size_t from = 0; from < p.tokens; from += tileTokens) {
        const size_t count = std::min(p.tokens - from, tileTokens);
        const float *out = products.run(from, count);
        for (size_t t = 0; t < count; ++t)
            for (size_t r = 0; r < p.last - p.first; ++r)
                take(from + t, p.first + r, out[t * products.stride() + r]);
    }
}

/// Bytes of weights times tokens below which the caller alone is faster than all threads together.
constexpr size_t forkBytes = size_t{32} << 10;

/// Buffers of attend().
struct AttendScratch {
    struct Query;
    struct Thread;
    AttendScratch();
    ~AttendScratch();
    std::vector<Thread> threads;
    std::vector<float> partial; ///< [chunk, token, head, valueWidth + 2]
};
void attend(const Kernels &kernels, ThreadPool &pool, const AttendArgs &args, AttendScratch &scratch);

void gate(const Kernels &kernels, ThreadPool &pool, const GateArgs &args);
void convolve(const Kernels &kernels, ThreadPool &pool, const ConvolveArgs &args);
void deltaRule(const Kernels &kernels, ThreadPool &pool, std::vector<Scratch> &scratch, const DeltaRuleArgs &args);
void stateSpace(const Kernels &kernels, ThreadPool &pool, const StateSpaceArgs &args);

/// A feed-forward part over tokens grouped by the matrices they use: y(token) += weight * down(activation(gate, up)).
struct FeedForwardGroups {
    const Matrix *gate; ///< or null, see ops.h
    const Matrix *up;
    const Matrix *down;
    Activation activation = Activation::SwiGlu;
    const float *gateBias = nullptr; ///< [matrices, width] or null
    const float *upBias = nullptr; ///< [matrices, width] or null
    const float *downBias = nullptr; ///< [matrices, d] or null
    struct Group {
        size_t matrix; ///< index into the three
        size_t first; ///< range of `entries`
        size_t count;
        Tiles gate = {};
        Tiles up = {};
        Tiles down = {};
    };
    struct Entry {
        size_t token;
        float weight;
    };
    std::vector<Group> groups;
    std::vector<Entry> entries;
};

/// Buffers reused from call to call.
struct FeedForwardScratch {
    PackedRows input;
    PackedRows gateInput; ///< if gate and up need different formats
    PackedRows hidden;
    std::vector<float> values;
    std::vector<const void *> inputRows;
};

/// What the operations share.
struct Machine {
    const Kernels &kernels;
    ThreadPool &pool;
    Repacker &repacker;
    std::vector<Scratch> &scratch; ///< one per thread
};

void feedForward(const Machine &machine, FeedForwardGroups &groups, const float *x, size_t xStride, size_t tokens,
                 float *y, size_t yStride, FeedForwardScratch &scratch);

/// The CPU backend with all its choices, for tests; makeCpuBackend() is the usual one. \p repackLimit: bytes.
std::shared_ptr<Backend> makeBackend(unsigned threads, Simd simd, size_t repackLimit);

} // namespace moire::cpu
