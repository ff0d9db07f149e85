// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/model.h>

#include "ops/backend.h"

#include <memory>
#include <string_view>
#include <vector>

namespace moire {

/// Where every layer runs: one backend a layer, and which. (Later, where every expert runs: expertBackend.)
struct Placement {
    std::vector<std::shared_ptr<Backend>> backends;
    std::vector<uint32_t> layerBackend; ///< index into backends, one a layer
    bool repack = true; ///< let backends keep weights in a layout of their own
    bool fitsHost = true; ///< what is not on a device fits into the computer's free memory

    Backend &of(uint32_t layer) const { return *backends[layerBackend[layer]]; }
};

/// Backends as LoadOptions::backend names them: one for all layers ("cpu", "reference", "cuda"; "auto" is "cpu"), or
/// several in the order of the layers, each but the last with a number of layers ("reference:2,cpu").
/// Throws Error: Usage for a name that does not exist, Failed for a device that cannot be used.
Placement makePlacement(const LoadOptions &options, uint32_t layers);

/// Throws Error where \p bytes are more than \p backend has free: DeviceMemory on a device, otherwise Failed; \p what
/// begins its line.
void checkFreeMemory(const Backend &backend, size_t bytes, const std::string &what);

} // namespace moire
