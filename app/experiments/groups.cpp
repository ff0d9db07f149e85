// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/groups.h"

#include "analysis/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace moire::experiments {

namespace {

constexpr double significant = 0.05;

struct Shares {
    size_t group = 0;
    std::vector<float> shares; ///< [layers, experts]
};

/// Sum over answers of advantage x (share - the group's mean share); the second factor is centred already.
std::vector<double> covariances(const std::vector<Shares> &answers, std::span<const double> advantages)
{
    std::vector<double> sums(answers.front().shares.size(), 0.0);
    for (size_t i = 0; i < answers.size(); ++i)
        for (size_t cell = 0; cell < sums.size(); ++cell)
            sums[cell] += advantages[i] * answers[i].shares[cell];
    for (double &sum : sums)
        sum /= static_cast<double>(answers.size());
    return sums;
}

void centre(std::vector<Shares> &answers)
{
    for (size_t first = 0; first < answers.size();) {
        size_t end = first;
        while (end < answers.size() && answers[end].group == answers[first].group)
            ++end;
        for (size_t cell = 0; cell < answers[first].shares.size(); ++cell) {
            float mean = 0.0f;
            for (size_t i = first; i < end; ++i)
                mean += answers[i].shares[cell] / static_cast<float>(end - first);
            for (size_t i = first; i < end; ++i)
                answers[i].shares[cell] -= mean;
        }
        first = end;
    }
}

} // namespace

std::vector<double> groupAdvantages(std::span<const double> rewards)
{
    const auto n = static_cast<double>(rewards.size());
    const double mean = std::accumulate(rewards.begin(), rewards.end(), 0.0) / n;
    double squares = 0.0;
    for (const double reward : rewards)
        squares += (reward - mean) * (reward - mean);
    const double deviation = std::sqrt(squares / n);
    std::vector<double> advantages;
    for (const double reward : rewards)
        advantages.push_back(deviation > 0.0 ? (reward - mean) / deviation : 0.0);
    return advantages;
}

double clippedObjective(double ratio, double advantage, double range)
{
    return std::min(ratio * advantage, std::clamp(ratio, 1.0 - range, 1.0 + range) * advantage);
}

bool isClipped(double ratio, double advantage, double range)
{
    return (advantage > 0.0 && ratio > 1.0 + range) || (advantage < 0.0 && ratio < 1.0 - range);
}

std::vector<Group> groupsOf(const Definition &d, const CellValues &values, const Results &results, size_t reward)
{
    std::vector<Group> groups;
    for (size_t v = 0; v < d.variants.size(); ++v)
        for (size_t p = 0; p < d.prompts.size(); ++p) {
            Group group{.variant = v, .prompt = p};
            std::vector<double> rewards;
            for (size_t s = 0; s < d.seeds.size(); ++s)
                for (uint32_t repeat = 0; repeat < d.repeats; ++repeat) {
                    const double value = values.value(v, p, s, repeat, reward);
                    if (!std::isfinite(value))
                        continue;
                    const CellName name{d.variants[v].name, d.prompts[p].id, d.seeds[s], repeat};
                    const auto answer = results.answer(name, Results::Parts::Facts);
                    group.answers.push_back({.cell = name, .reward = value, .tokens = answer ? answer->tokens : 0});
                    rewards.push_back(value);
                }
            if (rewards.size() < 2)
                continue;
            const std::vector<double> advantages = groupAdvantages(rewards);
            group.mean = std::accumulate(rewards.begin(), rewards.end(), 0.0) / static_cast<double>(rewards.size());
            double squares = 0.0;
            for (size_t i = 0; i < rewards.size(); ++i) {
                squares += (rewards[i] - group.mean) * (rewards[i] - group.mean);
                Group::Answer &answer = group.answers[i];
                answer.advantage = advantages[i];
                answer.weightPerToken = answer.tokens > 0 ? answer.advantage / static_cast<double>(answer.tokens) : 0.0;
            }
            group.deviation = std::sqrt(squares / static_cast<double>(rewards.size()));
            for (const Group::Answer &answer : group.answers)
                group.meanTokens += static_cast<double>(answer.tokens) / static_cast<double>(rewards.size());
            groups.push_back(std::move(group));
        }
    return groups;
}

TokenWeights tokenWeights(const Group::Answer &answer, std::span<const std::optional<float>> change)
{
    TokenWeights weights{.tokens = answer.tokens, .drawn = answer.weightPerToken};
    for (const std::optional<float> &one : change) {
        const double ratio = one ? std::exp(static_cast<double>(*one)) : std::nan("");
        const double share = answer.tokens > 0 ? 1.0 / static_cast<double>(answer.tokens) : 0.0;
        weights.moved.push_back(one ? clippedObjective(ratio, answer.advantage, TokenWeights::range) * share : ratio);
        weights.clipped += one && isClipped(ratio, answer.advantage, TokenWeights::range) ? 1 : 0;
    }
    return weights;
}

std::vector<ExpertAdvantage> advantageByExpert(std::span<const Group> groups, const Results &results,
                                               uint32_t exchanges, const std::stop_token &stop)
{
    const auto checkStop = [&stop] {
        if (stop.stop_requested())
            throw Error(ErrorKind::Interrupted, "reading was stopped", "groups", "read them again");
    };
    std::vector<Shares> answers;
    std::vector<double> advantages;
    std::vector<LayerIndex> layers;
    uint32_t experts = 0;
    for (size_t g = 0; g < groups.size(); ++g) {
        if (groups[g].vanishes())
            continue;
        for (const Group::Answer &one : groups[g].answers) {
            checkStop();
            const auto answer = results.answer(one.cell, Results::Parts::All);
            if (!answer || answer->usage.layers.empty())
                continue;
            if (layers.empty()) {
                layers = answer->usage.layers;
                experts = answer->usage.experts;
            }
            if (answer->usage.layers != layers || answer->usage.experts != experts)
                continue;
            Shares shares{.group = g};
            for (size_t layer = 0; layer < layers.size(); ++layer)
                for (size_t expert = 0; expert < experts; ++expert)
                    shares.shares.push_back(static_cast<float>(answer->usage.share(layer, expert)));
            answers.push_back(std::move(shares));
            advantages.push_back(one.advantage);
        }
    }
    if (answers.empty())
        return {};
    centre(answers);
    const std::vector<double> observed = covariances(answers, advantages);
    std::vector<uint32_t> extreme(observed.size(), 1);
    analysis::Random random(1);
    for (uint32_t exchange = 0; exchange < exchanges; ++exchange) {
        checkStop();
        std::vector<double> exchanged = advantages;
        for (size_t first = 0; first < answers.size();) {
            size_t end = first;
            while (end < answers.size() && answers[end].group == answers[first].group)
                ++end;
            random.shuffle(std::span(exchanged).subspan(first, end - first));
            first = end;
        }
        const std::vector<double> drawn = covariances(answers, exchanged);
        for (size_t cell = 0; cell < drawn.size(); ++cell)
            extreme[cell] += std::abs(drawn[cell]) >= std::abs(observed[cell]) - 1e-12 ? 1 : 0;
    }
    std::vector<double> p;
    for (const uint32_t count : extreme)
        p.push_back(static_cast<double>(count) / (exchanges + 1));
    const std::vector<double> adjusted = analysis::falseDiscovery(p);
    std::vector<ExpertAdvantage> result;
    for (size_t cell = 0; cell < observed.size(); ++cell)
        result.push_back({.layer = layers[cell / experts],
                          .expert = ExpertIndex(static_cast<uint32_t>(cell % experts)),
                          .covariance = observed[cell],
                          .p = p[cell],
                          .adjusted = adjusted[cell]});
    return result;
}

Json groupsJson(const Definition &d, const CellValues &values, const Results &results)
{
    Json json = Json::array();
    for (const std::string &reward : d.rewards) {
        const auto metric = static_cast<size_t>(d.metric(reward) - d.metrics.data());
        const std::vector<Group> groups = groupsOf(d, values, results, metric);
        for (size_t v = 0; v < d.variants.size(); ++v) {
            std::vector<Group> own;
            std::copy_if(groups.begin(), groups.end(), std::back_inserter(own),
                         [&](const Group &group) { return group.variant == v; });
            if (own.empty())
                continue;
            Json row{{"reward", reward}, {"variant", d.variants[v].name}, {"groups", Json::array()}};
            for (const Group &group : own) {
                Json one{{"prompt", d.prompts[group.prompt].id},
                         {"mean", group.mean},
                         {"deviation", group.deviation},
                         {"vanishes", group.vanishes()},
                         {"answers", Json::array()}};
                for (const Group::Answer &answer : group.answers)
                    one["answers"].push_back({{"seed", answer.cell.seed},
                                              {"repeat", answer.cell.repeat},
                                              {"reward", answer.reward},
                                              {"advantage", answer.advantage},
                                              {"tokens", answer.tokens},
                                              {"weight_per_token", answer.weightPerToken}});
                row["groups"].push_back(std::move(one));
            }
            row["experts"] = Json::array();
            for (const ExpertAdvantage &expert : advantageByExpert(own, results))
                if (expert.adjusted <= significant)
                    row["experts"].push_back({{"layer", expert.layer.value},
                                              {"expert", expert.expert.value},
                                              {"covariance", expert.covariance},
                                              {"p_adjusted", expert.adjusted}});
            json.push_back(std::move(row));
        }
    }
    return json;
}

std::string groupsText(const Definition &d, const CellValues &values, const Results &results)
{
    std::string text;
    for (const Json &row : groupsJson(d, values, results)) {
        double reward = 0.0;
        double tokens = 0.0;
        size_t answers = 0;
        size_t vanished = 0;
        for (const Json &group : row["groups"]) {
            vanished += group["vanishes"].get<bool>() ? 1 : 0;
            for (const Json &answer : group["answers"]) {
                reward += answer["reward"].get<double>();
                tokens += answer["tokens"].get<double>();
                ++answers;
            }
        }
        std::array<char, 300> line{};
        std::snprintf(line.data(), line.size(),
                      "  mean reward %.3f, mean length %.1f tokens; %zu of %zu groups teach nothing (all rewards "
                      "equal); %zu experts were used more or less by better answers\n",
                      reward / static_cast<double>(answers), tokens / static_cast<double>(answers), vanished,
                      row["groups"].size(), row["experts"].size());
        text += (text.empty() ? "\nGroups:\n" : "") + printable(row["variant"].get<std::string>(), 60) + ", reward " +
            printable(row["reward"].get<std::string>(), 60) + "\n" + line.data();
    }
    return text;
}

} // namespace moire::experiments
