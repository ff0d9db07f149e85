// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does.
#include "transcript/transcript_view.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

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

QString TranscriptView::linkAt(QPoint point) const
{
    const Hit hit = hitAt(point);
    if (!hit.layout)
        return {};
    const BoxState *box = m_flow.find(hit.row)->findBox(hit.block);
    const int at = hit.layout->characterAt(hit.point, box ? box->scrolled : 0);
    const Segment *segment = at >= 0 ? hit.layout->text.segmentAt(at) : nullptr;
    return segment && segment->target >= 0 ? hit.layout->text.targets[segment->target] : QString();
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
    if (row >= 0 && row != m_focusedRow) {
        m_focusedRow = row;
        m_focusedSpot.reset();
        viewport()->update();
        emit focusedRowChanged(row);
    }
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
        setSelection(m_pressedRange.first, m_pressedRange.second);
        return;
    }
    m_clicks = 1;
    m_pressedRange = {place, place};
    if (event->modifiers() & Qt::ShiftModifier && m_selectionStart.row >= 0) {
        m_pressedRange = {m_selectionStart, m_selectionStart};
        setSelection(m_selectionStart, place);
    } else {
        setSelection(place, place);
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
    setSelection(m_pressedRange.first, m_pressedRange.second);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(point);
        return;
    }
    if (m_pressedSpot) {
        if (m_pressedSpot->kind == Spot::Kind::Thumb) {
            const Message *message = m_flow.find(m_pressedSpot->row);
            const Block &block = message->block(m_pressedSpot->block);
            const BoxState *box = message->findBox(m_pressedSpot->block);
            if (!box || !block.layout)
                return;
            const qreal shown = block.layout->inner.width();
            const qreal room = std::max(1.0, shown - m_pressedSpot->rectangle.width());
            const qreal x = point.x() - m_thumbGrip - m_flow.look().left - block.layout->inner.left();
            scrollBox(m_pressedSpot->row, m_pressedSpot->block, static_cast<int>(x / room * (box->width - shown)));
        }
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

void TranscriptView::extendTo(QPoint point)
{
    Place place = placeAt(QPoint(point.x(), std::clamp(point.y(), 0, viewport()->height() - 1)));
    auto to = std::pair{place, place};
    if (m_clicks == 2)
        to = wordAt(place);
    else if (m_clicks == 3)
        to = paragraphAt(place);
    if (to.first < m_pressedRange.first)
        setSelection(m_pressedRange.second, to.first);
    else
        setSelection(m_pressedRange.first, std::max(to.second, m_pressedRange.second));
}

void TranscriptView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll) {
        QAbstractScrollArea::timerEvent(event);
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
    if (link != m_hoveredLink) {
        m_hoveredLink = link;
        emit linkHovered(link);
    }
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
        scrollBox(hit.row, hit.block, box->scrolled - by.x());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    hover(point);
}

void TranscriptView::scrollBox(int row, int block, int to)
{
    Message *message = m_flow.find(row);
    const Block &b = message->block(block);
    if (!b.layout)
        return;
    BoxState &box = message->box(block);
    const int most = std::max(0, static_cast<int>(box.width - b.layout->inner.width()) + 1);
    box.scrolled = std::clamp(to, 0, most);
    updateRow(row);
}

/// The text of a code box, of all its blocks.
QString TranscriptView::boxText(int row, int block) const
{
    const Message &message = *m_flow.find(row);
    const Block &head = message.block(block);
    QStringList lines;
    for (int i = block; i < message.blockCount(); ++i) {
        const markdown::Leaf *leaf = message.leafOf(i);
        if (!leaf || message.block(i).head != head.head || message.block(i).part != head.part)
            break;
        for (const markdown::Run &run : leaf->runs)
            lines.append(run.text);
    }
    return lines.join(QLatin1Char('\n'));
}

void TranscriptView::activate(const Spot &spot)
{
    const Message *message = m_flow.find(spot.row);
    if (!message)
        return;
    switch (spot.kind) {
    case Spot::Kind::PreviousBranch:
    case Spot::Kind::NextBranch: {
        const int branch = message->facts().branch + (spot.kind == Spot::Kind::NextBranch ? 1 : -1);
        if (branch >= 0 && branch < message->facts().branches)
            emit branchRequested(spot.row, branch);
        break;
    }
    case Spot::Kind::Reasoning:
        setReasoningOpen(spot.row, !message->facts().reasoningOpen);
        break;
    case Spot::Kind::CopyCode:
        putOnClipboard(boxText(spot.row, spot.block));
        break;
    case Spot::Kind::WrapCode: {
        const BoxState *box = message->findBox(spot.block);
        m_flow.find(spot.row)->setWrap(spot.block, !(box && box->wrap), m_flow.look());
        m_flow.refreshHeight(spot.row);
        m_anchor = {spot.row, spot.block, m_top - m_flow.topOf(spot.row, spot.block)};
        setFollowing(false);
        settle();
        viewport()->update();
        break;
    }
    case Spot::Kind::Fold:
        setUnfolded(spot.row, message->folded());
        break;
    case Spot::Kind::Action:
        if (m_actions[spot.action]->isEnabled())
            emit actionTriggered(spot.row, m_actions[spot.action]->objectName());
        break;
    case Spot::Kind::Thumb:
        break;
    }
}

QString TranscriptView::nameOf(const Spot &spot) const
{
    switch (spot.kind) {
    case Spot::Kind::PreviousBranch:
        return tr("Previous version");
    case Spot::Kind::NextBranch:
        return tr("Next version");
    case Spot::Kind::CopyCode:
        return tr("Copy code");
    case Spot::Kind::WrapCode: {
        const BoxState *box = m_flow.find(spot.row)->findBox(spot.block);
        return box && box->wrap ? tr("Scroll long lines") : tr("Wrap long lines");
    }
    case Spot::Kind::Action:
        return m_actions[spot.action]->toolTip();
    default:
        return {};
    }
}

} // namespace moire::widgets
