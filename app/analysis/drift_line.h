// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

namespace moire::analysis {

/// Routing drift along a text: entry i is routingDistance() of the \p window tokens before token i and the \p window
/// tokens from it, computed at every \p stride-th token and held in between; NaN near the ends. \p chosen: [tokens,
/// rows, k] of consecutive tokens. Time O(tokens x rows x experts / stride); any thread.
std::vector<float> driftLine(const RouteShape &shape, std::span<const ExpertId> chosen, uint32_t window = 16,
                             uint32_t stride = 4);

} // namespace moire::analysis
