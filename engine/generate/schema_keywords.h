// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <set>
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

/// What tells the values of a schema from those of others.
struct SchemaOutline {
    std::vector<std::string> types; ///< that its values surely have; empty: not known
    /// The values that a required property may have, as JSON text.
    std::map<std::string, std::set<std::string>> constants{};
};
/// \p resolve follows a reference.
SchemaOutline outlineOf(const nlohmann::ordered_json &schema,
                        const std::function<const nlohmann::ordered_json &(const nlohmann::ordered_json &)> &resolve);

/// Whether no value can be valid under both: they have different types, or are objects that differ in a required
/// constant.
bool schemasDiffer(const SchemaOutline &a, const SchemaOutline &b);

} // namespace moire
