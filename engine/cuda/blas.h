// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/launch.h"

#include <memory>

namespace moire::cuda {

/// A thin wrapper over cuBLAS; the emulation implements it separately. Row-major throughout.
class Blas {
public:
    explicit Blas(cudaStream_t stream);
    ~Blas();
    Blas(const Blas &) = delete;
    Blas &operator=(const Blas &) = delete;

    /// `count` products y = x W^T (or x W if weightTransposed, with W [columns, rows]), x [tokens, columns], W
    /// [rows, columns], y [tokens, rows]; strides between rows and between products are in elements (xBatch 0: the same
    /// x for all). Sums in float32.
    struct Product {
        int tokens;
        int rows;
        int columns;
        bool weightTransposed = false;
        size_t xStride;
        size_t weightStride;
        size_t yStride;
        int count = 1;
        size_t xBatch = 0;
        size_t weightBatch = 0;
        size_t yBatch = 0;
    };
    void halves(const Product &product, const uint16_t *x, const uint16_t *weight, float *y);
    void floats(const Product &product, const float *x, const float *weight, float *y); ///< no TF32

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace moire::cuda
