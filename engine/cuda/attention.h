// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/launch.h"
#include "cuda/step.h"

#include <moire/tensor_type.h>

namespace moire::cuda {

/// A cache as kernels see it: position t, head j is at data + t * positionStride + j * headStride (bytes). F32, F16, or
/// Q8_0 in the file's blocks of 34 bytes (2-byte aligned).
struct CacheRows {
    const uint8_t *data;
    TensorType type;
    size_t positionStride;
    size_t headStride;
};

/// Attention as defined by AttendArgs (ops/ops.h); the step's start is read on the device.
struct AttendShape {
    const float *q;
    size_t qTokenStride; ///< floats
    size_t qHeadStride;
    CacheRows keys;
    CacheRows values;
    float *out;
    size_t outTokenStride;
    size_t outHeadStride;
    int tokens;
    int heads;
    int kvHeads;
    int keyWidth;
    int valueWidth;
    int window; ///< 0: all earlier positions
    float scale;
    bool exact; ///< true: float32 only; false: products of halves, summed in float32
    const StepHeader *step;
    int multiprocessors; ///< of the device
    size_t sharedBytes = 64 * 1024; ///< maximum shared memory per block (64 KiB: compute capability 7.5)
};

/// Scratch memory that attend needs on the device; depends on shapes only, never on the position.
size_t attendScratchBytes(const AttendShape &shape);
void attend(const Queue &queue, const AttendShape &shape, void *scratch);

} // namespace moire::cuda
