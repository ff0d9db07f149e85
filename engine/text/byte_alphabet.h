// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The alphabet of byte-level BPE (GPT-2, https://github.com/openai/gpt-2, encoder.py): each byte has one visible
/// character, so that vocabularies are text. Printable ASCII and Latin-1 represent themselves; the other 68 bytes map
/// to U+0100 and up.
namespace moire::text {

/// The character of \p byte, as UTF-8 (one or two bytes).
std::string_view byteCharacter(uint8_t byte);

/// The byte that a code point represents.
std::optional<uint8_t> byteOfCharacter(uint32_t codePoint);

/// Appends \p bytes written in the alphabet.
void appendInAlphabet(std::string &out, std::string_view bytes);

/// The bytes that \p piece represents. A piece with a character outside the alphabet (added tokens) is plain text and
/// represents itself.
std::string bytesOfPiece(std::string_view piece);

} // namespace moire::text
