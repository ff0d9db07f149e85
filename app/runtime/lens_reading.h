// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/answer_study.h"
#include "runtime/replay_source.h"

#include <moire/lens.h>

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
/// answer's own routing policy.
class LensReading : public AnswerStudy {
    Q_OBJECT
public:
    static constexpr size_t best = 5; ///< tokens per layer

    LensReading(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    /// \p token: number in the answer. finished() or failed() follows. Precondition: !running().
    void start(qint64 session, qint64 message, uint32_t token);

signals:
    void finished(const std::shared_ptr<const moire::LensReport> &report);

private:
    /// What the engine's thread writes, and the window's reads once it has ended.
    struct Shared {
        ReplaySource source;
        LensReport report;
    };
    void evaluate(ReplaySource source);
    void worked() override;
    void ended() override;

    std::shared_ptr<const Model> m_model; ///< only while it runs
    std::shared_ptr<Shared> m_shared; ///< likewise
};

} // namespace moire
