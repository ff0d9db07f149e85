// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace moire::cuda {

/// What changes from step to step, in device memory: kernels read it there, so that a captured graph serves every
/// position.
struct StepHeader {
    int start; ///< position of the step's first token
    int slot; ///< of the ring that the router reports to
    uint64_t sequence; ///< counts steps from 1
};

} // namespace moire::cuda
