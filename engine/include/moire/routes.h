// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace moire {

/// A view of one expert layer of TokenRoutes.
struct LayerRoute {
    LayerIndex layer;
    std::span<const uint32_t> ids; ///< in the router's order of selection
    std::span<const float> weights; ///< as applied to the experts' outputs
};

/// An expert that occurs twice in \p ids, the choices of one layer; none: each occurs once, as a router chooses.
std::optional<uint32_t> repeatedExpert(std::span<const uint32_t> ids);

/// The experts chosen for one token, in flat arrays over all expert layers. The engine, the window and the database all
/// use this form.
struct TokenRoutes {
    static constexpr uint32_t none = 0xFFFFFFFF; ///< pads the ids of a layer that chose fewer experts than others

    std::vector<LayerIndex> layers; ///< ascending
    uint32_t perLayer = 0; ///< k
    std::vector<uint32_t> ids; ///< [layers, k]
    std::vector<float> weights; ///< [layers, k]

    size_t size() const { return layers.size(); }
    bool empty() const { return layers.empty(); }
    LayerRoute operator[](size_t row) const;
    bool operator==(const TokenRoutes &) const = default;

    /// From rows of different lengths, concatenated: \p counts [layers], \p ids and \p weights [sum of counts]. Throws
    /// Error (Refused) if the lengths differ so much that padding would take several times the data, or if a row has an
    /// expert twice.
    static TokenRoutes fromRows(std::vector<LayerIndex> layers, std::span<const uint32_t> counts,
                                std::vector<uint32_t> ids, std::vector<float> weights);
};

} // namespace moire
