// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/endpoints.h"

#include <moire/model.h>
#include <moire/token_constraint.h>

namespace moire::server {

namespace {

std::string textOf(std::string_view bytes)
{
    Utf8Stream stream;
    std::string text = stream.push(bytes);
    return text + stream.flush();
}

Json entry(std::string_view bytes, float logProbability)
{
    Json list = Json::array();
    for (const char byte : bytes)
        list.push_back(static_cast<uint8_t>(byte));
    return {{"token", textOf(bytes)}, {"logprob", logProbability}, {"bytes", std::move(list)}};
}

} // namespace

Json tokenJson(const TokenRecord &token, size_t alternatives, const Tokenizer &tokenizer)
{
    Json json = entry(token.bytes, token.logProbability.value_or(0.0f));
    Json top = Json::array();
    for (size_t i = 0; i < std::min(alternatives, token.alternatives.size()); ++i)
        top.push_back(entry(tokenizer.bytes(token.alternatives[i].first, true), token.alternatives[i].second));
    json["top_logprobs"] = std::move(top);
    return json;
}

void recordRoutes(GenerationOptions &options)
{
    options.trace.routing = true;
    options.trace.promptPositions = true;
}

void applyFormat(const Fields &format, const std::string &schemaKey, const Model &model, GenerationOptions &options)
{
    const std::string type = format.requiredText("type");
    if (type == "text")
        return;
    if (type != "json_object" && type != "json_schema")
        throw ApiError(400, "must be text, json_object or json_schema", format.path("type"));
    if (!model.tokenizer())
        throw ApiError(400, "the model has no vocabulary of texts", format.path("type"));
    Json schema = nullptr;
    std::string where = format.path("type");
    if (type == "json_schema") {
        const Json *holder = schemaKey.empty() ? nullptr : format.object(schemaKey.c_str());
        const Fields fields = holder ? Fields(*holder, format.path(schemaKey)) : format;
        const Json *given = fields.find("schema");
        where = fields.path("schema");
        if (!given)
            throw ApiError(400, "is missing", where);
        schema = *given;
    }
    try {
        options.constraint = jsonConstraint(schema, *model.tokenizer());
    } catch (const Error &error) {
        throw ApiError(400, error.problem(), where);
    }
}

void Usage::add(const GenerationResult &result, bool samePrompt)
{
    if (!samePrompt) {
        prompt += result.promptTokens;
        cached += result.reusedTokens;
    }
    answer += result.ids.size();
    thinking += result.thinkingTokens;
}

Json Usage::openAi() const
{
    return {{"prompt_tokens", prompt},
            {"completion_tokens", answer},
            {"total_tokens", prompt + answer},
            {"prompt_tokens_details", {{"cached_tokens", cached}}},
            {"completion_tokens_details", {{"reasoning_tokens", thinking}}}};
}

Json timingsJson(const AnswerTimes &times)
{
    return {{"queue_ms", times.queue}, {"prompt_ms", times.prompt}, {"predicted_ms", times.predicted}};
}

Json timingsJson(const Message &message)
{
    const GenerationResult &result = message.result;
    Json json = timingsJson(message.times);
    json["cache_n"] = result.reusedTokens;
    json["prompt_n"] = result.promptTokens - result.reusedTokens;
    json["predicted_n"] = result.ids.size();
    const auto addSpeed = [&](const std::string &what, const std::optional<double> &perSecond) {
        if (!perSecond || !(*perSecond > 0))
            return;
        json[what + "_per_second"] = *perSecond;
        json[what + "_per_token_ms"] = 1000.0 / *perSecond;
    };
    addSpeed("prompt", result.prefillTokensPerSecond);
    addSpeed("predicted", result.decodeTokensPerSecond);
    return json;
}

Json errorJson(const HttpRequest &request, const ApiError &error)
{
    return request.path == "/v1/messages" ? anthropicError(error) : openAiError(error);
}

void eventError(Exchange &exchange, const ApiError &error)
{
    if (exchange.request().path == "/v1/responses") { // its events have the fields of the error at their top
        Json event{{"type", "error"}, {"sequence_number", exchange.events()}};
        const Json whole = openAiError(error);
        for (const char *name : {"code", "message", "param"})
            event[name] = whole["error"][name];
        exchange.event("error", event);
    } else {
        exchange.event(exchange.request().path == "/v1/messages" ? "error" : "", errorJson(exchange.request(), error));
    }
    exchange.endEvents();
}

} // namespace moire::server
