// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/latency.h"

#include "analysis/figures.h"
#include "analysis/recent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace moire::analysis {

namespace {

bool isTime(double milliseconds)
{
    return std::isfinite(milliseconds) && milliseconds >= 0.0;
}

/// Nearest rank: the smallest of the ascending values that at least \p percent of them do not exceed; none of none.
std::optional<double> percentile(std::span<const double> ascending, double percent)
{
    if (ascending.empty())
        return {};
    const double rank = std::ceil(percent / 100.0 * static_cast<double>(ascending.size()));
    return ascending[static_cast<size_t>(std::max(rank, 1.0)) - 1];
}

/// The number of the first drawn token, as far as pages from the beginning are in memory.
std::optional<TokenNumber> firstDrawn(ColumnPages &columns)
{
    for (uint32_t number = 0; number < columns.pages(); ++number) {
        const Columns *page = columns.page(number);
        if (!page)
            return std::nullopt;
        const auto phases = page->phases();
        const auto at = std::find_if(phases.begin(), phases.end(), [](Phase p) { return p != Phase::Prompt; });
        if (at != phases.end())
            return TokenNumber(page->first() + static_cast<uint32_t>(at - phases.begin()));
    }
    return std::nullopt;
}

} // namespace

LatencyFigures latencyFigures(std::span<const double> milliseconds)
{
    std::vector<double> known(milliseconds.begin(), milliseconds.end());
    std::erase_if(known, [](double ms) { return !isTime(ms); });
    LatencyFigures figures{.tokens = known.size()};
    double sum = 0.0;
    for (const double ms : known)
        sum += ms;
    if (sum > 0.0)
        figures.tokensPerSecond = 1000.0 * static_cast<double>(known.size()) / sum;
    std::sort(known.begin(), known.end());
    figures.p50 = percentile(known, 50);
    figures.p95 = percentile(known, 95);
    figures.p99 = percentile(known, 99);
    return figures;
}

std::vector<double> decodeMilliseconds(ColumnPages &columns, TokenSpan span)
{
    std::vector<double> times;
    const std::optional<TokenNumber> first = firstDrawn(columns);
    columns.forEach(span, [&](const Columns &page, size_t i) {
        const bool isFirst = first && page.first() + i == first->value;
        if (page.phases()[i] != Phase::Prompt && !isFirst)
            times.push_back(page.milliseconds()[i]);
    });
    return times;
}

std::vector<double> movingSpeed(std::span<const double> milliseconds, size_t window)
{
    std::vector<double> speeds(milliseconds.size(), std::numeric_limits<double>::quiet_NaN());
    for (size_t i = 0; i < milliseconds.size(); ++i) { // sums anew, so that no rounding errors pile up
        double sum = 0.0;
        size_t known = 0;
        for (size_t j = i + 1 > window ? i + 1 - window : 0; j <= i; ++j)
            if (isTime(milliseconds[j])) {
                sum += milliseconds[j];
                ++known;
            }
        if (sum > 0.0)
            speeds[i] = 1000.0 * static_cast<double>(known) / sum;
    }
    return speeds;
}

std::optional<double> unaccountedMilliseconds(const Columns &columns, size_t i)
{
    const auto stages = columns.stages().subspan(i * stageCount, stageCount);
    double sum = 0.0;
    for (const float ms : stages)
        sum += static_cast<double>(ms);
    const double all = columns.milliseconds()[i];
    return std::isfinite(sum) && isTime(all) ? std::optional(std::max(0.0, all - sum)) : std::nullopt;
}

namespace {

using Stages = std::array<float, stageCount>;
constexpr Stages noStages = [] {
    Stages stages{};
    stages.fill(std::numeric_limits<float>::quiet_NaN());
    return stages;
}();

/// The stages of the token before the one that is passed: the evaluation that this one waited for.
class StagesBefore {
public:
    Stages pass(const Columns &page, size_t i)
    {
        const TokenNumber token(page.first() + static_cast<uint32_t>(i));
        const Stages before = m_next == token ? m_stages : noStages; // a page may be missing
        const auto own = page.stages().subspan(i * stageCount, stageCount);
        std::copy(own.begin(), own.end(), m_stages.begin());
        m_next = TokenNumber(token.value + 1);
        return before;
    }

private:
    Stages m_stages = noStages;
    TokenNumber m_next;
};

/// What explains that a token took \p above milliseconds more than usual.
std::optional<Happening> causeOf(const Spike &spike, double above, std::span<const Happening> happenings)
{
    std::optional<Happening> faults;
    for (const Happening &happening : happenings) {
        if (!happening.tokens.contains(spike.token))
            continue;
        if (happening.milliseconds >= above / 2.0)
            return happening;
        if (happening.kind == Happening::Kind::PageFaults && spike.stage)
            faults = happening;
    }
    return faults;
}

} // namespace

std::vector<Spike> spikes(ColumnPages &columns, TokenSpan span, std::span<const Happening> happenings,
                          const SpikeParameters &parameters)
{
    constexpr size_t fewest = 8;
    std::vector<Spike> list;
    RecentValues usual(parameters.baseline);
    std::vector<RecentValues> usualStages(stageCount, usual);
    StagesBefore waitedFor;
    const std::optional<TokenNumber> first = firstDrawn(columns);
    columns.forEach(span, [&](const Columns &page, size_t i) {
        const TokenNumber token(page.first() + static_cast<uint32_t>(i));
        const double ms = page.milliseconds()[i];
        const Stages stages = waitedFor.pass(page, i);
        if (page.phases()[i] == Phase::Prompt || !isTime(ms) || token == first)
            return;
        const double median = usual.size() >= fewest ? usual.median() : std::numeric_limits<double>::infinity();
        if (ms > parameters.times * median && ms > median + parameters.milliseconds) {
            Spike spike{.token = token, .milliseconds = ms, .usual = median};
            for (size_t stage = 0; stage < stageCount; ++stage)
                if (usualStages[stage].size() >= fewest &&
                    static_cast<double>(stages[stage]) - usualStages[stage].median() >= (ms - median) / 2.0)
                    spike.stage = static_cast<Stage>(stage);
            spike.happening = causeOf(spike, ms - median, happenings);
            list.push_back(spike);
        }
        usual.add(ms);
        for (size_t stage = 0; stage < stageCount; ++stage)
            if (std::isfinite(stages[stage]))
                usualStages[stage].add(static_cast<double>(stages[stage]));
    });
    return list;
}

} // namespace moire::analysis
