// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace moire {

struct ModelConfig;

/// User overrides of the router. A rule without a layer applies to all expert layers.
/// Order of effect: scores (softmax or sigmoid) -> + the model's selection bias -> + bias rules -> off and force ->
/// groups -> top-k -> mute. Gate weights always come from the model's own scores of the chosen experts. A muted expert
/// is chosen, recorded and counted in the normalisation of the weights, but its output is left out; if all chosen
/// experts are muted, the layer adds only what its shared experts give.
struct RoutingPolicy {
    struct Rule {
        enum class Kind : uint8_t { Off, Force, Bias, Mute };
        Kind kind = Kind::Off;
        std::optional<LayerIndex> layer;
        ExpertIndex expert;
        float bias = 0.0f;
        bool operator==(const Rule &) const = default;
    };
    std::vector<Rule> rules;
    std::optional<uint32_t> expertsUsed; ///< overrides top-k in every expert layer
    std::optional<uint64_t> randomSeed; ///< choose experts at random, the same for equal seed, layer and position

    bool empty() const { return rules.empty() && !expertsUsed && !randomSeed; }
    bool operator==(const RoutingPolicy &) const = default;

    /// Throws Error (Usage) if a layer or expert does not exist, a layer is dense, or too few experts are left.
    void validate(const ModelConfig &config) const;
};

} // namespace moire
