// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/metric.h"

#include <moire/generation.h>
#include <moire/json.h>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Experiments: prompts x variants x seeds, kept cell by cell, and what differs between them. Plain C++ without Qt, but
/// for the file that keeps the results. The format and every formula: docs/experiments.md.
namespace moire::experiments {

using Json = nlohmann::ordered_json;

/// Limits of a definition; one that exceeds them is refused before anything runs.
struct Limits {
    static constexpr size_t definitionBytes = 64u << 20;
    static constexpr size_t fileBytes = 64u << 20; ///< of a file of prompts
    static constexpr size_t promptBytes = 1u << 20;
    static constexpr size_t prompts = 100'000;
    static constexpr size_t variants = 1000;
    static constexpr size_t seeds = 10'000;
    static constexpr size_t cells = 200'000;
    static constexpr size_t metrics = 64;
    static constexpr size_t jsonDepth = 32;
    static constexpr JsonLimits json{.levels = jsonDepth, .values = 20'000'000, .keys = 2'000};
};

/// One prompt, in exactly one of three forms.
struct Prompt {
    std::string id; ///< unique; by default its number, from 1
    Json messages; ///< for the model's chat template; null: another form
    std::optional<std::string> raw; ///< text to continue as it is
    std::vector<TokenId> ids; ///< tokens to measure without drawing any
    size_t measureFrom = 1; ///< of `ids`: the first position that is measured

    std::optional<std::string> answer; ///< the right one
    std::string check; ///< how the verifier judges: see verifier.h; empty: not at all
    std::string expected; ///< what the verifier asks for; empty: `answer`
    std::vector<std::string> choices; ///< a closed set of answers, scored without drawing

    bool given() const { return !ids.empty(); } ///< nothing is drawn
};

inline constexpr std::string_view questionMark = "{question}"; ///< in Variant::handover
inline constexpr std::string_view reasoningMark = "{reasoning}"; ///< likewise

inline constexpr std::string_view defaultHandover =
    "{question}\n\nSomebody reasoned about this as follows:\n\n{reasoning}\n\nUse it to answer the question.";

/// A way of answering.
struct Variant {
    std::string name; ///< unique
    /// As written: "builtin:instruct", a path relative to the definition, or see isServed(); empty: the default.
    std::string model;
    std::string quantize; ///< the type that the model is quantised to first, in upper case; empty: as it is
    std::optional<std::string> system; ///< put before the messages
    SamplingRecommendation sampling; ///< values that were given; what is missing is the model's recommendation
    GenerationOptions options; ///< everything else; the seed is the cell's
    uint64_t seedOffset = 0; ///< added to every seed: the control "another seed"
    std::string control; ///< of which variant this is the control; empty: it is none
    std::string reasoningFrom; ///< the variant whose reasoning this one answers with; empty: it reasons itself
    std::string handover; ///< the template in which that is handed over, see handover.h

    std::string routesFrom; ///< the variant whose answers this one reads with their routes; empty: it draws its own

    bool takesReasoning() const { return !reasoningFrom.empty(); }
    bool takesRoutes() const { return !routesFrom.empty(); }
    /// The variant whose cells must be there before this one's; empty: none.
    const std::string &follows() const { return takesRoutes() ? routesFrom : reasoningFrom; }

    /// As the engine takes them, for a cell with \p seed.
    GenerationOptions generation(const SamplingRecommendation &recommended, uint64_t seed) const;
};

struct Definition {
    static constexpr int version = 1;

    std::string name;
    std::string notes;
    std::vector<Prompt> prompts;
    std::vector<Variant> variants; ///< the baseline is the first one
    std::vector<uint64_t> seeds;
    uint32_t repeats = 1; ///< of every cell with the same seed, for times
    std::vector<Metric> metrics;
    bool controls = true; ///< add what Variant::control describes
    bool keepTrace = false;
    size_t alongTokens = 256; ///< maximum tokens of an answer that are measured along
    size_t context = 0; ///< ContextOptions::capacity
    std::vector<std::string> rewards; ///< names of metrics for group sampling, see groups.h

    size_t cells() const { return prompts.size() * variants.size() * seeds.size() * repeats; }
    const Metric *metric(const std::string &metricName) const; ///< null: there is none
    bool comparesAlong() const; ///< a metric needs the variants to be measured along the baseline's tokens
};

/// Reads a definition with everything it names. \p folder: where relative paths start; prompts are read from files
/// below it or from absolute paths. Throws Error (Refused) naming \p where and the field; bounded time and memory for
/// any input.
Definition parseDefinition(std::string_view text, const std::filesystem::path &folder, const std::string &where);
/// A definition that results or a bundle record, from whomever: its prompts are written out, so one that names files of
/// prompts is refused and nothing else is read. Otherwise as parseDefinition().
Definition parseRecorded(const Json &definition, const std::filesystem::path &folder, const std::string &where);
Definition readDefinition(const std::filesystem::path &path);

/// Complete and independent of other files but models: prompts are written out, controls are variants. Reading it again
/// gives the same definition.
Json toJson(const Definition &definition);

/// Adds the controls: for every variant that changes the routing of given experts the same change of random experts of
/// the same layers, and if any variant changes routing and the baseline samples, the baseline with other seeds.
/// \p experts: routed experts per layer of the baseline's model. Does nothing if `controls` is off; turns it off.
void addControls(Definition &definition, uint32_t experts);

/// Whether Variant::model is a model on a server: its address and name, as the models page shows them.
bool isServed(const std::string &model);

/// The file of a variant's model, or the address of one that isServed(). Throws Error (Refused): a built-in model that
/// is not installed.
std::string modelPath(const std::string &model, const std::filesystem::path &folder);

/// Reads a file of at most \p limit bytes. Throws Error (Refused) if it is larger, missing or no regular file.
std::string readBounded(const std::filesystem::path &path, size_t limit);

} // namespace moire::experiments
