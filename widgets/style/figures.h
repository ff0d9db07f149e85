// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QPainter;
class QPointF;

namespace moire::widgets {

/// Whether the digits 0 to 9 are equally wide, and stay so beside each other.
bool hasTabularDigits(const QFont &font);

/// The font for figures in columns and readouts: the given one where its digits are equally wide already, as in most
/// fonts of desktops; otherwise a family like it whose digits are, and in the end the system's font of fixed width.
/// (Qt before 6.7 cannot ask a font for its tabular digits.) Always without kerning, at the same size and weight.
QFont tabularFont(const QFont &font);

/// The width of a readout whose digits all take the room of the widest. Unlike tabularFont() this keeps any family;
/// for what draws its figures itself.
double figuresWidth(const QFont &font, const QString &text);

/// Draws so, from the left end of the base line, in the painter's font and pen.
void drawFigures(QPainter *painter, const QPointF &at, const QString &text);

/// A step smaller: captions, units, chips.
QFont captionFont(const QFont &font);

/// Titles of sections and figures in readouts.
QFont strongFont(const QFont &font);

} // namespace moire::widgets
