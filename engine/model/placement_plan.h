// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/placement.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <optional>
#include <string>

namespace moire {

/// Where the layers will run and why, decided before anything is allocated.
struct PlacementPlan {
    std::string backends; ///< for makePlacement()
    uint32_t layers = 0; ///< layers of the model
    uint32_t deviceLayers =
        0; ///< last layers on the device, along with the output; 0 if `backends` was given as a list
    bool insists = false; ///< the user chose cuda: fail if nothing can run on it
    std::string device; ///< name of the device
    std::string note; ///< one sentence: Model::placementNote()
    bool remarkable = false; ///< the note reports something unrequested or unexpected: show it as a warning
};

/// Throws Error: Usage (conflicting options), Failed (cuda was requested and cannot be used).
PlacementPlan planPlacement(const LoadOptions &options, const gguf::File &file, const ModelConfig &config);

/// What was being done with the device when an error occurred: opening it (every error is the device's then), loading
/// weights onto it, or trying to allocate the context's memory.
enum class LoadPhase : uint8_t { Opening, Weights, Context };

/// The plan to try after \p error: fewer layers if the device ran out of memory, the CPU if the device failed. nullopt:
/// the error is final.
std::optional<PlacementPlan> planAgain(const PlacementPlan &plan, const Error &error, LoadPhase phase);

/// The plan without the device, which cannot run this model because of \p reason; nullopt if cuda was requested.
std::optional<PlacementPlan> planWithoutDevice(const PlacementPlan &plan, const std::string &reason);

/// A warning if the \p hostBytes that stay in host memory, of a file of \p fileBytes, do not fit into \p freeMemory;
/// empty if they fit.
std::string hostMemoryWarning(const PlacementPlan &plan, uint64_t hostBytes, uint64_t fileBytes, uint64_t freeMemory);

} // namespace moire
