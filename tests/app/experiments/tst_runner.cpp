// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/comparison.h"
#include "experiments/distance.h"
#include "experiments/runner.h"
#include "small_run.h"

#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>

#include <unistd.h>

namespace tst_runner {

using namespace moire;
using namespace moire::experiments;
using namespace moire::experiments::small_run;

namespace {

namespace fs = std::filesystem;

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

} // namespace tst_runner
