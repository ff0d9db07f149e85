// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"

#include <algorithm>

namespace moire::cpu {

void PackedRows::prepare(quant::ActivationFormat format, size_t rows, size_t n)
{
    m_format = format;
    m_width = n;
    m_stride = format == quant::ActivationFormat::F32 ? 0 : quant::activationBytes(format, n);
    if (m_store.size() < m_stride * rows)
        m_store.resize(m_stride * rows);
    if (m_rows.size() < rows)
        m_rows.resize(rows);
}

void PackedRows::pack(const Kernels &kernels, size_t i, const float *x)
{
    std::byte *out = m_store.data() + i * m_stride;
    m_rows[i] = m_format == quant::ActivationFormat::F32 ? static_cast<const void *>(x) : out;
    if (m_format == quant::ActivationFormat::Q8)
        kernels.quantizeQ8(x, reinterpret_cast<quant::ActivationQ8 *>(out), m_width);
    else if (m_format == quant::ActivationFormat::Q8K)
        kernels.quantizeQ8K(x, reinterpret_cast<quant::ActivationQ8K *>(out), m_width);
}

void prepareScratch(const Kernels &kernels, std::vector<Scratch> &scratch, const Matrix &matrix, size_t tokens)
{
    const TileLayout *layout = kernels.tileRows > 0 ? findTileLayout(matrix.type) : nullptr;
    const size_t floats = std::min(tokens, tileTokens) * rowsPerPiece;
    const size_t bytes = layout && tokens >= packingPays
        ? tiledBytes(*layout, kernels.tileRows, std::min(rowsPerPiece, matrix.rows), matrix.columns)
        : 0;
    for (Scratch &thread : scratch) {
        if (thread.products.size() < floats)
            thread.products.resize(floats);
        if (thread.tile.size() < bytes)
            thread.tile.resize(bytes);
    }
}

PieceProducts::PieceProducts(const Kernels &kernels, Scratch &scratch, const RowProducts &p)
    : m_kernels(kernels),
      m_p(p),
      m_scratch(scratch),
      m_format(*quant::findFormat(p.matrix.type))
{
    const TileProducts products = kernels.tileProducts(p.matrix.type);
    if (products && (p.tiles.data || p.tokens >= packingPays)) {
        const TileLayout &layout = *findTileLayout(p.matrix.type);
        const size_t lanes = kernels.tileRows;
        m_tileProducts = products;
        m_blocks = p.matrix.columns / m_format.blockWeights;
        m_tileCount = (p.last - p.first + lanes - 1) / lanes;
        m_stride = m_tileCount * lanes;
        const size_t tileBytes = m_blocks * layout.rowBytes * lanes;
        std::byte *to = p.tiles.data ? p.tiles.data + p.first / lanes * tileBytes : scratch.tile.data();
        if (!p.tiles.data || p.tiles.fresh) {
            const std::byte *from = p.matrix.data + p.index * p.matrix.matrixStride + p.first * p.matrix.rowStride;
            for (size_t i = 0; i < m_tileCount; ++i)
                layout.pack(lanes, from + i * lanes * p.matrix.rowStride, p.matrix.rowStride,
                            std::min(lanes, p.last - p.first - i * lanes), m_blocks, to + i * tileBytes);
        }
        m_tiles = to;
    }
}

const float *PieceProducts::run(size_t from, size_t tokens)
{
    float *out = m_scratch.products.data();
    if (m_tileProducts) {
        m_tileProducts(m_tiles, m_tileCount, m_blocks, m_p.x + from, tokens, out);
        return out;
    }
    const DotRow dot = m_kernels.dot(m_format);
    const std::byte *row = m_p.matrix.data + m_p.index * m_p.matrix.matrixStride + m_p.first * m_p.matrix.rowStride;
    for (size_t r = 0; r < m_p.last - m_p.first; ++r, row += m_p.matrix.rowStride)
        for (size_t t = 0; t < tokens; t += dotTokens) {
            float values[dotTokens];
            const size_t n = std::min(dotTokens, tokens - t);
            dot(m_format, row, m_p.x + from + t, n, m_p.matrix.columns, values);
            for (size_t k = 0; k < n; ++k)
                out[(t + k) * m_stride + r] = values[k];
        }
    return out;
}

} // namespace moire::cpu
