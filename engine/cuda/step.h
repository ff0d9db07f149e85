// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace moire::cuda {

/// Values that change from step to step. Kernels read them from device memory, so a captured graph works for every
/// position.
struct StepHeader {
    int start; ///< position of the step's first token
    int slot; ///< in the ring that the router reports to
    uint64_t sequence; ///< counts steps from 1
};

} // namespace moire::cuda
