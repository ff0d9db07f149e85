// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/json_language.h"
#include "generate/schema_keywords.h"
#include "generate/token_mask.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;
using Address = ByteProgram::Address;

constexpr size_t maxLevels = 100;
constexpr size_t maxNames = 1'000; ///< of an object's properties
constexpr size_t maxDisjoint = 100; ///< alternatives that are compared in pairs

/// Builds the program of a schema.
class SchemaCompiler {
public:
    SchemaCompiler(const Json &root, ByteProgram &program) : m_root(root), m_program(program), m_json(program) { }

    Address whole()
    {
        const Address end = m_program.finish();
        const Address begin = m_root.is_null() ? m_json.anyObject(end) : value(m_root, "schema", end);
        ByteAutomaton(m_program, begin); // throws if no value can begin
        return m_json.space(begin);
    }

private:
    Address value(const Json &schema, const std::string &where, Address next);
    Address checked(const Json &schema, const std::string &where, Address next);
    Address rule(const Json &schema, const std::string &where);
    Address use(const Json &schema, const std::string &where, Address next)
    {
        return m_program.call(rule(schema, where), next);
    }
    Address reference(const Json &schema, const std::string &where, Address next);
    Address alternatives(const Json &list, const std::string &where, Address next);
    Address literals(const Json &schema, const Json &list, const std::string &where, Address next);
    Address typed(const Json &schema, const std::string &type, const std::string &where, Address next);
    Address object(const Json &schema, const std::string &where, Address next);
    Address array(const Json &schema, const std::string &where, Address next);
    Address integer(const Json &schema, const std::string &where, Address next);
    Address number(const Json &schema, const std::string &where, Address next);
    void only(const Json &schema, const char *keyword, const std::string &where) const;
    void checkDisjoint(const Json &list, const std::string &where) const;
    const Json &resolved(const Json &schema) const;
    static size_t count(const Json &schema, const char *name, size_t otherwise, const std::string &where);

    const Json &m_root;
    ByteProgram &m_program;
    JsonLanguage m_json;
    std::map<const Json *, Address> m_rules;
    size_t m_level = 0;
};

size_t SchemaCompiler::count(const Json &schema, const char *name, size_t otherwise, const std::string &where)
{
    const auto at = schema.find(name);
    if (at == schema.end())
        return otherwise;
    if (!at->is_number_unsigned())
        refuseSchema(std::string(name) + " is not a whole number", where);
    return at->get<size_t>();
}

/// Throws if \p schema restricts more than \p keyword does.
void SchemaCompiler::only(const Json &schema, const char *keyword, const std::string &where) const
{
    for (const auto &[name, ignored] : schema.items())
        if (name != keyword && !describesOnly(name))
            refuseSchema(std::string(keyword) + " together with " + printable(name, 40) + " is not supported", where);
}

/// A chain of references may lead deeper than the schema is nested.
Address SchemaCompiler::value(const Json &schema, const std::string &where, Address next)
{
    if (m_level >= maxLevels)
        refuseSchema("schemas are nested more than " + std::to_string(maxLevels) + " levels deep", where);
    ++m_level; // an error ends the compilation
    const Address begin = checked(schema, where, next);
    --m_level;
    return begin;
}

Address SchemaCompiler::checked(const Json &schema, const std::string &where, Address next)
{
    if (schema == true || (schema.is_object() && schema.empty()))
        return m_json.anyValue(next);
    if (schema == false)
        refuseSchema("nothing is valid here", where);
    if (!schema.is_object())
        refuseSchema("this is not a schema", where);
    refuseUnsupported(schema, where);
    if (const auto unique = schema.find("uniqueItems"); unique != schema.end() && *unique != false)
        refuseSchema("the keyword uniqueItems is not supported", where);
    if (schema.contains("$ref"))
        return reference(schema, where, next);
    for (const char *keyword : {"anyOf", "oneOf", "allOf"}) {
        const auto list = schema.find(keyword);
        if (list == schema.end())
            continue;
        only(schema, keyword, where);
        const std::string at = where + '/' + keyword;
        if (!list->is_array() || list->empty())
            refuseSchema("this is not a list of schemas", at);
        if (std::string_view(keyword) == "allOf" && list->size() > 1)
            refuseSchema("allOf with several schemas is not supported", where);
        if (std::string_view(keyword) == "oneOf")
            checkDisjoint(*list, at);
        return alternatives(*list, at, next);
    }
    if (const auto constant = schema.find("const"); constant != schema.end())
        return literals(schema, Json::array({*constant}), where, next);
    if (const auto list = schema.find("enum"); list != schema.end())
        return literals(schema, *list, where, next);
    const std::vector<std::string> types = schemaTypes(schema, where);
    if (types.empty())
        return m_json.anyValue(next);
    Address any = typed(schema, types[0], where, next);
    for (size_t i = 1; i < types.size(); ++i)
        any = m_program.either(any, typed(schema, types[i], where, next));
    return any;
}

/// A schema that is used more than once, or that may refer to itself.
Address SchemaCompiler::rule(const Json &schema, const std::string &where)
{
    if (const auto known = m_rules.find(&schema); known != m_rules.end())
        return known->second;
    const Address start = m_program.reserve();
    m_rules.emplace(&schema, start);
    m_program.set(start, value(schema, where, m_program.finish()));
    return start;
}

Address SchemaCompiler::reference(const Json &schema, const std::string &where, Address next)
{
    only(schema, "$ref", where);
    const Json &target = resolved(schema);
    if (&target == &schema)
        refuseSchema("the reference " + printable(schema["$ref"].dump(), 80) + " leads nowhere in this schema", where);
    return use(target, schema["$ref"].get<std::string>(), next);
}

/// The schema that a reference names; \p schema itself if it is none, or leads nowhere.
const Json &SchemaCompiler::resolved(const Json &schema) const
{
    if (!schema.is_object() || !schema.contains("$ref") || !schema["$ref"].is_string())
        return schema;
    const auto &text = schema["$ref"].get_ref<const std::string &>();
    try {
        if (text == "#")
            return m_root;
        const Json::json_pointer pointer(text.starts_with("#/") ? text.substr(1) : "?");
        return m_root.contains(pointer) ? m_root.at(pointer) : schema;
    } catch (const Json::exception &) {
        return schema;
    }
}

Address SchemaCompiler::alternatives(const Json &list, const std::string &where, Address next)
{
    Address any = 0;
    for (size_t i = 0; i < list.size(); ++i) {
        const Address one = value(list[i], where + '/' + std::to_string(i), next);
        any = i == 0 ? one : m_program.either(any, one);
    }
    return any;
}

/// oneOf equals anyOf if no value fits two of the schemas.
void SchemaCompiler::checkDisjoint(const Json &list, const std::string &where) const
{
    if (list.size() > maxDisjoint)
        refuseSchema("oneOf has more than " + std::to_string(maxDisjoint) + " schemas", where);
    const auto resolve = [this](const Json &schema) -> const Json & { return resolved(schema); };
    std::vector<SchemaOutline> outlines;
    for (const Json &schema : list)
        outlines.push_back(outlineOf(resolved(schema), resolve));
    for (size_t i = 0; i < outlines.size(); ++i)
        for (size_t j = i + 1; j < outlines.size(); ++j)
            if (!schemasDiffer(outlines[i], outlines[j]))
                refuseSchema("oneOf is supported only for schemas that differ in type or in a required constant",
                             where);
}

Address SchemaCompiler::literals(const Json &schema, const Json &list, const std::string &where, Address next)
{
    if (!list.is_array())
        refuseSchema("enum is not a list", where);
    const std::vector<std::string> types =
        schema.contains("type") ? schemaTypes(schema, where) : std::vector<std::string>();
    for (const auto &[name, ignored] : schema.items())
        if (name != "const" && name != "enum" && name != "type" && !describesOnly(name))
            refuseSchema("enum or const together with " + printable(name, 40) + " is not supported", where);
    Address any = 0;
    bool found = false;
    for (const Json &literal : list) {
        if (!types.empty() &&
            std::none_of(types.begin(), types.end(), [&](const std::string &type) { return hasType(literal, type); }))
            continue;
        if (schema.contains("const") && schema.contains("enum") &&
            std::find(schema["enum"].begin(), schema["enum"].end(), literal) == schema["enum"].end())
            continue;
        const Address one = m_program.text(literal.dump(), next);
        any = found ? m_program.either(any, one) : one;
        found = true;
    }
    if (!found)
        refuseSchema("nothing is valid here", where);
    return any;
}

Address SchemaCompiler::typed(const Json &schema, const std::string &type, const std::string &where, Address next)
{
    if (type == "object")
        return object(schema, where, next);
    if (type == "array")
        return array(schema, where, next);
    if (type == "integer")
        return integer(schema, where, next);
    if (type == "number")
        return number(schema, where, next);
    if (type == "boolean")
        return m_program.either(m_program.text("true", next), m_program.text("false", next));
    if (type == "null")
        return m_program.text("null", next);
    const size_t min = count(schema, "minLength", 0, where);
    const size_t max = count(schema, "maxLength", JsonLanguage::unlimited, where);
    if (min > max)
        refuseSchema("minLength is greater than maxLength", where);
    return m_json.string(min, max, next);
}

/// A limit as an integer, rounded up or down: exact where a double is not, and beyond 18 digits for what is too large.
int64_t rounded(const Json &number, bool up)
{
    constexpr int64_t beyond = JsonLanguage::maxInteger + 10;
    if (number.is_number_unsigned())
        return static_cast<int64_t>(std::min(number.get<uint64_t>(), static_cast<uint64_t>(beyond)));
    if (number.is_number_integer())
        return std::clamp(number.get<int64_t>(), -beyond, beyond);
    const double limit = std::clamp(number.get<double>(), -1e18, 1e18);
    return static_cast<int64_t>(up ? std::ceil(limit) : std::floor(limit));
}

Address SchemaCompiler::integer(const Json &schema, const std::string &where, Address next)
{
    int64_t min = -JsonLanguage::maxInteger;
    int64_t max = JsonLanguage::maxInteger;
    for (const char *name : {"minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"}) {
        const auto at = schema.find(name);
        if (at == schema.end())
            continue;
        if (!at->is_number())
            refuseSchema(std::string(name) + " is not a number", where);
        const std::string_view key = name;
        if (key == "minimum")
            min = std::max(min, rounded(*at, true));
        else if (key == "exclusiveMinimum")
            min = std::max(min, rounded(*at, false) + 1);
        else if (key == "maximum")
            max = std::min(max, rounded(*at, false));
        else
            max = std::min(max, rounded(*at, true) - 1);
    }
    if (min > max)
        refuseSchema("no integer of at most 18 digits is between minimum and maximum", where);
    return m_json.integer(min, max, next);
}

Address SchemaCompiler::number(const Json &schema, const std::string &where, Address next)
{
    for (const char *name : {"exclusiveMinimum", "maximum", "exclusiveMaximum"})
        if (schema.contains(name))
            refuseSchema(std::string(name) + " is supported for integers only", where);
    const auto min = schema.find("minimum");
    if (min != schema.end() && *min != 0)
        refuseSchema("a minimum other than 0 is supported for integers only", where);
    return m_json.number(min == schema.end(), next);
}

Address SchemaCompiler::array(const Json &schema, const std::string &where, Address next)
{
    const auto prefix = schema.find("prefixItems");
    const size_t fixed = prefix == schema.end() ? 0 : prefix->size();
    if (prefix != schema.end() && !prefix->is_array())
        refuseSchema("prefixItems is not a list", where);
    const auto items = schema.find("items");
    const bool closed = items != schema.end() && *items == false;
    const size_t min = count(schema, "minItems", 0, where);
    size_t max = count(schema, "maxItems", JsonLanguage::unlimited, where);
    if (closed)
        max = std::min(max, fixed);
    if (min > max)
        refuseSchema("minItems is greater than the number of items allowed", where);
    const auto item = [&](size_t i, Address after) {
        if (i < fixed)
            return use((*prefix)[i], where + "/prefixItems/" + std::to_string(i), after);
        return items == schema.end() ? m_json.anyValue(after) : use(*items, where + "/items", after);
    };
    if (fixed == 0 || max != JsonLanguage::unlimited)
        return m_json.list('[', ']', min, max, item, next);
    // A list without a limit is a loop once the fixed items are there: written out as either a shorter one or all.
    const Address longer = m_json.list('[', ']', std::max(min, fixed), JsonLanguage::unlimited, item, next);
    return min < fixed ? m_program.either(m_json.list('[', ']', min, fixed, item, next), longer) : longer;
}

Address SchemaCompiler::object(const Json &schema, const std::string &where, Address next)
{
    ByteProgram &p = m_program;
    const Json none = Json::object();
    const Json nobody = Json::array();
    const auto given = schema.find("properties");
    const Json &properties = given == schema.end() ? none : *given;
    const auto needed = schema.find("required");
    const Json &required = needed == schema.end() ? nobody : *needed;
    const auto more = schema.find("additionalProperties");
    if (!properties.is_object() || !required.is_array())
        refuseSchema("properties is not an object, or required is not a list", where);
    if (properties.size() > maxNames || required.size() > maxNames)
        refuseSchema("an object has more than " + std::to_string(maxNames) + " properties", where);
    // Unless asked for, properties that the schema does not name are left out.
    const bool open = more == schema.end() ? properties.empty() : *more != false;
    const auto other = [&](Address after) {
        return more == schema.end() || *more == true ? m_json.anyValue(after)
                                                     : use(*more, where + "/additionalProperties", after);
    };
    std::vector<std::string> names;
    for (const auto &[name, ignored] : properties.items())
        names.push_back(name);
    std::set<std::string> mustBe;
    for (const Json &name : required) {
        if (!name.is_string())
            refuseSchema("required is not a list of names", where);
        if (!mustBe.insert(name.get<std::string>()).second || properties.contains(name.get<std::string>()))
            continue;
        if (more != schema.end() && *more == false)
            refuseSchema("the required property " + printable(name.dump(), 60) + " is not allowed", where);
        names.push_back(name.get<std::string>());
    }
    const auto colon = [&](Address after) { return p.text(":", m_json.space(after)); };
    const auto pair = [&](const std::string &name, Address after) {
        const Address what = properties.contains(name)
            ? use(properties[name], where + "/properties/" + printable(name, 40), after)
            : other(after);
        return p.text(Json(name).dump(), colon(what));
    };
    // `first`: what may follow if there is no property yet; `later`: after one.
    const Address end = m_json.space(p.text("}", next));
    Address first = end;
    Address later = end;
    if (open) {
        later = p.reserve();
        const Address one = m_json.otherKey(names, colon(other(later)));
        p.set(later, p.either(end, p.text(",", m_json.space(one))));
        first = p.either(end, one);
    }
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const bool optional = !mustBe.contains(*name);
        const Address one = pair(*name, later);
        const Address comma = p.text(",", m_json.space(one));
        first = optional ? p.either(first, one) : one;
        later = optional ? p.either(later, comma) : comma;
    }
    return p.text("{", m_json.space(first));
}

} // namespace

std::unique_ptr<TokenConstraint> jsonConstraint(const Json &schema, const Tokenizer &tokenizer)
{
    ByteProgram program;
    const Address start = SchemaCompiler(schema, program).whole();
    return std::make_unique<TokenMask>(ByteAutomaton(std::move(program), start), tokenizer);
}

} // namespace moire
