// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/search.h"

namespace moire::jinja {

Search::Search(std::string_view what, Budget &budget, bool fromRight)
    : m_what(what),
      m_fromRight(fromRight),
      m_counted(&budget, what.size() * sizeof(uint32_t)),
      m_border(what.size())
{
    budget.bytes(what.size());
    size_t length = 0;
    for (size_t i = 1; i < what.size(); ++i) {
        while (length > 0 && at(what, i) != at(what, length))
            length = m_border[length - 1];
        length += at(what, i) == at(what, length) ? 1 : 0;
        m_border[i] = static_cast<uint32_t>(length); // a template's texts are smaller than its memory limit
    }
}

std::optional<size_t> Search::in(std::string_view text) const
{
    if (m_what.empty())
        return m_fromRight ? text.size() : 0;
    size_t matched = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        while (matched > 0 && at(text, i) != at(m_what, matched))
            matched = m_border[matched - 1];
        matched += at(text, i) == at(m_what, matched) ? 1 : 0;
        if (matched == m_what.size())
            return m_fromRight ? text.size() - 1 - i : i + 1 - matched;
    }
    return std::nullopt;
}

} // namespace moire::jinja
