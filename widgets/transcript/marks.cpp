// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace moire::widgets::transcript {

void drawMark(QPainter &painter, const QRect &place, Mark mark, const QColor &colour)
{
    // Drawn on a grid of 16 units.
    const qreal side = std::min(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(place).center());
    painter.scale(side / 16, side / 16);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (mark) {
    case Mark::Left:
        path.moveTo(2, -4);
        path.lineTo(-2, 0);
        path.lineTo(2, 4);
        break;
    case Mark::Right:
        path.moveTo(-2, -4);
        path.lineTo(2, 0);
        path.lineTo(-2, 4);
        break;
    case Mark::Down:
        path.moveTo(-4, -2);
        path.lineTo(0, 2);
        path.lineTo(4, -2);
        break;
    case Mark::Copy:
        path.addRoundedRect(QRectF(-2, -2, 8, 8), 1.5, 1.5);
        path.moveTo(-4, 2);
        path.lineTo(-4.5, 2);
        path.quadTo(-6, 2, -6, 0.5);
        path.lineTo(-6, -4.5);
        path.quadTo(-6, -6, -4.5, -6);
        path.lineTo(0.5, -6);
        path.quadTo(2, -6, 2, -4.5);
        break;
    case Mark::Wrap:
        path.moveTo(-6, -4);
        path.lineTo(6, -4);
        path.moveTo(-6, 0);
        path.lineTo(4, 0);
        path.quadTo(6.5, 0, 6.5, 2);
        path.quadTo(6.5, 4, 4, 4);
        path.lineTo(0, 4);
        path.moveTo(2, 2);
        path.lineTo(0, 4);
        path.lineTo(2, 6);
        path.moveTo(-6, 4);
        path.lineTo(-3, 4);
        break;
    case Mark::Scroll:
        path.moveTo(-6, 0);
        path.lineTo(6, 0);
        path.moveTo(-4, -2.5);
        path.lineTo(-6.5, 0);
        path.lineTo(-4, 2.5);
        path.moveTo(4, -2.5);
        path.lineTo(6.5, 0);
        path.lineTo(4, 2.5);
        break;
    }
    painter.drawPath(path);
    painter.restore();
}

} // namespace moire::widgets::transcript
