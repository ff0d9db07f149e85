// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional> // declares std::hash

namespace moire {

/// A typed index, so that a layer cannot be passed as an expert.
template <class Tag>
struct Index {
    uint32_t value = 0;

    constexpr Index() = default;
    constexpr explicit Index(uint32_t v) : value(v) { }
    constexpr auto operator<=>(const Index &) const = default;
};

using LayerIndex = Index<struct LayerTag>; ///< layer of the decoder, 0 at the input
using ExpertIndex = Index<struct ExpertTag>; ///< routed expert within its layer
using TokenId = Index<struct TokenTag>; ///< entry of the vocabulary
using Position = Index<struct PositionTag>; ///< position of a token in its sequence, from 0

static_assert(sizeof(TokenId) == sizeof(uint32_t));

} // namespace moire

template <class Tag>
struct std::hash<moire::Index<Tag>> {
    size_t operator()(moire::Index<Tag> i) const noexcept { return i.value; }
};
