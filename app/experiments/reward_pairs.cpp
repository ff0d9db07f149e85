// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/reward_pairs.h"

#include <algorithm>
#include <map>

namespace moire::experiments {

namespace {

std::array<bool, 2> vanishing(const std::vector<RewardPair::Answer> &answers)
{
    std::array<bool, 2> vanishes{};
    for (size_t r = 0; r < 2; ++r)
        vanishes[r] = std::all_of(answers.begin(), answers.end(), [&](const RewardPair::Answer &one) {
            return one.reward[r] == answers.front().reward[r];
        });
    return vanishes;
}

void countTurns(RewardPair &pair)
{
    for (size_t i = 0; i < pair.answers.size(); ++i)
        for (size_t j = i + 1; j < pair.answers.size(); ++j) {
            const RewardPair::Answer &a = pair.answers[i];
            const RewardPair::Answer &b = pair.answers[j];
            if (a.reward[0] == b.reward[0] || a.reward[1] == b.reward[1])
                continue;
            ++pair.ordered;
            pair.turned += (a.reward[0] < b.reward[0]) != (a.reward[1] < b.reward[1]) ? 1 : 0;
        }
}

template <class F>
void forRewards(const Definition &d, const CellValues &values, const Results &results, F &&visit)
{
    std::vector<std::vector<Group>> groups;
    for (const std::string &reward : d.rewards)
        groups.push_back(groupsOf(d, values, results, static_cast<size_t>(d.metric(reward) - d.metrics.data())));
    for (size_t a = 0; a < groups.size(); ++a)
        for (size_t b = a + 1; b < groups.size(); ++b) {
            const std::vector<RewardPair> pairs = besideEachOther(groups[a], groups[b]);
            for (size_t v = 0; v < d.variants.size(); ++v)
                if (const RewardPairSums sums = sumsOf(pairs, v); sums.groups > 0)
                    visit(a, b, v, pairs, sums);
        }
}

} // namespace

std::vector<double> ranksOf(std::span<const double> values)
{
    std::vector<double> ranks;
    for (const double value : values) {
        size_t above = 0;
        size_t equal = 0;
        for (const double other : values) {
            above += other > value ? 1 : 0;
            equal += other == value ? 1 : 0;
        }
        ranks.push_back(static_cast<double>(above) + static_cast<double>(equal + 1) / 2);
    }
    return ranks;
}

std::vector<RewardPair> besideEachOther(std::span<const Group> first, std::span<const Group> second)
{
    std::map<std::pair<size_t, size_t>, const Group *> others;
    for (const Group &group : second)
        others.emplace(std::pair(group.variant, group.prompt), &group);
    std::vector<RewardPair> pairs;
    for (const Group &group : first) {
        const auto other = others.find({group.variant, group.prompt});
        if (other == others.end())
            continue;
        RewardPair pair{.variant = group.variant, .prompt = group.prompt};
        std::map<CellName, double> rewards;
        for (const Group::Answer &answer : other->second->answers)
            rewards.emplace(answer.cell, answer.reward);
        std::array<std::vector<double>, 2> both;
        for (const Group::Answer &answer : group.answers) {
            const auto at = rewards.find(answer.cell);
            if (at == rewards.end())
                continue;
            pair.answers.push_back(
                {.cell = answer.cell, .reward = {answer.reward, at->second}, .tokens = answer.tokens});
            both[0].push_back(answer.reward);
            both[1].push_back(at->second);
        }
        if (pair.answers.size() < 2)
            continue;
        for (size_t r = 0; r < 2; ++r) {
            const std::vector<double> advantages = groupAdvantages(both[r]);
            const std::vector<double> ranks = ranksOf(both[r]);
            for (size_t i = 0; i < pair.answers.size(); ++i) {
                pair.answers[i].advantage[r] = advantages[i];
                pair.answers[i].rank[r] = ranks[i];
            }
        }
        pair.vanishes = vanishing(pair.answers);
        countTurns(pair);
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

RewardPairSums sumsOf(std::span<const RewardPair> pairs, size_t variant)
{
    RewardPairSums sums;
    for (const RewardPair &pair : pairs) {
        if (pair.variant != variant)
            continue;
        ++sums.groups;
        sums.ordered += pair.ordered;
        sums.turned += pair.turned;
        for (size_t r = 0; r < 2; ++r)
            sums.vanished[r] += pair.vanishes[r] ? 1 : 0;
        sums.bothVanished += pair.vanishes[0] && pair.vanishes[1] ? 1 : 0;
    }
    return sums;
}

Json rewardPairsJson(const Definition &d, const CellValues &values, const Results &results)
{
    Json json = Json::array();
    forRewards(d, values, results,
               [&](size_t a, size_t b, size_t v, const std::vector<RewardPair> &pairs, const RewardPairSums &sums) {
                   Json row{{"rewards", {d.rewards[a], d.rewards[b]}},
                            {"variant", d.variants[v].name},
                            {"ordered_pairs", sums.ordered},
                            {"turned_over", sums.turned},
                            {"vanished", {sums.vanished[0], sums.vanished[1]}},
                            {"both_vanished", sums.bothVanished},
                            {"groups", Json::array()}};
                   for (const RewardPair &pair : pairs) {
                       if (pair.variant != v)
                           continue;
                       Json group{{"prompt", d.prompts[pair.prompt].id},
                                  {"ordered_pairs", pair.ordered},
                                  {"turned_over", pair.turned},
                                  {"vanishes", {pair.vanishes[0], pair.vanishes[1]}},
                                  {"answers", Json::array()}};
                       for (const RewardPair::Answer &one : pair.answers)
                           group["answers"].push_back({{"seed", one.cell.seed},
                                                       {"repeat", one.cell.repeat},
                                                       {"rewards", one.reward},
                                                       {"advantages", one.advantage},
                                                       {"ranks", one.rank}});
                       row["groups"].push_back(std::move(group));
                   }
                   json.push_back(std::move(row));
               });
    return json;
}

std::string rewardPairsText(const Definition &d, const CellValues &values, const Results &results)
{
    std::string text;
    forRewards(d, values, results,
               [&](size_t a, size_t b, size_t v, const std::vector<RewardPair> &, const RewardPairSums &sums) {
                   const std::string first = printable(d.rewards[a], 60);
                   const std::string second = printable(d.rewards[b], 60);
                   const std::string groups = " of " + std::to_string(sums.groups);
                   text += (text.empty() ? "\nRewards beside each other, on the same answers:\n" : "") +
                       printable(d.variants[v].name, 60) + ", " + first + " and " + second + "\n  " +
                       std::to_string(sums.turned) + " of " + std::to_string(sums.ordered) +
                       " pairs of answers that both tell apart are in opposite orders; groups that teach nothing: " +
                       std::to_string(sums.vanished[0]) + groups + " by " + first + ", " +
                       std::to_string(sums.vanished[1]) + groups + " by " + second + ", " +
                       std::to_string(sums.bothVanished) + " by both\n";
               });
    return text;
}

} // namespace moire::experiments
