// SPDX-License-Identifier: GPL-3.0-or-later
// `eval kl` and `eval tasks`: experiments whose definition the program writes.
#include "cli/commands.h"
#include "cli/experiment_results.h"
#include "experiments/report.h"
#include "experiments/runner.h"

#include <moire/model_facts.h>

#include <unistd.h>

namespace moire::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using experiments::CellValues;
using experiments::Comparison;
using experiments::Definition;
using experiments::Results;
using experiments::Runner;
using experiments::RunOptions;
using experiments::RunSummary;

struct MeasureOptions {
    ModelOptions model;
    std::string file;
    std::string base;
    std::string out;
    size_t chunk = 512;
    size_t limit = 0;
    bool json = false;
};

std::string timeText(double seconds)
{
    const auto whole = static_cast<long>(seconds + 0.5);
    return whole < 60 ? std::to_string(whole) + " s"
                      : std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

/// Windows of the text without overlap, the second half of each measured, as in eval perplexity.
Json windowsOf(const MeasureOptions &o)
{
    const ModelSummary summary = summarize(o.base);
    if (!summary.tokenizer)
        throw Error(ErrorKind::Refused, "the file has no tokenizer", o.base, "use another model");
    const Tokenizer &tokenizer = *summary.tokenizer;
    const std::vector<TokenId> ids = tokenizer.encode(readAll(o.file), {.addSpecial = false});
    const std::optional<TokenId> bos = tokenizer.addsBos() ? tokenizer.bos() : std::nullopt;
    const size_t body = o.chunk - std::min<size_t>(o.chunk, bos ? 1 : 0);
    if (body < 3 || ids.size() < body)
        throw Error(ErrorKind::Refused,
                    "the text has " + std::to_string(ids.size()) + " tokens, too few for a window of " +
                        std::to_string(o.chunk),
                    o.file, "use a longer text or a smaller --chunk");
    size_t count = ids.size() / body;
    if (o.limit)
        count = std::min(count, o.limit);
    Json windows = Json::array();
    for (size_t w = 0; w < count; ++w) {
        Json tokens = Json::array();
        if (bos)
            tokens.push_back(bos->value);
        for (size_t i = w * body; i < (w + 1) * body; ++i)
            tokens.push_back(ids[i].value);
        windows.push_back({{"ids", std::move(tokens)}, {"measure_from", o.chunk / 2}});
    }
    return windows;
}

/// A definition is UTF-8; the paths in it need not be.
std::string definitionText(const Json &json, const std::string &file)
{
    try {
        return json.dump();
    } catch (const Json::type_error &) {
        throw Error(ErrorKind::Refused, "a path is not UTF-8", file, "rename the file or its folder");
    }
}

int runMeasurement(const MeasureOptions &o, const Json &json)
{
    Definition definition = experiments::parseDefinition(definitionText(json, o.file), fs::current_path(), o.file);
    const std::unique_ptr<Results> results = openMeasurement(o.out);
    RunOptions options{.limit = o.limit, .defaultModel = o.model.path};
    options.load.backend = o.model.backend;
    options.load.threads = o.model.threads;
    options.load.gpuLayers = o.model.gpuLayers;
    options.cacheType = o.model.contextOptions().cacheType;
    if (isatty(STDERR_FILENO) != 0)
        options.progress = showProgress;
    Runner runner(std::move(definition), fs::current_path(), *results, std::move(options));
    const RunSummary summary = runner.run(interruption().get_token());
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r\033[K");
    const Definition &d = runner.definition();
    const CellValues values(d, *results);
    const Comparison comparison = experiments::compare(d, values);
    if (values.answered(d.variants.size() - 1) == 0 && !values.failures(d.variants.size() - 1).empty())
        throw Error(ErrorKind::Refused, values.failures(d.variants.size() - 1).front().reason, o.file,
                    "see the reason");
    Output out;
    out.write(o.json ? jsonText(experiments::reportJson(d, values, comparison)) + "\n"
                     : experiments::reportText(d, values, comparison));
    out.finish();
    const std::vector<CellValues::Failure> &failures = values.failures(d.variants.size() - 1);
    if (!failures.empty())
        std::fprintf(stderr, "moire-cli: error: %zu of %zu steps failed (%s): %s\n", summary.failed, summary.ran,
                     printable(o.file).c_str(), failures.front().reason.c_str());
    if (summary.interrupted)
        warn(o.out.empty() ? "interrupted" : "interrupted; run the same command again to resume");
    return summary.interrupted ? exitInterrupted : summary.failed > 0 ? exitFailed : exitDone;
}

int divergence(const MeasureOptions &o)
{
    const size_t context = o.model.context ? o.model.context : o.chunk;
    const Json definition{
        {"moire_experiment", 1},
        {"name", "KL divergence along a text"},
        {"prompts", windowsOf(o)},
        {"variants",
         Json::array({{{"name", "base"}, {"model", fs::absolute(o.base).string()}},
                      {{"name", "model"}, {"model", fs::absolute(o.model.path).string()}}})},
        {"metrics", Json::array({"logprob", "kl", "logprob_change", "top_agreement", "expert_overlap"})},
        {"controls", false},
        {"along_tokens", o.chunk},
        {"context", context}};
    return runMeasurement(o, definition);
}

int tasks(const MeasureOptions &o)
{
    const Json definition{{"moire_experiment", 1},
                          {"name", "tasks"},
                          {"prompts", Json::array({{{"file", fs::absolute(o.file).string()}}})},
                          {"settings", {{"greedy", true}}},
                          {"variants", Json::array({{{"name", "model"}}})},
                          {"context", o.model.context}};
    return runMeasurement(o, definition);
}

} // namespace

void showProgress(const experiments::Progress &p)
{
    std::string line =
        std::to_string(p.done) + " of " + std::to_string(p.total) + " steps, " + std::to_string(p.tokens) + " tokens";
    if (p.failed > 0)
        line += ", " + std::to_string(p.failed) + " failed";
    if (p.secondsLeft)
        line += ", " + timeText(*p.secondsLeft) + " left";
    line += ": " + printable(p.now, 40);
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
}

void addMeasurements(CLI::App &eval, Action &action)
{
    const auto add = [&](const char *name, const char *what, const char *file, int (*run)(const MeasureOptions &)) {
        auto *command = eval.add_subcommand(name, what);
        auto o = std::make_shared<MeasureOptions>();
        o->model.add(*command);
        command->add_option("file", o->file, file)->required();
        command->add_option("-o,--output", o->out, "file that keeps what was measured, to resume from (.results)");
        command->add_option("--limit", o->limit, "maximum number of windows or tasks");
        command->add_flag("--json", o->json, "print JSON");
        command->callback([o, run, &action] { action = [o, run] { return run(*o); }; });
        return std::pair(command, o);
    };
    const auto [kl, o] =
        add("kl", "measure how far a model's distributions are from another's along a text", "text file", divergence);
    kl->add_option("--base", o->base, "GGUF file to compare with")->required();
    kl->add_option("--chunk", o->chunk, "window size in tokens")->check(CLI::Range(8, 1 << 20));
    add("tasks", "measure the share of right answers to questions", "JSON lines: prompt, answer, choices, check",
        tasks);
}

} // namespace moire::cli
