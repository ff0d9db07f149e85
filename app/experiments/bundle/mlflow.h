// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/bundle/html_report.h"

#include <filesystem>

namespace moire::experiments {

/// Adds an experiment to the folder of an MLflow file store ("mlruns"; docs/bundle.md has the layout): a run with the
/// report, the definition and the cells, and below it a run for each variant with its settings and metrics. Returns the
/// folder of the experiment, which appears when it is whole. Throws Error: Refused if it is there already.
std::filesystem::path writeMlflow(const std::filesystem::path &store, const ReportSource &source);

} // namespace moire::experiments
