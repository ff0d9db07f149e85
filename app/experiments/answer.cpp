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

bool isUtf8(const std::string &bytes)
{
    Utf8Stream stream;
    return stream.push(bytes) + stream.flush() == bytes;
}

/// A piece is text, or a list of bytes where it is part of a character.
Json piecesJson(const std::vector<std::string> &pieces)
{
    Json list = Json::array();
    for (const std::string &piece : pieces) {
        if (isUtf8(piece)) {
            list.push_back(piece);
            continue;
        }
        Json bytes = Json::array();
        for (const char byte : piece)
            bytes.push_back(static_cast<unsigned char>(byte));
        list.push_back(std::move(bytes));
    }
    return list;
}

std::vector<std::string> piecesFrom(const Json &list)
{
    std::vector<std::string> pieces;
    for (const Json &piece : list) {
        if (piece.is_string()) {
            pieces.push_back(piece.get<std::string>());
            continue;
        }
        std::string &bytes = pieces.emplace_back();
        for (const Json &byte : piece)
            bytes += static_cast<char>(byte.get<uint8_t>());
    }
    return pieces;
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

void Answer::add(const TokenRecord &record)
{
    ids.push_back(record.id.value);
    logProbabilities.push_back(record.logProbability);
    entropies.push_back(record.entropy);
    pieces.push_back(record.bytes);
    if (record.phase == Phase::Thinking || !thought.empty()) {
        thought.resize(ids.size(), 0);
        thought.back() = record.phase == Phase::Thinking ? 1 : 0;
    }
    if (!record.experts.empty())
        usage.add(record.experts);
}

void Answer::thoughtSoFar()
{
    thought.assign(ids.size(), 1);
}

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
    Json json{{"ids", a.ids},
              {"logprobs", listOf(a.logProbabilities)},
              {"entropies", listOf(a.entropies)},
              {"usage", usageJson(a.usage)}};
    if (!a.pieces.empty())
        json["pieces"] = piecesJson(a.pieces);
    if (!a.thought.empty())
        json["thinking"] = a.thought;
    return json;
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
        if (const auto pieces = tokens.find("pieces"); pieces != tokens.end())
            a.pieces = piecesFrom(*pieces);
        a.thought = tokens.value("thinking", std::vector<uint8_t>());
        if ((!a.pieces.empty() && a.pieces.size() != a.ids.size()) ||
            (!a.thought.empty() && a.thought.size() != a.ids.size()))
            refuse("a cell has other numbers of tokens and of their texts", "results", "the file is damaged");
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
