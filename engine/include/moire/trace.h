// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/routes.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace moire {

/// Packs the routes of one token for storage into \p out, reusing its memory: docs/trace-format.md. Ids are exact,
/// weights have half precision; about 4 bytes per chosen expert. Any thread.
void packRoutes(const TokenRoutes &routes, std::vector<std::byte> &out);

/// Throws Error (Refused) if \p bytes were not written by packRoutes. Time and memory are bounded by the input's size.
TokenRoutes unpackRoutes(std::span<const std::byte> bytes);

/// How often, and with how much gate weight, each expert of each expert layer was chosen: the data of the heatmap. Sums
/// are kept with the counts, so that shares are cheap.
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

    /// Adds one token; routes of unknown layers or experts are ignored (they come from another model).
    void add(const TokenRoutes &routes);
    void add(const ExpertUsage &other);

    double share(size_t layer, size_t expert) const; ///< fraction of the layer's choices, 0 without tokens
    double massShare(size_t layer, size_t expert) const; ///< fraction of the layer's gate weight
    double lift(size_t layer, size_t expert) const; ///< share relative to uniform, 1 / experts
    double entropy(size_t layer) const; ///< nats, of the shares
    double imbalance(size_t layer) const; ///< maximum share over the mean share; 0 without tokens
};

} // namespace moire
