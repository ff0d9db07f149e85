// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace moire::remote {

using Json = nlohmann::ordered_json;

/// JSON from a server. Bytes that are not UTF-8, such as half a character, become U+FFFD. Throws Error (Refused) if it
/// is broken or nested deeper than 64 levels; memory is a small multiple of \p text.
Json parsedJson(std::string_view text, const std::string &where);

/// The member \p key of an object; null: there is none, it is null, or \p json is no object.
const Json *member(const Json &json, const char *key);
std::string textMember(const Json &json, const char *key); ///< empty: it is not a string
std::optional<uint64_t> countMember(const Json &json, const char *key); ///< none: not a whole number from 0
std::optional<double> numberMember(const Json &json, const char *key); ///< none: not a finite number

} // namespace moire::remote
