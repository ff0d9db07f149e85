// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen: the place in the flow, following the end, the view's size and visibility.
#include "transcript/transcript_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

namespace {

constexpr int readingTime = 20; ///< ms that one pass may read messages for

} // namespace

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const Look look = Look::of(*this, viewport()->width());
    if (look.column != m_flow.look().column || look.left != m_flow.look().left)
        updateLook();
    if (isVisible())
        settle();
    viewport()->update();
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_changed.clear();
    settle();
    viewport()->update();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        updateLook();
        if (isVisible())
            settle();
        viewport()->update();
        break;
    default:
        break;
    }
}

/// Measures what is visible, from the anchor on or up from the end.
bool TranscriptView::settleFlow(int height)
{
    const QDeadlineTimer deadline(readingTime);
    const int rows = m_flow.rowCount();
    const auto toEnd = [&] {
        const int last = m_flow.message(rows - 1, deadline).blockCount() - 1;
        m_flow.layout(rows - 1, last);
        m_anchor = {rows - 1, last, m_flow.find(rows - 1)->heights().at(last) - height};
    };
    if (rows > 0 && (m_following || m_anchor.row < 0))
        toEnd();
    bool complete = m_flow.settle(m_anchor, 0, height, deadline);
    const qint64 end = std::max<qint64>(0, m_flow.total() - height);
    if (rows > 0 && !m_following && m_flow.topOf(m_anchor) > end) {
        toEnd();
        complete = m_flow.settle(m_anchor, 0, height, deadline) && complete;
    }
    return complete;
}

void TranscriptView::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    const int height = viewport()->height();
    const Anchor seen = m_flow.anchorAt(m_top);
    const qint64 seenAt = m_flow.topOf(seen.row < 0 ? 0 : seen.row, seen.block) - m_top;
    const int rows = m_flow.rowCount();
    const bool complete = settleFlow(height);
    const qint64 last = std::max<qint64>(0, m_flow.total() - height);
    m_top = std::clamp<qint64>(m_flow.topOf(m_anchor), 0, last);
    m_anchor = m_flow.anchorAt(m_top);
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(height);
    bar->setRange(0, static_cast<int>(std::min<qint64>(last, INT_MAX)));
    bar->setValue(static_cast<int>(std::min<qint64>(m_top, INT_MAX)));
    m_settling = false;
    if (seen.row >= 0 && seen.row < rows) {
        const qint64 moved = m_flow.topOf(seen.row, seen.block) - m_top - seenAt;
        if (std::abs(moved) >= height)
            viewport()->update();
        else if (moved != 0)
            viewport()->scroll(0, static_cast<int>(moved));
    }
    if (rows > 0) {
        const Anchor bottom = m_flow.anchorAt(m_top + height);
        m_flow.forget(m_anchor.row, m_anchor.block, bottom.row, bottom.block);
    }
    if (!complete)
        m_readOn.start(1);
    // Who sees the end follows it, however it came into sight; not while its height is only guessed.
    if (m_followsEnd && !m_following && complete && m_top >= last && !isAnyWaiting())
        m_following = true;
    m_jump->setVisible(m_followsEnd && !m_following && m_top < last);
    placeJumpButton();
    emit settled();
}

bool TranscriptView::isAnyWaiting() const
{
    for (int row = firstVisibleRow(); row >= 0 && row <= lastVisibleRow(); ++row) {
        if (const Message *message = m_flow.find(row); message && message->isWaiting())
            return true;
    }
    return false;
}

/// The reader went back. Reasoning that is open only while it streams stays open: it may be what is read.
void TranscriptView::leaveEnd()
{
    m_following = false;
    const int last = m_flow.rowCount() - 1;
    const Message *message = m_flow.find(last);
    if (message && message->facts().streaming && message->facts().reasoningOpen)
        m_flow.source.set(last, Role::ReasoningOpen, true);
}

void TranscriptView::moveTo(const Anchor &anchor)
{
    m_following = false; // settle() finds out whether this is the end
    m_anchor = anchor;
    settle();
    viewport()->update();
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    const qint64 wanted = verticalScrollBar()->value();
    const qint64 by = wanted - m_top;
    const int height = viewport()->height();
    const bool near = std::abs(by) <= 2 * height;
    const bool toEnd = by > 0 && wanted + m_flow.look().line >= verticalScrollBar()->maximum();
    const bool atEnd = m_following;
    m_following = toEnd && !near;
    if (near)
        m_anchor.offset += by; // relative to what is seen, whatever the heights in between turn out to be
    else
        m_anchor = m_flow.anchorAt(wanted);
    settle();
    // What came meanwhile does not keep the end out of reach; a wrong estimate is no reason to leave out a page.
    if (toEnd && !m_following && verticalScrollBar()->maximum() - m_top <= height)
        scrollToEnd();
    if (atEnd && !m_following)
        leaveEnd();
}

void TranscriptView::scrollToEnd()
{
    m_following = true;
    settle();
    viewport()->update();
}

void TranscriptView::scrollToRow(int row)
{
    if (row >= 0 && row < m_flow.rowCount())
        moveTo({row, 0, 0});
}

TranscriptView::ReadingPlace TranscriptView::readingPlace() const
{
    const int row = firstVisibleRow();
    if (m_following || row < 0)
        return {};
    return {row, static_cast<double>(m_top - m_flow.topOf(row)) / std::max(1, m_flow.heightOf(row))};
}

void TranscriptView::setReadingPlace(const ReadingPlace &place)
{
    if (place.row < 0 || place.row >= m_flow.rowCount()) {
        scrollToEnd();
        return;
    }
    m_flow.message(place.row, QDeadlineTimer(readingTime));
    const double fraction = std::clamp(place.fraction, 0.0, 1.0);
    const auto offset = static_cast<qint64>(fraction * m_flow.heightOf(place.row));
    moveTo(m_flow.anchorAt(m_flow.topOf(place.row) + offset));
}

void TranscriptView::placeJumpButton()
{
    const QRect place = viewport()->geometry();
    const int unit = m_flow.look().unit;
    m_jump->move(place.center().x() - m_jump->width() / 2, place.bottom() - m_jump->height() - unit);
    m_jump->raise();
}

int TranscriptView::firstVisibleRow() const
{
    return m_flow.rowAt(m_top);
}

int TranscriptView::lastVisibleRow() const
{
    return m_flow.rowAt(m_top + viewport()->height() - 1);
}

int TranscriptView::blockTop(int row, int block) const
{
    return static_cast<int>(std::clamp<qint64>(m_flow.topOf(row, block) - m_top, -1 << 30, 1 << 30));
}

QRect TranscriptView::rowRectangle(int row) const
{
    if (row < 0 || row >= m_flow.rowCount())
        return {};
    const Look &look = m_flow.look();
    return {look.left, blockTop(row, 0), look.column, m_flow.heightOf(row)};
}

void TranscriptView::updateRow(int row)
{
    const int spare = m_flow.look().unit;
    viewport()->update(
        QRect(0, rowRectangle(row).top() - spare, viewport()->width(), m_flow.heightOf(row) + 2 * spare));
}

void TranscriptView::updateBelow(int row, int block, int y)
{
    const int top = std::max(0, blockTop(row, block) + y);
    viewport()->update(QRect(0, top, viewport()->width(), std::max(0, viewport()->height() - top)));
}

/// Scrolls as little as shows the rectangle of a block; to the block's place when it is far.
void TranscriptView::ensureVisible(int row, const QRectF &rectangle, int block)
{
    keepTop(); // what was laid out to find the rectangle may stand above
    const int height = viewport()->height();
    const int margin = m_flow.look().line;
    const qint64 top = m_flow.topOf(row, block) + static_cast<qint64>(rectangle.top());
    const qint64 bottom = top + static_cast<qint64>(rectangle.height());
    if (top - margin >= m_top && bottom + margin <= m_top + height)
        return;
    const bool near = std::abs(top - m_top) < 2 * height;
    qint64 offset = static_cast<qint64>(rectangle.top()) - (near ? margin : height / 3);
    if (near && top - margin >= m_top)
        offset = static_cast<qint64>(rectangle.bottom()) + margin - height;
    const bool atEnd = m_following;
    moveTo({row, block, offset});
    if (atEnd && !m_following)
        leaveEnd();
}

bool TranscriptView::isUnfolded(int row) const
{
    const Message *message = m_flow.find(row);
    return message && !message->folded();
}

void TranscriptView::setUnfolded(int row, bool unfolded)
{
    if (row < 0 || row >= m_flow.rowCount())
        return;
    const bool above = m_flow.topOf(row) < m_top;
    m_flow.setUnfolded(row, unfolded);
    const bool moves = above || m_following;
    moveTo(moves ? Anchor{row, 0, above ? 0 : m_top - m_flow.topOf(row)} : m_anchor);
}

void TranscriptView::setReasoningOpen(int row, bool open)
{
    if (row < 0 || row >= m_flow.rowCount() || !m_flow.source.set(row, Role::ReasoningOpen, open))
        return;
    m_flow.changeRow(row, false);
    const Message *message = m_flow.find(row);
    // What was clicked stays where it is.
    if (message && message->hasReasoning() && m_flow.topOf(row, 1) >= m_top) {
        moveTo({row, 1, m_top - m_flow.topOf(row, 1)});
    } else {
        settle();
        viewport()->update();
    }
}

} // namespace moire::widgets
