// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace moire::widgets::paint {

namespace {

double scaleOf(const QPainter *painter)
{
    const QTransform t = painter->deviceTransform();
    return t.type() <= QTransform::TxScale ? std::abs(t.m11()) : 1.0;
}

} // namespace

Scope::Scope(QPainter *painter) : m_painter(painter)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

Scope::~Scope()
{
    m_painter->restore();
}

QRectF snapped(const QPainter *painter, const QRectF &rect)
{
    const QTransform t = painter->deviceTransform();
    if (t.type() > QTransform::TxScale || !t.isInvertible())
        return rect;
    const QRectF device = t.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return t.inverted().mapRect(QRectF(topLeft, bottomRight));
}

double hairline(const QPainter *painter)
{
    const double scale = scaleOf(painter);
    return std::max(1.0, std::floor(scale + 0.01)) / scale;
}

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
         double borderWidth)
{
    const Scope scope(painter);
    const QRectF outer = snapped(painter, rect);
    const double width = border.alpha() == 0 ? 0 : borderWidth > 0 ? borderWidth : hairline(painter);
    radius = std::min(radius, std::min(outer.width(), outer.height()) / 2);
    painter->setPen(Qt::NoPen);
    if (fill.alpha() != 0) {
        painter->setBrush(fill);
        painter->drawRoundedRect(outer.adjusted(width / 2, width / 2, -width / 2, -width / 2),
                                 std::max(0.0, radius - width / 2), std::max(0.0, radius - width / 2));
    }
    if (width <= 0)
        return;
    QPainterPath ring;
    ring.addRoundedRect(outer, radius, radius);
    const double inner = std::max(0.0, radius - width);
    ring.addRoundedRect(outer.adjusted(width, width, -width, -width), inner, inner);
    ring.setFillRule(Qt::OddEvenFill);
    painter->fillPath(ring, border);
}

void edgeLine(QPainter *painter, const QRectF &rect, Qt::Edge edge, const QColor &colour)
{
    QRectF line = snapped(painter, rect);
    const double width = hairline(painter);
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(line.right() - width);
        break;
    case Qt::BottomEdge:
        line.setTop(line.bottom() - width);
        break;
    }
    painter->fillRect(line, colour);
}

double ringWidth(const QFontMetrics &metrics)
{
    return std::max(2, metrics.height() / 8);
}

void focusRing(QPainter *painter, const QRectF &rect, double radius, double width, const QColor &colour)
{
    box(painter, rect, radius, Qt::transparent, colour, width);
}

void chevron(QPainter *painter, const QRectF &rect, double size, Qt::ArrowType direction, const QColor &colour)
{
    if (direction == Qt::NoArrow)
        return;
    const Scope scope(painter);
    const double a = size / 2;
    const double b = size / 4;
    QPolygonF line;
    switch (direction) {
    case Qt::DownArrow:
        line << QPointF(-a, -b) << QPointF(0, b) << QPointF(a, -b);
        break;
    case Qt::UpArrow:
        line << QPointF(-a, b) << QPointF(0, -b) << QPointF(a, b);
        break;
    case Qt::LeftArrow:
        line << QPointF(b, -a) << QPointF(-b, 0) << QPointF(b, a);
        break;
    default:
        line << QPointF(-b, -a) << QPointF(b, 0) << QPointF(-b, a);
        break;
    }
    painter->setPen(QPen(colour, std::max(1.2, size / 5.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line.translated(rect.center()));
}

void tick(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const Scope scope(painter);
    const auto at = [&](double x, double y) { return rect.topLeft() + QPointF(x * rect.width(), y * rect.height()); };
    painter->setPen(QPen(colour, std::max(1.4, rect.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(0.22, 0.53), at(0.42, 0.73), at(0.78, 0.3)});
}

} // namespace moire::widgets::paint
