// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace moire {

/// Limits of JSON text that comes from elsewhere.
struct JsonLimits {
    size_t levels = 100; ///< of nesting: copying and comparing values recurses
    size_t values = 500'000; ///< in all: each takes memory, whatever its text takes
    size_t keys = 2'000; ///< of one object: an ordered object compares a new key with all keys before it
};

/// Parses JSON text that may be hostile, in time and memory that the limits bound. Throws Error (Refused), naming
/// \p where: not valid JSON, a number too large for a double, or beyond a limit.
nlohmann::ordered_json parseJson(std::string_view text, const std::string &where, const JsonLimits &limits = {});

} // namespace moire
