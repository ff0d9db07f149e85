// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/selection.h"

#include <algorithm>
#include <utility>

namespace moire::analysis {

std::optional<TokenSpan> Selection::span() const
{
    if (scope == Scope::Token && token)
        return TokenSpan{token->value, token->value + 1};
    if (scope == Scope::Range && !range.empty())
        return range;
    return std::nullopt;
}

SelectionModel::SelectionModel(QObject *parent) : QObject(parent) { }

const SelectableAnswer *SelectionModel::find(qint64 answer) const
{
    const auto at = std::find_if(m_answers.begin(), m_answers.end(),
                                 [answer](const SelectableAnswer &a) { return a.message == answer; });
    return at == m_answers.end() ? nullptr : &*at;
}

bool SelectionModel::canCompare(qint64 answer) const
{
    return find(answer) || std::find(m_outside.begin(), m_outside.end(), answer) != m_outside.end();
}

uint32_t SelectionModel::tokens(qint64 answer) const
{
    const SelectableAnswer *found = find(answer);
    return found ? found->tokens : 0;
}

/// \p selection without what does not exist.
Selection SelectionModel::fitting(Selection selection) const
{
    if (!find(selection.answer)) {
        selection.answer = 0;
        selection.other = 0;
    }
    const uint32_t count = tokens(selection.answer);
    if (selection.token && selection.token->value >= count)
        selection.token.reset();
    selection.range = intersection(selection.range, {0, count});
    if (selection.range.empty())
        selection.range = {};
    if (selection.other == selection.answer || !canCompare(selection.other))
        selection.other = 0;
    if (selection.layer && m_shape.rows() > 0 && !m_shape.row(*selection.layer))
        selection.layer.reset();
    if (selection.expert && (!selection.layer || (m_shape.experts > 0 && selection.expert->value >= m_shape.experts)))
        selection.expert.reset();
    const bool possible = (selection.scope != Scope::Token || selection.token) &&
        (selection.scope != Scope::Range || !selection.range.empty()) &&
        (selection.scope != Scope::Difference || selection.other != 0);
    if (!possible)
        selection.scope = Scope::Reply;
    if (selection.answer == 0)
        selection.scope = Scope::Chat;
    return selection;
}

void SelectionModel::apply(Selection next, Parts also)
{
    next = fitting(std::move(next));
    Parts parts = also;
    const auto compare = [&](const auto &before, const auto &after, Part part) {
        if (before != after)
            parts |= part;
    };
    compare(m_current.chat, next.chat, ChatPart);
    compare(m_current.answer, next.answer, AnswerPart);
    compare(m_current.other, next.other, OtherPart);
    compare(m_current.token, next.token, TokenPart);
    compare(m_current.range, next.range, RangePart);
    compare(m_current.layer, next.layer, LayerPart);
    compare(m_current.expert, next.expert, ExpertPart);
    compare(m_current.scope, next.scope, ScopePart);
    m_current = next;
    if (m_hovered && m_hovered->value >= tokens(m_hoveredAnswer)) {
        m_hovered.reset();
        m_hoveredAnswer = 0;
        parts |= HoverPart;
    }
    if (parts)
        emit changed(parts);
}

/// The answer to select instead of one that is gone: the last one before it that is left, or else the first one.
qint64 SelectionModel::nearest(const std::vector<SelectableAnswer> &old) const
{
    qint64 nearest = 0;
    for (const SelectableAnswer &answer : old) {
        if (answer.message == m_current.answer)
            break;
        if (find(answer.message))
            nearest = answer.message;
    }
    return nearest != 0 || m_answers.empty() ? nearest : m_answers.front().message;
}

void SelectionModel::setAnswers(qint64 chat, std::vector<SelectableAnswer> answers)
{
    const std::vector<SelectableAnswer> old = std::exchange(m_answers, std::move(answers));
    const bool sameChat = chat == m_current.chat && m_current.answer != 0;
    const bool follows = sameChat && !old.empty() && old.back().message == m_current.answer && !m_current.token;
    Selection next = m_current;
    next.chat = chat;
    if (!sameChat || (follows && find(next.answer)))
        next.answer = m_answers.empty() ? 0 : m_answers.back().message;
    else if (!find(next.answer))
        next.answer = nearest(old);
    if (next.answer != m_current.answer) {
        next.token.reset();
        next.range = {};
        next.other = 0;
        if (!sameChat || next.scope != Scope::Chat)
            next.scope = Scope::Reply;
    }
    apply(next, AnswersPart);
}

void SelectionModel::setOutside(std::vector<qint64> answers)
{
    if (answers == m_outside)
        return;
    m_outside = std::move(answers);
    apply(m_current, AnswersPart);
}

void SelectionModel::setTokens(qint64 answer, uint32_t tokens)
{
    const auto at = std::find_if(m_answers.begin(), m_answers.end(),
                                 [answer](const SelectableAnswer &a) { return a.message == answer; });
    if (at == m_answers.end() || at->tokens == tokens)
        return;
    at->tokens = tokens;
    apply(m_current, AnswersPart);
}

void SelectionModel::setShape(const RouteShape &shape)
{
    m_shape = shape;
    apply(m_current);
}

void SelectionModel::selectAnswer(qint64 answer)
{
    if (!find(answer) || answer == m_current.answer)
        return;
    Selection next = m_current;
    next.answer = answer;
    next.token.reset();
    next.range = {};
    if (next.scope == Scope::Token || next.scope == Scope::Range)
        next.scope = Scope::Reply;
    apply(next);
}

void SelectionModel::selectToken(qint64 answer, TokenNumber token)
{
    const uint32_t count = tokens(answer);
    if (count == 0)
        return;
    Selection next = m_current;
    next.answer = answer;
    next.token = TokenNumber(std::min(token.value, count - 1));
    if (answer != m_current.answer || !next.range.contains(*next.token))
        next.range = {};
    if (next.scope != Scope::Chat && next.scope != Scope::Difference)
        next.scope = Scope::Token;
    apply(next);
}

void SelectionModel::moveToken(qint64 steps)
{
    const auto count = static_cast<qint64>(tokens(m_current.answer));
    if (count == 0 || steps == 0)
        return;
    const qint64 from = m_current.token ? static_cast<qint64>(m_current.token->value) : steps > 0 ? -1 : count;
    const qint64 to = std::clamp<qint64>(from + std::clamp<qint64>(steps, -count, count), 0, count - 1);
    selectToken(m_current.answer, TokenNumber(static_cast<uint32_t>(to)));
}

void SelectionModel::selectRange(qint64 answer, TokenSpan range)
{
    const uint32_t count = tokens(answer);
    if (count == 0)
        return;
    Selection next = m_current;
    if (answer != m_current.answer)
        next.token.reset();
    next.answer = answer;
    next.range = intersection(range, {0, count});
    if (next.range.empty())
        next.range = {};
    else if (!next.token || !next.range.contains(*next.token))
        next.token = TokenNumber(next.range.end - 1);
    if (!next.range.empty())
        next.scope = Scope::Range;
    apply(next);
}

void SelectionModel::clearToken()
{
    Selection next = m_current;
    next.token.reset();
    next.range = {};
    apply(next);
}

void SelectionModel::selectLayer(std::optional<LayerIndex> layer)
{
    Selection next = m_current;
    if (next.layer != layer)
        next.expert.reset();
    next.layer = layer;
    apply(next);
}

void SelectionModel::selectExpert(LayerIndex layer, ExpertIndex expert)
{
    Selection next = m_current;
    next.layer = layer;
    next.expert = expert;
    apply(next);
}

void SelectionModel::compareWith(qint64 answer)
{
    Selection next = m_current;
    next.other = canCompare(answer) ? answer : 0;
    if (next.other != 0)
        next.scope = Scope::Difference;
    apply(next);
}

void SelectionModel::setScope(Scope scope)
{
    Selection next = m_current;
    next.scope = scope;
    if (fitting(next).scope == scope)
        apply(next);
}

void SelectionModel::hover(qint64 answer, std::optional<TokenNumber> token)
{
    if (token && token->value >= tokens(answer))
        token.reset();
    const qint64 of = token ? answer : 0;
    if (token == m_hovered && of == m_hoveredAnswer)
        return;
    m_hovered = token;
    m_hoveredAnswer = of;
    emit changed(HoverPart);
}

} // namespace moire::analysis
