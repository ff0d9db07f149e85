// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"

namespace moire::cpu {

/// Every matrix is read once for all tokens that use it. First gate and up, and the activation, then down. In down, a
/// piece is a range of output rows, so no two threads add to the same number, and experts follow in ascending order, so
/// the sums do not depend on the number of threads.
void feedForward(const Kernels &kernels, ThreadPool &pool, const FeedForwardGroups &g, const float *x, size_t xStride,
                 size_t tokens, float *y, size_t yStride, FeedForwardScratch &scratch)
{
    const size_t width = g.up->rows;
    const size_t columns = g.up->columns;
    const auto inputFormat = quant::findFormat(g.up->type)->activations;
    const bool sameFormat = !g.gate || quant::findFormat(g.gate->type)->activations == inputFormat;
    scratch.input.pack(kernels, pool, inputFormat, x, xStride, tokens, columns);
    PackedRows other; // gate and up have the same type in every file so far, but need not
    if (!sameFormat)
        other.pack(kernels, pool, quant::findFormat(g.gate->type)->activations, x, xStride, tokens, columns);
    const PackedRows &gateInput = sameFormat ? scratch.input : other;

    const size_t entries = g.entries.size();
    scratch.values.resize(2 * entries * width);
    scratch.inputRows.resize(2 * entries);
    for (size_t e = 0; e < entries; ++e) {
        scratch.inputRows[e] = gateInput.row(g.entries[e].token);
        scratch.inputRows[entries + e] = scratch.input.row(g.entries[e].token);
    }
    float *gateValues = scratch.values.data();
    float *upValues = gateValues + entries * width;
    const size_t rowPieces = pieces(width);
    pool.run(g.groups.size() * rowPieces, [&](size_t piece, unsigned) {
        const FeedForwardGroups::Group &group = g.groups[piece / rowPieces];
        const size_t first = piece % rowPieces * rowsPerPiece;
        const size_t last = std::min(width, first + rowsPerPiece);
        const auto products = [&](const Matrix &matrix, const float *bias, const void *const *rows, float *values) {
            rowProducts(kernels, {matrix, group.matrix, first, last, rows + group.first, group.count},
                        [&](size_t t, size_t row, float value) {
                            values[(group.first + t) * width + row] =
                                value + (bias ? bias[group.matrix * width + row] : 0.0f);
                        });
        };
        if (g.gate)
            products(*g.gate, g.gateBias, scratch.inputRows.data(), gateValues);
        products(*g.up, g.upBias, scratch.inputRows.data() + entries, upValues);
        for (size_t e = group.first; e < group.first + group.count; ++e) {
            float *gate = gateValues + e * width + first;
            kernels.activate(g.activation, gate, upValues + e * width + first, gate, last - first);
        }
    });

    scratch.hidden.pack(kernels, pool, quant::findFormat(g.down->type)->activations, gateValues, width, entries, width);
    scratch.hiddenRows.resize(entries);
    for (size_t e = 0; e < entries; ++e)
        scratch.hiddenRows[e] = scratch.hidden.row(e);
    pool.run(pieces(g.down->rows), [&](size_t piece, unsigned) {
        const size_t first = piece * rowsPerPiece;
        const size_t last = std::min(g.down->rows, first + rowsPerPiece);
        for (const FeedForwardGroups::Group &group : g.groups)
            rowProducts(kernels,
                        {*g.down, group.matrix, first, last, scratch.hiddenRows.data() + group.first, group.count},
                        [&](size_t t, size_t row, float value) {
                            const FeedForwardGroups::Entry &entry = g.entries[group.first + t];
                            const float bias = g.downBias ? g.downBias[group.matrix * g.down->rows + row] : 0.0f;
                            y[entry.token * yStride + row] += entry.weight * (value + bias);
                        });
    });
}

} // namespace moire::cpu
