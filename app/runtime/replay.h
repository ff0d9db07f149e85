// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"
#include "runtime/replay_source.h"
#include "storage/store_thread.h"

#include <moire/compare.h>

#include <QTimer>

#include <atomic>

namespace moire {

/// An answer that was given again, beside the first one.
struct ReplayRun {
    RoutingPolicy policy;
    uint64_t seed = 0;
    QString text;
    QString reasoning;
    std::vector<SharedToken> tokens;
    GenerationResult result;
    std::optional<size_t> divergence; ///< the first token that differs from the first answer; none: as far as both go
    double sameTokens = 0.0; ///< share of the first answer's tokens that stand at the same place, 0 to 1
};

/// What a change did to an answer, beside what a control and chance do.
struct ReplayReport {
    ReplaySource source;
    ReplayRun changed; ///< the change, with the same prompt and seed
    std::optional<ReplayRun> control; ///< the same change of another expert; none: there is no such change
    ReplayRun otherSeed; ///< no change, with another seed: the null of the text
    /// Along the first answer's own tokens, one entry per token. Another seed would change nothing here.
    std::vector<TokenComparison> changedAlong;
    std::vector<TokenComparison> controlAlong; ///< empty: there is no control
    qint64 branch = 0; ///< the message that keeps the changed answer, beside the first one

    static double meanDivergence(const std::vector<TokenComparison> &along); ///< KL, nats; 0 without tokens
    static double meanLogProbabilityChange(const std::vector<TokenComparison> &along); ///< of the answer's tokens, nats
    static double meanRouting(const std::vector<TokenComparison> &along); ///< share of experts that differ
};

/// Gives an answer again with another routing policy and compares. One replay at a time; lives on the window's thread.
/// The engine's part runs in the background, in pieces that give way to questions (EngineWorker::runInBackground). The
/// answers given again are at most twice as long as the first one, or 64 tokens longer.
class Replay : public QObject {
    Q_OBJECT
public:
    static constexpr int progressMs = 100;

    Replay(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);
    ~Replay() override; ///< cancels

    bool running() const { return m_running; }
    /// finished() or failed() follows. Precondition: !running().
    void start(qint64 session, qint64 message, const RoutingPolicy &changed);
    void cancel(); ///< failed() follows

signals:
    void progressed(double fraction);
    void finished(const std::shared_ptr<const moire::ReplayReport> &report);
    void kept(qint64 session, qint64 message); ///< the branch is saved; the branch that is shown stays the same
    void failed(const QString &why);

private:
    /// What the engine's thread writes and the window's reads between two pieces of work.
    struct Shared {
        ReplayReport report;
        Prompt prompt;
        std::atomic<double> done = 0.0;
    };
    using Piece = std::function<void(Shared &, const std::shared_ptr<const Model> &, const std::stop_token &)>;
    void begin(ReplaySource source, const RoutingPolicy &changed);
    void next();
    void keep();
    void fail(const QString &why);

    StoreThread &m_store;
    EngineWorker &m_engine;
    bool m_running = false;
    std::shared_ptr<const Model> m_model; ///< only while it runs
    std::shared_ptr<Shared> m_shared;
    std::vector<Piece> m_pieces; ///< still to be run, the next one last
    std::stop_source m_cancel;
    QTimer m_progress;
    std::unique_ptr<QObject> m_replies; ///< context of the replies it waits for
};

} // namespace moire
