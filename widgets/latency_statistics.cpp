// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire::widgets {

size_t firstDecodeBar(const std::vector<LatencyBar> &bars)
{
    const auto first = std::find_if(bars.begin(), bars.end(), [](const LatencyBar &bar) { return !bar.prefill; });
    return static_cast<size_t>(first - bars.begin()) + (first == bars.end() ? 0 : 1);
}

LatencyStatistics latencyStatistics(const std::vector<LatencyBar> &bars)
{
    std::vector<double> values;
    for (size_t i = firstDecodeBar(bars); i < bars.size(); i++)
        values.push_back(bars[i].milliseconds);
    LatencyStatistics result;
    if (values.empty())
        return result;
    std::sort(values.begin(), values.end());
    const auto percentile = [&](double p) {
        const auto rank = static_cast<size_t>(std::ceil(p / 100 * static_cast<double>(values.size())));
        return values[std::max<size_t>(rank, 1) - 1];
    };
    result.p50 = percentile(50);
    result.p95 = percentile(95);
    result.p99 = percentile(99);
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    if (total > 0)
        result.tokensPerSecond = 1000 * static_cast<double>(values.size()) / total;
    return result;
}

} // namespace moire::widgets
