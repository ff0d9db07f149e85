// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cpu/thread_pool.h"
#include "ops/ops.h"

#include <vector>

namespace moire::cpu {

/// Backend::rotate. Cosines and sines of a step's positions are computed once per table, for all layers that share it.
class Rotations {
public:
    void beginStep() { m_used = 0; }
    void rotate(ThreadPool &pool, const RotateArgs &args);

private:
    struct Rotation {
        const float *table = nullptr;
        size_t firstPosition = 0;
        size_t tokens = 0;
        std::vector<float> cosSin; ///< [tokens, dimensions / 2, 2]
    };
    const Rotation &rotationOf(ThreadPool &pool, const RotateArgs &args);

    std::vector<Rotation> m_rotations;
    size_t m_used = 0; ///< of m_rotations, in this step
};

} // namespace moire::cpu
