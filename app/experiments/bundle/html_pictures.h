// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// Pictures of a report as SVG, without scripts and without anything that is loaded from elsewhere.
namespace moire::experiments::html {

/// Text for HTML and SVG, also within quotation marks. Control characters and invalid UTF-8 are replaced. \p limit:
/// bytes; what is longer ends in "…".
std::string escaped(std::string_view text, size_t limit = 100'000);

/// Colours as CSS: variables of the page in a browser, plain colours where there are none.
struct Colours {
    std::string ink, muted, rule, accent;
};

struct IntervalRow {
    std::string label;
    double mean = 0.0;
    std::optional<double> low, high; ///< none: no interval
    bool decided = false; ///< the interval leaves out 0, with correction
};
/// Means with intervals, a row each. \p zeroLine: values are differences, so 0 is shown. Empty: no row has a value.
std::string intervalPicture(const std::string &title, const std::vector<IntervalRow> &rows, bool zeroLine,
                            const Colours &colours);

struct Line {
    std::string label;
    std::vector<double> values; ///< NaN: none
};
/// Values along the tokens of an answer, or whatever \p first names, at most `mostLines` lines. Empty: there are none.
constexpr size_t mostLines = 6;
std::string linePicture(const std::string &title, const std::string &unit, const std::vector<Line> &lines,
                        const Colours &colours, const char *first = "token 1");

} // namespace moire::experiments::html
