// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/reading.h"

#include "experiments/results_file.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace moire::experiments {

namespace {

/// The controls are not in the definition: the run added them, and only the results tell them.
void addControlsThatRan(Definition &definition, const Definition &ran)
{
    for (const Variant &variant : ran.variants) {
        const auto named = [&](const std::string &name) {
            return std::any_of(definition.variants.begin(), definition.variants.end(),
                               [&](const Variant &one) { return one.name == name; });
        };
        if (!variant.control.empty() && named(variant.control) && !named(variant.name))
            definition.variants.push_back(variant);
    }
}

void readValues(Reading &reading, const Results &results)
{
    reading.values = std::make_shared<const CellValues>(reading.definition, results);
    reading.comparison = meansOf(reading.definition, *reading.values);
    reading.kept = reading.failures = 0;
    for (size_t v = 0; v < reading.definition.variants.size(); ++v) {
        reading.kept += reading.values->kept(v);
        reading.failures += reading.values->failed(v);
    }
    const size_t cells = reading.definition.cells();
    const size_t pairs = cells - cells / reading.definition.variants.size();
    reading.missing = cells - reading.kept + pairs - reading.values->pairs();
}

/// The sum of the shares of experts in answers to one prompt.
struct PromptShares {
    std::vector<double> sums; ///< [layers, experts]
    double answers = 0.0;

    /// Nothing if \p usage is not of the shape \p like.
    void add(const ExpertUsage &usage, const ExpertUsage &like)
    {
        if (usage.layers.empty() || usage.layers != like.layers || usage.experts != like.experts)
            return;
        sums.resize(usage.counts.size(), 0.0);
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += usage.share(i / usage.experts, i % usage.experts);
        answers += 1.0;
    }
    void subtract(const PromptShares &other, ShareDifferences &into) const
    {
        if (answers == 0.0 || other.answers == 0.0)
            return;
        std::vector<double> differences;
        for (size_t i = 0; i < sums.size(); ++i)
            differences.push_back(sums[i] / answers - other.sums[i] / other.answers);
        into.add(differences);
    }
};

/// Adds \p value to the mean at \p at.
struct MeanRow {
    std::vector<double> sums;
    std::vector<double> counts;

    void add(const std::vector<std::optional<float>> &values)
    {
        sums.resize(std::max(sums.size(), values.size()), 0.0);
        counts.resize(sums.size(), 0.0);
        for (size_t i = 0; i < values.size(); ++i)
            if (values[i]) {
                sums[i] += static_cast<double>(*values[i]);
                counts[i] += 1.0;
            }
    }
    std::vector<double> means() const
    {
        std::vector<double> result;
        for (size_t i = 0; i < sums.size(); ++i)
            result.push_back(sums[i] / counts[i]); // NaN where there is none
        return result;
    }
};

} // namespace

SharedReading readExperiment(const std::filesystem::path &path)
{
    auto reading = std::make_shared<Reading>();
    reading->path = path;
    const std::filesystem::path kept = ResultsFile::pathFor(path);
    std::optional<Definition> written;
    std::optional<Error> unreadable;
    try {
        written = readDefinition(path);
    } catch (const Error &error) {
        reading->problem = error.what();
        unreadable = error;
    }
    std::unique_ptr<ResultsFile> results;
    std::error_code ignored;
    if (std::filesystem::exists(kept, ignored)) {
        try {
            results = std::make_unique<ResultsFile>(kept, ResultsFile::Access::Read);
            reading->notes = results->notes();
            reading->environment = results->environment();
            reading->origin = results->origin();
            const Json json = results->definition();
            if (!json.is_null()) {
                const Definition ran = parseRecorded(json, path.parent_path(), kept.string());
                if (written)
                    addControlsThatRan(*written, ran);
                else
                    written = ran;
                reading->ran = true;
            }
        } catch (const Error &error) {
            if (!written)
                throw *unreadable;
            reading->problem = error.what();
            reading->ran = false;
        }
    }
    if (!written)
        throw *unreadable;
    reading->definition = std::move(*written);
    try {
        if (reading->ran)
            readValues(*reading, *results);
    } catch (const Error &error) {
        reading->problem = error.what();
        reading->ran = false;
    }
    if (!reading->ran)
        readValues(*reading, MemoryResults());
    return reading;
}

SharedReading comparedWith(const SharedReading &reading, size_t baseline)
{
    auto result = std::make_shared<Reading>(*reading);
    result->baseline = baseline < reading->definition.variants.size() ? baseline : 0;
    result->comparison = compare(result->definition, *result->values, result->baseline);
    result->compared = true;
    return result;
}

std::vector<CellReading> readCells(const std::filesystem::path &path, const std::vector<CellName> &cells)
{
    const ResultsFile results(ResultsFile::pathFor(path), ResultsFile::Access::Read);
    std::vector<CellReading> read;
    for (const CellName &cell : cells)
        read.push_back({cell, results.answer(cell, Results::Parts::All), results.pair(cell, Results::Parts::All)});
    return read;
}

Details readDetails(const Reading &reading, const std::stop_token &stop, const std::function<void(double)> &progress)
{
    const Definition &d = reading.definition;
    Details details;
    details.variants.resize(d.variants.size());
    if (!reading.ran)
        return details;
    const ResultsFile results(ResultsFile::pathFor(reading.path), ResultsFile::Access::Read);
    std::unordered_map<std::string, size_t> variants;
    for (size_t v = 0; v < d.variants.size(); ++v)
        variants.emplace(d.variants[v].name, v);
    const auto checkStop = [&] {
        if (stop.stop_requested())
            throw Error(ErrorKind::Interrupted, "reading was stopped", reading.path.string(), "read it again");
    };
    std::vector<MeanRow> kl(d.variants.size()), change(d.variants.size()), logProbability(d.variants.size());
    const auto addAnswer = [&](size_t v, const CellName &name, PromptShares &shares) {
        checkStop();
        const auto answer = results.answer(name, Results::Parts::All);
        if (!answer || !answer->failure.empty())
            return;
        logProbability[v].add(answer->logProbabilities);
        ExpertUsage &usage = details.variants[v].usage;
        if (usage.layers.empty())
            usage = answer->usage;
        else if (usage.layers == answer->usage.layers && usage.experts == answer->usage.experts)
            usage.add(answer->usage);
        shares.add(answer->usage, details.variants.front().usage);
    };
    size_t read = 0;
    for (const Prompt &prompt : d.prompts) {
        if (progress) // the pairs come at the end
            progress(static_cast<double>(read++) / static_cast<double>(d.prompts.size() + 1));
        PromptShares baseline;
        for (size_t v = 0; v < d.variants.size(); ++v) {
            PromptShares shares;
            for (const uint64_t seed : d.seeds)
                for (uint32_t repeat = 0; repeat < d.repeats; ++repeat)
                    addAnswer(v, {d.variants[v].name, prompt.id, seed, repeat}, shares);
            if (v == 0)
                baseline = std::move(shares);
            else
                shares.subtract(baseline, details.variants[v].routing);
        }
    }
    if (progress)
        progress(static_cast<double>(read) / static_cast<double>(d.prompts.size() + 1));
    results.forPairs(Results::Parts::All, [&](const CellName &name, const Pair &pair) {
        checkStop();
        const auto at = variants.find(name.variant);
        if (at == variants.end() || !pair.failure.empty())
            return;
        kl[at->second].add(pair.klByToken);
        change[at->second].add(pair.changeByToken);
        details.variants[at->second].pairs += pair.klByToken.empty() ? 0 : 1;
    });
    for (size_t v = 0; v < d.variants.size(); ++v) {
        details.variants[v].kl = kl[v].means();
        details.variants[v].change = change[v].means();
        details.variants[v].logProbability = logProbability[v].means();
    }
    for (const std::string &reward : d.rewards) {
        checkStop();
        const auto metric =
            std::find_if(d.metrics.begin(), d.metrics.end(), [&](const Metric &one) { return one.name == reward; });
        details.groups.push_back(
            groupsOf(d, *reading.values, results, static_cast<size_t>(metric - d.metrics.begin())));
    }
    return details;
}

std::vector<ExpertAdvantage> readAdvantage(const Reading &reading, const Details &details, size_t reward,
                                           size_t variant, const std::stop_token &stop)
{
    if (!reading.ran || reward >= details.groups.size())
        return {};
    std::vector<Group> own;
    std::copy_if(details.groups[reward].begin(), details.groups[reward].end(), std::back_inserter(own),
                 [&](const Group &group) { return group.variant == variant; });
    const ResultsFile results(ResultsFile::pathFor(reading.path), ResultsFile::Access::Read);
    return advantageByExpert(own, results, 999, stop);
}

std::optional<TokenWeights> readWeights(const Reading &reading, const Details &details, size_t reward, size_t policy,
                                        const CellName &answer)
{
    const Definition &d = reading.definition;
    if (!reading.ran || reward >= details.groups.size() || policy >= d.variants.size())
        return std::nullopt;
    CellName drawn = answer;
    drawn.variant = d.variants.front().name;
    for (const Group &group : details.groups[reward]) {
        if (group.variant != 0 || d.prompts[group.prompt].id != answer.prompt)
            continue;
        const auto at = std::find_if(group.answers.begin(), group.answers.end(),
                                     [&](const Group::Answer &one) { return one.cell == drawn; });
        if (at == group.answers.end())
            continue;
        CellName moved = answer;
        moved.variant = d.variants[policy].name;
        const ResultsFile results(ResultsFile::pathFor(reading.path), ResultsFile::Access::Read);
        const auto pair = results.pair(moved, Results::Parts::All);
        return tokenWeights(*at,
                            pair ? std::span<const std::optional<float>>(pair->changeByToken)
                                 : std::span<const std::optional<float>>());
    }
    return std::nullopt;
}

std::optional<RoutingDifference> routingDifference(const Definition &definition, const Details &details, size_t variant)
{
    if (variant >= details.variants.size() || details.variants[variant].routing.prompts == 0)
        return std::nullopt;
    ShareDifferences seeds;
    for (size_t v = 1; v < definition.variants.size() && v < details.variants.size(); ++v)
        if (definition.variants[v].seedOffset != 0 && definition.variants[v].control == definition.variants[0].name)
            seeds = details.variants[v].routing;
    return routingDifference(details.variants[variant].routing, seeds, details.variants.front().usage.experts);
}

} // namespace moire::experiments
