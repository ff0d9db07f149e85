// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/upload.h"

#include "cuda/rows.h"
#include "quant/formats.h"

#include <algorithm>

namespace moire::cuda {

namespace {

constexpr size_t stagingBytes = size_t{32} << 20;

} // namespace

WeightView viewOf(const Matrix &matrix, size_t index)
{
    return {reinterpret_cast<const uint8_t *>(matrix.data) + index * matrix.matrixStride, matrix.rowStride,
            matrix.matrixStride, static_cast<int>(matrix.rows), static_cast<int>(matrix.columns)};
}

Matrix Uploader::adopt(const HostMatrix &matrix)
{
    const size_t stride = deviceRowBytes(matrix.type, matrix.columns);
    const size_t rowBytes = quant::rowBytes(*quant::findFormat(matrix.type), matrix.columns);
    const bool quantized = withQuantized(matrix.type, [](auto) {});
    auto memory = std::make_shared<DeviceArray<uint8_t>>(stride * matrix.rows * matrix.count);
    for (size_t m = 0; m < matrix.count; ++m) {
        HostMatrix one = matrix;
        one.data += m * matrix.matrixStride;
        uint8_t *to = memory->get() + m * matrix.rows * stride;
        if (quantized)
            repack(one, rowBytes, to, stride);
        else
            copyRows(one, rowBytes, to, stride);
    }
    return {matrix.type,    quantized ? 1u : 0u,  matrix.rows,
            matrix.columns, matrix.count,         reinterpret_cast<const std::byte *>(memory->get()),
            stride,         stride * matrix.rows, memory};
}

void Uploader::copyRows(const HostMatrix &matrix, size_t rowBytes, uint8_t *to, size_t stride)
{
    if (rowBytes == stride && matrix.rowStride == rowBytes) {
        MOIRE_CUDA(cudaMemcpyAsync(to, matrix.data, rowBytes * matrix.rows, cudaMemcpyHostToDevice, m_queue.stream));
    } else {
        for (size_t r = 0; r < matrix.rows; ++r)
            MOIRE_CUDA(cudaMemcpyAsync(to + r * stride, matrix.data + r * matrix.rowStride, rowBytes,
                                       cudaMemcpyHostToDevice, m_queue.stream));
    }
    MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
}

void Uploader::repack(const HostMatrix &matrix, size_t rowBytes, uint8_t *to, size_t stride)
{
    if (m_staging.count() < std::max(stagingBytes, rowBytes))
        m_staging = DeviceArray<uint8_t>(std::max(stagingBytes, rowBytes));
    const size_t rowsAtOnce = m_staging.count() / rowBytes;
    for (size_t first = 0; first < matrix.rows; first += rowsAtOnce) {
        const size_t rows = std::min(rowsAtOnce, matrix.rows - first);
        MOIRE_CUDA(cudaMemcpyAsync(m_staging.get(), matrix.data + first * matrix.rowStride, rows * rowBytes,
                                   cudaMemcpyHostToDevice, m_queue.stream));
        repackRows(m_queue, matrix.type, m_staging.get(), rowBytes, to + first * stride, stride, rows,
                   static_cast<int>(matrix.columns / 32));
        MOIRE_CUDA(cudaStreamSynchronize(m_queue.stream));
    }
}

} // namespace moire::cuda
