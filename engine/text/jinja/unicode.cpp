// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/unicode.h"

namespace moire::jinja {

size_t sequenceLength(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const size_t length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    if (at + length > text.size())
        return 1;
    for (size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0) != 0x80)
            return 1;
    return length;
}

char32_t codePoint(std::string_view text, size_t at)
{
    const size_t length = sequenceLength(text, at);
    const auto lead = static_cast<unsigned char>(text[at]);
    if (length == 1)
        return lead;
    char32_t c = lead & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; ++i)
        c = c << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3F);
    return c;
}

size_t codePointCount(std::string_view text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.size(); i += sequenceLength(text, i))
        ++count;
    return count;
}

void appendCodePoint(std::string &out, char32_t c)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

bool isSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
        (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

std::string_view stripSpaceLeft(std::string_view text)
{
    while (!text.empty() && isSpace(codePoint(text, 0)))
        text.remove_prefix(sequenceLength(text, 0));
    return text;
}

std::string_view stripSpaceRight(std::string_view text)
{
    while (!text.empty()) {
        size_t start = text.size() - 1;
        while (start > 0 && text.size() - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        if (start + sequenceLength(text, start) != text.size() || !isSpace(codePoint(text, start)))
            break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

namespace {

char32_t upper(char32_t c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7) || (c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) ||
        (c >= 0x430 && c <= 0x44F))
        return c - 0x20;
    return c >= 0x450 && c <= 0x45F ? c - 0x50 : c;
}

char32_t lower(char32_t c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9 && c != 0x3A2) ||
        (c >= 0x410 && c <= 0x42F))
        return c + 0x20;
    return c >= 0x400 && c <= 0x40F ? c + 0x50 : c;
}

template <class F>
std::string mapped(std::string_view text, F convert)
{
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
        const size_t n = sequenceLength(text, i);
        const char32_t c = codePoint(text, i);
        if (const char32_t other = convert(c); other != c)
            appendCodePoint(out, other);
        else
            out += text.substr(i, n);
        i += n;
    }
    return out;
}

} // namespace

std::string toUpper(std::string_view text)
{
    return mapped(text, upper);
}

std::string toLower(std::string_view text)
{
    return mapped(text, lower);
}

bool isAlpha(char32_t c)
{
    return upper(c) != c || lower(c) != c || c >= 0x370;
}

} // namespace moire::jinja
