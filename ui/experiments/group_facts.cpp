// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/group_facts.h"

#include "items/experiment_text.h"
#include "items/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire::ui::group_facts {

using namespace experiments;

namespace {

struct GroupFacts { ///< context of the sentences
    Q_DECLARE_TR_FUNCTIONS(GroupFacts)
};

/// The colours of variants, the selected one's first.
constexpr int groupSeries[] = {0, 2, 1, 3, 4, 5};

QString signedFigure(double value)
{
    const QString text = QLocale().toString(std::abs(value), 'f', 2);
    return value > 0 ? u'+' + text : value < 0 ? QChar(0x2212) + text : text;
}

QString rewardName(const Reading &reading, size_t reward)
{
    return experiment_text::metricName(*reading.definition.metric(reading.definition.rewards[reward]));
}

/// Mean and deviation of the answers' rewards, and their mean length.
struct GroupMeans {
    double reward = 0.0;
    double deviation = 0.0;
    double tokens = 0.0;
};

GroupMeans groupMeansOf(const RewardPair &group, size_t r)
{
    GroupMeans means;
    const auto n = static_cast<double>(group.answers.size());
    for (const RewardPair::Answer &one : group.answers) {
        means.reward += one.reward[r] / n;
        means.tokens += static_cast<double>(one.tokens) / n;
    }
    for (const RewardPair::Answer &one : group.answers)
        means.deviation += (one.reward[r] - means.reward) * (one.reward[r] - means.reward) / n;
    means.deviation = std::sqrt(means.deviation);
    return means;
}

widgets::CurveChartData groupCurves(const Reading &reading, const std::vector<Group> &groups, size_t variant,
                                    double Group::*value)
{
    widgets::CurveChartData chart;
    std::vector<size_t> order;
    for (size_t v = 0; v < reading.definition.variants.size(); ++v)
        order.push_back(v);
    if (variant < order.size())
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(variant),
                    order.begin() + static_cast<std::ptrdiff_t>(variant) + 1);
    for (const size_t v : order) {
        widgets::Curve curve{.name = experiment_text::nameOf(reading.definition.variants[v].name)};
        for (const Group &group : groups) {
            if (group.variant != v)
                continue;
            curve.x.push_back(static_cast<double>(group.prompt + 1));
            curve.y.push_back(group.*value);
            if (v == variant && value == &Group::mean) {
                curve.low.push_back(group.mean - group.deviation);
                curve.high.push_back(group.mean + group.deviation);
            }
        }
        if (curve.x.empty() || chart.curves.size() >= std::size(groupSeries))
            continue;
        curve.series = groupSeries[chart.curves.size()];
        chart.curves.push_back(std::move(curve));
    }
    chart.xName = GroupFacts::tr("prompt");
    chart.xFormat = {1, 0, {}};
    return chart;
}

} // namespace

std::vector<FactRow> variantRows(const Reading &reading, const Details &details, const std::vector<RewardPair> &pairs,
                                 size_t first, size_t second)
{
    std::vector<FactRow> rows;
    const Definition &d = reading.definition;
    for (size_t v = 0; v < d.variants.size(); ++v) {
        const RewardPairSums sums = sumsOf(pairs, v);
        if (sums.groups == 0)
            continue;
        for (const size_t r : {size_t{0}, size_t{1}}) {
            if (r == 1 && first == second)
                continue;
            double reward = 0.0;
            double tokens = 0.0;
            size_t count = 0;
            for (const Group &group : details.groups[r == 0 ? first : second])
                if (group.variant == v) {
                    reward += group.mean;
                    tokens += group.meanTokens;
                    ++count;
                }
            const auto n = static_cast<double>(count);
            rows.push_back(
                {{.text = experiment_text::nameOf(d.variants[v].name), .faint = r == 1},
                 {.text = rewardName(reading, r == 0 ? first : second)},
                 {.text = format::threeDigits(reward / n), .number = true},
                 {.text = format::threeDigits(tokens / n), .number = true, .faint = r == 1},
                 {.text = GroupFacts::tr("%1 of %2").arg(format::count(sums.vanished[r]), format::count(sums.groups)),
                  .number = true}});
        }
    }
    return rows;
}

QString turnedOver(const Reading &reading, const std::vector<RewardPair> &pairs, size_t variant, size_t first,
                   size_t second)
{
    const RewardPairSums sums = sumsOf(pairs, variant);
    if (first == second || sums.groups == 0)
        return {};
    return GroupFacts::tr("Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose "
                          "answers all have the same reward teach nothing; by both rewards these are %5.",
                          nullptr, format::plural(static_cast<qint64>(sums.ordered)))
        .arg(experiment_text::nameOf(reading.definition.variants[variant].name), rewardName(reading, first),
             rewardName(reading, second), format::count(sums.turned), format::count(sums.bothVanished));
}

QString whyNone(const Reading *reading)
{
    if (!reading)
        return {};
    return reading->definition.rewards.empty()
        ? GroupFacts::tr("Several answers to one prompt, one for each seed, are graded by a reward and compared with "
                         "each other, as in GRPO. The definition names no rewards.")
        : GroupFacts::tr(
              "There are no groups yet. A group is two or more answers to one prompt, under different seeds, "
              "that have a reward.");
}

widgets::CurveChartData rewardCurves(const Reading &reading, const std::vector<Group> &groups, size_t variant)
{
    widgets::CurveChartData chart = groupCurves(reading, groups, variant, &Group::mean);
    chart.yName = GroupFacts::tr("mean reward");
    chart.yFormat = {1, 2, {}};
    return chart;
}

widgets::CurveChartData lengthCurves(const Reading &reading, const std::vector<Group> &groups, size_t variant)
{
    widgets::CurveChartData chart = groupCurves(reading, groups, variant, &Group::meanTokens);
    chart.yName = GroupFacts::tr("mean length, tokens");
    chart.yFormat = {1, 0, {}};
    chart.yLow = 0.0;
    return chart;
}

std::optional<std::pair<int, int>> pointOf(const widgets::CurveChartData &chart, size_t prompt,
                                           std::optional<std::pair<int, int>> now)
{
    if (chart.curves.empty())
        return std::nullopt;
    const int curve = now && now->first < std::ssize(chart.curves) ? now->first : 0;
    const std::vector<double> &x = chart.curves[static_cast<size_t>(curve)].x;
    const auto at = std::find(x.begin(), x.end(), static_cast<double>(prompt + 1));
    return at == x.end() ? std::nullopt : std::optional(std::pair(curve, static_cast<int>(at - x.begin())));
}

QString groupText(const Reading &reading, const RewardPair &group, size_t first, size_t second)
{
    QStringList sentences;
    for (const size_t r : {size_t{0}, size_t{1}}) {
        if (r == 1 && first == second)
            continue;
        const GroupMeans means = groupMeansOf(group, r);
        sentences << GroupFacts::tr("%1: mean %2, deviation %3.", "a reward")
                         .arg(rewardName(reading, r == 0 ? first : second), format::threeDigits(means.reward),
                              format::threeDigits(means.deviation));
        if (group.vanishes[r])
            sentences << GroupFacts::tr("All are equal, so this group teaches nothing.");
    }
    sentences << GroupFacts::tr("Advantage = (reward − mean) / deviation, weight = advantage / tokens.");
    return sentences.join(u' ');
}

widgets::CurveChartData weightCurves(const Reading &reading, const TokenWeights &weights, size_t policy)
{
    widgets::CurveChartData chart;
    const auto add = [&](const QString &name, std::vector<double> values) {
        if (values.empty())
            return;
        widgets::Curve curve{.name = name, .x = std::vector<double>(values.size())};
        std::iota(curve.x.begin(), curve.x.end(), 1.0);
        curve.y = std::move(values);
        curve.series = groupSeries[chart.curves.size()];
        curve.step = true;
        chart.curves.push_back(std::move(curve));
    };
    add(experiment_text::nameOf(reading.definition.variants.front().name),
        std::vector<double>(weights.tokens, weights.drawn));
    if (policy != 0)
        add(experiment_text::nameOf(reading.definition.variants[policy].name), weights.moved);
    chart.xName = GroupFacts::tr("token");
    chart.xFormat = {1, 0, {}};
    chart.yName = GroupFacts::tr("weight");
    chart.yFormat = {1, 4, {}};
    return chart;
}

QString clippedText(const Reading &reading, const TokenWeights &weights, size_t policy)
{
    if (policy == 0 || weights.moved.empty())
        return GroupFacts::tr("While the policy has not moved, every token weighs the same. A variant that is measured "
                              "along the baseline's tokens shows the weights once the policy has become it.");
    return GroupFacts::tr(
               "Once the policy has become “%1”: %2 of %Ln token(s) of the baseline's answer are clipped, so "
               "they give no gradient.",
               nullptr, format::plural(std::ssize(weights.moved)))
        .arg(experiment_text::nameOf(reading.definition.variants[policy].name), format::count(weights.clipped));
}

std::vector<FactRow> answerRows(const RewardPair &group)
{
    std::vector<FactRow> rows;
    double most = 1.0;
    for (const RewardPair::Answer &one : group.answers)
        most = std::max({most, std::abs(one.advantage[0]), std::abs(one.advantage[1])});
    const auto bar = [&](const RewardPair::Answer &one, size_t r) {
        const double value = one.advantage[r];
        return Fact{.text = signedFigure(value),
                    .number = true,
                    .figure = QVariant::fromValue(widgets::CellInterval{.value = value,
                                                                        .low = std::min(0.0, value),
                                                                        .high = std::max(0.0, value),
                                                                        .axisLow = -most,
                                                                        .axisHigh = most,
                                                                        .holds = value > 0})};
    };
    const auto rank = [](double value) { return QLocale().toString(value, 'g', 3); };
    for (const RewardPair::Answer &one : group.answers) {
        const double weight = one.tokens > 0 ? one.advantage[0] / static_cast<double>(one.tokens) : 0.0;
        rows.push_back({{.text = GroupFacts::tr("seed %1: %2", "of an answer, its reward")
                                     .arg(QString::number(one.cell.seed), format::threeDigits(one.reward[0]))},
                        bar(one, 0),
                        bar(one, 1),
                        {.text = QStringLiteral("%1 → %2").arg(rank(one.rank[0]), rank(one.rank[1])),
                         .number = true,
                         .faint = one.rank[0] == one.rank[1]},
                        {.text = QLocale().toString(weight, 'g', 2), .number = true, .faint = true},
                        {.text = format::count(one.tokens), .number = true, .faint = true}});
    }
    return rows;
}

} // namespace moire::ui::group_facts
