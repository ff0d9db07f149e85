// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles as bytes, and as parts within a bundle whose hashes are right: whatever is in them is refused with a
// sentence, or can be read, compared and reported.
#include "../support/raw_zip.h"
#include "experiments/bundle/bundle.h"
#include "experiments/bundle/html_report.h"
#include "experiments/report.h"
#include "seeded_mutator.h"

#include <moire/error.h>

#include <array>

using namespace moire;
using namespace moire::experiments;

namespace {

const std::string definition =
    R"({"moire_experiment":1,"prompts":["x"],"variants":[{"name":"a"},{"name":"b"}],"seeds":[7]})";
const std::string cell =
    R"({"variant":"b","prompt":"1","seed":7,"repeat":0,"key":"k","facts":{"text":"x","thinking":"","finish":"stop","prompt_tokens":1,"tokens":1,"thinking_tokens":0},"tokens":{"ids":[1],"logprobs":[-1],"entropies":[0.5],"usage":{"layers":[0],"counts":[1,2],"experts":2,"tokens":1}},"trace":"traces/0.jsonl","beside_baseline":{"key":"k","facts":{"tokens":1},"tokens":{"kl":[0],"logprob_change":[0]}}})";

/// "B" and a whole file, or one part for each of: definition, cells, trace, separated by a zero byte.
std::string bundleOf(const std::string &input)
{
    if (input.starts_with('B'))
        return input.substr(1);
    std::array<std::string, 3> parts;
    size_t at = 0;
    for (std::string &part : parts) {
        const size_t end = std::min(input.find('\0', at), input.size());
        part = input.substr(at, end - at);
        at = std::min(end + 1, input.size());
    }
    return raw_zip::packBundle({{.name = "definition.json", .data = parts[0]},
                                {.name = "environment.json", .data = "{}"},
                                {.name = "cells/0.jsonl", .data = parts[1]},
                                {.name = "traces/0.jsonl", .data = parts[2]}});
}

void check(const std::string &bytes)
{
    const Bundle bundle(bytes, "fuzz");
    if (bundle.definition().cells() > 1000)
        return;
    MemoryResults results;
    bundle.readInto(results, Bundle::Load::Everything);
    const Definition &d = bundle.definition();
    const CellValues values(d, results);
    if (htmlReport({d, values, results, bundle.environment(), bundle.notes(), bundle.origin()}, ReportFor::Browser)
            .page.find("<script") != std::string::npos)
        std::abort();
    cellsJsonLines(d, results, [](const std::string &) {});
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    static const std::array<std::string, 3> seeds{
        definition + '\0' + cell + '\0' + "{\"type\":\"token\"}\n",
        "B" + raw_zip::pack({{.name = "manifest.json", .data = R"({"moire_bundle":1,"members":[]})"}}),
        "B" + bundleOf(definition + '\0' + cell + '\0' + "{}\n")};
    return fuzz::mutateSeeded(data, size, maxSize, seed, seeds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try {
        check(bundleOf({reinterpret_cast<const char *>(data), size}));
    } catch (const Error &error) {
        if (error.problem().empty() || error.where().empty() || error.remedy().empty())
            std::abort();
    }
    return 0;
}
