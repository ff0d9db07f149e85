// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/experiment_routing.h"

#include "experiments/definition.h"
#include "experiments/results_file.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>

namespace moire::atlas {

using namespace moire::analysis;

namespace {

[[noreturn]] void refuseExperiment(const std::string &what, const std::string &where, const std::string &remedy)
{
    throw Error(ErrorKind::Refused, what, where, remedy);
}

std::string ownVariant(const experiments::Definition &definition, const std::string &where)
{
    const auto own = std::find_if(definition.variants.begin(), definition.variants.end(),
                                  [](const experiments::Variant &variant) { return variant.options.policy.empty(); });
    if (own == definition.variants.end())
        refuseExperiment("every variant changes the routing", where,
                         "choose an experiment with a variant that does not");
    return own->name;
}

/// k is not kept, but follows from the counts.
RouteShape shapeOf(const ExpertUsage &usage)
{
    const uint64_t k = usage.tokens > 0 && !usage.layerCounts.empty() ? usage.layerCounts.front() / usage.tokens : 0;
    return {usage.layers, usage.experts, static_cast<uint32_t>(std::min<uint64_t>(k, usage.experts))};
}

AnswerSums sumsOf(const ExpertUsage &usage, const RouteShape &shape)
{
    AnswerSums sums{.shape = shape, .tokens = usage.tokens};
    for (const uint64_t count : usage.counts)
        sums.counts.push_back(static_cast<uint32_t>(std::min<uint64_t>(count, UINT32_MAX)));
    sums.mass.assign(sums.counts.size(), 0.0F);
    return sums;
}

} // namespace

bool isSqliteFile(const std::filesystem::path &path)
{
    std::array<char, 16> magic{};
    std::ifstream file(path, std::ios::binary);
    return file.read(magic.data(), magic.size()) &&
        std::string_view(magic.data(), magic.size()) == std::string_view("SQLite format 3\0", 16);
}

Import readExperimentRouting(const std::filesystem::path &path)
{
    const std::string where = path.string();
    const experiments::ResultsFile results(path, experiments::ResultsFile::Access::Read);
    const experiments::Json json = results.definition();
    if (json.is_null())
        refuseExperiment("nothing was run yet", where, "run the experiment first");
    const experiments::Definition definition = experiments::parseRecorded(json, path.parent_path(), where);
    const std::string variant = ownVariant(definition, where);
    std::map<std::string, ExpertUsage> prompts;
    std::optional<RouteShape> shape;
    results.forAnswers(
        experiments::Results::Parts::All, [&](const experiments::CellName &cell, const experiments::Answer &answer) {
            if (cell.variant != variant || !answer.failure.empty() || answer.usage.tokens == 0 ||
                answer.usage.layers.empty())
                return;
            const RouteShape own = shapeOf(answer.usage);
            if (!shape)
                shape = own;
            if (own.layers != shape->layers || own.experts != shape->experts)
                return; // of another model
            ExpertUsage &usage = prompts.try_emplace(cell.prompt, shape->layers, shape->experts).first->second;
            usage.add(answer.usage);
        });
    if (!shape)
        refuseExperiment("no routing is kept with its answers", where,
                         "choose an experiment with a Mixture-of-Experts model");
    Import import{.name = QString::fromStdString(definition.name.empty() ? path.stem().string() : definition.name)};
    import.model.shape = *shape;
    for (const experiments::Prompt &prompt : definition.prompts) {
        const auto usage = prompts.find(prompt.id);
        if (usage == prompts.end())
            continue;
        import.sums.push_back(sumsOf(usage->second, *shape));
        import.titles.push_back(QString::fromStdString(prompt.id));
    }
    return import;
}

} // namespace moire::atlas
