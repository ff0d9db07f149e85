// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of models on servers, and what is said of two answers without a model in memory.
#include "experiments/runner.h"

namespace moire::experiments {

void Runner::runServed(const Group &group, const std::stop_token &stop)
{
    for (const size_t v : group.variants) {
        if (!m_selected.contains(v))
            continue;
        const Variant &variant = m_definition.variants[v];
        forCells(v, [&](const Step &step) {
            if (!answerMissing(step))
                return;
            const auto start = std::chrono::steady_clock::now();
            Answer answer;
            try {
                answer = group.served->answer(variant, promptOf(step), m_definition.seeds[step.seed], stop);
            } catch (const Error &error) {
                if (error.kind() == ErrorKind::Interrupted)
                    throw;
                answer.failure = error.what();
            }
            keep(step, answer, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        });
    }
    for (const size_t v : group.variants)
        if (m_selected.contains(v) && v != 0)
            forCells(v, [&](const Step &step) {
                Answer base;
                if (pairMissing(step))
                    keep(step, pairOfTexts(step, base).value_or(Pair()), 0.0);
            });
}

/// What can be said without evaluating anything, complete if it has a failure, if nothing is measured along, or if
/// nothing was drawn (none). \p base: set to the baseline's answer.
std::optional<Pair> Runner::pairOfTexts(const Step &step, Answer &base) const
{
    Step baseStep = step;
    baseStep.variant = 0;
    const auto baseline = m_results.answer(nameOf(baseStep), Results::Parts::All);
    const auto answer = m_results.answer(nameOf(step), Results::Parts::All);
    if (!baseline || !baseline->failure.empty() || !answer || !answer->failure.empty()) {
        Pair pair;
        pair.failure = !baseline || !baseline->failure.empty()
            ? "the baseline has no answer: " + (baseline ? baseline->failure : std::string("it was not run"))
            : "there is no answer: " + (answer ? answer->failure : std::string("it was not run"));
        return pair;
    }
    const auto nothing = [](const Answer &one) { return one.ids.empty() && one.text.empty() && one.thinking.empty(); };
    if (nothing(*baseline) && nothing(*answer))
        return {};
    base = *baseline;
    Pair pair = compareAnswers(*baseline, *answer);
    if (m_definition.comparesAlong() && !measuredAlong(step.variant))
        pair.failure = "measuring along the baseline's answer is not available with models on servers, nor with the "
                       "reasoning or the routes of another variant";
    return pair;
}

} // namespace moire::experiments
