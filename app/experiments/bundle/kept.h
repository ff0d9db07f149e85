// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/bundle/bundle.h"

#include <memory>

namespace moire::experiments {

/// What was run, as its results or a bundle of them tell it.
struct KeptExperiment {
    Definition definition;
    std::unique_ptr<Results> results;
    std::string notes;
    Json origin; ///< Bundle::origin(); null: results of this machine
};
/// \p path: a definition with results beside it, results, or a bundle, of which \p load is read. Any thread. Throws
/// Error.
KeptExperiment openKept(const std::filesystem::path &path, Bundle::Load load);

} // namespace moire::experiments
