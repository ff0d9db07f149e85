// SPDX-License-Identifier: GPL-3.0-or-later
// Group sampling: advantages, two rewards on the same answers, and the experts of better answers.
#include "experiments/bundle/arrays.h"
#include "experiments/bundle/zip_reader.h"
#include "experiments/reward_pairs.h"
#include "small_experiment.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>

namespace tst_groups {

using namespace moire;
using namespace moire::experiments;

namespace {

/// Two prompts, four answers each, two rewards: "right", and "short" for answers of one word. The second prompt's
/// answers are all right.
Definition sums()
{
    return parseDefinition(R"({"moire_experiment": 1,
        "prompts": [{"prompt": "1 + 1?", "answer": "2"}, {"prompt": "2 + 2?", "answer": "4"}],
        "seeds": 4,
        "metrics": [{"metric": "contains", "name": "right"},
                    {"metric": "regex", "name": "short", "pattern": "\\A\\w+\\z"}],
        "rewards": ["right", "short"]})",
                           ".", "test");
}

/// The better an answer, the more it uses expert 3 of layer 1.
MemoryResults answersTo(const Definition &d)
{
    const std::vector<std::vector<std::string>> texts{{"It is 2", "2", "three", "It is 2"},
                                                      {"4", "It is 4", "4", "It is 4"}};
    MemoryResults results;
    for (size_t p = 0; p < d.prompts.size(); ++p)
        for (size_t s = 0; s < d.seeds.size(); ++s) {
            Answer answer;
            answer.text = texts[p % 2][s];
            answer.tokens = 10 * (s + 1);
            answer.usage = ExpertUsage({LayerIndex(1)}, 4);
            const bool right = answer.text.find_first_of("24") != std::string::npos;
            answer.usage.counts = {30, 30, 20, right ? 40u : 20u};
            answer.usage.counts[0] += 40 - answer.usage.counts[3];
            answer.usage.layerCounts = {120};
            answer.usage.tokens = answer.tokens;
            results.keep({d.variants[0].name, d.prompts[p].id, d.seeds[s], 0}, "key", answer);
        }
    return results;
}

} // namespace

TEST_CASE("groups as GRPO sees them")
{
    const std::vector<double> advantages = groupAdvantages(std::vector<double>{1, 0, 0, 1});
    CHECK(advantages[0] == doctest::Approx(1.0).epsilon(1e-3));
    CHECK(advantages[1] == doctest::Approx(-1.0).epsilon(1e-3));
    for (const double advantage : groupAdvantages(std::vector<double>{1, 1, 1}))
        CHECK(advantage == 0.0); // nothing to learn when all are right
    // min(r A, clip(r, 0.8, 1.2) A) and its gradient: 0 where the clip holds it.
    CHECK(clippedObjective(1.0, 2.0, 0.2) == 2.0);
    CHECK(clippedObjective(1.5, 2.0, 0.2) == doctest::Approx(2.4));
    CHECK(clippedObjective(0.5, 2.0, 0.2) == 1.0);
    CHECK(clippedObjective(0.5, -2.0, 0.2) == doctest::Approx(-1.6));
    CHECK(clippedObjective(1.5, -2.0, 0.2) == -3.0);
    CHECK(!isClipped(1.0, 2.0, 0.2));
    CHECK(isClipped(1.5, 2.0, 0.2));
    CHECK(!isClipped(1.5, -2.0, 0.2));
    CHECK(isClipped(0.5, -2.0, 0.2));
}

TEST_CASE("weights of tokens before and after the policy has moved")
{
    const Group::Answer good{.cell = {}, .reward = 1.0, .advantage = 2.0, .tokens = 4, .weightPerToken = 0.5};
    const std::vector<std::optional<float>> change{0.0F, std::log(1.1F), std::log(3.0F), std::log(0.5F), std::nullopt};
    const TokenWeights weights = tokenWeights(good, change);
    CHECK(weights.drawn == 0.5);
    REQUIRE(weights.moved.size() == 5);
    CHECK(weights.moved[0] == doctest::Approx(0.5));
    CHECK(weights.moved[1] == doctest::Approx(0.55));
    CHECK(weights.moved[2] == doctest::Approx(0.6)); // held at 1.2
    CHECK(weights.moved[3] == doctest::Approx(0.25));
    CHECK(std::isnan(weights.moved[4]));
    CHECK(weights.clipped == 1);
    Group::Answer bad = good;
    bad.advantage = -2.0;
    bad.weightPerToken = -0.5;
    CHECK(tokenWeights(bad, change).moved[2] == doctest::Approx(-1.5)); // no clip keeps a worse answer likely
    CHECK(tokenWeights(bad, change).clipped == 1); // the one that is half as likely already
    CHECK(tokenWeights(good, {}).moved.empty());
}

TEST_CASE("equal values share the mean of their ranks")
{
    CHECK(ranksOf(std::vector<double>{5, 9, 5, 1}) == std::vector<double>{2.5, 1, 2.5, 4});
    CHECK(ranksOf(std::vector<double>{1, 1}) == std::vector<double>{1.5, 1.5});
}

TEST_CASE("two rewards on the same answers: what turns over, and what vanishes")
{
    const Definition d = sums();
    const MemoryResults results = answersTo(d);
    const CellValues values(d, results);
    const std::vector<Group> right = groupsOf(d, values, results, 0);
    REQUIRE(right.size() == 2);
    CHECK(right[0].mean == 0.75);
    CHECK(right[0].meanTokens == 25.0);
    CHECK(right[1].vanishes());
    const std::vector<RewardPair> pairs = besideEachOther(right, groupsOf(d, values, results, 1));
    REQUIRE(pairs.size() == 2);
    // right 1 1 0 1, short 0 1 1 0: the two told apart by both are (long and right, short and wrong), twice.
    CHECK(pairs[0].ordered == 2);
    CHECK(pairs[0].turned == 2);
    CHECK(pairs[0].answers[0].rank == std::array{2.0, 3.5});
    CHECK(pairs[0].answers[2].rank == std::array{4.0, 1.5});
    CHECK(pairs[0].answers[2].advantage[0] < 0.0);
    CHECK(pairs[0].answers[2].advantage[1] == doctest::Approx(1.0));
    CHECK_FALSE(pairs[0].vanishes[0]);
    // All are right: by that reward nothing is learnt, by the other one it is.
    CHECK(pairs[1].vanishes == std::array{true, false});
    CHECK(pairs[1].ordered == 0);
    for (const RewardPair::Answer &one : pairs[1].answers)
        CHECK(one.advantage[0] == 0.0);
    const RewardPairSums sums = sumsOf(pairs, 0);
    CHECK(sums.groups == 2);
    CHECK(sums.turned == 2);
    CHECK(sums.vanished == std::array<size_t, 2>{1, 0});
    CHECK(sums.bothVanished == 0);

    const Json json = rewardPairsJson(d, values, results);
    REQUIRE(json.size() == 1);
    CHECK(json[0]["turned_over"] == 2);
    CHECK(json[0]["groups"][1]["vanishes"] == Json({true, false}));
    const std::string text = rewardPairsText(d, values, results);
    CHECK(text.find("2 of 2 pairs of answers") != std::string::npos);
    CHECK(text.find("1 of 2 by right, 0 of 2 by short, 0 by both") != std::string::npos);
}

TEST_CASE("answers without one of the rewards are in no comparison")
{
    const CellName a{"as is", "1", 1, 0};
    const CellName b{"as is", "1", 2, 0};
    const CellName c{"as is", "1", 3, 0};
    const auto group = [](std::vector<CellName> cells) {
        Group one;
        for (const CellName &cell : cells)
            one.answers.push_back({.cell = cell, .reward = static_cast<double>(one.answers.size())});
        return std::vector{one};
    };
    CHECK(besideEachOther(group({a, b}), group({a, c})).empty());
    const auto pairs = besideEachOther(group({a, b, c}), group({b, c}));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].answers.size() == 2);
    CHECK(pairs[0].answers[0].advantage[0] == doctest::Approx(-1.0)); // among the two that have both
}

TEST_CASE("experts that better answers used more, and none by chance")
{
    Json json = toJson(sums());
    json["prompts"] = Json::array();
    for (int p = 0; p < 12; ++p) // even ones only: their answers differ
        json["prompts"].push_back({{"prompt", "1 + 1?"}, {"answer", "2"}, {"id", std::to_string(2 * p)}});
    const Definition d = parseDefinition(json.dump(), ".", "test");
    MemoryResults results;
    const Definition two = sums();
    const MemoryResults source = answersTo(two);
    for (const Prompt &prompt : d.prompts)
        for (const uint64_t seed : d.seeds)
            results.keep({d.variants[0].name, prompt.id, seed, 0}, "key",
                         *source.answer({two.variants[0].name, "1", seed, 0}, Results::Parts::All));
    const CellValues values(d, results);
    const std::vector<Group> groups = groupsOf(d, values, results, 0);
    const std::vector<ExpertAdvantage> experts = advantageByExpert(groups, results, 199);
    REQUIRE(experts.size() == 4);
    CHECK(experts[3].covariance > 0.0);
    CHECK(experts[3].adjusted <= 0.05);
    CHECK(experts[0].covariance < 0.0); // its choices went there
    CHECK(experts[1].covariance == doctest::Approx(0.0));
    CHECK(experts[1].adjusted > 0.05);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(advantageByExpert(groups, results, 199, stop.get_token()), Error);
}

TEST_CASE("advantages as an array")
{
    const small_experiment::Folder folder;
    const Definition d = sums();
    const MemoryResults results = answersTo(d);
    writeNpz(folder.path / "x.npz", d, CellValues(d, results), results);
    const ZipReader zip(folder.path / "x.npz");
    const std::string array = zip.read("advantages.npy");
    CHECK(array.find("(2, 1, 2, 4, 1, )") != std::string::npos);
    std::array<double, 16> advantages{};
    REQUIRE(array.size() >= sizeof(advantages));
    std::memcpy(advantages.data(), array.data() + array.size() - sizeof(advantages), sizeof(advantages));
    CHECK(advantages[2] < 0.0); // the wrong answer
    CHECK(advantages[4] == 0.0); // of a group that teaches nothing
    CHECK(advantages[8 + 4] == doctest::Approx(1.0)); // by the other reward
}

} // namespace tst_groups
