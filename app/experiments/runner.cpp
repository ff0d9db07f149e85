// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/runner_loaded.h"

#include <moire/hash.h>
#include <moire/machine.h>
#include <moire/model_facts.h>
#include <moire/tokenizer.h>

#include <thread>

namespace moire::experiments {

namespace {

/// Equal for models whose token ids mean the same.
std::string vocabularyOf(const Model &model)
{
    std::string all = std::to_string(model.config().vocabulary) + "\n";
    for (uint32_t id = 0; model.tokenizer() && id < model.tokenizer()->vocabularySize(); ++id)
        (all += model.tokenizer()->piece(TokenId(id))) += '\n';
    return sha256(all);
}

} // namespace

Runner::~Runner() = default;

RunSummary Runner::run(const std::stop_token &stop)
{
    try {
        hashModels(stop);
        Json models = Json::array();
        for (const Group &group : m_groups)
            models.push_back({{"path", group.path},
                              {"sha256", isServed(group.path) ? "" : group.hash},
                              {"template_sha256", group.templateHash},
                              {"quantize", group.quantize}});
        const Json environment{{"version", MOIRE_VERSION},
                               {"models", models},
                               {"backend", m_options.load.backend},
                               {"threads", m_options.load.threads},
                               {"cores", std::thread::hardware_concurrency()},
                               {"processor", processorName()}};
        m_results.setDefinition(toJson(m_definition), environment);
        plan();
        for (const Group &group : m_groups)
            runGroup(group, stop);
    } catch (const Error &error) {
        if (!endsRun(error))
            throw;
        m_summary.interrupted = true;
    }
    return m_summary;
}

void Runner::runGroup(const Group &group, const std::stop_token &stop)
{
    bool needed = spills(group);
    for (const size_t v : group.variants)
        if (m_selected.contains(v))
            forCells(v, [&](const Step &step) { needed = needed || answerMissing(step) || pairMissing(step); });
    if (!needed)
        return;
    if (!group.failure.empty()) {
        failGroup(group, group.failure);
        return;
    }
    if (group.served)
        return runServed(group, stop);
    tell("loading " + std::filesystem::path(group.path).filename().string());
    Loaded loaded{.options = m_options.load,
                  .contextOptions = {.capacity = m_definition.context, .cacheType = m_options.cacheType},
                  .run = m_options};
    loaded.options.context = m_definition.context;
    loaded.options.cacheType = m_options.cacheType;
    try {
        loaded.file = fileOf(group, stop);
        loaded.open(stop);
        loaded.vocabulary = vocabularyOf(*loaded.model);
        loaded.cost = analysis::modelCost(readHeader(loaded.file));
    } catch (const Error &error) {
        if (endsRun(error))
            throw;
        failGroup(group, error.what());
        return;
    } catch (const std::bad_alloc &) {
        failGroup(group, "out of memory while loading the model");
        return;
    }
    if (&group == &m_groups.front())
        m_baselineVocabulary = loaded.vocabulary;
    try {
        for (const size_t v : group.variants)
            if (m_selected.contains(v))
                runAnswers(loaded, v, stop);
        for (const size_t v : group.variants)
            if (m_selected.contains(v) && v != 0)
                runPairs(loaded, v, stop);
        loaded.baseline.reset();
        if (spills(group))
            spillBaseline(loaded, stop);
    } catch (const ModelLost &lost) {
        failGroup(group, lost.why);
    }
}

/// The failures are kept without a key, so that the cells run as soon as the model can be used again.
void Runner::failGroup(const Group &group, const std::string &why)
{
    if (&group == &m_groups.front())
        m_spillFailure = why;
    Answer answer;
    answer.failure = why;
    Pair pair;
    pair.failure = why;
    for (const size_t v : group.variants)
        if (m_selected.contains(v))
            forCells(v, [&](const Step &step) {
                if (answerMissing(step)) {
                    m_results.keep(nameOf(step), {}, answer);
                    report(false, 0.0, true);
                }
                if (pairMissing(step)) {
                    m_results.keep(nameOf(step), {}, pair);
                    report(true, 0.0, true);
                }
            });
}

void Runner::runAnswers(Loaded &loaded, size_t variant, const std::stop_token &stop)
{
    const Variant &settings = m_definition.variants[variant];
    Loaded::Start first;
    forCells(variant, [&](const Step &step) {
        if (!answerMissing(step))
            return;
        checkStop(stop); // cells that fail look at nothing
        const Clock::time_point start = Clock::now();
        Answer answer;
        for (bool again = true; again;) {
            again = false;
            try {
                const Prompt prompt = promptOf(step);
                PreparedPrompt prepared;
                if (settings.takesReasoning()) {
                    prepared = preparePrompt(*loaded.model, settings, prompt, stop);
                    loaded.sequence->begin(settings.options.policy, {});
                } else {
                    loaded.begin(*loaded.sequence, first, m_definition, settings, stop);
                    prepared = first.prompts[step.prompt];
                }
                CellInput input{m_definition, settings, prompt, prepared, loaded.cost, m_definition.seeds[step.seed]};
                std::optional<ReplayedAnswer> replayed;
                if (settings.takesRoutes())
                    input.replayed = &replayed.emplace(replayedIn(step));
                answer = runCell(*loaded.sequence, input, stop);
            } catch (const Error &error) {
                if (endsRun(error))
                    throw;
                answer = {};
                answer.failure = error.what();
                again = loaded.recover(error, stop);
                if (again)
                    first = {}; // what they were computed with is gone
            } catch (const std::bad_alloc &) {
                answer = {};
                answer.failure = "out of memory";
            }
        }
        keep(step, answer, secondsSince(start));
    });
}

void Runner::keep(const Step &step, const Answer &answer, double seconds)
{
    const std::string key = answerKey(step);
    m_results.keep(nameOf(step), key, answer);
    if (m_options.retried)
        m_options.retried->insert(key);
    m_progress.tokens += answer.tokens;
    m_progress.now = m_definition.variants[step.variant].name;
    report(false, seconds, !answer.failure.empty());
}

void Runner::keep(const Step &step, const Pair &pair, double seconds)
{
    // What failed for want of the baseline's distributions is tried again by the next run.
    const bool again = !pair.failure.empty() && !m_spillFailure.empty();
    const std::string key = again ? std::string() : pairKey(step);
    m_results.keep(nameOf(step), key, pair);
    if (m_options.retried)
        m_options.retried->insert(key);
    m_progress.now = m_definition.variants[step.variant].name + ", beside the baseline";
    report(true, seconds, !pair.failure.empty());
}

void Runner::report(bool pair, double seconds, bool failed)
{
    const int kind = pair ? 1 : 0;
    --m_left[kind];
    m_seconds[kind] += seconds;
    ++m_timed[kind];
    ++m_progress.done;
    ++m_summary.ran;
    m_summary.failed += failed ? 1 : 0;
    m_progress.failed = m_summary.failed;
    // A kind of step that has not run yet is taken to be as long as the other: walking over an answer takes less.
    const double all = (m_seconds[0] + m_seconds[1]) / static_cast<double>(m_timed[0] + m_timed[1]);
    double left = 0.0;
    for (const int k : {0, 1})
        left += static_cast<double>(m_left[k]) * (m_timed[k] ? m_seconds[k] / static_cast<double>(m_timed[k]) : all);
    m_progress.secondsLeft = left;
    if (m_options.progress)
        m_options.progress(m_progress);
}

} // namespace moire::experiments
