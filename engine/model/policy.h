// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routing_policy.h>

#include "model/weights.h"

namespace moire {

/// A routing policy in the memory of the backends: a bias per expert for every layer that a rule touches.
struct UploadedPolicy {
    uint32_t expertsUsed = 0;
    bool random = false;
    uint64_t seed = 0;
    std::vector<Vector> bias; ///< one a layer, [E]; empty where no rule holds

    RoutePolicy ofLayer(uint32_t layer) const
    {
        return {bias[layer] ? bias[layer].data() : nullptr, random, seed, layer};
    }
};

/// The policy must be valid for the config.
UploadedPolicy uploadPolicy(const RoutingPolicy &policy, const ModelConfig &config, const Placement &placement);

} // namespace moire
