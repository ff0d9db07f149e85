// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/replay_source.h"

#include "analysis/random.h"

#include <moire/error.h>
#include <moire/model.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;
using Rule = RoutingPolicy::Rule;

[[noreturn]] void refuseReplay(const char *why, const char *remedy)
{
    throw Error(ErrorKind::Usage, why, "replay", remedy);
}

/// Tokens in pages, because routes are large.
void readTokens(Store &store, ReplaySource &source)
{
    constexpr qint64 page = 512;
    const qint64 count = store.tokenCount(source.info.id);
    std::map<uint32_t, std::set<uint32_t>> used;
    bool given = true;
    for (qint64 first = 0; first < count; first += page) {
        for (const SharedToken &token : store.tokens(source.info.id, first, std::min(page, count - first))) {
            if (token->id == missingToken)
                refuseReplay("tokens of this answer cannot be read", "choose another answer");
            source.ids.push_back(token->id);
            source.pieces.push_back(token->bytes);
            given = given && token->forced;
            if (given)
                source.options.given.push_back(token->id);
            for (size_t row = 0; row < token->experts.size(); ++row)
                for (const uint32_t id : token->experts[row].ids)
                    used[token->experts[row].layer.value].insert(id);
        }
    }
    if (source.ids.empty() || std::ssize(source.ids) != count)
        refuseReplay("this answer has no tokens, or some cannot be read", "choose another answer");
    for (const auto &[layer, experts] : used) {
        source.used.layers.emplace_back(layer);
        source.used.experts.emplace_back(experts.begin(), experts.end());
    }
}

bool mentions(const RoutingPolicy &policy, const std::optional<LayerIndex> &layer, uint32_t expert)
{
    return std::any_of(policy.rules.begin(), policy.rules.end(), [&](const Rule &rule) {
        return rule.expert.value == expert && (!rule.layer || !layer || *rule.layer == *layer);
    });
}

std::vector<uint32_t> candidates(const RoutingPolicy &changed, const std::optional<LayerIndex> &layer,
                                 const UsedExperts &used, uint32_t experts)
{
    std::set<uint32_t> chosen;
    for (size_t i = 0; i < used.layers.size(); ++i)
        if (!layer || used.layers[i] == *layer)
            chosen.insert(used.experts[i].begin(), used.experts[i].end());
    std::erase_if(chosen, [&](uint32_t e) { return e >= experts || mentions(changed, layer, e); });
    for (uint32_t e = 0; chosen.empty() && e < experts; ++e)
        if (!mentions(changed, layer, e))
            chosen.insert(e);
    return {chosen.begin(), chosen.end()};
}

} // namespace

ReplaySource readReplaySource(Store &store, qint64 session, qint64 message)
{
    ReplaySource source{.session = session, .message = message};
    source.path = store.path(session, message);
    if (source.path.empty() || source.path.back().id != message || source.path.back().role != Role::Assistant)
        refuseReplay("this is not an answer", "choose an answer");
    const MessageRecord answer = std::move(source.path.back());
    source.path.pop_back();
    const auto info = store.generation(message);
    if (!info || answer.edited)
        refuseReplay("this answer was not given by a model", "choose another one");
    if (info->state == QLatin1String("running"))
        refuseReplay("this answer is still being generated", "wait for its end, or stop it");
    if (!info->seed)
        refuseReplay("the seed of this answer is not known", "choose another answer");
    if (source.path.empty())
        refuseReplay("there is no question before this answer", "choose another one");
    source.info = *info;
    source.parent = source.path.back().id;
    source.notes = promptNotes(*info);
    if (source.notes.reasonedBy.used())
        refuseReplay("another engine reasoned for this answer", "choose another one");
    const Json settings = Json::parse(info->settings.toStdString(), nullptr, false);
    const Json policy = Json::parse(info->policy.toStdString(), nullptr, false);
    if (!settings.is_object() || !policy.is_object())
        refuseReplay("the settings of this answer cannot be read", "choose another answer");
    source.options = optionsFromJson(settings);
    source.options.sampling.seed = *info->seed;
    source.options.policy = policyFromJson(policy);
    if (source.notes.continues != 0)
        source.partial = PartialAnswer{.text = answer.text.left(source.notes.givenText).toStdString(),
                                       .reasoning = answer.reasoning.left(source.notes.givenReasoning).toStdString()};
    readTokens(store, source);
    return source;
}

void checkWords(const ReplaySource &source, const Model &model)
{
    for (size_t i = 0; i < source.ids.size(); ++i)
        if (source.ids[i].value >= model.config().vocabulary ||
            model.tokenizer()->bytes(source.ids[i], true) != source.pieces[i])
            refuseReplay("this answer has tokens that the open model does not have", "open the model that gave it");
}

Prompt promptAgain(const ReplaySource &source, const std::shared_ptr<const Model> &model, const QString &chatFormat,
                   size_t capacity, const std::stop_token &stop)
{
    const PromptPlan made = planPrompt({.model = model,
                                        .chatFormat = chatFormat,
                                        .path = source.path,
                                        .partial = source.partial,
                                        .capacity = capacity,
                                        .maxTokens = source.options.maxTokens,
                                        .forgotten = source.notes.forgotten},
                                       stop);
    const auto expected = source.info.promptTokens;
    if (!made.prompt || (expected && static_cast<qint64>(made.prompt->ids.size()) != *expected))
        refuseReplay("the prompt cannot be made again as it was",
                     "open the model that gave this answer, with the same context and chat format");
    return *made.prompt;
}

std::optional<RoutingPolicy> controlPolicy(const RoutingPolicy &first, const RoutingPolicy &changed,
                                           const UsedExperts &used, uint32_t experts, uint64_t seed)
{
    RoutingPolicy control = changed;
    analysis::Random random(seed);
    bool any = false;
    std::map<std::pair<uint64_t, uint32_t>, uint32_t> replaced; // rules about one expert stay about one expert
    for (Rule &rule : control.rules) {
        if (std::find(first.rules.begin(), first.rules.end(), rule) != first.rules.end())
            continue;
        const uint64_t layer = rule.layer ? rule.layer->value : UINT64_MAX;
        const auto known = replaced.find({layer, rule.expert.value});
        if (known != replaced.end()) {
            rule.expert = ExpertIndex(known->second);
            continue;
        }
        std::vector<uint32_t> others = candidates(changed, rule.layer, used, experts);
        for (const auto &[place, expert] : replaced)
            if (place.first == layer)
                std::erase(others, expert);
        if (others.empty())
            return std::nullopt;
        const uint32_t other = others[random.below(static_cast<uint32_t>(others.size()))];
        replaced[{layer, rule.expert.value}] = other;
        rule.expert = ExpertIndex(other);
        any = true;
    }
    return any ? std::optional(control) : std::nullopt;
}

} // namespace moire
