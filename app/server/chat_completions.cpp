// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat_request.h"
#include "server/endpoints.h"
#include "server/random_id.h"

#include <moire/model.h>

#include <ctime>

namespace moire::server {

namespace {

struct ChatOptions {
    ChatRequest request;
    size_t choices = 1;
    bool stream = false;
    bool streamUsage = false;
    bool logprobs = false;
    size_t alternatives = 0;
    bool routes = false;
    bool times = false; ///< with every piece
    std::optional<ToolFormat> tools;
};

void readTools(const Fields &fields, const Model &model, ChatOptions &o)
{
    const Json *tools = fields.list("tools");
    if (!tools || tools->empty())
        return;
    const Json *choice = fields.find("tool_choice");
    if (choice && *choice != "auto" && *choice != "none")
        throw ApiError(400, "must be auto or none: a call cannot be forced", "tool_choice");
    for (size_t i = 0; i < tools->size(); ++i) {
        const Fields tool((*tools)[i], "tools[" + std::to_string(i) + ']');
        const Json *function = tool.object("function");
        if (tool.requiredText("type") != "function" || !function)
            throw ApiError(400, "must be a function", tool.path("type"));
        Fields(*function, tool.path("function")).requiredText("name");
    }
    o.request.tools = *tools;
    o.request.toolsMayBeCalled = !choice || *choice != "none";
    if (!o.request.toolsMayBeCalled)
        return;
    o.tools = toolFormatOf(model);
}

void readEffort(const Fields &fields, ChatRequest &request)
{
    if (const auto effort = fields.text("reasoning_effort"))
        applyEffort(*effort, "reasoning_effort", request);
    if (const Json *reasoning = fields.object("reasoning")) {
        const Fields inner(*reasoning, "reasoning");
        if (const auto budget = inner.integer("max_tokens", 0, 1 << 30))
            request.options.thinkingBudget = static_cast<size_t>(*budget);
        if (const auto effort = inner.text("effort"))
            applyEffort(*effort, "reasoning.effort", request);
    }
    if (const Json *variables = fields.object("chat_template_kwargs"))
        for (const auto &[name, value] : variables->items())
            if (name != "messages" && name != "tools")
                request.variables[name] = value;
}

ChatOptions readChat(const Fields &fields, const Model &model)
{
    ChatOptions o;
    o.request.messages = readMessages(fields);
    o.request.options = readOptions(fields, model);
    readEffort(fields, o.request);
    readTools(fields, model, o);
    o.choices = static_cast<size_t>(fields.integer("n", 1, maxChoices).value_or(1));
    o.stream = fields.flag("stream").value_or(false);
    if (const Json *options = fields.object("stream_options"))
        o.streamUsage = Fields(*options, "stream_options").flag("include_usage").value_or(false);
    o.logprobs = fields.flag("logprobs").value_or(false);
    o.alternatives = static_cast<size_t>(fields.integer("top_logprobs", 0, maxAlternatives).value_or(0));
    if (o.alternatives > 0 && !o.logprobs)
        throw ApiError(400, "needs logprobs", "top_logprobs");
    o.request.options.trace.probabilities = o.logprobs;
    o.request.options.trace.alternatives = static_cast<uint32_t>(o.alternatives);
    o.routes = fields.flag("return_routed_experts").value_or(false);
    if (o.routes)
        recordRoutes(o.request.options);
    o.times = fields.flag("timings_per_token").value_or(false);
    if (const Json *format = fields.object("response_format")) {
        const Fields inner(*format, "response_format");
        if (o.tools && inner.requiredText("type") != "text")
            throw ApiError(400, "cannot be used together with tools", "response_format");
        applyFormat(inner, "json_schema", model, o.request.options);
    }
    return o;
}

Json callJson(const ToolCall &call)
{
    return {{"id", call.id}, {"type", "function"}, {"function", {{"name", call.name}, {"arguments", call.arguments}}}};
}

Json logprobsJson(const std::vector<SharedToken> &tokens, const ChatOptions &o, const Tokenizer &tokenizer)
{
    Json content = Json::array();
    for (const SharedToken &token : tokens)
        content.push_back(tokenJson(*token, o.alternatives, tokenizer));
    return {{"content", std::move(content)}};
}

Json choiceJson(size_t index, const Message &message, const ChatOptions &o, const Tokenizer &tokenizer)
{
    Json said{{"role", "assistant"},
              {"content", message.text.empty() && !message.calls.empty() ? Json(nullptr) : Json(message.text)}};
    if (!message.thinking.empty())
        said["reasoning_content"] = message.thinking;
    for (const ToolCall &call : message.calls)
        said["tool_calls"].push_back(callJson(call));
    Json choice{{"index", index},
                {"message", std::move(said)},
                {"logprobs", o.logprobs ? logprobsJson(message.tokens, o, tokenizer) : Json(nullptr)},
                {"finish_reason", message.finishReason()}};
    if (o.routes)
        choice["routed_experts"] = message.routedExperts.empty() ? Json(nullptr) : Json(message.routedExperts);
    return choice;
}

/// The pieces of one choice.
class ChatStream {
public:
    ChatStream(Exchange &exchange, Json frame, size_t index, const ChatOptions &o, const Tokenizer &tokenizer)
        : m_exchange(exchange),
          m_frame(std::move(frame)),
          m_index(index),
          m_options(o),
          m_tokenizer(tokenizer)
    {
    }

    void take(const Delta &delta)
    {
        if (!std::exchange(m_begun, true))
            send({{"role", "assistant"}, {"content", ""}}, nullptr, nullptr);
        Json said = Json::object();
        if (!delta.thinking.empty())
            said["reasoning_content"] = delta.thinking;
        if (!delta.text.empty() || !delta.tokens.empty())
            said["content"] = delta.text;
        if (delta.call) {
            Json call = callJson(*delta.call);
            call["index"] = m_calls++;
            said["tool_calls"] = Json::array({std::move(call)});
        }
        if (!said.empty())
            send(std::move(said),
                 delta.tokens.empty() ? Json(nullptr) : logprobsJson(delta.tokens, m_options, m_tokenizer), nullptr,
                 nullptr, m_options.times ? timingsJson(delta.times) : Json(nullptr));
    }

    void end(const Message &message)
    {
        take({}); // an empty answer has a beginning, too
        Json more = nullptr;
        if (m_options.routes)
            more = message.routedExperts.empty() ? Json("") : Json(message.routedExperts);
        send(Json::object(), nullptr, message.finishReason(), more, timingsJson(message));
    }

private:
    void send(Json said, Json logprobs, const Json &reason, const Json &routes = nullptr, const Json &times = nullptr)
    {
        Json choice{{"index", m_index},
                    {"delta", std::move(said)},
                    {"logprobs", std::move(logprobs)},
                    {"finish_reason", reason}};
        if (!routes.is_null())
            choice["routed_experts"] = routes;
        Json chunk = m_frame;
        chunk["choices"] = Json::array({std::move(choice)});
        if (!times.is_null())
            chunk["timings"] = times;
        m_exchange.event({}, chunk);
    }

    Exchange &m_exchange;
    Json m_frame;
    size_t m_index;
    const ChatOptions &m_options;
    const Tokenizer &m_tokenizer;
    bool m_begun = false;
    size_t m_calls = 0;
};

} // namespace

void chatCompletions(Service &service, Call &call)
{
    const Fields fields(call.body);
    service.checkModel(fields);
    const std::shared_ptr<const Model> model = service.model();
    ChatOptions o = readChat(fields, *model);
    const std::vector<TokenId> prompt = promptOf(o.request, *model, service.capacity(), "messages");
    const std::optional<uint64_t> seed = o.request.options.sampling.seed;
    Json frame{{"id", "chatcmpl-" + randomId(24)},
               {"object", o.stream ? "chat.completion.chunk" : "chat.completion"},
               {"created", static_cast<int64_t>(std::time(nullptr))},
               {"model", service.modelName()},
               {"choices", Json::array()}};
    Usage usage;
    for (size_t i = 0; i < o.choices; ++i) {
        GenerationOptions options = o.request.options;
        if (seed)
            options.sampling.seed = *seed + i;
        if (i > 0 && options.constraint) // one for each answer
            applyFormat(Fields(call.body["response_format"], "response_format"), "json_schema", *model, options);
        ChatStream stream(call.exchange, frame, i, o, *model->tokenizer());
        const std::function<void(const Delta &)> take = [&](const Delta &delta) { stream.take(delta); };
        const Message message = service.answer(
            call, {prompt, options, o.tools, o.request.tools, false, o.request.messages}, o.stream ? take : nullptr);
        usage.add(message.result, i > 0);
        if (o.stream)
            stream.end(message);
        else
            frame["choices"].push_back(choiceJson(i, message, o, *model->tokenizer()));
        if (!o.stream && o.choices == 1)
            frame["timings"] = timingsJson(message);
    }
    if (!o.stream) {
        frame["usage"] = usage.openAi();
        call.exchange.sendJson(200, frame);
        return;
    }
    if (o.streamUsage) {
        frame["usage"] = usage.openAi();
        call.exchange.event({}, frame);
    }
    call.exchange.event("data: [DONE]");
    call.exchange.endEvents();
}

} // namespace moire::server
