// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace moire::ui {

/// Draws a widget into the folder of pictures, to be looked at; false: it could not be saved.
inline bool keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = QStringLiteral(MOIRE_SCREENSHOTS);
    QDir().mkpath(folder);
    QCoreApplication::processEvents(); // a new style reaches the widgets
    return widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace moire::ui
