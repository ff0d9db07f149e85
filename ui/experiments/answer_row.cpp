// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answer_row.h"

#include "transcript/source.h"

#include <algorithm>

namespace moire::ui {

namespace {

/// The end of every word, with the white space before it.
QList<qint32> wordEnds(const QString &text)
{
    QList<qint32> ends;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!text[at].isSpace() && (at + 1 == text.size() || text[at + 1].isSpace()))
            ends.append(static_cast<qint32>(at + 1));
    return ends;
}

} // namespace

void AnswerRow::clear()
{
    beginResetModel();
    m_thinking.clear();
    m_text.clear();
    m_ranges = {};
    m_shown = m_hasTokens = false;
    endResetModel();
}

void AnswerRow::setAnswer(const QString &thinking, const QString &text, const std::vector<SharedToken> &tokens)
{
    beginResetModel();
    m_thinking = thinking;
    m_text = text;
    m_shown = m_open = true;
    m_hasTokens = std::any_of(tokens.begin(), tokens.end(), [](const SharedToken &one) { return !one->bytes.empty(); });
    if (m_hasTokens) {
        TokenRangeBuilder builder;
        for (const SharedToken &token : tokens)
            builder.add(*token);
        builder.finish(m_thinking, m_text);
        m_ranges = builder.ranges();
    } else {
        m_ranges = {.reasoningEnds = wordEnds(m_thinking), .textEnds = wordEnds(m_text)};
        m_ranges.firstTextToken = static_cast<qint32>(m_ranges.reasoningEnds.size());
    }
    endResetModel();
}

int AnswerRow::rowCount(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown ? 1 : 0;
}

QVariant AnswerRow::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case KindRole:
        return static_cast<int>(widgets::transcript::Kind::Answer);
    case TextRole:
        return m_text;
    case ReasoningRole:
        return m_thinking;
    case TextEndsRole:
        return QVariant::fromValue(m_ranges.textEnds);
    case ReasoningEndsRole:
        return QVariant::fromValue(m_ranges.reasoningEnds);
    case OpenRole:
        return m_open;
    case TitleRole:
        return m_thinking.isEmpty() ? QString() : tr("Thinking");
    case LengthRole:
        return static_cast<int>(m_text.size() + (m_open ? m_thinking.size() : 0));
    default:
        return {};
    }
}

bool AnswerRow::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != OpenRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_open = value.toBool();
    emit dataChanged(index, index, {OpenRole, LengthRole});
    return true;
}

QHash<int, QByteArray> AnswerRow::roleNames() const
{
    return {{KindRole, "kind"},
            {TextRole, "text"},
            {ReasoningRole, "reasoning"},
            {TextEndsRole, "textEnds"},
            {ReasoningEndsRole, "reasoningEnds"},
            {OpenRole, "reasoningOpen"},
            {TitleRole, "reasoningTitle"},
            {LengthRole, "length"}};
}

} // namespace moire::ui
