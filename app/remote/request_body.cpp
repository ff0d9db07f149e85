// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/request_body.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace moire::remote {

namespace {

using Json = nlohmann::ordered_json;

/// A float as a person would write it, not as the double beside it.
double shortest(float value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    double same = 0;
    std::from_chars(text.data(), end, same);
    return same;
}

/// Fields beyond OpenAI's are sent only where they change something: a strict server refuses those that it does not
/// know.
void addSampling(Json &body, const SamplingOptions &sampling)
{
    const SamplingOptions off{.topK = 0, .topP = 1, .minP = 0};
    body["temperature"] = sampling.greedy ? 0.0 : shortest(sampling.temperature);
    body["top_p"] = shortest(sampling.topP);
    const auto add = [&](const char *key, float value, float neutral) {
        if (value != neutral)
            body[key] = shortest(value);
    };
    if (sampling.topK != off.topK)
        body["top_k"] = sampling.topK;
    add("min_p", sampling.minP, off.minP);
    add("typical_p", sampling.typicalP, off.typicalP);
    for (const char *name : {"repetition_penalty", "repeat_penalty"}) // vLLM's and SGLang's, llama.cpp's
        add(name, sampling.repeatPenalty, off.repeatPenalty);
    add("presence_penalty", sampling.presencePenalty, off.presencePenalty);
    add("frequency_penalty", sampling.frequencyPenalty, off.frequencyPenalty);
}

/// Whether a person chose it: it is not what every chat begins with.
bool chosen(SamplingOptions sampling)
{
    sampling.seed.reset();
    return sampling != SamplingOptions();
}

[[noreturn]] void refuseOption(const char *what, const char *remedy)
{
    throw Error(ErrorKind::Usage, what, "request", remedy);
}

} // namespace

std::string chatBody(const std::string &model, const Json &messages, const GenerationOptions &options,
                     const Wishes &wishes)
{
    Json body{{"model", model}, {"messages", messages}};
    if (chosen(options.sampling))
        addSampling(body, options.sampling);
    if (options.sampling.seed)
        body["seed"] = *options.sampling.seed;
    if (options.maxTokens)
        body["max_tokens"] = *options.maxTokens;
    if (!options.stop.empty())
        body["stop"] = options.stop;
    if (options.thinkingBudget && !wishes.moire)
        refuseOption("a thinking budget is not available from this engine", "remove the budget in the chat's settings");
    if (options.thinkingBudget)
        body["thinking_budget"] = *options.thinkingBudget;
    if (options.ignoreEos && !wishes.moire)
        refuseOption("going on after the end token is not available from this engine",
                     "leave ignore_eos out, or use a model on this machine");
    if (options.ignoreEos)
        body["ignore_eos"] = true;
    if (!options.policy.empty() && !wishes.moire)
        refuseOption("changing the routing is not available from this engine",
                     "reset the experts of this chat, or use a model on this machine");
    if (!options.policy.empty())
        body["moire_policy"] = policyJson(options.policy);
    if (wishes.logProbabilities) {
        body["logprobs"] = true;
        body["top_logprobs"] = wishes.alternatives;
    }
    if (wishes.routes)
        body["return_routed_experts"] = true;
    if (wishes.times)
        body["timings_per_token"] = true;
    body["stream"] = wishes.stream;
    if (wishes.stream)
        body["stream_options"] = {{"include_usage", true}};
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json sentSettings(const GenerationOptions &options)
{
    Json settings = settingsJson(options);
    if (!chosen(options.sampling))
        for (const char *key : {"temperature", "top_k", "top_p", "min_p", "typical_p", "repeat_penalty",
                                "presence_penalty", "frequency_penalty", "penalty_window", "greedy"})
            settings[key] = nullptr;
    return settings;
}

} // namespace moire::remote
