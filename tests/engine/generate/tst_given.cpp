// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that begin with given tokens, and thinking that is ended from outside.
#include "golden.h"
#include "scripted_run.h"

#include <moire/error.h>

#include <doctest/doctest.h>

namespace tst_given {

using namespace moire;
using namespace moire::test;

namespace {

const std::string shown = Script{}.chatTemplate + "{# <think> and </think> #}";

std::vector<TokenId> pieces(std::initializer_list<uint32_t> numbers)
{
    std::vector<TokenId> ids;
    for (const uint32_t n : numbers)
        ids.emplace_back(Script::firstPiece + n);
    return ids;
}

/// Asks for the end of the thinking after a number of tokens.
struct Impatient final : GenerationListener {
    void token(const SharedToken &) override
    {
        if (++tokens == after)
            source.request_stop();
    }
    std::stop_source source;
    int after = 3;
    int tokens = 0;
};

struct Kept final : GenerationListener {
    void token(const SharedToken &record) override { records.push_back(*record); }
    std::vector<TokenRecord> records;
};

} // namespace

TEST_CASE("an answer begins with the given tokens and goes on from them")
{
    const auto model =
        loadScript({.pieces = {"<think>", "hm", "</think>", "4", "2"}, .chatTemplate = shown, .more = {"seven", "!"}});
    GenerationOptions options;
    options.given = pieces({0, 1, 2, 5}); // the last one is not what the model would draw
    Heard heard;
    const GenerationResult result = answerTo(model, options, heard);
    CHECK(result.ids.size() == 5); // and </s>, which follows tokens that are not in the script
    CHECK(heard.thinking == "hm");
    CHECK(heard.answer == "seven");
    CHECK(result.thinkingTokens == 3);
    REQUIRE(heard.records.size() == 5);
    for (size_t i = 0; i < 4; ++i) {
        CHECK(heard.records[i].forced);
        CHECK(heard.records[i].id == options.given[i]);
        CHECK(heard.records[i].phase == (i < 3 ? Phase::Thinking : Phase::Answer));
    }
    CHECK_FALSE(heard.records[4].forced);
    CHECK(*heard.records[1].logProbability > -0.5f); // what the model would have drawn
    CHECK(*heard.records[3].logProbability < -1.0f);
    CHECK(result.ttftMs > 0.0);
    CHECK_FALSE(result.decodeTokensPerSecond); // one drawn token
}

TEST_CASE("given tokens have the records that the same tokens had when they were drawn")
{
    const Golden golden = readGolden("qwen3moe");
    const auto model = Model::load(modelPath(golden.name), {.backend = "reference"});
    const std::span<const TokenId> prompt = std::span(golden.ids).first(6);
    GenerationOptions options;
    options.sampling.temperature = 1.5f;
    options.sampling.seed = 3;
    options.maxTokens = 8;
    options.ignoreEos = true;
    options.trace = keptTrace();
    Kept drawn;
    Context context(model, {.capacity = 64, .cacheType = TensorType::F32});
    const GenerationResult first = generate(context, prompt, options, drawn);
    REQUIRE(first.ids.size() == 8);
    options.given.assign(first.ids.begin(), first.ids.begin() + 5);
    Kept again;
    Context fresh(model, {.capacity = 64, .cacheType = TensorType::F32, .batch = 3}); // in several batches
    const GenerationResult second = generate(fresh, prompt, options, again);
    REQUIRE(second.ids.size() == 8);
    for (size_t i = 0; i < 5; ++i) {
        CHECK(again.records[i].id == drawn.records[i].id);
        CHECK(again.records[i].position == drawn.records[i].position);
        CHECK(again.records[i].bytes == drawn.records[i].bytes);
        CHECK(*again.records[i].logProbability == doctest::Approx(*drawn.records[i].logProbability).epsilon(1e-4));
        CHECK(*again.records[i].entropy == doctest::Approx(*drawn.records[i].entropy).epsilon(1e-4));
        CHECK(again.records[i].experts.ids == drawn.records[i].experts.ids);
    }
}

TEST_CASE("given tokens that end the answer, are too many, or do not exist")
{
    const auto model = loadScript({.pieces = {"4", "2"}});
    GenerationOptions options;
    options.given = {TokenId(Script::firstPiece), TokenId(Script::eos)};
    Heard ended;
    const GenerationResult result = answerTo(model, options, ended);
    CHECK(result.reason == FinishReason::Stop);
    CHECK(result.ids.size() == 2);
    CHECK(ended.answer == "4");

    options.given = pieces({0, 1});
    options.maxTokens = 2;
    Heard full;
    CHECK(answerTo(model, options, full).reason == FinishReason::Length);
    CHECK(full.answer == "42");

    options.given = {TokenId(1'000'000)};
    Heard none;
    CHECK_THROWS_AS(answerTo(model, options, none), Error);
    options.given.assign(1000, TokenId(Script::firstPiece));
    CHECK_THROWS_AS(answerTo(model, options, none), Error);
    CHECK(none.answer.empty());
}

TEST_CASE("thinking ends when it is asked to, and the answer follows")
{
    // The model would think without end.
    const auto model =
        loadScript({.pieces = {"<think>", "a", "b", "c", "d", "e", "f", "</think>", "42"}, .chatTemplate = shown});
    const auto run = [&](GenerationOptions options, GenerationListener &listener) {
        const RenderedPrompt prompt = model->chatFormat()->render(
            nlohmann::ordered_json::array({{{"role", "user"}, {"content", "Q"}}}), nullptr, nullptr, true, nullptr);
        options.sampling.greedy = true;
        options.maxTokens = 40;
        options.chat = true;
        options.thinking = prompt.thinking;
        options.trace.probabilities = true;
        Context context(model, {.capacity = 128});
        return generate(context, encodePrompt(*model->tokenizer(), prompt.text), options, listener);
    };
    GenerationOptions options;
    Impatient impatient;
    options.endThinking = impatient.source.get_token();
    const GenerationResult result = run(options, impatient);
    CHECK(result.thinkingText.substr(0, 2) == "ab");
    CHECK(result.thinkingText.find('d') == std::string::npos);
    CHECK(result.thinkingTokens == 3);
    CHECK(result.reason == FinishReason::Stop);

    // The same as with a budget of as many tokens.
    GenerationOptions budget;
    budget.thinkingBudget = 3;
    Kept kept;
    CHECK(run(budget, kept).ids == result.ids);

    // It is asked for while the answer is written: nothing changes.
    Impatient late;
    late.after = 9;
    options.endThinking = late.source.get_token();
    const GenerationResult plain = run({}, kept);
    CHECK(run(options, late).ids == plain.ids);
    CHECK(plain.text == "42");
}

} // namespace tst_given
