// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_model.h"
#include "thorough.h"
#include "tiny_model.h"

#include <moire/error.h>
#include <moire/generation.h>
#include <moire/lens.h>
#include <moire/routing_policy.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <random>

using namespace moire;
using namespace moire::test;

/// Whole models through the plugin, as a program loads it: the emulated one, or the one that MOIRE_CUDA_PLUGIN names.

namespace {

const bool pluginChosen = setenv("MOIRE_CUDA_PLUGIN", MOIRE_EMULATED_PLUGIN, 0) == 0;

std::shared_ptr<const Model> load(const std::string &name, const std::string &backend)
{
    REQUIRE(pluginChosen);
    LoadOptions options;
    options.backend = backend;
    options.threads = 2;
    return Model::load(modelPath(name), options);
}

/// Greedy tokens, one evaluation per token.
std::vector<uint32_t> greedy(Context &context, std::vector<TokenId> ids, size_t count)
{
    std::vector<uint32_t> drawn;
    std::span<const TokenId> next = ids;
    TokenId last(0);
    for (size_t i = 0; i < count; ++i) {
        const auto logits = context.evaluate(next, LogitRows::Last);
        last = TokenId(static_cast<uint32_t>(std::max_element(logits.begin(), logits.end()) - logits.begin()));
        drawn.push_back(last.value);
        next = {&last, 1};
    }
    return drawn;
}

/// Models that the backend does not run, and what it lacks.
const std::map<std::string, std::string> lackingParts{{"gpt-oss", "feed-forward biases"},
                                                      {"gpt-oss-top1", "feed-forward biases"},
                                                      {"gemma2", "soft caps of attention scores"},
                                                      {"gemma3", "norms after attention and feed-forward"},
                                                      {"lfm2", "recurrent layers"},
                                                      {"lfm2moe", "recurrent layers"},
                                                      {"qwen3next", "recurrent layers"},
                                                      {"qwen35", "recurrent layers"},
                                                      {"qwen35moe", "recurrent layers"},
                                                      {"nemotron_h", "recurrent layers"},
                                                      {"nemotron_h_moe", "recurrent layers"},
                                                      {"granitehybrid", "recurrent layers"},
                                                      {"lfm2-tied", "recurrent layers"},
                                                      {"lfm2moe-nobias", "recurrent layers"},
                                                      {"qwen3next-wide", "recurrent layers"},
                                                      {"qwen35-tied", "gated attention"},
                                                      {"qwen35moe-tiled", "recurrent layers"},
                                                      {"granitehybrid-dense", "recurrent layers"},
                                                      {"nemotron_h-biases", "this model's activation function"},
                                                      {"nemotron_h_moe-latent", "this model's activation function"},
                                                      {"afmoe", "norms after attention and feed-forward"},
                                                      {"exaone4", "norms after attention and feed-forward"},
                                                      {"olmo2", "norms after attention and feed-forward"},
                                                      {"olmo3", "norms after attention and feed-forward"}};

} // namespace

TEST_CASE("logits and routing match transformers: every architecture on the CUDA backend")
{
    const std::array<size_t, 3> batches{1, 3, 64};
    size_t next = 0;
    for (const std::string &name : goldenNames()) {
        if (lackingParts.contains(name))
            continue;
        Variant variant{"cuda"};
        if (!nightly())
            variant.batches = {batches[next++ % batches.size()]};
        checkModel(readGolden(name), variant);
    }
}

TEST_CASE("models with parts that the CUDA backend lacks run on the CPU and say so")
{
    for (const auto &entry : lackingParts) {
        const std::string &name = entry.first; // not a structured binding: lambdas of the checks capture it
        CAPTURE(name);
        const auto model = load(name, "auto");
        CHECK(model->backendName() == "cpu");
        CHECK(model->placementNote().find("does not support " + entry.second) != std::string::npos);
        CHECK_THROWS_AS(load(name, "cuda"), Error);
        if (name != "granitehybrid") // whose only layer of that kind is the first
            CHECK_THROWS_AS(load(name, "cpu:1,cuda"), Error);
    }
}

TEST_CASE("a model split by layers over CPU and GPU gives the same results")
{
    for (const char *name : {"deepseek2-v3", "qwen2moe", "llama"}) {
        checkModel(readGolden(name), {"cpu:1,cuda"});
        checkModel(readGolden(name), {"cuda:1,cpu"});
    }
}

TEST_CASE("the lens reads the stream of a model on the device")
{
    const Golden golden = readGolden("deepseek2-v3");
    const auto read = [&](const std::string &backend) {
        return readLens(
            *load(golden.name, backend),
            {.ids = std::span(golden.ids).first(6), .followed = golden.ids[6], .best = 3, .cacheType = TensorType::F32},
            [](double) {}, {});
    };
    const std::vector<LensLayer> expected = read("reference");
    for (const std::string backend : {"cuda", "cpu:1,cuda"}) {
        const std::vector<LensLayer> layers = read(backend);
        REQUIRE(layers.size() == expected.size());
        for (size_t l = 0; l < layers.size(); ++l) {
            CHECK(std::fabs(layers[l].tokens[0].logit - expected[l].tokens[0].logit) <= 1e-3f * golden.range);
            CHECK(layers[l].rank == expected[l].rank);
            REQUIRE(layers[l].parts.size() == expected[l].parts.size());
            for (size_t i = 0; i < layers[l].parts.size(); ++i) {
                CHECK(layers[l].parts[i].expert == expected[l].parts[i].expert);
                CHECK(largestDifference(layers[l].parts[i].adds, expected[l].parts[i].adds) <= 1e-3f * golden.range);
            }
        }
    }
}

TEST_CASE("replayed steps match the CPU: alternating contexts, a different policy, traces on and off")
{
    const Golden golden = readGolden("deepseek2-v3");
    const auto gpu = load(golden.name, "cuda");
    const auto cpu = load(golden.name, "cpu");
    const ContextOptions options{.capacity = 64, .cacheType = TensorType::F32, .batch = 8};
    Context first(gpu, options);
    Context second(gpu, options);
    Context witness(cpu, options);
    const auto compare = [&](Context &context, TokenId id, bool traced) {
        StepTrace trace;
        StepTrace expected;
        trace.wantRouting = trace.wantScores = trace.wantStages = traced;
        expected.wantRouting = expected.wantScores = traced;
        const auto a = context.evaluate({&id, 1}, LogitRows::Last, traced ? &trace : nullptr);
        const auto b = witness.evaluate({&id, 1}, LogitRows::Last, traced ? &expected : nullptr);
        CHECK(largestDifference(a, b) <= 1e-4f * golden.range);
        if (!traced)
            return;
        CHECK(trace.ids == expected.ids);
        CHECK(largestDifference(trace.weights, expected.weights) <= 1e-4f);
        CHECK(largestDifference(trace.scores, expected.scores) <= 1e-4f);
        double time = 0.0;
        for (const double ms : trace.stages)
            time += ms;
        CHECK(time > 0.0);
    };
    const auto run = [&](Context &context, bool traced) {
        witness.truncate(0);
        context.truncate(0);
        for (size_t i = 0; i < 9; ++i)
            compare(context, golden.ids[i], traced);
    };
    run(first, false);
    run(second, false);
    run(first, true);
    run(second, true);
    run(first, false);
    // Experts off, fewer and more experts, then none of these: the second time from captured steps.
    RoutingPolicy policy;
    policy.rules = {{RoutingPolicy::Rule::Kind::Off, std::nullopt, ExpertIndex(1), 0.0f},
                    {RoutingPolicy::Rule::Kind::Bias, std::nullopt, ExpertIndex(2), 0.5f}};
    for (const std::optional<uint32_t> used :
         {std::optional<uint32_t>(), std::optional<uint32_t>(1), std::optional<uint32_t>(5)}) {
        policy.expertsUsed = used;
        first.setRoutingPolicy(policy);
        witness.setRoutingPolicy(policy);
        run(first, true);
        run(first, false);
    }
    policy.expertsUsed.reset();
    policy.rules.push_back({RoutingPolicy::Rule::Kind::Mute, std::nullopt, ExpertIndex(2), 0.0f});
    first.setRoutingPolicy(policy);
    witness.setRoutingPolicy(policy);
    run(first, true);
    policy = {};
    policy.randomSeed = 5;
    first.setRoutingPolicy(policy);
    witness.setRoutingPolicy(policy);
    run(first, true);
    first.setRoutingPolicy({});
    witness.setRoutingPolicy({});
    run(first, true);
}

TEST_CASE("forced routes compute the same as on the CPU, also after steps without them")
{
    const Golden golden = readGolden("deepseek2-v3");
    const ContextOptions options{.capacity = 64, .cacheType = TensorType::F32, .batch = 8};
    Context device(load(golden.name, "cuda"), options);
    Context witness(load(golden.name, "cpu"), options);
    const ModelConfig &config = witness.model().config();
    const auto compare = [&](std::span<const TokenId> ids, uint32_t shift) {
        TokenRoutes routes{.perLayer = config.moe.expertsUsed};
        for (const uint32_t layer : config.moeLayers()) {
            routes.layers.emplace_back(layer);
            for (uint32_t j = 0; j < routes.perLayer; ++j)
                routes.ids.push_back((layer + shift + 2 * j) % config.moe.experts);
        }
        routes.weights.resize(routes.ids.size());
        const std::vector<TokenRoutes> forced(shift == 0 ? 0 : ids.size(), routes);
        StepTrace trace;
        StepTrace expected;
        trace.wantRouting = expected.wantRouting = true;
        const auto a = device.evaluate(ids, LogitRows::Last, &trace, {}, forced);
        const auto b = witness.evaluate(ids, LogitRows::Last, &expected, {}, forced);
        CHECK(largestDifference(a, b) <= 1e-4f * golden.range);
        CHECK(trace.ids == expected.ids);
    };
    const std::span<const TokenId> ids(golden.ids);
    compare(ids.first(8), 3);
    for (size_t i = 8; i < 20; ++i) // the same shapes again, from captured steps
        compare(ids.subspan(i, 1), i < 12 ? 0 : static_cast<uint32_t>(i));
}

TEST_CASE("a Q8_0 cache is close to an F32 cache on both backends; heads that are not whole blocks are refused")
{
    // The tiny models have odd head widths on purpose: this one gets heads of 32.
    EditedModel edited("llama");
    edited.set("llama.attention.key_length", 32u)
        .set("llama.attention.value_length", 32u)
        .set("llama.rope.dimension_count", 32u);
    const auto random = [](size_t count, unsigned seed) {
        std::mt19937 generator(seed);
        std::normal_distribution<float> normal(0.0f, 0.2f);
        std::vector<float> values(count);
        for (float &v : values)
            v = normal(generator);
        return values;
    };
    for (unsigned layer = 0; layer < 3; ++layer) {
        const std::string prefix = "blk." + std::to_string(layer) + ".attn_";
        edited.setTensor(prefix + "q.weight", {42, 192}, random(42 * 192, 4 * layer))
            .setTensor(prefix + "k.weight", {42, 64}, random(42 * 64, 4 * layer + 1))
            .setTensor(prefix + "v.weight", {42, 64}, random(42 * 64, 4 * layer + 2))
            .setTensor(prefix + "output.weight", {192, 42}, random(192 * 42, 4 * layer + 3));
    }
    const Golden golden = readGolden("llama");
    std::vector<float> exact;
    for (const char *backend : {"cpu", "cuda"})
        for (const TensorType type : {TensorType::F32, TensorType::Q8_0})
            for (const size_t batch : {1, 64}) {
                CAPTURE(backend);
                CAPTURE(typeName(type));
                CAPTURE(batch);
                const auto model = Model::load(edited.path(), {.backend = backend, .threads = 2});
                Context context(model, {.capacity = 64, .cacheType = type, .batch = 64});
                const Run run = evaluateAll(context, golden.ids, batch);
                if (exact.empty())
                    exact = run.logits;
                const auto [least, greatest] = std::minmax_element(exact.begin(), exact.end());
                const float difference = largestDifference(run.logits, exact) / (*greatest - *least);
                CHECK(difference <= (type == TensorType::F32 ? 1e-4f : 3e-2f));
                if (type == TensorType::Q8_0)
                    CHECK(difference > 1e-5f); // it was rounded, not ignored
            }
    for (const char *backend : {"cpu", "cuda"})
        try {
            Context context(load("llama", backend), {.capacity = 64, .cacheType = TensorType::Q8_0});
            FAIL("accepted heads of 10 in blocks of 32");
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Usage);
            CHECK(std::string(error.what()).find("blocks of 32") != std::string::npos);
        }
}

TEST_CASE("a stop between layers leaves the cache unchanged, and the next step is correct")
{
    const Golden golden = readGolden("olmoe");
    const auto gpu = load(golden.name, "cuda");
    Context context(gpu, {.capacity = 64, .cacheType = TensorType::F32, .batch = 8});
    const std::vector<TokenId> prompt(golden.ids.begin(), golden.ids.begin() + 4);
    const std::vector<uint32_t> expected = greedy(context, prompt, 6);
    context.truncate(0);
    CHECK(greedy(context, prompt, 2)[1] == expected[1]);
    std::stop_source stop;
    stop.request_stop();
    const TokenId id(expected[1]);
    CHECK_THROWS_AS(context.evaluate({&id, 1}, LogitRows::Last, nullptr, stop.get_token()), Error);
    CHECK(context.tokens().size() == 5);
    CHECK(greedy(context, {id}, 3)[0] == expected[2]);
}
