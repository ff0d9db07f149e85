// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/vocabulary.h"

#include <array>
#include <functional>

namespace moire::text {

/// Finds tokens that are written out in a text: the leftmost, of those the longest. The pieces lie sorted; a range of
/// them is narrowed byte by byte, which is a trie without nodes: 4 bytes a piece however long it is.
class SpecialMatcher {
public:
    /// Longer pieces are not looked for: they bound the work at one place of a text.
    static constexpr size_t longestPiece = 1024;

    struct Match {
        size_t begin = 0;
        size_t end = 0;
        TokenId id;
    };

    SpecialMatcher() = default;
    /// The pieces whose kind \p wanted accepts. \p pieces must outlive the matcher.
    SpecialMatcher(const Vocabulary &vocabulary, const std::function<bool(TokenKind)> &wanted);

    /// The first match at or behind \p from; nullopt where none is left.
    std::optional<Match> find(std::string_view text, size_t from) const;

    size_t ignored() const { return m_ignored; } ///< pieces longer than longestPiece

private:
    std::optional<Match> matchAt(std::string_view text, size_t at) const;

    std::vector<std::string_view> m_pieces; ///< sorted, without duplicates
    std::vector<TokenId> m_ids; ///< of m_pieces
    std::array<uint32_t, 257> m_first{}; ///< pieces that begin with byte b: m_first[b] to m_first[b + 1]
    size_t m_ignored = 0;
};

} // namespace moire::text
