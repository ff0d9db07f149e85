// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QRect;

namespace moire::widgets::transcript {

/// Draws the icon of this name in a square in the middle of the rectangle.
void drawIcon(QPainter &painter, const QRect &place, int side, const QString &name, QIcon::Mode mode,
              QIcon::State state = QIcon::Off);

} // namespace moire::widgets::transcript
