// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"

namespace moire::cli {

/// The tokens of an earlier trace.
struct RecordedTrace {
    std::vector<TokenId> ids;
    std::vector<TokenRoutes> routes; ///< one per token, empty where none were recorded
};

/// Reads the lines of a trace (CLI.md). Throws Error (Refused) with the line's number for what is no trace, and for
/// routes whose layers differ in their number of experts.
RecordedTrace readTrace(const std::string &path);

/// Evaluates the tokens of an earlier trace with its routes forced and writes what the router would have chosen itself:
/// the lines of a trace, then one of type "agreement". Returns the exit code.
int traceWithRoutes(const ModelOptions &options, const std::string &recorded, const std::string &out);

} // namespace moire::cli
