// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/token_ranges.h"

#include "items/mark_text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace moire {

namespace {

constexpr qsizetype searchWindow = 256; ///< units that one missing token may have written
constexpr qsizetype maxSearchWindow = 1 << 14;
constexpr size_t maxSearchedTokens = 64; ///< that are searched in the large window
constexpr size_t certainUnits = 24; ///< a match of so many is taken
constexpr size_t leastUnits = 4; ///< a shorter match is only taken at the end of the text

qint32 limited(qsizetype units)
{
    return static_cast<qint32>(std::clamp<qsizetype>(units, 0, std::numeric_limits<qint32>::max() / 2));
}

TokenRanges::Range rangeIn(const QList<qint32> &ends, qint32 index)
{
    if (index < 0 || index >= ends.size())
        return {};
    return {index > 0 ? ends[index - 1] : 0, ends[index]};
}

} // namespace

qint32 TokenRanges::count() const
{
    const auto inReasoning = firstReasoningToken + static_cast<qint32>(reasoningEnds.size());
    const auto inText = textEnds.isEmpty() ? 0 : firstTextToken + static_cast<qint32>(textEnds.size());
    return std::max({0, inReasoning, inText});
}

TokenRanges::Range TokenRanges::inReasoning(qint32 token) const
{
    return rangeIn(reasoningEnds, token - firstReasoningToken);
}

TokenRanges::Range TokenRanges::inText(qint32 token) const
{
    return rangeIn(textEnds, token - firstTextToken);
}

TokenRangeBuilder::TokenRangeBuilder(qsizetype givenReasoning, qsizetype givenText)
    : m_givenReasoning(limited(givenReasoning)),
      m_givenText(limited(givenText))
{
    restart();
}

void TokenRangeBuilder::restart()
{
    m_run = {};
    m_ranges = {};
    if (m_givenReasoning > 0) {
        appendReasoning(0);
        m_ranges.firstReasoningToken = -1;
    }
}

qint32 TokenRangeBuilder::reasoningTokens() const
{
    return m_ranges.firstReasoningToken + static_cast<qint32>(m_ranges.reasoningEnds.size());
}

void TokenRangeBuilder::thoughtSoFar()
{
    for (Token &token : m_tokens)
        if (token.phase == Phase::Answer)
            token.phase = Phase::Thinking;
    m_answerSeen = false;
    m_thought = true;
    m_opening.reset();
    restart();
}

void TokenRangeBuilder::add(const TokenRecord &token)
{
    const bool missing = token.id == missingToken;
    if (!missing && !std::exchange(m_phaseKnown, true))
        for (Token &before : m_tokens)
            before.phase = token.phase;
    m_bytes += token.bytes;
    m_tokens.push_back({m_bytes.size(), missing && m_phaseKnown ? m_tokens.back().phase : token.phase, missing});
    m_answerSeen |= !missing && token.phase == Phase::Answer;
    if (missing || token.phase != Phase::Thinking || std::exchange(m_thought, true) || !m_answerSeen)
        return;
    m_opening = findOpening();
    m_answerSeen = !m_opening;
    restart(); // the text so far may have been followed into the mark
}

void TokenRangeBuilder::update(QStringView reasoning, QStringView text)
{
    run(texts(reasoning, text, false));
}

void TokenRangeBuilder::finish(QStringView reasoning, QStringView text)
{
    const Texts all = texts(reasoning, text, true);
    run(all);
    if (!m_tokens.empty() && (m_run.reasoning < all.reasoning.size() || m_run.text < all.text.size())) {
        mendPhases();
        restart();
        m_tolerant = true;
        run(all);
    }
    m_bytes = {};
    m_tokens = {};
    m_run = {};
}

/// An answer has one reasoning, so a single token of the text within it has a damaged phase, and so has one before it
/// if no mark comes between.
void TokenRangeBuilder::mendPhases()
{
    const bool textFirst = m_opening && (m_opening->markEnd > 0 || m_opening->markToken < m_opening->token);
    for (size_t i = 0; i + 1 < m_tokens.size(); i++)
        if (m_tokens[i].phase == Phase::Answer && m_tokens[i + 1].phase == Phase::Thinking &&
            (i == 0 ? !textFirst : m_tokens[i - 1].phase == Phase::Thinking))
            m_tokens[i].phase = Phase::Thinking;
    m_opening = findOpening();
}

TokenRangeBuilder::Texts TokenRangeBuilder::texts(QStringView reasoning, QStringView text, bool complete) const
{
    const QStringView written = text.mid(std::min<qsizetype>(m_givenText, text.size()));
    const bool textAfter = m_opening ? m_run.opened && written.size() > m_run.textBegin : !written.isEmpty();
    return {reasoning.mid(std::min<qsizetype>(m_givenReasoning, reasoning.size())), written,
            complete || m_answerSeen || textAfter, complete};
}

std::string_view TokenRangeBuilder::bytes(size_t token) const
{
    const size_t begin = token > 0 ? m_tokens[token - 1].end : 0;
    return std::string_view(m_bytes).substr(begin, m_tokens[token].end - begin);
}

void TokenRangeBuilder::run(const Texts &texts)
{
    while (m_run.at < m_tokens.size() && step(texts)) { }
    if (!texts.complete || m_run.at < m_tokens.size())
        return;
    if (!m_run.inText)
        beginText(texts);
    if (m_tolerant && m_run.lost && m_run.lostMissing && m_run.text < texts.text.size())
        giveText(*m_run.lost, m_run.text = static_cast<qint32>(texts.text.size()));
    flush(texts);
}

/// Handles one token. False: what it wrote is not known yet.
bool TokenRangeBuilder::step(const Texts &texts)
{
    const Phase phase = m_tokens[m_run.at].phase;
    if (m_run.inText && m_opening && m_run.at == m_opening->token)
        return openLater(texts);
    if (!m_run.inText && phase == Phase::Answer)
        return beginText(texts);
    if (m_tokens[m_run.at].missing) {
        takeMissing();
        return true;
    }
    if (m_run.inText)
        return stepText(texts);
    if (phase == Phase::Prompt) {
        appendReasoning(m_run.reasoning);
        m_run.at++;
        return true;
    }
    return m_run.opened ? stepReasoning(texts) : openReasoning(texts);
}

void TokenRangeBuilder::follow(Follow &found, std::u16string_view units, QStringView text, qint32 at,
                               bool complete) const
{
    constexpr char16_t byteOrderMark = 0xFEFF;
    found = {Follow::Result::All, at, at, 0};
    while (found.used < units.size()) {
        if (found.end == text.size()) {
            found.result = complete ? Follow::Result::Part : Follow::Result::Wait;
            return;
        }
        if (text[found.end].unicode() == units[found.used])
            found.end++;
        else if (units[found.used] != byteOrderMark) { // QString drops it at the beginning of a piece
            found.result = Follow::Result::None;
            return;
        }
        found.used++;
    }
}

/// In a text with missing tokens, whether this one and those after it come a little later.
bool TokenRangeBuilder::findAhead(Follow &found, std::u16string_view units, const TokenDecoder &decoder,
                                  QStringView text, qint32 at) const
{
    if (!m_tolerant || units.empty())
        return false;
    std::u16string wanted(units);
    std::vector<size_t> lengths{wanted.size()}; // with each further token
    TokenDecoder next = decoder;
    std::u16string more;
    size_t token = m_run.at + 1;
    for (; token < m_tokens.size() && !m_tokens[token].missing && wanted.size() < certainUnits; token++) {
        next.push(bytes(token), more);
        wanted += more;
        lengths.push_back(wanted.size());
    }
    const size_t lost = m_run.lost ? m_run.at - *m_run.lost : 0;
    const qsizetype window = lost <= maxSearchedTokens || m_run.lostMissing
        ? std::min(searchWindow * static_cast<qsizetype>(lost + 1), maxSearchWindow)
        : searchWindow;
    const QStringView searched = text.mid(at, window + static_cast<qsizetype>(wanted.size()));
    for (auto length = lengths.rbegin(); length != lengths.rend(); ++length) {
        const QStringView match(wanted.data(), static_cast<qsizetype>(*length));
        const bool atEnd = at + searched.size() == text.size() && searched.endsWith(match);
        if (*length < leastUnits && !atEnd)
            return false;
        const qsizetype place = *length < leastUnits ? searched.size() - match.size() : searched.indexOf(match);
        if (place < 0)
            continue;
        const auto begin = at + static_cast<qint32>(place);
        found = {Follow::Result::All, begin, begin + static_cast<qint32>(units.size()), units.size()};
        return true;
    }
    return false;
}

/// The tokens of the reasoning from number \p from on end at \p end: a U+FFFD belongs to the token whose bytes it
/// replaces, not to the one that showed it invalid.
void TokenRangeBuilder::giveReasoning(size_t from, qint32 end)
{
    const qsizetype first = static_cast<qsizetype>(from) - m_ranges.firstReasoningToken;
    for (qsizetype i = std::max<qsizetype>(first, 0); i < m_ranges.reasoningEnds.size(); i++)
        m_ranges.reasoningEnds[i] = m_givenReasoning + end;
}

void TokenRangeBuilder::giveText(size_t from, qint32 end)
{
    const qsizetype first = static_cast<qsizetype>(from) - m_ranges.firstTextToken;
    for (qsizetype i = std::max<qsizetype>(first, 0); i < m_ranges.textEnds.size(); i++)
        m_ranges.textEnds[i] = m_givenText + end;
}

/// Gives the tokens of the text's list up to number \p tokens, which wrote nothing into the text, empty ranges.
void TokenRangeBuilder::padText(qint32 tokens)
{
    while (m_ranges.firstTextToken + static_cast<qint32>(m_ranges.textEnds.size()) < tokens)
        appendText(m_run.text);
}

/// The next token was not found. What comes before the next one that is found belongs to the first of the lost tokens,
/// or better to one that is missing.
void TokenRangeBuilder::lose()
{
    const bool missing = m_tokens[m_run.at].missing;
    if (m_run.lost && (m_run.lostMissing || !missing))
        return;
    m_run.lost = m_run.at;
    m_run.lostMissing = missing;
}

void TokenRangeBuilder::takeMissing()
{
    lose();
    m_run.decoder = {};
    if (m_run.inText)
        appendText(m_run.text);
    else
        appendReasoning(m_run.reasoning);
    m_run.at++;
}

bool TokenRangeBuilder::stepReasoning(const Texts &texts)
{
    TokenDecoder decoder = m_run.decoder;
    std::u16string decoded;
    const bool leftover = decoder.push(bytes(m_run.at), decoded);
    std::u16string_view units = decoded;
    if (m_run.reasoning == 0)
        units = withoutBreaks(units, texts.reasoning);
    Follow found;
    follow(found, units, texts.reasoning, m_run.reasoning, texts.reasoningComplete);
    if (found.result == Follow::Result::None)
        findAhead(found, units, decoder, texts.reasoning, m_run.reasoning);
    if (found.result == Follow::Result::Wait)
        return false;
    if (leftover && found.result != Follow::Result::None && found.used > 0)
        giveReasoning(m_run.holder, m_run.reasoning + 1);
    takeReasoning(decoder, found, units);
    return true;
}

/// Records what a token wrote into the reasoning, and what it wrote after its end.
void TokenRangeBuilder::takeReasoning(const TokenDecoder &decoder, const Follow &found, std::u16string_view units)
{
    if (found.result == Follow::Result::None) {
        lose();
    } else {
        if (const auto lost = found.used > 0 ? std::exchange(m_run.lost, {}) : std::nullopt)
            giveReasoning(*lost, found.begin);
        m_run.decoder = decoder;
        m_run.holder = bytes(m_run.at).empty() ? m_run.holder : m_run.at;
        m_run.reasoning = found.end;
        m_run.before += m_run.tail;
        if (m_run.before.size() > 4 * thinkingMarks().longest)
            m_run.before.erase(0, m_run.before.size() - thinkingMarks().longest);
        m_run.tail = units.substr(found.used);
    }
    appendReasoning(m_run.reasoning);
    m_run.at++;
}

bool TokenRangeBuilder::stepText(const Texts &texts)
{
    TokenDecoder decoder = m_run.decoder;
    std::u16string decoded;
    const bool leftover = decoder.push(bytes(m_run.at), decoded);
    std::u16string_view units = decoded;
    if (m_opening && m_run.at >= m_opening->markToken && m_run.at < m_opening->token)
        units = units.substr(0, m_run.at == m_opening->markToken ? m_opening->markBegin : 0);
    if (m_run.text == m_run.textBegin)
        units = withoutBreaks(units, texts.text.mid(m_run.text));
    Follow found;
    follow(found, units, texts.text, m_run.text, texts.complete);
    if (found.result == Follow::Result::None)
        findAhead(found, units, decoder, texts.text, m_run.text);
    if (found.result == Follow::Result::Wait)
        return false;
    if (found.result == Follow::Result::None) {
        lose();
    } else {
        if (const auto lost = found.used > 0 ? std::exchange(m_run.lost, {}) : std::nullopt)
            giveText(*lost, found.begin);
        if (leftover && found.used > 0)
            giveText(m_run.holder, m_run.text + 1);
        m_run.decoder = decoder;
        m_run.holder = bytes(m_run.at).empty() ? m_run.holder : m_run.at;
        m_run.text = found.end;
    }
    appendText(m_run.text);
    m_run.at++;
    return true;
}

/// An unfinished character at the end of the answer.
void TokenRangeBuilder::flush(const Texts &texts)
{
    const bool inText = m_ranges.count() > reasoningTokens();
    const QStringView text = inText ? texts.text : texts.reasoning;
    qint32 &at = inText ? m_run.text : m_run.reasoning;
    if (!m_run.decoder.pending() || at + 1 != text.size() || text.back() != QChar::ReplacementCharacter)
        return;
    at++;
    if (inText)
        giveText(m_run.holder, at);
    else
        giveReasoning(m_run.holder, at);
}

} // namespace moire
