// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/jinja/value.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace moire::jinja {

/// A text that is looked for in others, in time linear in both whatever they hold (Knuth, Morris, Pratt 1977): the
/// library's own search takes their product, and both are the template's choice.
class Search {
public:
    /// Refers to \p what, whose bytes are charged. \p fromRight: the last occurrence instead of the first.
    Search(std::string_view what, Budget &budget, bool fromRight = false);

    /// Where the first (last) occurrence in \p text begins. An empty text is found at its start (end).
    std::optional<size_t> in(std::string_view text) const;

private:
    char at(std::string_view text, size_t i) const { return m_fromRight ? text[text.size() - 1 - i] : text[i]; }

    std::string_view m_what;
    bool m_fromRight;
    Counted m_counted; ///< of the table below
    std::vector<uint32_t> m_border; ///< [n]: length of the longest border of the first n + 1 characters
};

} // namespace moire::jinja
