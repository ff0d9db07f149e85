// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/variants.h"

#include "analysis/random.h"
#include "library/builtin_model.h"

#include <moire/quantize.h>

#include <algorithm>
#include <array>
#include <set>

namespace moire::experiments {

namespace {

using Rule = RoutingPolicy::Rule;

constexpr size_t mostRules = 4096;
constexpr uint64_t otherSeeds = 1'000'003; ///< distance of the control's seeds
constexpr std::string_view builtinPrefix = "builtin:";

constexpr std::array<std::pair<Rule::Kind, const char *>, 4> ruleKinds{
    {{Rule::Kind::Off, "off"}, {Rule::Kind::Mute, "mute"}, {Rule::Kind::Force, "force"}, {Rule::Kind::Bias, "bias"}}};

Rule parseRule(const Json &entry, const std::string &where)
{
    Fields fields(entry, where);
    const std::string kind = fields.text("kind").value_or("");
    const auto known =
        std::find_if(ruleKinds.begin(), ruleKinds.end(), [&](const auto &one) { return kind == one.second; });
    if (known == ruleKinds.end())
        refuse("'" + printable(kind, 40) + "' is not a kind of rule", where, "use off, mute, force or bias");
    Rule rule{.kind = known->first};
    const Json *layer = fields.find("layer");
    if (layer && layer->is_number_unsigned() && layer->get<uint64_t>() < ConfigLimits::layers)
        rule.layer = LayerIndex(layer->get<uint32_t>());
    else if (!layer || *layer != "*")
        refuse("must be the number of a layer, or \"*\" for all", fields.place("layer"));
    const auto expert = fields.whole("expert", 0, ConfigLimits::experts - 1);
    if (!expert)
        refuse("is missing", fields.place("expert"), "give the number of the expert");
    rule.expert = ExpertIndex(static_cast<uint32_t>(*expert));
    const auto bias = fields.number("bias");
    if (rule.kind != Rule::Kind::Bias && bias.value_or(0.0) != 0.0)
        refuse("only rules of the kind bias have a bias", fields.place("bias"));
    if (rule.kind == Rule::Kind::Bias && !bias)
        refuse("is missing", fields.place("bias"), "give the number that is added to the router's score");
    rule.bias = static_cast<float>(bias.value_or(0.0));
    fields.finish();
    return rule;
}

Json toJson(const RoutingPolicy &policy)
{
    Json json = policyJson(policy);
    for (Json &rule : json["rules"])
        if (rule["kind"] != "bias")
            rule.erase("bias");
    return json;
}

void parseRouting(const Json &entry, const std::string &where, RoutingPolicy &policy)
{
    Fields fields(entry, where);
    if (const auto experts = fields.whole("experts", 1, ConfigLimits::experts))
        policy.expertsUsed = static_cast<uint32_t>(*experts);
    if (const auto seed = fields.whole("random_experts", 0, UINT64_MAX))
        policy.randomSeed = *seed;
    if (const Json *rules = fields.list("rules", mostRules)) {
        policy.rules.clear();
        for (size_t i = 0; i < rules->size(); ++i)
            policy.rules.push_back(parseRule((*rules)[i], fields.place("rules") + "[" + std::to_string(i) + "]"));
    }
    fields.finish();
}

/// One of quantizeMixes(), or nothing, which stands for the file as it is.
std::string quantizeType(std::string type, const std::string &where)
{
    std::transform(type.begin(), type.end(), type.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    const std::vector<std::string> known = quantizeMixes();
    if (!type.empty() && std::find(known.begin(), known.end(), type) == known.end())
        refuse("'" + printable(type, 40) + "' is not a type that models are quantised to", where,
               "use a type such as F32, Q8_0 or Q4_K_M; docs/quantising.md lists them");
    return type;
}

std::optional<float> real(Fields &fields, const char *key)
{
    const auto value = fields.number(key);
    return value ? std::optional(static_cast<float>(*value)) : std::nullopt;
}

/// The fields of settings, of a variant or of all.
void parseSettings(Fields &fields, Variant &variant)
{
    if (auto model = fields.text("model"))
        variant.model = std::move(*model);
    if (const auto type = fields.text("quantize"))
        variant.quantize = quantizeType(*type, fields.place("quantize"));
    if (auto system = fields.text("system"))
        variant.system = std::move(*system);
    SamplingRecommendation &given = variant.sampling;
    SamplingOptions &sampling = variant.options.sampling;
    const auto set = [](auto &target, const auto &value) {
        if (value)
            target = *value;
    };
    set(given.temperature, real(fields, "temperature"));
    set(given.topP, real(fields, "top_p"));
    set(given.minP, real(fields, "min_p"));
    set(given.repeatPenalty, real(fields, "repeat_penalty"));
    if (const auto topK = fields.whole("top_k", 0, UINT32_MAX))
        given.topK = static_cast<uint32_t>(*topK);
    set(sampling.typicalP, real(fields, "typical_p"));
    set(sampling.presencePenalty, real(fields, "presence_penalty"));
    set(sampling.frequencyPenalty, real(fields, "frequency_penalty"));
    if (const auto window = fields.whole("penalty_window", 0, UINT32_MAX))
        sampling.penaltyWindow = static_cast<uint32_t>(*window);
    set(sampling.greedy, fields.boolean("greedy"));
    GenerationOptions &options = variant.options;
    if (const auto most = fields.whole("max_tokens", 0, 1u << 24))
        options.maxTokens = *most;
    if (const auto budget = fields.whole("thinking_budget", 0, 1u << 24))
        options.thinkingBudget = *budget;
    set(options.stop, fields.texts("stop", 100));
    set(options.ignoreEos, fields.boolean("ignore_eos"));
    if (const Json *routing = fields.find("routing"))
        parseRouting(*routing, fields.place("routing"), options.policy);
    try {
        variant.generation({}, 0).sampling.validate();
    } catch (const Error &error) {
        refuse(error.problem(), fields.where() + ": " + error.where(), error.remedy());
    }
}

void parseReasoning(const Json &json, const std::string &where, Variant &variant)
{
    constexpr size_t maxBytes = 64u << 10;
    Fields fields(json, where);
    variant.reasoningFrom = fields.text("from").value_or("");
    if (variant.reasoningFrom.empty())
        refuse("must name a variant", fields.place("from"));
    variant.handover = fields.text("handover").value_or(std::string(defaultHandover));
    if (variant.handover.find(reasoningMark) == std::string::npos || variant.handover.size() > maxBytes)
        refuse("must contain " + std::string(reasoningMark) + " and have at most 64 KiB", fields.place("handover"));
    fields.finish();
}

void parseRoutes(const Json &json, const std::string &where, Variant &variant)
{
    Fields fields(json, where);
    variant.routesFrom = fields.text("from").value_or("");
    if (variant.routesFrom.empty())
        refuse("must name a variant", fields.place("from"));
    if (variant.takesReasoning() || !variant.options.policy.empty())
        refuse("routes of another variant leave nothing to 'reasoning' or 'routing'", where, "make two variants of it");
    if (isServed(variant.model))
        refuse("routes cannot be forced on a model on a server", where, "use a model file");
    fields.finish();
}

/// What a variant takes comes from one that answers by itself, so that one run in two stages has it.
void checkSources(const std::vector<Variant> &variants, const std::string &where)
{
    for (const Variant &variant : variants) {
        if (variant.follows().empty())
            continue;
        const auto from = std::find_if(variants.begin(), variants.end(),
                                       [&](const Variant &one) { return one.name == variant.follows(); });
        const std::string what = variant.takesRoutes() ? "routes" : "reasoning";
        if (from == variants.end() || !from->follows().empty())
            refuse("'" + printable(variant.name, 60) + "' must take its " + what +
                       " from a variant that reasons itself",
                   where);
        if (variant.takesRoutes() && isServed(from->model))
            refuse("'" + printable(variant.name, 60) + "' cannot take the routes of a model on a server", where,
                   "name a variant with a model file");
    }
    if (!variants.front().follows().empty())
        refuse("the baseline must reason itself", where, "name another variant as the baseline");
}

} // namespace

GenerationOptions Variant::generation(const SamplingRecommendation &recommended, uint64_t seed) const
{
    GenerationOptions result = options;
    result.sampling = sampling.over(recommended.over(options.sampling));
    result.sampling.seed = seed + seedOffset;
    return result;
}

std::vector<Variant> parseVariants(Fields &definition)
{
    Variant defaults;
    defaults.options.maxTokens = 512;
    if (const Json *settings = definition.find("settings")) {
        Fields fields(*settings, definition.place("settings"));
        parseSettings(fields, defaults);
        fields.finish();
    }
    std::vector<Variant> variants;
    std::set<std::string> names;
    const Json *list = definition.list("variants", Limits::variants);
    for (size_t i = 0; list && i < list->size(); ++i) {
        const std::string where = definition.place("variants") + "[" + std::to_string(i) + "]";
        Fields fields((*list)[i], where);
        Variant variant = defaults;
        variant.name = fields.text("name").value_or("");
        if (variant.name.empty() || variant.name.size() > 100)
            refuse("a variant needs a name of 1 to 100 bytes", where);
        if (!names.insert(variant.name).second)
            refuse("two variants are named '" + printable(variant.name, 60) + "'", where, "make the names unique");
        parseSettings(fields, variant);
        variant.seedOffset = fields.whole("seed_offset", 0, UINT64_MAX).value_or(0);
        variant.control = fields.text("control").value_or("");
        if (const Json *reasoning = fields.find("reasoning"))
            parseReasoning(*reasoning, fields.place("reasoning"), variant);
        if (const Json *routes = fields.find("routes"))
            parseRoutes(*routes, fields.place("routes"), variant);
        fields.finish();
        variants.push_back(std::move(variant));
    }
    if (variants.empty()) {
        defaults.name = "as is";
        variants.push_back(defaults);
    }
    if (const auto baseline = definition.text("baseline")) {
        const auto at = std::find_if(variants.begin(), variants.end(),
                                     [&](const Variant &variant) { return variant.name == *baseline; });
        if (at == variants.end())
            refuse("there is no variant '" + printable(*baseline, 60) + "'", definition.place("baseline"),
                   "name one of the variants");
        std::rotate(variants.begin(), at, at + 1);
    }
    checkSources(variants, definition.place("variants"));
    return variants;
}

Json toJson(const Variant &variant)
{
    Json json{{"name", variant.name}};
    if (!variant.model.empty())
        json["model"] = variant.model;
    if (!variant.quantize.empty())
        json["quantize"] = variant.quantize;
    if (variant.system)
        json["system"] = *variant.system;
    const SamplingRecommendation &given = variant.sampling;
    const SamplingOptions &sampling = variant.options.sampling;
    const SamplingOptions defaults;
    const auto put = [&](const char *key, const auto &value) {
        if (value)
            json[key] = *value;
    };
    put("temperature", given.temperature);
    put("top_k", given.topK);
    put("top_p", given.topP);
    put("min_p", given.minP);
    put("repeat_penalty", given.repeatPenalty);
    const auto putChanged = [&](const char *key, const auto &value, const auto &usual) {
        if (value != usual)
            json[key] = value;
    };
    putChanged("typical_p", sampling.typicalP, defaults.typicalP);
    putChanged("presence_penalty", sampling.presencePenalty, defaults.presencePenalty);
    putChanged("frequency_penalty", sampling.frequencyPenalty, defaults.frequencyPenalty);
    putChanged("penalty_window", sampling.penaltyWindow, defaults.penaltyWindow);
    putChanged("greedy", sampling.greedy, false);
    put("max_tokens", variant.options.maxTokens);
    put("thinking_budget", variant.options.thinkingBudget);
    putChanged("stop", variant.options.stop, std::vector<std::string>());
    putChanged("ignore_eos", variant.options.ignoreEos, false);
    if (!variant.options.policy.empty())
        json["routing"] = toJson(variant.options.policy);
    putChanged("seed_offset", variant.seedOffset, uint64_t{0});
    putChanged("control", variant.control, std::string());
    if (variant.takesReasoning())
        json["reasoning"] = {{"from", variant.reasoningFrom}, {"handover", variant.handover}};
    if (variant.takesRoutes())
        json["routes"] = {{"from", variant.routesFrom}};
    return json;
}

void addControls(Definition &definition, uint32_t experts)
{
    if (!definition.controls)
        return;
    definition.controls = false;
    const std::vector<Variant> given = definition.variants;
    const auto name = [&](std::string wanted) {
        while (std::any_of(definition.variants.begin(), definition.variants.end(),
                           [&](const Variant &variant) { return variant.name == wanted; }))
            wanted += "'";
        return wanted;
    };
    bool touched = false;
    for (const Variant &variant : given) {
        const std::vector<Rule> &rules = variant.options.policy.rules;
        touched = touched || variant.options.policy != given.front().options.policy;
        const bool served = !variant.control.empty() ||
            std::any_of(given.begin(), given.end(), [&](const Variant &one) { return one.control == variant.name; });
        if (&variant == &given.front() || served || rules.empty() || experts < rules.size() * 2)
            continue;
        // Seeded by what is replaced, so that the control stays when other variants are added.
        uint64_t seed = 1;
        for (const Rule &rule : rules)
            seed = analysis::Random::mixed(seed + rule.expert.value + 1000 * (rule.layer ? rule.layer->value : 999));
        analysis::Random random(seed);
        Variant control = variant;
        const auto taken = [&](const Rule &rule, uint32_t expert) {
            const auto meets = [&](const Rule &other) {
                return other.expert.value == expert && (!other.layer || !rule.layer || other.layer == rule.layer);
            };
            return std::any_of(rules.begin(), rules.end(), meets) ||
                std::any_of(control.options.policy.rules.begin(), control.options.policy.rules.end(), meets);
        };
        for (Rule &rule : control.options.policy.rules) {
            uint32_t expert = random.below(experts);
            while (taken(rule, expert))
                expert = (expert + 1) % experts;
            rule.expert = ExpertIndex(expert);
        }
        control.name = name("random experts for " + variant.name);
        control.control = variant.name;
        definition.variants.push_back(std::move(control));
    }
    Variant other = given.front();
    const bool samples = !other.options.sampling.greedy && other.sampling.temperature.value_or(1.0f) > 0.0f;
    const bool drawn = std::any_of(definition.prompts.begin(), definition.prompts.end(),
                                   [](const Prompt &prompt) { return !prompt.given(); });
    const bool served = std::any_of(given.begin(), given.end(), [&](const Variant &one) {
        return one.control == given.front().name && one.seedOffset != given.front().seedOffset;
    });
    if (touched && samples && drawn && !served) {
        other.name = name("another seed");
        other.control = given.front().name;
        other.seedOffset += otherSeeds;
        definition.variants.push_back(std::move(other));
    }
    if (definition.cells() > Limits::cells)
        refuse("with the controls there are more than " + std::to_string(Limits::cells) + " cells", "controls",
               "split the experiment, or set controls to false");
}

bool isServed(const std::string &model)
{
    return model.starts_with("http://") || model.starts_with("https://");
}

std::string modelPath(const std::string &model, const std::filesystem::path &folder)
{
    if (isServed(model))
        return model;
    if (!model.empty() && !model.starts_with(builtinPrefix))
        return (folder / model).string();
    const std::string kind = model.empty() ? "instruct" : model.substr(builtinPrefix.size());
    std::string path;
    if (kind == "instruct" || kind == "base" || kind == "zero")
        path = builtinModelPath(kind);
    if (path.empty())
        refuse("there is no built-in model '" + printable(kind, 40) + "'", "model",
               "use builtin:instruct, builtin:base, builtin:zero, or the path of a file");
    return path;
}

} // namespace moire::experiments
