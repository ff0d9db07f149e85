// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::cli {

struct ExportOptions {
    std::string file;
    std::string out; ///< -o; the ending names the format
    std::string bundle, definition, mlflow; ///< further files, and the folder of a store
    bool tokens = false; ///< a line per token instead of one per cell
};

/// Writes what the options name. Throws Error.
int exportExperiment(const ExportOptions &options);

} // namespace moire::cli
