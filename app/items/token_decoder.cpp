// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/token_decoder.h"

namespace moire {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// \p utf8 must be valid. QString::fromUtf8() would drop a byte order mark.
void append(std::u16string &units, std::string_view utf8)
{
    for (size_t i = 0; i < utf8.size();) {
        const auto byte = [&](size_t at) { return static_cast<unsigned char>(utf8[at]); };
        const unsigned lead = byte(i);
        const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0x7Fu >> length);
        for (size_t k = 1; k < length; k++)
            c = c << 6 | (byte(i + k) & 0x3Fu);
        i += length;
        if (c < 0x10000) {
            units += static_cast<char16_t>(c);
        } else {
            units += static_cast<char16_t>(0xD7C0 + (c >> 10));
            units += static_cast<char16_t>(0xDC00 + (c & 0x3FF));
        }
    }
}

} // namespace

bool TokenDecoder::push(std::string_view bytes, std::u16string &units)
{
    units.clear();
    bool leftover = false;
    for (size_t i = 0; i < bytes.size(); i++) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (!m_pending && byte < 0x80) {
            units += static_cast<char16_t>(byte);
            continue;
        }
        const std::string text = m_stream.push(bytes.substr(i, 1));
        // A sequence that a byte makes invalid is replaced without that byte, which begins the next one. A character
        // U+FFFD that is spelled out ends with a continuation byte.
        const bool continues = byte >= 0x80 && byte < 0xC0;
        const bool broken =
            m_pending && text.starts_with(replacement) && (text.size() > replacement.size() || !continues);
        leftover |= broken && i == 0;
        m_pending = text.empty() || (broken && text.size() == replacement.size());
        append(units, text);
    }
    return leftover;
}

} // namespace moire
