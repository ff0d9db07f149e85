// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"

#include <filesystem>

/// Files with routing that other programs recorded: docs/analysis.md, "Routing from elsewhere".
namespace moire::atlas {

/// Reads a file of any of the formats, or the results of an experiment; its content says which. \p model: checked
/// against; without layers, the shape comes from the file. Throws Error like the readers of the formats; files above
/// analysis::maxForeignBytes are refused before they are read.
Import readImport(const std::filesystem::path &path, const analysis::ForeignModel &model);

SharedMap mapOf(const Import &import);

/// Calls \p visit(sequence, columns) for each sequence, a page of tokens at a time.
void forEachSequence(const Import &import,
                     const std::function<void(size_t sequence, const analysis::Columns &columns)> &visit);

} // namespace moire::atlas
