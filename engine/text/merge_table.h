// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/hash.h"
#include "text/piece_index.h"

#include <array>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace moire::text {

/// The merges of byte-level BPE. Symbols are the entries of the vocabulary, and numbers above them for pieces that
/// occur only in merges.
class MergeTable {
public:
    struct Merge {
        uint32_t rank; ///< position in the list; noRank: the pair does not merge
        uint32_t symbol; ///< result of the merge
    };
    static constexpr uint32_t noRank = UINT32_MAX;

    MergeTable() = default;
    /// \p find returns the entry that text with this spelling may become. Appends to \p warnings.
    MergeTable(std::span<const std::string_view> merges, size_t pieces,
               const std::function<std::optional<uint32_t>(std::string_view)> &find,
               std::vector<std::string> &warnings);

    /// The symbol of a single byte.
    uint32_t byteSymbol(uint8_t byte) const { return m_byteSymbols[byte]; }
    bool isEntry(uint32_t symbol) const { return symbol < m_pieces; }
    /// Whether every piece that a merge uses or produces is an entry, except for single bytes.
    bool makesEntriesOnly() const { return m_makesEntriesOnly; }

    Merge find(uint32_t left, uint32_t right) const
    {
        const uint64_t key = uint64_t{left} << 32 | right;
        const size_t mask = m_slots.size() - 1;
        for (size_t at = m_hash(key) & mask;; at = (at + 1) & mask) {
            const Slot &slot = m_slots[at];
            if (slot.key == key || slot.merge.rank == noRank)
                return slot.merge;
        }
    }

private:
    struct Slot {
        uint64_t key = UINT64_MAX;
        Merge merge{noRank, 0};
    };

    void insert(uint32_t left, uint32_t right, Merge merge);

    SeededHash m_hash;
    size_t m_pieces = 0;
    bool m_makesEntriesOnly = true;
    std::array<uint32_t, 256> m_byteSymbols{};
    std::vector<Slot> m_slots; ///< size is a power of two; never full
};

} // namespace moire::text
