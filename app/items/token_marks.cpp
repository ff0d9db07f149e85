// SPDX-License-Identifier: GPL-3.0-or-later
// Part of TokenRangeBuilder: the marks in front of the reasoning and after it.
#include "items/mark_text.h"
#include "items/token_ranges.h"

#include <algorithm>

namespace moire {

namespace {

constexpr size_t maxOpening = 4096; ///< units in which an opening mark is searched

enum class Begins { No, Yes, Unknown };

Begins begins(QStringView text, std::u16string_view with, bool complete)
{
    const auto common = std::min(static_cast<size_t>(text.size()), with.size());
    if (std::u16string_view(text.utf16(), common) != with.substr(0, common))
        return Begins::No;
    if (common == with.size())
        return Begins::Yes;
    return complete ? Begins::No : Begins::Unknown;
}

} // namespace

/// Whether the answer's first token has text, the mark and reasoning: then no token of the text comes before it.
bool TokenRangeBuilder::opensInFirstToken(const Texts &texts)
{
    TokenDecoder decoder;
    std::u16string units;
    decoder.push(bytes(0), units);
    const QStringView all(units);
    for (const std::u16string &open : thinkingMarks().open) {
        const size_t mark = units.find(open);
        if (mark == std::u16string::npos ||
            std::all_of(units.begin(), units.begin() + static_cast<std::ptrdiff_t>(mark), isWhiteSpace))
            continue;
        const auto begin = static_cast<qsizetype>(mark);
        const auto end = static_cast<qsizetype>(mark + open.size());
        if (texts.reasoning.startsWith(all.first(end)) || !texts.text.startsWith(all.first(begin)))
            continue; // the prompt opened the reasoning
        m_opening = Opening{0, 0, mark, mark + open.size()};
        m_run.inText = true;
        return true;
    }
    return false;
}

bool TokenRangeBuilder::openReasoning(const Texts &texts)
{
    if (m_run.at == 0 && m_givenReasoning == 0 && m_givenText == 0 && opensInFirstToken(texts))
        return texts.complete && openLater(texts); // else where the reasoning ends is known with the next update
    TokenDecoder decoder = m_run.decoder;
    std::u16string all;
    std::u16string units;
    size_t at = m_run.at;
    size_t start = 0; ///< of what follows white space
    bool undecided = true;
    for (; at < m_tokens.size() && m_tokens[at].phase == Phase::Thinking && all.size() < maxOpening; at++) {
        decoder.push(bytes(at), units);
        all += units;
        while (start < all.size() && isWhiteSpace(all[start]))
            start++;
        const std::u16string_view rest = std::u16string_view(all).substr(start);
        const auto mark = std::find_if(thinkingMarks().open.begin(), thinkingMarks().open.end(),
                                       [&](const std::u16string &open) { return rest.starts_with(open); });
        if (mark == thinkingMarks().open.end()) {
            undecided = std::any_of(thinkingMarks().open.begin(), thinkingMarks().open.end(),
                                    [&](const std::u16string &open) { return open.starts_with(rest); });
            if (undecided)
                continue;
            break;
        }
        // The engine leaves a mark of another family in the text.
        const std::u16string_view opening = std::u16string_view(all).substr(0, start + mark->size());
        for (const std::u16string_view shown : {opening, withoutBreaks(opening, u"x")}) {
            const Begins answer = begins(texts.reasoning, shown, texts.reasoningComplete);
            if (answer == Begins::Unknown)
                return false;
            if (answer == Begins::Yes) {
                m_run.opened = true;
                return true;
            }
        }
        const std::u16string_view after =
            withoutBreaks(std::u16string_view(all).substr(opening.size()), texts.reasoning);
        Follow found;
        follow(found, after, texts.reasoning, 0, texts.reasoningComplete);
        if (found.result == Follow::Result::Wait)
            return false;
        for (; m_run.at < at; m_run.at++)
            appendReasoning(0);
        takeReasoning(decoder, found, after);
        m_run.opened = true;
        return true;
    }
    if (undecided && at == m_tokens.size() && !texts.reasoningComplete)
        return false;
    if (undecided || at > m_run.at) {
        m_run.opened = true;
        return true;
    }
    // A control token in front of the mark.
    Follow found;
    follow(found, withoutBreaks(units, texts.reasoning), texts.reasoning, 0, texts.reasoningComplete);
    if (found.result == Follow::Result::Wait)
        return false;
    if (found.result == Follow::Result::None) {
        appendReasoning(0);
        m_run.at++;
        return true;
    }
    m_run.opened = true;
    return true;
}

/// Where the reasoning begins, if it begins behind text. If no mark is found there, it begins with the token's text.
std::optional<TokenRangeBuilder::Opening> TokenRangeBuilder::findOpening() const
{
    const auto known = [](Phase phase) {
        return [phase](const Token &token) { return !token.missing && token.phase == phase; };
    };
    const auto thought = std::find_if(m_tokens.begin(), m_tokens.end(), known(Phase::Thinking));
    if (m_givenReasoning > 0 || m_givenText > 0 || thought == m_tokens.end() ||
        std::none_of(m_tokens.begin(), thought, known(Phase::Answer)))
        return {};
    const auto token = static_cast<size_t>(thought - m_tokens.begin());
    TokenDecoder decoder;
    std::u16string all;
    std::u16string units;
    std::vector<size_t> begins; // of each token, in units
    for (size_t i = 0; i <= token; i++) {
        begins.push_back(all.size());
        decoder.push(bytes(i), units);
        all += units;
    }
    Opening opening{token, token, 0, 0};
    size_t first = std::u16string::npos;
    for (const std::u16string &open : thinkingMarks().open) {
        const size_t from = begins[token] + 1 > open.size() ? begins[token] + 1 - open.size() : 0;
        const size_t found = all.find(open, from);
        if (found >= first)
            continue;
        first = found;
        const auto holder = std::upper_bound(begins.begin(), begins.end(), found) - 1;
        opening.markToken = static_cast<size_t>(holder - begins.begin());
        opening.markBegin = found - *holder;
        opening.markEnd = found + open.size() - begins[token];
    }
    return opening;
}

/// The first token of a reasoning behind text: the end of the text, the mark, and the beginning of the reasoning.
bool TokenRangeBuilder::openLater(const Texts &texts)
{
    const auto number = static_cast<qint32>(m_run.at);
    TokenDecoder decoder = m_run.decoder;
    std::u16string units;
    const bool leftover = decoder.push(bytes(m_run.at), units);
    const std::u16string_view all = units;
    std::u16string_view before = all.substr(0, m_opening->markToken == m_run.at ? m_opening->markBegin : 0);
    if (m_run.text == 0)
        before = withoutBreaks(before, texts.text);
    Follow said;
    follow(said, before, texts.text, m_run.text, texts.complete);
    const std::u16string_view after = withoutBreaks(all.substr(m_opening->markEnd), texts.reasoning);
    Follow thought;
    follow(thought, after, texts.reasoning, 0, texts.reasoningComplete);
    if (said.result == Follow::Result::Wait || thought.result == Follow::Result::Wait)
        return false;
    if (said.result != Follow::Result::None && said.used > 0) {
        if (leftover)
            giveText(m_run.holder, m_run.text + 1);
        appendText(m_run.text = said.end);
    }
    m_run.lost.reset();
    m_run.inText = false;
    m_run.opened = true;
    m_run.textBegin = m_run.text;
    if (m_ranges.reasoningEnds.isEmpty())
        m_ranges.firstReasoningToken = number;
    while (reasoningTokens() < number)
        appendReasoning(0);
    takeReasoning(decoder, thought, after);
    return true;
}

/// The last token of the reasoning completes the closing mark; what it wrote after that begins the answer.
bool TokenRangeBuilder::beginText(const Texts &texts)
{
    const std::u16string all = m_run.before + m_run.tail;
    size_t end = std::u16string::npos;
    for (const std::u16string &close : thinkingMarks().close) {
        const size_t from = m_run.before.size() + 1 > close.size() ? m_run.before.size() + 1 - close.size() : 0;
        const size_t found = all.find(close, from);
        if (found != std::u16string::npos)
            end = std::min(end, found + close.size());
    }
    const bool textFirst = m_opening && m_run.at < m_opening->token;
    const bool textAgain = m_opening && m_run.at > m_opening->token;
    if (m_tolerant && m_run.lost && m_run.lostMissing && !textFirst) { // what is left of the reasoning
        m_run.reasoning = static_cast<qint32>(texts.reasoning.size());
        giveReasoning(*m_run.lost, m_run.reasoning);
    }
    m_run.lost.reset();
    if (!textAgain)
        m_ranges.firstTextToken = reasoningTokens();
    if (m_givenText > 0) {
        m_ranges.firstTextToken--;
        appendText(0);
    } else if (end < all.size()) {
        Follow found;
        follow(found, withoutBreaks(std::u16string_view(all).substr(end), texts.text.mid(m_run.text)), texts.text,
               m_run.text, texts.complete);
        if (found.result == Follow::Result::Wait)
            return false;
        if (found.end > m_run.text && found.result != Follow::Result::None) {
            m_ranges.firstTextToken -= textAgain ? 0 : 1;
            padText(reasoningTokens() - 1);
            appendText(found.end);
            m_run.text = found.end;
        }
    }
    padText(reasoningTokens());
    m_run.inText = true;
    return true;
}

} // namespace moire
