// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/comparison.h"

#include <filesystem>
#include <functional>

namespace moire::experiments {

/// Everything that is kept, as a NumPy archive (docs/bundle.md lists its arrays). What is kept per token is in flat
/// arrays, with the cell of each value. Throws Error.
void writeNpz(const std::filesystem::path &path, const Definition &definition, const CellValues &values,
              const Results &results);

/// What is kept per token, one line per token of an answer: variant, prompt, seed, repeat, position, id, logprob,
/// entropy, and what was measured along it in the comparison with the baseline: kl, logprob_change. RFC 4180, UTF-8. \p
/// write: receives one cell after the other.
void tokensCsv(const Definition &definition, const Results &results,
               const std::function<void(const std::string &)> &write);

} // namespace moire::experiments
