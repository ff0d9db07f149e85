// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/runner.h"

#include <moire/hash.h>
#include <moire/model_facts.h>
#include <moire/tokenizer.h>

#include <algorithm>
#include <thread>

namespace moire::experiments {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Equal for models whose token ids mean the same.
std::string vocabularyOf(const Model &model)
{
    std::string all = std::to_string(model.config().vocabulary) + "\n";
    for (uint32_t id = 0; model.tokenizer() && id < model.tokenizer()->vocabularySize(); ++id)
        (all += model.tokenizer()->piece(TokenId(id))) += '\n';
    return sha256(all);
}

bool endsRun(const Error &error)
{
    return error.kind() == ErrorKind::Interrupted;
}

/// The device failed, and the model could not be loaded again.
struct ModelLost {
    std::string why;
};

} // namespace

/// A model in memory, with what its cells share.
struct Runner::Loaded {
    const Group &group;
    LoadOptions options;
    ContextOptions contextOptions;
    const RunOptions &run;
    std::shared_ptr<const Model> model;
    std::optional<analysis::ModelCost> cost;
    std::unique_ptr<Sequence> sequence;
    std::unique_ptr<Sequence> baseline; ///< beside it, only while pairs of the baseline's model are measured
    std::vector<PreparedPrompt> baselinePrompts;
    std::string vocabulary; ///< vocabularyOf()
    int reloads = 0;

    void open(const std::stop_token &stop)
    {
        sequence.reset();
        baseline.reset();
        model.reset();
        model =
            run.open && reloads == 0 ? run.open(group.path, options, stop) : Model::load(group.path, options, {}, stop);
        sequence = std::make_unique<Sequence>(model, contextOptions);
    }

    /// Whether the model was loaded again after \p error, so that the step can be repeated.
    bool recover(const Error &error, const std::stop_token &stop)
    {
        if ((error.kind() != ErrorKind::DeviceLost && error.kind() != ErrorKind::DeviceMemory) || reloads >= 4)
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

    static void begin(Sequence &in, const Variant &variant, const std::vector<PreparedPrompt> &prompts)
    {
        std::vector<std::vector<TokenId>> ids;
        for (const PreparedPrompt &prompt : prompts)
            if (prompt.failure.empty())
                ids.push_back(prompt.ids);
        in.begin(variant.options.policy, sharedStart(ids));
    }
};

Runner::~Runner() = default;

RunSummary Runner::run(const std::stop_token &stop)
{
    try {
        hashModels(stop);
        Json models = Json::array();
        for (const Group &group : m_groups)
            models.push_back({{"path", group.path}, {"sha256", group.hash}});
        const Json environment{{"version", MOIRE_VERSION},
                               {"models", models},
                               {"backend", m_options.load.backend},
                               {"threads", m_options.load.threads},
                               {"cores", std::thread::hardware_concurrency()}};
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
    m_progress.now = "loading " + std::filesystem::path(group.path).filename().string();
    if (m_options.progress)
        m_options.progress(m_progress);
    Loaded loaded{.group = group,
                  .options = m_options.load,
                  .contextOptions = {.capacity = m_definition.context, .cacheType = m_options.cacheType},
                  .run = m_options};
    loaded.options.context = m_definition.context;
    loaded.options.cacheType = m_options.cacheType;
    try {
        loaded.open(stop);
        loaded.vocabulary = vocabularyOf(*loaded.model);
        loaded.cost = analysis::modelCost(readHeader(group.path));
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

void Runner::failGroup(const Group &group, const std::string &why)
{
    Answer answer;
    answer.failure = why;
    Pair pair;
    pair.failure = why;
    for (const size_t v : group.variants)
        if (m_selected.contains(v))
            forCells(v, [&](const Step &step) {
                if (answerMissing(step))
                    keep(step, answer, 0.0);
                if (pairMissing(step))
                    keep(step, pair, 0.0);
            });
}

void Runner::runAnswers(Loaded &loaded, size_t variant, const std::stop_token &stop)
{
    const Variant &settings = m_definition.variants[variant];
    std::vector<PreparedPrompt> prompts;
    std::string refusal;
    forCells(variant, [&](const Step &step) {
        if (!answerMissing(step))
            return;
        const Clock::time_point start = Clock::now();
        Answer answer;
        for (bool again = true; again;) {
            again = false;
            try {
                if (prompts.empty()) {
                    prompts = loaded.prepare(m_definition, settings, stop);
                    Loaded::begin(*loaded.sequence, settings, prompts);
                }
                const CellInput input{m_definition,         settings,    m_definition.prompts[step.prompt],
                                      prompts[step.prompt], loaded.cost, m_definition.seeds[step.seed]};
                answer = runCell(*loaded.sequence, input, stop);
            } catch (const Error &error) {
                if (endsRun(error))
                    throw;
                prompts.clear(); // what they were computed with is gone, or the policy does not suit the model
                answer = {};
                answer.failure = error.what();
                again = loaded.recover(error, stop);
            }
        }
        keep(step, answer, secondsSince(start));
    });
}

void Runner::runPairs(Loaded &loaded, size_t variant, const std::stop_token &stop)
{
    const Variant &settings = m_definition.variants[variant];
    const Variant &baseline = m_definition.variants.front();
    const bool beside = m_definition.comparesAlong() && m_groupOf[variant] == 0;
    std::vector<PreparedPrompt> prompts;
    forCells(variant, [&](const Step &step) {
        if (!pairMissing(step))
            return;
        const Clock::time_point start = Clock::now();
        Pair pair;
        for (bool again = true; again;) {
            again = false;
            try {
                if (m_definition.comparesAlong() && prompts.empty()) {
                    prompts = loaded.prepare(m_definition, settings, stop);
                    Loaded::begin(*loaded.sequence, settings, prompts);
                }
                if (beside && !loaded.baseline) {
                    loaded.baseline = std::make_unique<Sequence>(loaded.model, loaded.contextOptions);
                    loaded.baselinePrompts = loaded.prepare(m_definition, baseline, stop);
                    Loaded::begin(*loaded.baseline, baseline, loaded.baselinePrompts);
                }
                pair = comparePair(loaded, step, prompts, stop);
            } catch (const Error &error) {
                if (endsRun(error))
                    throw;
                prompts.clear();
                pair = {};
                pair.failure = error.what();
                again = loaded.recover(error, stop);
            }
        }
        keep(step, pair, secondsSince(start));
    });
}

Pair Runner::comparePair(Loaded &loaded, const Step &step, const std::vector<PreparedPrompt> &prompts,
                         const std::stop_token &stop)
{
    Step baseStep = step;
    baseStep.variant = 0;
    const auto base = m_results.answer(nameOf(baseStep), Results::Parts::All);
    const auto answer = m_results.answer(nameOf(step), Results::Parts::All);
    if (!base || !base->failure.empty() || !answer || !answer->failure.empty()) {
        Pair pair;
        pair.failure = !base || !base->failure.empty()
            ? "the baseline has no answer: " + (base ? base->failure : std::string("it was not run"))
            : "there is no answer: " + (answer ? answer->failure : std::string("it was not run"));
        return pair;
    }
    if (base->ids.empty() && answer->ids.empty())
        return {}; // nothing was drawn
    Pair pair = compareAnswers(*base, *answer);
    if (!m_definition.comparesAlong())
        return pair;
    std::vector<TokenId> following;
    for (size_t i = 0; i < std::min(base->ids.size(), m_definition.alongTokens); ++i)
        following.emplace_back(base->ids[i]);
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
    if (m_groupOf[step.variant] == 0) {
        LiveReference reference(*loaded.baseline, loaded.baselinePrompts[step.prompt].ids, following, stop);
        measureAlong(pair, reference, *loaded.sequence, prompt.ids, following, stop);
    } else if (loaded.vocabulary != m_baselineVocabulary) {
        pair.failure = "the vocabularies of the two models differ, so the baseline's tokens mean nothing to this one";
    } else if (!m_spill || !m_spill->has(nameOf(baseStep))) {
        pair.failure = m_spillFailure.empty() ? "the baseline's model could not be used" : m_spillFailure;
    } else {
        const std::unique_ptr<Reference> reference = m_spill->read(nameOf(baseStep));
        measureAlong(pair, *reference, *loaded.sequence, prompt.ids, following, stop);
    }
    return pair;
}

void Runner::spillBaseline(Loaded &loaded, const std::stop_token &stop)
{
    const Variant &baseline = m_definition.variants.front();
    const std::vector<PreparedPrompt> prompts = loaded.prepare(m_definition, baseline, stop);
    Loaded::begin(*loaded.sequence, baseline, prompts);
    m_progress.now = "measuring the baseline for the other models";
    for (const size_t v : m_selected) {
        if (m_groupOf[v] == 0)
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
            if (!prompts[step.prompt].failure.empty() ||
                std::any_of(following.begin(), following.end(), [&](TokenId id) { return id.value >= vocabulary; }))
                return; // the pair says why
            try {
                if (!m_spill)
                    m_spill = std::make_unique<Spill>();
                LiveReference reference(*loaded.sequence, prompts[step.prompt].ids, following, stop);
                m_spill->add(name, reference, following.size());
            } catch (const Error &error) {
                if (endsRun(error))
                    throw;
                m_spillFailure = error.what();
            }
        });
    }
}

void Runner::keep(const Step &step, const Answer &answer, double seconds)
{
    m_results.keep(nameOf(step), answerKey(step), answer);
    m_progress.tokens += answer.tokens;
    m_progress.now = m_definition.variants[step.variant].name;
    report(false, seconds, !answer.failure.empty());
}

void Runner::keep(const Step &step, const Pair &pair, double seconds)
{
    m_results.keep(nameOf(step), pairKey(step), pair);
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
