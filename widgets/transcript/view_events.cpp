// SPDX-License-Identifier: GPL-3.0-or-later
// The view's size, visibility and geometry.
#include "transcript/transcript_view.h"

#include <QEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const Look look = Look::of(*this, m_colours, viewport()->width());
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
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange &&
        event->type() != QEvent::StyleChange)
        return;
    updateLook();
    if (isVisible())
        settle();
    viewport()->update();
}

bool TranscriptView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked || event->type() == QEvent::WindowActivate) {
        if (!m_changed.empty())
            scheduleFlush();
    }
    return QAbstractScrollArea::event(event);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        hover({-1, -1});
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString tip;
        if (const auto spot = spotAt(help->pos())) {
            tip = nameOf(*spot);
        } else if (const Hit hit = hitAt(help->pos()); hit.layout) {
            const BoxState *box = m_flow.find(hit.row)->findBox(hit.block);
            const int at = hit.layout->characterAt(hit.point, box ? box->scrolled : 0);
            const Segment *segment = at >= 0 ? hit.layout->text.segmentAt(at) : nullptr;
            if (segment && segment->target >= 0)
                tip = visible(hit.layout->text.targets[segment->target].left(1000), true);
            else if (segment && (segment->format & markdown::Math))
                tip = m_flow.source.text(hit.row, m_flow.find(hit.row)->block(hit.block).part)
                          .mid(segment->sourceBegin, std::min(1000, segment->sourceEnd - segment->sourceBegin));
        }
        if (tip.isEmpty())
            QToolTip::hideText();
        else // never as rich text
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(tip.toHtmlEscaped()),
                               viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
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
    setFollowing(false);
    m_anchor = {row, block, offset};
    settle();
    setFollowing(m_top >= verticalScrollBar()->maximum());
    viewport()->update();
}

} // namespace moire::widgets
