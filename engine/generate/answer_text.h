// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/phase_splitter.h"
#include "generate/stop_matcher.h"

#include <moire/generation.h>
#include <moire/tokenizer.h>

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace moire {

class Model;

/// What the tokens of an answer say: thinking and answer apart, stop texts, the budget of the thinking part, the
/// required form. Reports text to the listener, and adds it to the result.
class AnswerText {
public:
    /// All must outlive the object. Throws Error (Usage) if a stop text is not valid.
    AnswerText(const Model &model, const GenerationOptions &options, GenerationListener &listener,
               GenerationResult &result);

    /// Reports that the phase is settled if no thinking is possible. To be called before the first token.
    void begin() { emit({}); }
    /// Adds a token that does not end the answer; it is the last of the result's ids already. Returns its phase.
    Phase add(TokenId id, bool forced);
    void finish(); ///< adds what was held back

    bool thinking() const { return m_phases.thinking(); }
    std::optional<std::string> stopText() const { return m_stops.found(); } ///< found; the answer ends with it
    bool complete() const; ///< the required form is complete, and nothing can follow

    /// Once the thinking budget is spent, or the end of the thinking is asked for: the next token of its close mark.
    std::optional<TokenId> nextForced();
    /// To be called once a forced token was added: ends the thinking after the last, even if its text is no mark.
    void forcedAdded();

    /// Whether the required form may go on with this token.
    bool permitted(TokenId id) const;
    /// Sets the logits of tokens that are not permitted to -infinity. False if none is left.
    bool mask(std::span<float> logits) const;

private:
    bool opensThinking(TokenId id) const;
    bool isPartOfMark(TokenId id) const;
    void constrain(TokenId id, bool thoughtBefore, const std::vector<PhaseSplitter::Piece> &pieces);
    void reclassifyAsThinking();
    void emit(const std::string &text, Phase phase);
    void emit(const std::vector<PhaseSplitter::Piece> &pieces);

    const Model &m_model;
    const GenerationOptions &m_options;
    GenerationListener &m_listener;
    GenerationResult &m_result;
    const Tokenizer *m_tokenizer; ///< null: tokens have no text
    PhaseSplitter m_phases;
    StopMatcher m_stops;
    Utf8Stream m_utf8;
    std::deque<TokenId> m_forced;
    std::string m_opening; ///< with a constraint: the part of an open mark that the answer began with
    bool m_budgetSpent = false;
    bool m_reclassified = false; ///< by the text of the current token
    bool m_settledSent = false;
};

} // namespace moire
