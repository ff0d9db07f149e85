// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/verifier.h"

#include "experiments/fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace moire::experiments {

using Json = nlohmann::ordered_json;

namespace {

bool hasType(const Json &value, const std::string &type)
{
    if (type == "integer")
        return value.is_number_integer() ||
            (value.is_number_float() &&
             value.get<double>() ==
                 static_cast<double>(static_cast<int64_t>(std::clamp(value.get<double>(), -1e18, 1e18))));
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
        (type == "string" && value.is_string()) || (type == "number" && value.is_number()) ||
        (type == "boolean" && value.is_boolean()) || (type == "null" && value.is_null());
}

/// Characters of UTF-8.
size_t lengthOf(const std::string &text)
{
    return static_cast<size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool within(const Json &schema, const char *least, const char *most, double value)
{
    return (!schema.contains(least) || value >= schema[least].get<double>()) &&
        (!schema.contains(most) || value <= schema[most].get<double>());
}

bool fitsObject(const Json &value, const Json &schema)
{
    for (const Json &key : schema.value("required", Json::array()))
        if (!value.contains(key.get<std::string>()))
            return false;
    const Json properties = schema.value("properties", Json::object());
    for (const auto &[key, member] : value.items()) {
        if (properties.contains(key) ? !fitsSchema(member, properties[key])
                                     : !schema.value("additionalProperties", true))
            return false;
    }
    return true;
}

} // namespace

bool fitsSchema(const Json &value, const Json &schema)
{
    if (schema.contains("type") && !hasType(value, schema["type"].get<std::string>()))
        return false;
    if (schema.contains("const") && value != schema["const"])
        return false;
    if (schema.contains("enum") &&
        std::none_of(schema["enum"].begin(), schema["enum"].end(), [&](const Json &one) { return one == value; }))
        return false;
    if (value.is_number())
        return within(schema, "minimum", "maximum", value.get<double>());
    if (value.is_string())
        return within(schema, "minLength", "maxLength",
                      static_cast<double>(lengthOf(value.get_ref<const std::string &>())));
    if (value.is_array())
        return within(schema, "minItems", "maxItems", static_cast<double>(value.size())) &&
            (!schema.contains("items") || std::all_of(value.begin(), value.end(), [&](const Json &item) {
                   return fitsSchema(item, schema["items"]);
               }));
    return !value.is_object() || fitsObject(value, schema);
}

void checkSchema(const Json &schema, const std::string &where)
{
    static const std::array<const char *, 7> types{"object", "array", "string", "number", "integer", "boolean", "null"};
    if (!schema.is_object())
        refuse("a JSON schema must be an object", where);
    for (const auto &[key, value] : schema.items()) {
        const std::string place = where + "." + printable(key, 40);
        if (key == "type") {
            if (!value.is_string() || std::find(types.begin(), types.end(), value.get<std::string>()) == types.end())
                refuse("not a type that is known", place);
        } else if (key == "minimum" || key == "maximum" || key == "minItems" || key == "maxItems" ||
                   key == "minLength" || key == "maxLength") {
            if (!value.is_number())
                refuse("must be a number", place);
        } else if (key == "enum") {
            if (!value.is_array())
                refuse("must be a list", place);
        } else if (key == "required") {
            if (!value.is_array() ||
                !std::all_of(value.begin(), value.end(), [](const Json &name) { return name.is_string(); }))
                refuse("must be a list of names", place);
        } else if (key == "additionalProperties") {
            if (!value.is_boolean())
                refuse("must be true or false", place);
        } else if (key == "items") {
            checkSchema(value, place);
        } else if (key == "properties") {
            if (!value.is_object())
                refuse("must be an object", place);
            for (const auto &[name, member] : value.items())
                checkSchema(member, place + "." + printable(name, 40));
        } else if (key != "const") {
            refuse("the keyword '" + printable(key, 40) + "' is not known", where);
        }
    }
}

} // namespace moire::experiments
