// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/definition.h"
#include "experiments/draft.h"
#include "experiments/prompts.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace tst_definition {

using namespace moire;
using namespace moire::experiments;

namespace {

namespace fs = std::filesystem;

struct Folder {
    fs::path path = fs::temp_directory_path() / ("moire-experiments-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    void write(const char *name, const std::string &text) const { std::ofstream(path / name) << text; }
};

Definition parsed(const std::string &fields, const fs::path &folder = ".")
{
    return parseDefinition(R"({"moire_experiment": 1, )" + fields + "}", folder, "test.json");
}

/// The error of a definition: its line.
std::string refusal(const std::string &text, const fs::path &folder = ".")
{
    try {
        parseDefinition(text, folder, "test.json");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::Refused);
        CHECK(!error.where().empty());
        CHECK(!error.remedy().empty());
        return error.what();
    }
    return "accepted";
}

std::string refused(const std::string &fields, const fs::path &folder = ".")
{
    return refusal(R"({"moire_experiment": 1, )" + fields + "}", folder);
}

bool says(const std::string &line, const char *part)
{
    CAPTURE(line);
    return line.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a small definition has useful defaults")
{
    const Definition d = parsed(R"("prompts": ["one", {"prompt": "two", "answer": "2"}])");
    CHECK(d.prompts.size() == 2);
    CHECK(d.prompts[0].id == "1");
    CHECK(d.prompts[1].messages == Json::array({{{"role", "user"}, {"content", "two"}}}));
    CHECK(d.prompts[1].answer == "2");
    CHECK(d.variants.size() == 1);
    CHECK(d.variants[0].name == "as is");
    CHECK(d.variants[0].options.maxTokens == 512);
    CHECK(d.seeds == std::vector<uint64_t>{1});
    CHECK(d.metrics.front().kind == Metric::Kind::Contains);
    CHECK(d.cells() == 2);
}

TEST_CASE("variants change the settings, and the baseline comes first")
{
    const Definition d = parsed(R"(
        "prompts": ["x"], "seeds": [7, 18446744073709551615], "repeats": 2,
        "settings": {"temperature": 0.5, "max_tokens": 20, "system": "Be brief.", "stop": ["\n\n"]},
        "variants": [
            {"name": "off", "routing": {"rules": [{"kind": "off", "layer": 3, "expert": 7}]}},
            {"name": "as is"},
            {"name": "all", "temperature": 0, "thinking_budget": 10, "model": "builtin:base", "quantize": "q8_0", "system": "",
             "routing": {"experts": 2, "random_experts": 5, "rules": [
                {"kind": "bias", "layer": "*", "expert": 1, "bias": -0.5}, {"kind": "force", "layer": 1, "expert": 2}]}}],
        "baseline": "as is", "metrics": ["length", {"metric": "regex", "name": "digits", "pattern": "\\d+"}],
        "rewards": ["digits"])");
    CHECK(d.variants[0].name == "as is");
    CHECK(d.variants[0].sampling.temperature == 0.5f);
    CHECK(d.variants[0].system == "Be brief.");
    CHECK(d.variants[1].options.policy.rules[0].layer == LayerIndex(3));
    const Variant &all = d.variants[2];
    CHECK(all.sampling.temperature == 0.0f);
    CHECK(all.options.thinkingBudget == 10);
    CHECK(all.quantize == "Q8_0");
    CHECK(all.options.policy.expertsUsed == 2);
    CHECK(all.options.policy.randomSeed == 5);
    CHECK(!all.options.policy.rules[0].layer);
    CHECK(all.options.policy.rules[0].bias == -0.5f);
    CHECK(all.generation({.temperature = 0.9f, .topK = 3}, 5).sampling.temperature == 0.0f);
    CHECK(all.generation({.temperature = 0.9f, .topK = 3}, 5).sampling.topK == 3);
    CHECK(all.generation({}, 5).sampling.seed == 5);
    CHECK(d.cells() == 12);
    // Written out and read again it is the same.
    const Json json = toJson(d);
    CHECK(toJson(parseDefinition(json.dump(), ".", "again")) == json);
}

TEST_CASE("prompts from files, templates and tables")
{
    const Folder folder;
    folder.write("a.jsonl",
                 "{\"question\": \"1+1?\", \"answer\": \"2\", \"subject\": \"sums\"}\n\n"
                 "{\"messages\": [{\"role\": \"user\", \"content\": \"hi\"}], \"id\": \"greeting\"}\r\n");
    folder.write("b.txt", "first line\nsecond line\n");
    const Definition d = parsed(R"("prompts": [
        {"file": "a.jsonl"}, {"file": "b.txt", "limit": 1},
        {"template": {"prompt": "{ask} {a} + {b} {{in braces}}", "answer": "{c}"}, "variables": {"ask": "{polite}, what is",
         "polite": "Please"}, "table": [{"a": 2, "b": 3, "c": "5"}, {"a": "{a}", "b": 1, "c": 2}]}])",
                                folder.path);
    REQUIRE(d.prompts.size() == 5);
    CHECK(d.prompts[0].answer == "2");
    CHECK(d.prompts[1].id == "greeting");
    CHECK(d.prompts[2].messages[0]["content"] == "first line");
    CHECK(d.prompts[3].messages[0]["content"] == "Please, what is 2 + 3 {in braces}");
    CHECK(d.prompts[3].answer == "5");
    CHECK(d.prompts[4].messages[0]["content"] == "Please, what is {a} + 1 {in braces}"); // values are no templates
}

TEST_CASE("a line of a file of prompts is bounded like a definition")
{
    const Folder folder;
    const auto refusedLine = [&](const std::string &line) {
        folder.write("a.jsonl", line + "\n");
        try {
            parsed(R"("prompts": [{"file": "a.jsonl"}])", folder.path);
        } catch (const Error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    CHECK(says(refusedLine(R"({"messages": [{"role": "user", "content": )" + deep + "}]}"), "levels deep"));
    std::string keys = R"({"prompt": "x")";
    for (int i = 0; i < 50'000; ++i)
        keys += ",\"" + std::to_string(i) + "\": 0";
    CHECK(says(refusedLine(keys + "}"), "keys"));
    CHECK(says(refusedLine(R"({"prompt": "x", "score": 1e999})"), "too large for a double"));
}

TEST_CASE("what a definition must not be")
{
    CHECK(says(refusal("{"), "not valid JSON"));
    CHECK(says(refused("\"seeds\": 1e999"), "too large for a double"));
    CHECK(says(refusal("[]"), "must be an object"));
    CHECK(says(refusal("{}"), "moire_experiment"));
    CHECK(says(refusal(R"({"moire_experiment": 2, "prompts": ["x"]})"), "version 2"));
    CHECK(says(refusal(std::string(200'000, '[')), "levels deep"));
    CHECK(says(refused(R"("prompts": ["x"], "colour": 1)"), "'colour' is not known"));
    CHECK(says(refused(R"("prompts": [{"prompt": "x", "typo": 1}])"), "'typo' is not known"));
    CHECK(says(refused(R"("prompts": ["x"], "settings": {"temprature": 1})"), "temprature"));
    CHECK(says(refused(R"("prompts": ["x"], "settings": {"temperature": -1})"), "temperature"));
    CHECK(says(refused(R"("prompts": [])"), "no prompts"));
    CHECK(says(refused(R"("prompts": [{"answer": "x"}])"), "has no prompt"));
    CHECK(says(refused(R"("prompts": [{"prompt": "x", "raw": "y"}])"), "more than one prompt"));
    CHECK(says(refused(R"("prompts": [{"prompt": "x", "id": "a"}, {"prompt": "y", "id": "a"}])"), "two prompts"));
    CHECK(says(refused(R"("prompts": [{"prompt": "x", "check": "magic", "answer": "y"}])"), "not a check"));
    CHECK(says(refused(R"("prompts": [{"file": "missing.jsonl"}])"), "cannot read"));
    CHECK(says(refused(R"("prompts": [{"file": "/dev/zero"}])"), "regular file"));
    CHECK(says(refused(R"("prompts": ["x"], "seeds": [1, 1])"), "twice"));
    CHECK(says(refused(R"("prompts": ["x"], "seeds": 0)"), "whole number"));
    CHECK(says(refused(R"("prompts": ["x"], "variants": [{"name": "a"}, {"name": "a"}])"), "two variants"));
    CHECK(says(refused(R"("prompts": ["x"], "variants": [{}])"), "needs a name"));
    CHECK(says(refused(R"("prompts": ["x"], "baseline": "b")"), "no variant 'b'"));
    CHECK(says(refused(R"("prompts": ["x"], "metrics": ["beauty"])"), "not a metric"));
    CHECK(says(refused(R"("prompts": ["x"], "metrics": ["length", "length"])"), "two metrics"));
    CHECK(says(refused(R"("prompts": ["x"], "metrics": [{"metric": "regex", "pattern": "("}])"), "not valid"));
    CHECK(says(refused(R"("prompts": ["x"], "metrics": [{"metric": "json", "schema": {"oneOf": []}}])"), "oneOf"));
    CHECK(says(refused(R"("prompts": ["x"], "rewards": ["right"])"), "no metric 'right'"));
    CHECK(says(refused(R"("prompts": ["x"], "settings": {"quantize": "Q99"})"), "'Q99'"));
    CHECK(says(refused(R"("prompts": ["x"], "variants": [{"name": "a", "routing": {"rules": [{"kind": "burn",
        "layer": 1, "expert": 1}]}}])"),
               "'burn'"));
    CHECK(says(refused(R"("prompts": ["x"], "variants": [{"name": "a", "routing": {"rules": [{"kind": "bias",
        "layer": 1, "expert": 1}]}}])"),
               "bias): give the number"));
}

TEST_CASE("a million cells are refused before anything is made of them")
{
    CHECK(
        says(refused(R"("prompts": ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"], "seeds": 10000, "repeats": 10)"),
             "more than 200000 cells"));
    CHECK(says(refused(R"("prompts": ["x"], "seeds": 1000000)"), "whole number"));
}

TEST_CASE("a file of prompts has a limit, which is noticed while it is read")
{
    const Folder folder;
    folder.write("huge.txt", "");
    fs::resize_file(folder.path / "huge.txt", uint64_t{1} << 30); // sparse
    CHECK(says(refused(R"("prompts": [{"file": "huge.txt"}])", folder.path), "larger than"));
    folder.write("line.jsonl", "{\"prompt\": 1}\n");
    CHECK(says(refused(R"("prompts": [{"file": "line.jsonl"}])", folder.path), "line 1"));
    folder.write("empty.txt", "\n\n");
    CHECK(says(refused(R"("prompts": [{"file": "empty.txt"}])", folder.path), "no prompts"));
}

TEST_CASE("recorded definitions name no files")
{
    const Definition d = parsed(R"("prompts": ["x"])");
    CHECK(parseRecorded(toJson(d), ".", "here").prompts.size() == 1);
    const auto problemOf = [](Json prompts) {
        try {
            parseRecorded({{"moire_experiment", 1}, {"prompts", std::move(prompts)}}, ".", "here");
        } catch (const Error &error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK(says(problemOf(Json::array({{{"file", "/etc/hostname"}}})), "names files of prompts"));
    CHECK(says(problemOf("x"), "no list of prompts"));
}

TEST_CASE("templates end")
{
    const auto expanded = [](const std::string &text, const Json &variables) {
        try {
            return expand(text, variables, "test");
        } catch (const Error &error) {
            return std::string(error.what());
        }
    };
    CHECK(expanded("{a}{{}}", {{"a", "x"}}) == "x{}");
    CHECK(says(expanded("{a}", {{"a", "{b}"}, {"b", "{a}"}}), "contains itself"));
    CHECK(says(expanded("{a}", Json::object()), "'a' has no value"));
    CHECK(says(expanded("{a", {{"a", "x"}}), "no '}'"));
    // Each doubles the one before it: 2^40 times a long text, and 2^40 times nothing.
    for (const std::string &last : {std::string(4096, 'x'), std::string()}) {
        Json bomb{{"v0", last}};
        for (int i = 1; i <= 40; ++i)
            bomb["v" + std::to_string(i)] = "{v" + std::to_string(i - 1) + "}{v" + std::to_string(i - 1) + "}";
        CHECK(says(expanded("{v40}", bomb), last.empty() ? "too many variables" : "more than"));
    }
}

TEST_CASE("what is typed becomes a definition, or a sentence about a field")
{
    Draft draft{.name = " Sums ", .prompts = "one\n\n  two \n", .seeds = "1, 4 9", .repeats = "2"};
    draft.variants = {{.name = "as is"},
                      {.name = "off",
                       .quantize = "Q8_0",
                       .system = "Be brief.",
                       .temperature = "0.5",
                       .maxTokens = "20000000",
                       .randomExperts = "3",
                       .rules = {{.kind = "bias", .layer = "*", .expert = "2", .bias = "-1.5"},
                                 {.kind = "off", .layer = "1", .expert = "3"}}}};
    draft.variants[1].maxTokens = "16777216";
    draft.baseline = 1;
    draft.metrics = {"length", "kl"};
    draft.chats = {Json::array({{{"role", "user"}, {"content", "Why?"}},
                                {{"role", "assistant"}, {"content", "Because."}},
                                {{"role", "user"}, {"content", "And then?"}}})};
    Definition d;
    REQUIRE(!check(draft, {}, d));
    CHECK(d.name == "Sums");
    REQUIRE(d.prompts.size() == 3);
    CHECK(d.prompts[2].messages == draft.chats[0]);
    CHECK(d.seeds == std::vector<uint64_t>{1, 4, 9});
    CHECK(d.repeats == 2);
    CHECK(d.metrics.size() == 2);
    REQUIRE(d.variants.size() == 2);
    const Variant &off = d.variants.front(); // the baseline comes first
    CHECK(off.sampling.temperature == 0.5f);
    CHECK(off.system == "Be brief.");
    CHECK(off.options.policy.randomSeed == 3);
    REQUIRE(off.options.policy.rules.size() == 2);
    CHECK(off.options.policy.rules.front().bias == -1.5f);
    Draft again{.prompts = "x", .variants = {draftOf(off)}};
    Definition same;
    REQUIRE(!check(again, {}, same));
    CHECK(toJson(same)["variants"][0] == toJson(d)["variants"][0]);

    const auto problem = [&](auto &&change) {
        Draft wrong = draft;
        change(wrong);
        Definition none;
        const auto found = check(wrong, {}, none);
        REQUIRE(found);
        const std::string rule = found->rule ? "rule " + std::to_string(*found->rule) + " " : std::string();
        return std::to_string(found->variant.value_or(9)) + rule + found->field + ": " + found->sentence;
    };
    CHECK(says(problem([](Draft &one) {
                   one.prompts.clear();
                   one.chats.clear();
               }),
               "9prompts: there are no prompts"));
    CHECK(says(problem([](Draft &one) { one.seeds = "many"; }), "9seeds: must be a whole number"));
    CHECK(says(problem([](Draft &one) { one.variants[1].temperature = "warm"; }), "1temperature: must be a number"));
    CHECK(says(problem([](Draft &one) { one.variants[1].temperature = "-1"; }), "1temperature: "));
    CHECK(says(problem([](Draft &one) { one.variants[1].rules[1].expert = "x"; }),
               "1rule 1 expert: must be a whole number"));
    CHECK(says(problem([](Draft &one) { one.variants[1].rules[0].bias.clear(); }), "1rule 0 bias: is missing"));
    CHECK(says(problem([](Draft &one) { one.variants[1].name = "as is"; }), "1name: two variants"));
    CHECK(says(problem([](Draft &one) { one.files = {"/no/such.jsonl"}; }), "cannot read"));
}

TEST_CASE("controls are other experts of the same layers, and other seeds")
{
    Definition d = parsed(R"("prompts": ["x"], "variants": [{"name": "as is"},
        {"name": "off", "routing": {"rules": [{"kind": "off", "layer": 3, "expert": 7}, {"kind": "off", "layer": 3, "expert": 8}]}},
        {"name": "warm", "temperature": 1.5}])");
    const Definition before = d;
    addControls(d, 24);
    REQUIRE(d.variants.size() == 5);
    CHECK(d.variants[3].control == "off");
    const auto &rules = d.variants[3].options.policy.rules;
    REQUIRE(rules.size() == 2);
    CHECK(rules[0].expert != rules[1].expert);
    for (const auto &rule : rules) {
        CHECK(rule.layer == LayerIndex(3));
        CHECK(rule.expert.value < 24);
        CHECK(rule.expert.value != 7);
        CHECK(rule.expert.value != 8);
    }
    CHECK(d.variants[4].control == "as is");
    CHECK(d.variants[4].generation({}, 1).sampling.seed != d.variants[0].generation({}, 1).sampling.seed);
    CHECK(!d.controls);
    CHECK(toJson(parseDefinition(toJson(d).dump(), ".", "again")) == toJson(d));
    Definition again = before;
    addControls(again, 24);
    CHECK(toJson(again) == toJson(d)); // the same every time
    Definition more = d;
    more.controls = true;
    addControls(more, 24);
    CHECK(more.variants.size() == 5); // none twice, and none for a control
    Definition few = before;
    addControls(few, 3); // no other experts
    CHECK(few.variants.size() == 4);
    Definition greedy = parsed(R"("prompts": ["x"], "settings": {"greedy": true}, "variants": [{"name": "as is"},
        {"name": "one", "routing": {"experts": 1}}])");
    addControls(greedy, 24);
    CHECK(greedy.variants.size() == 2); // another seed would be the same
}

} // namespace tst_definition
