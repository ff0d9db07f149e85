// SPDX-License-Identifier: GPL-3.0-or-later
// Cells measured beside the baseline's.
#include "experiments/runner_loaded.h"

#include <algorithm>

namespace moire::experiments {

void Runner::runPairs(Loaded &loaded, size_t variant, const std::stop_token &stop)
{
    const Variant &settings = m_definition.variants[variant];
    const Variant &baseline = m_definition.variants.front();
    const bool beside = m_definition.comparesAlong() && m_groupOf[variant] == 0;
    Loaded::Start first;
    forCells(variant, [&](const Step &step) {
        if (!pairMissing(step))
            return;
        checkStop(stop); // cells that fail look at nothing
        const Clock::time_point start = Clock::now();
        Pair pair;
        for (bool again = true; again;) {
            again = false;
            try {
                if (m_definition.comparesAlong() && measuredAlong(variant))
                    loaded.begin(*loaded.sequence, first, m_definition, settings, stop);
                if (beside && !loaded.baseline) {
                    loaded.baseline = std::make_unique<Sequence>(loaded.model, loaded.contextOptions);
                    loaded.baselineStart = {};
                }
                if (beside)
                    loaded.begin(*loaded.baseline, loaded.baselineStart, m_definition, baseline, stop);
                pair = comparePair(loaded, step, first.prompts, stop);
            } catch (const Error &error) {
                if (endsRun(error))
                    throw;
                pair = {};
                pair.failure = error.what();
                again = loaded.recover(error, stop);
                if (again)
                    first = {};
            } catch (const std::bad_alloc &) {
                pair = {};
                pair.failure = "out of memory";
            }
        }
        keep(step, pair, secondsSince(start));
    });
}

Pair Runner::comparePair(Loaded &loaded, const Step &step, const std::vector<PreparedPrompt> &prompts,
                         const std::stop_token &stop)
{
    Answer base;
    std::optional<Pair> known = pairOfTexts(step, base);
    if (!known || !known->failure.empty() || !m_definition.comparesAlong())
        return known.value_or(Pair());
    Pair pair = *std::move(known);
    Step baseStep = step;
    baseStep.variant = 0;
    std::vector<TokenId> following;
    for (size_t i = 0; i < std::min(base.ids.size(), m_definition.alongTokens); ++i)
        following.emplace_back(base.ids[i]);
    // The baseline's tokens come from the file of results, which may be anybody's.
    const size_t vocabulary = loaded.model->config().vocabulary;
    if (std::any_of(following.begin(), following.end(), [&](TokenId id) { return id.value >= vocabulary; })) {
        pair.failure = "the baseline's answer has tokens that the model does not know";
        return pair;
    }
    const PreparedPrompt &prompt = prompts[step.prompt];
    if (following.empty() || !prompt.failure.empty()) {
        pair.failure = following.empty() ? "the baseline's answer has no tokens" : prompt.failure;
        return pair;
    }
    std::vector<TokenRoutes> routes;
    if (m_definition.variants[step.variant].takesRoutes()) {
        routes = replayedIn(step).routes;
        routes.resize(following.size());
    }
    if (m_groupOf[step.variant] == 0) {
        LiveReference reference(*loaded.baseline, loaded.baselineStart.prompts[step.prompt].ids, following, stop);
        measureAlong(pair, reference, *loaded.sequence, prompt.ids, following, stop, routes);
        return pair;
    }
    const bool spilled = m_spill && m_spill->has(nameOf(baseStep));
    if (!spilled && !m_spillFailure.empty()) {
        pair.failure = "the baseline could not be measured: " + m_spillFailure;
    } else if (loaded.vocabulary != m_baselineVocabulary) {
        pair.failure = "the vocabularies of the two models differ, so the baseline's tokens mean nothing to this one";
    } else if (!spilled) {
        pair.failure = "the baseline could not be measured";
    } else {
        const std::unique_ptr<Reference> reference = m_spill->read(nameOf(baseStep));
        measureAlong(pair, *reference, *loaded.sequence, prompt.ids, following, stop, routes);
    }
    return pair;
}

void Runner::spillBaseline(Loaded &loaded, const std::stop_token &stop)
{
    const Variant &baseline = m_definition.variants.front();
    Loaded::Start first;
    try {
        loaded.begin(*loaded.sequence, first, m_definition, baseline, stop);
    } catch (const Error &error) {
        if (endsRun(error))
            throw;
        m_spillFailure = error.what();
        return;
    }
    m_progress.now = "measuring the baseline for the other models";
    for (const size_t v : m_selected) {
        if (m_groupOf[v] == 0 || !measuredAlong(v))
            continue;
        forCells(v, [&](Step step) {
            if (!m_spillFailure.empty() || !pairMissing(step))
                return;
            step.variant = 0;
            const CellName name = nameOf(step);
            const auto base = m_results.answer(name, Results::Parts::All);
            if (!base || !base->failure.empty() || base->ids.empty() || (m_spill && m_spill->has(name)))
                return;
            std::vector<TokenId> following;
            for (size_t i = 0; i < std::min(base->ids.size(), m_definition.alongTokens); ++i)
                following.emplace_back(base->ids[i]);
            const size_t vocabulary = loaded.model->config().vocabulary;
            if (!first.prompts[step.prompt].failure.empty() ||
                std::any_of(following.begin(), following.end(), [&](TokenId id) { return id.value >= vocabulary; }))
                return; // the pair says why
            try {
                if (!m_spill)
                    m_spill = std::make_unique<Spill>();
                LiveReference reference(*loaded.sequence, first.prompts[step.prompt].ids, following, stop);
                m_spill->add(name, reference, following.size());
            } catch (const Error &error) {
                if (endsRun(error))
                    throw;
                m_spillFailure = error.what();
            }
        });
    }
}

} // namespace moire::experiments
