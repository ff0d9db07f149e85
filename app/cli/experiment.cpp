// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/experiment_results.h"
#include "cli/qt.h"
#include "experiments/groups.h"
#include "experiments/report.h"
#include "experiments/results_file.h"
#include "experiments/runner.h"

#include <unistd.h>

namespace moire::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using experiments::CellValues;
using experiments::Comparison;
using experiments::Definition;
using experiments::MemoryResults;
using experiments::Repetition;
using experiments::Results;
using experiments::ResultsFile;
using experiments::Runner;
using experiments::RunOptions;
using experiments::RunSummary;

struct ExperimentOptions {
    ModelOptions model;
    bool modelGiven = false;
    std::string file;
    std::string second;
    std::string out;
    std::vector<std::string> variants;
    size_t limit = 0;
    bool json = false;
    bool retry = false;
};

bool isResults(const fs::path &path)
{
    return path.extension() == ResultsFile::pathFor("x").extension();
}

/// A definition's results, or the file of results itself.
fs::path resultsPath(const std::string &file)
{
    return isResults(file) ? fs::path(file) : ResultsFile::pathFor(file);
}

/// What was run, as the results tell it; the definition may have changed since.
Definition ranDefinition(const Results &results, const fs::path &path)
{
    const Json json = results.definition();
    if (json.is_null())
        throw Error(ErrorKind::Refused, "nothing was run yet", path.string(), "run the experiment first");
    return experiments::parseDefinition(json.dump(), path.parent_path(), path.string());
}

void printReport(const Definition &definition, const Results &results, bool json)
{
    const CellValues values(definition, results);
    const Comparison comparison = experiments::compare(definition, values);
    Output out;
    if (json) {
        Json report = experiments::reportJson(definition, values, comparison);
        report["groups"] = experiments::groupsJson(definition, values, results);
        out.write(jsonText(report) + "\n");
    } else {
        out.write(experiments::reportText(definition, values, comparison) +
                  experiments::groupsText(definition, values, results));
    }
    out.finish();
}

int runNow(const ExperimentOptions &o, bool resumes)
{
    if (isResults(o.file))
        throw Error(ErrorKind::Usage, "these are results, not a definition", o.file, "give the JSON file");
    const fs::path path(o.file);
    Definition definition = experiments::readDefinition(path);
    const fs::path kept = ResultsFile::pathFor(path);
    std::error_code ignored;
    if (!resumes && fs::exists(kept, ignored) && fs::file_size(kept, ignored) > 0)
        throw Error(ErrorKind::Usage, "there are results already", kept.string(),
                    "go on with 'experiment resume', or remove the file to start over");
    ResultsFile results(kept, ResultsFile::Access::Write);
    const ContextOptions context = o.model.contextOptions();
    RunOptions options{.limit = o.limit, .variants = o.variants, .retryFailed = o.retry};
    options.load.backend = o.model.backend;
    options.load.threads = o.model.threads;
    options.load.gpuLayers = o.model.gpuLayers;
    options.cacheType = context.cacheType;
    if (o.modelGiven)
        options.defaultModel = o.model.path;
    if (context.capacity > 0)
        definition.context = context.capacity;
    const bool shown = isatty(STDERR_FILENO) != 0;
    if (shown)
        options.progress = showProgress;
    Runner runner(std::move(definition), path.parent_path(), results, std::move(options));
    const RunSummary summary = runner.run(interruption().get_token());
    if (shown)
        std::fprintf(stderr, "\r\033[K");
    if (summary.interrupted)
        warn("interrupted; 'moire-cli experiment resume' goes on from here");
    printReport(runner.definition(), results, o.json);
    if (summary.failed > 0)
        std::fprintf(stderr, "moire-cli: error: %zu of %zu steps failed (%s): see 'moire-cli experiment show'\n",
                     summary.failed, summary.ran, printable(o.file).c_str());
    return summary.interrupted ? exitInterrupted : summary.failed > 0 ? exitFailed : exitDone;
}

int showResults(const ExperimentOptions &o)
{
    const fs::path path = resultsPath(o.file);
    const ResultsFile results(path, ResultsFile::Access::Read);
    printReport(ranDefinition(results, path), results, o.json);
    return exitDone;
}

int exportCells(const ExperimentOptions &o)
{
    const fs::path path = resultsPath(o.file);
    const ResultsFile results(path, ResultsFile::Access::Read);
    const Definition definition = ranDefinition(results, path);
    const std::string kind = fs::path(o.out).extension().string();
    if (kind != ".csv" && kind != ".npy" && kind != ".json" && kind != ".jsonl")
        throw Error(ErrorKind::Usage, "cannot tell the format of '" + printable(o.out, 60) + "'", "-o",
                    "use a name that ends in .csv, .npy, .json or .jsonl");
    Output out(o.out);
    if (kind == ".jsonl") {
        experiments::cellsJsonLines(definition, results, [&](const std::string &line) { out.write(line); });
    } else {
        const CellValues values(definition, results);
        if (kind == ".csv")
            out.write(experiments::cellsCsv(definition, values, results));
        else if (kind == ".npy")
            out.write(experiments::cellsNpy(definition, values));
        else
            out.write(
                jsonText(Json{{"definition", results.definition()},
                              {"environment", results.environment()},
                              {"report",
                               experiments::reportJson(definition, values, experiments::compare(definition, values))}},
                         1) +
                "\n");
    }
    out.finish();
    return exitDone;
}

int compareTwo(const ExperimentOptions &o)
{
    const fs::path firstPath = resultsPath(o.file);
    const fs::path secondPath = resultsPath(o.second);
    const ResultsFile first(firstPath, ResultsFile::Access::Read);
    const ResultsFile second(secondPath, ResultsFile::Access::Read);
    const Definition definition = ranDefinition(first, firstPath);
    const Repetition repetition =
        experiments::compareRuns(definition, first, ranDefinition(second, secondPath), second);
    Output out;
    out.write(o.json ? jsonText(experiments::repetitionJson(definition, repetition)) + "\n"
                     : experiments::repetitionText(definition, repetition));
    out.finish();
    return exitDone;
}

} // namespace

std::unique_ptr<experiments::Results> openMeasurement(const std::string &path)
{
    if (path.empty())
        return std::make_unique<MemoryResults>();
    if (!isResults(path))
        throw Error(ErrorKind::Usage, "'" + printable(path, 60) + "' is not a name for results", "-o",
                    "use a name that ends in .results");
    startQt();
    return std::make_unique<ResultsFile>(path, ResultsFile::Access::Write);
}

void addExperiment(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("experiment", "run prompts under several settings and compare the answers");
    command->require_subcommand(1);
    const auto add = [&](const char *name, const char *what, ModelOptions::Uses uses, auto &&run) {
        auto *sub = command->add_subcommand(name, what);
        auto o = std::make_shared<ExperimentOptions>();
        o->model.add(*sub, uses);
        sub->add_option("FILE", o->file, "the definition, a JSON file, or its results")->required();
        sub->callback([o, sub, run, &action] {
            o->modelGiven = sub->count("--model") > 0;
            action = [o, run] {
                startQt();
                return run(*o);
            };
        });
        return std::pair(sub, o);
    };
    const auto addJson = [](const auto &added) { added.first->add_flag("--json", added.second->json, "print JSON"); };
    for (const bool resumes : {false, true}) {
        const auto added =
            add(resumes ? "resume" : "run",
                resumes ? "run what is missing: after an interruption, or for new variants or prompts"
                        : "run all cells; results are kept beside the definition as they come",
                ModelOptions::Uses::All, [resumes](const ExperimentOptions &o) { return runNow(o, resumes); });
        addJson(added);
        added.first->add_option("--limit", added.second->limit, "run only the first prompts");
        added.first->add_option("--variant", added.second->variants, "run only this variant (repeatable)")
            ->allow_extra_args(false)
            ->take_all();
        if (resumes)
            added.first->add_flag("--retry-failed", added.second->retry, "run failed cells again");
    }
    addJson(add("show", "show what was found so far", ModelOptions::Uses::Nothing, showResults));
    const auto exporting =
        add("export", "write the cells as CSV, NumPy, JSON or JSON lines", ModelOptions::Uses::Nothing, exportCells);
    exporting.first->add_option("-o,--output", exporting.second->out, "output file: .csv, .npy, .json or .jsonl")
        ->required();
    const auto comparing =
        add("compare", "whether a second run repeats the first", ModelOptions::Uses::Nothing, compareTwo);
    addJson(comparing);
    comparing.first->add_option("SECOND", comparing.second->second, "the other definition or results")->required();
}

} // namespace moire::cli
