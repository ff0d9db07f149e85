// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat_request.h"
#include "server/endpoints.h"
#include "server/random_id.h"

#include <moire/model.h>

#include <algorithm>
#include <ctime>

namespace moire::server {

namespace {

constexpr int64_t maxPrompts = 64;

struct CompletionOptions {
    std::vector<std::vector<TokenId>> prompts;
    GenerationOptions options;
    size_t choices = 1; ///< for each prompt
    bool stream = false;
    bool streamUsage = false;
    bool echo = false;
    bool routes = false;
    bool times = false; ///< with every piece
    std::optional<size_t> alternatives; ///< none: no log-probabilities
};

std::vector<TokenId> idsOf(const Json &list, size_t vocabulary, const std::string &where)
{
    std::vector<TokenId> ids;
    for (const Json &id : list) {
        if (!id.is_number_unsigned() || id.get<uint64_t>() >= vocabulary)
            throw ApiError(400, "must be a list of token ids below " + std::to_string(vocabulary), where);
        ids.emplace_back(id.get<uint32_t>());
    }
    return ids;
}

/// A text, a list of token ids, or a list of either.
std::vector<std::vector<TokenId>> readPrompts(const Fields &fields, const Model &model, size_t capacity)
{
    const Json *prompt = fields.find("prompt");
    if (!prompt)
        throw ApiError(400, "is missing", "prompt");
    const bool single = prompt->is_string() || (prompt->is_array() && !prompt->empty() && prompt->front().is_number());
    const Json list = single ? Json::array({*prompt}) : *prompt;
    if (!list.is_array() || list.empty() || list.size() > maxPrompts)
        throw ApiError(
            400, "must be a text, a list of token ids, or a list of at most " + std::to_string(maxPrompts) + " of them",
            "prompt");
    std::vector<std::vector<TokenId>> prompts;
    for (const Json &one : list) {
        if (one.is_array())
            prompts.push_back(idsOf(one, model.config().vocabulary, "prompt"));
        else if (!one.is_string())
            throw ApiError(400, "must be a text, a list of token ids, or a list of either", "prompt");
        else if (!model.tokenizer())
            throw ApiError(400, "the model has no vocabulary of texts: give token ids", "prompt");
        else
            prompts.push_back(encodeText(*model.tokenizer(), one.get<std::string>()));
        if (prompts.back().empty())
            throw ApiError(400, "is empty", "prompt");
        checkLength(prompts.back().size(), capacity, "prompt");
    }
    return prompts;
}

CompletionOptions readCompletion(const Fields &fields, const Model &model, size_t capacity)
{
    CompletionOptions o{.prompts = readPrompts(fields, model, capacity), .options = readOptions(fields, model)};
    if (!o.options.maxTokens)
        o.options.maxTokens = 16; // OpenAI's default
    o.choices = static_cast<size_t>(fields.integer("n", 1, maxChoices).value_or(1));
    o.stream = fields.flag("stream").value_or(false);
    if (const Json *options = fields.object("stream_options"))
        o.streamUsage = Fields(*options, "stream_options").flag("include_usage").value_or(false);
    o.echo = fields.flag("echo").value_or(false);
    if (o.echo && o.stream)
        throw ApiError(400, "cannot be streamed", "echo");
    if (const auto alternatives = fields.integer("logprobs", 0, maxAlternatives)) {
        o.alternatives = static_cast<size_t>(*alternatives);
        o.options.trace.probabilities = true;
        o.options.trace.alternatives = static_cast<uint32_t>(*alternatives);
        o.options.trace.promptPositions = o.echo;
    }
    o.routes = fields.flag("return_routed_experts").value_or(false);
    if (o.routes)
        recordRoutes(o.options);
    o.times = fields.flag("timings_per_token").value_or(false);
    if (const Json *format = fields.object("response_format"))
        applyFormat(Fields(*format, "response_format"), "json_schema", model, o.options);
    return o;
}

size_t codePoints(std::string_view utf8)
{
    return static_cast<size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// {"tokens", "token_logprobs", "top_logprobs", "text_offset"}; \p offset: characters before the tokens, moved on.
Json logprobsJson(const std::vector<SharedToken> &tokens, size_t alternatives, const Tokenizer &tokenizer,
                  size_t &offset)
{
    Json json{{"tokens", Json::array()},
              {"token_logprobs", Json::array()},
              {"top_logprobs", Json::array()},
              {"text_offset", Json::array()}};
    for (const SharedToken &token : tokens) {
        Json one = tokenJson(*token, alternatives, tokenizer);
        Json top = Json::object();
        for (const Json &other : one["top_logprobs"])
            if (!top.contains(other["token"].get<std::string>())) // several tokens may spell the same
                top[other["token"].get<std::string>()] = other["logprob"];
        json["text_offset"].push_back(offset);
        offset += codePoints(one["token"].get_ref<const std::string &>());
        json["tokens"].push_back(std::move(one["token"]));
        json["token_logprobs"].push_back(token->logProbability ? Json(*token->logProbability) : Json(nullptr));
        json["top_logprobs"].push_back(token->logProbability ? std::move(top) : Json(nullptr));
    }
    return json;
}

/// Turns answers into choices, whole or in pieces.
class Writer {
public:
    Writer(Service &service, Call &call, const CompletionOptions &o, const Model &model)
        : m_exchange(call.exchange),
          m_options(o),
          m_model(model),
          m_frame{{"id", "cmpl-" + randomId(24)},
                  {"object", "text_completion"},
                  {"created", static_cast<int64_t>(std::time(nullptr))},
                  {"model", service.modelName()},
                  {"choices", Json::array()}}
    {
    }

    void begin(size_t index)
    {
        m_index = index;
        m_offset = 0;
    }
    void take(const Delta &delta)
    {
        const bool known = m_options.alternatives && !delta.tokens.empty();
        if (!delta.text.empty() || known)
            send(choice(delta.text, known ? logprobs(delta.tokens) : Json(nullptr), nullptr),
                 m_options.times ? timingsJson(delta.times) : Json(nullptr));
    }
    void end(const Message &message)
    {
        if (m_options.stream) {
            Json last = choice("", nullptr, message.finishReason());
            addRoutes(last, message);
            return send(std::move(last), timingsJson(message));
        }
        std::vector<SharedToken> tokens = m_options.echo ? message.promptTokens : std::vector<SharedToken>();
        tokens.insert(tokens.end(), message.tokens.begin(), message.tokens.end());
        std::string text = message.text;
        if (m_options.echo && m_model.tokenizer())
            text = m_model.tokenizer()->decode(m_options.prompts[m_index / m_options.choices]) + text;
        Json whole = choice(text, m_options.alternatives ? logprobs(tokens) : Json(nullptr), message.finishReason());
        addRoutes(whole, message);
        m_frame["choices"].push_back(std::move(whole));
        if (m_options.prompts.size() * m_options.choices == 1)
            m_frame["timings"] = timingsJson(message);
    }
    void finish(const Usage &usage)
    {
        if (!m_options.stream || m_options.streamUsage)
            m_frame["usage"] = usage.openAi();
        if (!m_options.stream)
            return m_exchange.sendJson(200, m_frame);
        if (m_options.streamUsage)
            m_exchange.event({}, m_frame);
        m_exchange.event("data: [DONE]");
        m_exchange.endEvents();
    }

private:
    Json logprobs(const std::vector<SharedToken> &tokens)
    {
        return logprobsJson(tokens, *m_options.alternatives, *m_model.tokenizer(), m_offset);
    }
    Json choice(const std::string &text, Json probabilities, const Json &reason) const
    {
        return {{"index", m_index}, {"text", text}, {"logprobs", std::move(probabilities)}, {"finish_reason", reason}};
    }
    void addRoutes(Json &json, const Message &message) const
    {
        if (m_options.routes)
            json["routed_experts"] = message.routedExperts.empty() ? Json(nullptr) : Json(message.routedExperts);
    }
    void send(Json one, const Json &times)
    {
        Json chunk = m_frame;
        chunk["choices"].push_back(std::move(one));
        if (!times.is_null())
            chunk["timings"] = times;
        m_exchange.event({}, chunk);
    }

    Exchange &m_exchange;
    const CompletionOptions &m_options;
    const Model &m_model;
    Json m_frame;
    size_t m_index = 0;
    size_t m_offset = 0;
};

} // namespace

void completions(Service &service, Call &call)
{
    const Fields fields(call.body);
    service.checkModel(fields);
    const std::shared_ptr<const Model> model = service.model();
    const CompletionOptions o = readCompletion(fields, *model, service.capacity());
    if (o.alternatives && !model->tokenizer())
        throw ApiError(400, "the model has no vocabulary of texts", "logprobs");
    Writer writer(service, call, o, *model);
    const std::function<void(const Delta &)> take = [&](const Delta &delta) { writer.take(delta); };
    Usage usage;
    for (size_t index = 0; index < o.prompts.size() * o.choices; ++index) {
        GenerationOptions options = o.options;
        if (options.sampling.seed)
            *options.sampling.seed += index % o.choices;
        if (index > 0 && options.constraint) // one for each answer
            applyFormat(Fields(call.body["response_format"], "response_format"), "json_schema", *model, options);
        writer.begin(index);
        const Message message =
            service.answer(call, {.prompt = o.prompts[index / o.choices], .options = options, .keepEndToken = true},
                           o.stream ? take : nullptr);
        usage.add(message.result, index % o.choices > 0);
        writer.end(message);
    }
    writer.finish(usage);
}

} // namespace moire::server
