// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

#include <moire/generation.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The commands of moire-cli. Each add function registers a subcommand with its options and sets the action to run.
namespace moire::cli {

/// Runs a command once its options are parsed; returns the exit code.
using Action = std::function<int()>;

/// Group for options that a command accepts but does not use; the help leaves them out.
constexpr const char *hiddenOptions = "";

struct ModelOptions {
    std::string path;
    unsigned threads = 0;
    std::string backend = "auto";
    std::optional<uint32_t> gpuLayers;
    size_t context = 0;
    std::string cacheType = "f16";

    enum class Uses { Nothing, File, All };
    /// Every command accepts all of these options; its help shows only those it uses.
    void add(CLI::App &app, Uses uses = Uses::All, const std::string &names = "-m,--model");
    /// Loads the model, with progress on stderr if that is a terminal, and reports where the layers run. \p tokens:
    /// size of the context that will be opened, if it differs from contextOptions().
    std::shared_ptr<const Model> load(std::optional<size_t> tokens = {}) const;
    ContextOptions contextOptions() const;
    /// Options for loading the model again after an error of this kind; see Model::optionsAfter().
    ModelOptions after(ErrorKind kind, const Model &model) const;
};

/// Sampling and routing policy, for chat, complete and trace.
struct GenerateOptions {
    GenerationOptions generation;
    SamplingRecommendation sampling; ///< given settings of the kind that a model file may recommend
    int64_t maxTokens = -1;
    std::string seed;
    std::optional<uint64_t> thinkingBudget;
    std::optional<uint32_t> experts;
    std::optional<uint64_t> randomExperts;
    std::vector<std::string> off;
    std::vector<std::string> force;
    std::vector<std::string> mute;
    std::vector<std::string> bias;

    void add(CLI::App &app);
    /// The given settings, else the model's recommendations, else the defaults. Throws Error (Usage).
    GenerationOptions resolve(const SamplingRecommendation &recommended = {}) const;
};

/// -p TEXT, -f FILE, --ids 1,2,3 or piped input.
struct PromptOptions {
    std::optional<std::string> text;
    std::string file;
    std::string ids;

    void add(CLI::App &app, bool withIds);
    std::optional<std::string> read() const; ///< nullopt if neither -p nor -f was given
};
/// How messages become a prompt: with the model's own chat template, or with the built-in one that the user chose.
struct FormatOptions {
    std::string name; ///< empty: the model's own template

    void add(CLI::App &app);
    /// Warns if the messages had to be changed for the template, unless \p lastNote is the same warning. Throws Error
    /// (Refused) with the template's own message.
    RenderedPrompt render(const Model &model, const nlohmann::ordered_json &messages, std::string &lastNote) const;
};
std::vector<TokenId> parseIds(const std::string &text, size_t vocabulary);

/// SHA-256 of the model file, with progress like load(). Throws Error (Interrupted).
std::string hashOf(const Model &model);

/// Warns if the answer ended because the context was full, not because of the token limit.
void warnIfContextFull(const GenerationResult &result, const GenerationOptions &options, const Context &context);

/// Warns once per process about logits that are not finite. If evaluation failed because of them, the error says so.
void warnIfNonFinite(const Context &context);

/// The stop source that the first interrupt (Ctrl-C) triggers; the second one exits the program.
std::stop_source &interruption();

void addInspect(CLI::App &app, Action &action);
void addTokenize(CLI::App &app, Action &action);
void addDetokenize(CLI::App &app, Action &action);
void addTemplate(CLI::App &app, Action &action);
void addChat(CLI::App &app, Action &action);
void addComplete(CLI::App &app, Action &action);
void addTrace(CLI::App &app, Action &action);
void addBench(CLI::App &app, Action &action);
void addEval(CLI::App &app, Action &action);
void addMeasurements(CLI::App &eval, Action &action); ///< eval kl, eval tasks
void addServe(CLI::App &app, Action &action);
void addSessions(CLI::App &app, Action &action);
void addExperiment(CLI::App &app, Action &action);
void addQuantize(CLI::App &app, Action &action);
void addImatrix(CLI::App &app, Action &action);

} // namespace moire::cli
