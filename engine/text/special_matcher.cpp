// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/special_matcher.h"

#include <algorithm>

namespace moire::text {

SpecialMatcher::SpecialMatcher(const Vocabulary &vocabulary, const std::function<bool(TokenKind)> &wanted)
{
    std::vector<uint32_t> order;
    for (uint32_t id = 0; id < vocabulary.pieces.size(); ++id) {
        if (!wanted(vocabulary.kinds[id]) || vocabulary.pieces[id].empty())
            continue;
        if (vocabulary.pieces[id].size() > maxPieceBytes)
            ++m_ignored;
        else
            order.push_back(id);
    }
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
        const int difference = vocabulary.pieces[a].compare(vocabulary.pieces[b]);
        return difference != 0 ? difference < 0 : a < b;
    });
    for (const uint32_t id : order) {
        const std::string_view piece = vocabulary.pieces[id];
        if (!m_pieces.empty() && m_pieces.back() == piece)
            continue;
        m_pieces.push_back(piece);
        m_ids.emplace_back(id);
        ++m_first[static_cast<uint8_t>(piece[0]) + 1];
    }
    for (size_t b = 0; b < 256; ++b)
        m_first[b + 1] += m_first[b];
}

std::optional<SpecialMatcher::Match> SpecialMatcher::find(std::string_view text, size_t begin) const
{
    if (m_pieces.empty())
        return std::nullopt;
    for (size_t at = begin; at < text.size(); ++at) {
        const auto byte = static_cast<uint8_t>(text[at]);
        if (m_first[byte] == m_first[byte + 1])
            continue;
        if (const auto match = matchAt(text, at))
            return match;
    }
    return std::nullopt;
}

std::optional<SpecialMatcher::Match> SpecialMatcher::matchAt(std::string_view text, size_t at) const
{
    const auto first = static_cast<uint8_t>(text[at]);
    auto low = m_pieces.begin() + m_first[first];
    auto high = m_pieces.begin() + m_first[first + 1];
    std::optional<Match> best;
    // All of [low, high) match the text in the first `length` bytes; the one that ends there sorts first.
    for (size_t length = 1; low != high; ++length) {
        if (low->size() == length)
            best = Match{at, at + length, m_ids[static_cast<size_t>(low++ - m_pieces.begin())]};
        if (at + length == text.size() || low == high)
            break;
        const auto next = static_cast<uint8_t>(text[at + length]);
        const auto byteOf = [length](std::string_view piece) { return static_cast<uint8_t>(piece[length]); };
        low = std::partition_point(low, high, [&](std::string_view piece) { return byteOf(piece) < next; });
        high = std::partition_point(low, high, [&](std::string_view piece) { return byteOf(piece) == next; });
    }
    return best;
}

} // namespace moire::text
