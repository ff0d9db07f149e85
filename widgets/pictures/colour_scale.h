// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/scale.h"

#include <QColor>
#include <QString>

#include <utility>

class QPainter;
class QRectF;

namespace moire::widgets {

/// Which values have which colours: amounts from `low` to `high`, differences from -high to high with zero in the
/// middle. A colour is one of `levels`, so that a value that changes within its level costs no drawing.
struct ColourScale {
    enum class Kind { Amount, Difference };
    static constexpr int levels = 256;

    Kind kind = Kind::Amount;
    double low = 0; ///< amounts only
    double high = 1;
    bool logarithmic = false; ///< amounts only; low is above 0 then
    NumberFormat format;
    QString name; ///< "share", "lift"

    int level(double value) const; ///< clamped; NaN counts as low
    double valueAt(double part) const; ///< part 0 to 1 of the legend
    QRgb colour(double value) const;
};

/// Differences have colours of their own on a dark theme. Window thread only, as theme().
QRgb levelColour(ColourScale::Kind kind, int level);
/// Of the lines across a cell whose N is too small: 3:1 on the level's colour, and no more than that.
QRgb levelHatch(ColourScale::Kind kind, int level);
/// Two rings around each other, of which at least one has 3:1 on every level: outer, inner.
std::pair<QColor, QColor> selectionRings();

/// Name and lowest value, the colours, the highest value; for differences zero in the middle. In the painter's font.
void drawColourLegend(QPainter &painter, const QRectF &place, const ColourScale &scale);

} // namespace moire::widgets
