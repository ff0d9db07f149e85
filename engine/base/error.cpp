// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/error.h>

#include "base/utf8.h"

#include <array>
#include <utility>

namespace moire {

Error::Error(ErrorKind kind, std::string what, std::string where, std::string remedy)
    : m_kind(kind),
      m_problem(std::move(what)),
      m_where(std::move(where)),
      m_remedy(std::move(remedy))
{
    m_line = printable(m_problem, 2000) + " (" + printable(m_where, 2000) + "): " + printable(m_remedy, 2000);
}

std::string printable(std::string_view text, size_t limit)
{
    constexpr std::array hex{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::string out;
    for (size_t i = 0; i < text.size();) {
        if (out.size() >= limit)
            return out + "...";
        const auto byte = static_cast<unsigned char>(text[i]);
        const Utf8Step step = utf8Step(text, i);
        if (step.state != Utf8State::Complete || byte < 0x20 || byte == 0x7F) {
            out += "\\x";
            out += hex[byte >> 4];
            out += hex[byte & 15];
            ++i;
        } else {
            out += text.substr(i, step.length);
            i += step.length;
        }
    }
    return out;
}

} // namespace moire
