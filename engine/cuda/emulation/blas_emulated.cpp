// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/blas.h"

#include <vector>

namespace moire::cuda {

namespace {

float widened(uint16_t x)
{
    return halfToFloat(x);
}

float widened(float x)
{
    return x;
}

template <class T>
void multiply(const Blas::Product &p, const T *x, const T *weight, float *y)
{
    const auto columns = static_cast<size_t>(p.columns);
    std::vector<float> row(columns);
    for (size_t b = 0; b < static_cast<size_t>(p.count); ++b) {
        for (size_t r = 0; r < static_cast<size_t>(p.rows); ++r) {
            const T *w = weight + b * p.weightBatch;
            for (size_t c = 0; c < columns; ++c)
                row[c] = widened(p.weightTransposed ? w[c * p.weightStride + r] : w[r * p.weightStride + c]);
            for (size_t t = 0; t < static_cast<size_t>(p.tokens); ++t) {
                const T *in = x + b * p.xBatch + t * p.xStride;
                float sum = 0.0f;
                for (size_t c = 0; c < columns; ++c)
                    sum += widened(in[c]) * row[c];
                y[b * p.yBatch + t * p.yStride + r] = sum;
            }
        }
    }
}

} // namespace

struct Blas::Handle {
    cudaStream_t stream;
};

Blas::Blas(cudaStream_t stream) : m_handle(std::make_unique<Handle>(Handle{stream})) { }

Blas::~Blas() = default;

void Blas::halves(const Product &product, const uint16_t *x, const uint16_t *weight, float *y)
{
    MOIRE_CUDA(emulation::enqueue(m_handle->stream, [=] { multiply(product, x, weight, y); }));
}

void Blas::floats(const Product &product, const float *x, const float *weight, float *y)
{
    MOIRE_CUDA(emulation::enqueue(m_handle->stream, [=] { multiply(product, x, weight, y); }));
}

} // namespace moire::cuda
