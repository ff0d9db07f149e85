// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace moire::cli {

/// Adds `before` (the median of the earlier report), `ratio` and `verdict` to every result of \p report whose test,
/// depth and threads are also in \p earlier: "slower" or "faster" if the slowest and fastest of the repeats do not
/// overlap, otherwise "same", because the difference is within the noise. Returns how many are slower.
/// Throws Error (Refused) if \p earlier, read from \p path, is not a report of `bench --json` for the same model file
/// name and number of threads; without results in \p report, this check is all that happens.
int compareReports(nlohmann::ordered_json &report, const std::string &earlier, const std::string &path);

} // namespace moire::cli
