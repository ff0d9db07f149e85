// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/answer_text.h"

#include "text/thinking_marks.h"

#include <moire/error.h>
#include <moire/model.h>
#include <moire/token_constraint.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace moire {

namespace {

constexpr float impossible = -std::numeric_limits<float>::infinity();

std::vector<ThinkingFormat> thinkingFormats(const Tokenizer *tokenizer, const GenerationOptions &options)
{
    if (!tokenizer)
        return {};
    if (options.chat && !options.constraint)
        return thinkingInAnswer(options.thinking, *tokenizer);
    return options.thinking ? std::vector{*options.thinking} : std::vector<ThinkingFormat>();
}

std::vector<std::string> stopTexts(const Model &model, const GenerationOptions &options)
{
    std::vector<std::string> texts = options.stop;
    if (options.chat && !options.ignoreEos && !model.turnEnd().text.empty())
        texts.push_back(model.turnEnd().text);
    return texts;
}

} // namespace

AnswerText::AnswerText(const Model &model, const GenerationOptions &options, GenerationListener &listener,
                       GenerationResult &result)
    : m_model(model),
      m_options(options),
      m_listener(listener),
      m_result(result),
      m_tokenizer(model.tokenizer()),
      m_phases(thinkingFormats(m_tokenizer, options)),
      m_stops(stopTexts(model, options))
{
}

/// Control tokens add no text, unless they are part of a thinking mark or the options want to see them.
Phase AnswerText::add(TokenId id, bool forced)
{
    const bool thoughtBefore = m_phases.thinking();
    m_reclassified = false;
    if (m_tokenizer) {
        const bool special = m_tokenizer->kind(id) == TokenKind::Control &&
            (isPartOfMark(id) ||
             std::find(m_options.visible.begin(), m_options.visible.end(), id) != m_options.visible.end());
        const std::string text = m_utf8.push(m_tokenizer->bytes(id, special));
        const std::vector<PhaseSplitter::Piece> pieces =
            text.empty() ? std::vector<PhaseSplitter::Piece>() : m_phases.push(text);
        if (m_options.constraint && !forced) // a forced close mark and its line breaks are not part of the answer
            constrain(id, thoughtBefore, pieces);
        if (!text.empty())
            emit(pieces); // also if there are none: the text may have settled the phases
        if (m_options.constraint && !m_phases.thinking())
            emit(m_phases.settle());
    }
    return thoughtBefore || m_reclassified || m_phases.thinking() ? Phase::Thinking : Phase::Answer;
}

void AnswerText::finish()
{
    const std::string last = m_utf8.flush();
    if (!last.empty())
        emit(m_phases.push(last));
    emit(m_phases.flush());
    if (m_stops.found())
        return;
    emit(m_stops.flush(), Phase::Answer);
}

bool AnswerText::complete() const
{
    return m_options.constraint && !m_phases.thinking() && m_opening.empty() && m_options.constraint->mustEnd();
}

std::optional<TokenId> AnswerText::nextForced()
{
    const bool spent = m_options.thinkingBudget && m_result.thinkingTokens >= *m_options.thinkingBudget;
    if (!m_budgetSpent && m_tokenizer && m_phases.thinking() && (spent || m_options.endThinking.stop_requested())) {
        m_budgetSpent = true;
        const std::string close = "\n" + m_phases.format().close + "\n\n";
        for (const TokenId id : m_tokenizer->encode(close, {.addSpecial = false, .parseSpecial = true}))
            m_forced.push_back(id);
    }
    if (m_forced.empty())
        return std::nullopt;
    const TokenId id = m_forced.front();
    m_forced.pop_front();
    return id;
}

void AnswerText::forcedAdded()
{
    if (m_forced.empty() && m_phases.thinking())
        emit(m_phases.endThinking()); // the vocabulary cannot spell the mark
}

/// With a constraint, an answer may still begin with the open mark of a thinking part.
bool AnswerText::opensThinking(TokenId id) const
{
    if (m_phases.formats().empty() || m_phases.settled() || m_phases.format().openedByPrompt)
        return false;
    const std::string text = m_opening + m_tokenizer->bytes(id, true);
    const std::string_view open = m_phases.format().open;
    return text.size() > m_opening.size() && (open.starts_with(text) || text.starts_with(open));
}

bool AnswerText::permitted(TokenId id) const
{
    if (m_model.turnEnd().holds(id))
        return !m_phases.thinking() && m_opening.empty() && m_options.constraint->mayEnd();
    return m_phases.thinking() || (m_opening.empty() && m_options.constraint->allows(id)) || opensThinking(id);
}

bool AnswerText::mask(std::span<float> logits) const
{
    const std::span<const TokenId> ends = m_model.turnEnd().tokens;
    bool left = true;
    if (m_phases.thinking())
        for (const TokenId id : ends)
            logits[id.value] = impossible;
    else if (m_opening.empty())
        left = m_options.constraint->mask(logits, ends);
    else
        for (uint32_t id = 0; id < logits.size(); ++id)
            if (!opensThinking(TokenId(id)))
                logits[id] = impossible;
    return left && !std::all_of(logits.begin(), logits.end(), [](float logit) { return std::isinf(logit); });
}

/// Tells the constraint what the token added to the answer.
void AnswerText::constrain(TokenId id, bool thoughtBefore, const std::vector<PhaseSplitter::Piece> &pieces)
{
    if (thoughtBefore && m_phases.thinking())
        return;
    bool fits = true;
    if (thoughtBefore || m_phases.thinking()) { // a mark ended or began within the token
        m_opening.clear();
        for (const PhaseSplitter::Piece &piece : pieces)
            fits = fits && (piece.phase != Phase::Answer || m_options.constraint->push(piece.text));
    } else if (!m_opening.empty() || !m_options.constraint->allows(id)) {
        m_opening += m_tokenizer->bytes(id, true);
    } else {
        fits = m_options.constraint->push(m_tokenizer->bytes(id));
    }
    if (!fits)
        throw Error(ErrorKind::Refused, "the end of the thinking part was followed by text of another form", "answer",
                    "ask again");
}

bool AnswerText::isPartOfMark(TokenId id) const
{
    const std::string_view piece = m_tokenizer->piece(id);
    return std::any_of(m_phases.formats().begin(), m_phases.formats().end(), [&](const ThinkingFormat &format) {
        return format.open.find(piece) != std::string::npos || format.close.find(piece) != std::string::npos;
    });
}

/// A mark shows that the text emitted as answer so far was thinking.
void AnswerText::reclassifyAsThinking()
{
    m_reclassified = true;
    const std::string pending = m_stops.flush();
    m_result.thinkingTokens = m_result.ids.size() - 1; // the token of the mark is counted with its record
    m_result.thinkingText = std::exchange(m_result.text, {});
    if (m_result.ids.size() > 1)
        m_listener.thoughtSoFar();
    emit(pending, Phase::Thinking);
}

void AnswerText::emit(const std::string &text, Phase phase)
{
    if (text.empty())
        return;
    (phase == Phase::Thinking ? m_result.thinkingText : m_result.text) += text;
    m_listener.text(text, phase);
}

void AnswerText::emit(const std::vector<PhaseSplitter::Piece> &pieces)
{
    for (const PhaseSplitter::Piece &piece : pieces) {
        if (m_stops.found())
            return;
        if (piece.earlierToo)
            reclassifyAsThinking();
        else if (piece.phase == Phase::Thinking)
            emit(m_stops.flush(), Phase::Answer); // of text before the thinking: a stop text does not extend over it
        emit(piece.phase == Phase::Answer ? m_stops.push(piece.text) : piece.text, piece.phase);
    }
    if (m_phases.settled() && !std::exchange(m_settledSent, true))
        m_listener.answerSettled();
}

} // namespace moire
