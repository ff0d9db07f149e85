// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/unicode.h"

namespace moire::jinja {

size_t sequenceLength(std::string_view text, size_t at)
{
    const Utf8Step step = utf8Step(text, at);
    return step.state == Utf8State::Complete ? step.length : 1;
}

char32_t codePoint(std::string_view text, size_t at)
{
    const Utf8Step step = utf8Step(text, at);
    return step.state == Utf8State::Complete ? moire::codePoint(text, at, step.length) : U'\uFFFD';
}

size_t codePointCount(std::string_view text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.size(); i += sequenceLength(text, i))
        ++count;
    return count;
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
