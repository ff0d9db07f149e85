// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routing_policy.h>

#include "model/weights.h"

namespace moire {

/// A routing policy in the memory of the backends: for every expert layer a bias per expert and the number of experts
/// used. It is there from the beginning and routers always read it, so that a backend which repeats captured steps need
/// not capture again when a rule comes or goes.
struct UploadedPolicy {
    uint32_t expertsUsed = 0; ///< the most of any layer
    bool random = false;
    uint64_t seed = 0;
    uint32_t experts = 0; ///< E
    std::vector<Buffer> layers; ///< one a layer, null in dense ones: [E] float32, then [1] uint32

    RoutePolicy ofLayer(uint32_t layer) const
    {
        const auto *bias = reinterpret_cast<const float *>(layers[layer].get());
        return {bias, random, seed, layer, reinterpret_cast<const uint32_t *>(bias + experts)};
    }
};

/// Bytes of one expert layer's policy.
size_t policyBytes(const ModelConfig &config);

/// An empty policy, allocated.
UploadedPolicy allocatePolicy(const ModelConfig &config, const Placement &placement);

/// The policy must be valid for the config. True where steps now make other calls than before (Step::shape): experts
/// drawn at random, or by another seed.
bool uploadPolicy(UploadedPolicy &uploaded, const RoutingPolicy &policy, const ModelConfig &config,
                  const Placement &placement);

} // namespace moire
