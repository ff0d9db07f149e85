// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/error.h>

#include <array>
#include <utility>

namespace moire {

namespace {

/// Length of the UTF-8 sequence that begins at text[i]; 0 where it is not valid.
size_t sequenceLength(std::string_view text, size_t i)
{
    const auto byte = [&](size_t k) { return static_cast<unsigned char>(text[k]); };
    const unsigned char lead = byte(i);
    const size_t length = lead < 0x80 ? 1
        : lead >= 0xC2 && lead < 0xE0 ? 2
        : lead >= 0xE0 && lead < 0xF0 ? 3
        : lead >= 0xF0 && lead < 0xF5 ? 4
                                      : 0;
    if (length == 0 || i + length > text.size())
        return 0;
    for (size_t k = 1; k < length; ++k)
        if ((byte(i + k) & 0xC0) != 0x80)
            return 0;
    const bool overlong = (lead == 0xE0 && byte(i + 1) < 0xA0) || (lead == 0xF0 && byte(i + 1) < 0x90);
    const bool surrogate = lead == 0xED && byte(i + 1) >= 0xA0;
    const bool beyond = lead == 0xF4 && byte(i + 1) >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

} // namespace

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
        const size_t length = sequenceLength(text, i);
        if (length == 0 || byte < 0x20 || byte == 0x7F) {
            out += "\\x";
            out += hex[byte >> 4];
            out += hex[byte & 15];
            ++i;
        } else {
            out += text.substr(i, length);
            i += length;
        }
    }
    return out;
}

} // namespace moire
