// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/route_forcing.h"

#include <moire/gguf.h>
#include <moire/model.h>
#include <moire/tokenizer.h>

#include <QPointer>

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
    : QObject(parent),
      m_store(store),
      m_engine(engine)
{
    m_progress.setInterval(progressMs);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_shared)
            emit progressed(m_shared->done);
    });
}

RouteForcing::~RouteForcing()
{
    m_cancel.request_stop();
}

void RouteForcing::start(qint64 session, qint64 message, const QString &modelPath)
{
    m_cancel = {};
    m_shared = std::make_shared<Shared>();
    m_shared->report.message = message;
    m_shared->report.modelPath = modelPath;
    m_replies = std::make_unique<QObject>();
    m_progress.start();
    m_store.post(
        m_replies.get(), [session, message](Store &store) { return read(store, session, message); },
        [this](Recorded recorded) { evaluate(std::move(recorded)); },
        [this](const Error &error) { end(QString::fromUtf8(error.what())); });
}

void RouteForcing::cancel()
{
    m_cancel.request_stop();
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
void RouteForcing::force(Shared &shared, const std::shared_ptr<const Model> &open, TensorType cacheType,
                         const QString &chatFormat, size_t capacity, const std::stop_token &stop)
{
    RouteForcingReport &report = shared.report;
    const ReplaySource &source = shared.recorded.source;
    shared.done = 0.0; // a question may have stopped it before
    const size_t tokens = static_cast<size_t>(source.info.promptTokens.value_or(0)) + source.ids.size();
    const auto model = modelOf(report.modelPath, open, tokens, cacheType, shared.done, stop);
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
    const double before = shared.done;
    report.replay =
        replayRoutes(context, ids, routes, stop, [&](double part) { shared.done = before + (1.0 - before) * part; });
    double sum = 0.0;
    for (size_t i = prompt.ids.size(); i < ids.size(); ++i)
        sum += static_cast<double>(report.replay.logProbabilities[i - 1]);
    report.forced = sum / static_cast<double>(source.ids.size());
    report.recorded = shared.recorded.logProbability;
    report.replay.own.clear(); // nobody looks at them
}

void RouteForcing::evaluate(Recorded recorded)
{
    if (m_cancel.stop_requested())
        return end(tr("It was cancelled."));
    if (!m_engine.model())
        return end(tr("No model is open."));
    m_shared->recorded = std::move(recorded);
    m_engine.runInBackground(
        {.model = m_engine.model(),
         .run = [shared = m_shared, cacheType = m_engine.contextOptions().cacheType, format = m_engine.chatFormat(),
                 capacity = m_engine.contextCapacity()](
                    const std::shared_ptr<const Model> &model,
                    const std::stop_token &stop) { force(*shared, model, cacheType, format, capacity, stop); },
         .ended =
             [this, alive = QPointer<QObject>(m_replies.get())](const QString &error) {
                 if (alive)
                     end(error);
             },
         .cancel = m_cancel});
}

/// \p why: empty if it is done.
void RouteForcing::end(const QString &why)
{
    m_progress.stop();
    const std::shared_ptr<Shared> shared = std::exchange(m_shared, nullptr);
    m_replies.reset();
    if (why.isEmpty())
        emit finished(std::make_shared<const RouteForcingReport>(std::move(shared->report)));
    else
        emit failed(why);
}

} // namespace moire
