// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/json.h>

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <vector>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void refuseJson(const std::string &what, const std::string &where,
                             const std::string &remedy = "use smaller or flatter JSON")
{
    throw Error(ErrorKind::Refused, what, where, remedy);
}

/// Counts before anything is parsed. Text that is not JSON may pass: the parser finds it.
void checkShape(std::string_view text, const std::string &where, const JsonLimits &limits)
{
    struct Level {
        bool object;
        size_t members;
    };
    std::vector<Level> open;
    size_t values = 1;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            for (++i; i < text.size() && text[i] != '"'; ++i)
                i += text[i] == '\\' ? 1 : 0;
        } else if (c == '[' || c == '{') {
            ++values;
            open.push_back({c == '{', 1});
            if (open.size() > limits.levels)
                refuseJson("JSON nested more than " + std::to_string(limits.levels) + " levels deep", where);
        } else if ((c == ']' || c == '}') && !open.empty()) {
            open.pop_back();
        } else if (c == ',') {
            ++values;
            if (!open.empty() && open.back().object && ++open.back().members > limits.keys)
                refuseJson("a JSON object with more than " + std::to_string(limits.keys) + " keys", where);
        }
        if (values > limits.values)
            refuseJson("JSON with more than " + std::to_string(limits.values) + " values", where);
    }
}

} // namespace

Json parseJson(std::string_view text, const std::string &where, const JsonLimits &limits)
{
    checkShape(text, where, limits);
    try {
        return Json::parse(text);
    } catch (const Json::parse_error &error) {
        refuseJson("not valid JSON at byte " + std::to_string(error.byte), where, "check the JSON syntax");
    } catch (const Json::out_of_range &) {
        refuseJson("a number in the JSON is too large for a double", where, "write smaller numbers");
    }
}

} // namespace moire
