// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of a run keeps: answers, scores, traces, and why it failed.
#include "experiments/cell_tokens.h"
#include "experiments/cell_work.h"
#include "experiments/comparison.h"
#include "experiments/distance.h"
#include "experiments/trace_line.h"
#include "small_run.h"

#include <algorithm>
#include <set>

namespace tst_runner_cells {

using namespace moire;
using namespace moire::experiments;
using namespace moire::experiments::small_run;

TEST_CASE("failed cells are tried again once, however often the run is interrupted")
{
    Json json = small();
    json["context"] = 64;
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "many words ";
    json["prompts"] = Json::array({"Hi", text});
    MemoryResults results;
    run(json, results);
    std::set<std::string> retried;
    size_t ran = 0;
    for (int round = 0; round < 20; ++round) {
        std::stop_source stop;
        RunOptions options{.retryFailed = true, .retried = &retried};
        options.progress = [&](const Progress &progress) {
            if (progress.failed > 0)
                stop.request_stop();
        };
        const RunSummary part = run(json, results, options, stop.get_token());
        ran += part.ran;
        if (!part.interrupted)
            break;
    }
    CHECK(ran == 6);
}

TEST_CASE("a cell that fails is a result, and the others go on")
{
    Json json = small();
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "many words ";
    json["context"] = 64;
    json["prompts"] = Json::array({"Hi", text});
    MemoryResults results;
    const RunSummary summary = run(json, results);
    CHECK(summary.ran == 12);
    CHECK(summary.failed == 6);
    const auto answer = results.answer({"as is", "2", 1, 0}, Results::Parts::Facts);
    REQUIRE(answer);
    CHECK(answer->failure.find("context") != std::string::npos);
    CHECK(results.answer({"off", "1", 1, 0}, Results::Parts::Facts)->failure == "");
    CHECK(run(json, results).ran == 0);
    CHECK(run(json, results, {.retryFailed = true}).ran == 6);
    const CellValues values(parsed(json), results);
    CHECK(values.failed(0) == 2);
    CHECK(values.answered(0) == 2);
    // A policy that the model refuses.
    json["variants"][1]["routing"]["rules"][0]["expert"] = 4000;
    MemoryResults refused;
    run(json, refused);
    CHECK(refused.answer({"off", "1", 1, 0}, Results::Parts::Facts)->failure.find("4000") != std::string::npos);
    CHECK(refused.answer({"as is", "1", 1, 0}, Results::Parts::Facts)->failure == "");
}

TEST_CASE("closed sets and given tokens are scored without drawing")
{
    const auto loaded = Model::load(model, {.threads = 1});
    const std::vector<TokenId> given = encodeText(*loaded->tokenizer(), "It was the best of times");
    REQUIRE(given.size() > 4);
    Json ids = Json::array();
    for (const TokenId id : given)
        ids.push_back(id.value);
    Json json = small();
    json["settings"]["max_tokens"] = 0;
    json["seeds"] = 1;
    json["prompts"] = Json::array({{{"raw", "Is it"}, {"choices", {" so", " not at all"}}, {"answer", " so"}},
                                   {{"ids", ids}, {"measure_from", 2}}});
    json["metrics"] = Json::array({"choice", "choice_probability", "logprob", "kl"});
    MemoryResults results;
    CHECK(run(json, results).failed == 0);
    CHECK(!results.pair({"off", "1", 1, 0}, Results::Parts::Facts)->kl); // no tokens to measure along
    const auto scored = results.answer({"as is", "1", 1, 0}, Results::Parts::All);
    REQUIRE(scored);
    REQUIRE(scored->choices.size() == 2);
    CHECK(scored->tokens == 0);
    Context context(loaded);
    for (size_t choice = 0; choice < 2; ++choice) {
        std::vector<TokenId> tokens = encodeText(*loaded->tokenizer(), "Is it");
        double sum = 0.0;
        for (const TokenId id :
             loaded->tokenizer()->encode(choice == 0 ? " so" : " not at all", {.addSpecial = false})) {
            sum += probabilityOf(logitsAfter(context, tokens), id).logProbability;
            tokens.push_back(id);
        }
        CHECK(scored->choices[choice] == doctest::Approx(sum).epsilon(1e-3));
    }
    const auto measured = results.answer({"as is", "2", 1, 0}, Results::Parts::All);
    REQUIRE(measured);
    REQUIRE(measured->tokens == given.size() - 2);
    double sum = 0.0;
    for (size_t i = 2; i < given.size(); ++i)
        sum += probabilityOf(logitsAfter(context, std::span(given).first(i)), given[i]).logProbability;
    CHECK(*measured->meanLogProbability == doctest::Approx(sum / static_cast<double>(given.size() - 2)).epsilon(1e-3));
    CHECK(*results.pair({"off", "2", 1, 0}, Results::Parts::Facts)->kl > 0.0);
}

TEST_CASE("a part of an experiment")
{
    Json json = small();
    json["controls"] = true;
    json["variants"].push_back({{"name", "cold"}, {"temperature", 0}});
    MemoryResults results;
    const RunSummary part = run(json, results, {.limit = 1, .variants = {"off"}});
    CHECK(part.ran == 2 + 3 * 4); // the baseline, the variant, random experts for it, the baseline with other seeds
    CHECK(!results.answer({"cold", "1", 1, 0}, Results::Parts::Facts));
    CHECK(results.answer({"another seed", "1", 1, 0}, Results::Parts::Facts));
    CHECK(results.answer({"random experts for off", "1", 2, 0}, Results::Parts::Facts));
    CHECK(!results.answer({"off", "2", 1, 0}, Results::Parts::Facts));
    CHECK_THROWS_AS(run(json, results, {.variants = {"warm"}}), Error);
    const Definition kept = parsed(results.definition());
    CHECK(kept.variants.size() == 5);
    CHECK(kept.controls == false);
}

TEST_CASE("a line of a trace has what the record has")
{
    TokenRecord record{.id = TokenId(7), .position = Position(3), .forced = true};
    record.bytes = "\"phase\":\"answer\" \xff";
    record.logProbability = -0.25f;
    record.entropy = std::nanf("");
    record.alternatives = {{TokenId(1), -1.0f}, {TokenId(2), 1e-7f}};
    record.alternativeTexts = {"\"a", "\xff"};
    record.milliseconds = 3.0;
    record.stages.emplace();
    record.experts = TokenRoutes::fromRows({LayerIndex(1)}, std::vector<uint32_t>{2}, {5, 0}, {0.75f, 0.1f});
    std::string text = traceLine(record, {1, 4});
    Json expected{{"type", "token"}, {"pos", 3}, {"id", 7}, {"text", "\"phase\":\"answer\" \uFFFD"}};
    expected["bytes"] = Json::array();
    for (const char c : record.bytes)
        expected["bytes"].push_back(static_cast<unsigned char>(c));
    expected["phase"] = "answer";
    expected["logprob"] = -0.25;
    expected["entropy"] = nullptr;
    expected["alternatives"] = {{1, -1.0}, {2, 1e-7f}};
    expected["alternative_texts"] = {"\"a", "\uFFFD"};
    expected["ms"] = 3.0;
    for (size_t i = 0; i < stageCount; ++i)
        expected["stages"][stageName(static_cast<Stage>(i))] = 0.0;
    expected["experts"] = Json::array();
    expected["experts"].push_back({{"layer", 1}, {"ids", {5, 0}}, {"weights", {0.75, 0.1f}}});
    expected["experts"].push_back({{"layer", 4}, {"ids", nullptr}, {"weights", nullptr}});
    expected["forced"] = true;
    CHECK(Json::parse(text).dump() == expected.dump()); // the order of the fields too
    CHECK(std::count(text.begin(), text.end(), '\n') == 1);
    setPhase(text, Phase::Thinking);
    expected["phase"] = "thinking";
    CHECK(Json::parse(text).dump() == expected.dump());
}

TEST_CASE("a trace has a line for every token")
{
    Json json = small();
    json["keep_trace"] = true;
    MemoryResults results;
    run(json, results, {.limit = 1});
    const auto answer = results.answer({"as is", "1", 1, 0}, Results::Parts::All);
    REQUIRE(answer);
    CHECK(std::count(answer->trace.begin(), answer->trace.end(), '\n') == 6);
    const Json line = Json::parse(answer->trace.substr(0, answer->trace.find('\n')));
    CHECK(line["type"] == "token");
    CHECK(line["id"] == answer->ids[0]);
    CHECK(!line["experts"].empty());
    CHECK(Json::parse(traceLine(recordOfLine(line), {})) == line);
    for (const char *wrong : {"{}", "[]", R"({"id": -1})", "7"})
        CHECK_THROWS_AS(recordOfLine(Json::parse(wrong)), Error);

    // What shows tokens gets them with their routes.
    const CellTokens traced = tokensOf(*answer);
    CHECK(traced.routed);
    REQUIRE(traced.tokens.size() == 6);
    CHECK(traced.shape.rows() > 0);
    CHECK(traced.shape.perToken == traced.tokens[0]->experts.perLayer);
    CHECK(traced.tokens[2]->id.value == answer->ids[2]);
    CHECK(traced.tokens[2]->milliseconds > 0.0);

    // A forged trace is no trace: the tokens are those of the answer.
    Answer forged = *answer;
    forged.trace += forged.trace;
    CHECK(!tokensOf(forged).routed);
    forged.trace = "{\"id\": 1}\n";
    CHECK(tokensOf(forged).tokens.size() == 6);
}

TEST_CASE("routes of another variant are replayed along its answer")
{
    Json json = small();
    json["prompts"] = Json::array({"How are you?"});
    json["seeds"] = 1;
    json["metrics"] = Json::array({"logprob", "kl"});
    json["variants"].push_back({{"name", "same"}, {"routes", {{"from", "as is"}}}});
    json["variants"].push_back({{"name", "of off"}, {"routes", {{"from", "off"}}}});
    CHECK(parsed(json).keepTrace); // routes are read from traces
    CHECK(toJson(parsed(toJson(parsed(json)))) == toJson(parsed(json)));
    MemoryResults results;
    const RunSummary summary = run(json, results);
    CHECK(summary.failed == 1); // "of off" is not along the baseline's tokens
    const auto own = results.answer({"as is", "1", 1, 0}, Results::Parts::All);
    const auto same = results.answer({"same", "1", 1, 0}, Results::Parts::All);
    const auto off = results.answer({"off", "1", 1, 0}, Results::Parts::All);
    const auto ofOff = results.answer({"of off", "1", 1, 0}, Results::Parts::All);
    REQUIRE(same);
    REQUIRE(ofOff);
    CHECK(same->failure == "");
    CHECK(same->finish == "replayed");
    CHECK(same->ids == own->ids);
    CHECK(same->text == own->text);
    CHECK(*same->meanLogProbability == doctest::Approx(*own->meanLogProbability).epsilon(1e-4));
    CHECK(*results.pair({"same", "1", 1, 0}, Results::Parts::Facts)->kl < 1e-6);
    CHECK(ofOff->ids == off->ids);
    CHECK(*ofOff->meanLogProbability != doctest::Approx(*own->meanLogProbability).epsilon(1e-4));
    CHECK(run(json, results).ran == 0);
    json["variants"][0]["max_tokens"] = 5; // another source is another replay
    CHECK(run(json, results).ran > 4);

    const auto refused = [&](const Json &variant) {
        Json wrong = small();
        wrong["variants"].push_back(variant);
        try {
            parsed(wrong);
        } catch (const Error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    const Json from{{"from", "as is"}};
    CHECK(refused({{"name", "x"}, {"routes", {{"from", "nobody"}}}}).find("must take its routes") != std::string::npos);
    CHECK(refused({{"name", "x"}, {"routes", from}, {"routing", {{"experts", 1}}}}).find("routing") !=
          std::string::npos);
    CHECK(refused({{"name", "x"}, {"routes", from}, {"model", "https://host/v1 m"}}).find("server") !=
          std::string::npos);
    Json without = small();
    without["keep_trace"] = false;
    without["variants"].push_back({{"name", "x"}, {"routes", from}});
    CHECK_THROWS_AS(parsed(without), Error);
    // A trace that is gone is a reason, not an end.
    Answer bare = *own;
    bare.trace.clear();
    CHECK_THROWS_AS(replayedAnswer(bare, "as is"), Error);
    CHECK_THROWS_AS(replayedAnswer(std::nullopt, "as is"), Error);
}

TEST_CASE("every answer keeps what its tokens say")
{
    Json json = small();
    MemoryResults results;
    run(json, results, {.limit = 1});
    auto answer = results.answer({"as is", "1", 1, 0}, Results::Parts::All);
    REQUIRE(answer);
    REQUIRE(answer->pieces.size() == 6);
    std::string text;
    for (const std::string &piece : answer->pieces)
        text += piece;
    Utf8Stream stream; // the model's tokens are not all UTF-8
    std::string shown = stream.push(text);
    shown += stream.flush();
    for (size_t at = 0; (at = shown.find("<|")) != std::string::npos;) // control tokens are not text
        shown.erase(at, shown.find("|>", at) + 2 - at);
    CHECK(shown.find(answer->text) != std::string::npos);
    // Parts of characters survive, as do results without texts.
    answer->pieces[0] = "\xE2\x86";
    answer->thought = {1, 1, 0, 0, 0, 0};
    const Answer again = answerFromJson(factsJson(*answer), tokensJson(*answer));
    CHECK(again.pieces == answer->pieces);
    CHECK(again.thought == answer->thought);
    const CellTokens plain = tokensOf(again);
    CHECK(!plain.routed);
    REQUIRE(plain.tokens.size() == 6);
    CHECK(plain.tokens[0]->bytes == "\xE2\x86");
    CHECK(plain.tokens[1]->phase == Phase::Thinking);
    CHECK(plain.tokens[2]->phase == Phase::Answer);
    CHECK(plain.tokens[3]->logProbability == answer->logProbabilities[3]);
    CHECK(plain.tokens[0]->position.value == answer->promptTokens);
    Json fewer = tokensJson(*answer);
    fewer["pieces"].erase(0);
    CHECK_THROWS_AS(answerFromJson(factsJson(*answer), fewer), Error);
    fewer.erase("pieces");
    CHECK(answerFromJson(factsJson(*answer), fewer).pieces.empty());
}

} // namespace tst_runner_cells
