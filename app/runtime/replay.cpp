// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/replay.h"

#include "storage/answer.h"

#include <moire/model.h>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

/// Keeps what a generation reports. On the engine's thread.
class Collector final : public GenerationListener {
public:
    Collector(ReplayRun &run, std::atomic<double> &done, double first, double share, size_t expected)
        : m_run(run),
          m_done(done),
          m_first(first),
          m_share(share),
          m_expected(std::max<size_t>(expected, 1))
    {
    }
    void thoughtSoFar() override
    {
        for (SharedToken &token : m_run.tokens) {
            const auto thought = std::make_shared<TokenRecord>(*token);
            thought->phase = Phase::Thinking;
            token = thought;
        }
    }
    void token(const SharedToken &record) override
    {
        m_run.tokens.push_back(record);
        const double part = static_cast<double>(m_run.tokens.size()) / static_cast<double>(m_expected);
        m_done = m_first + m_share * std::min(part, 1.0);
    }

private:
    ReplayRun &m_run;
    std::atomic<double> &m_done;
    double m_first;
    double m_share;
    size_t m_expected;
};

size_t tokensAllowed(const ReplaySource &source)
{
    const size_t most = std::max(2 * source.ids.size(), source.ids.size() + 64);
    return std::min(most, source.options.maxTokens.value_or(most));
}

void compareTokens(ReplayRun &run, const std::vector<TokenId> &first)
{
    const std::vector<TokenId> &ids = run.result.ids;
    const size_t common = std::min(ids.size(), first.size());
    const auto differs = std::mismatch(ids.begin(), ids.begin() + std::ptrdiff_t(common), first.begin());
    run.divergence.reset();
    if (const auto at = static_cast<size_t>(differs.first - ids.begin()); at < common)
        run.divergence = at;
    size_t same = 0;
    for (size_t i = 0; i < common; ++i)
        same += ids[i] == first[i] ? 1 : 0;
    run.sameTokens = static_cast<double>(same) / static_cast<double>(std::max<size_t>(first.size(), 1));
}

/// Gives the answer again with the policy and seed of \p run.
void generateAgain(ReplayRun &run, const ReplaySource &source, const Prompt &prompt,
                   const std::shared_ptr<const Model> &model, TensorType cacheType, std::atomic<double> &done,
                   double share, const std::stop_token &stop)
{
    run = {.policy = run.policy, .seed = run.seed}; // it may have been stopped before
    const double first = done;
    GenerationOptions options = optionsFor(prompt, *model, source.partial, source.options);
    options.policy = run.policy;
    options.sampling.seed = run.seed;
    options.maxTokens = tokensAllowed(source);
    options.trace = keptTrace();
    Context context(model, {.capacity = prompt.ids.size() + *options.maxTokens, .cacheType = cacheType});
    Collector collector(run, done, first, share, source.ids.size());
    try {
        run.result = generate(context, prompt.ids, options, collector, stop);
    } catch (...) {
        done = first;
        throw;
    }
    if (run.result.reason == FinishReason::Interrupted) {
        done = first;
        throw Error(ErrorKind::Interrupted, "it was interrupted", "replay", "start it again");
    }
    if (run.result.reason == FinishReason::Error)
        throw Error(run.result.errorKind, run.result.error, "replay", "start it again");
    run.text = QString::fromStdString((source.partial ? source.partial->text : "") + run.result.text);
    run.reasoning = QString::fromStdString((source.partial ? source.partial->reasoning : "") + run.result.thinkingText);
    compareTokens(run, source.ids);
    done = first + share;
}

template <class Get>
double meanOf(const std::vector<TokenComparison> &along, Get get)
{
    double sum = 0.0;
    for (const TokenComparison &token : along)
        sum += static_cast<double>(get(token));
    return along.empty() ? 0.0 : sum / static_cast<double>(along.size());
}

} // namespace

double ReplayReport::meanDivergence(const std::vector<TokenComparison> &along)
{
    return meanOf(along, [](const TokenComparison &token) { return token.divergence; });
}

double ReplayReport::meanLogProbabilityChange(const std::vector<TokenComparison> &along)
{
    return meanOf(along, [](const TokenComparison &token) { return token.otherLogProbability - token.logProbability; });
}

double ReplayReport::meanRouting(const std::vector<TokenComparison> &along)
{
    return meanOf(along, [](const TokenComparison &token) { return token.routing; });
}

Replay::Replay(StoreThread &store, EngineWorker &engine, QObject *parent) : AnswerStudy(store, engine, parent) { }

void Replay::start(qint64 session, qint64 message, const RoutingPolicy &changed)
{
    begin();
    m_model = engine().model();
    m_shared = std::make_shared<Shared>();
    query([session, message](Store &store) { return readReplaySource(store, session, message); },
          [this, changed](ReplaySource source) { plan(std::move(source), changed); });
}

/// Five pieces: the prompt with the changed answer, the control, the other seed, and the comparison.
void Replay::plan(ReplaySource source, const RoutingPolicy &changed)
{
    if (const QString why = whyNot(m_model); !why.isEmpty())
        return fail(why);
    ReplayReport &report = m_shared->report;
    const RoutingPolicy first = source.options.policy;
    const uint64_t seed = *source.options.sampling.seed;
    try {
        checkWords(source, *m_model);
        changed.validate(m_model->config());
    } catch (const Error &error) {
        return fail(QString::fromUtf8(error.what()));
    }
    report.changed = {.policy = changed, .seed = seed};
    report.otherSeed = {.policy = first, .seed = seed + 1};
    if (const auto control = controlPolicy(first, changed, source.used, m_model->config().moe.experts,
                                           static_cast<uint64_t>(source.message)))
        report.control = ReplayRun{.policy = *control, .seed = seed};
    report.source = std::move(source);

    const TensorType cacheType = engine().contextOptions().cacheType;
    const Piece prompt = [format = engine().chatFormat(), capacity = engine().contextCapacity()](
                             Shared &shared, std::atomic<double> &, const std::shared_ptr<const Model> &model,
                             const std::stop_token &stop) {
        shared.prompt = promptAgain(shared.report.source, model, format, capacity, stop);
    };
    const auto again = [cacheType](auto run, double share) -> Piece {
        return [=](Shared &shared, std::atomic<double> &done, const std::shared_ptr<const Model> &model,
                   const std::stop_token &stop) {
            generateAgain(run(shared.report), shared.report.source, shared.prompt, model, cacheType, done, share, stop);
        };
    };
    const Piece compare = [cacheType](Shared &shared, std::atomic<double> &done,
                                      const std::shared_ptr<const Model> &model, const std::stop_token &stop) {
        ReplayReport &r = shared.report;
        std::vector<RoutingPolicy> others{r.changed.policy};
        if (r.control)
            others.push_back(r.control->policy);
        const double before = done;
        const auto progress = [&](double part) { done = before + (1.0 - before) * part; };
        try {
            auto along = compareAlong(model, shared.prompt.ids, r.source.ids, r.source.options.policy, others,
                                      cacheType, progress, stop);
            r.changedAlong = std::move(along[0]);
            r.controlAlong = r.control ? std::move(along[1]) : std::vector<TokenComparison>();
        } catch (...) {
            done = before;
            throw;
        }
    };
    m_pieces = {compare, again([](ReplayReport &r) -> ReplayRun & { return r.otherSeed; }, 0.25)};
    if (report.control)
        m_pieces.push_back(again([](ReplayReport &r) -> ReplayRun & { return *r.control; }, 0.25));
    m_pieces.push_back(again([](ReplayReport &r) -> ReplayRun & { return r.changed; }, 0.25));
    m_pieces.push_back(prompt);
    worked();
}

void Replay::worked()
{
    if (m_pieces.empty())
        return keep();
    const Piece piece = std::move(m_pieces.back());
    m_pieces.pop_back();
    work(m_model,
         [shared = m_shared, done = progress(), piece](const std::shared_ptr<const Model> &model,
                                                       const std::stop_token &stop) {
             piece(*shared, *done, model, stop);
         });
}

/// Saves the changed answer beside the first one, which stays the one that is shown.
void Replay::keep()
{
    ReplayReport &report = m_shared->report;
    const ReplaySource &source = report.source;
    GenerationOptions options = source.options;
    options.policy = report.changed.policy;
    GenerationInfo info = describeGeneration(*m_model, options, engine().modelPath());
    info.modelHash = engine().modelHash();
    PromptNotes notes = source.notes;
    notes.replays = source.message;
    addPromptNotes(info, notes);
    describeResult(info, report.changed.result);
    AnswerBatch batch;
    if (!report.changed.reasoning.isEmpty())
        batch.pieces.push_back({Phase::Thinking, report.changed.reasoning.toStdString()});
    if (!report.changed.text.isEmpty())
        batch.pieces.push_back({Phase::Answer, report.changed.text.toStdString()});
    batch.tokens = report.changed.tokens;
    query(
        [session = source.session, parent = source.parent, message = source.message, info, batch](Store &store) {
            store.requireWritable();
            sql::Transaction transaction(store.database());
            const auto shown = store.pathIds(session);
            const GenerationInfo begun = store.beginGeneration(session, parent, info);
            store.append(begun, batch);
            GenerationInfo ended = info;
            ended.id = begun.id;
            ended.message = begun.message;
            ended.started = begun.started;
            store.finish(ended);
            store.showBranch(session, shown.empty() ? message : shown.back());
            transaction.commit();
            return begun.message;
        },
        [this](qint64 branch) {
            m_shared->report.branch = branch;
            const auto made = std::make_shared<const ReplayReport>(std::move(m_shared->report));
            succeed();
            emit kept(made->source.session, branch);
            emit finished(made);
        });
}

void Replay::ended()
{
    m_pieces.clear();
    m_model.reset();
    m_shared.reset();
}

} // namespace moire
