// SPDX-License-Identifier: GPL-3.0-or-later
// The generation loop over a tiny random mixture of experts: 300 tokens, byte-level BPE, control tokens from 290 on.
#include "golden.h"
#include "tiny_model.h"

#include <moire/error.h>
#include <moire/generation.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <semaphore>
#include <set>
#include <thread>

namespace tst_generation {

using namespace moire;
using namespace moire::test;

namespace {

constexpr const char *modelName = "qwen3moe";

std::shared_ptr<const Model> loadFile(const std::filesystem::path &path)
{
    LoadOptions options;
    options.backend = "cpu";
    options.threads = 2;
    return Model::load(path, options);
}

std::shared_ptr<const Model> tinyModel()
{
    static const std::shared_ptr<const Model> model = loadFile(modelPath(modelName));
    return model;
}

/// Keeps everything that a generation reports.
struct Recorder final : GenerationListener {
    void promptProgress(size_t done, size_t total, size_t reused) override
    {
        progress.push_back({done, total, reused});
        if (onProgress)
            onProgress(done, total);
    }
    void text(std::string_view utf8, Phase phase) override
    {
        (phase == Phase::Thinking ? thinking : answer) += utf8;
        emptyText = emptyText || utf8.empty();
    }
    void token(const SharedToken &record) override { records.push_back(*record); }

    struct Progress {
        size_t done, total, reused;
    };
    std::vector<Progress> progress;
    std::function<void(size_t done, size_t total)> onProgress;
    std::string thinking;
    std::string answer;
    bool emptyText = false;
    std::vector<TokenRecord> records;
};

std::vector<TokenId> prompt(size_t length = 12)
{
    std::vector<TokenId> ids = readGolden(modelName).ids;
    ids.resize(length);
    return ids;
}

GenerationOptions greedy(size_t maxTokens)
{
    GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = maxTokens;
    options.ignoreEos = true;
    return options;
}

/// Samples from the whole distribution, for varied text.
GenerationOptions sampled(size_t maxTokens, uint64_t seed)
{
    GenerationOptions options;
    options.sampling = {.temperature = 1.0f, .topK = 0, .topP = 1.0f, .minP = 0.0f, .seed = seed};
    options.maxTokens = maxTokens;
    options.ignoreEos = true;
    return options;
}

GenerationResult run(Context &context, std::span<const TokenId> ids, const GenerationOptions &options,
                     Recorder *recorder = nullptr)
{
    Recorder own;
    return generate(context, ids, options, recorder ? *recorder : own);
}

GenerationResult runFresh(std::span<const TokenId> ids, const GenerationOptions &options, Recorder *recorder = nullptr)
{
    Context context(tinyModel(), {.capacity = 128});
    return run(context, ids, options, recorder);
}

std::vector<double> logSoftmax(std::span<const float> logits)
{
    const double top = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    for (const float x : logits)
        sum += std::exp(x - top);
    std::vector<double> out;
    for (const float x : logits)
        out.push_back(x - top - std::log(sum));
    return out;
}

Error errorOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error;
    }
    FAIL("no error");
    return Error(ErrorKind::Failed, "", "", "");
}

/// The first token boundary where the characters on both sides are printable ASCII.
std::string acrossBorder(const std::vector<TokenRecord> &records, const std::string &text)
{
    const auto plain = [](char c) { return c > ' ' && c < '\x7f'; };
    for (size_t i = 8; i + 1 < records.size(); ++i) {
        const std::string &left = records[i].bytes;
        const std::string &right = records[i + 1].bytes;
        if (records[i].id.value >= 290 || records[i + 1].id.value >= 290 || !plain(left.back()) || !plain(right[0]))
            continue;
        const std::string both{left.back(), right[0]};
        if (text.find(both) != std::string::npos)
            return both;
    }
    FAIL("no such boundary");
    return {};
}

} // namespace

TEST_CASE("greedy always draws the best token")
{
    const auto ids = prompt();
    const GenerationResult result = runFresh(ids, greedy(16));
    CHECK(result.reason == FinishReason::Length);
    CHECK(result.promptTokens == ids.size());
    CHECK(result.reusedTokens == 0);
    REQUIRE(result.ids.size() == 16);

    // By hand: the whole sequence again for every token, without reusing the cache.
    Context context(tinyModel(), {.capacity = 128});
    std::vector<TokenId> sequence = ids;
    for (size_t i = 0; i < 16; ++i) {
        context.truncate(0);
        const std::span<const float> logits = context.evaluate(sequence, LogitRows::Last);
        size_t best = 0;
        for (size_t id = 0; id < logits.size(); ++id)
            if (!tinyModel()->tokenizer()->isEndOfGeneration(TokenId(static_cast<uint32_t>(id))) &&
                logits[id] > logits[best])
                best = id;
        CAPTURE(i);
        REQUIRE(result.ids[i].value == best);
        sequence.push_back(result.ids[i]);
    }
    GenerationOptions cold = greedy(16);
    cold.sampling.greedy = false;
    cold.sampling.temperature = 0.0f;
    CHECK(runFresh(ids, cold).ids == result.ids);
}

TEST_CASE("the same seed draws the same tokens, another seed draws others")
{
    const auto ids = prompt();
    const GenerationResult first = runFresh(ids, sampled(24, 5));
    CHECK(first.seed == 5);
    CHECK(runFresh(ids, sampled(24, 5)).ids == first.ids);
    CHECK(runFresh(ids, sampled(24, 6)).ids != first.ids);

    GenerationOptions unseeded = sampled(24, 0);
    unseeded.sampling.seed.reset();
    const GenerationResult drawn = runFresh(ids, unseeded);
    CHECK(runFresh(ids, sampled(24, drawn.seed)).ids == drawn.ids);
}

TEST_CASE("the listener's text equals the result")
{
    Recorder recorder;
    const GenerationResult result = runFresh(prompt(), sampled(40, 11), &recorder);
    CHECK(!result.text.empty());
    CHECK(recorder.answer == result.text);
    CHECK(recorder.thinking.empty());
    CHECK(!recorder.emptyText);
    StreamDecoder decoder(*tinyModel()->tokenizer());
    std::string decoded;
    for (const TokenId id : result.ids)
        decoded += decoder.push(id);
    CHECK(result.text == decoded + decoder.flush());
}

TEST_CASE("no records unless requested")
{
    Recorder recorder;
    CHECK(runFresh(prompt(), greedy(8), &recorder).ids.size() == 8);
    CHECK(recorder.records.empty());
}

TEST_CASE("a stop request interrupts a running evaluation")
{
    // A delay of an hour before every evaluation: only the stop can end it.
    Context context(tinyModel(), {.capacity = 128});
    std::stop_source stop;
    std::binary_semaphore reached(0);
    std::jthread person([&] {
        reached.acquire();
        stop.request_stop();
    });
    Recorder recorder;
    SUBCASE("while the prompt is processed")
    {
        context.setDelay(std::chrono::hours(1));
        recorder.onProgress = [&](size_t, size_t) { reached.release(); };
        const GenerationResult result = generate(context, prompt(), greedy(8), recorder, stop.get_token());
        CHECK(result.reason == FinishReason::Interrupted);
        CHECK(result.ids.empty());
        CHECK(context.tokens().empty());
    }
    SUBCASE("while a token is drawn")
    {
        recorder.onProgress = [&](size_t done, size_t total) {
            if (done == total) {
                context.setDelay(std::chrono::hours(1));
                reached.release();
            }
        };
        const GenerationResult result = generate(context, prompt(), greedy(8), recorder, stop.get_token());
        CHECK(result.reason == FinishReason::Interrupted);
        CHECK(result.ids.size() <= 1);
        CHECK(result.error.empty());
        CHECK(context.tokens().size() == prompt().size());

        // The context is intact: it continues where it was.
        context.setDelay(std::chrono::milliseconds(0));
        const GenerationResult next = run(context, prompt(), greedy(8));
        CHECK(next.reusedTokens == prompt().size() - 1);
        CHECK(next.ids == runFresh(prompt(), greedy(8)).ids);
    }
}

TEST_CASE("a full context ends with reason length, without losing tokens")
{
    const auto ids = prompt(37);
    Context context(tinyModel(), {.capacity = 45});
    GenerationOptions options = greedy(0);
    options.maxTokens.reset();
    const GenerationResult result = run(context, ids, options);
    CHECK(result.reason == FinishReason::Length);
    CHECK(result.ids.size() == 45 - 37 + 1); // the last one is drawn but does not fit in the cache
    CHECK(context.tokens().size() == 45);
    CHECK(std::equal(ids.begin(), ids.end(), context.tokens().begin()));

    options.maxTokens = 0;
    CHECK(run(context, ids, options).ids.empty());
}

TEST_CASE("a prompt that fills the context gives one token; a longer one is refused, stating both sizes")
{
    Context context(tinyModel(), {.capacity = 20});
    GenerationOptions options = greedy(5);
    CHECK(run(context, prompt(20), options).ids.size() == 1);

    Recorder recorder;
    const Error error = errorOf([&] { run(context, prompt(21), options, &recorder); });
    CHECK(error.kind() == ErrorKind::Refused);
    CHECK(std::string(error.what()).find("21") != std::string::npos);
    CHECK(std::string(error.what()).find("20") != std::string::npos);
    CHECK(recorder.progress.empty());
    CHECK(context.tokens().size() == 20); // as before
}

TEST_CASE("invalid calls: an empty prompt, unknown tokens, options out of range")
{
    Context context(tinyModel(), {.capacity = 32});
    CHECK(errorOf([&] { run(context, {}, greedy(1)); }).kind() == ErrorKind::Usage);
    const std::vector<TokenId> unknown{TokenId(1), TokenId(300)};
    CHECK(errorOf([&] { run(context, unknown, greedy(1)); }).kind() == ErrorKind::Usage);
    GenerationOptions options = greedy(1);
    options.sampling.topP = -1.0f;
    CHECK(errorOf([&] { run(context, prompt(), options); }).kind() == ErrorKind::Usage);
    options = greedy(1);
    options.stop = {""};
    CHECK(errorOf([&] { run(context, prompt(), options); }).kind() == ErrorKind::Usage);
    options = greedy(1);
    options.policy.expertsUsed = 22;
    CHECK(errorOf([&] { run(context, prompt(), options); }).kind() == ErrorKind::Usage);
}

TEST_CASE("the part of the prompt that is in the cache is not computed again")
{
    Context context(tinyModel(), {.capacity = 128});
    const GenerationResult first = run(context, prompt(), greedy(10));

    // The next turn: the prompt and answer so far, followed by new tokens.
    std::vector<TokenId> longer = prompt();
    longer.insert(longer.end(), first.ids.begin(), first.ids.end());
    longer.insert(longer.end(), {TokenId(3), TokenId(77), TokenId(120)});
    Recorder recorder;
    const GenerationResult second = run(context, longer, greedy(10), &recorder);
    CHECK(second.reusedTokens == 12 + 9); // the last answer token was never evaluated
    CHECK(second.promptTokens == longer.size());
    CHECK(second.ids == runFresh(longer, greedy(10)).ids);
    REQUIRE(!recorder.progress.empty());
    CHECK(recorder.progress.front().done == second.reusedTokens);
    CHECK(recorder.progress.front().reused == second.reusedTokens);
    CHECK(recorder.progress.back().done == longer.size());
    CHECK(recorder.progress.back().total == longer.size());

    // The same prompt: its last token runs again, for its logits.
    CHECK(run(context, longer, greedy(10)).reusedTokens == longer.size() - 1);

    std::vector<TokenId> edited = longer;
    edited[7] = TokenId(99);
    const GenerationResult third = run(context, edited, greedy(10));
    CHECK(third.reusedTokens == 7);
    CHECK(third.ids == runFresh(edited, greedy(10)).ids);
}

TEST_CASE("a different routing policy recomputes everything")
{
    Context context(tinyModel(), {.capacity = 128});
    const GenerationResult plain = run(context, prompt(), greedy(12));
    GenerationOptions fewer = greedy(12);
    fewer.policy.expertsUsed = 1;
    const GenerationResult changed = run(context, prompt(), fewer);
    CHECK(changed.reusedTokens == 0);
    CHECK(changed.ids == runFresh(prompt(), fewer).ids);
    CHECK(changed.ids != plain.ids);
    CHECK(run(context, prompt(), fewer).reusedTokens == prompt().size() - 1);
    const GenerationResult back = run(context, prompt(), greedy(12));
    CHECK(back.reusedTokens == 0);
    CHECK(back.ids == plain.ids);
}

TEST_CASE("a stop text across a token boundary ends the answer and is not part of it")
{
    GenerationOptions options = sampled(60, 21);
    options.trace.probabilities = true;
    Recorder whole;
    const GenerationResult full = runFresh(prompt(), options, &whole);
    const std::string stop = acrossBorder(whole.records, full.text);

    options.stop = {"never in there", stop};
    Recorder recorder;
    const GenerationResult stopped = runFresh(prompt(), options, &recorder);
    CHECK(stopped.reason == FinishReason::Stop);
    CHECK(stopped.stopText == stop);
    CHECK(stopped.text == full.text.substr(0, full.text.find(stop)));
    CHECK(recorder.answer == stopped.text);
    REQUIRE(stopped.ids.size() < full.ids.size());
    CHECK(std::equal(stopped.ids.begin(), stopped.ids.end(), full.ids.begin()));
    CHECK(recorder.records.size() == stopped.ids.size());

    // In the thinking part it ends nothing.
    options.thinking = ThinkingFormat{.openedByPrompt = true};
    const GenerationResult thought = runFresh(prompt(), options);
    CHECK(thought.reason == FinishReason::Length);
    CHECK(thought.ids == full.ids);
    CHECK(thought.thinkingText.find(stop) != std::string::npos);
}

TEST_CASE("an incomplete stop text is emitted at the end")
{
    const GenerationResult full = runFresh(prompt(), sampled(60, 21));
    GenerationOptions options = sampled(60, 21);
    options.stop = {full.text.substr(full.text.size() - 1) + "and more"};
    if (full.text.back() < 0) // the whole last character
        options.stop = {"\xEF\xBF\xBD and more"};
    Recorder recorder;
    const GenerationResult result = runFresh(prompt(), options, &recorder);
    CHECK(result.text == full.text);
    CHECK(recorder.answer == full.text);
}

TEST_CASE("a spent thinking budget forces the close mark")
{
    const Tokenizer &tokenizer = *tinyModel()->tokenizer();
    const std::vector<TokenId> mark = tokenizer.encode("\n</think>\n\n", {.addSpecial = false, .parseSpecial = true});
    GenerationOptions options = sampled(40, 3);
    options.thinking = ThinkingFormat{.openedByPrompt = true};
    options.trace.probabilities = true;
    const GenerationResult endless = runFresh(prompt(), options);
    REQUIRE(endless.text.empty()); // without a budget, this draw never closes its thinking
    CHECK(endless.thinkingTokens == 40);

    for (const size_t budget : {0, 1, 9}) {
        CAPTURE(budget);
        options.thinkingBudget = budget;
        Recorder recorder;
        const GenerationResult result = runFresh(prompt(), options, &recorder);
        REQUIRE(result.ids.size() == 40);
        REQUIRE(recorder.records.size() == 40);
        CHECK(std::equal(result.ids.begin(), result.ids.begin() + static_cast<std::ptrdiff_t>(budget),
                         endless.ids.begin()));
        for (size_t i = 0; i < 40; ++i) {
            CAPTURE(i);
            const bool forced = i >= budget && i < budget + mark.size();
            CHECK(recorder.records[i].forced == forced);
            if (forced)
                CHECK(recorder.records[i].id == mark[i - budget]);
            if (i < budget)
                CHECK(recorder.records[i].phase == Phase::Thinking);
            if (i >= budget + mark.size())
                CHECK(recorder.records[i].phase == Phase::Answer);
        }
        CHECK(!result.text.empty());
        CHECK(result.text == recorder.answer);
        CHECK(result.thinkingText == recorder.thinking);
        CHECK((result.thinkingText + result.text).find("think>") == std::string::npos);
    }
}

TEST_CASE("an end token ends the answer; with ignoreEos it is never drawn")
{
    // The fourth token of a greedy answer becomes the file's end token.
    const GenerationResult full = runFresh(prompt(), greedy(12));
    const size_t place =
        static_cast<size_t>(std::find(full.ids.begin(), full.ids.end(), full.ids[3]) - full.ids.begin());
    EditedModel edited(modelName);
    edited.set("tokenizer.ggml.eos_token_id", full.ids[3].value);
    const auto model = loadFile(edited.path());
    Context context(model, {.capacity = 128});
    GenerationOptions options = greedy(12);
    options.ignoreEos = false;
    const GenerationResult result = run(context, prompt(), options);
    CHECK(result.reason == FinishReason::Stop);
    CHECK(result.ids.size() == place + 1);
    CHECK(result.ids.back() == full.ids[3]);
    CHECK(result.stopText == model->tokenizer()->piece(full.ids[3]));
    CHECK(full.text.starts_with(result.text));

    options.ignoreEos = true;
    const GenerationResult on = run(context, prompt(), options);
    CHECK(on.ids.size() == 12);
    CHECK(std::find(on.ids.begin(), on.ids.end(), full.ids[3]) == on.ids.end());
}

TEST_CASE("records: every position of prompt and answer, with values that match its logits")
{
    const Golden golden = readGolden(modelName);
    const ModelConfig &config = tinyModel()->config();
    GenerationOptions options = sampled(6, 17);
    options.trace = {.probabilities = true,
                     .alternatives = 5,
                     .routing = true,
                     .routerScores = true,
                     .stages = true,
                     .promptPositions = true,
                     .logits = true};
    Recorder recorder;
    const GenerationResult result = runFresh(golden.ids, options, &recorder);
    const size_t prompts = golden.ids.size();
    REQUIRE(recorder.records.size() == prompts + 6);
    for (size_t i = 0; i < recorder.records.size(); ++i) {
        CAPTURE(i);
        const TokenRecord &record = recorder.records[i];
        CHECK(record.position == Position(static_cast<uint32_t>(i)));
        CHECK(record.id == (i < prompts ? golden.ids[i] : result.ids[i - prompts]));
        CHECK(record.phase == (i < prompts ? Phase::Prompt : Phase::Answer));
        CHECK(record.bytes == tinyModel()->tokenizer()->bytes(record.id, true));
        CHECK(record.milliseconds.has_value());
        REQUIRE(record.stages.has_value());
        CHECK((*record.stages)[static_cast<size_t>(Stage::Experts)] > 0.0);
        REQUIRE(record.logits.size() == config.vocabulary);

        REQUIRE(record.experts.size() == golden.routing.size());
        REQUIRE(record.routerScores.size() == golden.routing.size() * config.moe.experts);
        for (size_t layer = 0; layer < record.experts.size(); ++layer) {
            const LayerRoute route = record.experts[layer];
            CHECK(route.layer == LayerIndex(golden.routing[layer].layer));
            REQUIRE(route.ids.size() == config.moe.expertsUsed);
            REQUIRE(route.weights.size() == route.ids.size());
            if (i >= prompts)
                continue;
            std::vector<uint32_t> sorted(route.ids.begin(), route.ids.end());
            std::sort(sorted.begin(), sorted.end());
            CHECK(sorted == golden.routing[layer].ids[i]);
            for (size_t e = 0; e < config.moe.experts; ++e)
                CHECK(record.routerScores[layer * config.moe.experts + e] ==
                      doctest::Approx(golden.routing[layer].scores[i][e]).epsilon(1e-3));
        }

        CHECK(record.logProbability.has_value() == (i > 0));
        CHECK(record.entropy.has_value() == (i > 0));
        CHECK(record.alternatives.size() == (i > 0 ? 5u : 0u));
        if (i == 0)
            continue;
        const std::vector<double> before = logSoftmax(recorder.records[i - 1].logits);
        double entropy = 0.0;
        for (const double x : before)
            entropy -= std::exp(x) * x;
        CHECK(*record.logProbability == doctest::Approx(before[record.id.value]).epsilon(1e-4));
        CHECK(*record.entropy == doctest::Approx(entropy).epsilon(1e-4));
        CHECK(record.alternatives[0].second ==
              doctest::Approx(*std::max_element(before.begin(), before.end())).epsilon(1e-4));
        for (size_t a = 0; a < 5; ++a) {
            CHECK(record.alternatives[a].second ==
                  doctest::Approx(before[record.alternatives[a].first.value]).epsilon(1e-4));
            CHECK((a == 0 || record.alternatives[a].second <= record.alternatives[a - 1].second));
        }
    }
}

TEST_CASE("records contain what was requested and nothing else")
{
    GenerationOptions options = greedy(4);
    options.trace.routing = true;
    Recorder recorder;
    const GenerationResult result = runFresh(prompt(), options, &recorder);
    REQUIRE(recorder.records.size() == 4);
    for (size_t i = 0; i < 4; ++i) {
        const TokenRecord &record = recorder.records[i];
        CHECK(record.id == result.ids[i]);
        CHECK(record.experts.size() == 3); // the last token is also evaluated, for its routes
        CHECK(!record.logProbability);
        CHECK(!record.entropy);
        CHECK(!record.stages);
        CHECK(record.alternatives.empty());
        CHECK(record.routerScores.empty());
        CHECK(record.logits.empty());
    }
    CHECK(runFresh(prompt(), greedy(4)).ids == result.ids); // recording changes nothing
}

TEST_CASE("a prompt in many batches gives the same records as in one")
{
    GenerationOptions options = greedy(3);
    options.trace = {.probabilities = true, .routing = true, .promptPositions = true};
    Recorder one;
    Recorder many;
    Context small(tinyModel(), {.capacity = 128, .batch = 5});
    const GenerationResult a = runFresh(prompt(23), options, &one);
    const GenerationResult b = run(small, prompt(23), options, &many);
    CHECK(a.ids == b.ids);
    REQUIRE(one.records.size() == many.records.size());
    const auto chosen = [](const TokenRecord &record, size_t layer) {
        const std::span<const uint32_t> ids = record.experts[layer].ids;
        return std::set<uint32_t>(ids.begin(), ids.end());
    };
    for (size_t i = 0; i < one.records.size(); ++i) {
        CAPTURE(i);
        CHECK(one.records[i].id == many.records[i].id);
        if (i > 0)
            CHECK(*one.records[i].logProbability == doctest::Approx(*many.records[i].logProbability).epsilon(1e-4));
        for (size_t layer = 0; layer < 3; ++layer)
            CHECK(chosen(one.records[i], layer) == chosen(many.records[i], layer));
    }
}

TEST_CASE("a model without a tokenizer continues ids, without text")
{
    EditedModel edited(modelName);
    edited.drop("tokenizer.ggml.model");
    const auto model = loadFile(edited.path());
    REQUIRE(model->tokenizer() == nullptr);
    Context context(model, {.capacity = 64});
    GenerationOptions options = greedy(6);
    options.stop = {"x"};
    options.thinking = ThinkingFormat{};
    options.thinkingBudget = 2;
    const GenerationResult result = run(context, prompt(), options);
    CHECK(result.ids.size() == 6);
    CHECK(result.text.empty());
}

TEST_CASE("a rendered prompt gets one BOS if the file asks for it, never two")
{
    EditedModel edited(modelName);
    edited.set("tokenizer.ggml.add_bos_token", true);
    const ModelSummary asks = summarize(edited.path());
    const TokenId bos(290);
    CHECK(encodePrompt(*asks.tokenizer, "of").front() == bos);
    CHECK(encodePrompt(*asks.tokenizer, "of").size() == 2);
    CHECK(encodePrompt(*asks.tokenizer, "<|bos|>of") == encodePrompt(*asks.tokenizer, "of"));
    CHECK(encodePrompt(*tinyModel()->tokenizer(), "of").size() == 1);
    CHECK(encodePrompt(*tinyModel()->tokenizer(), "<|im_start|>of").front() == TokenId(291));
}

} // namespace tst_generation
