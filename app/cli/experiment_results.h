// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/results.h"
#include "experiments/runner.h"

#include <memory>
#include <string>

namespace moire::cli {

/// A file of results to go on with, or memory if \p path is empty. Builds without Qt have no such files: Error (Usage).
std::unique_ptr<experiments::Results> openMeasurement(const std::string &path);

/// One line on standard error, over the one before.
void showProgress(const experiments::Progress &progress);

} // namespace moire::cli
