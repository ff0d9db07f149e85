// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/merge_table.h"

#include "text/byte_alphabet.h"

#include <bit>
#include <unordered_map>

namespace moire::text {

namespace {

struct TextHash {
    SeededHash hash;
    size_t operator()(const std::string &text) const { return hash(std::string_view(text)); }
};

} // namespace

MergeTable::MergeTable(std::span<const std::string_view> merges, size_t pieces,
                       const std::function<std::optional<uint32_t>(std::string_view)> &find,
                       std::vector<std::string> &warnings)
    : m_pieces(pieces),
      m_slots(std::bit_ceil(merges.size() * 2 + 1))
{
    std::unordered_map<std::string, uint32_t, TextHash> added; // symbols that are not entries; rarely any
    const auto symbolOf = [&](std::string_view text) {
        if (const auto id = find(text))
            return *id;
        return added.try_emplace(std::string(text), static_cast<uint32_t>(m_pieces + added.size())).first->second;
    };
    for (size_t byte = 0; byte < 256; ++byte)
        m_byteSymbols[byte] = symbolOf(byteCharacter(static_cast<uint8_t>(byte)));
    const size_t missingBytes = added.size();

    size_t malformed = 0;
    std::string joined;
    for (size_t rank = 0; rank < merges.size(); ++rank) {
        const std::string_view line = merges[rank];
        const size_t space = line.find(' ', 1);
        if (space == std::string_view::npos || space + 1 == line.size()) {
            ++malformed;
            continue;
        }
        joined.assign(line, 0, space).append(line, space + 1);
        insert(symbolOf(line.substr(0, space)), symbolOf(line.substr(space + 1)),
               {static_cast<uint32_t>(rank), symbolOf(joined)});
    }
    if (malformed != 0)
        warnings.push_back(std::to_string(malformed) + " merges are not two pieces separated by a space; ignored");
    m_makesEntriesOnly = added.size() == missingBytes;
    if (!m_makesEntriesOnly)
        warnings.push_back("merges refer to " + std::to_string(added.size() - missingBytes) +
                           " pieces that are not in the vocabulary");
}

void MergeTable::insert(uint32_t left, uint32_t right, Merge merge)
{
    const uint64_t key = uint64_t{left} << 32 | right;
    const size_t mask = m_slots.size() - 1;
    size_t at = m_hash(key) & mask;
    while (m_slots[at].merge.rank != noRank && m_slots[at].key != key)
        at = (at + 1) & mask;
    if (m_slots[at].merge.rank == noRank)
        m_slots[at] = {key, merge}; // the first of equal pairs wins
}

} // namespace moire::text
