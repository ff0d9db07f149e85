// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/runner.h"
#include "runtime/engine_worker.h"

#include <moire/machine.h>
#include <moire/model_facts.h>

#include <QHash>
#include <QTimer>

#include <atomic>

namespace moire::experiments {

/// Why a second model is not loaded beside the open one, which must stay in memory: a sentence; empty: there is room.
/// \p memory: what is free now. Any thread.
std::string whyNoRoom(const ModelHeader &model, const LoadOptions &options, const MachineMemory &memory);

/// Runs experiments of files on the engine's thread, in the background: questions go first. A question interrupts the
/// running cell, which begins again afterwards; everything else is kept as it ends. Several experiments take turns in
/// the order in which they were started. Lives on the window's thread.
///
/// The model that is open is used if it is the experiment's; other models are loaded beside it, one at a time, if
/// there is room for both. While no model is open, experiments wait, because the engine's background work belongs to a
/// model.
class ExperimentRuns : public QObject {
    Q_OBJECT
public:
    static constexpr int frameMs = 200; ///< minimum time between two changed()

    enum class Phase {
        NoModel, ///< waits until a model is open
        Waiting, ///< for questions, or for another experiment
        Running,
        Pausing, ///< ends after the running cell
    };
    struct Run {
        Phase phase = Phase::Waiting;
        Progress progress; ///< with the tokens made since start()
        bool works = false; ///< a cell is running, or being prepared
    };
    struct End {
        bool interrupted = false; ///< by pause() or stop()
        QString error; ///< a sentence, if it could not go on; empty: none
        size_t failed = 0; ///< cells, since start()
    };

    explicit ExperimentRuns(EngineWorker &engine, QObject *parent = nullptr);
    ~ExperimentRuns() override; ///< stops all

    /// Runs what is missing of the definition \p path; ended() follows. Nothing if it is running. \p load: for
    /// models that are not open. \p retryFailed: cells that failed are run again.
    void start(const QString &path, const LoadOptions &load = {}, bool retryFailed = false);
    void pause(const QString &path); ///< after the running cell; at once if none is running
    void stop(const QString &path); ///< now; the running cell is lost
    std::optional<Run> find(const QString &path) const; ///< none: it does not run
    QStringList running() const;
    /// How models on servers are found, for runs that start from now on.
    void setFindServed(FindServed find) { m_findServed = std::move(find); }

signals:
    void changed(const QString &path); ///< of find()
    void ended(const QString &path, const moire::experiments::ExperimentRuns::End &end);

private:
    struct Shared;
    void request(const QString &path);
    void takeEnd(const QString &path, const QString &error);
    void finish(const QString &path, const QString &error);
    void tell();

    EngineWorker &m_engine;
    FindServed m_findServed;
    QHash<QString, std::shared_ptr<Shared>> m_runs; ///< by path
    QTimer m_timer;
};

} // namespace moire::experiments
