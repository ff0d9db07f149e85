// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing of a block with text: its box, marks of its containers, tokens and selection; and what is clicked in a block.
#include "transcript/frames.h"
#include "transcript/marks.h"
#include "transcript/transcript_view.h"

#include <QAction>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

using namespace transcript;

namespace {

/// A box of which a block may be only the top, the middle or the bottom.
void drawBox(QPainter &painter, QRectF box, bool first, bool last, qreal radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setClipRect(box.adjusted(-1, first ? -1 : 0, 1, last ? 1 : 0), Qt::IntersectClip);
    if (!first)
        box.setTop(box.top() - 4 * radius);
    if (!last)
        box.setBottom(box.bottom() + 4 * radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(line.isValid() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, radius, radius);
    painter.restore();
}

void drawContainers(QPainter &painter, const markdown::Leaf &leaf, const markdown::Leaf *before,
                    const BlockLayout &layout, QRect place, int shift, const Look &look)
{
    for (size_t depth = 0; depth < std::min(leaf.containers.size(), markdown::maxDepth); ++depth) {
        const markdown::Container &container = leaf.containers[depth];
        const int left = place.left() + shift + indentation(leaf.containers, depth, look);
        if (container.kind == markdown::Container::Kind::Quote) {
            const bool joined = before && before->containers.size() > depth &&
                before->containers[depth].kind == markdown::Container::Kind::Quote;
            const int top = place.top() + (joined ? 0 : layout.frame.gap);
            painter.fillRect(QRect(left, top, std::max(2, look.unit / 4), place.bottom() + 1 - top),
                             look.colours.hairline);
        } else if (!container.marker.isEmpty()) {
            painter.setFont(look.body);
            painter.setPen(look.colours.muted);
            const int right = place.left() + shift + indentation(leaf.containers, depth + 1, look);
            const int height = layout.frame.muted ? look.tightLine : look.line;
            painter.drawText(QRect(left - look.unit * 2, place.top() + layout.frame.gap,
                                   right - left + look.unit * 2 - look.unit * 3 / 4, height),
                             Qt::AlignRight | Qt::AlignVCenter, visible(container.marker.left(12), true));
        }
    }
}

void drawTable(QPainter &painter, const BlockLayout &layout, QPointF origin, const BoxState &box, const Look &look)
{
    const size_t columns = static_cast<size_t>(layout.text.columns);
    if (columns == 0)
        return;
    painter.save();
    painter.setClipRect(layout.inner.translated(origin).adjusted(0, -1, 0, 1), Qt::IntersectClip);
    for (size_t i = 0; i < layout.pieces.size(); i += columns) {
        const bool head = layout.frame.first && i == 0;
        if (head)
            continue;
        const qreal y = std::floor(origin.y() + layout.pieces[i].at.y() - look.unit * 0.5);
        const bool strong = layout.frame.first && i == columns;
        painter.setPen(QPen(strong ? look.colours.muted : look.colours.hairline, 1));
        painter.drawLine(QPointF(origin.x() + layout.box.left() - box.scrolled, y),
                         QPointF(origin.x() + layout.box.left() + layout.contentWidth - box.scrolled, y));
    }
    painter.restore();
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
    static const BoxState none;
    const BoxState *known = message.findBox(block);
    const BoxState &box = known ? *known : none;
    const QPointF origin = place.topLeft();
    const Frame &frame = layout.frame;
    if (const markdown::Leaf *leaf = message.leafOf(block)) {
        const markdown::Leaf *before = b.leaf > 0 ? message.leafOf(block - 1) : nullptr;
        const int shift = b.part == Part::Reasoning ? look.unit * 2 : 0;
        if (shift > 0)
            painter.fillRect(
                QRect(place.left() + look.unit * 3 / 4, place.top(), std::max(1, look.unit / 4), place.height()),
                look.colours.hairline);
        drawContainers(painter, *leaf, before, layout, place, shift, look);
    }
    switch (frame.style) {
    case Frame::Style::Rule:
        painter.fillRect(layout.box.translated(origin), look.colours.hairline);
        return;
    case Frame::Style::Question:
        drawBox(painter, layout.box.translated(origin), frame.first, frame.last, look.unit, look.colours.question, {});
        break;
    case Frame::Style::Code:
        drawBox(painter, layout.box.translated(origin), frame.first, frame.last, look.unit * 0.75, look.colours.code,
                look.colours.hairline);
        if (frame.first) {
            const QRectF head(layout.box.left() + origin.x(), layout.box.top() + origin.y(), layout.box.width(),
                              look.codeHeader());
            painter.setFont(look.small);
            painter.setPen(look.colours.muted);
            const QString language = message.leafOf(block) ? message.leafOf(block)->language.left(40) : QString();
            painter.drawText(head.adjusted(look.unit * 5 / 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             language.isEmpty() ? tr("text") : visible(language, true));
            painter.setPen(QPen(look.colours.hairline, 1));
            painter.drawLine(QPointF(head.left(), std::floor(head.bottom()) + 0.5),
                             QPointF(head.right(), std::floor(head.bottom()) + 0.5));
        }
        break;
    case Frame::Style::Table:
        drawTable(painter, layout, origin, box, look);
        break;
    default:
        break;
    }
    if (frame.style != Frame::Style::Code) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.code);
        for (const Segment &segment : layout.text.segments) {
            if (!(segment.format & markdown::Code))
                continue;
            for (const QRectF &r : layout.rectangles({segment.begin, segment.begin + segment.length}, box.scrolled))
                painter.drawRoundedRect(r.translated(origin).adjusted(-2, 0, 2, 0), 3, 3);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    drawTokens(painter, row, block, layout, origin);
    layout.draw(painter, origin, clip, selectionIn(row, block, layout.text), look, box.scrolled);
    for (const Spot &spot : spotsOf(row, block)) {
        const bool hot = m_hoveredSpot && m_hoveredSpot->sameAs(spot);
        const QColor colour = hot ? look.colours.text : look.colours.muted;
        const QRect mark = spot.rectangle.adjusted(look.unit / 2, look.unit / 2, -look.unit / 2, -look.unit / 2);
        if (spot.kind == Spot::Kind::CopyCode) {
            drawMark(painter, mark, Mark::Copy, colour);
        } else if (spot.kind == Spot::Kind::WrapCode) {
            drawMark(painter, mark, box.wrap ? Mark::Scroll : Mark::Wrap, colour);
        } else if (spot.kind == Spot::Kind::Thumb) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(hot ? look.colours.muted : look.colours.hairline);
            painter.drawRoundedRect(QRectF(spot.rectangle).adjusted(0, 2, 0, -2), 2, 2);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
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
    const Look &look = m_flow.look();
    painter.setRenderHint(QPainter::Antialiasing);
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
            painter.setPen(outlined ? QPen(look.colours.accent, 1.75) : QPen(Qt::NoPen));
            painter.drawRoundedRect(outlined ? r.adjusted(-1.5, -0.5, 1.5, 0.5) : r, 3, 3);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QList<TranscriptView::Spot> TranscriptView::spotsOf(int row, int block) const
{
    QList<Spot> spots;
    const Message &message = *m_flow.find(row);
    const Block &b = message.block(block);
    const Facts &facts = message.facts();
    const Look &look = m_flow.look();
    const QRect place(look.left, blockTop(row, block), look.column, message.heights().at(block));
    const int side = look.unit * 5 / 2;
    const auto branches = [&](int x, int top, int height) {
        if (facts.branches < 2)
            return;
        const int wide =
            QFontMetrics(look.small).horizontalAdvance(tr("%1 / %2").arg(facts.branch + 1).arg(facts.branches));
        spots.append({Spot::Kind::PreviousBranch, row, block, 0, QRect(x, top + (height - side) / 2, side, side)});
        spots.append(
            {Spot::Kind::NextBranch, row, block, 0, QRect(x + side + wide, top + (height - side) / 2, side, side)});
    };
    switch (b.kind) {
    case Block::Kind::Heading: {
        QFont bold = look.body;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        const QString author = metrics.elidedText(visible(facts.author, true), Qt::ElideRight, place.width() * 2 / 3);
        branches(place.left() + metrics.horizontalAdvance(author) + look.unit / 2, place.top() + look.unit * 2,
                 place.height() - look.unit * 2);
        break;
    }
    case Block::Kind::ReasoningTitle:
        spots.append({Spot::Kind::Reasoning, row, block, 0, place});
        break;
    case Block::Kind::Fold: {
        const Frame frame = message.frameOf(block - 1, look);
        const int pad = frame.style == Frame::Style::Question ? look.unit * 7 / 4 : 0;
        spots.append({Spot::Kind::Fold, row, block, 0,
                      QRect(place.left() + frame.left + pad, place.top(), frame.width - 2 * pad,
                            place.height() - look.unit / 2)});
        break;
    }
    case Block::Kind::Footer: {
        const bool question = facts.kind == Kind::Question;
        const int count = showsActions(row) ? static_cast<int>(m_actions.size()) : 0;
        const int top = place.top() + (question ? 0 : look.unit + (place.height() - look.unit - side) / 2);
        int x = place.left() +
            std::min(QFontMetrics(look.small).horizontalAdvance(footerText(row)) + look.unit * 2,
                     place.width() - count * side);
        if (footerText(row).isEmpty())
            x = place.left() - look.unit / 2;
        if (question)
            x = place.right() + 1 - count * side;
        if (question && facts.branches > 1)
            branches(x - side * 4, top, side);
        for (int i = 0; i < count; ++i)
            spots.append({Spot::Kind::Action, row, block, i, QRect(x + i * side, top, side, side)});
        break;
    }
    case Block::Kind::Leaf: {
        if (!b.layout || (b.layout->frame.style != Frame::Style::Code && b.layout->frame.style != Frame::Style::Table))
            break;
        const BlockLayout &layout = *b.layout;
        const QRect box = layout.box.toRect().translated(place.topLeft());
        if (layout.frame.first && layout.frame.style == Frame::Style::Code) {
            const int top = box.top() + (look.codeHeader() - side) / 2;
            spots.append(
                {Spot::Kind::WrapCode, row, block, 0, QRect(box.right() - 2 * side - look.unit / 2, top, side, side)});
            spots.append(
                {Spot::Kind::CopyCode, row, block, 0, QRect(box.right() - side - look.unit / 2, top, side, side)});
        }
        const BoxState *state = message.findBox(block);
        const int shown = static_cast<int>(layout.inner.width());
        if (state && layout.frame.last && state->width > shown + 1) {
            const int width = std::max(look.unit * 3, static_cast<int>(shown * shown / state->width));
            const int x = static_cast<int>((shown - width) * std::min(1.0, state->scrolled / (state->width - shown)));
            spots.append({Spot::Kind::Thumb, row, block, 0,
                          QRect(place.left() + static_cast<int>(layout.inner.left()) + x, box.bottom() - look.unit,
                                width, look.unit)});
        }
        break;
    }
    default:
        break;
    }
    return spots;
}

} // namespace moire::widgets
