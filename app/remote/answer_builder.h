// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreign_routes.h"
#include "remote/answer_piece.h"
#include "storage/server_times.h"

#include <moire/generation.h>

#include <chrono>
#include <memory>

namespace moire::remote {

/// Figures of an answer that only the server knows; none: it did not say.
struct ServerFigures {
    std::optional<uint64_t> promptTokens;
    std::optional<uint64_t> cachedTokens;
    std::optional<uint64_t> thinkingTokens;
    std::optional<uint64_t> tokens; ///< of the answer
    ServerTimes times;
};

/// Makes the records of an answer from what a server sends. A token is known where the server gives log-probabilities;
/// otherwise a record stands for a piece of text as it arrived. Positions count from the beginning of the answer,
/// because servers tell the length of the prompt at the end. What a server does not give stays unset. One thread at a
/// time.
class AnswerBuilder {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr size_t maxTextBytes = size_t{64}
        << 20; ///< of an answer's text, of its tokens, and of alternatives

    struct Wanted {
        bool routes = false; ///< records wait for the end of the answer, because routes come with it
        analysis::ForeignModel model; ///< that the routes must fit; without rows: unknown
        std::string where; ///< names the server
        uint32_t maxRecords = 1u << 20; ///< the longest context
    };
    AnswerBuilder(GenerationListener &listener, Wanted wanted) : m_listener(listener), m_wanted(std::move(wanted)) { }

    /// A request was sent at \p at; of several attempts, the last one counts.
    void sent(Clock::time_point at) { m_sent = at; }
    /// \p at: when it arrived. Throws Error (Refused) if the answer is too long.
    void add(AnswerPart part, Clock::time_point at);
    bool begun() const { return m_begun; } ///< something of the answer has arrived
    bool finished() const { return !m_finishReason.empty(); } ///< the server said why it ended

    /// Ends the answer; \p error: why it ended early, if it did. Gives the records that waited.
    GenerationResult finish(const std::optional<Error> &error);
    const ServerFigures &figures() const { return m_figures; } ///< complete after finish()
    bool pieces() const { return m_pieces; } ///< some record stands for a piece of text
    /// What could not be used, one sentence each, after finish().
    const std::vector<std::string> &notes() const { return m_notes; }

private:
    void begin(Clock::time_point at);
    void say(const std::string &text, Phase phase);
    void record(TokenRecord token, Clock::time_point at);
    void takeAlternatives(TokenRecord &token, std::vector<GivenToken::Alternative> given);
    void recordGiven(std::vector<GivenToken> tokens, size_t thinking, Phase after, Clock::time_point at);
    [[noreturn]] void refuseLength(const std::string &limit) const;
    void addRoutes();
    void takeSpeeds(GenerationResult &result) const;
    void takeTimes(const ToldTimes &told, Clock::time_point at);
    void shareTimes();

    GenerationListener &m_listener;
    const Wanted m_wanted;
    bool m_begun = false;
    Phase m_phase = Phase::Answer;
    std::optional<Clock::time_point> m_sent;
    Clock::time_point m_first; ///< arrival of the first record
    Clock::time_point m_last; ///< likewise, the last
    uint32_t m_count = 0; ///< of records
    size_t m_recordBytes = 0;
    size_t m_alternativeBytes = 0; ///< of their texts; above maxTextBytes they are not kept
    bool m_tokens = false; ///< records are tokens
    bool m_pieces = false; ///< some record is a piece of text
    std::vector<std::shared_ptr<TokenRecord>> m_waiting; ///< for routes
    GenerationResult m_result;
    std::string m_finishReason;
    std::string m_routes;
    std::optional<uint64_t> m_completionTokens;
    std::optional<double> m_promptPerSecond;
    std::optional<double> m_predictedPerSecond;
    ToldTimes m_told; ///< the latest of each
    bool m_timesTooLong = false; ///< longer than what passed here
    std::optional<double> m_partPredicted; ///< ToldTimes::predicted of this part, until its first record
    std::optional<double> m_recordPredicted; ///< of the part before, if that told it
    size_t m_saying = 0; ///< parts that said something
    ServerFigures m_figures;
    size_t m_badProbabilities = 0;
    bool m_callsTool = false;
    std::vector<std::string> m_notes;
};

} // namespace moire::remote
