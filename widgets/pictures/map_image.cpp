// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/map_image.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace moire::widgets {

void MapImage::setShape(int rows, int columns)
{
    m_y.cells = rows;
    m_x.cells = columns;
    m_cells.assign(static_cast<size_t>(rows) * static_cast<size_t>(columns), {});
    m_image = {};
}

void MapImage::setLook(QSize pixels, double scale, ColourScale::Kind kind, QRgb blank)
{
    if (m_image.size() == pixels && scale == m_scale && kind == m_kind && blank == m_blank)
        return;
    m_x.pixels = pixels.width();
    m_y.pixels = pixels.height();
    m_kind = kind;
    m_blank = blank;
    m_scale = scale;
    if (m_image.size() != pixels)
        m_image = QImage(pixels, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(scale);
    drawPixels(QRect(QPoint(), pixels));
}

bool MapImage::setCell(int row, int column, Cell cell)
{
    Cell &now = m_cells[index(row, column)];
    if (now == cell)
        return false;
    now = cell;
    if (!m_image.isNull())
        drawPixels(pixelsOf(row, column));
    return true;
}

QRect MapImage::pixelsOf(int row, int column) const
{
    const auto [left, right] = m_x.pixelsOf(column);
    const auto [top, bottom] = m_y.pixelsOf(row);
    return {left, top, right - left, bottom - top};
}

MapImage::Cell MapImage::strongest(int y, int x) const
{
    const auto [top, bottom] = m_y.cellsOf(y);
    const auto [left, right] = m_x.cellsOf(x);
    const auto strength = [this](Cell cell) {
        if (cell.blank)
            return -1;
        return m_kind == ColourScale::Kind::Amount ? int(cell.level) : std::abs(2 * cell.level - 255);
    };
    Cell best = m_cells[index(top, left)];
    for (int row = top; row < bottom; row++) {
        for (int column = left; column < right; column++) {
            if (const Cell &cell = m_cells[index(row, column)]; strength(cell) > strength(best))
                best = cell;
        }
    }
    return best;
}

void MapImage::drawPixels(const QRect &pixels)
{
    const int period = std::max(3, static_cast<int>(std::lround(6 * m_scale)));
    const int stroke = std::max(1, static_cast<int>(std::lround(m_scale)));
    const bool one = m_x.pixels >= m_x.cells && m_y.pixels >= m_y.cells; // a pixel has one cell
    for (int y = pixels.top(); y <= pixels.bottom(); y++) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        const int row = m_y.cellsOf(y).first;
        for (int x = pixels.left(); x <= pixels.right();) {
            const int column = m_x.cellsOf(x).first;
            const int end = one ? std::min(m_x.pixelsOf(column).second, pixels.right() + 1) : x + 1;
            const Cell cell = one ? m_cells[index(row, column)] : strongest(y, x);
            const QRgb colour = cell.blank ? m_blank : levelColour(m_kind, cell.level);
            std::fill(line + x, line + end, colour);
            if (cell.hatched && !cell.blank) {
                const QRgb hatch = levelHatch(m_kind, cell.level);
                for (int i = x; i < end; i++) {
                    if ((i + y) % period < stroke)
                        line[i] = hatch;
                }
            }
            x = end;
        }
    }
    m_drawn += static_cast<quint64>(pixels.width()) * static_cast<quint64>(pixels.height());
}

} // namespace moire::widgets
