// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moire::widgets {

class PictureTable;

/// Teaches Qt to describe every Picture to screen readers as the table it is. Once is enough.
void installPictureAccessibility();

/// The child of the picture's interface for a cell; row -1 holds the headers.
int pictureCellIndex(const PictureTable &table, int row, int column);

} // namespace moire::widgets
