// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"

#include <stop_token>

/// The routing of a scope, in the forms that other programs read: docs/analysis.md, "Routing from elsewhere".
namespace moire::atlas {

enum class RoutingFormat {
    Numpy, ///< one array [tokens, layers, k] of int32, the answers one after another
    Csv, ///< token,layer,expert,gate; tokens are numbered through all answers
    Vllm, ///< JSON lines, a completion for each answer
    Sglang, ///< likewise
    Counts, ///< llama.cpp's importance matrix with counts only: how many tokens chose each expert
};

QString endingOf(RoutingFormat format); ///< "npy", without the dot

/// Gives the answers one after another: calls the visitor with their number and with pages of their columns. Returns
/// false if a stop was requested.
using RoutingSource = std::function<bool(const std::function<void(size_t answer, const analysis::Columns &)> &)>;

/// Writes all tokens of \p map with routes, which \p source gives; of Counts, the sums of the map. Memory: an answer
/// for the JSON forms, a page for the others. An existing file is replaced when all is written. Throws Error (Failed:
/// cannot write; Interrupted: stopped; nothing is left behind).
void exportRouting(const Map &map, const RoutingSource &source, RoutingFormat format, const QString &path);

} // namespace moire::atlas
