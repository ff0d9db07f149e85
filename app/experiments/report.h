// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/comparison.h"

#include <functional>

namespace moire::experiments {

/// A comparison as JSON (docs/experiments.md) and as a table for people, with what is not decided and why.
Json reportJson(const Definition &definition, const CellValues &values, const Comparison &comparison);
std::string reportText(const Definition &definition, const CellValues &values, const Comparison &comparison);
Json repetitionJson(const Definition &definition, const Repetition &repetition);
std::string repetitionText(const Definition &definition, const Repetition &repetition);

/// For people: as many digits as mean something, "-" for none; "0.5 [0.4, 0.6]". \p sign: also a plus.
std::string numberText(double value, bool sign = false);
std::string intervalText(const analysis::MeanEstimate &estimate, bool sign = false);

/// One line per cell: variant, prompt, seed, repeat, failure, the metrics, the answer's text. RFC 4180, UTF-8.
std::string cellsCsv(const Definition &definition, const CellValues &values, const Results &results);
/// float64 [variants, prompts, seeds, repeats, metrics] as a NumPy file; NaN: no value.
std::string cellsNpy(const Definition &definition, const CellValues &values);
/// One JSON object per cell with everything that is kept of it: facts, tokens, comparison with the baseline, trace.
/// \p write: receives one line after the other.
void cellsJsonLines(const Definition &definition, const Results &results,
                    const std::function<void(const std::string &)> &write);

} // namespace moire::experiments
