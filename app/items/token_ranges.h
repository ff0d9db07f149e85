// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/token_decoder.h"
#include "storage/records.h"

#include <QList>
#include <QStringView>

#include <string>
#include <vector>

namespace moire {

/// Which part of an answer's texts each token wrote. Offsets are UTF-16 units of the text as stored (of Markdown: of
/// its source). The ranges of a list tile its text: token i of a list begins where token i - 1 ends.
///
/// Tokens of the reasoning are in the first list, all later ones in the second; if the answer has text before the
/// reasoning, the second list has all tokens. A token that ends the reasoning and begins the answer (the end of a mark
/// and a word) is in both. Where an answer continues another one, the text taken
/// over is the first range of a list, with the number -1: no token. Tokens that wrote nothing have empty ranges: marks,
/// end tokens, stop texts, and parts of a character, which belongs to the token that completes it.
struct TokenRanges {
    struct Range {
        qint32 begin = 0;
        qint32 end = 0;
        bool isEmpty() const { return begin == end; }
        bool operator==(const Range &) const = default;
    };
    QList<qint32> reasoningEnds; ///< of the tokens firstReasoningToken, firstReasoningToken + 1, ... of the answer
    QList<qint32> textEnds; ///< of the tokens firstTextToken, firstTextToken + 1, ...
    qint32 firstReasoningToken = 0;
    qint32 firstTextToken = 0;

    qint32 count() const; ///< tokens with known ranges
    Range inReasoning(qint32 token) const; ///< empty if it is none of the reasoning's tokens
    Range inText(qint32 token) const; ///< likewise
    bool operator==(const TokenRanges &) const = default;
};

/// Finds the ranges by following the tokens' bytes through the texts: of a running answer as it arrives, in time
/// proportional to what is new, and of a stored one at once, with the same result. Accepts any tokens and texts. Around
/// tokens that are missing or do not fit (a damaged row), the others keep their ranges, and the text in between belongs
/// to the missing one; what does not fit stays without range. Text whose tokens are not recorded (yet) comes after the
/// last end.
class TokenRangeBuilder {
public:
    /// \p givenReasoning, \p givenText: UTF-16 units at the beginning of the texts that the tokens did not write.
    explicit TokenRangeBuilder(qsizetype givenReasoning = 0, qsizetype givenText = 0);

    /// The text and tokens so far were reasoning: AnswerBatch::earlierThought. The caller moves the text likewise. The
    /// next update() costs as much as the answer so far; this happens at most once in an answer.
    void thoughtSoFar();
    void add(const TokenRecord &token);

    /// Call this with the whole texts so far after something was added to them or add() was called.
    void update(QStringView reasoning, QStringView text);
    /// The texts are complete. Releases what is needed only while tokens arrive; call nothing else afterwards.
    void finish(QStringView reasoning, QStringView text);

    const TokenRanges &ranges() const { return m_ranges; }

private:
    struct Token {
        size_t end = 0; ///< of its bytes in m_bytes
        Phase phase = Phase::Answer;
        bool missing = false; ///< its bytes and phase are not known
    };
    struct Texts { ///< without what was given
        QStringView reasoning;
        QStringView text;
        bool reasoningComplete = false;
        bool complete = false; ///< both, and the tokens
    };
    /// A reasoning that begins behind text: an opening mark is where the phase changes. Units are those of the tokens.
    struct Opening {
        size_t token = 0; ///< the first of the reasoning: it completes the mark
        size_t markToken = 0; ///< the mark begins in it
        size_t markBegin = 0; ///< first unit of the mark in markToken
        size_t markEnd = 0; ///< first unit behind the mark in token
    };
    /// Where the search is. All of it follows from the tokens and texts, so it can start again.
    struct Run {
        size_t at = 0; ///< the next token
        TokenDecoder decoder;
        size_t holder = 0; ///< the token with the last byte that the decoder holds back
        qint32 reasoning = 0; ///< units found
        qint32 text = 0;
        bool opened = false; ///< what is in front of the reasoning was found
        bool inText = false;
        qint32 textBegin = 0; ///< where the text behind the reasoning begins
        std::optional<size_t>
            lost; ///< since the last token that was found: the one that the text in between belongs to
        bool lostMissing = false; ///< it is missing
        std::u16string before; ///< what tokens wrote after the end of the reasoning, except the last of them
        std::u16string tail; ///< what the last token of the reasoning wrote after its end
    };
    /// How a token's characters continue a text.
    struct Follow {
        enum class Result {
            All, ///< to the token's end
            Part, ///< to the end of the complete text
            Wait, ///< to the end of the text so far
            None,
        };
        Result result = Result::None;
        qint32 begin = 0; ///< in the text
        qint32 end = 0;
        size_t used = 0; ///< of the token's units
    };

    void run(const Texts &texts);
    bool step(const Texts &texts);
    bool stepReasoning(const Texts &texts);
    bool stepText(const Texts &texts);
    bool openReasoning(const Texts &texts);
    bool opensInFirstToken(const Texts &texts);
    bool openLater(const Texts &texts);
    std::optional<Opening> findOpening() const;
    bool beginText(const Texts &texts);
    void takeReasoning(const TokenDecoder &decoder, const Follow &found, std::u16string_view units);
    void flush(const Texts &texts);
    void follow(Follow &found, std::u16string_view units, QStringView text, qint32 at, bool complete) const;
    bool findAhead(Follow &found, std::u16string_view units, const TokenDecoder &decoder, QStringView text,
                   qint32 at) const;
    void appendReasoning(qint32 end) { m_ranges.reasoningEnds.append(m_givenReasoning + end); }
    void appendText(qint32 end) { m_ranges.textEnds.append(m_givenText + end); }
    void giveReasoning(size_t from, qint32 end);
    void giveText(size_t from, qint32 end);
    void padText(qint32 tokens);
    void lose();
    void takeMissing();
    void mendPhases();
    void restart();
    qint32 reasoningTokens() const;
    std::string_view bytes(size_t token) const;
    Texts texts(QStringView reasoning, QStringView text, bool complete) const;

    const qint32 m_givenReasoning;
    const qint32 m_givenText;
    std::string m_bytes;
    std::vector<Token> m_tokens;
    bool m_answerSeen = false; ///< a token of the answer proper, after the reasoning if there is one
    bool m_thought = false; ///< a token of the reasoning
    bool m_phaseKnown = false; ///< of a token before the next one
    bool m_tolerant = false; ///< tokens may be missing
    std::optional<Opening> m_opening; ///< if there is text before the reasoning
    Run m_run;
    TokenRanges m_ranges;
};

} // namespace moire
