// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting and copying across blocks and messages.
#include "transcript/transcript_view.h"

#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

std::pair<TranscriptView::Place, TranscriptView::Place> TranscriptView::orderedSelection() const
{
    return m_selectionStart < m_selectionEnd ? std::pair{m_selectionStart, m_selectionEnd}
                                             : std::pair{m_selectionEnd, m_selectionStart};
}

void TranscriptView::select(const Place &from, const Place &to)
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
}

void TranscriptView::selectAll()
{
    if (m_flow.rowCount() > 0)
        select({0, Part::Reasoning, 0}, {m_flow.rowCount() - 1, Part::Text, INT_MAX});
}

/// For the middle button, where the platform has that.
void TranscriptView::publishSelection()
{
    if (!hasSelection() || !QGuiApplication::clipboard()->supportsSelection())
        return;
    const auto [from, to] = orderedSelection();
    startCopying(from, to, Form::Seen, QClipboard::Selection);
}

BlockText TranscriptView::textOf(int row, int block) const
{
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    return b.layout && b.fresh ? b.layout->text : message.textOf(block);
}

QString TranscriptView::selectedText() const
{
    const auto [from, to] = orderedSelection();
    if (from == to)
        return {};
    Collector collector(m_flow.source, m_flow.look(), from, to, Form::Seen);
    collector.collect(QDeadlineTimer(QDeadlineTimer::Forever));
    return collector.text();
}

QString TranscriptView::plainText(int row) const
{
    const Message *message = m_flow.find(row);
    return message ? seenText(*message, row, {row, Part::Reasoning, 0}, {row, Part::Text, INT_MAX}) : QString();
}

void TranscriptView::startCopying(const Place &from, const Place &to, Form form, QClipboard::Mode mode)
{
    std::erase_if(m_copying, [mode](const Copying &copying) { return copying.mode == mode; });
    m_copying.push_back({Collector(m_flow.source, m_flow.look(), from, to, form), mode});
    goOnCopying();
}

/// Short texts are there at once. What the model has to read first is waited for, and long texts take several turns.
void TranscriptView::goOnCopying()
{
    const QDeadlineTimer deadline(20);
    std::erase_if(m_copying, [&deadline](Copying &copying) {
        if (!copying.collector.collect(deadline))
            return false;
        if (!copying.collector.text().isEmpty())
            QGuiApplication::clipboard()->setText(copying.collector.text(), copying.mode);
        return true;
    });
    const auto canGoOn = [](const Copying &copying) { return copying.collector.waitsFor() < 0; };
    if (std::any_of(m_copying.begin(), m_copying.end(), canGoOn))
        m_copyOn.start(0);
}

void TranscriptView::copyMessage(int row, Form form)
{
    if (row >= 0 && row < m_flow.rowCount())
        startCopying({row, Part::Text, 0}, {row, Part::Text, INT_MAX}, form, QClipboard::Clipboard);
}

void TranscriptView::copy()
{
    const auto [from, to] = orderedSelection();
    if (hasSelection())
        startCopying(from, to, Form::Seen, QClipboard::Clipboard);
    else
        copyMessage(m_focusedRow, Form::Seen);
}

void TranscriptView::copyMarkdown()
{
    const auto [from, to] = orderedSelection();
    if (hasSelection())
        startCopying(from, to, Form::Written, QClipboard::Clipboard);
    else
        copyMessage(m_focusedRow, Form::Written);
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
    from.offset = message->sourceRange(block).begin;
    to.offset = message->sourceRange(block).end;
    return {from, to};
}

} // namespace moire::widgets
