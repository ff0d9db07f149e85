// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/cell_work.h"
#include "experiments/results.h"
#include "experiments/served_model.h"
#include "experiments/spill.h"

#include <chrono>
#include <functional>
#include <memory>
#include <set>

namespace moire::experiments {

struct Progress {
    size_t done = 0; ///< steps: a cell, or a cell measured beside the baseline
    size_t total = 0;
    size_t failed = 0; ///< of those done now
    size_t tokens = 0; ///< made now
    std::optional<double> secondsLeft; ///< from the time that steps of the same kind took; none: not known yet
    std::string now; ///< what is being done
};

struct RunOptions {
    size_t limit = 0; ///< run only the first prompts; 0: all
    std::vector<std::string> variants; ///< run only these, with the baseline and their controls; empty: all
    bool retryFailed = false;
    std::set<std::string> *retried =
        nullptr; ///< keys that ran since retryFailed was asked for; grows; null: of this run
    std::string defaultModel; ///< path for variants that name no model; empty: the built-in one
    std::filesystem::path madeModels; ///< folder for models that are quantised; empty: "models" beside the definition
    LoadOptions load;
    TensorType cacheType = TensorType::F16;
    /// Opens a model file, or gives a model that is in memory; empty: Model::load(). After a device failed the runner
    /// loads by itself, with other options.
    std::function<std::shared_ptr<const Model>(const std::string &path, const LoadOptions &, const std::stop_token &)>
        open;
    /// SHA-256 of a model file, for callers that know it; empty: the file is read.
    std::function<std::string(const std::string &path, const std::stop_token &)> hash;
    FindServed findServed; ///< empty: cells of models on servers fail
    std::function<void(const Progress &)> progress; ///< on the calling thread, after every step
    std::function<void(const std::string &)> warn;
};

struct RunSummary {
    size_t ran = 0; ///< steps done now, failed ones included
    size_t kept = 0; ///< steps whose results were there
    size_t failed = 0;
    bool interrupted = false;
};

/// Runs what an experiment still lacks: all cells of the baseline's model, then of one other model after the other.
/// One model is in memory at a time, with one context, and a second one while the baseline is measured beside a
/// variant. Every result is kept when it is there; a cell that fails is a result with its reason.
class Runner {
public:
    /// \p folder: where relative paths of models start. Adds the controls to \p definition. Throws Error (Usage): no
    /// variant of a name in RunOptions::variants.
    Runner(Definition definition, std::filesystem::path folder, Results &results, RunOptions options);
    ~Runner();

    const Definition &definition() const { return m_definition; }
    /// Throws Error if results cannot be kept (a full disk). \p stop: ends after at most one step of the engine.
    RunSummary run(const std::stop_token &stop);

private:
    struct Step { ///< a cell by indices
        size_t variant = 0;
        size_t prompt = 0;
        size_t seed = 0;
        uint32_t repeat = 0;
    };
    struct Group { ///< variants of one model, by index
        std::string path; ///< or the address of a model on a server
        std::string quantize; ///< Variant::quantize
        std::string hash; ///< of the file, or what was recorded of it; empty: neither; of an address: names it
        std::string templateHash; ///< SHA-256 of the chat template; empty: the file has none
        std::shared_ptr<ServedModel> served; ///< null: a file
        bool second = false; ///< they follow variants of other groups, which run before
        std::string failure; ///< why the file cannot be read; empty: it can
        std::vector<size_t> variants;
    };
    struct Loaded;

    void select();
    void hashModels(const std::stop_token &stop);
    template <class F>
    void forCells(size_t variant, F &&visit) const;
    CellName nameOf(const Step &step) const;
    std::string answerKey(const Step &step) const;
    std::string pairKey(const Step &step) const;
    bool answerMissing(const Step &step) const;
    bool pairMissing(const Step &step) const;
    bool retries(const std::string &key) const;
    bool spills(const Group &group) const;
    bool measuredAlong(size_t variant) const;
    void group(size_t variant, const std::string &path);
    Step sourceOf(Step step) const;
    Prompt promptOf(const Step &step) const;
    ReplayedAnswer replayedIn(const Step &step) const;
    void plan();
    void runGroup(const Group &group, const std::stop_token &stop);
    std::string fileOf(const Group &group, const std::stop_token &stop);
    void tell(const std::string &now);
    void failGroup(const Group &group, const std::string &why);
    void runAnswers(Loaded &loaded, size_t variant, const std::stop_token &stop);
    void runPairs(Loaded &loaded, size_t variant, const std::stop_token &stop);
    void runServed(const Group &group, const std::stop_token &stop);
    std::optional<Pair> pairOfTexts(const Step &step, Answer &base) const;
    void spillBaseline(Loaded &loaded, const std::stop_token &stop);
    Pair comparePair(Loaded &loaded, const Step &step, const std::vector<PreparedPrompt> &prompts,
                     const std::stop_token &stop);
    void keep(const Step &step, const Answer &answer, double seconds);
    void keep(const Step &step, const Pair &pair, double seconds);
    void report(bool pair, double seconds, bool failed);

    Definition m_definition;
    std::filesystem::path m_folder;
    Results &m_results;
    RunOptions m_options;
    std::vector<Group> m_groups; ///< the baseline's first
    std::vector<size_t> m_groupOf; ///< by variant
    std::set<size_t> m_selected; ///< variants
    std::vector<std::string> m_promptJson; ///< by prompt, for keys
    std::unique_ptr<Spill> m_spill;
    std::string m_spillFailure;
    std::string m_baselineVocabulary;
    Progress m_progress;
    size_t m_left[2] = {0, 0}; ///< answers, pairs
    double m_seconds[2] = {0, 0};
    size_t m_timed[2] = {0, 0};
    RunSummary m_summary;
};

template <class F>
void Runner::forCells(size_t variant, F &&visit) const
{
    const size_t prompts =
        m_options.limit ? std::min(m_options.limit, m_definition.prompts.size()) : m_definition.prompts.size();
    for (size_t prompt = 0; prompt < prompts; ++prompt)
        for (size_t seed = 0; seed < m_definition.seeds.size(); ++seed)
            for (uint32_t repeat = 0; repeat < m_definition.repeats; ++repeat)
                visit(Step{variant, prompt, seed, repeat});
}

} // namespace moire::experiments
