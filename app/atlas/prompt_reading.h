// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/prompt_lists.h"
#include "runtime/engine_worker.h"

#include <QTimer>

namespace moire::atlas {

/// Reads two lists of prompts with the open model, in the background: questions go first (EngineWorker::
/// runInBackground), and reading goes on after them. One at a time; lives on the window's thread.
class PromptReading : public QObject {
    Q_OBJECT
public:
    static constexpr int progressMs = 100;

    explicit PromptReading(EngineWorker &engine, QObject *parent = nullptr);
    ~PromptReading() override; ///< cancels

    bool running() const { return m_reader != nullptr; }
    /// finished() or failed() follows. Preconditions: !running(), a model is open, neither list is empty.
    void start(PromptLists lists);
    void cancel(); ///< failed() follows

signals:
    void progressed(quint64 done, quint64 total); ///< tokens
    void finished(const moire::atlas::SharedImport &import);
    void failed(const QString &why);

private:
    void end(const QString &why);

    EngineWorker &m_engine;
    std::shared_ptr<PromptReader> m_reader; ///< only while it runs
    std::stop_source m_cancel;
    QTimer m_progress;
};

} // namespace moire::atlas
