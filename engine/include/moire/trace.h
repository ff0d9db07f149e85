// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routes.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace moire {

/// Routes of one token packed for keeping, into \p out, whose memory is used again: docs/trace-format.md. Ids exactly,
/// weights as half precision, about 4 bytes for an expert chosen. Any thread.
void packRoutes(const TokenRoutes &routes, std::vector<std::byte> &out);

/// Throws Error (Refused) where \p bytes are not what packRoutes writes; bounded by the input's size.
TokenRoutes unpackRoutes(std::span<const std::byte> bytes);

/// How often, and with how much gate weight, every expert of every expert layer was chosen over some tokens: what the
/// heatmap shows. Plain counts and their sums, so that a share costs nothing.
struct ExpertUsage {
    std::vector<LayerIndex> layers; ///< the model's expert layers, ascending
    uint32_t experts = 0;
    uint64_t tokens = 0;
    std::vector<uint64_t> counts; ///< [layers, experts]
    std::vector<double> mass; ///< [layers, experts], sums of gate weights
    std::vector<uint64_t> layerCounts; ///< [layers], sums of counts
    std::vector<double> layerMass; ///< [layers], sums of mass

    ExpertUsage() = default;
    ExpertUsage(std::vector<LayerIndex> moeLayers, uint32_t expertsPerLayer);

    /// Adds one token; routes of unknown layers or experts are ignored (they are of another model).
    void add(const TokenRoutes &routes);
    void add(const ExpertUsage &other);

    double share(size_t layer, size_t expert) const; ///< of the layer's choices, 0 with no token
    double massShare(size_t layer, size_t expert) const; ///< of the layer's gate weight
    double lift(size_t layer, size_t expert) const; ///< share over uniform, 1 / experts
    double entropy(size_t layer) const; ///< nats, of the shares
    double imbalance(size_t layer) const; ///< greatest share over the mean share; 0 with no token
};

} // namespace moire
