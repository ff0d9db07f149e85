// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat_request.h"

#include <moire/error.h>

#include <algorithm>
#include <limits>

namespace moire::server {

namespace {

constexpr double anyNumber = std::numeric_limits<float>::max();
constexpr size_t maxStops = 16;

std::vector<std::string> readStops(const Fields &fields, const char *name)
{
    const Json *value = fields.find(name);
    std::vector<std::string> stops;
    if (!value)
        return stops;
    const Json list = value->is_array() ? *value : Json::array({*value});
    for (const Json &stop : list) {
        if (!stop.is_string())
            throw ApiError(400, "must be a string or a list of strings", fields.path(name));
        if (!stop.get<std::string>().empty())
            stops.push_back(stop.get<std::string>());
    }
    if (stops.size() > maxStops)
        throw ApiError(400, "has more than " + std::to_string(maxStops) + " texts", fields.path(name));
    return stops;
}

void readSampling(const Fields &fields, SamplingOptions &s)
{
    const auto set = [&](const char *name, float &to, double min, double max) {
        if (const std::optional<double> value = fields.number(name, min, max))
            to = static_cast<float>(*value);
    };
    set("temperature", s.temperature, 0.0, 100.0);
    set("top_p", s.topP, 0.0, 1.0);
    s.topP = std::max(s.topP, 1e-6f); // 0 means only the best token
    set("min_p", s.minP, 0.0, 1.0);
    set("typical_p", s.typicalP, 1e-6, 1.0);
    set("repeat_penalty", s.repeatPenalty, 0.01, 100.0); // llama.cpp's name
    set("repetition_penalty", s.repeatPenalty, 0.01, 100.0); // vLLM's
    set("presence_penalty", s.presencePenalty, -anyNumber, anyNumber);
    set("frequency_penalty", s.frequencyPenalty, -anyNumber, anyNumber);
    if (const auto topK = fields.integer("top_k", -1, 1 << 24))
        s.topK = static_cast<uint32_t>(std::max<int64_t>(*topK, 0));
    if (const auto window = fields.integer("repeat_last_n", 0, 1 << 24))
        s.penaltyWindow = static_cast<uint32_t>(*window);
    if (const auto seed = fields.integer("seed", -1, std::numeric_limits<int64_t>::max()); seed && *seed >= 0)
        s.seed = static_cast<uint64_t>(*seed);
}

void refuseOthers(const Fields &fields)
{
    for (const char *name : {"logit_bias", "suffix"})
        if (const Json *value = fields.find(name); value && !value->empty() && *value != "")
            throw ApiError(400, "is not supported", name);
    if (const auto best = fields.integer("best_of", 1, 1 << 20);
        best && *best != fields.integer("n", 1, 1 << 20).value_or(1))
        throw ApiError(400, "is not supported", "best_of");
}

RoutingPolicy::Rule readRule(const Fields &rule)
{
    RoutingPolicy::Rule read;
    const std::string kind = rule.requiredText("kind");
    if (kind != "off" && kind != "mute" && kind != "force" && kind != "bias")
        throw ApiError(400, "must be off, mute, force or bias", rule.path("kind"));
    read.kind = kind == "off" ? RoutingPolicy::Rule::Kind::Off
        : kind == "mute"      ? RoutingPolicy::Rule::Kind::Mute
        : kind == "force"     ? RoutingPolicy::Rule::Kind::Force
                              : RoutingPolicy::Rule::Kind::Bias;
    constexpr int64_t max = std::numeric_limits<uint32_t>::max();
    if (const Json *layer = rule.find("layer"); layer && *layer != "*")
        read.layer = LayerIndex(static_cast<uint32_t>(*rule.integer("layer", 0, max)));
    const auto expert = rule.integer("expert", 0, max);
    if (!expert)
        throw ApiError(400, "is missing", rule.path("expert"));
    read.expert = ExpertIndex(static_cast<uint32_t>(*expert));
    read.bias = static_cast<float>(rule.number("bias", -anyNumber, anyNumber).value_or(0.0));
    return read;
}

} // namespace

RoutingPolicy readPolicy(const Json &json, const Model &model)
{
    const Fields fields(json, "moire_policy");
    RoutingPolicy policy;
    if (const auto experts = fields.integer("experts", 1, ConfigLimits::experts))
        policy.expertsUsed = static_cast<uint32_t>(*experts);
    if (const auto seed = fields.integer("random_experts", 0, std::numeric_limits<int64_t>::max()))
        policy.randomSeed = static_cast<uint64_t>(*seed);
    if (const Json *rules = fields.list("rules")) {
        if (rules->size() > 10'000)
            throw ApiError(400, "has more than 10000 rules", "moire_policy.rules");
        for (size_t i = 0; i < rules->size(); ++i)
            policy.rules.push_back(readRule(Fields((*rules)[i], "moire_policy.rules[" + std::to_string(i) + ']')));
    }
    try {
        policy.validate(model.config());
    } catch (const Error &error) {
        throw ApiError(400, error.problem(), "moire_policy");
    }
    return policy;
}

GenerationOptions readOptions(const Fields &fields, const Model &model)
{
    refuseOthers(fields);
    GenerationOptions options;
    options.sampling = model.recommendedSampling().over(options.sampling);
    readSampling(fields, options.sampling);
    options.stop = readStops(fields, "stop");
    options.ignoreEos = fields.flag("ignore_eos").value_or(false);
    for (const char *name : {"max_tokens", "max_output_tokens", "max_completion_tokens"})
        if (const auto tokens = fields.integer(name, 0, 1 << 30))
            options.maxTokens = static_cast<size_t>(*tokens);
    for (const char *name : {"thinking_budget", "thinking_token_budget"})
        if (const auto budget = fields.integer(name, 0, 1 << 30))
            options.thinkingBudget = static_cast<size_t>(*budget);
    if (const Json *policy = fields.find("moire_policy"))
        options.policy = readPolicy(*policy, model);
    return options;
}

void applyEffort(const std::string &effort, const std::string &where, ChatRequest &request)
{
    struct Effort {
        const char *name;
        std::optional<size_t> budget;
    };
    static const std::vector<Effort> efforts{{"none", 0},      {"minimal", 256}, {"low", 1024},
                                             {"medium", 8192}, {"high", {}},     {"xhigh", {}}};
    const auto known = std::find_if(efforts.begin(), efforts.end(), [&](const Effort &e) { return effort == e.name; });
    if (known == efforts.end())
        throw ApiError(400, "must be none, minimal, low, medium, high or xhigh", where);
    if (effort == "none")
        request.variables["enable_thinking"] = false;
    request.variables["reasoning_effort"] = effort;
    if (!request.options.thinkingBudget)
        request.options.thinkingBudget = known->budget;
}

std::string contentText(const Json &content, const std::string &where)
{
    if (content.is_null())
        return {};
    if (content.is_string())
        return content.get<std::string>();
    if (!content.is_array())
        throw ApiError(400, "must be a string or a list of parts", where);
    std::string text;
    for (size_t i = 0; i < content.size(); ++i) {
        const Fields part(content[i], where + '[' + std::to_string(i) + ']');
        const std::string type = part.requiredText("type");
        if (type != "text" && type != "input_text" && type != "output_text")
            throw ApiError(400, "the model reads text only, not parts of type " + type, part.path("type"));
        text += part.requiredText("text");
    }
    return text;
}

Json readMessages(const Fields &fields)
{
    const Json *given = fields.list("messages");
    if (!given || given->empty())
        throw ApiError(400, given ? "is empty" : "is missing", "messages");
    Json messages = Json::array();
    for (size_t i = 0; i < given->size(); ++i) {
        const std::string where = "messages[" + std::to_string(i) + ']';
        const Fields message((*given)[i], where);
        Json copy = (*given)[i];
        const std::string role = message.requiredText("role");
        copy["role"] = role == "developer" ? "system" : role;
        if (const Json *content = message.find("content"))
            copy["content"] = contentText(*content, where + ".content");
        messages.push_back(std::move(copy));
    }
    return messages;
}

void checkLength(size_t prompt, size_t capacity, const char *field)
{
    if (prompt >= capacity)
        throw ApiError(400,
                       "the prompt of " + std::to_string(prompt) +
                           " tokens leaves no room for an answer in the context of " + std::to_string(capacity),
                       field, "context_length_exceeded");
}

std::vector<TokenId> promptOf(ChatRequest &request, const Model &model, size_t capacity, const char *field)
{
    if (!model.tokenizer() || !model.chatFormat() || !model.chatFormat()->usable())
        throw ApiError(400, "the model has no chat template: use /v1/completions", "model");
    try {
        const RenderedPrompt prompt =
            model.chatFormat()->render(request.messages, request.toolsMayBeCalled ? request.tools : Json(nullptr),
                                       request.variables, true, nullptr);
        request.options.chat = true;
        request.options.thinking = prompt.thinking;
        std::vector<TokenId> ids = encodePrompt(*model.tokenizer(), prompt.text);
        checkLength(ids.size(), capacity, field);
        return ids;
    } catch (const Error &error) {
        throw ApiError(400, "the chat template refuses the messages: " + error.problem(), field);
    }
}

} // namespace moire::server
