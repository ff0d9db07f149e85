// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/piece_index.h"

#include <algorithm>
#include <bit>

namespace moire::text {

PieceIndex::PieceIndex(std::span<const std::string_view> pieces)
    : m_pieces(pieces),
      m_slots(std::bit_ceil(pieces.size() * 2 + 1))
{
    const size_t mask = m_slots.size() - 1;
    for (size_t id = 0; id < pieces.size(); ++id) {
        const std::string_view piece = pieces[id];
        if (piece.empty())
            continue;
        m_longest = std::max(m_longest, piece.size());
        const uint64_t hash = m_hash(piece);
        const auto tag = static_cast<uint32_t>(hash >> 32);
        size_t at = hash & mask;
        while (m_slots[at].id != none && !(m_slots[at].tag == tag && pieces[m_slots[at].id] == piece))
            at = (at + 1) & mask;
        if (m_slots[at].id == none)
            m_slots[at] = {tag, static_cast<uint32_t>(id)};
        else
            ++m_duplicates;
    }
}

std::optional<uint32_t> PieceIndex::find(std::string_view piece) const
{
    if (piece.empty() || piece.size() > m_longest)
        return std::nullopt;
    const size_t mask = m_slots.size() - 1;
    const uint64_t hash = m_hash(piece);
    const auto tag = static_cast<uint32_t>(hash >> 32);
    for (size_t at = hash & mask; m_slots[at].id != none; at = (at + 1) & mask)
        if (m_slots[at].tag == tag && m_pieces[m_slots[at].id] == piece)
            return m_slots[at].id;
    return std::nullopt;
}

} // namespace moire::text
