// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace moire::ui {

/// \p picture with at most 256 colours: a small file for pictures of windows, which have few. Every colour is replaced
/// by a frequent one near it; the most frequent ones stay as they are.
QImage withFewColours(const QImage &picture);

/// Writes a small PNG file; false: it cannot be written.
bool savePicture(const QImage &picture, const QString &path);

} // namespace moire::ui
