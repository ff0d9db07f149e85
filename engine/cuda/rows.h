// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/launch.h"
#include "cuda/step.h"
#include "cuda/weights.cuh"

namespace moire::cuda {

/// Activation rows as floats, and rounded to 8 bits in blocks of 32 if quantised weights need them. Block b of row i:
/// values q[i * columns + 32 b ..] times ds[..].x; ds[..].y is their sum.
struct RowsView {
    const float *x = nullptr;
    size_t xStride = 0; ///< floats
    const int8_t *q = nullptr; ///< null: floats only
    const float2 *ds = nullptr; ///< [rows, columns / 32]
    int columns = 0;
};

/// NormArgs of ops/ops.h; also rounds the result to 8 bits if q is not null (width must then be a multiple of 32).
void normRows(const Queue &queue, const float *x, size_t xStride, const float *weight, float *out, size_t outStride,
              int rows, int width, float epsilon, int8_t *q, float2 *ds);

void quantizeRows(const Queue &queue, const float *x, size_t xStride, int rows, int width, int8_t *q, float2 *ds);

/// out[i] = row ids[i] of the table, widened. Quantised types are in planes or, with `raw`, Q8_0 in the file's blocks.
void widenRows(const Queue &queue, TensorType type, const WeightView &table, bool raw, const uint32_t *ids, int rows,
               float *out);

/// Converts rows in the file's blocks to rows in planes; both row-major, `rows` of `blocks` times 32 weights.
void repackRows(const Queue &queue, TensorType type, const uint8_t *raw, size_t rawStride, uint8_t *planes,
                size_t stride, size_t rows, int blocks);

/// Whether the backend has kernels for weights of this type.
bool computesWith(TensorType type);

/// Bytes of a row in planes, or of a padded row of floats.
size_t deviceRowBytes(TensorType type, size_t columns);

void scaleInPlace(const Queue &queue, float *x, size_t count, float factor);
void sigmoidInPlace(const Queue &queue, float *x, int count);

/// Writes the device's clock.
void stampTime(const Queue &queue, uint64_t *slot);

} // namespace moire::cuda
