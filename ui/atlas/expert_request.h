// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routing_policy.h>

#include <vector>

namespace moire::ui {

/// What a person wants a routing policy to do with an expert.
struct ExpertRequest {
    using Kind = RoutingPolicy::Rule::Kind; ///< Bias: the receiver asks how much
    Kind kind = Kind::Off;
    LayerIndex layer;
    ExpertIndex expert;
    bool operator==(const ExpertRequest &) const = default;
};
using ExpertRequests = std::vector<ExpertRequest>;

} // namespace moire::ui
