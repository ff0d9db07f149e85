// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_loading.h"

#include "runtime/engine_worker.h"

namespace moire::ui {

ModelLoading::ModelLoading(EngineWorker &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &EngineWorker::loadBegan, this, [this](const QString &path) {
        m_path = path;
        m_fraction = 0.0;
        emit changed();
    });
    connect(&engine, &EngineWorker::loadProgressed, this, [this](double fraction) {
        m_fraction = fraction;
        emit progressed(fraction);
    });
    connect(&engine, &EngineWorker::loaded, this, [this] { end(); });
    connect(&engine, &EngineWorker::unloaded, this, &ModelLoading::changed);
    connect(&engine, &EngineWorker::connected, this, &ModelLoading::changed);
    connect(&engine, &EngineWorker::loadFailed, this, [this](const QString &why, bool cancelled) {
        const QString path = m_path;
        end();
        emit failed(path, why, cancelled);
    });
}

ModelLoading::State ModelLoading::stateOf(const QString &path) const
{
    if (m_engine.loading())
        return path == m_path ? State::Loading : State::Waiting;
    return m_engine.model() && path == m_engine.modelPath() ? State::Open : State::Closed;
}

void ModelLoading::cancel()
{
    if (m_engine.loading())
        m_engine.stop();
}

void ModelLoading::end()
{
    if (!m_engine.loading()) // otherwise a later request is still to come
        m_path.clear();
    m_fraction = 0.0;
    emit changed();
}

} // namespace moire::ui
