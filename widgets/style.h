// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace moire::widgets {

enum class Appearance { System, Light, Dark };

/// Fusion with the program's own light or dark colours; System follows the palette that the program started with.
void applyStyle(QApplication &application, Appearance appearance);

/// Half the line height of the widget's font; distances are multiples of it.
int unit(const QWidget *widget);

} // namespace moire::widgets
