// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"
#include "experiments/results.h"

#include "analysis/paired.h"

namespace moire::experiments {

/// The values of every metric in every cell of an experiment; NaN: none.
class CellValues {
public:
    /// Reads everything that was kept and fits the definition.
    CellValues(const Definition &definition, const Results &results);

    double value(size_t variant, size_t prompt, size_t seed, size_t repeat, size_t metric) const
    {
        return m_values[index(variant, prompt, seed, repeat) * m_metrics + metric];
    }
    /// Means over the seeds and repeats of each prompt; prompts without values are left out.
    std::vector<double> perPrompt(size_t variant, size_t metric) const;
    /// Likewise of the differences of cells that both variants have.
    std::vector<double> differences(size_t variant, size_t against, size_t metric) const;
    /// Of the cells of another run of the same shape: \p other minus this.
    std::vector<double> differences(const CellValues &other, size_t variant, size_t metric) const;

    const std::vector<double> &all() const { return m_values; } ///< [variants, prompts, seeds, repeats, metrics]
    size_t answered(size_t variant) const { return m_answered[variant]; } ///< cells with an answer
    size_t kept(size_t variant) const { return m_kept[variant]; } ///< cells with an answer, or why there is none
    size_t pairs() const { return m_pairs; } ///< cells that were measured beside the baseline's
    size_t failed(size_t variant) const { return m_failures[variant].size(); }
    struct Failure {
        CellName cell;
        std::string reason;
    };
    const std::vector<Failure> &failures(size_t variant) const { return m_failures[variant]; }

private:
    size_t index(size_t variant, size_t prompt, size_t seed, size_t repeat) const
    {
        return ((variant * m_prompts + prompt) * m_seeds + seed) * m_repeats + repeat;
    }
    template <class F>
    std::vector<double> averaged(F &&valueOf) const;

    size_t m_prompts, m_seeds, m_repeats, m_metrics;
    std::vector<double> m_values;
    std::vector<size_t> m_answered; ///< by variant
    std::vector<size_t> m_kept;
    size_t m_pairs = 0;
    std::vector<std::vector<Failure>> m_failures;
};

enum class Verdict : uint8_t {
    None, ///< too few prompts for an interval
    Same, ///< no prompt differs
    NotDecided, ///< the interval holds 0, or the corrected p is above 5 %
    Differs,
};
const char *verdictName(Verdict verdict); ///< "too few prompts", "no difference", "not decided", "differs"

struct Difference {
    size_t variant = 0;
    size_t metric = 0;
    size_t against = 0; ///< variant: the baseline, or a control
    analysis::MeanEstimate estimate;
    double p = 1.0;
    double adjusted = 1.0; ///< p by Holm over all differences of the same kind
    Verdict verdict = Verdict::None;
    std::optional<size_t> morePrompts; ///< with NotDecided: how many more would decide it; none: not to be had
};

struct Comparison {
    std::vector<std::vector<analysis::MeanEstimate>> values; ///< [variants][metrics]
    /// Variants that are no controls. Metrics between answers: to the control "another seed"; none along tokens.
    std::vector<Difference> toBaseline;
    std::vector<Difference> toControl; ///< each variant to the random experts made for it
    std::vector<Difference> controls; ///< controls to the baseline
};
/// \p baseline: a variant, by index. Metrics between answers are measured beside the definition's baseline, so with
/// another one they have no differences.
Comparison compare(const Definition &definition, const CellValues &values, size_t baseline = 0);
/// Values alone, without intervals and differences: the same shape, at once.
Comparison meansOf(const Definition &definition, const CellValues &values);

/// Whether a second run of the same experiment repeats the first: per variant and metric, the second minus the first.
/// Definitions are matched by the names of variants, metrics, prompts and seeds. Throws Error (Refused): they have
/// nothing in common.
struct Repetition {
    std::vector<Difference> differences; ///< indices of the first definition
    size_t sameTexts = 0; ///< cells whose answers are the same, letter by letter
    size_t cells = 0; ///< that both have
};
Repetition compareRuns(const Definition &first, const Results &firstResults, const Definition &second,
                       const Results &secondResults);

} // namespace moire::experiments
