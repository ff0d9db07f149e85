// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace moire::widgets {

enum class Appearance { System, Light, Dark };

/// The program's own style in light or dark. System follows the desktop, also while the program runs; it never waits
/// for the desktop's answer: until it comes, the platform's palette decides. Window thread only.
void applyStyle(QApplication &application, Appearance appearance);

/// Half the line height of the widget's font; distances are multiples of it.
int unit(const QWidget *widget);

} // namespace moire::widgets
