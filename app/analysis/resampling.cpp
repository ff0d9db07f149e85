// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/resampling.h"

#include "analysis/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace moire::analysis {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

double ratio(double a, double b)
{
    return b > 0.0 ? a / b : undefined;
}

/// The sums of the fields of chats, each times its weight (once without weights).
template <size_t fields, class Counts, class Fields>
std::array<double, fields> sums(std::span<const Counts> chats, std::span<const uint16_t> weights, Fields &&fieldsOf)
{
    std::array<double, fields> sum{};
    for (size_t i = 0; i < chats.size(); ++i) {
        const std::array<double, fields> one = fieldsOf(chats[i]);
        const double weight = weights.empty() ? 1.0 : weights[i];
        for (size_t f = 0; f < fields; ++f)
            sum[f] += weight * one[f];
    }
    return sum;
}

template <size_t fields, class Counts, class Fields, class Statistic>
Estimate estimate(std::span<const Counts> chats, const ResampleOptions &options, Fields &&fieldsOf,
                  Statistic &&statistic)
{
    Estimate result{.value = statistic(sums<fields>(chats, {}, fieldsOf)), .chats = chats.size()};
    if (chats.size() < fewestChats || std::isnan(result.value))
        return result;
    const std::vector<uint16_t> draws = drawChats(chats.size(), options);
    std::vector<double> values(options.resamples);
    for (size_t r = 0; r < values.size(); ++r)
        values[r] = statistic(sums<fields>(chats, std::span(draws).subspan(r * chats.size(), chats.size()), fieldsOf));
    result.interval = percentileInterval(std::move(values), options.level);
    return result;
}

} // namespace

std::vector<uint16_t> drawChats(size_t chats, const ResampleOptions &options)
{
    std::vector<uint16_t> draws(chats * options.resamples, 0);
    Random random(options.seed);
    for (size_t r = 0; r < options.resamples; ++r)
        for (size_t i = 0; i < chats; ++i)
            ++draws[r * chats + random.below(static_cast<uint32_t>(chats))];
    return draws;
}

std::optional<Interval> percentileInterval(std::vector<double> values, double level)
{
    const size_t drawn = values.size();
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty() || values.size() * 10 < drawn * 9)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double tail = (1.0 - level) / 2.0;
    return Interval{quantile(values, tail), quantile(values, 1.0 - tail)};
}

Estimate shareEstimate(std::span<const ShareCounts> chats, const ResampleOptions &options)
{
    return estimate<2>(
        chats, options,
        [](const ShareCounts &c) {
            return std::array{c.with, c.total};
        },
        [](const std::array<double, 2> &sum) { return ratio(sum[0], sum[1]); });
}

Estimate liftEstimate(std::span<const LiftCounts> chats, const ResampleOptions &options)
{
    return estimate<4>(
        chats, options,
        [](const LiftCounts &c) {
            return std::array{c.partWith, c.partTotal, c.wholeWith, c.wholeTotal};
        },
        [](const std::array<double, 4> &sum) { return ratio(ratio(sum[0], sum[1]), ratio(sum[2], sum[3])); });
}

bool inSecondHalf(uint64_t chat)
{
    return (Random::mixed(chat + 0x9E3779B97F4A7C15u) & 1) != 0;
}

Halves liftInHalves(std::span<const LiftCounts> chats, const ResampleOptions &options)
{
    std::array<std::vector<LiftCounts>, 2> parts;
    for (const LiftCounts &chat : chats)
        parts[inSecondHalf(chat.chat) ? 1 : 0].push_back(chat);
    Halves halves{.first = liftEstimate(parts[0], options), .second = liftEstimate(parts[1], options)};
    if (halves.first.interval && halves.second.interval) {
        const Interval &a = *halves.first.interval;
        const Interval &b = *halves.second.interval;
        halves.replicates =
            (a.low > 1.0 && b.low > 1.0) || (a.high < 1.0 && b.high < 1.0) ? Replication::Yes : Replication::No;
    }
    return halves;
}

} // namespace moire::analysis
