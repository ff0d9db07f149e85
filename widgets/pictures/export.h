// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire::widgets {

class Picture;

/// Writes the picture at its size on the screen, by the file's ending: png (twice the resolution), svg, or csv (the
/// table). Empty: done; otherwise what went wrong, in words. An existing file is replaced only when all is written.
QString exportPicture(Picture &picture, const QString &path);

} // namespace moire::widgets
