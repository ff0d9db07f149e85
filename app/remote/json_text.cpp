// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json_text.h"

#include <moire/error.h>
#include <moire/tokenizer.h>

#include <cmath>

namespace moire::remote {

namespace {

constexpr int maxDepth = 64;

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

} // namespace

Json parsedJson(std::string_view text, const std::string &where)
{
    const auto limited = [&](int depth, Json::parse_event_t, Json &) -> bool {
        if (depth > maxDepth)
            refuseJson("the server's JSON is nested too deeply", where);
        return true;
    };
    try {
        return Json::parse(validUtf8(text), limited);
    } catch (const Json::parse_error &error) {
        refuseJson("the server sent JSON that is broken at byte " + std::to_string(error.byte), where);
    } catch (const Json::out_of_range &) {
        refuseJson("the server sent a number that is too large", where);
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
    return value && value->is_number_unsigned() ? std::optional(value->get<uint64_t>()) : std::nullopt;
}

std::optional<double> numberMember(const Json &json, const char *key)
{
    const Json *value = member(json, key);
    if (!value || !value->is_number() || !std::isfinite(value->get<double>()))
        return {};
    return value->get<double>();
}

} // namespace moire::remote
