// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting and copying across blocks and messages.
#include "transcript/transcript_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

qint32 sourceBegin(const Message &message, int block)
{
    const markdown::Leaf *leaf = message.leafOf(block);
    return leaf ? leaf->sourceBegin : message.block(block).begin;
}

qint32 sourceEnd(const Message &message, int block)
{
    const markdown::Leaf *leaf = message.leafOf(block);
    return leaf ? leaf->sourceEnd : message.block(block).end;
}

/// What parts the text of two blocks that are copied.
QString separator(const Message &message, int block)
{
    const markdown::Leaf *leaf = message.leafOf(block);
    if (!leaf)
        return QStringLiteral("\n");
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

std::pair<TranscriptView::Place, TranscriptView::Place> TranscriptView::orderedSelection() const
{
    return m_selectionStart < m_selectionEnd ? std::pair{m_selectionStart, m_selectionEnd}
                                             : std::pair{m_selectionEnd, m_selectionStart};
}

TextRange TranscriptView::selectionIn(int row, int block, const BlockText &text) const
{
    const auto [from, to] = orderedSelection();
    if (from == to || row < from.row || row > to.row || text.segments.empty())
        return {};
    const Part part = m_flow.find(row)->block(block).part;
    const auto length = static_cast<int>(text.text.size());
    TextRange range{0, length};
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

void TranscriptView::setSelection(const Place &from, const Place &to)
{
    if (from == m_selectionStart && to == m_selectionEnd)
        return;
    const bool had = hasSelection();
    m_selectionStart = from;
    m_selectionEnd = to;
    if (!had && !hasSelection())
        return;
    viewport()->update();
    if (!m_dragging)
        publishSelection();
    emit selectionChanged();
}

/// For the middle button, where the platform has that.
void TranscriptView::publishSelection() const
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (hasSelection() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TranscriptView::select(const Place &from, const Place &to)
{
    setSelection(from, to);
}

void TranscriptView::selectMessage(int row)
{
    if (row >= 0 && row < m_flow.rowCount())
        setSelection({row, Part::Reasoning, 0}, {row, Part::Text, INT_MAX});
}

void TranscriptView::clearSelection()
{
    setSelection({}, {});
}

BlockText TranscriptView::textOf(int row, int block) const
{
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    return b.layout && b.fresh ? b.layout->text : message.textOf(block, m_flow.source, row);
}

QString TranscriptView::selectedText() const
{
    const auto [from, to] = orderedSelection();
    QString text;
    if (from == to)
        return text;
    for (int row = std::max(0, from.row); row <= std::min(to.row, m_flow.rowCount() - 1); ++row) {
        // A row that was never seen is read for this; the view is the same afterwards.
        auto &flow = const_cast<Flow &>(m_flow);
        const Message &message = flow.message(row, QDeadlineTimer(QDeadlineTimer::Forever));
        bool any = false;
        for (int block = 0; block < message.blockCount(); ++block) {
            if (!message.block(block).hasText())
                continue;
            const BlockText shown = textOf(row, block);
            const TextRange range = selectionIn(row, block, shown);
            if (range.begin >= range.end)
                continue;
            if (any)
                text += separator(message, block);
            else if (!text.isEmpty())
                text += QLatin1String("\n\n");
            any = true;
            const markdown::Leaf *leaf = message.leafOf(block);
            if (range.begin == 0 && leaf && !leaf->continues)
                text += markers(leaf);
            text += shown.plain(range.begin, range.end);
        }
    }
    return text;
}

QString TranscriptView::selectedMarkdown() const
{
    const auto [from, to] = orderedSelection();
    QStringList rows;
    if (from == to)
        return {};
    for (int row = std::max(0, from.row); row <= std::min(to.row, m_flow.rowCount() - 1); ++row) {
        auto &flow = const_cast<Flow &>(m_flow);
        const Message &message = flow.message(row, QDeadlineTimer(QDeadlineTimer::Forever));
        for (const Part part : {Part::Reasoning, Part::Text}) {
            if (part == Part::Reasoning && !message.facts().reasoningOpen)
                continue;
            const QString source = m_flow.source.text(row, part);
            qint32 begin =
                Place{row, part, 0} < from ? (from.row == row && from.part == part ? from.offset : INT_MAX) : 0;
            qint32 end = Place{row, part, INT_MAX} <= to ? INT_MAX : (to.row == row && to.part == part ? to.offset : 0);
            begin = std::min(begin, static_cast<qint32>(source.size()));
            end = std::min(end, static_cast<qint32>(source.size()));
            if (begin >= end)
                continue;
            // What is selected from a block's first letter on, or to its last, takes the block's markup along.
            if (const int block = message.blockAt(part, begin); block >= 0) {
                if (const BlockText text = textOf(row, block);
                    !text.segments.empty() && begin <= text.segments.front().sourceBegin)
                    begin = std::min(begin, sourceBegin(message, block));
            }
            if (const int block = message.blockAt(part, end - 1); block >= 0) {
                if (const BlockText text = textOf(row, block);
                    !text.segments.empty() && end >= text.segments.back().sourceEnd)
                    end = std::clamp(end, sourceEnd(message, block), static_cast<qint32>(source.size()));
            }
            rows.append(source.mid(begin, end - begin));
        }
    }
    return rows.join(QStringLiteral("\n\n"));
}

QString TranscriptView::plainText(int row) const
{
    const Message *message = m_flow.find(row);
    QString text;
    for (int block = 0; message && block < message->blockCount(); ++block) {
        if (!message->block(block).hasText())
            continue;
        const markdown::Leaf *leaf = message->leafOf(block);
        if (!text.isEmpty())
            text += separator(*message, block);
        if (leaf && !leaf->continues)
            text += markers(leaf);
        const BlockText shown = textOf(row, block);
        text += shown.plain(0, static_cast<int>(shown.text.size()));
    }
    return text;
}

void TranscriptView::putOnClipboard(const QString &text) const
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TranscriptView::copy()
{
    putOnClipboard(hasSelection() ? selectedText() : plainText(m_focusedRow));
}

void TranscriptView::copyMarkdown()
{
    putOnClipboard(hasSelection() ? selectedMarkdown() : m_flow.source.text(m_focusedRow, Part::Text));
}

std::pair<TranscriptView::Place, TranscriptView::Place> TranscriptView::wordAt(const Place &place) const
{
    const Message *message = m_flow.find(place.row);
    const int block = message ? message->blockAt(place.part, place.offset) : -1;
    if (block < 0)
        return {place, place};
    const BlockText text = textOf(place.row, block);
    int begin = text.positionAt(place.offset);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.text);
    finder.setPosition(begin);
    if (!(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
        begin = std::max(0, static_cast<int>(finder.toPreviousBoundary()));
    finder.setPosition(begin);
    const qsizetype end = finder.toNextBoundary();
    Place from = place;
    Place to = place;
    from.offset = text.sourceAt(begin);
    to.offset = text.sourceAt(end < 0 ? static_cast<int>(text.text.size()) : static_cast<int>(end), true);
    return {from, to};
}

std::pair<TranscriptView::Place, TranscriptView::Place> TranscriptView::paragraphAt(const Place &place) const
{
    const Message *message = m_flow.find(place.row);
    const int block = message ? message->blockAt(place.part, place.offset) : -1;
    if (block < 0)
        return {place, place};
    Place from = place;
    Place to = place;
    from.offset = sourceBegin(*message, block);
    to.offset = sourceEnd(*message, block);
    return {from, to};
}

} // namespace moire::widgets
