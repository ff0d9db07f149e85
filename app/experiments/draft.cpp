// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/draft.h"

#include "experiments/variants.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace moire::experiments {

namespace {

std::string withoutSpaces(const std::string &text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

/// A number if it is one, else the text, which the parser then refuses in its own words.
Json typed(const std::string &text)
{
    const std::string plain = withoutSpaces(text);
    const Json value = plain.size() < 40 ? Json::parse(plain, nullptr, false) : Json();
    return value.is_number() ? value : Json(plain);
}

void putTyped(Json &json, const char *key, const std::string &text)
{
    if (!withoutSpaces(text).empty())
        json[key] = typed(text);
}

/// "1, 2, 5" as a list, "3" as a count.
Json seedsFrom(const std::string &text)
{
    if (text.find_first_of(", ") == std::string::npos)
        return typed(text);
    Json list = Json::array();
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find_first_of(", ", at), text.size());
        if (end > at)
            list.push_back(typed(text.substr(at, end - at)));
        at = end + 1;
    }
    return list;
}

Json variantJson(const VariantDraft &draft)
{
    Json json{{"name", withoutSpaces(draft.name)}};
    for (const auto &[key, text] : {std::pair<const char *, const std::string &>{"model", draft.model},
                                    std::pair<const char *, const std::string &>{"quantize", draft.quantize}})
        if (!text.empty())
            json[key] = text;
    if (draft.system)
        json["system"] = *draft.system;
    putTyped(json, "temperature", draft.temperature);
    putTyped(json, "top_k", draft.topK);
    putTyped(json, "top_p", draft.topP);
    putTyped(json, "max_tokens", draft.maxTokens);
    putTyped(json, "thinking_budget", draft.thinkingBudget);
    Json routing = Json::object();
    putTyped(routing, "experts", draft.experts);
    putTyped(routing, "random_experts", draft.randomExperts);
    for (const RuleDraft &typedRule : draft.rules) {
        Json rule{{"kind", typedRule.kind}};
        putTyped(rule, "layer", typedRule.layer);
        putTyped(rule, "expert", typedRule.expert);
        if (typedRule.kind == "bias")
            putTyped(rule, "bias", typedRule.bias);
        routing["rules"].push_back(std::move(rule));
    }
    if (!routing.empty())
        json["routing"] = routing;
    return json;
}

/// The last name in a place such as "experiment.variants[1].routing.rules[0].expert".
std::string lastName(const std::string &place)
{
    const size_t at = place.find_last_of(". ");
    std::string name = at == std::string::npos ? std::string() : place.substr(at + 1);
    std::replace(name.begin(), name.end(), '-', '_'); // sampling settings are named as on the command line
    return name.substr(0, name.find('['));
}

/// The number behind \p list in a place, such as 1 behind ".variants[".
std::optional<size_t> numberIn(const std::string &place, std::string_view list)
{
    const size_t at = place.find(list);
    if (at == std::string::npos || at + list.size() >= place.size() || !std::isdigit(place[at + list.size()]))
        return std::nullopt;
    return std::stoul(place.substr(at + list.size(), 4));
}

std::string plainNumber(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", value);
    return text.data();
}

} // namespace

Json toJson(const Draft &draft)
{
    Json json{{"moire_experiment", Definition::version}, {"name", withoutSpaces(draft.name)}};
    json["prompts"] = Json::array();
    for (size_t at = 0; at < draft.prompts.size();) {
        const size_t end = std::min(draft.prompts.find('\n', at), draft.prompts.size());
        if (std::string line = withoutSpaces(draft.prompts.substr(at, end - at)); !line.empty())
            json["prompts"].push_back(std::move(line));
        at = end + 1;
    }
    for (const Json &messages : draft.chats)
        json["prompts"].push_back({{"messages", messages}});
    for (const std::string &file : draft.files)
        json["prompts"].push_back({{"file", file}});
    json["variants"] = Json::array();
    for (const VariantDraft &variant : draft.variants)
        json["variants"].push_back(variantJson(variant));
    if (draft.baseline < draft.variants.size())
        json["baseline"] = withoutSpaces(draft.variants[draft.baseline].name);
    const std::string seeds = withoutSpaces(draft.seeds);
    if (!seeds.empty())
        json["seeds"] = seedsFrom(seeds);
    putTyped(json, "repeats", draft.repeats);
    if (!draft.metrics.empty())
        json["metrics"] = draft.metrics;
    json["controls"] = draft.controls;
    json["keep_trace"] = draft.keepTrace;
    return json;
}

std::optional<DraftProblem> check(const Draft &draft, const std::filesystem::path &folder, Definition &definition)
{
    try {
        definition =
            parseDefinition(toJson(draft).dump(-1, ' ', false, Json::error_handler_t::replace), folder, "experiment");
        return std::nullopt;
    } catch (const Error &error) {
        std::string sentence = error.problem();
        if (!error.remedy().empty())
            sentence += ": " + error.remedy();
        DraftProblem problem{sentence, lastName(error.where()), numberIn(error.where(), ".variants["),
                             numberIn(error.where(), ".rules[")};
        if (problem.field == "variants" && problem.variant)
            problem.field = "name"; // all that is refused of a variant as a whole
        return problem;
    }
}

VariantDraft draftOf(const Variant &variant)
{
    VariantDraft draft{
        .name = variant.name, .model = variant.model, .quantize = variant.quantize, .system = variant.system};
    const auto put = [](std::string &text, const auto &count) {
        if (count)
            text = std::to_string(*count);
    };
    if (variant.sampling.temperature)
        draft.temperature = plainNumber(static_cast<double>(*variant.sampling.temperature));
    if (variant.sampling.topP)
        draft.topP = plainNumber(static_cast<double>(*variant.sampling.topP));
    put(draft.topK, variant.sampling.topK);
    put(draft.maxTokens, variant.options.maxTokens);
    put(draft.thinkingBudget, variant.options.thinkingBudget);
    const RoutingPolicy &policy = variant.options.policy;
    put(draft.experts, policy.expertsUsed);
    put(draft.randomExperts, policy.randomSeed);
    for (const RoutingPolicy::Rule &rule : policy.rules) {
        using Kind = RoutingPolicy::Rule::Kind;
        RuleDraft &typedRule = draft.rules.emplace_back();
        typedRule.kind = rule.kind == Kind::Off ? "off"
            : rule.kind == Kind::Mute           ? "mute"
            : rule.kind == Kind::Force          ? "force"
                                                : "bias";
        typedRule.layer = rule.layer ? std::to_string(rule.layer->value) : "*";
        typedRule.expert = std::to_string(rule.expert.value);
        if (rule.kind == Kind::Bias)
            typedRule.bias = plainNumber(static_cast<double>(rule.bias));
    }
    return draft;
}

} // namespace moire::experiments
