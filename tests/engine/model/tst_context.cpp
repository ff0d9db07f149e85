// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <moire/error.h>

#include "model/decoder.h"
#include "model/step_turn.h"

#include <doctest/doctest.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <numeric>
#include <thread>

namespace tst_context {

using namespace moire;
using namespace moire::test;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Model> load(const std::string &name, const std::string &backend = "reference")
{
    LoadOptions options;
    options.backend = backend;
    options.threads = 2;
    return Model::load(modelPath(name), options);
}

ErrorKind kindOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &e) {
        return e.kind();
    }
    FAIL("no error");
    return {};
}

std::vector<float> copyOf(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

} // namespace

TEST_CASE("no backend memory is allocated while another context's step runs")
{
    const auto model = load("olmoe");
    const std::vector<TokenId> ids(readGolden("olmoe").ids);
    Context grown(model, {.capacity = 64, .batch = 32});
    grown.evaluate(std::span(ids).first(1), LogitRows::Last);
    std::atomic<int> done = 0;
    std::unique_lock step(model->stepMutex());
    std::jthread makes([&] {
        const Context context(model, {.capacity = 64});
        ++done;
    });
    std::jthread grows([&] {
        grown.evaluate(std::span(ids).subspan(1, 20), LogitRows::All); // more logits than before
        ++done;
    });
    std::this_thread::sleep_for(50ms);
    CHECK(done == 0);
    step.unlock();
    makes.join();
    grows.join();
    CHECK(done == 2);
}

TEST_CASE("an evaluation says how long it waited for other contexts, and for how much of their prompts")
{
    const auto model = load("olmoe");
    const std::vector<TokenId> ids(readGolden("olmoe").ids);
    Context context(model, {.capacity = 64, .batch = 32});
    context.evaluate(std::span(ids).first(4), LogitRows::Last);
    CHECK(context.waited().milliseconds == 0.0);
    // Nobody knows when the thread comes to its evaluation: hold the turn for longer until it had to wait.
    for (auto held = 10ms; context.waited().milliseconds == 0.0 && held < 20s; held *= 2) {
        std::jthread waits;
        const StepTurn other(*model, 7);
        waits = std::jthread([&] { context.evaluate(std::span(ids).subspan(4, 1), LogitRows::Last); });
        std::this_thread::sleep_for(held);
    }
    CHECK(context.waited().milliseconds > 0.0);
    CHECK(context.waited().promptTokens == 7);
    context.evaluate(std::span(ids).subspan(5, 1), LogitRows::Last);
    CHECK(context.waited().milliseconds == 0.0);
    CHECK(context.waited().promptTokens == 0);
}

TEST_CASE("continuing after truncate equals a fresh context")
{
    for (const char *name : {"qwen3moe", "deepseek2-v3", "llama"}) {
        CAPTURE(std::string(name));
        const auto model = load(name);
        const Golden golden = readGolden(name);
        const std::span<const TokenId> ids(golden.ids);
        Context used(model, {.capacity = 64, .cacheType = TensorType::F32});
        used.evaluate(ids, LogitRows::None);
        used.truncate(50); // longer than it is: no effect
        CHECK(used.tokens().size() == ids.size());
        used.truncate(9);
        REQUIRE(used.tokens().size() == 9);
        const std::vector<TokenId> other{TokenId(7), TokenId(8), TokenId(9), TokenId(10)};
        const auto again = copyOf(used.evaluate(other, LogitRows::All));

        Context fresh(model, {.capacity = 64, .cacheType = TensorType::F32});
        fresh.evaluate(ids.first(9), LogitRows::None);
        const auto expected = copyOf(fresh.evaluate(other, LogitRows::All));
        // The cache was filled in pieces of a different size, for which latent attention may use its other form.
        CHECK(largestDifference(again, expected) <= 1e-5f);
        CHECK(std::equal(used.tokens().begin(), used.tokens().end(), fresh.tokens().begin(), fresh.tokens().end()));
    }
}

TEST_CASE("evaluating in pieces or token by token equals evaluating all at once")
{
    for (const char *name : {"olmoe", "deepseek2-v2", "qwen2"}) {
        const auto model = load(name);
        const Golden golden = readGolden(name);
        const float tolerance = 1e-5f * golden.range;
        std::vector<float> whole;
        for (const size_t batch : {size_t{64}, size_t{1}, size_t{7}}) {
            Context context(model, {.capacity = 40, .cacheType = TensorType::F16, .latent = LatentMode::Absorbed});
            const Run run = evaluateAll(context, golden.ids, batch);
            if (whole.empty())
                whole = run.logits;
            CHECK(largestDifference(run.logits, whole) <= tolerance);
        }
    }
}

TEST_CASE("logit rows: none, the last, all")
{
    const auto model = load("llama");
    const Golden golden = readGolden("llama");
    const std::span<const TokenId> ids = std::span(golden.ids).first(5);
    Context all(model);
    const auto everything = copyOf(all.evaluate(ids, LogitRows::All));
    REQUIRE(everything.size() == 5 * size_t{model->config().vocabulary});
    Context last(model);
    const auto one = copyOf(last.evaluate(ids, LogitRows::Last));
    CHECK(largestDifference(one, std::span(everything).last(model->config().vocabulary)) <= 1e-6f * golden.range);
    last.truncate(0);
    CHECK(last.evaluate(ids, LogitRows::None).empty());
    CHECK(last.tokens().size() == 5);
}

TEST_CASE("two contexts of one model on two threads do not affect each other")
{
    const auto model = load("qwen3moe", "auto");
    const Golden golden = readGolden("qwen3moe");
    Context alone(model, {.capacity = 64});
    const Run expected = evaluateAll(alone, golden.ids, 2);
    const auto work = [&](Run &run) {
        Context context(model, {.capacity = 64});
        run = evaluateAll(context, golden.ids, 2);
    };
    Run first;
    Run second;
    std::jthread other(work, std::ref(first));
    work(second);
    other.join();
    CHECK(first.logits == expected.logits);
    CHECK(second.logits == expected.logits);
}

TEST_CASE("invalid calls are refused and change nothing")
{
    const auto model = load("qwen2");
    Context context(model, {.capacity = 8, .batch = 4});
    const std::vector<TokenId> ids(9, TokenId(1));
    const auto some = [&](size_t n) { return std::span(ids).first(n); };
    CHECK(kindOf([&] { context.evaluate(some(0), LogitRows::Last); }) == ErrorKind::Usage);
    CHECK(kindOf([&] { context.evaluate(some(5), LogitRows::Last); }) == ErrorKind::Usage);
    context.evaluate(some(4), LogitRows::None);
    context.evaluate(some(3), LogitRows::None);
    CHECK(kindOf([&] { context.evaluate(some(2), LogitRows::Last); }) == ErrorKind::Usage);
    CHECK(context.tokens().size() == 7);
    context.evaluate(some(1), LogitRows::Last);
    CHECK(kindOf([&] { context.evaluate(some(1), LogitRows::Last); }) == ErrorKind::Usage);
    context.truncate(0);
    const std::vector<TokenId> beyond{TokenId(300)};
    CHECK(kindOf([&] { context.evaluate(beyond, LogitRows::Last); }) == ErrorKind::Usage);

    CHECK(kindOf([&] { Context(model, {.capacity = size_t{1} << 40}); }) == ErrorKind::Usage);
    CHECK(kindOf([&] { Context(model, {.cacheType = TensorType::Q4_K}); }) == ErrorKind::Usage);
    CHECK(kindOf([&] { Context(model, {.batch = 0}); }) == ErrorKind::Usage);
}

TEST_CASE("free memory is checked before allocating")
{
    const auto model = load("llama", "cpu");
    if (model->backend(0).freeMemory() < (size_t{1} << 40)) {
        // 2^30 positions of this model are 3 layers x 80 bytes x 2^30: 240 GiB, more than a test machine has free.
        const size_t bytes = size_t{3 * 80} << 30;
        if (model->backend(0).freeMemory() < bytes)
            CHECK(kindOf([&] { Context(model, {.capacity = size_t{1} << 30}); }) == ErrorKind::Failed);
    }
}

TEST_CASE("defaults and sizes")
{
    const auto model = load("deepseek2-v3");
    const ModelConfig &config = model->config();
    Context context(model);
    CHECK(context.capacity() == 256); // the trained context
    CHECK(context.batch() == 256); // never more than the context
    CHECK(context.cacheType() == TensorType::F16);
    CHECK(context.cacheBytes() == size_t{256} * 4 * (18 + 6) * 2);
    CHECK(model->bytesPerToken(10, TensorType::F16) - model->bytesPerToken(0, TensorType::F16) ==
          10 * 4 * (18 + 6) * 2);
    CHECK(model->bytesPerToken(1, TensorType::F32) - model->bytesPerToken(0, TensorType::F32) == 4 * (18 + 6) * 4);
    CHECK(config.moeLayers() == std::vector<uint32_t>{2, 3});

    // By hand: everything once, but only 4 of 12 experts and one of 300 embedding rows.
    const size_t attention = 44 * (26 + 24) + 26 * 64 + 18 * 4 * 24 + 56 * 44 + 2 * 44 + 26 + 18;
    const size_t dense = 3 * 44 * 51;
    const size_t expert = 12 * 44 + 12 + 4 * 3 * 44 * 19 + 3 * 44 * 19;
    const size_t floats = 44 + 44 * 300 + 44 + 4 * attention + 2 * dense + 2 * expert;
    CHECK(model->bytesPerToken(0, TensorType::F16) == floats * sizeof(float));
}

TEST_CASE("a tied embedding is read completely, plus one row")
{
    const auto model = load("qwen2");
    const size_t attention = 42 * (42 + 14 + 14) + 42 + 14 + 14 + 42 * 42 + 2 * 42;
    const size_t floats = 42 + 42 * 300 + 42 + 3 * (attention + 3 * 42 * 57);
    CHECK(model->bytesPerToken(0, TensorType::F16) == floats * sizeof(float));
}

TEST_CASE("a stop request ends an evaluation and leaves the cache unchanged")
{
    const auto model = load("deepseek2-lite");
    const Golden golden = readGolden("deepseek2-lite");
    const std::span<const TokenId> ids(golden.ids);
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    context.evaluate(ids.first(10), LogitRows::None);
    std::stop_source stop;
    stop.request_stop();
    CHECK(kindOf([&] { context.evaluate(ids.subspan(10), LogitRows::All, nullptr, stop.get_token()); }) ==
          ErrorKind::Interrupted);
    CHECK(context.tokens().size() == 10);
    const auto logits = copyOf(context.evaluate(ids.subspan(10), LogitRows::All));
    CHECK(largestDifference(logits, std::span(golden.logits).last(logits.size())) <= 1e-4f * golden.range);
}

TEST_CASE("the artificial delay waits, and a stop request ends it immediately")
{
    const auto model = load("qwen2");
    Context context(model, {.capacity = 8});
    context.setDelay(1h);
    std::stop_source stop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(20ms);
        stop.request_stop();
    });
    const std::vector<TokenId> one{TokenId(1)};
    CHECK(kindOf([&] { context.evaluate(one, LogitRows::Last, nullptr, stop.get_token()); }) == ErrorKind::Interrupted);
    CHECK(context.tokens().empty());
    context.setDelay(0ms);
    CHECK(context.evaluate(one, LogitRows::Last).size() == 300);
}

TEST_CASE("a trace is filled only as its flags request")
{
    const auto model = load("qwen2moe");
    Context context(model, {.capacity = 16});
    const std::vector<TokenId> ids{TokenId(1), TokenId(2), TokenId(3)};
    StepTrace trace;
    context.evaluate(ids, LogitRows::None, &trace);
    CHECK(trace.tokens == 3);
    CHECK(trace.moeLayers == 3);
    CHECK(trace.expertsUsed == 4);
    CHECK(trace.experts == 9);
    CHECK(trace.ids.empty());
    CHECK(trace.scores.empty());
    CHECK(std::accumulate(trace.stages.begin(), trace.stages.end(), 0.0) == 0.0);

    trace.wantRouting = true;
    trace.wantStages = true;
    context.evaluate(ids, LogitRows::Last, &trace);
    CHECK(trace.ids.size() == 3 * 3 * 4);
    CHECK(trace.weights.size() == trace.ids.size());
    CHECK(trace.scores.empty());
    for (const Stage stage :
         {Stage::Embedding, Stage::Attention, Stage::Router, Stage::Experts, Stage::FeedForward, Stage::Output})
        CHECK(trace.stages[static_cast<size_t>(stage)] > 0.0);
    CHECK(trace.stages[static_cast<size_t>(Stage::Sampling)] == 0.0);
    CHECK(std::string(stageName(Stage::FeedForward)) == "feed_forward");

    trace.wantRouting = false;
    trace.wantScores = true;
    context.evaluate(ids, LogitRows::Last, &trace);
    CHECK(trace.ids.empty());
    CHECK(trace.scores.size() == 3 * 3 * 9);
    for (size_t row = 0; row < 9; ++row) {
        const auto begin = trace.scores.begin() + static_cast<std::ptrdiff_t>(row * 9);
        CHECK(std::accumulate(begin, begin + 9, 0.0) == doctest::Approx(1.0).epsilon(1e-5));
    }
}

TEST_CASE("latent attention: decompressed for many tokens, absorbed for few")
{
    AttentionConfig config; // DeepSeek-V2-Lite
    config.kvRank = 512;
    config.ropeWidth = 64;
    config.keyWidth = 192;
    config.valueWidth = 128;
    CHECK(!decompressionPays(config, 1, 1));
    CHECK(!decompressionPays(config, 1, 8000));
    CHECK(!decompressionPays(config, 32, 8000));
    CHECK(decompressionPays(config, 512, 512));
    CHECK(decompressionPays(config, 512, 8000));
}

} // namespace tst_context
