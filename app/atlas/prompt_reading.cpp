// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/prompt_reading.h"

#include <QPointer>

#include <utility>

namespace moire::atlas {

PromptReading::PromptReading(EngineWorker &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_progress.setInterval(progressMs);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_reader && m_reader->total() > 0)
            emit progressed(m_reader->done(), m_reader->total());
    });
}

PromptReading::~PromptReading()
{
    m_cancel.request_stop();
}

void PromptReading::start(PromptLists lists)
{
    m_cancel = {};
    m_reader = std::make_shared<PromptReader>(std::move(lists));
    m_progress.start();
    m_engine.runInBackground(
        {.model = m_engine.model(),
         .run = [reader = m_reader, cacheType = m_engine.contextOptions().cacheType, format = m_engine.chatFormat(),
                 capacity = m_engine.contextCapacity()](
                    const std::shared_ptr<const moire::Model> &model,
                    const std::stop_token &stop) { reader->read(model, format, capacity, cacheType, stop); },
         .ended =
             [alive = QPointer(this)](const QString &error) {
                 if (alive)
                     alive->end(error);
             },
         .cancel = m_cancel});
}

void PromptReading::cancel()
{
    m_cancel.request_stop();
}

/// \p why: empty if it is done.
void PromptReading::end(const QString &why)
{
    m_progress.stop();
    const std::shared_ptr<PromptReader> reader = std::exchange(m_reader, nullptr);
    if (why.isEmpty())
        emit finished(reader->import());
    else
        emit failed(why);
}

} // namespace moire::atlas
