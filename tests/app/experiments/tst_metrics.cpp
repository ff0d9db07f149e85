// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answer.h"
#include "experiments/definition.h"
#include "experiments/verifier.h"

#include <doctest/doctest.h>

#include <cmath>
#include <fstream>

namespace tst_metrics {

using namespace moire;
using namespace moire::experiments;

namespace {

std::optional<double> judge(const Json &metric, const Json &prompt, const std::string &text)
{
    const Json json{{"moire_experiment", 1}, {"prompts", Json::array({prompt})}, {"metrics", Json::array({metric})}};
    const Definition d = parseDefinition(json.dump(), ".", "test");
    Answer answer;
    answer.text = text;
    return measure(d.metrics[0], d.prompts[0], answer, nullptr);
}

Json asked(const char *answer)
{
    return {{"prompt", "?"}, {"answer", answer}};
}

Json checked(const char *check, const char *answer, const char *expected = "")
{
    return {{"prompt", "?"}, {"answer", answer}, {"check", check}, {"expected", expected}};
}

} // namespace

TEST_CASE("exact, contains")
{
    CHECK(judge("exact", asked("Paris"), " Paris\n") == 1.0);
    CHECK(judge("exact", asked("Paris"), "Paris.") == 0.0);
    CHECK(judge({{"metric", "exact"}, {"ignore_case", true}}, asked("PARIS"), "paris") == 1.0);
    CHECK(judge("contains", asked("Paris"), "It is Paris.") == 1.0);
    CHECK(judge("contains", asked("Paris"), "It is paris.") == 0.0);
    CHECK(judge("contains", "no right answer", "x") == std::nullopt);
}

TEST_CASE("regular expressions have limits")
{
    const auto regex = [](const char *pattern) { return Json{{"metric", "regex"}, {"pattern", pattern}}; };
    CHECK(judge(regex("^\\d+$"), "?", "123") == 1.0);
    CHECK(judge(regex("^\\d+$"), "?", "12a") == 0.0);
    CHECK(judge(regex("answer is (\\w+)"), asked("nine"), "The answer is nine.") == 1.0);
    CHECK(judge(regex("answer is (\\w+)"), asked("nine"), "The answer is eight.") == 0.0);
    CHECK(judge(regex("(a+)+$"), "?", std::string(60, 'a') + "b") == std::nullopt); // would take 2^60 steps
    CHECK(judge(regex("."), "?", "\xff\xfe") == 0.0); // bytes that are not UTF-8 match nothing
    CHECK_THROWS_AS(judge(regex(std::string(5000, 'a').c_str()), "?", ""), Error);
    CHECK_THROWS_AS(judge(regex("\\C"), "?", ""), Error);
}

TEST_CASE("numbers")
{
    CHECK(lastNumber("1 and -2.5e3 end") == -2500.0);
    CHECK(lastNumber("1,234,567 sheep") == 1234567.0);
    CHECK(lastNumber("a list: 1,2,3") == 3.0);
    CHECK(lastNumber("it is \u221212") == -12.0);
    CHECK(lastNumber("23-7") == 7.0); // a difference
    CHECK(lastNumber("no number") == std::nullopt);
    CHECK(lastNumber("9.") == 9.0);
    CHECK(lastNumber("1e999") == std::nullopt);
    CHECK(judge({{"metric", "number"}, {"tolerance", 0.01}}, asked("3.14"), "about 3.145") == 1.0);
    CHECK(judge({{"metric", "number"}, {"tolerance", 0.01}}, asked("3.14"), "about 3.2") == 0.0);
    CHECK(judge({{"metric", "number"}, {"tolerance", 0.1}, {"relative", true}}, asked("200"), "215") == 1.0);
    CHECK(judge("number", asked("7"), "none") == 0.0);
    CHECK(judge("number", asked("none"), "7") == std::nullopt);
}

TEST_CASE("JSON and schemas")
{
    CHECK(judge("json", "?", R"({"a": 1})") == 1.0);
    CHECK(judge("json", "?", "Here:\n```json\n[1, 2]\n```\nDone.") == 1.0);
    CHECK(judge("json", "?", "Here it is: {\"a\": [1]} as asked") == 1.0);
    CHECK(judge("json", "?", "{a: 1}") == 0.0);
    CHECK(judge("json", "?", std::string(100'000, '[')) == 0.0);
    CHECK(judge("json", "?", std::string(100'000, '[') + std::string(100'000, ']')) == 0.0);
    const Json person = Json::parse(R"({"type": "object", "required": ["name"], "additionalProperties": false,
        "properties": {"name": {"type": "string", "minLength": 2}, "age": {"type": "integer", "minimum": 0},
                       "tags": {"type": "array", "maxItems": 2, "items": {"enum": ["a", "b"]}}}})");
    const Json metric{{"metric", "json"}, {"schema", person}};
    CHECK(judge(metric, "?", R"({"name": "Jo", "age": 3, "tags": ["a"]})") == 1.0);
    CHECK(judge(metric, "?", R"({"age": 3})") == 0.0);
    CHECK(judge(metric, "?", R"({"name": "J"})") == 0.0);
    CHECK(judge(metric, "?", R"({"name": "Jo", "age": -1})") == 0.0);
    CHECK(judge(metric, "?", R"({"name": "Jo", "age": 1.5})") == 0.0);
    CHECK(judge(metric, "?", R"({"name": "Jo", "x": 1})") == 0.0);
    CHECK(judge(metric, "?", R"({"name": "Jo", "tags": ["c"]})") == 0.0);
    CHECK(judge(metric, "?", R"({"name": "Jo", "tags": ["a", "a", "a"]})") == 0.0);
    CHECK(judge(metric, "?", R"(["name"])") == 0.0);
}

TEST_CASE("the built-in model's checks judge as its training did")
{
    const auto said = [](const Json &prompt, const char *text) { return judge("verifier", prompt, text) == 1.0; };
    const Json sum = checked("sentence", "6 × 7 = 42.", "42");
    CHECK(said(sum, "6 × 7 = 42."));
    CHECK(said(sum, "7 × 6 = 42, so the answer is 42."));
    CHECK(!said(sum, "6 × 7 = 43."));
    CHECK(!said(sum, "7 × 6 = 42, so the answer is 43."));
    CHECK(said(checked("sentence", "12 - 45 = -33."), "12 \u2212 45 = \u221233"));
    CHECK(!said(checked("sentence", "45 - 12 = 33."), "12 - 45 = 33."));
    CHECK(said(checked("sentence", "17 / 5 = 3 with remainder 2."), "17 / 5 = 3 with remainder 2"));
    CHECK(said(checked("contains", "", "seven|days"), "A week has Seven days."));
    CHECK(!said(checked("contains", "", "seven"), "seventy"));
    CHECK(said(checked("json", "", R"({"b": 1, "a": true})"), R"(Here: {"a": true, "b": 1}.)"));
    CHECK(!said(checked("json", "", R"({"a": 1})"), R"({"a": true})"));
    CHECK(!said(checked("json", "", R"({"a": 1})"), R"({"a": 1.0})"));
    const Json verse = checked("verse", "", "cat");
    CHECK(said(verse, "The little cat sat in the night,\nand there it ate out of sight."));
    CHECK(!said(verse, "The little dog sat in the night,\nand there it ate out of sight."));
    CHECK(!said(verse, "The little cat sat in the night,\nand there it ate in the night."));
    CHECK(!said(verse, "The cat cat cat sat in the night,\nand there it ate out of sight."));
    CHECK(said(checked("rhyme", "", "hat"), "Mat rhymes with hat."));
    CHECK(!said(checked("rhyme", "", "hat"), "Hat rhymes with hat."));
    CHECK(!said(checked("rhyme", "", "hat"), "Moon rhymes with hat."));
    CHECK(judge("verifier", asked("x"), "x") == std::nullopt);
}

TEST_CASE("the questions of the ready experiments are judged as the recipe judges them")
{
    std::ifstream file(MOIRE_TEST_DATA "/analysis/experiments.json");
    REQUIRE(file.good());
    const Json golden = Json::parse(file)["judged"];
    REQUIRE(golden.size() == 4);
    for (const auto &[name, rows] : golden.items()) {
        const Json json{{"moire_experiment", 1},
                        {"prompts", Json::array({{{"file", name}}})},
                        {"metrics", Json::array({"verifier"})}};
        const Definition d = parseDefinition(json.dump(), MOIRE_TEST_DATA "/../../resources/experiments", "test");
        REQUIRE(d.prompts.size() == rows.size());
        for (size_t question = 0; question < d.prompts.size(); ++question) {
            std::string row;
            for (const Prompt &other : d.prompts) {
                Answer answer;
                answer.text = *other.answer;
                row += *measure(d.metrics[0], d.prompts[question], answer, nullptr) == 1.0 ? '1' : '0';
            }
            CHECK(row == rows[question].get<std::string>());
        }
    }
}

TEST_CASE("closed sets of answers")
{
    const Json json{
        {"moire_experiment", 1},
        {"prompts", Json::array({{{"prompt", "?"}, {"answer", "no"}, {"choices", {"yes, I think so", "no"}}}})},
        {"metrics", {"choice", "choice_norm", "choice_probability"}}};
    const Definition d = parseDefinition(json.dump(), ".", "test");
    Answer answer;
    answer.choices = {-6.0, -2.0};
    CHECK(measure(d.metrics[0], d.prompts[0], answer, nullptr) == 1.0);
    CHECK(measure(d.metrics[1], d.prompts[0], answer, nullptr) == 0.0); // -6 / 15 bytes is above -2 / 2
    CHECK(*measure(d.metrics[2], d.prompts[0], answer, nullptr) == doctest::Approx(1 / (1 + std::exp(-4.0))));
    Prompt byNumber = d.prompts[0];
    byNumber.answer = "0";
    CHECK(measure(d.metrics[0], byNumber, answer, nullptr) == 0.0);
    byNumber.answer = "2"; // there is no third choice
    CHECK(measure(d.metrics[0], byNumber, answer, nullptr) == std::nullopt);
    answer.choices.pop_back();
    CHECK(measure(d.metrics[0], d.prompts[0], answer, nullptr) == std::nullopt);
}

TEST_CASE("answers and pairs survive being written")
{
    Answer a;
    a.text = "x";
    a.finish = "stop";
    a.tokens = 2;
    a.ttftMs = 1.25;
    a.meanLogProbability = -0.1;
    a.choices = {-1.0 / 3.0};
    a.ids = {3, 4};
    a.logProbabilities = {-0.1f, std::nullopt};
    a.entropies = {0.5f, 0.25f};
    a.usage = ExpertUsage({LayerIndex(1), LayerIndex(2)}, 2);
    a.usage.counts = {1, 0, 2, 3};
    const Answer b = answerFromJson(factsJson(a), tokensJson(a));
    CHECK(factsJson(b) == factsJson(a));
    CHECK(tokensJson(b) == tokensJson(a));
    CHECK(b.usage.layerCounts == std::vector<uint64_t>{1, 5});
    Answer failed;
    failed.failure = "out of context";
    CHECK(answerFromJson(factsJson(failed), nullptr).failure == "out of context");
    Pair p;
    p.kl = 0.1;
    p.firstDifference = 3;
    p.klByToken = {0.2f, std::nullopt};
    CHECK(factsJson(pairFromJson(factsJson(p), tokensJson(p))) == factsJson(p));
    for (const char *broken : {"{}", "[]", R"({"text": 1})", R"({"text": "", "thinking": "", "finish": 3})"})
        CHECK_THROWS_AS(answerFromJson(Json::parse(broken), nullptr), Error);
    Json damaged = tokensJson(a);
    damaged["usage"]["counts"] = {1, 2};
    CHECK_THROWS_AS(answerFromJson(factsJson(a), damaged), Error);
}

} // namespace tst_metrics
