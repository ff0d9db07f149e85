// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/keeping.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace moire::server {

/// How long an answer took until now, in milliseconds.
struct AnswerTimes {
    double queue = 0.0; ///< it waited for its turn
    double prompt = 0.0; ///< from there until its first piece was ready to be sent
    double predicted = 0.0; ///< from there until its latest piece was
};

/// What an answer has become since the last piece.
struct AnswerPiece {
    bool thoughtSoFar = false; ///< all earlier text and tokens were thinking (GenerationListener::thoughtSoFar)
    Phase phase = Phase::Answer;
    std::string text; ///< may be empty
    std::vector<SharedToken> tokens; ///< if log-probabilities are wanted: those that `text` came from
    AnswerTimes times;
};

/// How an answer ended: with a result, or with an error before its first token.
struct AnswerEnd {
    GenerationResult result;
    std::optional<ErrorKind> failed; ///< no result
    std::string problem; ///< one sentence, with `failed`
};

/// One answer, on its way from a connection to the engine's thread and back. The engine never waits for a connection:
/// what is not taken yet is kept, at most the tokens of one context.
class AnswerJob final : public GenerationListener {
public:
    /// \p beginKeeping: empty, or called when the job begins.
    AnswerJob(std::string client, std::vector<TokenId> promptIds, GenerationOptions generationOptions,
              std::function<std::shared_ptr<KeptAnswer>()> beginKeeping = {});

    const std::string owner; ///< whose turn it uses, and whose cached prefixes
    const std::vector<TokenId> prompt;
    const TraceOptions told; ///< what the client asked for; with log-probabilities, pieces wait for their tokens
    const GenerationOptions options; ///< its trace has what is told, and what is kept
    std::stop_source stop;

    // For the connection.
    /// The next piece; nullopt if there is none yet after \p time, or at the end.
    std::optional<AnswerPiece> next(std::chrono::milliseconds time);
    /// Set once all pieces are taken and the answer has ended.
    const AnswerEnd *end() const;
    bool begun() const; ///< the engine works on it
    AnswerTimes times() const; ///< of the last piece
    /// The chosen experts of every evaluated token: [tokens, expert layers, k], TokenRoutes::none where there is none.
    /// If the client asked for it, after the end.
    std::vector<uint32_t> takeRoutes() { return std::move(m_routes); }

    // For the engine's thread.
    void begin();
    void finish(AnswerEnd end);
    void text(std::string_view utf8, Phase phase) override;
    void thoughtSoFar() override;
    void token(const SharedToken &record) override;

private:
    using Clock = std::chrono::steady_clock;
    bool joinsTokens() const { return told.probabilities; }
    void stamp();
    template <class Tell>
    void keep(Tell tell);
    void flush();
    void push(AnswerPiece piece);

    // The engine's thread.
    std::vector<AnswerPiece> m_waiting; ///< for their token
    std::vector<uint32_t> m_routes;
    std::function<std::shared_ptr<KeptAnswer>()> m_beginKeeping; ///< until begin()
    std::shared_ptr<KeptAnswer> m_kept; ///< null: not kept, or not any more

    const Clock::time_point m_made = Clock::now();
    Clock::time_point m_beganAt; ///< set by begin()
    std::optional<Clock::time_point> m_firstAt; ///< of the first piece

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    AnswerTimes m_times;
    std::deque<AnswerPiece> m_pieces;
    std::optional<AnswerEnd> m_end;
    bool m_begun = false;
};

} // namespace moire::server
