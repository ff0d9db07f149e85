// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>
#include <optional>
#include <utility>

namespace moire::widgets {

/// Where the parts of the picture of layers x experts are. Lengths follow the height of a line of labels.
struct MapLayout {
    QRectF map; ///< rows from the top, columns from the left, without gaps
    QRectF layers; ///< the rows' labels
    QRectF entropy, load; ///< a small bar for each row; empty without margins
    QRectF axis; ///< below the map: first, hovered and last column
    QRectF legend;
    int rows = 0;
    int columns = 0;

    struct Room {
        double line = 0; ///< height of a line of labels
        double labels = 0; ///< widths
        double entropy = 0; ///< 0: no such margin
        double load = 0;
    };
    static MapLayout of(QSizeF size, const Room &room, int rows, int columns, bool mirrored)
    {
        MapLayout l;
        l.rows = rows;
        l.columns = columns;
        const double gap = room.line / 2;
        const double side = (room.entropy > 0 ? room.entropy + gap : 0) + (room.load > 0 ? room.load + gap : 0);
        const double height = std::max(0.0, size.height() - 2.7 * room.line);
        const double width = std::max(0.0, size.width() - room.labels - gap - side);
        l.map = QRectF(room.labels + gap, 0, width, height);
        l.layers = QRectF(0, 0, room.labels, height);
        double x = l.map.right() + gap;
        l.entropy = QRectF(x, 0, room.entropy, height);
        x += room.entropy > 0 ? room.entropy + gap : 0;
        l.load = QRectF(x, 0, room.load, height);
        l.axis = QRectF(l.map.left(), height + room.line * 0.2, width, room.line);
        l.legend = QRectF(l.map.left(), size.height() - room.line, width + side, room.line);
        if (mirrored) {
            for (QRectF *part : {&l.map, &l.layers, &l.entropy, &l.load, &l.axis, &l.legend})
                part->moveLeft(size.width() - part->right());
        }
        return l;
    }

    bool valid() const { return rows > 0 && columns > 0 && map.width() >= 1 && map.height() >= 1; }
    QRectF cellRect(int row, int column) const
    {
        const double width = map.width() / columns;
        const double height = map.height() / rows;
        return {map.left() + column * width, map.top() + row * height, width, height};
    }
    /// A mark needs room to be seen: the cell, or more than it around its middle.
    QRectF markRect(int row, int column, double least) const
    {
        const QRectF cell = cellRect(row, column);
        const double x = std::max(0.0, least - cell.width()) / 2;
        const double y = std::max(0.0, least - cell.height()) / 2;
        return cell.adjusted(-x, -y, x, y);
    }
    QRectF rowBar(const QRectF &margin, int row, double part) const
    {
        const double height = map.height() / rows;
        return {margin.left(), map.top() + (row + 0.15) * height, margin.width() * std::clamp(part, 0.0, 1.0),
                height * 0.7};
    }
    std::optional<int> rowAt(double y) const
    {
        if (!valid() || y < map.top() || y >= map.bottom())
            return {};
        return std::min(rows - 1, static_cast<int>((y - map.top()) / map.height() * rows));
    }
    std::optional<int> columnAt(double x) const
    {
        if (!valid() || x < map.left() || x >= map.right())
            return {};
        return std::min(columns - 1, static_cast<int>((x - map.left()) / map.width() * columns));
    }
    /// Row and column; none outside the map.
    std::optional<std::pair<int, int>> cellAt(QPointF point) const
    {
        const auto row = rowAt(point.y());
        const auto column = columnAt(point.x());
        if (!row || !column)
            return {};
        return std::pair(*row, *column);
    }
    /// Every so many rows have a label, so that labels do not touch.
    int labelStep(double line) const
    {
        return std::max(1, static_cast<int>(2.2 * line / (map.height() / rows) + 0.999));
    }
};

} // namespace moire::widgets
