// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

/// What all interfaces share: errors with a status, and fields of requests read with their types checked.
namespace moire::server {

using Json = nlohmann::ordered_json;

/// An answer with an error status instead of the result.
class ApiError : public std::runtime_error {
public:
    ApiError(int httpStatus, const std::string &message, std::string parameter = {}, std::string errorCode = {})
        : std::runtime_error(message),
          status(httpStatus),
          param(std::move(parameter)),
          code(std::move(errorCode))
    {
    }
    int status;
    std::string param; ///< the field at fault; empty: none
    std::string code; ///< a name for programs, such as "context_length_exceeded"; empty: none
};

/// {"error": {"message", "type", "param", "code"}}, as OpenAI's interface has it.
Json openAiError(const ApiError &error);
/// {"type": "error", "error": {"type", "message"}}, as Anthropic's has it.
Json anthropicError(const ApiError &error);

/// Reads the JSON of a request, within the limits of moire/json.h. Throws ApiError (400).
Json parseBody(std::string_view text);
/// JSON that a model wrote, within the same limits; nullopt if it is not valid.
std::optional<Json> tryParse(std::string_view text);

/// The fields of an object. A field that is null counts as missing. All throw ApiError (400) that names the field if it
/// has another type or is out of range.
class Fields {
public:
    explicit Fields(const Json &object, std::string where = {});

    const Json *find(const char *name) const; ///< null: missing
    std::optional<bool> flag(const char *name) const;
    std::optional<double> number(const char *name, double min, double max) const;
    std::optional<int64_t> integer(const char *name, int64_t min, int64_t max) const;
    std::optional<std::string> text(const char *name) const;
    const Json *object(const char *name) const;
    const Json *list(const char *name) const;
    std::string requiredText(const char *name) const;

    std::string path(const std::string &name) const { return m_where.empty() ? name : m_where + '.' + name; }

private:
    const Json &m_object;
    std::string m_where;
};

} // namespace moire::server
