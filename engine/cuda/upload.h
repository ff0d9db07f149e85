// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/launch.h"
#include "cuda/weights.cuh"
#include "ops/backend.h"

namespace moire::cuda {

/// Uploads matrices of a file to device memory: rows of floats padded to 16 bytes, quantised rows split into planes on
/// the device. Has a staging buffer while a model is loaded.
class Uploader {
public:
    explicit Uploader(const Queue &queue) : m_queue(queue) { }

    Matrix adopt(const HostMatrix &matrix);
    void release() { m_staging = {}; } ///< frees the staging buffer until the next matrix

private:
    void copyRows(const HostMatrix &matrix, size_t rowBytes, uint8_t *to, size_t stride);
    void repack(const HostMatrix &matrix, size_t rowBytes, uint8_t *to, size_t stride);

    const Queue &m_queue;
    DeviceArray<uint8_t> m_staging;
};

WeightView viewOf(const Matrix &matrix, size_t index = 0);

} // namespace moire::cuda
