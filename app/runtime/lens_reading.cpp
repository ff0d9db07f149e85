// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/lens_reading.h"

#include <moire/model.h>
#include <moire/tokenizer.h>

#include <QPointer>

#include <utility>

namespace moire {

namespace {

/// On the engine's thread.
void readInto(LensReport &report, const Model &model, const ReplaySource &source, std::vector<TokenId> ids,
              TensorType cacheType, std::atomic<double> &done, const std::stop_token &stop)
{
    ids.insert(ids.end(), source.ids.begin(), source.ids.begin() + report.token);
    report.position = ids.size();
    report.layers = readLens(
        model,
        {.ids = ids,
         .followed = source.ids[report.token],
         .best = LensReading::best,
         .policy = source.options.policy,
         .cacheType = cacheType},
        [&](double part) { done = part; }, stop);
    for (const LensLayer &layer : report.layers)
        for (const LensToken &token : layer.tokens)
            if (model.tokenizer())
                report.pieces.emplace(token.id, model.tokenizer()->bytes(token.id, true));
}

} // namespace

LensReading::LensReading(StoreThread &store, EngineWorker &engine, QObject *parent)
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

LensReading::~LensReading()
{
    m_cancel.request_stop();
}

void LensReading::start(qint64 session, qint64 message, uint32_t token)
{
    m_cancel = {};
    m_model = m_engine.model();
    m_shared = std::make_shared<Shared>();
    m_shared->report.message = message;
    m_shared->report.token = token;
    m_replies = std::make_unique<QObject>();
    m_progress.start();
    m_store.post(
        m_replies.get(), [session, message](Store &store) { return readReplaySource(store, session, message); },
        [this](ReplaySource source) { evaluate(std::move(source)); },
        [this](const Error &error) { end(QString::fromUtf8(error.what())); });
}

void LensReading::cancel()
{
    m_cancel.request_stop();
}

void LensReading::evaluate(ReplaySource source)
{
    if (m_cancel.stop_requested())
        return end(tr("It was cancelled."));
    if (!m_model)
        return end(tr("No model is open."));
    if (m_shared->report.token >= source.ids.size())
        return end(tr("The token is no longer there."));
    try {
        checkWords(source, *m_model);
    } catch (const Error &error) {
        return end(QString::fromUtf8(error.what()));
    }
    m_shared->source = std::move(source);
    const TensorType cacheType = m_engine.contextOptions().cacheType;
    m_engine.runInBackground(
        {.model = m_model,
         .run =
             [shared = m_shared, cacheType, format = m_engine.chatFormat(), capacity = m_engine.contextCapacity()](
                 const std::shared_ptr<const Model> &model, const std::stop_token &stop) {
                 shared->done = 0.0; // a question may have stopped it before
                 Prompt prompt = promptAgain(shared->source, model, format, capacity, stop);
                 readInto(shared->report, *model, shared->source, std::move(prompt.ids), cacheType, shared->done, stop);
             },
         .ended =
             [this, alive = QPointer<QObject>(m_replies.get())](const QString &error) {
                 if (alive)
                     end(error);
             },
         .cancel = m_cancel});
}

/// \p why: empty if it is done.
void LensReading::end(const QString &why)
{
    m_progress.stop();
    const std::shared_ptr<Shared> shared = std::exchange(m_shared, nullptr);
    m_model.reset();
    m_replies.reset();
    if (why.isEmpty())
        emit finished(std::make_shared<const LensReport>(std::move(shared->report)));
    else
        emit failed(why);
}

} // namespace moire
