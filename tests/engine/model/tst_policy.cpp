// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <moire/error.h>
#include <moire/selection_bias.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace tst_policy {

using namespace moire;
using namespace moire::test;

namespace {

using Kind = RoutingPolicy::Rule::Kind;

RoutingPolicy::Rule rule(Kind kind, std::optional<uint32_t> layer, uint32_t expert, float bias = 0.0f)
{
    return {kind, layer ? std::optional(LayerIndex(*layer)) : std::nullopt, ExpertIndex(expert), bias};
}

std::shared_ptr<const Model> load(const std::string &name)
{
    LoadOptions options;
    options.backend = "reference";
    return Model::load(modelPath(name), options);
}

Run runWith(const std::shared_ptr<const Model> &model, const Golden &golden, const RoutingPolicy &policy)
{
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    context.setRoutingPolicy(policy);
    return evaluateAll(context, golden.ids, 64);
}

size_t countOf(const std::vector<uint32_t> &ids, uint32_t expert)
{
    return static_cast<size_t>(std::count(ids.begin(), ids.end(), expert));
}

std::string usageError(const ModelConfig &config, const RoutingPolicy &policy)
{
    try {
        policy.validate(config);
    } catch (const Error &e) {
        CHECK(e.kind() == ErrorKind::Usage);
        return e.what();
    }
    return "";
}

RoutingPolicy ofRules(std::vector<RoutingPolicy::Rule> rules, std::optional<uint32_t> used = {})
{
    RoutingPolicy policy;
    policy.rules = std::move(rules);
    policy.expertsUsed = used;
    return policy;
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("experts are switched off, forced and biased, in one layer or in all")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe");
    const size_t tokens = golden.ids.size();
    const Run plain = runWith(model, golden, {});
    // The most used expert of layer 1.
    uint32_t busy = 0;
    for (uint32_t e = 1; e < plain.experts; ++e)
        if (countOf(plain.ids[1], e) > countOf(plain.ids[1], busy))
            busy = e;
    REQUIRE(countOf(plain.ids[1], busy) > 0);

    Run run = runWith(model, golden, ofRules({rule(Kind::Off, 1, busy)}));
    CHECK(countOf(run.ids[1], busy) == 0);
    CHECK(run.ids[0] == plain.ids[0]); // the layer before is unaffected
    CHECK(run.logits != plain.logits);

    run = runWith(model, golden, ofRules({rule(Kind::Off, std::nullopt, 3), rule(Kind::Force, 2, 20)}));
    for (size_t l = 0; l < 3; ++l)
        CHECK(countOf(run.ids[l], 3) == 0);
    CHECK(countOf(run.ids[2], 20) == tokens);
    for (size_t t = 0; t < tokens; ++t)
        CHECK(run.ids[2][t * run.expertsUsed] == 20); // forced first

    run = runWith(model, golden, ofRules({rule(Kind::Bias, 0, 11, 10.0f)}));
    CHECK(countOf(run.ids[0], 11) == tokens);
    run = runWith(model, golden, ofRules({rule(Kind::Bias, 0, 11, -10.0f)}));
    CHECK(countOf(run.ids[0], 11) == 0);
    CHECK(largestDifference(run.scores[0], plain.scores[0]) == 0.0f); // the router's own scores do not change
}

TEST_CASE("gate weights under a policy come from the model's own scores")
{
    const Golden golden = readGolden("qwen3moe");
    const Run run = runWith(load("qwen3moe"), golden, ofRules({rule(Kind::Force, 0, 5), rule(Kind::Off, 0, 6)}));
    for (size_t t = 0; t < golden.ids.size(); ++t) {
        double sum = 0.0;
        for (size_t j = 0; j < run.expertsUsed; ++j)
            sum += static_cast<double>(run.scores[0][t * run.experts + run.ids[0][t * run.expertsUsed + j]]);
        const double expected = static_cast<double>(run.scores[0][t * run.experts + 5]) / sum;
        CHECK(run.weights[0][t * run.expertsUsed] == doctest::Approx(expected).epsilon(1e-5));
    }
}

TEST_CASE("a different number of experts")
{
    const Golden golden = readGolden("deepseek2-v3");
    const auto model = load("deepseek2-v3");
    for (const uint32_t used : {1u, 2u, 6u, 12u}) {
        RoutingPolicy policy;
        policy.expertsUsed = used;
        const Run run = runWith(model, golden, policy);
        CHECK(run.expertsUsed == used);
        CHECK(run.ids[0].size() == used * golden.ids.size());
        for (size_t t = 0; t < golden.ids.size(); ++t) {
            const auto begin = run.ids[1].begin() + static_cast<std::ptrdiff_t>(t * used);
            CHECK(std::set<uint32_t>(begin, begin + used).size() == used);
        }
    }
    RoutingPolicy same;
    same.expertsUsed = 4;
    CHECK(runWith(model, golden, same).logits == runWith(model, golden, {}).logits);
}

TEST_CASE("random experts depend only on seed, layer and position")
{
    const Golden golden = readGolden("olmoe");
    const auto model = load("olmoe");
    RoutingPolicy policy;
    policy.randomSeed = 1;
    const Run once = runWith(model, golden, policy);
    Context context(model, {.capacity = 64});
    context.setRoutingPolicy(policy);
    const Run pieces = evaluateAll(context, golden.ids, 5);
    CHECK(once.ids == pieces.ids);
    policy.randomSeed = 2;
    CHECK(runWith(model, golden, policy).ids != once.ids);
    CHECK(once.ids[0] != once.ids[1]);
}

TEST_CASE("clearing a policy restores the model's behaviour")
{
    const Golden golden = readGolden("mixtral");
    const auto model = load("mixtral");
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    context.setRoutingPolicy(ofRules({rule(Kind::Off, std::nullopt, 0)}, 3));
    evaluateAll(context, golden.ids, 64);
    CHECK(context.routingPolicy().expertsUsed == 3u);
    context.truncate(0);
    context.setRoutingPolicy({});
    CHECK(context.routingPolicy().empty());
    CHECK(largestDifference(evaluateAll(context, golden.ids, 64).logits, golden.logits) <= 1e-4f * golden.range);
}

TEST_CASE("impossible policies are refused, and the previous one stays")
{
    const auto model = load("deepseek2-v3"); // layers 2 and 3 have 12 experts, 4 used
    const ModelConfig &config = model->config();
    CHECK(usageError(config, {}).empty());
    CHECK(contains(usageError(config, ofRules({rule(Kind::Off, 4, 0)})), "layer 4, expert 0"));
    CHECK(contains(usageError(config, ofRules({rule(Kind::Off, 1, 0)})), "dense"));
    CHECK(contains(usageError(config, ofRules({rule(Kind::Force, 2, 12)})), "layer 2, expert 12"));
    CHECK(contains(usageError(config, ofRules({rule(Kind::Off, 2, 1), rule(Kind::Force, std::nullopt, 1)})),
                   "both off and forced"));
    const float infinity = std::numeric_limits<float>::infinity();
    CHECK(contains(usageError(config, ofRules({rule(Kind::Bias, 2, 1, infinity)})), "not finite"));
    CHECK(contains(usageError(config, ofRules({rule(Kind::Bias, 2, 1, 3e38f), rule(Kind::Bias, 2, 1, 3e38f)})),
                   "not finite"));
    CHECK(contains(usageError(config, ofRules({}, 0)), "0 experts"));
    CHECK(contains(usageError(config, ofRules({}, 13)), "13 experts"));
    std::vector<RoutingPolicy::Rule> rules;
    for (uint32_t e = 0; e < 8; ++e)
        rules.push_back(rule(Kind::Off, 3, e));
    CHECK(usageError(config, ofRules(rules)).empty());
    CHECK(contains(usageError(config, ofRules(rules, 5)), "layer 3 has only 4 experts left"));
    CHECK(contains(usageError(config, ofRules({rule(Kind::Force, 2, 1), rule(Kind::Force, 2, 2)}, 1)), "forced"));
    CHECK(contains(usageError(load("llama")->config(), ofRules({}, 1)), "no expert layers"));

    Context context(model, {.capacity = 8});
    context.setRoutingPolicy(ofRules({}, 2));
    CHECK_THROWS_AS(context.setRoutingPolicy(ofRules({}, 99)), Error);
    CHECK(context.routingPolicy().expertsUsed == 2u);
}

TEST_CASE("a muted expert is still chosen and recorded, but its output is left out")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe");
    const Run plain = runWith(model, golden, {});
    const uint32_t used = plain.ids[1][0];
    const Run run = runWith(model, golden, ofRules({rule(Kind::Mute, 1, used)}));
    CHECK(run.ids[1] == plain.ids[1]);
    CHECK(run.weights[1] == plain.weights[1]);
    CHECK(run.scores[2] != plain.scores[2]);
    CHECK(run.logits != plain.logits);
    // One that is never chosen has no output to leave out.
    const Run off = runWith(model, golden, ofRules({rule(Kind::Off, 1, used)}));
    CHECK(runWith(model, golden, ofRules({rule(Kind::Off, 1, used), rule(Kind::Mute, 1, used)})).logits == off.logits);
    CHECK(run.logits != off.logits);
}

TEST_CASE("with every expert muted, the routed experts add nothing")
{
    const Golden golden = readGolden("qwen3moe"); // without shared experts
    const auto model = load("qwen3moe");
    std::vector<RoutingPolicy::Rule> rules;
    for (uint32_t e = 0; e < model->config().moe.experts; ++e)
        rules.push_back(rule(Kind::Mute, std::nullopt, e));
    const Run muted = runWith(model, golden, ofRules(rules));
    // Which experts are chosen then makes no difference.
    RoutingPolicy others = ofRules(rules);
    others.randomSeed = 3;
    const Run random = runWith(model, golden, others);
    CHECK(random.ids != muted.ids);
    CHECK(random.logits == muted.logits);
    const auto partlyDense = load("deepseek2-v3");
    const ModelConfig &config = partlyDense->config();
    CHECK(contains(usageError(config, ofRules({rule(Kind::Mute, 1, 0)})), "dense"));
    CHECK(contains(usageError(config, ofRules({rule(Kind::Mute, 2, 12)})), "layer 2, expert 12"));
}

namespace {

/// The routes of all tokens of a run.
std::vector<TokenRoutes> routesOf(const Run &run, const ModelConfig &config)
{
    std::vector<TokenRoutes> routes(run.ids[0].size() / run.expertsUsed);
    for (size_t t = 0; t < routes.size(); ++t) {
        routes[t].perLayer = run.expertsUsed;
        for (size_t l = 0; l < run.ids.size(); ++l) {
            routes[t].layers.emplace_back(config.moeLayers()[l]);
            for (size_t j = 0; j < run.expertsUsed; ++j)
                routes[t].ids.push_back(run.ids[l][t * run.expertsUsed + j]);
        }
        routes[t].weights.resize(routes[t].ids.size());
    }
    return routes;
}

} // namespace

TEST_CASE("forced routes compute with other experts, and the trace says what the router would have chosen")
{
    const Golden golden = readGolden("deepseek2-v3");
    const auto model = load("deepseek2-v3");
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    const Run plain = evaluateAll(context, golden.ids, 64);
    RoutingPolicy random;
    random.randomSeed = 7;
    const Run other = runWith(model, golden, random);

    const auto forced = [&](const std::vector<TokenRoutes> &routes, StepTrace &trace) {
        trace.wantRouting = true;
        context.truncate(0);
        const auto logits = context.evaluate(golden.ids, LogitRows::All, &trace, {}, routes);
        return std::vector<float>(logits.begin(), logits.end());
    };
    StepTrace trace;
    CHECK(forced(routesOf(plain, model->config()), trace) == plain.logits);
    CHECK(forced(routesOf(other, model->config()), trace) == other.logits);
    const std::vector<uint32_t> first(trace.ids.begin(), trace.ids.begin() + std::ptrdiff_t(plain.ids[0].size()));
    CHECK(first == plain.ids[0]); // before any expert made a difference, the router chooses as ever
    context.truncate(0);
    CHECK(evaluateAll(context, golden.ids, 64).logits == plain.logits); // nothing stays forced
}

TEST_CASE("forced routes of another shape are refused, and change nothing")
{
    const Golden golden = readGolden("deepseek2-v3");
    const auto model = load("deepseek2-v3");
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    const std::vector<TokenRoutes> good = routesOf(evaluateAll(context, golden.ids, 64), model->config());
    const auto refusal = [&](const std::vector<TokenRoutes> &routes) -> std::string {
        context.truncate(0);
        try {
            context.evaluate(std::span(golden.ids).first(1), LogitRows::Last, nullptr, {}, routes);
        } catch (const Error &e) {
            CHECK(e.kind() == ErrorKind::Usage);
            return e.what();
        }
        return "";
    };
    CHECK(refusal({good[0]}).empty());
    CHECK(contains(refusal(good), "cannot be forced on 1"));
    TokenRoutes bad = good[0];
    bad.ids[1] = 12;
    CHECK(contains(refusal({bad}), "expert 12 in layer 2"));
    bad.ids[1] = bad.ids[0];
    CHECK(contains(refusal({bad}), "twice"));
    bad = good[0];
    bad.layers[0] = LayerIndex(0);
    CHECK(contains(refusal({bad}), "expert layers"));
    bad = good[0];
    bad.perLayer = 3 * bad.perLayer;
    bad.ids.resize(bad.layers.size() * bad.perLayer);
    bad.weights.resize(bad.ids.size());
    CHECK(contains(refusal({bad}), "are used"));
    CHECK(contains(refusal({TokenRoutes()}), "0 expert layers"));
    CHECK(refusal({good[0]}).empty());
}

TEST_CASE("scores and selection bias together choose the experts")
{
    const Golden golden = readGolden("deepseek2-v3-ungrouped");
    const auto model = load("deepseek2-v3-ungrouped");
    const RoutingPolicy policy = ofRules({rule(Kind::Off, {}, 1), rule(Kind::Bias, 1, 2, 0.5f)});
    for (const RoutingPolicy &tried : {RoutingPolicy(), policy}) {
        const std::vector<float> bias = selectionBias(*model, tried);
        const Run run = runWith(model, golden, tried);
        REQUIRE(bias.size() == size_t{run.moeLayers} * run.experts);
        size_t againstScores = 0; // choices that the scores alone would not have made
        for (size_t layer = 0; layer < run.moeLayers; ++layer)
            for (size_t t = 0; t < golden.ids.size(); ++t) {
                const float *scores = &run.scores[layer][t * run.experts];
                std::vector<uint32_t> order(run.experts);
                std::iota(order.begin(), order.end(), 0u);
                std::vector<uint32_t> plain = order;
                std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
                    return scores[a] + bias[layer * run.experts + a] > scores[b] + bias[layer * run.experts + b];
                });
                std::stable_sort(plain.begin(), plain.end(),
                                 [&](uint32_t a, uint32_t b) { return scores[a] > scores[b]; });
                for (size_t j = 0; j < run.expertsUsed; ++j) {
                    CHECK(order[j] == run.ids[layer][t * run.expertsUsed + j]);
                    againstScores += plain[j] == order[j] ? 0 : 1;
                }
            }
        CHECK(againstScores > 0);
    }
}

TEST_CASE("nothing is added to the scores of models without a bias, and random experts have no scores")
{
    const auto model = load("qwen3moe");
    CHECK(selectionBias(*model, {}).empty());
    CHECK(selectionBias(*model, ofRules({rule(Kind::Mute, 0, 1)})).empty());
    const std::vector<float> forced = selectionBias(*model, ofRules({rule(Kind::Force, 0, 1)}));
    CHECK(forced[1] == std::numeric_limits<float>::infinity());
    CHECK(forced[0] == 0.0f);
    RoutingPolicy random;
    random.randomSeed = 3;
    CHECK(std::isnan(selectionBias(*model, random).front()));
    CHECK_THROWS_AS(selectionBias(*model, ofRules({rule(Kind::Off, 99, 0)})), Error);
}

} // namespace tst_policy
