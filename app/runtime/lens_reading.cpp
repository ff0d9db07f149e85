// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/lens_reading.h"

#include <moire/model.h>
#include <moire/tokenizer.h>

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

LensReading::LensReading(StoreThread &store, EngineWorker &engine, QObject *parent) : AnswerStudy(store, engine, parent)
{
}

void LensReading::start(qint64 session, qint64 message, uint32_t token)
{
    begin();
    m_model = engine().model();
    m_shared = std::make_shared<Shared>();
    m_shared->report.message = message;
    m_shared->report.token = token;
    query([session, message](Store &store) { return readReplaySource(store, session, message); },
          [this](ReplaySource source) { evaluate(std::move(source)); });
}

void LensReading::evaluate(ReplaySource source)
{
    if (const QString why = whyNot(m_model); !why.isEmpty())
        return fail(why);
    if (m_shared->report.token >= source.ids.size())
        return fail(tr("The token is no longer there."));
    try {
        checkWords(source, *m_model);
    } catch (const Error &error) {
        return fail(QString::fromUtf8(error.what()));
    }
    m_shared->source = std::move(source);
    work(m_model,
         [shared = m_shared, done = progress(), cacheType = engine().contextOptions().cacheType,
          format = engine().chatFormat(), capacity = engine().contextCapacity()](
             const std::shared_ptr<const Model> &model, const std::stop_token &stop) {
             *done = 0.0; // a question may have stopped it before
             Prompt prompt = promptAgain(shared->source, model, format, capacity, stop);
             readInto(shared->report, *model, shared->source, std::move(prompt.ids), cacheType, *done, stop);
         });
}

void LensReading::worked()
{
    const auto report = std::make_shared<const LensReport>(std::move(m_shared->report));
    succeed();
    emit finished(report);
}

void LensReading::ended()
{
    m_model.reset();
    m_shared.reset();
}

} // namespace moire
