// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cpu/kernels.h"
#include "cpu/thread_pool.h"
#include "ops/backend.h"

#include <vector>

namespace moire::cpu {

/// Activation rows in the format that the weights need: quantised once, then read by every weight row.
class PackedRows {
public:
    /// \p x: `rows` rows of n floats, stride apart.
    void pack(const Kernels &kernels, ThreadPool &pool, quant::ActivationFormat format, const float *x, size_t stride,
              size_t rows, size_t n);
    const void *row(size_t i) const { return m_data + i * m_stride; }

private:
    std::vector<std::byte> m_store;
    const std::byte *m_data = nullptr; ///< m_store, or the floats themselves
    size_t m_stride = 0;
};

/// Products of weight rows [first, last) with some tokens: y(token)[row], row by row in groups of dotTokens tokens.
/// \p x and \p y: one pointer per token; y points at the output of row 0 of the matrix.
struct RowProducts {
    const Matrix &matrix;
    size_t index; ///< which of matrix.count
    size_t first;
    size_t last;
    const void *const *x;
    size_t tokens;
};

/// Calls take(token, row, value) for each product; the rows of a piece stay in the CPU cache across blocks of tokens.
template <class Take>
void rowProducts(const Kernels &kernels, const RowProducts &p, Take take)
{
    constexpr size_t block = 32; // tokens whose activations stay in the L2 cache
    const quant::BlockFormat &format = *quant::findFormat(p.matrix.type);
    const DotRow dot = kernels.dot(format);
    const std::byte *base = p.matrix.data + p.index * p.matrix.matrixStride;
    for (size_t from = 0; from < p.tokens; from += block) {
        const size_t to = std::min(p.tokens, from + block);
        for (size_t row = p.first; row < p.last; ++row)
            for (size_t t = from; t < to; t += dotTokens) {
                float out[dotTokens];
                const size_t n = std::min(dotTokens, to - t);
                dot(format, base + row * p.matrix.rowStride, p.x + t, n, p.matrix.columns, out);
                for (size_t k = 0; k < n; ++k)
                    take(t + k, row, out[k]);
            }
    }
}

/// Weight rows per piece of work: enough to outweigh the cost of scheduling, few enough to balance.
constexpr size_t rowsPerPiece = 32;
inline size_t pieces(size_t rows)
{
    return (rows + rowsPerPiece - 1) / rowsPerPiece;
}

void attend(const Kernels &kernels, ThreadPool &pool, const AttendArgs &args);

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
    PackedRows hidden;
    std::vector<float> values;
    std::vector<const void *> inputRows;
    std::vector<const void *> hiddenRows;
};

void feedForward(const Kernels &kernels, ThreadPool &pool, const FeedForwardGroups &groups, const float *x,
                 size_t xStride, size_t tokens, float *y, size_t yStride, FeedForwardScratch &scratch);

} // namespace moire::cpu
