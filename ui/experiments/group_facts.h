// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/fact_table.h"
#include "experiments/reading.h"
#include "experiments/reward_pairs.h"
#include "pictures/curve_chart.h"

#include <optional>

/// What GroupSamplingView shows, as rows, curves and sentences. Rewards are numbers of Definition::rewards; if both are
/// the same, only one is shown.
namespace moire::ui::group_facts {

/// A row for every variant and reward.
std::vector<FactRow> variantRows(const experiments::Reading &reading, const experiments::Details &details,
                                 const std::vector<experiments::RewardPair> &pairs, size_t first, size_t second);
/// How the two rewards order the answers of \p variant; empty with one reward.
QString turnedOver(const experiments::Reading &reading, const std::vector<experiments::RewardPair> &pairs,
                   size_t variant, size_t first, size_t second);
QString whyNone(const experiments::Reading *reading); ///< null: not read yet

/// By prompt, a curve for each variant, \p variant's first; its deviation is a band.
widgets::CurveChartData rewardCurves(const experiments::Reading &reading, const std::vector<experiments::Group> &groups,
                                     size_t variant);
widgets::CurveChartData lengthCurves(const experiments::Reading &reading, const std::vector<experiments::Group> &groups,
                                     size_t variant);
/// Curve and point of a prompt, in the curve of \p now if that is one, else in the first; none: it has no group there.
std::optional<std::pair<int, int>> pointOf(const widgets::CurveChartData &chart, size_t prompt,
                                           std::optional<std::pair<int, int>> now);

QString groupText(const experiments::Reading &reading, const experiments::RewardPair &group, size_t first,
                  size_t second);
/// What the clipped objective weighs each token of the baseline's answer with, before and after the policy became
/// \p policy.
widgets::CurveChartData weightCurves(const experiments::Reading &reading, const experiments::TokenWeights &weights,
                                     size_t policy);
QString clippedText(const experiments::Reading &reading, const experiments::TokenWeights &weights, size_t policy);
std::vector<FactRow> answerRows(const experiments::RewardPair &group);

} // namespace moire::ui::group_facts
