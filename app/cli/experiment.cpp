// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/experiment_export.h"
#include "cli/experiment_results.h"
#include "cli/qt.h"
#include "experiments/bundle/kept.h"
#include "experiments/report.h"
#include "experiments/results_file.h"
#include "experiments/reward_pairs.h"
#include "experiments/runner.h"

#include <unistd.h>

namespace moire::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using experiments::CellValues;
using experiments::Comparison;
using experiments::Definition;
using experiments::KeptExperiment;
using experiments::MemoryResults;
using experiments::openKept;
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
    std::vector<std::string> variants;
    size_t limit = 0;
    bool json = false;
    bool retry = false;
};

bool isResults(const fs::path &path)
{
    return path.extension() == ResultsFile::pathFor("x").extension();
}

void printReport(const Definition &definition, const Results &results, bool json)
{
    const CellValues values(definition, results);
    const Comparison comparison = experiments::compare(definition, values);
    Output out;
    if (json) {
        Json report = experiments::reportJson(definition, values, comparison);
        report["groups"] = experiments::groupsJson(definition, values, results);
        report["rewards_beside"] = experiments::rewardPairsJson(definition, values, results);
        out.write(jsonText(report) + "\n");
    } else {
        out.write(experiments::reportText(definition, values, comparison) +
                  experiments::groupsText(definition, values, results) +
                  experiments::rewardPairsText(definition, values, results));
    }
    out.finish();
}

int runNow(const ExperimentOptions &o, bool resumes)
{
    if (isResults(o.file))
        throw Error(ErrorKind::Usage, "these are results, not a definition", o.file, "give the JSON file");
    const fs::path path(o.file);
    if (experiments::isBundle(path))
        throw Error(ErrorKind::Usage, "a bundle is read-only", o.file,
                    "write its definition with 'experiment export --definition FILE.json', and run that");
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
    const KeptExperiment kept = openKept(o.file, experiments::Bundle::Load::Tokens);
    if (!o.json && !kept.origin.is_null())
        warn("a bundle, read only: " + jsonText(kept.origin));
    printReport(kept.definition, *kept.results, o.json);
    return exitDone;
}

int compareTwo(const ExperimentOptions &o)
{
    const KeptExperiment first = openKept(o.file, experiments::Bundle::Load::Facts);
    const KeptExperiment second = openKept(o.second, experiments::Bundle::Load::Facts);
    const Repetition repetition =
        experiments::compareRuns(first.definition, *first.results, second.definition, *second.results);
    Output out;
    out.write(o.json ? jsonText(experiments::repetitionJson(first.definition, repetition)) + "\n"
                     : experiments::repetitionText(first.definition, repetition));
    out.finish();
    return exitDone;
}

void addExport(CLI::App &command, Action &action)
{
    auto *sub = command.add_subcommand("export", "hand results on: to people, to other programs, or to repeat them");
    auto model = std::make_shared<ModelOptions>();
    model->add(*sub, ModelOptions::Uses::Nothing);
    auto o = std::make_shared<ExportOptions>();
    sub->add_option("FILE", o->file, "the definition, a JSON file, its results, or a bundle")->required();
    sub->add_option("-o,--output", o->out, "output file: .csv, .npy, .npz, .json, .jsonl, .html or .moire");
    sub->add_option("--bundle", o->bundle, "write everything as one file, OUT.moire");
    sub->add_option("--definition", o->definition, "write the complete definition, to run it again");
    sub->add_option("--mlflow", o->mlflow, "add it to the folder of an MLflow file store, mlruns");
    sub->add_flag("--tokens", o->tokens, "with .csv: one line per token");
    sub->callback([o, model, &action] {
        action = [o] {
            startQt();
            return exportExperiment(*o);
        };
    });
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
        sub->add_option("FILE", o->file, "the definition, a JSON file, its results, or a bundle")->required();
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
    addExport(*command, action);
    const auto comparing =
        add("compare", "whether a second run repeats the first", ModelOptions::Uses::Nothing, compareTwo);
    addJson(comparing);
    comparing.first->add_option("SECOND", comparing.second->second, "the other definition, results or bundle")
        ->required();
}

} // namespace moire::cli
