// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"

namespace moire::cpu {

namespace {

quant::ActivationFormat activations(const Matrix &matrix)
{
    return quant::findFormat(matrix.type)->activations;
}

/// Opens or closes the tiles of every group's matrices.
void openTiles(Repacker &repacker, FeedForwardGroups &g)
{
    for (FeedForwardGroups::Group &group : g.groups) {
        group.gate = g.gate ? repacker.open(*g.gate, group.matrix) : Tiles{};
        group.up = repacker.open(*g.up, group.matrix);
        group.down = repacker.open(*g.down, group.matrix);
    }
}
void closeTiles(Repacker &repacker, const FeedForwardGroups &g)
{
    for (const FeedForwardGroups::Group &group : g.groups) {
        if (group.gate.fresh)
            repacker.close(*g.gate, group.matrix);
        if (group.up.fresh)
            repacker.close(*g.up, group.matrix);
        if (group.down.fresh)
            repacker.close(*g.down, group.matrix);
    }
}

} // namespace

/// Every matrix is read once for all tokens that use it, in one fork and join: the input is quantised, then gate and up
/// and the activation, then that is quantised, then down. In down, a piece is a range of output rows, so no two threads
/// add to the same number, and experts follow in ascending order, so the sums do not depend on the number of threads.
void feedForward(const Machine &machine, FeedForwardGroups &g, const float *x, size_t xStride, size_t tokens, float *y,
                 size_t yStride, FeedForwardScratch &scratch)
{
    const Kernels &kernels = machine.kernels;
    const size_t width = g.up->rows;
    const size_t columns = g.up->columns;
    const bool sameFormat = !g.gate || activations(*g.gate) == activations(*g.up);
    scratch.input.prepare(activations(*g.up), tokens, columns);
    if (!sameFormat) // every file so far has the same type in both
        scratch.gateInput.prepare(activations(*g.gate), tokens, columns);
    const PackedRows &gateInput = sameFormat ? scratch.input : scratch.gateInput;
    const size_t entries = g.entries.size();
    scratch.values.resize(2 * entries * width);
    scratch.inputRows.resize(2 * entries);
    scratch.hidden.prepare(activations(*g.down), entries, width);
    float *gateValues = scratch.values.data();
    float *upValues = gateValues + entries * width;
    for (const Matrix *matrix : {g.gate, g.up, g.down})
        if (matrix)
            prepareScratch(kernels, machine.scratch, *matrix, tokens);
    openTiles(machine.repacker, g);

    const auto quantiseInput = [&](size_t t, unsigned) {
        scratch.input.pack(kernels, t, x + t * xStride);
        if (!sameFormat)
            scratch.gateInput.pack(kernels, t, x + t * xStride);
    };
    const size_t rowPieces = pieces(width);
    const auto gateAndUp = [&](size_t piece, unsigned thread) {
        const FeedForwardGroups::Group &group = g.groups[piece / rowPieces];
        const size_t first = piece % rowPieces * rowsPerPiece;
        const size_t last = std::min(width, first + rowsPerPiece);
        const auto products = [&](const Matrix &matrix, Tiles tiles, const float *bias, const void *const *rows,
                                  float *values) {
            rowProducts(kernels, machine.scratch[thread],
                        {matrix, group.matrix, tiles, first, last, rows + group.first, group.count},
                        [&](size_t t, size_t row, float value) {
                            values[(group.first + t) * width + row] =
                                value + (bias ? bias[group.matrix * width + row] : 0.0f);
                        });
        };
        if (g.gate)
            products(*g.gate, group.gate, g.gateBias, scratch.inputRows.data(), gateValues);
        products(*g.up, group.up, g.upBias, scratch.inputRows.data() + entries, upValues);
        for (size_t e = group.first; e < group.first + group.count; ++e) {
            float *gate = gateValues + e * width + first;
            kernels.activate(g.activation, gate, upValues + e * width + first, gate, last - first);
        }
    };
    const auto collectRows = [&](size_t, unsigned) { // by entry; the input may be quantised or not
        for (size_t e = 0; e < entries; ++e) {
            scratch.inputRows[e] = gateInput.rows()[g.entries[e].token];
            scratch.inputRows[entries + e] = scratch.input.rows()[g.entries[e].token];
        }
    };
    const auto quantiseHidden = [&](size_t e, unsigned) { scratch.hidden.pack(kernels, e, gateValues + e * width); };
    const auto down = [&](size_t piece, unsigned thread) {
        const size_t first = piece * rowsPerPiece;
        const size_t last = std::min(g.down->rows, first + rowsPerPiece);
        for (const FeedForwardGroups::Group &group : g.groups)
            rowProducts(
                kernels, machine.scratch[thread],
                {*g.down, group.matrix, group.down, first, last, scratch.hidden.rows() + group.first, group.count},
                [&](size_t t, size_t row, float value) {
                    const FeedForwardGroups::Entry &entry = g.entries[group.first + t];
                    const float bias = g.downBias ? g.downBias[group.matrix * g.down->rows + row] : 0.0f;
                    y[entry.token * yStride + row] += entry.weight * (value + bias);
                });
    };
    const size_t work = entries * (2 * width * g.up->rowStride + g.down->rows * g.down->rowStride);
    machine.pool.runInOrder(work >= forkBytes, Loop{tokens, quantiseInput}, Loop{1, collectRows},
                            Loop{g.groups.size() * rowPieces, gateAndUp}, Loop{entries, quantiseHidden},
                            Loop{pieces(g.down->rows), down});
    closeTiles(machine.repacker, g);
}

} // namespace moire::cpu
