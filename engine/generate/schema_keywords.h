// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

/// What the keywords of a JSON schema say, apart from the texts that they allow (json_schema.cpp).
namespace moire {

/// Throws Error (Refused).
[[noreturn]] void refuseSchema(const std::string &what, const std::string &where);

/// Throws if \p schema has a keyword that restricts what is valid and cannot be enforced while drawing.
void refuseUnsupported(const nlohmann::ordered_json &schema, const std::string &where);
/// The keyword describes, or holds what others refer to.
bool describesOnly(const std::string &keyword);

bool hasType(const nlohmann::ordered_json &value, const std::string &type);
/// The types that an answer may have; empty: any. Throws if `type` is not valid.
std::vector<std::string> schemaTypes(const nlohmann::ordered_json &schema, const std::string &where);

/// Whether no value can be valid under both: they have different types, or are objects that differ in a required
/// constant. \p resolve follows a reference.
bool schemasDiffer(const nlohmann::ordered_json &a, const nlohmann::ordered_json &b,
                   const std::function<const nlohmann::ordered_json &(const nlohmann::ordered_json &)> &resolve);

} // namespace moire
