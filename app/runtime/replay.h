// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/answer_study.h"
#include "runtime/replay_source.h"

#include <moire/compare.h>

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

/// Gives an answer again with another routing policy and compares. The answers given again are at most twice as long as
/// the first one, or 64 tokens longer.
class Replay : public AnswerStudy {
    Q_OBJECT
public:
    Replay(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    /// finished() or failed() follows. Precondition: !running().
    void start(qint64 session, qint64 message, const RoutingPolicy &changed);

signals:
    void finished(const std::shared_ptr<const moire::ReplayReport> &report);
    void kept(qint64 session, qint64 message); ///< the branch is saved; the branch that is shown stays the same

private:
    /// What the engine's thread writes and the window's reads between two pieces of work.
    struct Shared {
        ReplayReport report;
        Prompt prompt;
    };
    using Piece = std::function<void(Shared &, std::atomic<double> &done, const std::shared_ptr<const Model> &,
                                     const std::stop_token &)>;
    void plan(ReplaySource source, const RoutingPolicy &changed);
    void worked() override;
    void ended() override;
    void keep();

    std::shared_ptr<const Model> m_model; ///< only while it runs
    std::shared_ptr<Shared> m_shared; ///< likewise
    std::vector<Piece> m_pieces; ///< still to be run, the next one last
};

} // namespace moire
