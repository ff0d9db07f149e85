// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and the focused message.
#include "transcript/transcript_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (extendByKey(event))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (m_tokenCursor && modifiers == Qt::NoModifier && walkToken(event->key()))
        return;
    if (modifiers == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveFocus(event->key() == Qt::Key_Up ? -1 : 1);
    switch (event->key()) {
    case Qt::Key_F7:
        return setTokenCursor(!m_tokenCursor);
    case Qt::Key_Escape:
        if (!hasSelection() && !m_tokenCursor)
            break;
        clearSelection();
        return setTokenCursor(false);
    case Qt::Key_K:
        return moveFocus(-1);
    case Qt::Key_J:
        return moveFocus(1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (pressByKey())
            return;
        break;
    default:
        if (scrollByKey(event->key()))
            return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool TranscriptView::scrollByKey(int key)
{
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height() - m_flow.look().line * 2;
    switch (key) {
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - page);
        return true;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + page);
        return true;
    case Qt::Key_Home:
        moveTo({0, 0, 0});
        return true;
    case Qt::Key_End:
        scrollToEnd();
        return true;
    default:
        return false;
    }
}

/// Presses what has the focus; without that, folds or unfolds the focused message.
bool TranscriptView::pressByKey()
{
    if (m_focusedSpot) {
        activate(Spot(*m_focusedSpot)); // a copy: activating it may end it
        return true;
    }
    const Message *message = m_flow.find(m_focusedRow);
    if (!message)
        return false;
    if (message->hasReasoning())
        setReasoningOpen(m_focusedRow, !message->facts().reasoningOpen);
    else if (message->facts().kind == Kind::Question)
        setUnfolded(m_focusedRow, message->folded());
    return true;
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
    if (m_ring && m_focusedRow < 0 && m_flow.rowCount() > 0)
        takeFocus(lastVisibleRow());
    else
        tellFocus();
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

/// The message has the focus, nothing within it.
void TranscriptView::takeFocus(int row)
{
    if (m_focusedSpot)
        focusSpot({});
    if (std::exchange(m_focusedRow, row) == row)
        return;
    viewport()->update();
    tellFocus();
    emit focusedRowChanged(row);
}

void TranscriptView::setFocusedRow(int row)
{
    if (row < 0 || row >= m_flow.rowCount())
        return;
    m_ring = true;
    m_flow.message(row, QDeadlineTimer(20), &m_anchor);
    // Its beginning is shown; all of it where there is room.
    const int height = std::min(m_flow.heightOf(row), viewport()->height() - 2 * m_flow.look().line);
    ensureVisible(row, QRectF(0, 0, 1, std::max(1, height)), 0);
    viewport()->update();
    takeFocus(row);
}

} // namespace moire::widgets
