// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tool_calls.h"

#include "server/random_id.h"

#include <moire/chat_template.h>
#include <moire/model.h>

#include <algorithm>

namespace moire::server {

namespace {

#define BAR "\xEF\xBD\x9C" // the full-width bar of DeepSeek's marks
#define GAP "\xE2\x96\x81"
constexpr std::string_view callsOpen = "<" BAR "tool" GAP "calls" GAP "begin" BAR ">";
constexpr std::string_view callsClose = "<" BAR "tool" GAP "calls" GAP "end" BAR ">";
constexpr std::string_view callOpen = "<" BAR "tool" GAP "call" GAP "begin" BAR ">";
constexpr std::string_view callClose = "<" BAR "tool" GAP "call" GAP "end" BAR ">";
constexpr std::string_view callSeparator = "<" BAR "tool" GAP "sep" BAR ">";
#undef BAR
#undef GAP

std::string_view stripped(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

/// One line break at each end belongs to the marks.
std::string_view unwrapped(std::string_view value)
{
    if (value.starts_with('\n'))
        value.remove_prefix(1);
    if (value.ends_with('\n'))
        value.remove_suffix(1);
    return value;
}

/// What stands between the next \p open and \p close in \p text, which is shortened to what follows.
std::optional<std::string_view> between(std::string_view &text, std::string_view open, std::string_view close)
{
    const size_t first = text.find(open);
    const size_t end = first == std::string_view::npos ? first : text.find(close, first + open.size());
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view found = text.substr(first + open.size(), end - first - open.size());
    text.remove_prefix(end + close.size());
    return found;
}

ToolCall call(std::string_view name, std::string arguments)
{
    return {randomId(9), std::string(stripped(name)), std::move(arguments)};
}

std::vector<ToolCall> callsOf(const Json &json)
{
    std::vector<ToolCall> calls;
    for (const Json &one : json.is_array() ? json : Json::array({json})) {
        if (!one.is_object() || !one.contains("name") || !one["name"].is_string())
            return {};
        const auto given = one.contains("arguments") ? one.find("arguments") : one.find("parameters");
        const Json arguments = given == one.end() || given->is_null() ? Json::object() : *given;
        calls.push_back(call(one["name"].get<std::string>(),
                             arguments.is_string() ? arguments.get<std::string>() : arguments.dump()));
    }
    return calls;
}

std::vector<ToolCall> callsOf(std::string_view json)
{
    const std::optional<Json> value = tryParse(stripped(json));
    return value ? callsOf(*value) : std::vector<ToolCall>();
}

std::vector<ToolCall> named(std::string_view body)
{
    constexpr std::string_view mark = "[ARGS]";
    const size_t at = body.find(mark);
    const std::optional<Json> arguments =
        at == std::string_view::npos ? std::nullopt : tryParse(stripped(body.substr(at + mark.size())));
    return arguments ? std::vector{call(body.substr(0, at), arguments->dump())} : callsOf(body);
}

std::vector<ToolCall> deepSeek(std::string_view body)
{
    std::vector<ToolCall> calls;
    while (const auto text = between(body, callOpen, callClose)) {
        const size_t at = text->find(callSeparator);
        if (at == std::string_view::npos)
            return {};
        std::string_view name = text->substr(0, at);
        std::string_view rest = text->substr(at + callSeparator.size());
        if (stripped(name) == "function") { // V3 and R1: function SEP name, then a fenced block
            name = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(name.size(), rest.size()));
            const auto fenced = between(rest, "```json", "```");
            rest = fenced.value_or(rest);
        }
        const std::optional<Json> arguments = tryParse(stripped(rest));
        if (!arguments)
            return {};
        calls.push_back(call(name, arguments->dump()));
    }
    return calls;
}

} // namespace

std::optional<ToolFormat> toolFormatOf(std::string_view source)
{
    using Body = ToolFormat::Body;
    const auto has = [&](std::string_view text) { return source.find(text) != std::string_view::npos; };
    if (!has("tools"))
        return std::nullopt;
    if (has("<minimax:tool_call>"))
        return ToolFormat{"<minimax:tool_call>", "</minimax:tool_call>", Body::Invokes};
    if (has("<tool_call>"))
        return ToolFormat{"<tool_call>", "</tool_call>",
                          has("<function=")      ? Body::Functions
                              : has("<arg_key>") ? Body::Tags
                                                 : Body::Objects};
    if (has(callsOpen))
        return ToolFormat{std::string(callsOpen), std::string(callsClose), Body::DeepSeek};
    if (has("[TOOL_CALLS]"))
        return ToolFormat{"[TOOL_CALLS]", "", Body::NamedJson};
    if (has("<|tool_call|>"))
        return ToolFormat{"<|tool_call|>", "", Body::Objects};
    if (has("\"parameters\":") || has("<|python_tag|>"))
        return ToolFormat{"", "", Body::Objects};
    return std::nullopt;
}

std::optional<ToolFormat> toolFormatOf(const Model &model)
{
    const std::string source = model.chatFormat() ? model.chatFormat()->source() : std::string();
    if (source.find("tools") == std::string::npos)
        throw ApiError(400, "the model's chat template takes no tools", "tools");
    return toolFormatOf(source);
}

Json functionTool(const Fields &tool, const Json *parameters)
{
    return {{"type", "function"},
            {"function",
             {{"name", tool.requiredText("name")},
              {"description", tool.text("description").value_or("")},
              {"parameters", parameters ? *parameters : Json::object()}}}};
}

std::vector<TokenId> markTokens(const ToolFormat &format, const Tokenizer &tokenizer)
{
    std::vector<std::string_view> marks{format.open, format.close, "[ARGS]", callOpen, callClose, callSeparator};
    std::vector<TokenId> ids;
    for (const std::string_view mark : marks)
        if (const std::optional<TokenId> id = mark.empty() ? std::nullopt : tokenizer.find(mark))
            ids.push_back(*id);
    return ids;
}

ToolCallReader::ToolCallReader(ToolFormat format, Json tools) : m_format(std::move(format)), m_tools(std::move(tools))
{
}

std::vector<ToolCallReader::Event> ToolCallReader::push(std::string_view text)
{
    m_held += text;
    std::vector<Event> events;
    do {
        if (!m_inside)
            outside(events);
    } while (m_inside && inside(events, false));
    return events;
}

std::vector<ToolCallReader::Event> ToolCallReader::flush()
{
    std::vector<Event> events;
    if (m_inside)
        inside(events, true);
    else if (!m_held.empty() && !(m_called && m_blank && stripped(m_held).empty()))
        events.push_back({std::exchange(m_held, {}), {}});
    return events;
}

/// Passes on the text that cannot belong to an open mark, nor to the white space around calls, which is not text.
void ToolCallReader::outside(std::vector<Event> &events)
{
    size_t text = m_held.size();
    if (m_format.open.empty()) {
        const size_t first = m_held.find_first_not_of(" \t\r\n");
        if (m_blank && first != std::string::npos && m_held[first] == '{') {
            m_inside = true;
            return;
        }
    } else if (const size_t at = m_held.find(m_format.open); at != std::string::npos) {
        text = at;
        m_inside = true;
    } else {
        size_t kept = std::min(m_held.size(), m_format.open.size() - 1);
        while (kept > 0 &&
               !std::string_view(m_format.open).starts_with(std::string_view(m_held).substr(m_held.size() - kept)))
            --kept;
        text -= kept;
    }
    if (m_blank && stripped(std::string_view(m_held).substr(0, text)).empty()) {
        if (!m_inside)
            return; // what follows decides
        m_gap = m_held.substr(0, text);
    } else if (text > 0) {
        events.push_back({m_held.substr(0, text), {}});
        m_blank = false;
    }
    m_held.erase(0, text + (m_inside ? m_format.open.size() : 0));
}

/// A call is complete at its close mark, or at the end of the answer. False if more text is needed.
bool ToolCallReader::inside(std::vector<Event> &events, bool end)
{
    size_t close = m_format.close.empty() ? std::string::npos : m_held.find(m_format.close, m_searched);
    m_searched = m_held.size() - std::min(m_held.size(), m_format.close.size());
    if (close == std::string::npos && !end)
        return false;
    m_searched = 0;
    const bool marked = close != std::string::npos;
    close = std::min(close, m_held.size());
    const std::string body = m_held.substr(0, close);
    m_held.erase(0, close + (marked ? m_format.close.size() : 0));
    m_inside = false;
    std::vector<ToolCall> calls = parse(body);
    const std::string gap = std::exchange(m_gap, {});
    if (calls.empty())
        events.push_back({gap + m_format.open + body + (marked ? m_format.close : ""), {}});
    m_blank = !calls.empty();
    m_called = m_called || m_blank;
    for (ToolCall &found : calls)
        events.push_back({{}, std::move(found)});
    return !m_held.empty();
}

/// Empty if the text is not a call.
std::vector<ToolCall> ToolCallReader::parse(std::string_view body) const
{
    using Body = ToolFormat::Body;
    std::vector<ToolCall> calls;
    const auto add = [&](std::string_view name, std::string_view text, std::string_view open, std::string_view middle,
                         std::string_view close) {
        Json arguments = Json::object();
        const std::string tool(stripped(name));
        while (const auto key = between(text, open, middle))
            if (const auto value = between(text, "", close))
                arguments[std::string(stripped(*key))] = typed(tool, std::string(stripped(*key)), *value);
        if (!tool.empty() && tool.find_first_of(" \t\r\n<>") == std::string::npos) // else it is prose
            calls.push_back(call(tool, arguments.dump()));
    };
    switch (m_format.body) {
    case Body::Objects:
        return callsOf(body);
    case Body::NamedJson:
        return named(body);
    case Body::DeepSeek:
        return deepSeek(body);
    case Body::Functions:
        while (const auto text = between(body, "<function=", "</function>"))
            if (const size_t end = text->find('>'); end != std::string_view::npos)
                add(text->substr(0, end), text->substr(end + 1), "<parameter=", ">", "</parameter>");
        break;
    case Body::Invokes:
        while (const auto text = between(body, "<invoke name=\"", "</invoke>"))
            if (const size_t end = text->find("\">"); end != std::string_view::npos)
                add(text->substr(0, end), text->substr(end + 2), "<parameter name=\"", "\">", "</parameter>");
        break;
    case Body::Tags:
        add(body.substr(0, std::min(body.find('\n'), body.find("<arg_key>"))), body, "<arg_key>", "</arg_key>",
            "</arg_value>");
        break;
    }
    return calls;
}

/// A value that the model wrote without quotes: text if the tool declares it so or it is not JSON.
Json ToolCallReader::typed(const std::string &tool, const std::string &key, std::string_view value) const
{
    constexpr std::string_view mark = "<arg_value>"; // GLM: the value has an open mark of its own
    if (const size_t at = value.find(mark); m_format.body == ToolFormat::Body::Tags && at != std::string_view::npos)
        value.remove_prefix(at + mark.size());
    value = unwrapped(value);
    for (const Json &one : m_tools.is_array() ? m_tools : Json::array()) {
        const Json &function = one.is_object() && one.contains("function") ? one["function"] : one;
        if (!function.is_object() || function.value("name", Json()) != tool || !function.contains("parameters"))
            continue;
        const Json &parameters = function["parameters"];
        const auto properties = parameters.is_object() ? parameters.find("properties") : parameters.end();
        if (!parameters.is_object() || properties == parameters.end() || !properties->is_object())
            continue;
        if (const auto at = properties->find(key);
            at != properties->end() && at->is_object() && at->value("type", Json()) == "string")
            return std::string(value);
    }
    return tryParse(stripped(value)).value_or(Json(std::string(value)));
}

} // namespace moire::server
