// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace moire {

/// One expert layer of a TokenRoutes: a view into it.
struct LayerRoute {
    LayerIndex layer;
    std::span<const uint32_t> ids; ///< in the router's order of selection
    std::span<const float> weights; ///< as multiplied to the experts' outputs
};

/// The experts that one token chose, as flat runs over all its expert layers: from the engine to the window and the
/// database in this one shape.
struct TokenRoutes {
    static constexpr uint32_t none = 0xFFFFFFFF; ///< in ids, at the end of a layer that chose fewer than the others

    std::vector<LayerIndex> layers; ///< ascending
    uint32_t perLayer = 0; ///< k
    std::vector<uint32_t> ids; ///< [layers, k]
    std::vector<float> weights; ///< [layers, k]

    size_t size() const { return layers.size(); }
    bool empty() const { return layers.empty(); }
    LayerRoute operator[](size_t row) const;
    bool operator==(const TokenRoutes &) const = default;

    /// From layers of any length, behind each other: \p counts [layers], \p ids and \p weights [sum of counts]. Throws
    /// Error (Refused) where their lengths differ so much that filling them up would cost more than they hold.
    static TokenRoutes fromRows(std::vector<LayerIndex> layers, std::span<const uint32_t> counts,
                                std::vector<uint32_t> ids, std::vector<float> weights);
};

} // namespace moire
