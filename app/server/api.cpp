// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api.h"

#include <moire/chat_template.h>
#include <moire/json.h>

#include <cmath>

namespace moire::server {

namespace {

const char *typeOf(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    default:
        return status < 500 ? "invalid_request_error" : "api_error";
    }
}

Json orNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// With the field, because clients show this and nothing else.
std::string sentence(const ApiError &error)
{
    return (error.param.empty() ? std::string() : error.param + ": ") + error.what();
}

} // namespace

Json openAiError(const ApiError &error)
{
    return {{"error",
             {{"message", sentence(error)},
              {"type", typeOf(error.status)},
              {"param", orNull(error.param)},
              {"code", orNull(error.code)}}}};
}

Json anthropicError(const ApiError &error)
{
    return {{"type", "error"}, {"error", {{"type", typeOf(error.status)}, {"message", sentence(error)}}}};
}

Json parseBody(std::string_view text)
{
    try {
        Json body = templateJson(text, "request body");
        if (!body.is_object())
            throw ApiError(400, "the body is not a JSON object");
        return body;
    } catch (const Error &error) {
        throw ApiError(400, "cannot read the body: " + error.problem());
    }
}

std::optional<Json> tryParse(std::string_view text)
{
    try {
        return std::optional(parseJson(text, "tool call"));
    } catch (const Error &) {
        return std::nullopt;
    }
}

Fields::Fields(const Json &object, std::string where) : m_object(object), m_where(std::move(where))
{
    if (!object.is_object())
        throw ApiError(400, "must be an object", m_where);
}

const Json *Fields::find(const char *name) const
{
    const auto at = m_object.find(name);
    return at == m_object.end() || at->is_null() ? nullptr : &*at;
}

std::optional<bool> Fields::flag(const char *name) const
{
    const Json *value = find(name);
    if (value && !value->is_boolean())
        throw ApiError(400, "must be true or false", path(name));
    return value ? std::optional(value->get<bool>()) : std::nullopt;
}

std::optional<double> Fields::number(const char *name, double min, double max) const
{
    const Json *value = find(name);
    if (!value)
        return std::nullopt;
    const double number = value->is_number() ? value->get<double>() : NAN;
    if (!(number >= min && number <= max))
        throw ApiError(400, "must be a number from " + Json(min).dump() + " to " + Json(max).dump(), path(name));
    return number;
}

std::optional<int64_t> Fields::integer(const char *name, int64_t min, int64_t max) const
{
    const Json *value = find(name);
    if (!value)
        return std::nullopt;
    const bool fits =
        value->is_number_unsigned() ? value->get<uint64_t>() <= static_cast<uint64_t>(max) : value->is_number_integer();
    if (!fits || value->get<int64_t>() < min || value->get<int64_t>() > max)
        throw ApiError(400, "must be a whole number from " + std::to_string(min) + " to " + std::to_string(max),
                       path(name));
    return value->get<int64_t>();
}

std::optional<std::string> Fields::text(const char *name) const
{
    const Json *value = find(name);
    if (value && !value->is_string())
        throw ApiError(400, "must be a string", path(name));
    return value ? std::optional(value->get<std::string>()) : std::nullopt;
}

const Json *Fields::object(const char *name) const
{
    const Json *value = find(name);
    if (value && !value->is_object())
        throw ApiError(400, "must be an object", path(name));
    return value;
}

const Json *Fields::list(const char *name) const
{
    const Json *value = find(name);
    if (value && !value->is_array())
        throw ApiError(400, "must be a list", path(name));
    return value;
}

std::string Fields::requiredText(const char *name) const
{
    std::optional<std::string> value = text(name);
    if (!value)
        throw ApiError(400, "is missing", path(name));
    return *value;
}

} // namespace moire::server
