// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/colour_scale.h"

#include <QImage>
#include <QRect>

#include <vector>

namespace moire::widgets {

/// The cells of a map as device pixels. A cell that changes costs its own pixels; a new size or theme costs all of
/// them. With more cells than pixels a pixel shows the strongest of its cells.
class MapImage {
public:
    /// What is drawn of a cell: a level of the scale and what else is known of it.
    struct Cell {
        quint8 level = 0;
        bool hatched = false; ///< N too small
        bool blank = true; ///< no value

        bool operator==(const Cell &) const = default;
    };

    void setShape(int rows, int columns); ///< all cells blank
    /// Draws all cells again, unless nothing differs from the last call. `blank` is the colour of cells without value, and
    /// another one in every theme.
    void setLook(QSize pixels, double scale, ColourScale::Kind kind, QRgb blank);
    bool setCell(int row, int column, Cell cell); ///< true: it differs, and its pixels were drawn
    Cell cell(int row, int column) const { return m_cells[index(row, column)]; }
    QRect pixelsOf(int row, int column) const;
    const QImage &image() const { return m_image; }
    quint64 drawnPixels() const { return m_drawn; } ///< since the start

private:
    size_t index(int row, int column) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_x.cells) + static_cast<size_t>(column);
    }
    Cell strongest(int y, int x) const;
    void drawPixels(const QRect &pixels);

    PixelCells m_x, m_y;
    std::vector<Cell> m_cells;
    QImage m_image;
    ColourScale::Kind m_kind = ColourScale::Kind::Amount;
    QRgb m_blank = 0;
    double m_scale = 0;
    quint64 m_drawn = 0;
};

} // namespace moire::widgets
