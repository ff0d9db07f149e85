// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>
#include <QStringList>

namespace moire::widgets {

/// A line icon of the program (resources/icons/NAME.svg), in the colours of now: muted, darker under the mouse, the
/// accent where selected or checked, grey where disabled. It follows the theme and the scale of what it is drawn on;
/// arrows that mean "back" or "forward" turn with the window's direction. An unknown name is an empty icon.
QIcon icon(const QString &name);

/// The same in one colour.
QIcon icon(const QString &name, const QColor &colour);

/// The names that icon() knows, sorted.
QStringList iconNames();

/// The program's own icon, at 16 to 256 pixels.
QIcon applicationIcon();

} // namespace moire::widgets
