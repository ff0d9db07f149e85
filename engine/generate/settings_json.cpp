// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/generation.h>

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <cstdint>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void refusePolicy(const std::string &problem)
{
    throw Error(ErrorKind::Refused, problem, "routing policy", "clear the policy, or set it again");
}

/// The member \p key of \p object as a whole number below \p end; none: it is null or missing.
std::optional<uint64_t> wholeNumber(const Json &object, const char *key, uint64_t end)
{
    if (!object.contains(key) || object[key].is_null())
        return std::nullopt;
    const Json &value = object[key];
    if (!value.is_number_unsigned() || value.get<uint64_t>() > end)
        refusePolicy(std::string("\"") + key + "\" is not a whole number in range");
    return value.get<uint64_t>();
}

RoutingPolicy::Rule ruleFromJson(const Json &json)
{
    using Kind = RoutingPolicy::Rule::Kind;
    if (!json.is_object() || !json.contains("kind") || !json["kind"].is_string())
        refusePolicy("a rule has no kind");
    const auto kind = json["kind"].get<std::string>();
    RoutingPolicy::Rule rule;
    if (kind == "off" || kind == "force" || kind == "mute")
        rule.kind = kind == "off" ? Kind::Off : kind == "force" ? Kind::Force : Kind::Mute;
    else if (kind == "bias")
        rule.kind = Kind::Bias;
    else
        refusePolicy("a rule is of an unknown kind");
    if (!json.contains("layer") || json["layer"] != "*") {
        const auto layer = wholeNumber(json, "layer", UINT32_MAX);
        if (!layer)
            refusePolicy("a rule has no layer");
        rule.layer = LayerIndex(static_cast<uint32_t>(*layer));
    }
    const auto expert = wholeNumber(json, "expert", UINT32_MAX);
    if (!expert)
        refusePolicy("a rule has no expert");
    rule.expert = ExpertIndex(static_cast<uint32_t>(*expert));
    if (json.contains("bias") && json["bias"].is_number())
        rule.bias = json["bias"].get<float>();
    return rule;
}

} // namespace

Json settingsJson(const GenerationOptions &options)
{
    const SamplingOptions &s = options.sampling;
    return {{"temperature", s.temperature},
            {"top_k", s.topK},
            {"top_p", s.topP},
            {"min_p", s.minP},
            {"typical_p", s.typicalP},
            {"repeat_penalty", s.repeatPenalty},
            {"presence_penalty", s.presencePenalty},
            {"frequency_penalty", s.frequencyPenalty},
            {"penalty_window", s.penaltyWindow},
            {"greedy", s.greedy},
            {"seed", s.seed ? Json(*s.seed) : Json(nullptr)},
            {"max_tokens", options.maxTokens ? Json(*options.maxTokens) : Json(nullptr)},
            {"stop", options.stop},
            {"ignore_eos", options.ignoreEos},
            {"thinking_budget", options.thinkingBudget ? Json(*options.thinkingBudget) : Json(nullptr)}};
}

GenerationOptions optionsFromJson(const Json &settings)
{
    GenerationOptions options;
    SamplingOptions &s = options.sampling;
    const auto real = [&](const char *key, float &value) {
        if (settings.contains(key) && settings[key].is_number())
            value = settings[key].get<float>();
    };
    const auto flag = [&](const char *key, bool &value) {
        if (settings.contains(key) && settings[key].is_boolean())
            value = settings[key].get<bool>();
    };
    const auto whole = [&](const char *key, auto &value) {
        if (settings.contains(key) && settings[key].is_number_unsigned())
            value = static_cast<std::remove_reference_t<decltype(value)>>(settings[key].get<uint64_t>());
    };
    const auto optional = [&](const char *key, auto &value) {
        if (settings.contains(key) && settings[key].is_number_unsigned())
            value = settings[key].get<uint64_t>();
    };
    real("temperature", s.temperature);
    whole("top_k", s.topK);
    real("top_p", s.topP);
    real("min_p", s.minP);
    real("typical_p", s.typicalP);
    real("repeat_penalty", s.repeatPenalty);
    real("presence_penalty", s.presencePenalty);
    real("frequency_penalty", s.frequencyPenalty);
    whole("penalty_window", s.penaltyWindow);
    flag("greedy", s.greedy);
    optional("seed", s.seed);
    optional("max_tokens", options.maxTokens);
    flag("ignore_eos", options.ignoreEos);
    optional("thinking_budget", options.thinkingBudget);
    if (settings.contains("stop") && settings["stop"].is_array())
        for (const Json &text : settings["stop"])
            if (text.is_string())
                options.stop.push_back(text.get<std::string>());
    return options;
}

Json policyJson(const RoutingPolicy &policy)
{
    Json rules = Json::array();
    for (const RoutingPolicy::Rule &rule : policy.rules) {
        const char *kind = rule.kind == RoutingPolicy::Rule::Kind::Off ? "off"
            : rule.kind == RoutingPolicy::Rule::Kind::Force            ? "force"
            : rule.kind == RoutingPolicy::Rule::Kind::Mute             ? "mute"
                                                                       : "bias";
        rules.push_back({{"kind", kind},
                         {"layer", rule.layer ? Json(rule.layer->value) : Json("*")},
                         {"expert", rule.expert.value},
                         {"bias", rule.bias}});
    }
    return {{"experts", policy.expertsUsed ? Json(*policy.expertsUsed) : Json(nullptr)},
            {"random_experts", policy.randomSeed ? Json(*policy.randomSeed) : Json(nullptr)},
            {"rules", rules}};
}

RoutingPolicy policyFromJson(const Json &json)
{
    constexpr size_t mostRules = 100'000;
    if (!json.is_object())
        refusePolicy("it is not a JSON object");
    RoutingPolicy policy;
    if (const auto used = wholeNumber(json, "experts", UINT32_MAX))
        policy.expertsUsed = static_cast<uint32_t>(*used);
    policy.randomSeed = wholeNumber(json, "random_experts", UINT64_MAX);
    if (!json.contains("rules"))
        return policy;
    const Json &rules = json["rules"];
    if (!rules.is_array() || rules.size() > mostRules)
        refusePolicy("\"rules\" is not a list of at most " + std::to_string(mostRules) + " rules");
    for (const Json &rule : rules)
        policy.rules.push_back(ruleFromJson(rule));
    return policy;
}

} // namespace moire
