// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QFontMetrics;
class QPainter;

/// What the style and the small controls draw with. Lengths are logical; borders fall on whole device pixels at every
/// scale.
namespace moire::widgets::paint {

/// Saves the painter and switches smooth edges on, for a block.
class Scope {
public:
    explicit Scope(QPainter *painter);
    ~Scope();
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;

private:
    QPainter *m_painter;
};

/// The rectangle with its edges on whole device pixels. Rotations leave it as it is.
QRectF snapped(const QPainter *painter, const QRectF &rect);

/// The width of a hairline: whole device pixels, at least one, about one logical unit.
double hairline(const QPainter *painter);

/// A filled box with round corners and a border inside its edge; colours without alpha leave their part out.
void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill,
         const QColor &border = Qt::transparent, double borderWidth = 0);

/// A line of hairline width along the edge of the rectangle, inside it.
void edgeLine(QPainter *painter, const QRectF &rect, Qt::Edge edge, const QColor &colour);

/// Width of focus rings and selection bars.
double ringWidth(const QFontMetrics &metrics);

/// Along the inside of the edge.
void focusRing(QPainter *painter, const QRectF &rect, double radius, double width, const QColor &colour);

/// An open arrow in the middle of the rectangle, `size` long.
void chevron(QPainter *painter, const QRectF &rect, double size, Qt::ArrowType direction, const QColor &colour);

/// A tick, filling the rectangle.
void tick(QPainter *painter, const QRectF &rect, const QColor &colour);

} // namespace moire::widgets::paint
