// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/route_forcing.h"

#include <moire/gguf.h>
#include <moire/model.h>
#include <moire/tokenizer.h>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

constexpr double loadingShare = 0.3; ///< of the progress, if a model has to be loaded

/// The open model if it is that file, otherwise one that is loaded for this.
std::shared_ptr<const Model> modelOf(const QString &path, const std::shared_ptr<const Model> &open, size_t context,
                                     TensorType cacheType, std::atomic<double> &done, const std::stop_token &stop)
{
    if (path == QString::fromStdString(open->file().path()))
        return open;
    LoadOptions options;
    options.backend = "cpu";
    options.threads = open->threads();
    options.context = context;
    options.cacheType = cacheType;
    return Model::load(
        path.toStdString(), options, [&](double part) { done = loadingShare * part; }, stop);
}

void checkSameWords(std::span<const TokenId> ids, const Model &author, const Model &model)
{
    for (const TokenId id : ids)
        if (id.value >= model.config().vocabulary ||
            model.tokenizer()->bytes(id, true) != author.tokenizer()->bytes(id, true))
            throw Error(ErrorKind::Usage, "the prompt has tokens that the model does not have", "route replay",
                        "choose a model with the same vocabulary");
}

} // namespace

RouteForcing::RouteForcing(StoreThread &store, EngineWorker &engine, QObject *parent)
    : AnswerStudy(store, engine, parent)
{
}

void RouteForcing::start(qint64 session, qint64 message, const QString &modelPath)
{
    begin();
    m_shared = std::make_shared<Shared>();
    m_shared->report.message = message;
    m_shared->report.modelPath = modelPath;
    query([session, message](Store &store) { return read(store, session, message); },
          [this](Recorded recorded) { evaluate(std::move(recorded)); });
}

RouteForcing::Recorded RouteForcing::read(Store &store, qint64 session, qint64 message)
{
    Recorded recorded{.source = readReplaySource(store, session, message)};
    const ReplaySource &source = recorded.source;
    if (source.ids.size() > mostTokens)
        throw Error(ErrorKind::Usage, "the answer has more than " + std::to_string(mostTokens) + " tokens",
                    "route replay", "choose a shorter one");
    for (const SharedToken &token : store.tokens(source.info.id)) {
        recorded.routes.push_back(token->experts);
        recorded.logProbability += static_cast<double>(token->logProbability.value_or(0.0f));
    }
    recorded.logProbability /= static_cast<double>(recorded.routes.size());
    if (std::all_of(recorded.routes.begin(), recorded.routes.end(), [](const TokenRoutes &r) { return r.empty(); }))
        throw Error(ErrorKind::Usage, "no routing is saved with this answer", "route replay",
                    "choose an answer of a Mixture-of-Experts model");
    return recorded;
}

/// On the engine's thread.
void RouteForcing::force(Shared &shared, std::atomic<double> &done, const std::shared_ptr<const Model> &open,
                         TensorType cacheType, const QString &chatFormat, size_t capacity, const std::stop_token &stop)
{
    RouteForcingReport &report = shared.report;
    const ReplaySource &source = shared.recorded.source;
    done = 0.0; // a question may have stopped it before
    const size_t tokens = static_cast<size_t>(source.info.promptTokens.value_or(0)) + source.ids.size();
    const auto model = modelOf(report.modelPath, open, tokens, cacheType, done, stop);
    if (!model->tokenizer())
        throw Error(ErrorKind::Usage, "the model has no tokenizer", "route replay", "choose another model");
    checkWords(source, *model);
    // By the model that gave the answer if it is open, since another one may have another template, or none.
    const bool opened = model == open || source.info.modelPath == QString::fromStdString(open->file().path());
    const auto &author = opened ? open : model;
    const Prompt prompt = promptAgain(source, author, opened ? chatFormat : QString(), capacity, stop);
    checkSameWords(prompt.ids, *author, *model);
    std::vector<TokenId> ids = prompt.ids;
    ids.insert(ids.end(), source.ids.begin(), source.ids.end());
    std::vector<TokenRoutes> routes(prompt.ids.size());
    routes.insert(routes.end(), shared.recorded.routes.begin(), shared.recorded.routes.end());
    Context context(model, {.capacity = ids.size(), .cacheType = cacheType});
    const double before = done;
    report.replay =
        replayRoutes(context, ids, routes, stop, [&](double part) { done = before + (1.0 - before) * part; });
    double sum = 0.0;
    for (size_t i = prompt.ids.size(); i < ids.size(); ++i)
        sum += static_cast<double>(report.replay.logProbabilities[i - 1]);
    report.forced = sum / static_cast<double>(source.ids.size());
    report.recorded = shared.recorded.logProbability;
    report.replay.own.clear(); // nobody looks at them
}

void RouteForcing::evaluate(Recorded recorded)
{
    const std::shared_ptr<const Model> open = engine().model();
    if (const QString why = whyNot(open); !why.isEmpty())
        return fail(why);
    m_shared->recorded = std::move(recorded);
    work(open,
         [shared = m_shared, done = progress(), cacheType = engine().contextOptions().cacheType,
          format = engine().chatFormat(), capacity = engine().contextCapacity()](
             const std::shared_ptr<const Model> &model, const std::stop_token &stop) {
             force(*shared, *done, model, cacheType, format, capacity, stop);
         });
}

void RouteForcing::worked()
{
    const auto report = std::make_shared<const RouteForcingReport>(std::move(m_shared->report));
    succeed();
    emit finished(report);
}

void RouteForcing::ended()
{
    m_shared.reset();
}

} // namespace moire
