// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/placement.h"

#include <moire/error.h>
#include <moire/gguf.h>

#include <optional>
#include <string>

namespace moire {

/// Where the layers are to run, decided before anything is allocated, and why.
struct PlacementPlan {
    std::string backends; ///< for makePlacement()
    uint32_t layers = 0; ///< of the model
    uint32_t deviceLayers =
        0; ///< the last ones, with the output, on the device; 0 where `backends` was given as a list
    bool insists = false; ///< cuda was asked for: an error where nothing can run on it
    std::string device; ///< its name
    std::string note; ///< one sentence: Model::placementNote()
    bool remarkable = false; ///< the note is not what was asked for or to be expected: a warning
};

/// Throws Error: Usage (options that exclude each other), Failed (cuda was asked for and cannot be used).
PlacementPlan planPlacement(const LoadOptions &options, const gguf::File &file, const ModelConfig &config);

/// What was done with the device when an error came: it was opened (every error is its then), weights were brought to
/// it, or the context's memory was tried.
enum class LoadPhase : uint8_t { Opening, Weights, Context };

/// What to do after \p error: fewer layers where the device's memory was full, the CPU where the device failed. None:
/// the error stands.
std::optional<PlacementPlan> planAgain(const PlacementPlan &plan, const Error &error, LoadPhase phase);

/// The plan of a device that does not compute with tensors of \p type; none where cuda was asked for.
std::optional<PlacementPlan> planWithoutDevice(const PlacementPlan &plan, const std::string &reason);

/// What to say where the \p hostBytes that stay with the computer, of a file of \p fileBytes, do not fit into its
/// \p freeMemory; empty where they do.
std::string hostMemoryWarning(const PlacementPlan &plan, uint64_t hostBytes, uint64_t fileBytes, uint64_t freeMemory);

} // namespace moire
