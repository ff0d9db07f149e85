// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/adapt.h"

#include "text/jinja/value.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <optional>

namespace moire::jinja {

namespace {

using Json = nlohmann::ordered_json;

/// Possible changes to messages; a rendering applies a set of them.
enum Change : unsigned { EmptyContent = 1, OtherArguments = 2, FoldedSystem = 4, JoinedParts = 8 };

/// A template writes all arguments in the same way, so that these show it; each costs a search of the whole prompt.
constexpr size_t maxSearched = 64;

constexpr std::array<std::pair<Change, const char *>, 4> notes{{
    {EmptyContent, "missing content was replaced with empty text"},
    {OtherArguments, "tool call arguments were converted to the form that the template expects"},
    {FoldedSystem, "system messages were prepended to the next user message"},
    {JoinedParts, "content given as parts was joined to one text"},
}};

std::string roleOf(const Json &message)
{
    return message.is_object() && message.contains("role") && message["role"].is_string()
        ? message["role"].get<std::string>()
        : std::string();
}

bool isSystem(const Json &message)
{
    return roleOf(message) == "system" || roleOf(message) == "developer";
}

bool hasNoContent(const Json &message)
{
    return message.is_object() && (!message.contains("content") || message["content"].is_null());
}

bool isTextPart(const Json &part)
{
    return part.is_object() && part.contains("text") && part["text"].is_string();
}

/// Whether the content is a list of nothing but text.
bool hasTextParts(const Json &message)
{
    if (!message.is_object() || !message.contains("content") || !message["content"].is_array())
        return false;
    const Json &content = message["content"];
    return !content.empty() && std::all_of(content.begin(), content.end(), isTextPart);
}

/// Calls \p visit with the arguments of every tool call.
template <class Messages>
void forArguments(Messages &messages, const std::function<void(decltype(messages.front()) &)> &visit)
{
    for (auto &message : messages) {
        if (!message.is_object() || !message.contains("tool_calls") || !message["tool_calls"].is_array())
            continue;
        for (auto &call : message["tool_calls"]) {
            if (!call.is_object())
                continue;
            auto &function = call.contains("function") && call["function"].is_object() ? call["function"] : call;
            if (function.contains("arguments"))
                visit(function["arguments"]);
        }
    }
}

Budget unlimited()
{
    return Budget(TemplateLimits{});
}

/// Formats like `tojson`.
std::string asText(const Json &value)
{
    Budget budget = unlimited();
    return toJson(fromJson(value, budget), JsonStyle{}, budget);
}

/// The other form of the arguments: an object's text, or the object of a text; nullopt if there is none.
std::optional<Json> otherForm(const Json &arguments)
{
    try {
        if (arguments.is_object())
            return asText(arguments);
        if (!arguments.is_string())
            return std::nullopt;
        Json object = templateJson(arguments.get_ref<const std::string &>(), "arguments");
        return object.is_object() ? std::optional(std::move(object)) : std::nullopt;
    } catch (const Error &) {
        return std::nullopt;
    } catch (const Failure &) {
        return std::nullopt;
    }
}

/// Whether \p prompt shows content written like a Python list, by a template that expects text.
bool showsLists(const Json &messages, std::string_view prompt)
try {
    size_t searched = 0;
    return std::any_of(messages.begin(), messages.end(), [&](const Json &message) {
        if (!hasTextParts(message) || searched++ >= maxSearched)
            return false;
        Budget budget = unlimited();
        return prompt.find(repr(fromJson(message["content"], budget), budget)) != std::string_view::npos;
    });
} catch (const Failure &) {
    return false; // larger than a template may handle
}

/// Whether \p prompt shows arguments in the wrong form: a template that expects the other form may not reject this one
/// but write an object like Python ({'a': 1}), or text as a JSON string ("{\"a\": 1}").
bool isDistorted(const Json &messages, std::string_view prompt)
try {
    bool found = false;
    size_t searched = 0;
    forArguments(messages, [&](const Json &arguments) {
        if (found || arguments.empty() || searched >= maxSearched || !otherForm(arguments))
            return;
        ++searched;
        Budget budget = unlimited();
        const std::string wrong = arguments.is_object() ? repr(fromJson(arguments, budget), budget) : asText(arguments);
        if (arguments.is_object()) {
            found = wrong != asText(arguments) && prompt.find(wrong) != std::string_view::npos;
        } else {
            const std::string &text = arguments.get_ref<const std::string &>();
            const std::string within = wrong.substr(1, wrong.size() - 2);
            found = (within != text && prompt.find(within) != std::string_view::npos) ||
                prompt.find("'" + text + "'") != std::string_view::npos;
        }
    });
    return found;
} catch (const Failure &) {
    return false; // larger than a template may handle
}

std::string textOf(const Json &content)
{
    if (content.is_string())
        return content.get<std::string>();
    std::string text;
    if (content.is_array())
        for (const Json &part : content)
            if (isTextPart(part))
                text += part["text"].get<std::string>();
    return text;
}

void putBefore(const std::string &text, Json &message)
{
    Json &content = message["content"];
    if (content.is_array())
        content.insert(content.begin(), Json{{"type", "text"}, {"text", text + "\n\n"}});
    else
        content = content.is_string() && !content.empty() ? text + "\n\n" + content.get<std::string>() : text;
}

/// Merges system messages into the next user message, or into a new one at the end if none follows.
Json foldSystem(const Json &messages)
{
    Json out = Json::array();
    std::string waiting;
    for (const Json &message : messages) {
        if (isSystem(message)) {
            const std::string text = textOf(message.contains("content") ? message["content"] : Json());
            waiting += (waiting.empty() || text.empty() ? "" : "\n\n") + text;
            continue;
        }
        out.push_back(message);
        if (roleOf(message) == "user" && !waiting.empty())
            putBefore(std::exchange(waiting, {}), out.back());
    }
    if (!waiting.empty())
        out.push_back({{"role", "user"}, {"content", waiting}});
    return out;
}

/// The changes that would have an effect.
unsigned possibleChanges(const Json &messages)
{
    unsigned changes = 0;
    for (const Json &message : messages)
        changes |= (hasNoContent(message) ? EmptyContent : 0u) | (isSystem(message) ? FoldedSystem : 0u) |
            (hasTextParts(message) ? JoinedParts : 0u);
    forArguments(messages, [&](const Json &arguments) { changes |= otherForm(arguments) ? OtherArguments : 0u; });
    return changes;
}

Json withChanges(const Json &messages, unsigned changes)
{
    Json out = changes & FoldedSystem ? foldSystem(messages) : messages;
    if (changes & EmptyContent)
        for (Json &message : out)
            if (hasNoContent(message))
                message["content"] = "";
    if (changes & JoinedParts)
        for (Json &message : out)
            if (hasTextParts(message))
                message["content"] = textOf(message["content"]);
    if (changes & OtherArguments)
        forArguments(out, [](Json &arguments) {
            if (auto other = otherForm(arguments))
                arguments = std::move(*other);
        });
    return out;
}

/// All subsets of the \p possible changes, smallest first, starting with none.
std::vector<unsigned> subsets(unsigned possible)
{
    std::vector<unsigned> sets;
    for (int size = 0; size <= 4; ++size)
        for (unsigned set = 0; set < 16; ++set)
            if ((set & ~possible) == 0 && std::popcount(set) == size)
                sets.push_back(set);
    return sets;
}

} // namespace

std::string renderAdapted(const ChatTemplate &source, Json context, std::string *note, const std::stop_token &stop)
{
    const Json given = context["messages"];
    const unsigned all = given.is_array() ? possibleChanges(given) : 0u;
    const auto render = [&](unsigned changes) {
        if (changes != 0)
            context["messages"] = withChanges(given, changes);
        return source.render(context, std::nullopt, stop);
    };
    std::optional<TemplateError> refusal;
    std::optional<std::string> prompt;
    unsigned changes = 0;
    for (const unsigned set : subsets(all)) {
        try {
            prompt = render(set);
            changes = set;
            break;
        } catch (const TemplateError &error) {
            const bool raised = error.cause() == TemplateError::Cause::Raised;
            if (!refusal || raised)
                refusal = error;
            if (error.cause() == TemplateError::Cause::Exhausted)
                throw;
        }
    }
    if (!prompt)
        throw *refusal;
    for (const auto &[change, isWrong] :
         {std::pair(OtherArguments, &isDistorted), std::pair(JoinedParts, &showsLists)}) {
        if (!(all & change) || !isWrong(withChanges(given, changes), *prompt))
            continue;
        const unsigned other = changes ^ change;
        try {
            std::string text = render(other);
            if (!isWrong(withChanges(given, other), text)) {
                prompt = std::move(text);
                changes = other;
            }
        } catch (const TemplateError &) {
            // Keep the first prompt.
        }
    }
    if (note && changes != 0) {
        *note = "the chat template does not accept the messages as they are";
        const char *separator = ": ";
        for (const auto &[change, text] : notes)
            if (changes & change)
                *note += std::exchange(separator, "; ") + std::string(text);
    }
    return std::move(*prompt);
}

} // namespace moire::jinja
