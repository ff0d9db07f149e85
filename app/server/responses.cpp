// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat_request.h"
#include "server/endpoints.h"
#include "server/random_id.h"

#include <moire/model.h>

#include <ctime>

namespace moire::server {

namespace {

/// An item of `input`, as a message of a chat template.
void addItem(const Fields &item, const std::string &where, Json &messages)
{
    const std::string type = item.text("type").value_or("message");
    if (type == "message") {
        const std::string role = item.requiredText("role");
        const Json *content = item.find("content");
        messages.push_back({{"role", role == "developer" ? "system" : role},
                            {"content", content ? contentText(*content, where + ".content") : ""}});
    } else if (type == "function_call") {
        const Json call{
            {"id", item.requiredText("call_id")},
            {"type", "function"},
            {"function", {{"name", item.requiredText("name")}, {"arguments", item.requiredText("arguments")}}}};
        if (messages.empty() || messages.back()["role"] != "assistant")
            messages.push_back({{"role", "assistant"}, {"content", ""}});
        messages.back()["tool_calls"].push_back(call);
    } else if (type == "function_call_output") {
        const Json *output = item.find("output");
        messages.push_back({{"role", "tool"},
                            {"tool_call_id", item.requiredText("call_id")},
                            {"content", output ? contentText(*output, where + ".output") : ""}});
    } else if (type != "reasoning") {
        throw ApiError(400, "items of type " + type + " are not supported", item.path("type"));
    }
}

Json readInput(const Fields &fields)
{
    Json messages = Json::array();
    if (const auto instructions = fields.text("instructions"))
        messages.push_back({{"role", "system"}, {"content", *instructions}});
    const Json *input = fields.find("input");
    if (!input)
        throw ApiError(400, "is missing", "input");
    if (input->is_string()) {
        messages.push_back({{"role", "user"}, {"content", *input}});
        return messages;
    }
    if (!input->is_array() || input->empty())
        throw ApiError(400, "must be a string or a list of items", "input");
    for (size_t i = 0; i < input->size(); ++i) {
        const std::string where = "input[" + std::to_string(i) + ']';
        addItem(Fields((*input)[i], where), where, messages);
    }
    return messages;
}

/// Tools of this interface have their function's fields at the top.
Json readResponseTools(const Fields &fields, const Model &model, std::optional<ToolFormat> &format)
{
    const Json *tools = fields.list("tools");
    const Json *choice = fields.find("tool_choice");
    if (choice && *choice != "auto" && *choice != "none")
        throw ApiError(400, "must be auto or none: a call cannot be forced", "tool_choice");
    if (!tools || tools->empty() || (choice && *choice == "none"))
        return nullptr;
    format = toolFormatOf(model);
    Json list = Json::array();
    for (size_t i = 0; i < tools->size(); ++i) {
        const Fields tool((*tools)[i], "tools[" + std::to_string(i) + ']');
        if (tool.requiredText("type") != "function")
            throw ApiError(400, "must be function: the server has no tools of its own", tool.path("type"));
        const Json *parameters = tool.object("parameters");
        list.push_back(functionTool(tool, parameters));
    }
    return list;
}

ChatRequest readResponsesRequest(const Fields &fields, const Model &model, std::optional<ToolFormat> &format)
{
    if (fields.find("previous_response_id") || fields.find("conversation"))
        throw ApiError(400, "nothing is stored: send the whole conversation as input", "previous_response_id");
    if (fields.flag("background").value_or(false))
        throw ApiError(400, "is not supported", "background");
    ChatRequest request;
    request.messages = readInput(fields);
    request.options = readOptions(fields, model);
    if (const Json *reasoning = fields.object("reasoning"))
        if (const auto effort = Fields(*reasoning, "reasoning").text("effort"))
            applyEffort(*effort, "reasoning.effort", request);
    request.tools = readResponseTools(fields, model, format);
    if (const Json *text = fields.object("text"))
        if (const Json *given = Fields(*text, "text").object("format")) {
            const Fields inner(*given, "text.format");
            if (format && inner.requiredText("type") != "text")
                throw ApiError(400, "cannot be used together with tools", "text.format");
            applyFormat(inner, "", model, request.options);
        }
    return request;
}

Json reasoningItem(const std::string &id, const std::string &text)
{
    return {{"id", id},
            {"type", "reasoning"},
            {"summary", Json::array()},
            {"content", Json::array({{{"type", "reasoning_text"}, {"text", text}}})}};
}

Json textPart(const std::string &text)
{
    return {{"type", "output_text"}, {"text", text}, {"annotations", Json::array()}, {"logprobs", Json::array()}};
}

Json messageItem(const std::string &id, const char *status, Json content)
{
    return {
        {"id", id}, {"type", "message"}, {"status", status}, {"role", "assistant"}, {"content", std::move(content)}};
}

Json callItem(const ToolCall &call, const char *status, const std::string &arguments)
{
    return {{"id", "fc_" + call.id}, {"type", "function_call"}, {"status", status},
            {"call_id", call.id},    {"name", call.name},       {"arguments", arguments}};
}

Json responsesUsage(const GenerationResult &result)
{
    return {{"input_tokens", result.promptTokens},
            {"input_tokens_details", {{"cached_tokens", result.reusedTokens}}},
            {"output_tokens", result.ids.size()},
            {"output_tokens_details", {{"reasoning_tokens", result.thinkingTokens}}},
            {"total_tokens", result.promptTokens + result.ids.size()}};
}

/// Collects the output's items, and reports each change as an event if the answer is streamed.
class ResponseWriter {
public:
    ResponseWriter(Exchange &exchange, Json response, bool stream)
        : m_exchange(exchange),
          m_response(std::move(response)),
          m_stream(stream)
    {
    }

    void take(const Delta &delta)
    {
        begin();
        if (!delta.thinking.empty())
            grow(Open::Thinking, delta.thinking);
        if (!delta.text.empty())
            grow(Open::Text, delta.text);
        if (delta.call) {
            close();
            const ToolCall &call = *delta.call;
            event("response.output_item.added",
                  {{"output_index", index()}, {"item", callItem(call, "in_progress", "")}});
            const Json at{{"item_id", "fc_" + call.id}, {"output_index", index()}};
            event("response.function_call_arguments.delta", with(at, {{"delta", call.arguments}}));
            event("response.function_call_arguments.done",
                  with(at, {{"arguments", call.arguments}, {"name", call.name}}));
            finishItem(callItem(call, "completed", call.arguments));
        }
    }

    void end(const Message &message)
    {
        begin();
        if (m_open == Open::Nothing && m_response["output"].empty())
            open(Open::Text);
        close();
        const bool whole = std::string(message.finishReason()) != "length";
        m_response["status"] = whole ? "completed" : "incomplete";
        if (!whole)
            m_response["incomplete_details"] = {{"reason", "max_output_tokens"}};
        m_response["usage"] = responsesUsage(message.result);
        if (!m_stream)
            return m_exchange.sendJson(200, m_response);
        event(whole ? "response.completed" : "response.incomplete", {{"response", m_response}});
        m_exchange.endEvents();
    }

private:
    enum class Open { Nothing, Thinking, Text };

    size_t index() const { return m_response["output"].size(); }
    static Json with(Json object, const Json &more)
    {
        object.update(more);
        return object;
    }
    void event(const char *type, Json data)
    {
        if (!m_stream)
            return;
        Json whole{{"type", type}, {"sequence_number", m_exchange.events()}};
        whole.update(data);
        m_exchange.event(type, whole);
    }
    void begin()
    {
        if (std::exchange(m_begun, true))
            return;
        event("response.created", {{"response", m_response}});
        event("response.in_progress", {{"response", m_response}});
    }
    Json at() const { return {{"item_id", m_id}, {"output_index", index()}, {"content_index", 0}}; }
    void open(Open kind)
    {
        close();
        m_open = kind;
        m_id = (kind == Open::Text ? "msg_" : "rs_") + randomId(24);
        Json item = kind == Open::Text ? messageItem(m_id, "in_progress", Json::array()) : reasoningItem(m_id, "");
        if (kind == Open::Thinking)
            item["content"] = Json::array();
        event("response.output_item.added", {{"output_index", index()}, {"item", std::move(item)}});
        if (kind == Open::Text)
            event("response.content_part.added", with(at(), {{"part", textPart("")}}));
    }
    void grow(Open kind, const std::string &text)
    {
        if (m_open != kind)
            open(kind);
        m_text += text;
        if (kind == Open::Text)
            event("response.output_text.delta", with(at(), {{"delta", text}, {"logprobs", Json::array()}}));
        else
            event("response.reasoning_text.delta", with(at(), {{"delta", text}}));
    }
    void close()
    {
        const Open kind = std::exchange(m_open, Open::Nothing);
        const std::string text = std::exchange(m_text, {});
        if (kind == Open::Text) {
            event("response.output_text.done", with(at(), {{"text", text}, {"logprobs", Json::array()}}));
            event("response.content_part.done", with(at(), {{"part", textPart(text)}}));
            finishItem(messageItem(m_id, "completed", Json::array({textPart(text)})));
        } else if (kind == Open::Thinking) {
            event("response.reasoning_text.done", with(at(), {{"text", text}}));
            finishItem(reasoningItem(m_id, text));
        }
    }
    void finishItem(Json item)
    {
        event("response.output_item.done", {{"output_index", index()}, {"item", item}});
        m_response["output"].push_back(std::move(item));
    }

    Exchange &m_exchange;
    Json m_response;
    bool m_stream;
    bool m_begun = false;
    Open m_open = Open::Nothing;
    std::string m_id;
    std::string m_text;
};

} // namespace

void responses(Service &service, Call &call)
{
    const Fields fields(call.body);
    service.checkModel(fields);
    const std::shared_ptr<const Model> model = service.model();
    std::optional<ToolFormat> tools;
    ChatRequest request = readResponsesRequest(fields, *model, tools);
    const bool stream = fields.flag("stream").value_or(false);
    std::vector<TokenId> prompt = promptOf(request, *model, service.capacity(), "input");
    const auto given = [&](const char *name, const Json &otherwise) {
        const Json *value = fields.find(name);
        return value ? *value : otherwise;
    };
    const Json response{{"id", "resp_" + randomId(24)},
                        {"object", "response"},
                        {"created_at", static_cast<int64_t>(std::time(nullptr))},
                        {"status", "in_progress"},
                        {"error", nullptr},
                        {"incomplete_details", nullptr},
                        {"instructions", given("instructions", nullptr)},
                        {"max_output_tokens", given("max_output_tokens", nullptr)},
                        {"metadata", given("metadata", Json::object())},
                        {"model", service.modelName()},
                        {"output", Json::array()},
                        {"parallel_tool_calls", true},
                        {"previous_response_id", nullptr},
                        {"reasoning", given("reasoning", Json::object())},
                        {"store", false},
                        {"temperature", request.options.sampling.temperature},
                        {"text", given("text", {{"format", {{"type", "text"}}}})},
                        {"tool_choice", given("tool_choice", "auto")},
                        {"tools", given("tools", Json::array())},
                        {"top_p", request.options.sampling.topP},
                        {"truncation", "disabled"},
                        {"usage", nullptr}};
    ResponseWriter writer(call.exchange, response, stream);
    const std::function<void(const Delta &)> take = [&](const Delta &delta) { writer.take(delta); };
    Message message =
        service.answer(call, {std::move(prompt), request.options, tools, request.tools, false, request.messages},
                       stream ? take : nullptr);
    if (!stream) { // whole texts, with what turned out to be thinking in its place
        if (!message.thinking.empty())
            writer.take({.thinking = message.thinking});
        if (!message.text.empty())
            writer.take({.text = message.text});
        for (const ToolCall &found : message.calls)
            writer.take({.call = found});
    }
    writer.end(message);
}

} // namespace moire::server
