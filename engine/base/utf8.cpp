// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <cstring>

namespace moire {

namespace {

/// Sequence length and range of the second byte for a lead byte; later bytes are always 80 to BF.
struct Lead {
    uint8_t length; ///< 0: not a lead byte
    uint8_t low;
    uint8_t high;
};

Lead leadOf(uint8_t byte)
{
    if (byte < 0xC2 || byte > 0xF4)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF};
    switch (byte) {
    case 0xE0:
        return {3, 0xA0, 0xBF};
    case 0xED:
        return {3, 0x80, 0x9F};
    case 0xF0:
        return {4, 0x90, 0xBF};
    case 0xF4:
        return {4, 0x80, 0x8F};
    default:
        return {static_cast<uint8_t>(byte < 0xF0 ? 3 : 4), 0x80, 0xBF};
    }
}

} // namespace

Utf8Step utf8Step(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[at + i]); };
    if (byte(0) < 0x80)
        return {Utf8State::Complete, 1};
    const Lead lead = leadOf(byte(0));
    if (lead.length == 0)
        return {Utf8State::Invalid, 1};
    for (uint8_t i = 1; i < lead.length; ++i) {
        if (at + i >= text.size())
            return {Utf8State::Unfinished, i};
        const uint8_t low = i == 1 ? lead.low : 0x80;
        const uint8_t high = i == 1 ? lead.high : 0xBF;
        if (byte(i) < low || byte(i) > high)
            return {Utf8State::Invalid, i};
    }
    return {Utf8State::Complete, lead.length};
}

char32_t codePoint(std::string_view text, size_t at, size_t length)
{
    const auto lead = static_cast<uint8_t>(text[at]);
    if (length == 1)
        return lead;
    char32_t value = lead & (0x7Fu >> length);
    for (size_t i = 1; i < length; ++i)
        value = value << 6 | (static_cast<uint8_t>(text[at + i]) & 0x3Fu);
    return value;
}

void appendCodePoint(std::string &out, char32_t c)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<uint8_t>(byte)); };
    if (c < 0x80) {
        put(c);
        return;
    }
    if (c < 0x800) {
        put(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            put(0xE0 | c >> 12);
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
        }
        put(0x80 | (c >> 6 & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

size_t validUtf8Prefix(std::string_view text)
{
    size_t at = 0;
    while (at < text.size()) {
        // Most text is ASCII: eight bytes at a time.
        uint64_t word = 0;
        if (text.size() - at >= sizeof word) {
            std::memcpy(&word, text.data() + at, sizeof word);
            if ((word & 0x8080808080808080u) == 0) {
                at += sizeof word;
                continue;
            }
        }
        const Utf8Step step = utf8Step(text, at);
        if (step.state != Utf8State::Complete)
            return at;
        at += step.length;
    }
    return at;
}

} // namespace moire
