// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files of Runner share.
#include "experiments/runner.h"

#include <optional>

namespace moire::experiments {

using Clock = std::chrono::steady_clock;

inline double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

inline bool endsRun(const Error &error)
{
    return error.kind() == ErrorKind::Interrupted;
}

inline void checkStop(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Error(ErrorKind::Interrupted, "the run was interrupted", "experiment", "resume it");
}

inline bool concernsDevice(const Error &error)
{
    return error.kind() == ErrorKind::DeviceLost || error.kind() == ErrorKind::DeviceMemory;
}

/// The device failed, and the model could not be loaded again.
struct ModelLost {
    std::string why;
};

/// A model in memory, with what its cells share.
struct Runner::Loaded {
    /// A variant's prompts as the model takes them.
    struct Start {
        std::vector<PreparedPrompt> prompts; ///< empty: not prepared yet
        std::optional<Error> refusal; ///< why the model cannot run the variant at all
    };

    LoadOptions options;
    ContextOptions contextOptions;
    const RunOptions &run;
    std::string file; ///< Runner::fileOf()
    std::shared_ptr<const Model> model;
    std::optional<analysis::ModelCost> cost;
    std::unique_ptr<Sequence> sequence;
    std::unique_ptr<Sequence> baseline; ///< beside it, only while pairs of the baseline's model are measured
    Start baselineStart;
    std::string vocabulary; ///< vocabularyOf()
    int reloads = 0;

    void open(const std::stop_token &stop)
    {
        sequence.reset();
        baseline.reset();
        model.reset();
        model = run.open && reloads == 0 ? run.open(file, options, stop) : Model::load(file, options, {}, stop);
        sequence = std::make_unique<Sequence>(model, contextOptions);
    }

    /// Whether the model was loaded again after \p error, so that the step can be repeated.
    bool recover(const Error &error, const std::stop_token &stop)
    {
        if (!concernsDevice(error) || reloads >= 4)
            return false;
        ++reloads;
        options = model->optionsAfter(error.kind(), options);
        try {
            open(stop);
        } catch (const Error &again) {
            if (endsRun(again))
                throw;
            throw ModelLost{again.what()};
        }
        return true;
    }

    std::vector<PreparedPrompt> prepare(const Definition &definition, const Variant &variant,
                                        const std::stop_token &stop) const
    {
        std::vector<PreparedPrompt> prompts;
        for (const Prompt &prompt : definition.prompts)
            prompts.push_back(preparePrompt(*model, variant, prompt, stop));
        return prompts;
    }

    /// Before the first cell of a variant, and after the model was loaded again. What the model refuses is thrown every
    /// time, at once.
    void begin(Sequence &in, Start &start, const Definition &definition, const Variant &variant,
               const std::stop_token &stop) const
    {
        if (start.refusal)
            throw *start.refusal;
        if (!start.prompts.empty())
            return;
        try {
            std::vector<PreparedPrompt> prompts = prepare(definition, variant, stop);
            std::vector<std::vector<TokenId>> ids;
            for (const PreparedPrompt &prompt : prompts)
                if (prompt.failure.empty())
                    ids.push_back(prompt.ids);
            in.begin(variant.options.policy, sharedStart(ids));
            start.prompts = std::move(prompts);
        } catch (const Error &error) {
            if (!endsRun(error) && !concernsDevice(error))
                start.refusal = error;
            throw;
        }
    }
};

} // namespace moire::experiments
