// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/collector.h"

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

/// What parts the text of two blocks that are copied.
QString separator(const Message &message, int block)
{
    const markdown::Leaf *leaf = message.leafOf(block);
    if (!leaf) // a long line is cut between two stretches
        return message.block(block).begin > message.block(block - 1).end ? QStringLiteral("\n") : QString();
    if (leaf->continues)
        return leaf->kind == markdown::LeafKind::Paragraph ? QString() : QStringLiteral("\n");
    const bool item = !leaf->containers.empty() && leaf->containers.back().kind == markdown::Container::Kind::ListItem;
    const markdown::Leaf *before = message.block(block).leaf > 0 ? message.leafOf(block - 1) : nullptr;
    return item && before && !before->containers.empty() ? QStringLiteral("\n") : QStringLiteral("\n\n");
}

QString markers(const markdown::Leaf *leaf)
{
    QString text;
    if (!leaf)
        return text;
    for (const markdown::Container &container : leaf->containers) {
        if (!container.marker.isEmpty())
            text += container.marker + QLatin1Char(' ');
        else if (container.kind == markdown::Container::Kind::ListItem)
            text += QLatin1String("  ");
    }
    return text;
}

} // namespace

TextRange selectedRange(const BlockText &text, const Place &from, const Place &to, int row, Part part)
{
    if (from == to || row < from.row || row > to.row || text.segments.empty())
        return {};
    TextRange range{0, static_cast<int>(text.text.size())};
    const Place begin{row, part, text.segments.front().sourceBegin};
    const Place end{row, part, text.segments.back().sourceEnd};
    if (to <= begin || from >= end)
        return {};
    if (from > begin)
        range.begin = text.positionAt(from.offset);
    if (to < end)
        range.end = text.positionAt(to.offset, true);
    return range.begin < range.end ? range : TextRange();
}

QString seenText(const Message &message, int row, const Place &from, const Place &to, std::vector<SeenPiece> *pieces)
{
    QString text;
    int before = -1;
    for (int block = 0; block < message.blockCount(); ++block) {
        if (!message.block(block).hasText())
            continue;
        const BlockText shown = message.textOf(block);
        const TextRange range = selectedRange(shown, from, to, row, message.block(block).part);
        // An empty line at the end of a question is a block without letters.
        const bool emptyLine = message.block(block).kind == Block::Kind::Verbatim && shown.text.isEmpty() &&
            from < Place{row, Part::Text, message.block(block).begin} &&
            Place{row, Part::Text, message.block(block).end} < to;
        if (range.begin >= range.end && !emptyLine)
            continue;
        if (before >= 0)
            text += separator(message, block);
        before = block;
        const markdown::Leaf *leaf = message.leafOf(block);
        if (range.begin == 0 && leaf && !leaf->continues)
            text += markers(leaf);
        if (pieces)
            pieces->push_back({static_cast<int>(text.size()), block, range});
        if (leaf)
            text += shown.plain(range.begin, range.end);
        else // as written, with the signs that are only shown in another way
            text += message.written().mid(shown.sourceAt(range.begin), range.end - range.begin);
    }
    return text;
}

Collector::Collector(const Source &source, const Look &look, const Place &from, const Place &to, Form form)
    : m_source(&source),
      m_look(look),
      m_from(from),
      m_to(to),
      m_form(form),
      m_row(std::max(0, from.row))
{
}

bool Collector::collect(const QDeadlineTimer &deadline)
{
    m_waitsFor = -1;
    for (; m_row <= std::min(m_to.row, m_source->rows() - 1); ++m_row) {
        if (!m_message)
            m_message = std::make_unique<Message>();
        const bool whole = m_message->sync(*m_source, m_row, m_look, true, deadline);
        if (m_message->isWaiting())
            m_waitsFor = m_row;
        if (!whole || m_message->isWaiting())
            return false;
        const QString text = m_form == Form::Seen ? seenText(*m_message, m_row, m_from, m_to) : written();
        m_message.reset();
        if (!text.isEmpty() && !m_text.isEmpty())
            m_text += QLatin1String("\n\n");
        m_text += text;
        if (deadline.hasExpired() && m_row < m_to.row) {
            ++m_row;
            return false;
        }
    }
    return true;
}

/// The source of the selected part of the message.
QString Collector::written() const
{
    QStringList parts;
    for (const Part part : {Part::Reasoning, Part::Text}) {
        QString source = m_source->text(m_row, part);
        if (part == Part::Reasoning && m_form == Form::WithReasoning && !source.isEmpty()) {
            parts.append(QStringLiteral("<think>\n") + source.trimmed() + QStringLiteral("\n</think>"));
            continue;
        }
        if (part == Part::Reasoning && !m_message->facts().reasoningOpen)
            continue;
        const Place whole{m_row, part, 0};
        qint32 begin = whole < m_from ? (m_from.row == m_row && m_from.part == part ? m_from.offset : INT_MAX) : 0;
        qint32 end = Place{m_row, part, INT_MAX} <= m_to ? INT_MAX
            : m_to.row == m_row && m_to.part == part     ? m_to.offset
                                                         : 0;
        const auto size = static_cast<qint32>(source.size());
        begin = std::min(begin, size);
        end = std::min(end, size);
        if (begin >= end)
            continue;
        // What is selected from a block's first letter on, or to its last, takes the block's markup along.
        if (const int block = m_message->blockAt(part, begin); block >= 0) {
            if (const BlockText text = m_message->textOf(block);
                !text.segments.empty() && begin <= text.segments.front().sourceBegin)
                begin = std::min(begin, m_message->sourceRange(block).begin);
        }
        if (const int block = m_message->blockAt(part, end - 1); block >= 0) {
            if (const BlockText text = m_message->textOf(block);
                !text.segments.empty() && end >= text.segments.back().sourceEnd)
                end = std::clamp(end, static_cast<qint32>(m_message->sourceRange(block).end), size);
        }
        parts.append(source.mid(begin, end - begin));
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace moire::widgets::transcript
