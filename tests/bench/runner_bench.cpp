// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner of experiments adds to the engine's own time for its cells: the same answers are drawn by the engine
// alone (prompts evaluated, tokens drawn, with the trace that a cell asks for) and by the runner, which prepares,
// names, measures and keeps them too. Both in every round, in turns, as processor time of all threads; the model is
// loaded and its hash is known, as in a window. Run by hand:
//     build/release/runner_bench [--model FILE] [--prompts 24] [--seeds 3] [--tokens 64] [--threads 1] [--rounds 7]
#include "experiments/results_file.h"
#include "experiments/runner.h"
#include "library/builtin_model.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace moire;
using namespace moire::experiments;

namespace {

Definition questions(const std::string &model, size_t prompts, size_t seeds, size_t tokens)
{
    Json json{{"moire_experiment", 1},
              {"name", "runner_bench"},
              {"settings", {{"model", model}, {"max_tokens", tokens}, {"ignore_eos", true}, {"temperature", 1.0}}},
              {"seeds", seeds},
              {"metrics", {"length", "logprob", "contains"}}};
    for (size_t i = 0; i < prompts; ++i)
        json["prompts"].push_back({{"prompt", "What is " + std::to_string(17 + i) + " times 7, and why?"},
                                   {"answer", std::to_string(7 * (17 + i))}});
    return parseDefinition(json.dump(), ".", "bench");
}

/// Every cell by the engine alone; returns the tokens that were drawn.
size_t byEngine(const std::shared_ptr<const Model> &model, const Definition &d)
{
    const Variant &variant = d.variants.front();
    Sequence sequence(model, {.capacity = d.context});
    std::vector<PreparedPrompt> prepared;
    std::vector<std::vector<TokenId>> ids;
    for (const auto &prompt : d.prompts) {
        prepared.push_back(preparePrompt(*model, variant, prompt, {}));
        ids.push_back(prepared.back().ids);
    }
    sequence.begin(variant.options.policy, sharedStart(ids));
    GenerationListener nobody;
    size_t tokens = 0;
    for (const PreparedPrompt &prompt : prepared)
        for (const uint64_t seed : d.seeds) {
            sequence.prepare(prompt.ids, {});
            GenerationOptions options = variant.generation(model->recommendedSampling(), seed);
            options.chat = prompt.chat;
            options.thinking = prompt.thinking;
            options.trace = {.probabilities = true, .routing = model->config().moe.experts > 0};
            tokens += generate(sequence.context(), prompt.ids, options, nobody, {}).ids.size();
        }
    return tokens;
}

size_t byRunner(const std::shared_ptr<const Model> &model, const LoadOptions &load, const Definition &d,
                const std::filesystem::path &kept)
{
    ResultsFile results(kept, ResultsFile::Access::Write);
    size_t tokens = 0;
    RunOptions options{.load = load};
    options.open = [&](const std::string &, const LoadOptions &, const std::stop_token &) { return model; };
    options.hash = [](const std::string &, const std::stop_token &) { return std::string(64, '0'); };
    options.progress = [&](const Progress &now) { tokens = now.tokens; };
    Runner(d, ".", results, std::move(options)).run({});
    return tokens;
}

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("model"), QString(), QStringLiteral("file"), QString::fromStdString(builtinModelPath())},
         {QStringLiteral("prompts"), QString(), QStringLiteral("n"), QStringLiteral("24")},
         {QStringLiteral("seeds"), QString(), QStringLiteral("n"), QStringLiteral("3")},
         {QStringLiteral("tokens"), QString(), QStringLiteral("n"), QStringLiteral("64")},
         {QStringLiteral("threads"), QString(), QStringLiteral("n"), QStringLiteral("1")},
         {QStringLiteral("rounds"), QString(), QStringLiteral("n"), QStringLiteral("7")}});
    parser.process(application);
    const auto number = [&](const char *name) { return parser.value(QLatin1String(name)).toULongLong(); };
    const std::string path = parser.value(QStringLiteral("model")).toStdString();
    const Definition d = questions(path, number("prompts"), number("seeds"), number("tokens"));
    LoadOptions load;
    load.threads = static_cast<unsigned>(number("threads"));
    const std::shared_ptr<const Model> model = Model::load(path, load);
    const QTemporaryDir folder;
    byEngine(model, d); // packs the weights
    std::vector<double> ratios;
    for (qulonglong round = 0; round < number("rounds"); ++round) {
        double seconds[2] = {0.0, 0.0}; // engine, runner
        size_t tokens[2] = {0, 0};
        for (int turn = 0; turn < 2; ++turn) {
            const size_t side = (round + static_cast<size_t>(turn)) % 2;
            const double begin = processorSeconds();
            const std::string name = "round" + std::to_string(round) + ".results";
            tokens[side] = side == 0
                ? byEngine(model, d)
                : byRunner(model, load, d, std::filesystem::path(folder.path().toStdString()) / name);
            seconds[side] = processorSeconds() - begin;
        }
        if (tokens[0] != tokens[1] || tokens[0] == 0) {
            std::fprintf(stderr, "the two drew different answers: %zu and %zu tokens\n", tokens[0], tokens[1]);
            return 1;
        }
        ratios.push_back(seconds[1] / seconds[0]);
        std::printf("%zu cells, %zu tokens: engine %.3f s, runner %.3f s, %+.2f %%\n", d.cells(), tokens[0], seconds[0],
                    seconds[1], 100.0 * (ratios.back() - 1.0));
    }
    std::sort(ratios.begin(), ratios.end());
    if (!ratios.empty())
        std::printf("the runner adds %.2f %% (%.2f to %.2f)\n", 100.0 * (ratios[ratios.size() / 2] - 1.0),
                    100.0 * (ratios.front() - 1.0), 100.0 * (ratios.back() - 1.0));
    return 0;
}
