// SPDX-License-Identifier: GPL-3.0-or-later
// The same tokens under several routing policies, and recorded routes on another model.
#include "golden.h"

#include <moire/compare.h>
#include <moire/error.h>
#include <moire/generation.h>

#include <nlohmann/json.hpp>

#include <doctest/doctest.h>

#include <cmath>

namespace tst_compare {

using namespace moire;
using namespace moire::test;

namespace {

using Kind = RoutingPolicy::Rule::Kind;

std::shared_ptr<const Model> load(const std::string &name)
{
    return Model::load(modelPath(name), {.backend = "reference"});
}

RoutingPolicy mute(uint32_t layer, uint32_t expert)
{
    RoutingPolicy policy;
    policy.rules.push_back({Kind::Mute, LayerIndex(layer), ExpertIndex(expert), 0.0f});
    return policy;
}

std::vector<double> logSoftmax(const float *row, size_t count)
{
    double sum = 0.0;
    for (size_t i = 0; i < count; ++i)
        sum += std::exp(static_cast<double>(row[i]));
    std::vector<double> result(count);
    for (size_t i = 0; i < count; ++i)
        result[i] = static_cast<double>(row[i]) - std::log(sum);
    return result;
}

std::vector<std::vector<TokenComparison>> compare(const std::shared_ptr<const Model> &model, const Golden &golden,
                                                  const std::vector<RoutingPolicy> &others, size_t promptTokens)
{
    return compareAlong(model, std::span(golden.ids).first(promptTokens), std::span(golden.ids).subspan(promptTokens),
                        {}, others, TensorType::F32, [](double) {}, {});
}

std::vector<TokenRoutes> routesOf(const Run &run, const ModelConfig &config)
{
    std::vector<TokenRoutes> routes(run.ids[0].size() / run.expertsUsed);
    for (size_t t = 0; t < routes.size(); ++t) {
        routes[t].perLayer = run.expertsUsed;
        for (size_t l = 0; l < run.ids.size(); ++l) {
            routes[t].layers.emplace_back(config.moeLayers()[l]);
            const auto first = run.ids[l].begin() + static_cast<std::ptrdiff_t>(t * run.expertsUsed);
            routes[t].ids.insert(routes[t].ids.end(), first, first + run.expertsUsed);
        }
        routes[t].weights.resize(routes[t].ids.size());
    }
    return routes;
}

} // namespace

TEST_CASE("log-probability, KL and routing along the same tokens are those of two evaluations")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe");
    const size_t vocabulary = model->config().vocabulary;
    const size_t prompt = 4;
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    const Run plain = evaluateAll(context, golden.ids, 64);
    const RoutingPolicy changed = mute(0, plain.ids[0][prompt * plain.expertsUsed]);
    context.setRoutingPolicy(changed);
    context.truncate(0);
    const Run other = evaluateAll(context, golden.ids, 64);

    const auto result = compare(model, golden, {changed, {}}, prompt);
    REQUIRE(result.size() == 2);
    REQUIRE(result[0].size() == golden.ids.size() - prompt);
    double largest = 0.0;
    for (size_t i = prompt; i < golden.ids.size(); ++i) {
        const std::vector<double> p = logSoftmax(&plain.logits[(i - 1) * vocabulary], vocabulary);
        const std::vector<double> q = logSoftmax(&other.logits[(i - 1) * vocabulary], vocabulary);
        double kl = 0.0;
        for (size_t v = 0; v < vocabulary; ++v)
            kl += std::exp(p[v]) * (p[v] - q[v]);
        double differing = 0.0;
        for (size_t l = 0; l < plain.ids.size(); ++l)
            for (size_t j = 0; j < plain.expertsUsed; ++j) {
                const auto row = other.ids[l].begin() + static_cast<std::ptrdiff_t>(i * plain.expertsUsed);
                const auto id = plain.ids[l][i * plain.expertsUsed + j];
                differing += std::find(row, row + plain.expertsUsed, id) == row + plain.expertsUsed ? 1.0 : 0.0;
            }
        differing /= static_cast<double>(plain.ids.size() * plain.expertsUsed);
        const TokenComparison &c = result[0][i - prompt];
        CHECK(c.logProbability == doctest::Approx(p[golden.ids[i].value]).epsilon(1e-4));
        CHECK(c.otherLogProbability == doctest::Approx(q[golden.ids[i].value]).epsilon(1e-4));
        CHECK(std::fabs(static_cast<double>(c.divergence) - kl) < 1e-5 + 1e-3 * kl);
        CHECK(c.routing == doctest::Approx(differing));
        largest = std::max(largest, kl);
        CHECK(result[1][i - prompt].divergence == 0.0f); // the same policy
        CHECK(result[1][i - prompt].routing == 0.0f);
    }
    CHECK(largest > 1e-4);
}

TEST_CASE("a comparison refuses what it cannot do, and can be stopped")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe");
    CHECK_THROWS_AS(compare(model, golden, {mute(99, 0)}, 4), Error);
    CHECK_THROWS_AS(compare(model, golden, {mute(0, 0)}, 0), Error);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(compareAlong(
                        model, std::span(golden.ids).first(4), std::span(golden.ids).subspan(4), {}, {},
                        TensorType::F32, [](double) {}, stop.get_token()),
                    Error);
}

TEST_CASE("recorded routes forced on their own model agree in every layer")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe");
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    const Run plain = evaluateAll(context, golden.ids, 64);
    const std::vector<TokenRoutes> routes = routesOf(plain, model->config());
    const RouteReplay replay = replayRoutes(context, golden.ids, routes, {});
    CHECK(replay.tokens == golden.ids.size());
    REQUIRE(replay.layers.size() == plain.ids.size());
    for (const RouteReplay::Layer &layer : replay.layers) {
        CHECK(layer.shared == 1.0);
        CHECK(layer.first == 1.0);
        CHECK(layer.sharedByChance ==
              doctest::Approx(static_cast<double>(plain.expertsUsed) / static_cast<double>(plain.experts)));
    }
    CHECK(replay.logProbabilities.size() == golden.ids.size() - 1);
    CHECK(replay.own[3].ids == routes[3].ids);
}

TEST_CASE("random routes agree by chance in the first layer; tokens without routes are left to the router")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe");
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    RoutingPolicy random;
    random.randomSeed = 11;
    context.setRoutingPolicy(random);
    std::vector<TokenRoutes> routes = routesOf(evaluateAll(context, golden.ids, 64), model->config());
    context.setRoutingPolicy({});
    for (size_t i = 0; i < 3; ++i)
        routes[i] = {}; // the prompt
    const RouteReplay replay = replayRoutes(context, golden.ids, routes, {});
    CHECK(replay.tokens == golden.ids.size() - 3);
    CHECK(replay.layers[0].shared < 0.7);
    for (size_t i = 0; i < 3; ++i)
        CHECK(replay.own[i].size() == replay.layers.size());
    CHECK_THROWS_AS(replayRoutes(context, golden.ids, std::vector<TokenRoutes>(golden.ids.size()), {}), Error);
    CHECK_THROWS_AS(replayRoutes(context, golden.ids, std::span(routes).first(2), {}), Error);
}

TEST_CASE("a policy in its JSON form comes back as it was")
{
    RoutingPolicy policy;
    policy.expertsUsed = 3;
    policy.randomSeed = UINT64_MAX;
    policy.rules = {{Kind::Off, std::nullopt, ExpertIndex(1), 0.0f},
                    {Kind::Mute, LayerIndex(2), ExpertIndex(3), 0.0f},
                    {Kind::Force, LayerIndex(0), ExpertIndex(4), 0.0f},
                    {Kind::Bias, LayerIndex(1), ExpertIndex(5), -0.5f}};
    CHECK(policyFromJson(policyJson(policy)) == policy);
    CHECK(policyFromJson(policyJson({})).empty());
    CHECK(policyJson(policy)["rules"][1]["kind"] == "mute");
    for (const char *bad :
         {"[]", "1", R"({"experts": -1})", R"({"random_experts": "x"})", R"({"rules": {}})", R"({"rules": [1]})",
          R"({"rules": [{"kind": "muted", "layer": 1, "expert": 1}]})",
          R"({"rules": [{"kind": "mute", "layer": "x", "expert": 1}]})", R"({"rules": [{"kind": "mute", "layer": 1}]})",
          R"({"rules": [{"kind": "off", "expert": 1}]})"})
        CHECK_THROWS_AS(policyFromJson(nlohmann::ordered_json::parse(bad)), Error);
}

} // namespace tst_compare
