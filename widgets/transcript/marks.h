// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRect;

namespace moire::widgets::transcript {

/// Line drawings in one weight.
enum class Mark : uint8_t { Left, Right, Down, Copy, Wrap, Scroll };

void drawMark(QPainter &painter, const QRect &place, Mark mark, const QColor &colour);

} // namespace moire::widgets::transcript
