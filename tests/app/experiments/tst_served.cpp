// SPDX-License-Identifier: GPL-3.0-or-later
// Models on servers and files side by side in one experiment, with a stand-in for the server's model.
#include "experiments/metric.h"
#include "experiments/runner.h"
#include "storage/text_token.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace tst_served {

using namespace moire;
using namespace moire::experiments;

namespace {

const std::string file = std::filesystem::absolute(MOIRE_TEST_DATA "/models/olmoe.gguf").string();
const std::string place = "https://gpu.example:8000/v1 · big/model";

/// Says the seed, as tokens or as text of which nothing else is known.
class Echo final : public ServedModel {
public:
    explicit Echo(bool tokens) : m_tokens(tokens) { }
    Answer answer(const Variant &variant, const Prompt &prompt, uint64_t seed, const std::stop_token &) override
    {
        ++asked;
        questions.push_back(prompt.messages.back()["content"].get<std::string>());
        if (variant.name == "fails")
            throw Error(ErrorKind::Failed, "the server is busy", place, "try again");
        Answer answer;
        answer.text = "seed " + std::to_string(seed);
        answer.finish = "stop";
        if (!m_tokens)
            return answer;
        answer.tokens = 2;
        answer.ids = {textToken("seed").value, textToken(std::to_string(seed)).value};
        answer.logProbabilities = {-1.0f, -2.0f};
        answer.entropies.resize(2);
        return answer;
    }
    int asked = 0;
    std::vector<std::string> questions;

private:
    const bool m_tokens;
};

Json mixed()
{
    return {{"moire_experiment", 1},
            {"prompts", Json::array({"How are you?"})},
            {"settings", {{"max_tokens", 4}, {"temperature", 1.0}, {"ignore_eos", true}}},
            {"variants",
             Json::array({{{"name", "here"}, {"model", file}},
                          {{"name", "there"}, {"model", place}},
                          {{"name", "there again"}, {"model", place}, {"temperature", 0.5}}})},
            {"seeds", 2},
            {"metrics", Json::array({"length", "entropy", "kl", "first_difference", "text_difference"})},
            {"controls", false}};
}

RunSummary run(const Json &json, Results &results, const std::shared_ptr<ServedModel> &served)
{
    RunOptions options;
    options.load.threads = 1;
    if (served)
        options.findServed = [&](const std::string &wanted, const std::stop_token &) {
            CHECK(wanted == place);
            return served;
        };
    return Runner(parseDefinition(json.dump(), ".", "test"), ".", results, std::move(options)).run({});
}

} // namespace

TEST_CASE("a model on a server and one in a file, side by side")
{
    MemoryResults results;
    const auto echo = std::make_shared<Echo>(true);
    CHECK(run(mixed(), results, echo).ran == 10); // 2 seeds x 3 variants, and 4 beside the baseline
    CHECK(echo->asked == 4);
    const Answer there = *results.answer({"there", "1", 2, 0}, Results::Parts::All);
    CHECK(there.text == "seed 2");
    CHECK(there.failure.empty());
    CHECK(results.answer({"here", "1", 2, 0}, Results::Parts::All)->tokens == 4);
    const Pair pair = *results.pair({"there", "1", 2, 0}, Results::Parts::All);
    CHECK(pair.textDifference);
    CHECK(!pair.firstDifference); // their ids mean different things
    CHECK(!pair.kl);
    CHECK(pair.failure.find("not available") != std::string::npos);
    CHECK(run(mixed(), results, echo).ran == 0);
    CHECK(echo->asked == 4);
}

TEST_CASE("with a baseline on a server")
{
    Json json = mixed();
    json["baseline"] = "there";
    MemoryResults results;
    const auto echo = std::make_shared<Echo>(true);
    CHECK(run(json, results, echo).failed == 4); // measuring along its tokens
    CHECK(results.pair({"there again", "1", 1, 0}, Results::Parts::All)->firstDifference == 2.0);
    const Pair here = *results.pair({"here", "1", 1, 0}, Results::Parts::All);
    CHECK(!here.firstDifference);
    CHECK(here.textDifference);
    json["metrics"] = Json::array({"length", "text_difference"});
    MemoryResults others;
    CHECK(run(json, others, echo).failed == 0);
}

TEST_CASE("what a server does not say has no value")
{
    MemoryResults results;
    Json json = mixed();
    json["metrics"] = Json::array({"length", "thinking", "entropy", "first_difference"});
    run(json, results, std::make_shared<Echo>(false));
    const Definition definition = parseDefinition(json.dump(), ".", "test");
    const Answer there = *results.answer({"there", "1", 1, 0}, Results::Parts::All);
    const Pair pair = *results.pair({"there again", "1", 1, 0}, Results::Parts::All);
    CHECK(!measure(definition.metrics[0], definition.prompts[0], there, &pair)); // length
    CHECK(measure(definition.metrics[1], definition.prompts[0], there, &pair) == 0.0); // it did not think
    CHECK(!measure(definition.metrics[2], definition.prompts[0], there, &pair));
    CHECK(!measure(definition.metrics[3], definition.prompts[0], there, &pair));
}

TEST_CASE("cells say why a server gave nothing")
{
    Json json = mixed();
    json["variants"][2]["name"] = "fails";
    MemoryResults results;
    run(json, results, std::make_shared<Echo>(true));
    CHECK(results.answer({"fails", "1", 1, 0}, Results::Parts::Facts)->failure.find("busy") != std::string::npos);
    CHECK(results.answer({"there", "1", 1, 0}, Results::Parts::Facts)->failure.empty());
    MemoryResults nowhere;
    run(mixed(), nowhere, nullptr);
    CHECK(nowhere.answer({"there", "1", 1, 0}, Results::Parts::Facts)->failure.find("not available here") !=
          std::string::npos);
    CHECK(nowhere.answer({"here", "1", 1, 0}, Results::Parts::Facts)->failure.empty());
}

TEST_CASE("one model reasons, another answers")
{
    Json json = mixed();
    json["variants"] = Json::array({
        {{"name", "here"}, {"model", file}},
        {{"name", "server answers"},
         {"model", place},
         {"reasoning", {{"from", "server reasons"}, {"handover", "Q: {question} R: {reasoning} {other}"}}}},
        {{"name", "file answers"}, {"model", file}, {"reasoning", {{"from", "server reasons"}}}},
        {{"name", "server reasons"}, {"model", place}},
        {{"name", "server answers the file"}, {"model", place}, {"reasoning", {{"from", "here"}}}},
    });
    json["seeds"] = Json::array({7});
    MemoryResults results;
    const auto echo = std::make_shared<Echo>(true);
    CHECK(run(json, results, echo).ran == 9); // 5 answers, and 4 beside the baseline
    CHECK(echo->questions.size() == 3);
    CHECK(echo->questions[0] == "How are you?"); // who reasons comes first, wherever it stands
    CHECK(echo->questions[1] == "Q: How are you? R: seed 7 {other}");
    const std::string text = results.answer({"here", "1", 7, 0}, Results::Parts::Facts)->text;
    CHECK(echo->questions[2].find("\n\n" + text + "\n\n") != std::string::npos);
    const Answer answer = *results.answer({"file answers", "1", 7, 0}, Results::Parts::Facts);
    CHECK(answer.failure.empty());
    CHECK(answer.tokens == 4);
    const Answer plain = *results.answer({"here", "1", 7, 0}, Results::Parts::Facts);
    CHECK(answer.promptTokens > plain.promptTokens); // with the reasoning
    CHECK(!results.pair({"file answers", "1", 7, 0}, Results::Parts::Facts)->kl);
    CHECK(run(json, results, echo).ran == 0);
    // Who reasons otherwise has other reasoning: both cells are run again, with those beside the baseline.
    json["variants"][3]["max_tokens"] = 3;
    CHECK(run(json, results, echo).ran == 6);
    // A definition that is written out is the same.
    const Definition definition = parseDefinition(json.dump(), ".", "test");
    CHECK(toJson(parseDefinition(toJson(definition).dump(), ".", "test")) == toJson(definition));
}

TEST_CASE("reasoning that cannot be handed over")
{
    const auto refused = [](const Json &variants) {
        Json json = mixed();
        json["variants"] = variants;
        try {
            parseDefinition(json.dump(), ".", "test");
        } catch (const Error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    const Json plain{{"name", "a"}, {"model", place}};
    const auto taking = [](const char *name, const char *from, const char *handover = "{reasoning}") {
        return Json{{"name", name}, {"model", place}, {"reasoning", {{"from", from}, {"handover", handover}}}};
    };
    CHECK(refused(Json::array({plain, taking("b", "a")})).empty());
    CHECK(refused(Json::array({plain, taking("b", "c")})).find("reasons itself") != std::string::npos);
    CHECK(refused(Json::array({plain, taking("b", "a"), taking("c", "b")})).find("reasons itself") !=
          std::string::npos);
    CHECK(refused(Json::array({taking("b", "a"), plain})).find("baseline") != std::string::npos);
    CHECK(refused(Json::array({plain, taking("b", "a", "no mark")})).find("{reasoning}") != std::string::npos);
    // A cell without reasoning says why it has no answer.
    Json json = mixed();
    json["variants"] = Json::array(
        {{{"name", "here"}, {"model", file}}, {{"name", "fails"}, {"model", place}}, taking("after", "fails")});
    MemoryResults results;
    run(json, results, std::make_shared<Echo>(true));
    CHECK(results.answer({"after", "1", 1, 0}, Results::Parts::Facts)->failure.find("busy") != std::string::npos);
}

} // namespace tst_served
