// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json_text.h"

#include <moire/error.h>
#include <moire/tokenizer.h>

#include <charconv>
#include <cmath>
#include <utility>

namespace moire::remote {

namespace {

constexpr uint64_t maxExact = uint64_t{1} << 53;

[[noreturn]] void refuseJson(const std::string &what, const std::string &where)
{
    throw Error(ErrorKind::Refused, what, where, "check that the address is that of a language model's server");
}

std::string validUtf8(std::string_view text)
{
    Utf8Stream stream;
    std::string valid = stream.push(text);
    return valid + stream.flush();
}

/// The code unit of an escape such as \u20ac at \p at; none: there is no such escape.
std::optional<uint32_t> escapedUnit(std::string_view json, size_t at)
{
    if (json.substr(at, 2) != "\\u" || json.size() - at < 6)
        return {};
    uint32_t unit = 0;
    const char *end = json.data() + at + 6;
    const auto [stopped, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
    return error == std::errc() && stopped == end ? std::optional(unit) : std::nullopt;
}

/// A server that cuts its text between the two halves of a surrogate pair sends one half in each of two events. The
/// parser refuses them; here they become U+FFFD.
void replaceHalfPairs(std::string &json)
{
    const auto isHalf = [](std::optional<uint32_t> unit, uint32_t first) {
        return unit && *unit >= first && *unit < first + 0x400;
    };
    for (size_t i = json.find('\\'); i != std::string::npos; i = json.find('\\', i)) {
        const std::optional<uint32_t> unit = escapedUnit(json, i);
        if (isHalf(unit, 0xD800) && isHalf(escapedUnit(json, i + 6), 0xDC00))
            i += 12;
        else if (isHalf(unit, 0xD800) || isHalf(unit, 0xDC00))
            json.replace(std::exchange(i, i + 6), 6, "\\ufffd");
        else
            i += 2;
    }
}

} // namespace

Json parsedJson(std::string_view text, const std::string &where)
{
    std::string valid = validUtf8(text);
    replaceHalfPairs(valid);
    try {
        return parseJson(valid, where, serverJson);
    } catch (const Error &error) {
        refuseJson("the server sent what cannot be read: " + error.problem(), where);
    }
}

const Json *member(const Json &json, const char *key)
{
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

std::string textMember(const Json &json, const char *key)
{
    const Json *value = member(json, key);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<uint64_t> countMember(const Json &json, const char *key)
{
    const Json *value = member(json, key);
    if (!value || !value->is_number_unsigned() || value->get<uint64_t>() > maxExact)
        return {};
    return value->get<uint64_t>();
}

std::optional<double> numberMember(const Json &json, const char *key)
{
    const Json *value = member(json, key);
    if (!value || !value->is_number() || !std::isfinite(value->get<double>()))
        return {};
    return value->get<double>();
}

} // namespace moire::remote
