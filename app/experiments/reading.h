// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/comparison.h"
#include "experiments/groups.h"
#include "experiments/routing_difference.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

/// What a page shows of an experiment, read from its files. Everything here may take long, and runs on any thread.
namespace moire::experiments {

/// A definition beside what was kept of it.
struct Reading {
    std::filesystem::path path; ///< of the definition
    Definition definition; ///< as it is written, with the controls that were run
    std::string problem; ///< one sentence about what cannot be read; empty: nothing
    bool ran = false; ///< there are results
    Json environment; ///< of the last run; null: none
    Json origin; ///< of results that came in a bundle, so nothing can be run or changed; null: results of this machine
    std::string notes; ///< a person's
    std::shared_ptr<const CellValues> values;
    size_t kept = 0; ///< cells with an answer, or with the reason why there is none
    size_t missing = 0; ///< steps that were not run: cells, and comparisons with the baseline's
    size_t failures = 0; ///< also of comparisons with the baseline
    size_t baseline = 0; ///< variant that `comparison` is against
    bool compared = false; ///< false: `comparison` has means only
    Comparison comparison;
};
using SharedReading = std::shared_ptr<const Reading>;

/// Reads a definition and its results, with means. What cannot be read is in Reading::problem, as long as something is
/// left to show. Throws Error.
SharedReading readExperiment(const std::filesystem::path &path);
/// The same with intervals and differences to the variant \p baseline.
SharedReading comparedWith(const SharedReading &reading, size_t baseline);

/// One cell with everything that is kept of it.
struct CellReading {
    CellName name;
    std::optional<Answer> answer; ///< none: not run yet
    std::optional<Pair> pair;
};
std::vector<CellReading> readCells(const std::filesystem::path &path, const std::vector<CellName> &cells);

/// Sums over all cells of a variant.
struct VariantDetails {
    ExpertUsage usage; ///< of all its answers; no layers: not known, or of models that differ
    ShareDifferences routing; ///< its shares minus the baseline's; no prompts: other experts, or no answers
    std::vector<double> kl; ///< by token of the baseline's answer, mean over the pairs that reach it, nats
    std::vector<double> change; ///< likewise, of the log-probability
    std::vector<double> logProbability; ///< by token of its own answers, mean, nats
    size_t pairs = 0; ///< that were measured along
};
struct Details {
    std::vector<VariantDetails> variants;
    std::vector<std::vector<Group>> groups; ///< [rewards]
};
/// Reads what is kept per token of every cell. \p progress: is told the share that is done, 0 to 1, once a prompt.
/// Throws Error (Interrupted).
Details readDetails(const Reading &reading, const std::stop_token &stop,
                    const std::function<void(double)> &progress = {});

/// advantageByExpert() of one variant's groups by one of the definition's rewards; may take long. Throws Error
/// (Interrupted).
std::vector<ExpertAdvantage> readAdvantage(const Reading &reading, const Details &details, size_t reward,
                                           size_t variant, const std::stop_token &stop);

/// tokenWeights() of the baseline's answer to a prompt, for a policy that became the variant \p policy. none: that
/// answer is in no group.
std::optional<TokenWeights> readWeights(const Reading &reading, const Details &details, size_t reward, size_t policy,
                                        const CellName &answer);

/// Of a variant and the baseline. none: the two use other experts, or one has none.
std::optional<RoutingDifference> routingDifference(const Definition &definition, const Details &details,
                                                   size_t variant);

} // namespace moire::experiments
