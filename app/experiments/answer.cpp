// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answer.h"

#include "experiments/fields.h"

#include <cmath>

namespace moire::experiments {

using Json = nlohmann::ordered_json;

namespace {

template <class T>
void put(Json &json, const char *key, const std::optional<T> &value)
{
    if (value && std::isfinite(*value))
        json[key] = *value;
}

template <class T>
Json listOf(const std::vector<std::optional<T>> &values)
{
    Json list = Json::array();
    for (const std::optional<T> &value : values)
        list.push_back(value && std::isfinite(*value) ? Json(*value) : Json(nullptr));
    return list;
}

template <class T>
std::optional<T> get(const Json &json, const char *key)
{
    const auto at = json.find(key);
    return at == json.end() || at->is_null() ? std::nullopt : std::optional(at->get<T>());
}

template <class T>
std::vector<std::optional<T>> listFrom(const Json &json, const char *key)
{
    std::vector<std::optional<T>> values;
    for (const Json &value : json.value(key, Json::array()))
        values.push_back(value.is_null() ? std::nullopt : std::optional(value.get<T>()));
    return values;
}

Json usageJson(const ExpertUsage &usage)
{
    Json json{{"experts", usage.experts}, {"tokens", usage.tokens}, {"layers", Json::array()}};
    for (const LayerIndex layer : usage.layers)
        json["layers"].push_back(layer.value);
    json["counts"] = usage.counts;
    return json;
}

ExpertUsage usageFrom(const Json &json)
{
    std::vector<LayerIndex> layers;
    for (const Json &layer : json.at("layers"))
        layers.emplace_back(layer.get<uint32_t>());
    const auto counts = json.at("counts").get<std::vector<uint64_t>>();
    const auto experts = json.at("experts").get<uint32_t>();
    if (counts.size() != layers.size() * size_t{experts})
        refuse("the counts of experts do not fit their shape", "usage", "the results file is damaged");
    ExpertUsage usage(std::move(layers), experts);
    usage.tokens = json.at("tokens").get<uint64_t>();
    usage.counts = counts;
    for (size_t i = 0; i < counts.size(); ++i)
        usage.layerCounts[i / experts] += counts[i];
    return usage;
}

template <class F>
auto checked(F &&read)
{
    try {
        return read();
    } catch (const Json::exception &) {
        refuse("a result does not have the form of this program's results", "results",
               "the file is damaged, or was written by another version");
    }
}

} // namespace

Json factsJson(const Answer &a)
{
    if (!a.failure.empty())
        return {{"failure", a.failure}};
    Json json{{"text", a.text},     {"thinking", a.thinking},
              {"finish", a.finish}, {"prompt_tokens", a.promptTokens},
              {"tokens", a.tokens}, {"thinking_tokens", a.thinkingTokens}};
    put(json, "ttft_ms", a.ttftMs);
    put(json, "tokens_per_second", a.tokensPerSecond);
    put(json, "logprob", a.meanLogProbability);
    put(json, "entropy", a.meanEntropy);
    put(json, "bytes_per_token", a.bytesPerToken);
    if (!a.choices.empty())
        json["choices"] = a.choices;
    return json;
}

Json tokensJson(const Answer &a)
{
    return {{"ids", a.ids},
            {"logprobs", listOf(a.logProbabilities)},
            {"entropies", listOf(a.entropies)},
            {"usage", usageJson(a.usage)}};
}

Json factsJson(const Pair &p)
{
    Json json = Json::object();
    if (!p.failure.empty())
        json["failure"] = p.failure;
    put(json, "kl", p.kl);
    put(json, "logprob_change", p.logProbabilityChange);
    put(json, "top_agreement", p.topAgreement);
    put(json, "expert_overlap", p.expertOverlap);
    json["tokens"] = p.tokens;
    put(json, "first_difference", p.firstDifference);
    put(json, "text_difference", p.textDifference);
    put(json, "routing_distance", p.routingDistance);
    return json;
}

Json tokensJson(const Pair &p)
{
    return {{"kl", listOf(p.klByToken)}, {"logprob_change", listOf(p.changeByToken)}};
}

Answer answerFromJson(const Json &facts, const Json &tokens)
{
    return checked([&] {
        Answer a;
        a.failure = facts.value("failure", "");
        if (!a.failure.empty())
            return a;
        a.text = facts.at("text").get<std::string>();
        a.thinking = facts.at("thinking").get<std::string>();
        a.finish = facts.at("finish").get<std::string>();
        a.promptTokens = facts.at("prompt_tokens").get<size_t>();
        a.tokens = facts.at("tokens").get<size_t>();
        a.thinkingTokens = facts.at("thinking_tokens").get<size_t>();
        a.ttftMs = get<double>(facts, "ttft_ms");
        a.tokensPerSecond = get<double>(facts, "tokens_per_second");
        a.meanLogProbability = get<double>(facts, "logprob");
        a.meanEntropy = get<double>(facts, "entropy");
        a.bytesPerToken = get<double>(facts, "bytes_per_token");
        a.choices = facts.value("choices", std::vector<double>());
        if (tokens.is_null())
            return a;
        a.ids = tokens.at("ids").get<std::vector<uint32_t>>();
        a.logProbabilities = listFrom<float>(tokens, "logprobs");
        a.entropies = listFrom<float>(tokens, "entropies");
        a.usage = usageFrom(tokens.at("usage"));
        return a;
    });
}

Pair pairFromJson(const Json &facts, const Json &tokens)
{
    return checked([&] {
        Pair p;
        p.failure = facts.value("failure", "");
        p.kl = get<double>(facts, "kl");
        p.logProbabilityChange = get<double>(facts, "logprob_change");
        p.topAgreement = get<double>(facts, "top_agreement");
        p.expertOverlap = get<double>(facts, "expert_overlap");
        p.tokens = facts.at("tokens").get<size_t>();
        p.firstDifference = get<double>(facts, "first_difference");
        p.textDifference = get<double>(facts, "text_difference");
        p.routingDistance = get<double>(facts, "routing_distance");
        if (!tokens.is_null()) {
            p.klByToken = listFrom<float>(tokens, "kl");
            p.changeByToken = listFrom<float>(tokens, "logprob_change");
        }
        return p;
    });
}

} // namespace moire::experiments
