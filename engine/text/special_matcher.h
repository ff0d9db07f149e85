// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/vocabulary.h"

#include <array>
#include <functional>

namespace moire::text {

/// Finds tokens that are spelled out in a text: the leftmost, and the longest of those. The pieces are sorted, and a
/// range of them is narrowed byte by byte: a trie without nodes, whose memory does not grow with the length of the
/// pieces.
class SpecialMatcher {
public:
    /// Longer pieces are ignored, which bounds the work at one position of a text.
    static constexpr size_t maxPieceBytes = 1024;

    struct Match {
        size_t begin = 0;
        size_t end = 0;
        TokenId id;
    };

    SpecialMatcher() = default;
    /// Matches the pieces whose kind \p wanted accepts. The pieces must outlive the matcher.
    SpecialMatcher(const Vocabulary &vocabulary, const std::function<bool(TokenKind)> &wanted);

    /// The first match at or after \p begin; nullopt if there is none.
    std::optional<Match> find(std::string_view text, size_t begin) const;

    size_t ignored() const { return m_ignored; } ///< pieces longer than maxPieceBytes

private:
    std::optional<Match> matchAt(std::string_view text, size_t at) const;

    std::vector<std::string_view> m_pieces; ///< sorted, without duplicates
    std::vector<TokenId> m_ids; ///< of m_pieces
    std::array<uint32_t, 257> m_first{}; ///< pieces that begin with byte b: m_first[b] to m_first[b + 1]
    size_t m_ignored = 0;
};

} // namespace moire::text
