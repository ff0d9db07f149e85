// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Distributions, intervals and corrections for many tests. Formulas and sources: docs/analysis.md.
namespace moire::analysis {

struct Interval {
    double low = 0.0;
    double high = 0.0;
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const Interval &) const = default;
};

/// x with P(X <= x) = \p probability for a standard normal X; infinite for 0 and 1.
double normalQuantile(double probability);
/// P(|X| >= |z|) for a standard normal X.
double normalTwoSided(double z);
/// P(|T| >= |t|) for Student's t with \p freedom degrees of freedom, above 0.
double studentTwoSided(double t, double freedom);

/// Interval of a proportion (Wilson 1927): also right for few trials and proportions near 0 or 1. Trials are
/// independent; for tokens of the same chats use ratioEstimate(). [0, 1] without trials.
Interval wilson(uint64_t successes, uint64_t trials, double level = 0.95);

/// The value that a \p share (0 to 1) of the \p ascending values do not exceed, linear between two of them; NaN of
/// none.
double quantile(std::span<const double> ascending, double share);

/// Adjusted p-values, in the order of \p p: a test is significant at the level alpha if its value is at most alpha.
/// falseDiscovery() bounds the expected share of false ones among the significant (Benjamini and Hochberg 1995),
/// familyWise() the chance of any false one (Holm 1979).
std::vector<double> falseDiscovery(std::span<const double> p);
std::vector<double> familyWise(std::span<const double> p);

} // namespace moire::analysis
