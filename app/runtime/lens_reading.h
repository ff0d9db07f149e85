// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"
#include "runtime/replay_source.h"
#include "storage/store_thread.h"

#include <moire/lens.h>

#include <QTimer>

#include <atomic>
#include <map>

namespace moire {

/// The lens of one token of an answer: the residual stream of the step that predicted it, layer by layer.
struct LensReport {
    qint64 message = 0;
    uint32_t token = 0; ///< of the answer
    size_t position = 0; ///< of the token in its sequence, prompt included
    std::vector<LensLayer> layers;
    std::map<TokenId, std::string> pieces; ///< bytes of every token in layers; none if the model has no words
};

/// Reads the lens of a token: makes the prompt again and evaluates it with the answer up to the token, under the
/// answer's own routing policy. One at a time; lives on the window's thread. The engine's part runs in the background
/// and gives way to questions (EngineWorker::runInBackground).
class LensReading : public QObject {
    Q_OBJECT
public:
    static constexpr int progressMs = 100;
    static constexpr size_t best = 5; ///< tokens per layer

    LensReading(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);
    ~LensReading() override; ///< cancels

    bool running() const { return m_shared != nullptr; }
    /// \p token: number in the answer. finished() or failed() follows. Precondition: !running().
    void start(qint64 session, qint64 message, uint32_t token);
    void cancel(); ///< failed() follows

signals:
    void progressed(double fraction);
    void finished(const std::shared_ptr<const moire::LensReport> &report);
    void failed(const QString &why);

private:
    /// What the engine's thread writes, and the window's reads once it has ended.
    struct Shared {
        ReplaySource source;
        LensReport report;
        std::atomic<double> done = 0.0;
    };
    void evaluate(ReplaySource source);
    void end(const QString &why);

    StoreThread &m_store;
    EngineWorker &m_engine;
    std::shared_ptr<const Model> m_model; ///< only while it runs
    std::shared_ptr<Shared> m_shared; ///< likewise
    std::stop_source m_cancel;
    QTimer m_progress;
    std::unique_ptr<QObject> m_replies; ///< context of the replies it waits for
};

} // namespace moire
