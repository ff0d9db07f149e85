// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/model.h>

#include "ops/backend.h"

#include <memory>
#include <string_view>
#include <vector>

namespace moire {

/// Which backend every layer runs on.
struct Placement {
    std::vector<std::shared_ptr<Backend>> backends;
    std::vector<uint32_t> layerBackend; ///< index into backends, one per layer
    bool repack = true; ///< let backends keep weights in their own layout
    bool fitsHost = true; ///< everything that is not on a device fits into free host memory
    bool repackFitsHost = true; ///< in the host backends' own layouts too

    Backend &of(uint32_t layer) const { return *backends[layerBackend[layer]]; }
};

/// Makes the backends that LoadOptions::backend names: one for all layers ("cpu", "reference", "cuda"; "auto" is
/// "cpu"), or several in layer order, each but the last with a layer count ("reference:2,cpu").
/// Throws Error: Usage for an unknown name, Failed for a device that cannot be used.
Placement makePlacement(const LoadOptions &options, uint32_t layers);

/// Throws Error if \p bytes exceed the free memory of \p backend: DeviceMemory on a device, otherwise Failed. The
/// message begins with \p what.
void checkFreeMemory(const Backend &backend, size_t bytes, const std::string &what);

} // namespace moire
