// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace moire::widgets {

/// Amounts, 0 to 1: viridis (https://bids.github.io/colormap/), readable without colour vision and in grey.
QRgb amountColour(double value);

/// Differences, -1 to 1: blue through white to orange.
QRgb differenceColour(double value);

} // namespace moire::widgets
