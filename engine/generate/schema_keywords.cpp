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

/// The values that a required property may have; empty: not known.
std::vector<Json> constants(const Json &schema, const std::string &name,
                            const std::function<const Json &(const Json &)> &resolve)
{
    const auto required = schema.find("required");
    const auto properties = schema.find("properties");
    if (required == schema.end() || properties == schema.end() || !properties->is_object() ||
        std::find(required->begin(), required->end(), name) == required->end())
        return {};
    const auto given = properties->find(name);
    if (given == properties->end())
        return {};
    const Json &property = resolve(*given);
    if (!property.is_object())
        return {};
    if (property.contains("const"))
        return {property["const"]};
    const auto list = property.find("enum");
    return list == property.end() || !list->is_array() ? std::vector<Json>()
                                                       : std::vector<Json>(list->begin(), list->end());
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
        types.push_back(one.get<std::string>());
    }
    if (types.empty())
        refuseSchema("type is empty", where);
    const auto nullable = schema.find("nullable"); // OpenAPI 3.0
    if (nullable != schema.end() && *nullable == true)
        types.emplace_back("null");
    return types;
}

bool schemasDiffer(const Json &a, const Json &b, const std::function<const Json &(const Json &)> &resolve)
{
    const std::vector<std::string> typesA = knownTypes(a);
    const std::vector<std::string> typesB = knownTypes(b);
    const bool common = std::any_of(typesA.begin(), typesA.end(), [&](const std::string &type) {
        return std::find(typesB.begin(), typesB.end(), type) != typesB.end();
    });
    if (!typesA.empty() && !typesB.empty() && !common)
        return true;
    // Two schemas of objects: an instance of one cannot have the constant of the other.
    if (typesA != std::vector<std::string>{"object"} || typesB != typesA || !a.contains("properties") ||
        !a["properties"].is_object())
        return false;
    for (const auto &property : a["properties"].items()) {
        const std::vector<Json> valuesA = constants(a, property.key(), resolve);
        const std::vector<Json> valuesB = constants(b, property.key(), resolve);
        if (!valuesA.empty() && !valuesB.empty() &&
            std::none_of(valuesA.begin(), valuesA.end(), [&](const Json &value) {
                return std::find(valuesB.begin(), valuesB.end(), value) != valuesB.end();
            }))
            return true;
    }
    return false;
}

} // namespace moire
