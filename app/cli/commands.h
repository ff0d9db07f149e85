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

/// The commands of moire-cli. Each adds its subcommand and options to the parser and leaves a function that runs it.
namespace moire::cli {

/// What a command does once its options are read; returns the exit code.
using Action = std::function<int()>;

/// Options that a command takes but does not use are in this group: not in its help.
constexpr const char *hiddenOptions = "";

struct ModelOptions {
    std::string path;
    unsigned threads = 0;
    std::string backend = "auto";
    std::optional<uint32_t> gpuLayers;
    size_t context = 0;
    std::string cacheType = "f16";

    enum class Uses { Nothing, File, All };
    /// Every command takes all of them; its help shows those that it uses.
    void add(CLI::App &app, Uses uses = Uses::All, const std::string &names = "-m,--model");
    /// With progress on stderr where that is a terminal, and in words where the layers run. \p tokens: of the context
    /// that will be opened, where that is not contextOptions().
    std::shared_ptr<const Model> load(std::optional<size_t> tokens = {}) const;
    ContextOptions contextOptions() const;
    /// The same, as Model::optionsAfter() has it.
    ModelOptions after(ErrorKind kind, const Model &model) const;
};

/// Sampling and routing policy, for chat, complete and trace.
struct GenerateOptions {
    GenerationOptions generation;
    SamplingRecommendation sampling; ///< what was given of that which a file may recommend
    int64_t maxTokens = -1;
    std::string seed;
    std::optional<uint64_t> thinkingBudget;
    std::optional<uint32_t> experts;
    std::optional<uint64_t> randomExperts;
    std::vector<std::string> off;
    std::vector<std::string> force;
    std::vector<std::string> bias;

    void add(CLI::App &app);
    /// What was given, else what the model recommends, else the defaults. Throws Error (Usage).
    GenerationOptions finished(const SamplingRecommendation &recommended = {}) const;
};

/// -p TEXT, -f FILE, --ids 1,2,3 or piped input.
struct PromptOptions {
    std::optional<std::string> text;
    std::string file;
    std::string ids;

    void add(CLI::App &app, bool withIds);
    std::optional<std::string> read() const; ///< nullopt where neither was given
};
/// How messages become a prompt: by the model's own chat template, or by the built-in one that a person names.
struct FormatOptions {
    std::string name; ///< empty: the model's own

    void add(CLI::App &app);
    /// Warns where the template takes the messages only when they are changed, unless \p told says so already. Throws
    /// Error (Refused) with the template's own message.
    RenderedPrompt render(const Model &model, const nlohmann::ordered_json &messages, std::string &told) const;
};
std::vector<TokenId> parseIds(const std::string &text, size_t vocabulary);

/// Hash of the model's file, with progress as load() shows it. Throws Error (Interrupted).
std::string hashOf(const Model &model);

/// Says where the context, not a wish, ended an answer.
void tellFullContext(const GenerationResult &result, const GenerationOptions &options, const Context &context);

/// Says once that a context's logits were not finite. Where the evaluation failed for it the error has said so.
void tellNonFinite(const Context &context);

/// A stop source that the first interrupt (Ctrl-C) sets; the second ends the program.
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
void addSessions(CLI::App &app, Action &action);

} // namespace moire::cli
