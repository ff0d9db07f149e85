// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting by keys: the end of the selection moves by letters, words, lines, pages.
#include "transcript/transcript_view.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

constexpr int readingTime = 20; ///< ms for a message that is moved into

bool readsFromRight(const BlockText &text)
{
    return text.text.isRightToLeft();
}

} // namespace

bool TranscriptView::extendByKey(QKeyEvent *event)
{
    struct Key {
        QKeySequence::StandardKey key;
        Motion motion;
        bool forward;
    };
    static constexpr Key keys[] = {
        {QKeySequence::SelectNextChar, &TranscriptView::nextCharacter, true},
        {QKeySequence::SelectPreviousChar, &TranscriptView::nextCharacter, false},
        {QKeySequence::SelectNextWord, &TranscriptView::nextWord, true},
        {QKeySequence::SelectPreviousWord, &TranscriptView::nextWord, false},
        {QKeySequence::SelectNextLine, &TranscriptView::nextLine, true},
        {QKeySequence::SelectPreviousLine, &TranscriptView::nextLine, false},
        {QKeySequence::SelectNextPage, &TranscriptView::nextPage, true},
        {QKeySequence::SelectPreviousPage, &TranscriptView::nextPage, false},
        {QKeySequence::SelectEndOfLine, &TranscriptView::lineEnd, true},
        {QKeySequence::SelectStartOfLine, &TranscriptView::lineEnd, false},
        {QKeySequence::SelectEndOfDocument, &TranscriptView::documentEnd, true},
        {QKeySequence::SelectStartOfDocument, &TranscriptView::documentEnd, false},
    };
    const auto *key =
        std::find_if(std::begin(keys), std::end(keys), [&](const Key &k) { return event->matches(k.key); });
    if (key == std::end(keys))
        return false;
    if (m_flow.rowCount() == 0)
        return true;
    if (key->motion != &TranscriptView::nextLine)
        m_caretX.reset();
    const Place from = caret();
    const Place to = (this->*key->motion)(from, key->forward);
    select(m_selectionStart.row >= 0 ? m_selectionStart : from, to);
    showPlace(to);
    return true;
}

/// Where selecting begins: where the selection ends, else at the selected token, else at the first text that is seen.
TranscriptView::Place TranscriptView::caret()
{
    if (m_selectionEnd.row >= 0)
        return m_selectionEnd;
    if (m_selectedToken.isValid()) {
        const QList<qint32> ends = m_flow.source.ends(m_selectedToken.row, m_selectedToken.part);
        const int before = std::min(m_selectedToken.token, static_cast<int>(ends.size())) - 1;
        return {m_selectedToken.row, m_selectedToken.part, before < 0 ? 0 : ends[before]};
    }
    const int row =
        m_focusedRow >= firstVisibleRow() && m_focusedRow <= lastVisibleRow() ? m_focusedRow : firstVisibleRow();
    const Message *message = m_flow.find(row);
    const qint64 seen = m_top - m_flow.topOf(row);
    const int block = message ? std::max(0, static_cast<int>(message->heights().find(seen))) : 0;
    return nextText(row, block - 1, true, {row, Part::Reasoning, 0});
}

/// The begin of the first text behind a block, or the end of the last one before it. A message that is not read ends
/// the search.
TranscriptView::Place TranscriptView::nextText(int row, int block, bool forward, const Place &otherwise)
{
    while (row >= 0 && row < m_flow.rowCount()) {
        const Message &message = m_flow.message(row, QDeadlineTimer(readingTime), &m_anchor);
        block = std::min(block, message.blockCount());
        for (block += forward ? 1 : -1; block >= 0 && block < message.blockCount(); block += forward ? 1 : -1) {
            if (!message.block(block).hasText())
                continue;
            const BlockText text = textOf(row, block);
            if (!text.segments.empty())
                return {row, message.block(block).part,
                        forward ? text.segments.front().sourceBegin : text.segments.back().sourceEnd};
        }
        if (message.isWaiting() || m_flow.isPending(row))
            break;
        row += forward ? 1 : -1;
        block = forward ? -1 : INT_MAX;
    }
    return otherwise;
}

TranscriptView::Place TranscriptView::stepIn(const Place &from, bool forward, bool word)
{
    const Message &message = m_flow.message(from.row, QDeadlineTimer(readingTime), &m_anchor);
    const int block = message.blockAt(from.part, from.offset);
    if (block < 0)
        return nextText(from.row, forward ? -1 : message.blockCount(), forward, from);
    const BlockText text = textOf(from.row, block);
    QTextBoundaryFinder finder(word ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text.text);
    finder.setPosition(text.positionAt(from.offset, !forward));
    for (;;) {
        const qsizetype next = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (next < 0)
            break;
        if (word && next > 0 && next < text.text.size() &&
            !(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
            continue;
        const Place to{from.row, from.part, text.sourceAt(static_cast<int>(next), forward)};
        if (forward ? to > from : to < from)
            return to;
    }
    return nextText(from.row, block, forward, from);
}

/// Left and right are what is seen, forward is what is read.
TranscriptView::Place TranscriptView::nextCharacter(const Place &from, bool forward)
{
    const Message *message = m_flow.find(from.row);
    const int block = message ? message->blockAt(from.part, from.offset) : -1;
    const bool turnedText = block >= 0 && readsFromRight(textOf(from.row, block));
    return stepIn(from, forward != turnedText, false);
}

TranscriptView::Place TranscriptView::nextWord(const Place &from, bool forward)
{
    const Message *message = m_flow.find(from.row);
    const int block = message ? message->blockAt(from.part, from.offset) : -1;
    const bool turnedText = block >= 0 && readsFromRight(textOf(from.row, block));
    return stepIn(from, forward != turnedText, true);
}

QRect TranscriptView::caretRectangle(const Place &place)
{
    const Message &message = m_flow.message(place.row, QDeadlineTimer(readingTime), &m_anchor);
    const int block = message.blockAt(place.part, place.offset);
    const BlockLayout *layout = m_flow.layout(place.row, block);
    if (!layout)
        return {};
    keepTop();
    const BoxState *box = message.findBox(block);
    const int at = layout->text.positionAt(place.offset);
    const auto found = layout->rectangles({at, at}, box ? box->scrolled : 0);
    const QRectF line = found.isEmpty() ? layout->lineAt(at) : found.first();
    return QRect(static_cast<int>(line.left()), static_cast<int>(line.top()), 1, static_cast<int>(line.height()))
        .translated(m_flow.look().left, blockTop(place.row, block));
}

void TranscriptView::showPlace(const Place &place)
{
    const QRect line = caretRectangle(place);
    const Message *message = m_flow.find(place.row);
    const int block = message ? message->blockAt(place.part, place.offset) : -1;
    if (block >= 0 && !line.isNull())
        ensureVisible(place.row, QRectF(line.translated(0, -blockTop(place.row, block))), block);
    else
        ensureVisible(place.row, QRectF(0, 0, 1, 1), 0); // in front of its text
}

TranscriptView::Place TranscriptView::nextLine(const Place &from, bool forward)
{
    showPlace(from);
    const QRect line = caretRectangle(from);
    const int x = m_caretX.value_or(line.left());
    m_caretX = x;
    const int step = m_flow.look().line / 2;
    // Between blocks there is nothing: what is nearest behind it.
    for (int way = step; way < viewport()->height(); way += step) {
        const Place to = placeAt({x, forward ? line.bottom() + way : line.top() - way});
        if (to.row >= 0 && (forward ? to > from : to < from))
            return to;
    }
    return stepIn(from, forward, false);
}

TranscriptView::Place TranscriptView::nextPage(const Place &from, bool forward)
{
    showPlace(from);
    const QPoint at = caretRectangle(from).center();
    const int page = viewport()->height() - 2 * m_flow.look().line;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (forward ? page : -page));
    const Place to = placeAt(at);
    return to.row >= 0 && (forward ? to > from : to < from) ? to : documentEnd(from, forward);
}

TranscriptView::Place TranscriptView::lineEnd(const Place &from, bool forward)
{
    const Message &message = m_flow.message(from.row, QDeadlineTimer(readingTime), &m_anchor);
    const int block = message.blockAt(from.part, from.offset);
    const BlockLayout *layout = m_flow.layout(from.row, block);
    if (!layout)
        return from;
    const QRectF line = layout->lineAt(layout->text.positionAt(from.offset));
    const bool right = forward != readsFromRight(layout->text);
    const QPointF edge(right ? 1e6 : -1e6, line.center().y());
    return {from.row, from.part, layout->text.sourceAt(layout->positionAt(edge, 0), forward)};
}

TranscriptView::Place TranscriptView::documentEnd(const Place &, bool forward)
{
    const int last = m_flow.rowCount() - 1;
    return forward ? Place{last, Part::Text, INT_MAX} : Place{0, Part::Reasoning, 0};
}

} // namespace moire::widgets
