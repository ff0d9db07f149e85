// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace moire::widgets {

class PictureTable;

/// Teaches Qt to describe every widget that is a PictureTable to screen readers as the table it is. Once is enough.
void installPictureAccessibility();

/// The child of the picture's interface for a cell; row -1 holds the headers.
int pictureCellIndex(const PictureTable &table, int row, int column);

/// The row that is selected has changed: it becomes the description of \p widget, which is \p table, and screen readers
/// say it if the widget has the focus.
void tellCurrentRow(QWidget *widget, const PictureTable &table);

} // namespace moire::widgets
