// SPDX-License-Identifier: GPL-3.0-or-later
// Where a block's text stands, and its drawing.
#include "style/theme.h"
#include "transcript/block_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets::transcript {

namespace {

/// How far a point is outside of a rectangle; rows count before columns.
qreal distance(const QRectF &rectangle, QPointF point)
{
    const qreal y = std::max({rectangle.top() - point.y(), point.y() - rectangle.bottom(), 0.0});
    const qreal x = std::max({rectangle.left() - point.x(), point.x() - rectangle.right(), 0.0});
    return y * 1e4 + x;
}

QRectF placeOf(const BlockLayout::Piece &piece)
{
    const int count = piece.layout->lineCount();
    if (count == 0)
        return {piece.at, QSizeF()};
    const QTextLine last = piece.layout->lineAt(count - 1);
    return {piece.at, QSizeF(piece.layout->lineAt(0).width(), last.y() + last.height())};
}

const BlockLayout::Piece *nearestPiece(const BlockLayout &block, QPointF point)
{
    const BlockLayout::Piece *best = nullptr;
    qreal least = 0;
    for (const auto &piece : block.pieces) {
        const qreal far = distance(placeOf(piece), point);
        if (!best || far < least) {
            best = &piece;
            least = far;
        }
    }
    return best;
}

/// The line of a piece at \p y, in the piece's coordinates.
QTextLine nearestLine(const QTextLayout &layout, qreal y)
{
    int low = 0;
    int high = layout.lineCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (layout.lineAt(middle).y() <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return layout.lineAt(low);
}

bool scrolls(const BlockLayout &block)
{
    return (block.frame.style == Frame::Style::Code || block.frame.style == Frame::Style::Table) &&
        block.contentWidth > block.inner.width();
}

} // namespace

qreal BlockLayout::shift(qreal scrolled) const
{
    if (!scrolls(*this))
        return 0;
    return frame.mirrored ? scrolled : -scrolled;
}

int BlockLayout::positionAt(QPointF point, qreal scrolled) const
{
    point.rx() -= shift(scrolled);
    const Piece *piece = nearestPiece(*this, point);
    if (!piece || piece->layout->lineCount() == 0)
        return 0;
    const QPointF inside = point - piece->at;
    return piece->range.begin + nearestLine(*piece->layout, inside.y()).xToCursor(inside.x());
}

int BlockLayout::characterAt(QPointF point, qreal scrolled) const
{
    if (scrolls(*this)) {
        if (!inner.contains(point))
            return -1;
        point.rx() -= shift(scrolled);
    }
    const Piece *piece = nearestPiece(*this, point);
    if (!piece || piece->layout->lineCount() == 0)
        return -1;
    const QPointF inside = point - piece->at;
    const QTextLine line = nearestLine(*piece->layout, inside.y());
    const QRectF drawn = line.naturalTextRect();
    const qreal spare = std::max(0.0, drawn.height() * 0.25);
    if (!drawn.adjusted(0, -spare, 0, spare).contains(inside))
        return -1;
    const int position = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    return position < line.textStart() + line.textLength() ? piece->range.begin + position : -1;
}

QList<QRectF> BlockLayout::rectangles(TextRange range, qreal scrolled) const
{
    QList<QRectF> found;
    const qreal shift = this->shift(scrolled);
    const auto first = std::lower_bound(pieces.begin(), pieces.end(), range.begin,
                                        [](const Piece &piece, int at) { return piece.range.end < at; });
    for (auto piece = first; piece != pieces.end() && piece->range.begin <= range.end; ++piece) {
        const int begin = std::max(range.begin, piece->range.begin) - piece->range.begin;
        const int end = std::min(range.end, piece->range.end) - piece->range.begin;
        if (begin == end && range.begin != range.end)
            continue;
        for (int i = piece->layout->lineForTextPosition(begin).lineNumber(); i >= 0 && i < piece->layout->lineCount();
             ++i) {
            const QTextLine line = piece->layout->lineAt(i);
            const int lineEnd = line.textStart() + line.textLength();
            if (line.textStart() > end || (line.textStart() == end && begin < end))
                break;
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, lineEnd);
            if (from > to || (from == to && begin != end))
                continue;
            const qreal a = line.cursorToX(from);
            const qreal b = from == to ? a : line.cursorToX(to);
            found.append(QRectF(piece->at.x() + shift + std::min(a, b), piece->at.y() + line.y(), std::abs(b - a),
                                line.height()));
            if (from == to)
                return found;
        }
    }
    return found;
}

QRectF BlockLayout::lineAt(int position) const
{
    for (const Piece &piece : pieces) {
        if (position > piece.range.end && &piece != &pieces.back())
            continue;
        const int inside = std::clamp(position - piece.range.begin, 0, piece.range.end - piece.range.begin);
        const QTextLine line = piece.layout->lineForTextPosition(inside);
        return line.isValid() ? line.rect().translated(piece.at) : QRectF(piece.at, QSizeF(1, 1));
    }
    return inner;
}

void BlockLayout::draw(QPainter &painter, QPointF origin, const QRectF &clip, TextRange selection, qreal scrolled,
                       const QColor &colour) const
{
    const bool clipped = scrolls(*this);
    if (clipped) {
        painter.save();
        painter.setClipRect(inner.translated(origin), Qt::IntersectClip);
        origin.rx() += shift(scrolled);
    }
    painter.setPen(colour);
    for (const Piece &piece : pieces) {
        const QRectF place = placeOf(piece).translated(origin);
        if (place.bottom() < clip.top() || place.top() > clip.bottom())
            continue;
        QList<QTextLayout::FormatRange> marked;
        const int begin = std::max(selection.begin, piece.range.begin) - piece.range.begin;
        const int end = std::min(selection.end, piece.range.end) - piece.range.begin;
        if (begin < end) {
            QTextCharFormat format;
            format.setBackground(theme().accent);
            format.setForeground(theme().accentText);
            marked.append({begin, end - begin, format});
        }
        piece.layout->draw(&painter, piece.at + origin, marked, clip);
    }
    if (clipped)
        painter.restore();
}

} // namespace moire::widgets::transcript
