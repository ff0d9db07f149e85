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

bool TokenRangeBuilder::openReasoning(const Texts &texts)
{
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
    if (m_tolerant && m_run.lost && m_run.lostMissing) { // what is left of the reasoning
        m_run.reasoning = static_cast<qint32>(texts.reasoning.size());
        giveReasoning(*m_run.lost, m_run.reasoning);
    }
    m_run.lost.reset();
    m_ranges.firstTextToken = reasoningTokens();
    if (m_givenText > 0) {
        m_ranges.firstTextToken--;
        appendText(0);
    } else if (end < all.size()) {
        Follow found;
        follow(found, withoutBreaks(std::u16string_view(all).substr(end), texts.text), texts.text, 0, texts.complete);
        if (found.result == Follow::Result::Wait)
            return false;
        if (found.end > 0 && found.result != Follow::Result::None) {
            m_ranges.firstTextToken--;
            appendText(found.end);
            m_run.text = found.end;
        }
    }
    m_run.inText = true;
    return true;
}

} // namespace moire
