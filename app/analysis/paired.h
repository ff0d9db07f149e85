// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/resampling.h"

#include <optional>
#include <span>

/// Means over prompts, and paired differences between two ways of answering them. A prompt is the unit: its seeds and
/// repeats are averaged first, because they are not independent of each other. Formulas and sources:
/// docs/experiments.md. Deterministic.
namespace moire::analysis {

struct MeanEstimate {
    double mean = 0.0; ///< NaN without values
    double deviation = 0.0; ///< standard deviation over prompts, n - 1
    std::optional<Interval> interval; ///< none: fewer than fewestChats prompts, or all values are equal
    size_t prompts = 0;
};
/// Bootstrap percentile interval over prompts, widened for few of them so that it covers at its level (Hesterberg
/// 2015, "expanded percentile"); from 1000 prompts on Student's.
MeanEstimate meanEstimate(std::span<const double> values, const ResampleOptions &options = {});

/// P of a mean at least as far from 0 if every prompt's difference had either sign with equal chance (Fisher's
/// randomisation test): all sign patterns of up to 12 differences that are not 0, otherwise 9999 drawn ones and the
/// observed one; from 1000 on Student's t. 1 without differences.
double signFlipP(std::span<const double> differences, uint64_t seed = 1);

/// Prompts needed for a two-sided test at \p alpha to find a mean of this size with the probability \p power, if mean
/// and deviation stay: ((z_(1 - alpha/2) + z_power) deviation / mean)^2, at least fewestChats. none: the mean is 0, or
/// more than a million.
std::optional<size_t> promptsToDecide(double mean, double deviation, double alpha, double power = 0.8);

/// x with P(T <= x) = \p probability for Student's t with \p freedom degrees of freedom.
double studentQuantile(double probability, double freedom);

} // namespace moire::analysis
