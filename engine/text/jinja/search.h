// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/value.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace moire::jinja {

/// Searches texts for a fixed text, in time linear in both for any contents (Knuth, Morris, Pratt 1977). std::string's
/// search can take time proportional to their product, and a template controls both.
class Search {
public:
    /// Keeps a view of \p what and charges its bytes. \p fromRight: find the last occurrence instead of the first.
    Search(std::string_view what, Budget &budget, bool fromRight = false);

    /// Position of the first (last) occurrence in \p text. An empty text is found at the start (end).
    std::optional<size_t> in(std::string_view text) const;

private:
    char at(std::string_view text, size_t i) const { return m_fromRight ? text[text.size() - 1 - i] : text[i]; }

    std::string_view m_what;
    bool m_fromRight;
    Counted m_counted; ///< for the table below
    std::vector<uint32_t> m_border; ///< [n]: length of the longest border of the first n + 1 characters
};

} // namespace moire::jinja
