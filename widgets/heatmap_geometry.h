// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>
#include <utility>

namespace moire::widgets {

/// Positions of the cells of a layers x experts picture: rows from the top, columns from the left, without gaps.
struct HeatmapGeometry {
    QRectF area;
    int rows = 0;
    int columns = 0;

    QRectF cellRect(int row, int column) const
    {
        const double width = area.width() / columns;
        const double height = area.height() / rows;
        return {area.left() + column * width, area.top() + row * height, width, height};
    }
    /// Row and column of the cell at a point; none outside the area.
    std::optional<std::pair<int, int>> cellAt(QPointF point) const
    {
        if (rows <= 0 || columns <= 0 || point.x() < area.left() || point.x() >= area.right() ||
            point.y() < area.top() || point.y() >= area.bottom())
            return {};
        return std::pair(static_cast<int>((point.y() - area.top()) / area.height() * rows),
                         static_cast<int>((point.x() - area.left()) / area.width() * columns));
    }
};

} // namespace moire::widgets
