// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Python's integers have no limit; those of a template have 64 bits, and one that does not fit is refused.
namespace moire::jinja {

/// Whether Python's int(text, base) takes it: a sign, white space around it, `_` between digits, and, for \p base 0 or
/// the base that it names, 0x, 0o or 0b. \p base: 0, or 2 to 36.
bool isInteger(std::string_view text, int base);

/// Its value; nullopt where it is none, or does not fit into 64 bits.
std::optional<int64_t> parseInteger(std::string_view text, int base);

/// For messages: at most 40 characters of a number.
std::string shortened(std::string_view digits);

} // namespace moire::jinja
