// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/answer_study.h"
#include "runtime/replay_source.h"

#include <moire/compare.h>

namespace moire {

/// An answer's routes forced on a model, and what it would have chosen itself.
struct RouteForcingReport {
    qint64 message = 0;
    QString modelPath; ///< that they were forced on
    RouteReplay replay; ///< of prompt and answer; only the answer's tokens were forced
    /// Mean log-probability of the answer's tokens, nats: as recorded, and under the forced routes.
    double recorded = 0.0;
    double forced = 0.0;
};

/// Evaluates an answer's tokens on another quantisation or a model of the same shape, with the experts that it chose
/// forced. A model that is not open is loaded for it, on the CPU, and closed after.
class RouteForcing : public AnswerStudy {
    Q_OBJECT
public:
    static constexpr size_t mostTokens = 32768; ///< of an answer: its routes are in memory at once

    RouteForcing(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    /// finished() or failed() follows. Preconditions: !running(), a model is open (any).
    void start(qint64 session, qint64 message, const QString &modelPath);

signals:
    void finished(const std::shared_ptr<const moire::RouteForcingReport> &report);

private:
    /// What is read from the database.
    struct Recorded {
        ReplaySource source;
        std::vector<TokenRoutes> routes; ///< one per token of the answer; empty: not recorded
        double logProbability = 0.0; ///< mean over the tokens
    };
    struct Shared {
        Recorded recorded;
        RouteForcingReport report;
    };
    static Recorded read(Store &store, qint64 session, qint64 message);
    static void force(Shared &shared, std::atomic<double> &done, const std::shared_ptr<const Model> &open,
                      TensorType cacheType, const QString &chatFormat, size_t capacity, const std::stop_token &stop);
    void evaluate(Recorded recorded);
    void worked() override;
    void ended() override;

    std::shared_ptr<Shared> m_shared; ///< only while it runs
};

} // namespace moire
