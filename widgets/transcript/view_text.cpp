// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing of a block with text: its box, marks of its containers, tokens and selection.
#include "style/paint.h"
#include "style/theme.h"
#include "transcript/drawing.h"
#include "transcript/frames.h"
#include "transcript/transcript_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

using namespace transcript;

namespace {

/// A box of which a block may be only the top, the middle or the bottom.
void drawBox(QPainter &painter, QRectF box, const Frame &frame, qreal radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setClipRect(box.adjusted(-1, frame.first ? -1 : 0, 1, frame.last ? 1 : 0), Qt::IntersectClip);
    if (!frame.first)
        box.setTop(box.top() - 4 * radius);
    if (!frame.last)
        box.setBottom(box.bottom() + 4 * radius);
    paint::box(&painter, box, radius, fill, line);
    painter.restore();
}

/// At the other side of the column where the text reads from right to left.
QRect turned(const QRect &r, bool mirrored, const Look &look)
{
    return mirrored ? r.translated(2 * look.left + look.column - r.left() - r.width() - r.left(), 0) : r;
}

void drawContainers(QPainter &painter, const markdown::Leaf &leaf, const markdown::Leaf *before,
                    const BlockLayout &layout, QRect place, const Look &look)
{
    const auto turn = [&](const QRect &r) { return turned(r, layout.frame.mirrored, look); };
    const int shift = layout.frame.muted ? look.unit * 2 : 0;
    for (size_t depth = 0; depth < std::min(leaf.containers.size(), markdown::maxDepth); ++depth) {
        const markdown::Container &container = leaf.containers[depth];
        const int left = place.left() + shift + indentation(leaf.containers, depth, look);
        if (container.kind == markdown::Container::Kind::Quote) {
            const bool joined = before && before->containers.size() > depth &&
                before->containers[depth].kind == markdown::Container::Kind::Quote;
            const int top = place.top() + (joined ? 0 : layout.frame.gap);
            painter.fillRect(turn(QRect(left, top, std::max(2, look.unit / 4), place.bottom() + 1 - top)),
                             theme().hairline);
        } else if (!container.marker.isEmpty()) {
            painter.setFont(look.body);
            painter.setPen(theme().muted);
            const int right = place.left() + shift + indentation(leaf.containers, depth + 1, look);
            const int height = layout.frame.muted ? look.tightLine : look.line;
            const QRect mark(left - look.unit * 2, place.top() + layout.frame.gap,
                             right - left + look.unit * 2 - look.unit * 3 / 4, height);
            painter.drawText(turn(mark),
                             Qt::AlignVCenter | Qt::AlignAbsolute |
                                 (layout.frame.mirrored ? Qt::AlignLeft : Qt::AlignRight),
                             visible(container.marker.left(12), true));
        }
    }
}

void drawTable(QPainter &painter, const BlockLayout &layout, QPointF origin, int scrolled, const Look &look)
{
    const auto columns = static_cast<size_t>(layout.text.columns);
    if (columns == 0)
        return;
    painter.save();
    painter.setClipRect(layout.inner.translated(origin).adjusted(0, -1, 0, 1), Qt::IntersectClip);
    for (size_t i = layout.frame.first ? columns : 0; i < layout.pieces.size(); i += columns) {
        const bool strong = layout.frame.first && i == columns; // below the head
        const qreal left = layout.frame.mirrored ? layout.box.right() - layout.contentWidth : layout.box.left();
        const QRectF row(origin.x() + left + layout.shift(scrolled),
                         origin.y() + layout.pieces[i].at.y() - look.unit * 0.5, layout.contentWidth, look.unit);
        paint::edgeLine(&painter, row, Qt::TopEdge, strong ? theme().muted : theme().hairline);
    }
    painter.restore();
}

/// Behind code within a line.
void drawCodeSpans(QPainter &painter, const BlockLayout &layout, QPointF origin, int scrolled)
{
    for (const Segment &segment : layout.text.segments) {
        if (!(segment.format & markdown::Code))
            continue;
        for (const QRectF &r : layout.rectangles({segment.begin, segment.begin + segment.length}, scrolled))
            paint::box(&painter, r.translated(origin).adjusted(-2, 0, 2, 0), 3, theme().surface, theme().hairline);
    }
}

} // namespace

void TranscriptView::drawText(QPainter &painter, int row, int block, QRect place, const QRect &clip)
{
    const Look &look = m_flow.look();
    const BlockLayout *found = m_flow.layout(row, block);
    if (!found)
        return;
    const BlockLayout &layout = *found;
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    const BoxState *box = message.findBox(block);
    const int scrolled = box ? box->scrolled : 0;
    const QPointF origin = place.topLeft();
    const Frame &frame = layout.frame;
    const markdown::Leaf *leaf = message.leafOf(block);
    if (leaf && b.part == Part::Reasoning)
        painter.fillRect(widgets::turned({place.left(), place.top(), std::max(1, look.unit / 4), place.height()},
                                         frame.mirrored, look),
                         theme().hairline);
    if (leaf)
        drawContainers(painter, *leaf, b.leaf > 0 ? message.leafOf(block - 1) : nullptr, layout, place, look);
    switch (frame.style) {
    case Frame::Style::Rule:
        paint::edgeLine(&painter, layout.box.translated(origin), Qt::TopEdge, theme().hairline);
        return;
    case Frame::Style::Question:
        drawBox(painter, layout.box.translated(origin), frame, look.unit, theme().raised, Qt::transparent);
        break;
    case Frame::Style::Code:
        drawBox(painter, layout.box.translated(origin), frame, look.unit * 0.75, theme().surface, theme().hairline);
        if (frame.first)
            drawCodeHead(painter, layout, leaf ? leaf->language.left(40) : QString(), origin);
        break;
    case Frame::Style::Table:
        drawTable(painter, layout, origin, scrolled, look);
        drawCodeSpans(painter, layout, origin, scrolled);
        break;
    default:
        drawCodeSpans(painter, layout, origin, scrolled);
        break;
    }
    drawTokens(painter, row, block, layout, origin);
    const auto [from, to] = orderedSelection();
    const bool muted = frame.muted || frame.style == Frame::Style::Notice;
    layout.draw(painter, origin, clip, selectedRange(layout.text, from, to, row, b.part), scrolled,
                muted ? theme().muted : theme().text);
    drawBoxSpots(painter, row, block, box && box->wrap);
}

void TranscriptView::drawCodeHead(QPainter &painter, const BlockLayout &layout, const QString &language, QPointF origin)
{
    const Look &look = m_flow.look();
    const QRectF head(layout.box.left() + origin.x(), layout.box.top() + origin.y(), layout.box.width(),
                      look.codeHeader());
    painter.setFont(look.small);
    painter.setPen(theme().muted);
    const int pad = look.codePadding();
    painter.drawText(head.adjusted(pad, 0, -pad, 0), int(leading()),
                     language.isEmpty() ? tr("text") : visible(language, true));
    paint::edgeLine(&painter, head, Qt::BottomEdge, theme().hairline);
}

void TranscriptView::drawBoxSpots(QPainter &painter, int row, int block, bool wrapped)
{
    const int side = m_flow.look().unit * 2;
    for (const Spot &spot : spotsOf(row, block)) {
        if (spot.kind == Spot::Kind::CopyCode)
            drawIcon(painter, spot.rectangle, side, QStringLiteral("copy"), iconMode(spot));
        else if (spot.kind == Spot::Kind::WrapCode)
            drawIcon(painter, spot.rectangle, side, QStringLiteral("wrap"), iconMode(spot),
                     wrapped ? QIcon::On : QIcon::Off);
        else if (spot.kind == Spot::Kind::Thumb)
            paint::box(&painter, spot.rectangle.adjusted(0, 2, 0, -2), 2,
                       iconMode(spot) == QIcon::Active ? theme().muted : theme().frame);
    }
}

void TranscriptView::drawTokens(QPainter &painter, int row, int block, const BlockLayout &layout, QPointF origin)
{
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    const QList<QRgb> &colours = m_flow.colours(row, b.part);
    const bool selected = m_selectedToken.row == row && m_selectedToken.part == b.part;
    if ((colours.isEmpty() && !selected) || layout.text.segments.empty())
        return;
    const QList<qint32> ends = m_flow.source.ends(row, b.part);
    const qint32 begin = layout.text.segments.front().sourceBegin;
    const qint32 end = layout.text.segments.back().sourceEnd;
    const BoxState *box = message.findBox(block);
    const int scrolled = box ? box->scrolled : 0;
    const paint::Scope scope(&painter);
    if (box && box->width > layout.inner.width())
        painter.setClipRect(layout.inner.translated(origin).adjusted(-2, 0, 2, 0), Qt::IntersectClip);
    qsizetype token = std::upper_bound(ends.begin(), ends.end(), begin) - ends.begin();
    for (; token < ends.size(); ++token) {
        const qint32 from = token > 0 ? ends[token - 1] : 0;
        if (from >= end)
            break;
        const bool outlined = selected && token == m_selectedToken.token;
        const QRgb colour = token < colours.size() ? colours[token] : 0;
        if (qAlpha(colour) == 0 && !outlined)
            continue;
        TextRange range{layout.text.positionAt(from), layout.text.positionAt(ends[token], true)};
        range.end = std::max(range.begin, range.end);
        // The space in front of a word is not coloured.
        while (!outlined && range.begin < range.end && layout.text.text[range.begin].isSpace())
            ++range.begin;
        if (!outlined && range.begin == range.end)
            continue;
        if (outlined && range.end - range.begin > 1 && layout.text.text[range.begin] == QLatin1Char(' '))
            ++range.begin;
        for (QRectF r : layout.rectangles(range, scrolled)) {
            r = r.translated(origin).adjusted(-0.5, 0, 0.5, 0);
            if (outlined && r.width() < 3)
                r.adjust(-1, 0, 1, 0); // nothing of it is seen: markup
            painter.setBrush(qAlpha(colour) ? QBrush(QColor::fromRgba(colour)) : QBrush(Qt::NoBrush));
            painter.setPen(outlined ? QPen(theme().accent, 1.75) : QPen(Qt::NoPen));
            painter.drawRoundedRect(outlined ? r.adjusted(-1.5, -0.5, 1.5, 0.5) : r, 3, 3);
        }
    }
}

} // namespace moire::widgets
