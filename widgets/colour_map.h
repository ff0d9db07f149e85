// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace moire::widgets {

/// Amounts, 0 to 1: viridis (https://bids.github.io/colormap/), readable without colour vision and in grey.
QRgb amountColour(double value);

/// Differences, -1 to 1: blue to orange, through white on a light ground and through the ground's grey on a dark one,
/// so that what does not differ recedes.
QRgb differenceColour(double value, bool dark = false);

} // namespace moire::widgets
