// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/comparison.h"
#include "experiments/distance.h"
#include "experiments/runner.h"

#include <doctest/doctest.h>

#include <moire/gguf.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>

#include <unistd.h>

namespace tst_runner {

using namespace moire;
using namespace moire::experiments;

namespace {

namespace fs = std::filesystem;

const std::string model = fs::absolute(MOIRE_TEST_DATA "/models/olmoe.gguf").string();
const std::string otherVocabulary = fs::absolute("resources/model/moire-tiny-instruct.gguf").string();

Json small()
{
    return {
        {"moire_experiment", 1},
        {"prompts", Json::array({"How are you?", "How old is it?", {{"raw", "Once upon a time"}}})},
        {"settings", {{"model", model}, {"max_tokens", 6}, {"temperature", 1.0}, {"ignore_eos", true}}},
        {"variants",
         Json::array({{{"name", "as is"}},
                      {{"name", "off"},
                       {"routing", {{"rules", Json::array({{{"kind", "off"}, {"layer", "*"}, {"expert", 0}}})}}}}})},
        {"seeds", 2},
        {"metrics",
         Json::array({"length", "kl", "expert_overlap", "logprob_change", "top_agreement", "routing_distance",
                      "first_difference", "text_difference", "bytes_per_token"})},
        {"controls", false}};
}

Definition parsed(const Json &json)
{
    return parseDefinition(json.dump(), ".", "test");
}

RunSummary run(const Json &json, Results &results, RunOptions options = {}, const std::stop_token &stop = {})
{
    options.load.threads = 1;
    return Runner(parsed(json), ".", results, std::move(options)).run(stop);
}

Json withoutTimes(Json facts)
{
    facts.erase("ttft_ms");
    facts.erase("tokens_per_second");
    return facts;
}

/// Everything that was found but for times, as text.
std::string all(const Json &definition, const Results &results)
{
    const Definition d = parsed(definition);
    std::string text;
    for (const Variant &variant : d.variants)
        for (const Prompt &prompt : d.prompts)
            for (const uint64_t seed : d.seeds) {
                const CellName name{variant.name, prompt.id, seed, 0};
                const auto answer = results.answer(name, Results::Parts::All);
                const auto pair = results.pair(name, Results::Parts::All);
                if (answer)
                    text += withoutTimes(factsJson(*answer)).dump() + tokensJson(*answer).dump() + "\n";
                if (pair)
                    text += factsJson(*pair).dump() + tokensJson(*pair).dump() + "\n";
            }
    return text;
}

std::vector<float> logitsAfter(Context &context, std::span<const TokenId> tokens)
{
    context.truncate(0);
    const auto logits = context.evaluate(tokens, LogitRows::Last);
    return {logits.begin(), logits.end()};
}

} // namespace

TEST_CASE("every cell is run and kept, and what was kept is not run again")
{
    MemoryResults results;
    const RunSummary first = run(small(), results);
    CHECK(first.ran == 18); // 3 prompts x 2 seeds x 2 variants, and 6 beside the baseline
    CHECK(first.failed == 0);
    const auto answer = results.answer({"off", "2", 2, 0}, Results::Parts::All);
    REQUIRE(answer);
    CHECK(answer->failure == "");
    CHECK(answer->tokens == 6);
    CHECK(answer->ids.size() == 6);
    CHECK(answer->usage.tokens == 6);
    CHECK(answer->usage.counts[0] == 0); // expert 0 is off
    CHECK(answer->ttftMs > 0.0);
    CHECK(answer->bytesPerToken > 0.0);
    const RunSummary again = run(small(), results);
    CHECK(again.ran == 0);
    CHECK(again.kept == 18);
    // A new variant and another prompt run alone.
    Json more = small();
    more["variants"].push_back({{"name", "cold"}, {"temperature", 0}});
    more["prompts"].push_back("New?");
    const RunSummary added = run(more, results);
    CHECK(added.kept == 18);
    CHECK(added.ran == 12 + 6 + 4);
    // Metrics are computed from what was kept.
    more["metrics"].push_back({{"metric", "regex"}, {"pattern", "."}});
    CHECK(run(more, results).ran == 0);
    // A variant that changed is another one.
    more["variants"][2]["max_tokens"] = 3;
    CHECK(run(more, results).ran == 16);
}

TEST_CASE("a run that is interrupted after every step ends as one that is not")
{
    MemoryResults whole;
    run(small(), whole);
    MemoryResults pieces;
    for (int round = 0; round < 100; ++round) {
        std::stop_source stop;
        RunOptions options;
        size_t before = SIZE_MAX;
        options.progress = [&](const Progress &progress) {
            if (progress.total > 0 && before == SIZE_MAX)
                before = progress.done;
            else if (progress.total > 0 && progress.done > before)
                stop.request_stop();
        };
        if (!run(small(), pieces, options, stop.get_token()).interrupted)
            break;
    }
    CHECK(all(small(), pieces) == all(small(), whole));
}

TEST_CASE("measured along the baseline's tokens, as computed by hand")
{
    MemoryResults results;
    Json json = small();
    json["variants"].push_back({{"name", "twin"}});
    run(json, results);
    for (const char *prompt : {"1", "2", "3"}) {
        const auto twin = results.pair({"twin", prompt, 1, 0}, Results::Parts::Facts);
        REQUIRE(twin);
        CHECK(twin->failure == "");
        CHECK(twin->kl == 0.0);
        CHECK(twin->expertOverlap == 1.0);
        CHECK(twin->topAgreement == 1.0);
        CHECK(twin->firstDifference == 6.0);
        CHECK(twin->textDifference == 0.0);
        CHECK(twin->routingDistance == 0.0);
    }
    const auto pair = results.pair({"off", "3", 1, 0}, Results::Parts::All);
    const auto base = results.answer({"as is", "3", 1, 0}, Results::Parts::All);
    REQUIRE(pair);
    REQUIRE(base);
    REQUIRE(pair->klByToken.size() == 6);
    const auto loaded = Model::load(model, {.threads = 1});
    Context plain(loaded);
    Context off(loaded);
    off.setRoutingPolicy({.rules = {{.kind = RoutingPolicy::Rule::Kind::Off, .expert = ExpertIndex(0)}}});
    std::vector<TokenId> tokens = encodeText(*loaded->tokenizer(), "Once upon a time");
    double sum = 0.0;
    for (size_t i = 0; i < 6; ++i) {
        const TokenComparison c =
            compareToken(logitsAfter(plain, tokens), logitsAfter(off, tokens), TokenId(base->ids[i]));
        CHECK(*pair->klByToken[i] == doctest::Approx(c.kl).epsilon(1e-3));
        CHECK(*pair->changeByToken[i] == doctest::Approx(c.otherLogProbability - c.logProbability).epsilon(1e-3));
        CHECK(*base->logProbabilities[i] == doctest::Approx(c.logProbability).epsilon(1e-3));
        sum += c.kl;
        tokens.emplace_back(base->ids[i]);
    }
    CHECK(sum > 0.0);
    CHECK(*pair->kl == doctest::Approx(sum / 6).epsilon(1e-3));
}

TEST_CASE("another file is measured through the disk, one model in memory at a time")
{
    const fs::path copy = fs::temp_directory_path() / ("moire-copy-" + std::to_string(::getpid()) + ".gguf");
    fs::copy_file(model, copy, fs::copy_options::overwrite_existing);
    Json json = small();
    json["variants"].push_back({{"name", "copy"}, {"model", copy.string()}});
    json["variants"].push_back({{"name", "stranger"}, {"model", otherVocabulary}});
    json["variants"].push_back({{"name", "gone"}, {"model", "/no/such/model.gguf"}});
    MemoryResults results;
    const RunSummary summary = run(json, results);
    const auto pair = results.pair({"copy", "1", 2, 0}, Results::Parts::Facts);
    REQUIRE(pair);
    CHECK(pair->failure == "");
    CHECK(pair->kl == 0.0);
    CHECK(pair->expertOverlap == 1.0);
    const auto stranger = results.pair({"stranger", "1", 2, 0}, Results::Parts::Facts);
    REQUIRE(stranger);
    CHECK(stranger->failure.find("vocabular") != std::string::npos);
    CHECK(stranger->textDifference); // what can be compared is
    CHECK(results.answer({"stranger", "1", 2, 0}, Results::Parts::Facts)->failure == "");
    CHECK(results.answer({"gone", "1", 2, 0}, Results::Parts::Facts)->failure.find("/no/such") != std::string::npos);
    CHECK(summary.failed == 6 + 12);
    // Only the pairs are missing: the baseline's model is loaded for them again.
    MemoryResults answersOnly;
    for (const char *variant : {"as is", "copy"})
        for (const char *prompt : {"1", "2", "3"})
            for (const uint64_t seed : {1, 2}) {
                const CellName name{variant, prompt, seed, 0};
                answersOnly.keep(name, results.answerKey(name), *results.answer(name, Results::Parts::All));
            }
    json["variants"].erase(4);
    json["variants"].erase(3);
    json["variants"].erase(1);
    CHECK(run(json, answersOnly).ran == 6);
    CHECK(answersOnly.pair({"copy", "3", 1, 0}, Results::Parts::Facts)->kl == 0.0);
    fs::remove(copy);
}

TEST_CASE("a model that is gone takes nothing with it, and its cells run when it is back")
{
    const fs::path copy = fs::temp_directory_path() / ("moire-gone-" + std::to_string(::getpid()) + ".gguf");
    fs::copy_file(model, copy, fs::copy_options::overwrite_existing);
    Json json = small();
    json["settings"]["model"] = copy.string();
    MemoryResults results;
    CHECK(run(json, results).failed == 0);
    const std::string before = all(json, results);
    fs::remove(copy);
    json["prompts"].push_back("New?");
    json["variants"].push_back({{"name", "elsewhere"}, {"model", model}});
    const RunSummary without = run(json, results);
    CHECK(without.kept == 18);
    CHECK(without.failed == 6 + 8); // the new prompt's cells; and nothing to measure the other file's answers along
    Json old = json;
    old["prompts"].erase(3);
    old["variants"].erase(2);
    CHECK(all(old, results) == before);
    CHECK(results.answer({"as is", "4", 1, 0}, Results::Parts::Facts)->failure.find("moire-gone") != std::string::npos);
    const auto pair = results.pair({"elsewhere", "1", 1, 0}, Results::Parts::Facts);
    REQUIRE(pair);
    CHECK(pair->failure.find("could not be measured") != std::string::npos);
    CHECK(pair->textDifference); // what can be compared is
    fs::copy_file(model, copy);
    CHECK(run(json, results).failed == 0);
    CHECK(results.pair({"elsewhere", "4", 1, 0}, Results::Parts::Facts)->kl == 0.0);
    fs::remove(copy);
}

TEST_CASE("a model is quantised once, and what it loses is measured")
{
    const fs::path folder = fs::temp_directory_path() / ("moire-made-" + std::to_string(::getpid()));
    Json json = small();
    json["variants"] = Json::array({{{"name", "as is"}}, {{"name", "4 bits"}, {"quantize", "Q4_0"}}});
    MemoryResults results;
    CHECK(run(json, results, {.madeModels = folder}).failed == 0);
    const auto pair = results.pair({"4 bits", "1", 1, 0}, Results::Parts::Facts);
    REQUIRE(pair);
    CHECK(pair->kl > 0.0);
    REQUIRE(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 1);
    const fs::path made = fs::directory_iterator(folder)->path();
    CHECK(made.extension() == ".gguf");
    const auto written = fs::last_write_time(made);
    json["prompts"].push_back("New?");
    CHECK(run(json, results, {.madeModels = folder}).failed == 0);
    CHECK(fs::last_write_time(made) == written);
    fs::remove_all(folder);
    // Where none can be made, the cells say so.
    std::ofstream(folder) << "a file, not a folder";
    MemoryResults none;
    CHECK(run(json, none, {.madeModels = folder}).failed == 16);
    CHECK(none.answer({"4 bits", "1", 1, 0}, Results::Parts::Facts)->failure.find("folder") != std::string::npos);
    fs::remove(folder);
}

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
}

} // namespace tst_runner
