// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/json.h>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace moire::remote {

using Json = nlohmann::ordered_json;

/// What one event or one whole answer of a server may have: an answer of 32 000 tokens with 20 alternatives each, sent
/// whole, has 4.7 million values.
inline constexpr JsonLimits serverJson{.levels = 64, .values = 5'000'000, .keys = 256};

/// JSON from a server. Half a character, as bytes that are not UTF-8 or as one half of a surrogate pair, becomes
/// U+FFFD. Throws Error (Refused) if it is broken or beyond the limits that bound its time and memory (serverJson).
Json parsedJson(std::string_view text, const std::string &where);

/// The member \p key of an object; null: there is none, it is null, or \p json is no object.
const Json *member(const Json &json, const char *key);
std::string textMember(const Json &json, const char *key); ///< empty: it is not a string
/// None: not a whole number from 0 to 2^53, up to which JSON's numbers are exact.
std::optional<uint64_t> countMember(const Json &json, const char *key);
std::optional<double> numberMember(const Json &json, const char *key); ///< none: not a finite number

} // namespace moire::remote
