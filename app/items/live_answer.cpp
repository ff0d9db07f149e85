// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/live_answer.h"

#include <utility>

namespace moire {

LiveAnswer::LiveAnswer(const GenerationInfo &info, const MessageRecord &soFar, const std::vector<SharedToken> &tokens)
    : m_info(info),
      m_text(soFar.text),
      m_reasoning(soFar.reasoning),
      m_ranges(rangeBuilder(info))
{
    add(tokens);
    m_ranges.update(m_reasoning, m_text);
}

void LiveAnswer::add(const std::vector<SharedToken> &tokens)
{
    for (const SharedToken &token : tokens) {
        m_ranges.add(*token);
        m_times.add(*token);
    }
}

LiveAnswer::Change LiveAnswer::take(const AnswerBatch &batch)
{
    Change change;
    if (batch.earlierThought) {
        change.text = change.reasoning = true;
        m_reasoning += std::exchange(m_text, QString());
        m_ranges.thoughtSoFar();
        m_times.thoughtSoFar();
    }
    for (const AnswerPiece &piece : batch.pieces) {
        const bool thinking = piece.phase == Phase::Thinking;
        (thinking ? change.reasoning : change.text) = true;
        (thinking ? m_reasoning : m_text) += QString::fromStdString(piece.utf8);
    }
    add(batch.tokens);
    change.tokens = !batch.tokens.empty();
    m_ranges.update(m_reasoning, m_text);
    return change;
}

MessageDetails LiveAnswer::finish(const GenerationInfo &info) &&
{
    m_ranges.finish(m_reasoning, m_text);
    MessageDetails details;
    details.message.id = info.message;
    details.message.role = Role::Assistant;
    details.message.text = std::move(m_text);
    details.message.reasoning = std::move(m_reasoning);
    details.message.created = info.started;
    details.generation = info;
    details.tokens = static_cast<qint64>(m_times.tokens());
    details.thinkingTokens = static_cast<qint64>(m_times.thinkingTokens());
    details.thoughtMs = m_times.thoughtMs();
    details.ranges = m_ranges.ranges();
    return details;
}

} // namespace moire
