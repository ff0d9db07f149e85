// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"

#include <filesystem>

namespace moire::atlas {

/// The use of experts of an experiment's results, of its first variant without a routing policy: its prompts are the
/// chats, each with all of its answers. Results keep counts, so gates and the order of tokens are missing. Throws Error
/// like ResultsFile, and Refused: there is no such variant, or no routing.
Import readExperimentRouting(const std::filesystem::path &results);

bool isSqliteFile(const std::filesystem::path &path);

} // namespace moire::atlas
