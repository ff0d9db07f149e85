// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/comparison.h"

#include <string>
#include <vector>

namespace moire::experiments {

/// What a report is made of.
struct ReportSource {
    const Definition &definition;
    const CellValues &values;
    const Results &results;
    const Json &environment; ///< of the run; null: not known
    const std::string &notes; ///< a person's
    const Json &origin; ///< Bundle::origin(); null: the results are from here
};

struct HtmlReport {
    std::string page;
    std::vector<std::string> pictures; ///< SVG, for Print: the page names them "picture-0.svg", ...
};

/// One page with tables, pictures, answers to the first prompts, and everything that repeating the experiment needs.
/// Browser: one file without scripts, that loads nothing, light and dark. Print: plain markup, for QTextDocument. All
/// texts are escaped.
enum class ReportFor { Browser, Print };
HtmlReport htmlReport(const ReportSource &source, ReportFor use);

} // namespace moire::experiments
