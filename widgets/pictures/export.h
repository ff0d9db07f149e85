// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace moire::widgets {

class Picture;
class PictureTable;

/// Something that can be saved: how it looks, what it says, or both.
struct ExportSource {
    QString name; ///< for a menu, and for the name of the file
    QWidget *widget = nullptr; ///< null: no picture
    const PictureTable *table = nullptr; ///< null: no data

    static ExportSource of(Picture &picture); ///< both, under its accessible name
};

/// Writes the source by the ending of \p path: png (at twice the resolution) and svg as it is on the screen, csv and
/// npy (a NumPy array with a field for each column) of the table. Empty: done; otherwise what went wrong, in words. An
/// existing file is replaced only when all is written.
QString exportTo(const ExportSource &source, const QString &path);
QString exportPicture(Picture &picture, const QString &path);

} // namespace moire::widgets
