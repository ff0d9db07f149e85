// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routing_policy.h>

#include "model/weights.h"

namespace moire {

/// A routing policy in the memory of the backends: a bias per expert for every expert layer, from the first rule on.
/// Later rules are written to the same memory, so that a backend which repeats captured steps need not capture again.
struct UploadedPolicy {
    uint32_t expertsUsed = 0;
    bool random = false;
    uint64_t seed = 0;
    std::vector<Vector> bias; ///< one a layer, [E]; empty until there was a rule

    RoutePolicy ofLayer(uint32_t layer) const
    {
        return {bias[layer] ? bias[layer].data() : nullptr, random, seed, layer};
    }
};

/// The policy must be valid for the config. True where steps now make other calls than before (Step::shape); the number
/// of experts used is a figure of the step and changes none.
bool uploadPolicy(UploadedPolicy &uploaded, const RoutingPolicy &policy, const ModelConfig &config,
                  const Placement &placement);

} // namespace moire
