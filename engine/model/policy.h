// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routes.h>
#include <moire/routing_policy.h>

#include "model/weights.h"

#include <span>

namespace moire {

/// A routing policy in the memory of the backends: for every expert layer, a bias per expert, the number of experts
/// used, and which experts are muted. It always exists and routers always read it, so a backend that replays captured
/// steps need not capture again when a rule is added or removed.
struct UploadedPolicy {
    uint32_t expertsUsed = 0; ///< maximum over all layers
    bool random = false;
    uint64_t seed = 0;
    uint32_t experts = 0; ///< E
    std::vector<Buffer> layers; ///< one per layer, null for dense ones: [E] float32, then [1] and [E] uint32
    /// One per layer, null for dense ones: [batch, forcedStride] uint32, allocated when routes are first forced.
    std::vector<Buffer> forced;
    uint32_t forcedStride = 0;
    bool forcing = false; ///< the next step takes its experts from there

    RoutePolicy ofLayer(uint32_t layer) const
    {
        const auto *bias = reinterpret_cast<const float *>(layers[layer].get());
        const auto *used = reinterpret_cast<const uint32_t *>(bias + experts);
        const auto *routes = forcing ? reinterpret_cast<const uint32_t *>(forced[layer].get()) : nullptr;
        return {bias, random, seed, layer, used, used + 1, routes, forcedStride};
    }
};

/// Bytes of one expert layer's policy.
size_t policyBytes(const ModelConfig &config);

/// Allocates an empty policy.
UploadedPolicy allocatePolicy(const ModelConfig &config, const Placement &placement);

/// The policy must be valid for the config. Returns true if steps now make different calls than before (Step::shape):
/// random experts were switched on or off, or the seed changed.
bool uploadPolicy(UploadedPolicy &uploaded, const RoutingPolicy &policy, const ModelConfig &config,
                  const Placement &placement);

/// Forces the experts of the next step: one entry of \p routes per token, at most \p batch; none: the router chooses.
/// Returns true if steps now make different calls than before. Throws Error (Usage) if routes do not suit the config.
bool uploadForced(UploadedPolicy &uploaded, std::span<const TokenRoutes> routes, size_t batch,
                  const ModelConfig &config, const Placement &placement);

} // namespace moire
