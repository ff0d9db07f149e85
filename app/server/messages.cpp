// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat_request.h"
#include "server/endpoints.h"
#include "server/random_id.h"

#include <moire/model.h>

#include <algorithm>

namespace moire::server {

namespace {

/// The blocks of a user's or an assistant's message, as messages of a chat template.
void addMessage(const Fields &message, const std::string &where, Json &messages)
{
    const std::string role = message.requiredText("role");
    if (role != "user" && role != "assistant")
        throw ApiError(400, "must be user or assistant", message.path("role"));
    const Json *content = message.find("content");
    if (!content)
        throw ApiError(400, "is missing", message.path("content"));
    if (!content->is_array()) {
        messages.push_back({{"role", role}, {"content", contentText(*content, where + ".content")}});
        return;
    }
    Json said{{"role", role}, {"content", ""}};
    std::string text;
    for (size_t i = 0; i < content->size(); ++i) {
        const std::string at = where + ".content[" + std::to_string(i) + ']';
        const Fields block((*content)[i], at);
        const std::string type = block.requiredText("type");
        if (type == "text") {
            text += block.requiredText("text");
        } else if (type == "thinking" && role == "assistant") {
            said["reasoning_content"] = block.text("thinking").value_or("");
        } else if (type == "tool_use" && role == "assistant") {
            const Json *input = block.object("input");
            said["tool_calls"].push_back(
                {{"id", block.requiredText("id")},
                 {"type", "function"},
                 {"function", {{"name", block.requiredText("name")}, {"arguments", input ? *input : Json::object()}}}});
        } else if (type == "tool_result" && role == "user") {
            const Json *result = block.find("content");
            messages.push_back({{"role", "tool"},
                                {"tool_call_id", block.requiredText("tool_use_id")},
                                {"content", result ? contentText(*result, at + ".content") : ""}});
        } else if (type != "redacted_thinking") {
            throw ApiError(400, "blocks of type " + type + " are not supported here", block.path("type"));
        }
    }
    const bool onlyResults = role == "user" && text.empty() && !content->empty();
    said["content"] = std::move(text);
    if (!onlyResults)
        messages.push_back(std::move(said));
}

Json readAnthropicMessages(const Fields &fields)
{
    const Json *given = fields.list("messages");
    if (!given || given->empty())
        throw ApiError(400, given ? "is empty" : "is missing", "messages");
    Json messages = Json::array();
    if (const Json *system = fields.find("system"))
        messages.push_back({{"role", "system"}, {"content", contentText(*system, "system")}});
    for (size_t i = 0; i < given->size(); ++i) {
        const std::string where = "messages[" + std::to_string(i) + ']';
        addMessage(Fields((*given)[i], where), where, messages);
    }
    return messages;
}

Json readAnthropicTools(const Fields &fields, const Model &model, std::optional<ToolFormat> &format)
{
    const Json *tools = fields.list("tools");
    if (!tools || tools->empty())
        return nullptr;
    if (const Json *choice = fields.object("tool_choice")) {
        const std::string type = Fields(*choice, "tool_choice").requiredText("type");
        if (type == "none")
            return nullptr;
        if (type != "auto")
            throw ApiError(400, "must be auto or none: a call cannot be forced", "tool_choice.type");
    }
    Json list = Json::array();
    for (size_t i = 0; i < tools->size(); ++i) {
        const Fields tool((*tools)[i], "tools[" + std::to_string(i) + ']');
        if (tool.text("type").value_or("custom") != "custom")
            throw ApiError(400, "must be custom: the server has no tools of its own", tool.path("type"));
        const Json *schema = tool.object("input_schema");
        list.push_back(functionTool(tool, schema));
    }
    format = toolFormatOf(model);
    return list;
}

ChatRequest readMessagesRequest(const Fields &fields, const Model &model, std::optional<ToolFormat> &format)
{
    ChatRequest request;
    request.messages = readAnthropicMessages(fields);
    request.options = readOptions(fields, model);
    if (!request.options.maxTokens)
        throw ApiError(400, "is missing", "max_tokens");
    if (const Json *stops = fields.list("stop_sequences"))
        for (const Json &stop : *stops) {
            if (!stop.is_string() || stop.get<std::string>().empty() || request.options.stop.size() == 16)
                throw ApiError(400, "must be a list of at most 16 texts", "stop_sequences");
            request.options.stop.push_back(stop.get<std::string>());
        }
    if (const Json *thinking = fields.object("thinking")) {
        const Fields inner(*thinking, "thinking");
        if (inner.requiredText("type") == "disabled")
            applyEffort("none", "thinking.type", request);
        if (const auto budget = inner.integer("budget_tokens", 0, 1 << 30))
            request.options.thinkingBudget = static_cast<size_t>(*budget);
    }
    request.tools = readAnthropicTools(fields, model, format);
    return request;
}

Json anthropicUsage(const GenerationResult &result)
{
    return {{"input_tokens", result.promptTokens - result.reusedTokens},
            {"cache_creation_input_tokens", 0},
            {"cache_read_input_tokens", result.reusedTokens},
            {"output_tokens", result.ids.size()}};
}

/// {"stop_reason", "stop_sequence"}
Json stopJson(const Message &message, const std::vector<std::string> &stops)
{
    const bool sequence = std::find(stops.begin(), stops.end(), message.result.stopText) != stops.end();
    const std::string reason = message.finishReason();
    const char *named = reason == "tool_calls" ? "tool_use"
        : reason == "length"                   ? "max_tokens"
        : sequence                             ? "stop_sequence"
                                               : "end_turn";
    return {{"stop_reason", named}, {"stop_sequence", sequence ? Json(message.result.stopText) : Json(nullptr)}};
}

Json inputOf(const ToolCall &call)
{
    const std::optional<Json> input = tryParse(call.arguments);
    return input && input->is_object() ? *input : Json::object();
}

Json contentJson(const Message &message)
{
    Json content = Json::array();
    if (!message.thinking.empty())
        content.push_back({{"type", "thinking"}, {"thinking", message.thinking}, {"signature", ""}});
    if (!message.text.empty() || message.calls.empty())
        content.push_back({{"type", "text"}, {"text", message.text}});
    for (const ToolCall &call : message.calls)
        content.push_back({{"type", "tool_use"}, {"id", call.id}, {"name", call.name}, {"input", inputOf(call)}});
    return content;
}

/// Blocks one after another; a block ends when another kind of text begins.
class MessageStream {
public:
    MessageStream(Exchange &exchange, Json start) : m_exchange(exchange), m_start(std::move(start)) { }

    void take(const Delta &delta)
    {
        begin();
        if (!delta.thinking.empty()) {
            open("thinking", {{"type", "thinking"}, {"thinking", ""}, {"signature", ""}});
            grow({{"type", "thinking_delta"}, {"thinking", delta.thinking}});
        }
        if (!delta.text.empty()) {
            open("text", {{"type", "text"}, {"text", ""}});
            grow({{"type", "text_delta"}, {"text", delta.text}});
        }
        if (delta.call) {
            close();
            open("tool_use",
                 {{"type", "tool_use"}, {"id", delta.call->id}, {"name", delta.call->name}, {"input", Json::object()}});
            grow({{"type", "input_json_delta"}, {"partial_json", delta.call->arguments}});
            close();
        }
    }
    void end(const Json &stop, const Json &usage)
    {
        begin();
        close();
        m_exchange.event("message_delta", Json{{"type", "message_delta"}, {"delta", stop}, {"usage", usage}});
        m_exchange.event("message_stop", Json{{"type", "message_stop"}});
        m_exchange.endEvents();
    }

private:
    void begin()
    {
        if (!std::exchange(m_begun, true))
            m_exchange.event("message_start", Json{{"type", "message_start"}, {"message", m_start}});
    }
    void open(const std::string &kind, const Json &block)
    {
        if (m_open == kind)
            return;
        close();
        m_open = kind;
        m_exchange.event("content_block_start",
                         Json{{"type", "content_block_start"}, {"index", m_index}, {"content_block", block}});
    }
    void grow(const Json &delta)
    {
        m_exchange.event("content_block_delta",
                         Json{{"type", "content_block_delta"}, {"index", m_index}, {"delta", delta}});
    }
    void close()
    {
        if (!std::exchange(m_open, {}).empty())
            m_exchange.event("content_block_stop", Json{{"type", "content_block_stop"}, {"index", m_index++}});
    }

    Exchange &m_exchange;
    Json m_start;
    std::string m_open; ///< kind of the open block
    size_t m_index = 0;
    bool m_begun = false;
};

} // namespace

void messages(Service &service, Call &call)
{
    const Fields fields(call.body);
    service.checkModel(fields);
    const std::shared_ptr<const Model> model = service.model();
    std::optional<ToolFormat> tools;
    ChatRequest request = readMessagesRequest(fields, *model, tools);
    const bool stream = fields.flag("stream").value_or(false);
    std::vector<TokenId> prompt = promptOf(request, *model, service.capacity(), "messages");
    Json frame{{"id", "msg_" + randomId(24)}, {"type", "message"},
               {"role", "assistant"},         {"model", service.modelName()},
               {"content", Json::array()},    {"stop_reason", nullptr},
               {"stop_sequence", nullptr},    {"usage", {{"input_tokens", prompt.size()}, {"output_tokens", 0}}}};
    MessageStream events(call.exchange, frame);
    const std::function<void(const Delta &)> take = [&](const Delta &delta) { events.take(delta); };
    const Message message =
        service.answer(call, {std::move(prompt), request.options, tools, request.tools, false, request.messages},
                       stream ? take : nullptr);
    const Json stop = stopJson(message, request.options.stop);
    if (stream)
        return events.end(stop, anthropicUsage(message.result));
    frame["content"] = contentJson(message);
    frame.update(stop);
    frame["usage"] = anthropicUsage(message.result);
    call.exchange.sendJson(200, frame);
}

} // namespace moire::server
