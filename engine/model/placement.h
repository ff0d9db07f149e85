// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/model.h>

#include "ops/backend.h"

#include <memory>
#include <string_view>
#include <vector>

namespace moire {

/// Where every layer runs: one backend a layer, and which.
struct Placement {
    std::vector<std::shared_ptr<Backend>> backends;
    std::vector<uint32_t> layerBackend; ///< index into backends, one a layer
    bool repack = true; ///< let backends keep weights in a layout of their own

    Backend &of(uint32_t layer) const { return *backends[layerBackend[layer]]; }
};

/// Backends as LoadOptions::backend names them: one for all layers ("auto", "cpu", "reference"), or several in the
/// order of the layers, each but the last with a number of layers ("reference:2,cpu").
/// Throws Error (Usage) for a name that does not exist, or a backend that this build does not have.
Placement makePlacement(const LoadOptions &options, uint32_t layers);

/// Throws Error (Failed) where \p bytes are more than \p backend has free; \p what begins its line.
void checkFreeMemory(const Backend &backend, size_t bytes, const std::string &what);

} // namespace moire
