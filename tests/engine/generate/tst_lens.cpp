// SPDX-License-Identifier: GPL-3.0-or-later
// The residual stream layer by layer, what experts add to it, and the tokens that it stands for.
#include "golden.h"

#include <moire/error.h>
#include <moire/lens.h>

#include "model/stream_reading.h"
#include "ops/ops.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tst_lens {

using namespace moire;
using namespace moire::test;

namespace {

std::shared_ptr<const Model> load(const std::string &name, const std::string &backend = "reference")
{
    return Model::load(modelPath(name), {.backend = backend, .threads = 2});
}

StreamRecord read(const Model &model, std::span<const TokenId> ids, const RoutingPolicy &policy = {})
{
    return readStream(model, ids, policy, TensorType::F32, [](double) {}, {});
}

std::span<const float> rowOf(const std::vector<float> &rows, size_t row, size_t width)
{
    return std::span(rows).subspan(row * width, width);
}

float largest(std::span<const float> row)
{
    return std::accumulate(row.begin(), row.end(), 0.0f,
                           [](float most, float x) { return std::max(most, std::fabs(x)); });
}

/// The difference of two rows, relative to the largest value.
float relativeDifference(std::span<const float> a, std::span<const float> b)
{
    return largestDifference(a, b) / std::max(largest(b), 1e-6f);
}

/// attended + the sum of the experts' outputs + the shared ones: what the stream after the layer has to be.
std::vector<float> sumOf(const StreamRecord::Experts &experts, std::span<const float> attended)
{
    std::vector<float> sum(attended.begin(), attended.end());
    for (size_t i = 0; i < experts.outputs.size(); ++i)
        sum[i % sum.size()] += experts.outputs[i];
    for (size_t i = 0; i < experts.shared.size(); ++i)
        sum[i] += experts.shared[i];
    return sum;
}

const std::vector<std::string> models{"qwen3moe", "deepseek2-v3", "deepseek2-lite", "qwen2moe",
                                      "gpt-oss",  "granitemoe",   "gemma2",         "llama"};

std::vector<LensLayer> lens(const Model &model, const Golden &golden, size_t tokens, const RoutingPolicy &policy = {})
{
    const auto ids = std::span(golden.ids).first(tokens);
    return readLens(
        model, {.ids = ids, .followed = golden.ids[tokens], .best = 3, .policy = policy, .cacheType = TensorType::F32},
        [](double) {}, {});
}

} // namespace

TEST_CASE("attention, experts and shared experts add up to the residual stream, on every backend")
{
    for (const std::string &name : models) {
        const Golden golden = readGolden(name);
        const auto ids = std::span(golden.ids).first(7);
        const auto scalar = load(name);
        const size_t width = scalar->config().width;
        const StreamRecord expected = read(*scalar, ids);
        for (const std::string backend : {"reference", "cpu", "reference:1,cpu"}) {
            CAPTURE(name);
            CAPTURE(backend);
            const auto model = load(name, backend);
            const StreamRecord stream = read(*model, ids);
            REQUIRE(stream.after.size() == model->config().layers * width);
            REQUIRE(stream.experts.size() == model->config().moeLayers().size());
            CHECK(relativeDifference(stream.after, expected.after) < 2e-2f);
            CHECK(relativeDifference(stream.embedded, expected.embedded) < 1e-5f);
            for (size_t i = 0; i < stream.experts.size(); ++i) {
                const StreamRecord::Experts &experts = stream.experts[i];
                CAPTURE(experts.layer);
                CHECK(experts.layer == model->config().moeLayers()[i]);
                CHECK(experts.ids == expected.experts[i].ids);
                CHECK(experts.shared.empty() == (model->config().moe.sharedExperts == 0));
                CHECK(relativeDifference(experts.outputs, expected.experts[i].outputs) < 5e-2f);
                CHECK(largest(experts.outputs) > 0.0f);
                CHECK(relativeDifference(sumOf(experts, rowOf(stream.attended, experts.layer, width)),
                                         rowOf(stream.after, experts.layer, width)) < 1e-5f);
            }
        }
    }
}

TEST_CASE("the last layer's lens has the model's own scores")
{
    for (const std::string &name : models)
        for (const std::string backend : {"reference", "cpu"}) {
            CAPTURE(name);
            CAPTURE(backend);
            const Golden golden = readGolden(name);
            const auto model = load(name, backend);
            const size_t tokens = 6;
            Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
            context.evaluate(std::span(golden.ids).first(tokens - 1), LogitRows::None);
            const auto logits = context.evaluate(std::span(golden.ids).subspan(tokens - 1, 1), LogitRows::Last);

            const std::vector<LensLayer> layers = lens(*model, golden, tokens);
            REQUIRE(layers.size() == model->config().layers);
            const LensLayer &last = layers.back();
            REQUIRE(last.tokens.size() == 4);
            std::vector<float> sorted(logits.begin(), logits.end());
            std::sort(sorted.begin(), sorted.end(), std::greater<>());
            double total = 0.0;
            for (const float logit : sorted)
                total += std::exp(static_cast<double>(logit - sorted.front()));
            for (size_t i = 0; i < 3; ++i) {
                CHECK(last.tokens[i].logit == doctest::Approx(sorted[i]).epsilon(1e-4));
                CHECK(last.tokens[i].logit == doctest::Approx(logits[last.tokens[i].id.value]).epsilon(1e-4));
                CHECK(last.tokens[i].probability ==
                      doctest::Approx(std::exp(static_cast<double>(sorted[i] - sorted.front())) / total).epsilon(1e-3));
            }
            const TokenId followed = golden.ids[tokens];
            CHECK(last.tokens[3].id == followed);
            CHECK(last.rank == 1 + std::count_if(logits.begin(), logits.end(), [&](float logit) {
                                   return logit > logits[followed.value];
                               }));
        }
}

TEST_CASE("what the parts of a layer add, and the stream before it, make up the logit")
{
    for (const std::string name : {"deepseek2-v3", "qwen2moe", "granitemoe", "llama"}) {
        CAPTURE(name);
        const Golden golden = readGolden(name);
        const auto model = load(name);
        const size_t width = model->config().width;
        const StreamRecord stream = read(*model, std::span(golden.ids).first(8));
        const OutputHead head(*model);
        for (const LensLayer &layer : lens(*model, golden, 8)) {
            const uint32_t l = layer.layer.value;
            const auto before = l == 0 ? std::span(stream.embedded) : rowOf(stream.after, l - 1, width);
            const double rms = head.rms(rowOf(stream.after, l, width));
            CHECK(layer.parts.front().kind == LensPart::Kind::Attention);
            for (size_t i = 0; i < layer.tokens.size(); ++i) {
                const std::vector<float> direction = head.direction(layer.tokens[i].id);
                double sum = std::inner_product(before.begin(), before.end(), direction.begin(), 0.0) / rms;
                for (const LensPart &part : layer.parts)
                    sum += static_cast<double>(part.adds[i]);
                CHECK(sum == doctest::Approx(layer.tokens[i].logit).epsilon(1e-3));
            }
        }
    }
}

TEST_CASE("parts are named as they were computed: experts with their gates, shared ones, dense layers")
{
    const Golden golden = readGolden("deepseek2-v3");
    const auto model = load("deepseek2-v3");
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    const Run run = evaluateAll(context, std::span(golden.ids).first(5), 64);
    const size_t k = run.expertsUsed;
    size_t moe = 0;
    for (const LensLayer &layer : lens(*model, golden, 5)) {
        if (!model->config().isMoe(layer.layer.value)) {
            CHECK(layer.parts.size() == 2);
            CHECK(layer.parts[1].kind == LensPart::Kind::Dense);
            continue;
        }
        REQUIRE(layer.parts.size() == k + 2);
        for (size_t j = 0; j < k; ++j) {
            CHECK(layer.parts[1 + j].kind == LensPart::Kind::Expert);
            CHECK(layer.parts[1 + j].expert.value == run.ids[moe][4 * k + j]);
            CHECK(layer.parts[1 + j].weight == doctest::Approx(run.weights[moe][4 * k + j]).epsilon(1e-4));
        }
        CHECK(layer.parts.back().kind == LensPart::Kind::Shared);
        ++moe;
    }
    CHECK(moe == run.moeLayers);
}

TEST_CASE("a muted expert adds nothing, and the others keep their gates")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe");
    const std::vector<LensLayer> plain = lens(*model, golden, 5);
    const ExpertIndex muted = plain[0].parts[1].expert;
    RoutingPolicy policy;
    policy.rules.push_back({RoutingPolicy::Rule::Kind::Mute, LayerIndex(0), muted, 0.0f});
    const std::vector<LensLayer> changed = lens(*model, golden, 5, policy);
    REQUIRE(changed[0].parts.size() + 1 == plain[0].parts.size());
    for (const LensPart &part : changed[0].parts)
        CHECK((part.kind != LensPart::Kind::Expert || part.expert != muted));
    CHECK(changed[0].parts[1].weight == doctest::Approx(plain[0].parts[2].weight).epsilon(1e-4));
}

TEST_CASE("a long text is evaluated in pieces, with progress, and can be stopped")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = load("qwen3moe", "cpu");
    std::vector<TokenId> ids;
    while (ids.size() < 300)
        ids.insert(ids.end(), golden.ids.begin(), golden.ids.end());
    std::vector<double> told;
    std::stop_source stop;
    const LensRequest request{.ids = ids, .followed = ids[0], .best = 2, .cacheType = TensorType::F32};
    const auto layers = readLens(*model, request, [&](double part) { told.push_back(part); }, {});
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.size() >= 5);
    CHECK(told.back() == doctest::Approx(1.0));
    Context context(model, {.capacity = 400, .cacheType = TensorType::F32});
    const auto logits = context.evaluate(ids, LogitRows::Last);
    const LensToken &best = layers.back().tokens.front();
    CHECK(best.logit == doctest::Approx(logits[best.id.value]).epsilon(2e-2));

    try {
        readLens(
            *model, request, [&](double) { stop.request_stop(); }, stop.get_token());
        FAIL("it was not stopped");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Interrupted);
    }
}

TEST_CASE("the lens refuses what the model cannot evaluate")
{
    const auto model = load("qwen3moe");
    const std::vector<TokenId> ids{TokenId(3), TokenId(5)};
    const std::vector<TokenId> unknown{TokenId(model->config().vocabulary)};
    const auto refused = [&](const LensRequest &request) {
        CHECK_THROWS_AS(readLens(*model, request, [](double) {}, {}), Error);
    };
    refused({.ids = {}, .followed = TokenId(1)});
    refused({.ids = unknown, .followed = TokenId(1)});
    refused({.ids = ids, .followed = unknown[0]});
    refused({.ids = ids, .followed = TokenId(1), .cacheType = TensorType::Q4_K});
    RoutingPolicy policy;
    policy.rules.push_back({RoutingPolicy::Rule::Kind::Mute, LayerIndex(99), ExpertIndex(0), 0.0f});
    refused({.ids = ids, .followed = TokenId(1), .policy = policy});
}

} // namespace tst_lens
