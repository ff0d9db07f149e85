// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/look.h"
#include "transcript/source.h"

#include <QRect>

#include <vector>

class QPainter;

namespace moire::widgets::transcript {

/// A file that went with a message, laid out. Pixels; x from the column's left edge, y from the block's top.
struct FileChip {
    QString text; ///< its name and size, as much of them as fits
    QRect place;
};

/// The chips of a message's files, in rows. Those of a question stand at the column's end, like its text.
/// \p afterText: there is text above them.
std::vector<FileChip> fileChips(const QList<AttachedFile> &files, Kind kind, bool afterText, const Look &look);

int heightOf(const std::vector<FileChip> &chips); ///< with the empty space above

/// Draws a chip at \p place. The look is that of widgets::Chip.
void drawChip(QPainter &painter, const QString &text, const QRect &place, bool hovered, const Look &look);

} // namespace moire::widgets::transcript
