// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Python's integers are unlimited; a template's have 64 bits, and larger ones are refused.
namespace moire::jinja {

/// Whether Python's int(text, base) accepts it: with a sign, surrounding white space, `_` between digits, and a prefix
/// 0x, 0o or 0b for \p base 0 or the prefix's own base. \p base: 0, or 2 to 36.
bool isInteger(std::string_view text, int base);

/// Its value; nullopt if it is not an integer or does not fit in 64 bits.
std::optional<int64_t> parseInteger(std::string_view text, int base);

/// At most 40 characters of a number, for messages.
std::string shortened(std::string_view digits);

} // namespace moire::jinja
