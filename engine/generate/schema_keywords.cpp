// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/schema_keywords.h"

#include <moire/error.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

/// Keywords that restrict what is valid and cannot be enforced while drawing.
constexpr std::array<const char *, 22> unsupported{"pattern",
                                                   "multipleOf",
                                                   "contains",
                                                   "minContains",
                                                   "maxContains",
                                                   "patternProperties",
                                                   "propertyNames",
                                                   "dependentRequired",
                                                   "dependentSchemas",
                                                   "dependencies",
                                                   "if",
                                                   "then",
                                                   "else",
                                                   "not",
                                                   "minProperties",
                                                   "maxProperties",
                                                   "unevaluatedItems",
                                                   "unevaluatedProperties",
                                                   "$dynamicRef",
                                                   "$recursiveRef",
                                                   "additionalItems",
                                                   "contentSchema"};

/// Keywords that describe, or hold what others refer to.
const std::set<std::string> describing{"title",    "description", "default",  "examples",     "$schema", "$id",
                                       "$comment", "deprecated",  "readOnly", "writeOnly",    "$defs",   "definitions",
                                       "$anchor",  "format",      "nullable", "discriminator"};

constexpr std::array<const char *, 7> allTypes{"object", "array", "string", "number", "integer", "boolean", "null"};

/// The types that a schema surely has; empty: not known.
std::vector<std::string> knownTypes(const Json &schema)
{
    std::vector<std::string> types;
    if (!schema.is_object())
        return types;
    if (schema.contains("const")) {
        for (const char *type : allTypes)
            if (hasType(schema["const"], type))
                types.emplace_back(type);
    } else if (schema.contains("type")) {
        types = schemaTypes(schema, "type");
    }
    if (std::find(types.begin(), types.end(), "number") != types.end())
        types.emplace_back("integer");
    return types;
}

/// The values that a schema lists, as text that is the same for equal values; empty: not known.
std::set<std::string> listed(const Json &schema)
{
    if (!schema.is_object())
        return {};
    const Json one = schema.contains("const") ? Json::array({schema["const"]}) : Json(nullptr);
    const auto list = schema.find("enum");
    const Json &values = !one.is_null() || list == schema.end() ? one : *list;
    std::set<std::string> texts;
    for (const Json &value : values.is_array() ? values : Json::array()) {
        if (value.is_structured())
            return {}; // may hold equal numbers that are written differently
        const bool integer =
            value.is_number_float() && hasType(value, "integer") && std::abs(value.get<double>()) < 1e15;
        texts.insert(integer ? std::to_string(value.get<int64_t>()) : value.dump());
    }
    return texts;
}

} // namespace

void refuseSchema(const std::string &what, const std::string &where)
{
    throw Error(ErrorKind::Refused, what, where, "use a schema without it");
}

void refuseUnsupported(const Json &schema, const std::string &where)
{
    for (const char *keyword : unsupported)
        if (schema.contains(keyword))
            refuseSchema(std::string("the keyword ") + keyword + " is not supported", where);
}

bool describesOnly(const std::string &keyword)
{
    return describing.contains(keyword);
}

bool hasType(const Json &value, const std::string &type)
{
    if (type == "integer")
        return value.is_number_integer() ||
            (value.is_number_float() && value.get<double>() == std::floor(value.get<double>()));
    return type == "object" ? value.is_object()
        : type == "array"   ? value.is_array()
        : type == "string"  ? value.is_string()
        : type == "number"  ? value.is_number()
        : type == "boolean" ? value.is_boolean()
                            : value.is_null();
}

std::vector<std::string> schemaTypes(const Json &schema, const std::string &where)
{
    const auto type = schema.find("type");
    std::vector<std::string> types;
    if (type == schema.end()) {
        // Without a type anything of another type is valid, too; answers are of the type that the keywords are about.
        for (const char *keyword : {"properties", "required", "additionalProperties"})
            if (schema.contains(keyword))
                return {"object"};
        for (const char *keyword : {"items", "prefixItems", "minItems", "maxItems"})
            if (schema.contains(keyword))
                return {"array"};
        for (const char *keyword : {"minLength", "maxLength"})
            if (schema.contains(keyword))
                return {"string"};
        for (const char *keyword : {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
            if (schema.contains(keyword))
                return {"number"};
        return types;
    }
    for (const Json &one : type->is_array() ? *type : Json::array({*type})) {
        if (!one.is_string() || std::find(allTypes.begin(), allTypes.end(), one.get<std::string>()) == allTypes.end())
            refuseSchema("type is none of JSON's", where);
        if (std::find(types.begin(), types.end(), one.get<std::string>()) == types.end())
            types.push_back(one.get<std::string>());
    }
    if (types.empty())
        refuseSchema("type is empty", where);
    const auto nullable = schema.find("nullable"); // OpenAPI 3.0
    if (nullable != schema.end() && *nullable == true)
        types.emplace_back("null");
    return types;
}

SchemaOutline outlineOf(const Json &schema, const std::function<const Json &(const Json &)> &resolve)
{
    SchemaOutline outline{.types = knownTypes(schema)};
    if (outline.types != std::vector<std::string>{"object"} || !schema.contains("required") ||
        !schema.contains("properties") || !schema["properties"].is_object())
        return outline;
    std::set<std::string> required;
    for (const Json &name : schema["required"])
        if (name.is_string())
            required.insert(name.get<std::string>());
    for (const auto &[name, property] : schema["properties"].items())
        if (required.contains(name))
            if (std::set<std::string> values = listed(resolve(property)); !values.empty())
                outline.constants.emplace(name, std::move(values));
    return outline;
}

bool schemasDiffer(const SchemaOutline &a, const SchemaOutline &b)
{
    const auto noneOf = [](const auto &values, const auto &others) {
        return std::none_of(values.begin(), values.end(), [&](const std::string &value) {
            return std::find(others.begin(), others.end(), value) != others.end();
        });
    };
    if (!a.types.empty() && !b.types.empty() && noneOf(a.types, b.types))
        return true;
    // Two schemas of objects: an instance of one cannot have the constant of the other.
    return std::any_of(a.constants.begin(), a.constants.end(), [&](const auto &constant) {
        const auto other = b.constants.find(constant.first);
        return other != b.constants.end() &&
            std::none_of(constant.second.begin(), constant.second.end(),
                         [&](const std::string &value) { return other->second.contains(value); });
    });
}

} // namespace moire
