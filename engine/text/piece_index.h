// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/hash.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace moire::text {

/// Finds vocabulary entries by their text: open addressing over views, 8 bytes per slot. The first of equal pieces
/// wins; empty pieces are not found.
class PieceIndex {
public:
    PieceIndex() = default;
    explicit PieceIndex(std::span<const std::string_view> pieces);

    std::optional<uint32_t> find(std::string_view piece) const;

    size_t duplicates() const { return m_duplicates; } ///< entries hidden by an earlier one with the same text
    size_t longest() const { return m_longest; } ///< bytes of the longest piece

private:
    struct Slot {
        uint32_t tag = 0; ///< upper half of the hash, so that most misses never touch the text
        uint32_t id = none;
    };
    static constexpr uint32_t none = UINT32_MAX;

    SeededHash m_hash;
    std::span<const std::string_view> m_pieces;
    std::vector<Slot> m_slots; ///< size is a power of two
    size_t m_duplicates = 0;
    size_t m_longest = 0;
};

} // namespace moire::text
