// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/generation.h>

#include <nlohmann/json.hpp>

namespace moire {

namespace {
using Json = nlohmann::ordered_json;
}

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

Json policyJson(const RoutingPolicy &policy)
{
    Json rules = Json::array();
    for (const RoutingPolicy::Rule &rule : policy.rules) {
        const char *kind = rule.kind == RoutingPolicy::Rule::Kind::Off ? "off"
            : rule.kind == RoutingPolicy::Rule::Kind::Force            ? "force"
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

} // namespace moire
