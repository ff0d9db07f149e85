// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the input as an experiment's definition. Nothing but moire::Error may be thrown, and what is accepted must
// survive being written and read again, with its controls and its metrics.
#include "experiments/answer.h"
#include "experiments/definition.h"
#include "seeded_mutator.h"

#include <array>

using namespace moire;
using namespace moire::experiments;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void check(std::string_view text)
{
    Definition d = parseDefinition(text, "/nonexistent", "fuzz");
    require(!d.prompts.empty() && !d.variants.empty() && !d.seeds.empty() && d.cells() <= Limits::cells);
    const Json json = toJson(d);
    require(toJson(parseDefinition(json.dump(-1, ' ', false, Json::error_handler_t::replace), "/nonexistent",
                                   "again")) == json);
    addControls(d, 8);
    require(d.cells() <= Limits::cells);
    Answer answer;
    answer.text = text.substr(0, 2000);
    answer.choices.assign(d.prompts.front().choices.size(), -1.0);
    for (const Metric &metric : d.metrics)
        measure(metric, d.prompts.front(), answer, nullptr);
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    static const std::array<std::string, 4> seeds{
        R"({"moire_experiment": 1, "prompts": ["one", {"raw": "two", "answer": "2", "choices": ["1", "2"]}], "seeds": 2})",
        R"({"moire_experiment": 1, "prompts": [{"template": {"prompt": "{a} and {b}", "answer": "{{"},
            "variables": {"a": "{b}", "b": "x"}, "table": [{"c": 1}, {"b": "}"}]}], "metrics": ["number", "verifier"]})",
        R"({"moire_experiment": 1, "prompts": [{"ids": [1, 2, 3], "measure_from": 2}], "variants": [{"name": "as is"},
            {"name": "off", "temperature": 0.5, "routing": {"experts": 1, "rules": [{"kind": "off", "layer": "*", "expert":
            1}]}}], "baseline": "off"})",
        R"({"moire_experiment": 1, "prompts": [{"messages": [{"role": "user", "content": "x"}], "check": "verse",
            "expected": "cat"}], "metrics": [{"metric": "regex", "pattern": "(a|b)+$"}, {"metric": "json", "schema":
            {"type": "object", "required": ["a"], "properties": {"a": {"enum": [1]}}}}], "rewards": ["json"]})"};
    return fuzz::mutateSeeded(data, size, maxSize, seed, seeds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try {
        check({reinterpret_cast<const char *>(data), size});
    } catch (const Error &error) {
        require(!error.problem().empty() && !error.where().empty() && !error.remedy().empty());
    }
    return 0;
}
