// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, the focused message and the token cursor.
#include "transcript/transcript_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectMessage(m_focusedRow >= 0 ? m_focusedRow : firstVisibleRow());
        return;
    }
    if (m_tokenCursor && !control && !alt && walkToken(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_F7:
        setTokenCursor(!m_tokenCursor);
        return;
    case Qt::Key_Escape:
        if (!hasSelection() && !m_tokenCursor)
            break;
        clearSelection();
        setTokenCursor(false);
        return;
    case Qt::Key_Up:
        alt ? moveFocus(-1) : bar->triggerAction(QScrollBar::SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        alt ? moveFocus(1) : bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        return;
    case Qt::Key_K:
        moveFocus(-1);
        return;
    case Qt::Key_J:
        moveFocus(1);
        return;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - viewport()->height() + m_flow.look().line * 2);
        return;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + viewport()->height() - m_flow.look().line * 2);
        return;
    case Qt::Key_Home:
        setFollowing(false);
        m_anchor = {0, 0, 0};
        settle();
        viewport()->update();
        return;
    case Qt::Key_End:
        scrollToEnd();
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focusedSpot) {
            const Spot spot = *m_focusedSpot; // activating it may end it
            activate(spot);
            return;
        }
        if (const Message *message = m_flow.find(m_focusedRow)) {
            if (message->hasReasoning())
                setReasoningOpen(m_focusedRow, !message->facts().reasoningOpen);
            else if (message->facts().kind == Kind::Question)
                setUnfolded(m_focusedRow, message->folded());
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    int row = m_flow.rowAt(m_top + event->pos().y());
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        row = m_focusedRow >= 0 ? m_focusedRow : firstVisibleRow();
        const QRect place = rowRectangle(row).intersected(viewport()->rect());
        at = viewport()->mapToGlobal(place.topLeft() + QPoint(m_flow.look().unit, m_flow.look().unit * 2));
    }
    if (row >= 0)
        emit contextMenuRequested(row, at);
    event->accept();
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason;
    if (m_ring && m_focusedRow < 0)
        m_focusedRow = lastVisibleRow();
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TranscriptView::moveFocus(int step)
{
    if (m_flow.rowCount() == 0)
        return;
    const bool seen = m_focusedRow >= firstVisibleRow() && m_focusedRow <= lastVisibleRow();
    const int from = seen ? m_focusedRow : (step > 0 ? firstVisibleRow() - 1 : lastVisibleRow() + 1);
    setFocusedRow(std::clamp(from + step, 0, m_flow.rowCount() - 1));
}

void TranscriptView::setFocusedRow(int row)
{
    if (row < 0 || row >= m_flow.rowCount())
        return;
    m_ring = true;
    m_focusedSpot.reset();
    const bool changed = std::exchange(m_focusedRow, row) != row;
    m_flow.message(row, QDeadlineTimer(20), &m_anchor);
    // Its beginning is shown; all of it where there is room.
    const int height = std::min(m_flow.heightOf(row), viewport()->height() - 2 * m_flow.look().line);
    ensureVisible(row, QRectF(0, 0, 1, std::max(1, height)), 0);
    viewport()->update();
    if (changed)
        emit focusedRowChanged(row);
}

QList<TranscriptView::Spot> TranscriptView::visibleSpots(int row) const
{
    QList<Spot> spots;
    const Message *message = m_flow.find(row);
    if (!message)
        return spots;
    const qint64 top = m_top - m_flow.topOf(row);
    const auto first = std::max<qsizetype>(0, message->heights().find(top));
    const auto last = message->heights().find(top + viewport()->height() - 1);
    for (auto block = first; block <= last; ++block) {
        for (const Spot &spot : spotsOf(row, static_cast<int>(block))) {
            if (spot.kind != Spot::Kind::Thumb)
                spots.append(spot);
        }
    }
    return spots;
}

/// Tab walks through what can be pressed in the focused message, then leaves the view.
bool TranscriptView::focusNextPrevChild(bool next)
{
    const QList<Spot> spots = visibleSpots(m_focusedRow);
    qsizetype at = next ? -1 : spots.size();
    for (qsizetype i = 0; m_focusedSpot && i < spots.size(); ++i) {
        if (spots[i].sameAs(*m_focusedSpot))
            at = i;
    }
    at += next ? 1 : -1;
    if (!hasFocus() || at < 0 || at >= spots.size()) {
        m_focusedSpot.reset();
        viewport()->update();
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    m_focusedSpot = spots[at];
    m_ring = true;
    viewport()->update();
    return true;
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
    if (above || m_following)
        m_anchor = {row, 0, above ? 0 : m_top - m_flow.topOf(row)};
    setFollowing(false);
    settle();
    viewport()->update();
}

void TranscriptView::setReasoningOpen(int row, bool open)
{
    if (row < 0 || row >= m_flow.rowCount() || !m_flow.source.set(row, Role::ReasoningOpen, open))
        return;
    // What was clicked stays where it is.
    m_flow.changeRow(row, false);
    const Message *message = m_flow.find(row);
    if (message && message->hasReasoning() && m_flow.topOf(row, 1) >= m_top) {
        m_anchor = {row, 1, m_top - m_flow.topOf(row, 1)};
        setFollowing(false);
    }
    settle();
    viewport()->update();
    emit reasoningToggled(row, open);
}

} // namespace moire::widgets
