// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/expert_marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace moire::widgets {

void drawExpertMark(QPainter &painter, const QRectF &place, ExpertMark mark)
{
    const double side = std::min(place.width(), place.height());
    const QPointF middle = place.center();
    const double reach = std::max(2.0, std::min(side * 0.32, 6.0));
    const QRectF sign(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach);
    switch (mark) {
    case ExpertMark::Off: {
        painter.drawLine(sign.topLeft(), sign.bottomRight());
        painter.drawLine(sign.topRight(), sign.bottomLeft());
        break;
    }
    case ExpertMark::Forced:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(sign.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setBrush(Qt::NoBrush);
        break;
    case ExpertMark::Biased: {
        QPainterPath path(QPointF(middle.x(), sign.top()));
        path.lineTo(sign.bottomRight());
        path.lineTo(sign.bottomLeft());
        path.closeSubpath();
        painter.fillPath(path, painter.pen().color());
        break;
    }
    case ExpertMark::Chosen:
        break;
    }
}

} // namespace moire::widgets
