// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace moire::widgets {

struct LatencyBar {
    double milliseconds = 0;
    bool prefill = false;
    QString label; ///< the token's text
};

struct LatencyStatistics {
    std::optional<double> p50; ///< of decode tokens, milliseconds
    std::optional<double> p95;
    std::optional<double> p99;
    std::optional<double> tokensPerSecond; ///< decode tokens divided by their total time
};

/// The first token is not a decode token: it is drawn from the prompt's logits.
size_t firstDecodeBar(const std::vector<LatencyBar> &bars); ///< bars.size(): none

/// Percentiles by nearest rank: the smallest value that at least p % of the values do not exceed.
LatencyStatistics latencyStatistics(const std::vector<LatencyBar> &bars);

} // namespace moire::widgets
