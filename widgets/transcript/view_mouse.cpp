// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does.
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace moire::widgets {

using namespace transcript;

TranscriptView::Hit TranscriptView::hitAt(QPoint point) const
{
    Hit hit;
    hit.row = m_flow.rowAt(m_top + point.y());
    const Message *message = m_flow.find(hit.row);
    if (!message)
        return hit;
    hit.block = static_cast<int>(message->heights().find(m_top + point.y() - m_flow.topOf(hit.row)));
    if (hit.block < 0)
        return hit;
    hit.point = QPointF(point.x() - m_flow.look().left, point.y() - blockTop(hit.row, hit.block));
    const Block &block = message->block(hit.block);
    if (block.hasText())
        hit.layout = block.layout.get();
    return hit;
}

std::optional<TranscriptView::Spot> TranscriptView::spotAt(QPoint point) const
{
    const Hit hit = hitAt(point);
    if (hit.block < 0)
        return {};
    for (const Spot &spot : spotsOf(hit.row, hit.block)) {
        if (spot.rectangle.contains(point))
            return spot;
    }
    return {};
}

/// What is under the point, not beside it.
const Segment *TranscriptView::segmentAt(const Hit &hit) const
{
    if (!hit.layout)
        return nullptr;
    const BoxState *box = m_flow.find(hit.row)->findBox(hit.block);
    const int at = hit.layout->characterAt(hit.point, box ? box->scrolled : 0);
    return at >= 0 ? hit.layout->text.segmentAt(at) : nullptr;
}

QString TranscriptView::linkAt(QPoint point) const
{
    const Hit hit = hitAt(point);
    const Segment *segment = segmentAt(hit);
    return segment && segment->target >= 0 ? hit.layout->text.targets[segment->target] : QString();
}

/// What the tool tip says: the name of a button, the address of a link, the source of a formula.
QString TranscriptView::tipAt(QPoint point) const
{
    if (const auto spot = spotAt(point))
        return nameOf(*spot);
    const Hit hit = hitAt(point);
    const Segment *segment = segmentAt(hit);
    if (segment && segment->target >= 0)
        return visible(hit.layout->text.targets[segment->target].left(1000), true);
    if (segment && (segment->format & markdown::Math))
        return m_flow.source.text(hit.row, m_flow.find(hit.row)->block(hit.block).part)
            .mid(segment->sourceBegin, std::min(1000, segment->sourceEnd - segment->sourceBegin));
    return {};
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        hover({-1, -1});
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
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

/// The nearest place in a text; beside the texts of its row, the begin or end of what is nearest.
TranscriptView::Place TranscriptView::placeAt(QPoint point) const
{
    if (m_flow.rowCount() == 0)
        return {};
    Hit hit = hitAt(point);
    const Message *message = m_flow.find(hit.row);
    if (!message || hit.block < 0)
        return {hit.row, Part::Reasoning, 0};
    if (hit.layout && !hit.layout->text.segments.empty()) {
        const BoxState *box = message->findBox(hit.block);
        const int position = hit.layout->positionAt(hit.point, box ? box->scrolled : 0);
        const Place now{hit.row, message->block(hit.block).part, hit.layout->text.sourceAt(position, true)};
        const int length = static_cast<int>(hit.layout->text.text.size());
        return position < length ? Place{now.row, now.part, hit.layout->text.sourceAt(position)} : now;
    }
    for (int block = hit.block; block < message->blockCount(); ++block) {
        const BlockText text = message->block(block).hasText() ? textOf(hit.row, block) : BlockText();
        if (!text.segments.empty())
            return {hit.row, message->block(block).part, text.sourceAt(0)};
    }
    return {hit.row, Part::Text, INT_MAX};
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = m_flow.rowAt(m_top + point.y());
    m_ring = false;
    m_caretX.reset();
    if (row >= 0)
        takeFocus(row);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedSpot = spotAt(point);
    m_pressedAt = point;
    m_dragging = false;
    if (m_pressedSpot) {
        if (m_pressedSpot->kind == Spot::Kind::Thumb)
            m_thumbGrip = point.x() - m_pressedSpot->rectangle.left();
        return;
    }
    const bool again = m_sinceClick.isValid() && m_sinceClick.elapsed() < QApplication::doubleClickInterval();
    const Place place = placeAt(point);
    if (again && m_clicks == 2) {
        m_clicks = 3;
        m_pressedRange = paragraphAt(place);
        select(m_pressedRange.first, m_pressedRange.second);
        return;
    }
    m_clicks = 1;
    m_pressedRange = {place, place};
    if (event->modifiers() & Qt::ShiftModifier && m_selectionStart.row >= 0) {
        m_pressedRange = {m_selectionStart, m_selectionStart};
        select(m_selectionStart, place);
    } else {
        select(place, place);
    }
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || spotAt(event->position().toPoint())) {
        mousePressEvent(event);
        return;
    }
    m_clicks = 2;
    m_sinceClick.start();
    m_pressedAt = event->position().toPoint();
    m_pressedSpot.reset();
    m_dragging = true; // releasing it selects no token
    m_pressedRange = wordAt(placeAt(m_pressedAt));
    select(m_pressedRange.first, m_pressedRange.second);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(point);
        return;
    }
    if (m_pressedSpot) {
        if (m_pressedSpot->kind == Spot::Kind::Thumb)
            dragThumb(point);
        return;
    }
    if (!m_dragging && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    extendTo(point);
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && m_autoScroll == 0)
        m_autoScroll = startTimer(40);
    else if (!outside && m_autoScroll != 0)
        killTimer(std::exchange(m_autoScroll, 0));
}

void TranscriptView::dragThumb(QPoint point)
{
    const std::optional<Spot> thumb = present(*m_pressedSpot);
    if (!thumb)
        return;
    const int number = blockOf(*thumb);
    const Message *message = m_flow.find(thumb->row);
    const Block &block = message->block(number);
    const BoxState *box = message->findBox(number);
    const qreal shown = block.layout->inner.width();
    const qreal room = std::max(1.0, shown - thumb->rectangle.width());
    const qreal x = point.x() - m_thumbGrip - m_flow.look().left - block.layout->inner.left();
    const qreal along = block.layout->frame.mirrored ? 1 - x / room : x / room;
    scrollBox(thumb->row, number, static_cast<int>(along * (box->width - shown)));
}

void TranscriptView::extendTo(QPoint point)
{
    Place place = placeAt(QPoint(point.x(), std::clamp(point.y(), 0, viewport()->height() - 1)));
    auto to = std::pair{place, place};
    if (m_clicks == 2)
        to = wordAt(place);
    else if (m_clicks == 3)
        to = paragraphAt(place);
    if (to.first < m_pressedRange.first)
        select(m_pressedRange.second, to.first);
    else
        select(m_pressedRange.first, std::max(to.second, m_pressedRange.second));
}

void TranscriptView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    if (!isVisible()) { // the release went elsewhere
        killTimer(std::exchange(m_autoScroll, 0));
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int over = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(over, -60, 60));
    extendTo(point);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_autoScroll != 0)
        killTimer(std::exchange(m_autoScroll, 0));
    const QPoint point = event->position().toPoint();
    if (const auto pressed = std::exchange(m_pressedSpot, {})) {
        const auto now = spotAt(point);
        if (now && now->sameAs(*pressed))
            activate(*now);
        return;
    }
    if (m_dragging) {
        m_dragging = false;
        publishSelection();
        return;
    }
    if (m_clicks != 1)
        return;
    if (const QString link = linkAt(point); !link.isEmpty()) {
        emit linkActivated(link);
        return;
    }
    if (const Token token = tokenAt(point); token.isValid()) {
        m_tokenCursor = true;
        setSelectedToken(token.row, token.part, token.token);
    }
}

void TranscriptView::showLink(const QString &address)
{
    if (std::exchange(m_hoveredLink, address) != address)
        emit linkHovered(address);
}

void TranscriptView::hover(QPoint point)
{
    const bool inside = viewport()->rect().contains(point);
    const auto spot = inside ? spotAt(point) : std::nullopt;
    const bool same = spot.has_value() == m_hoveredSpot.has_value() && (!spot || spot->sameAs(*m_hoveredSpot));
    if (!same) {
        for (const auto &changed : {m_hoveredSpot, spot}) {
            if (changed)
                viewport()->update(changed->rectangle.adjusted(-2, -2, 2, 2));
        }
        m_hoveredSpot = spot;
    }
    const int row = inside ? m_flow.rowAt(m_top + point.y()) : -1;
    if (row != m_hoveredRow) {
        for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
            if (m_flow.find(changed) && m_flow.find(changed)->facts().kind == Kind::Question)
                updateRow(changed);
        }
    }
    const QString link = inside && !spot ? linkAt(point) : QString();
    showLink(link);
    const Token token = inside && !spot ? tokenAt(point) : Token();
    if (token != m_hoveredToken) {
        m_hoveredToken = token;
        emit tokenHovered(token.row, token.part, token.token);
    }
    const bool hand = !link.isEmpty() || (spot && spot->kind != Spot::Kind::Thumb);
    const Hit hit = inside ? hitAt(point) : Hit();
    viewport()->setCursor(hand ? Qt::PointingHandCursor : hit.layout && !spot ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void TranscriptView::wheelEvent(QWheelEvent *event)
{
    const QPoint point = event->position().toPoint();
    QPoint by = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = by.transposed();
    const Hit hit = hitAt(point);
    const Message *message = hit.layout ? m_flow.find(hit.row) : nullptr;
    const BoxState *box = message ? message->findBox(hit.block) : nullptr;
    if (std::abs(by.x()) > std::abs(by.y()) && box && box->width > hit.layout->inner.width()) {
        scrollBox(hit.row, hit.block, box->scrolled + (hit.layout->frame.mirrored ? by.x() : -by.x()));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    hover(point);
}

void TranscriptView::scrollBox(int row, int block, int to)
{
    Message *message = m_flow.find(row);
    if (!message || block >= message->blockCount() || !message->block(block).layout)
        return;
    const Block &b = message->block(block);
    BoxState &box = message->box(block);
    const int most = std::max(0, static_cast<int>(box.width - b.layout->inner.width()) + 1);
    box.scrolled = std::clamp(to, 0, most);
    updateRow(row);
}

} // namespace moire::widgets
