// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// UTF-8 as the Unicode standard defines it (table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
namespace moire {

enum class Utf8State : uint8_t {
    Complete, ///< a whole code point
    Unfinished, ///< the text ends inside a sequence that may still become valid
    Invalid,
};

/// The sequence at one position of a text.
struct Utf8Step {
    Utf8State state = Utf8State::Invalid;
    uint8_t length = 1; ///< bytes, 1 to 4; if invalid: the maximal subpart, which one U+FFFD replaces
};

/// \p at must be less than text.size().
Utf8Step utf8Step(std::string_view text, size_t at);

/// The code point of a complete step.
char32_t codePoint(std::string_view text, size_t at, size_t length);

void appendCodePoint(std::string &out, char32_t c);

/// Offset of the first byte that is not part of valid UTF-8; text.size() if all of it is.
size_t validUtf8Prefix(std::string_view text);

inline constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD"; ///< U+FFFD

} // namespace moire
