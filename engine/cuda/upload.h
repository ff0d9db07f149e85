// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/launch.h"
#include "cuda/weights.cuh"
#include "ops/backend.h"

namespace moire::cuda {

/// Brings matrices of a file into device memory: rows of floats padded to 16 bytes, quantised rows taken apart into
/// planes on the device. Holds a staging buffer while a model is loaded.
class Uploader {
public:
    explicit Uploader(const Queue &queue) : m_queue(queue) { }

    Matrix adopt(const HostMatrix &matrix);
    void release() { m_staging = {}; } ///< the staging buffer, until the next matrix

private:
    void copyRows(const HostMatrix &matrix, size_t rowBytes, uint8_t *to, size_t stride);
    void repack(const HostMatrix &matrix, size_t rowBytes, uint8_t *to, size_t stride);

    const Queue &m_queue;
    DeviceArray<uint8_t> m_staging;
};

WeightView viewOf(const Matrix &matrix, size_t index = 0);

} // namespace moire::cuda
