// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/byte_alphabet.h"

#include "base/utf8.h"

#include <array>

namespace moire::text {

namespace {

constexpr bool standsForItself(uint32_t byte)
{
    return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || (byte >= 0xAE && byte <= 0xFF);
}

struct Alphabet {
    std::array<int16_t, 0x144> byte{}; ///< byte of a code point; -1: none
    std::array<std::array<char, 2>, 256> utf8{}; ///< character of a byte
    std::array<uint8_t, 256> length{}; ///< of the character, in bytes
};

constexpr Alphabet makeAlphabet()
{
    Alphabet a;
    a.byte.fill(-1);
    uint32_t next = 0x100;
    for (uint32_t b = 0; b < 256; ++b) {
        const uint32_t c = standsForItself(b) ? b : next++;
        a.byte[c] = static_cast<int16_t>(b);
        if (c < 0x80)
            a.utf8[b] = {static_cast<char>(c), '\0'};
        else
            a.utf8[b] = {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
        a.length[b] = c < 0x80 ? 1 : 2;
    }
    return a;
}

constexpr Alphabet alphabet = makeAlphabet();

} // namespace

std::string_view byteCharacter(uint8_t byte)
{
    return {alphabet.utf8[byte].data(), alphabet.length[byte]};
}

std::optional<uint8_t> byteOfCharacter(uint32_t codePoint)
{
    if (codePoint >= alphabet.byte.size() || alphabet.byte[codePoint] < 0)
        return std::nullopt;
    return static_cast<uint8_t>(alphabet.byte[codePoint]);
}

void appendInAlphabet(std::string &out, std::string_view bytes)
{
    for (const char c : bytes)
        out += byteCharacter(static_cast<uint8_t>(c));
}

std::string bytesOfPiece(std::string_view piece)
{
    std::string out;
    out.reserve(piece.size());
    for (size_t at = 0; at < piece.size();) {
        const Utf8Step step = utf8Step(piece, at);
        const auto byte =
            step.state == Utf8State::Complete ? byteOfCharacter(codePoint(piece, at, step.length)) : std::nullopt;
        if (!byte)
            return std::string(piece);
        out += static_cast<char>(*byte);
        at += step.length;
    }
    return out;
}

} // namespace moire::text
