// SPDX-License-Identifier: GPL-3.0-or-later
// The map's other face: one layer as bars.
#include "pictures/expert_map.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

Ticks ExpertMap::barTicks() const
{
    double top = std::isfinite(m_data.uniform) ? m_data.uniform : 0;
    double bottom = 0;
    for (int expert = 0; expert < m_data.experts; expert++) {
        const auto value = static_cast<double>(m_data.values[index(m_zoomed, expert)]);
        if (std::isfinite(value)) {
            top = std::max(top, value);
            bottom = std::min(bottom, value);
        }
    }
    return niceTicks(bottom, top, 4);
}

ChartLayout ExpertMap::barsOf(QSizeF size) const
{
    const QFontMetricsF metrics(labelFont());
    return ChartLayout::of(size, metrics.height(), {.values = tickLabelWidth(metrics, barTicks(), m_data.scale.format)},
                           mirrored());
}

QRectF ExpertMap::barRect(const ChartLayout &layout, const Ticks &ticks, int column) const
{
    const Axis y{ticks.low, ticks.high, layout.plot.bottom(), layout.plot.top()};
    const double width = layout.plot.width() / m_data.experts;
    const auto value = static_cast<double>(m_data.values[index(m_zoomed, expertAt(m_zoomed, column))]);
    const double zero = y.at(0);
    const double end = std::isfinite(value) ? y.at(value) : zero;
    const double gap = width > 4 ? 1 : width > 2 ? 0.5 : 0;
    return {layout.plot.left() + column * width, std::min(zero, end), width - gap, std::abs(zero - end)};
}

void ExpertMap::drawBars(QPainter &painter, const Canvas &canvas)
{
    const Theme &t = theme();
    const ChartLayout layout = barsOf(canvas.size);
    const Ticks ticks = barTicks();
    if (layout.plot.width() < 1 || layout.plot.height() < 1)
        return;
    drawValueAxis(painter, layout.plot, layout.values, ticks, m_data.scale.format);
    const auto selected = m_selected ? placeOf(*m_selected) : std::nullopt;
    const PixelCells pixels{static_cast<int>(layout.plot.width()), m_data.experts};
    const bool narrow = m_data.experts > pixels.pixels;
    for (int i = 0; i < (narrow ? pixels.pixels : m_data.experts); i++) {
        const auto [first, end] = narrow ? pixels.cellsOf(i) : std::pair(i, i + 1);
        QRectF best;
        bool hatched = false;
        for (int column = first; column < end; column++) {
            const QRectF bar = barRect(layout, ticks, column);
            if (best.isNull() || bar.height() > best.height()) {
                best = bar;
                hatched = m_data.tooFew[index(m_zoomed, expertAt(m_zoomed, column))];
            }
        }
        const bool on = selected && selected->row == m_zoomed && selected->column >= first && selected->column < end;
        if (on)
            painter.fillRect(QRectF(best.left(), layout.plot.top(), std::max(best.width(), 2.0), layout.plot.height()),
                             t.accentSoft);
        painter.fillRect(best, on ? t.accent : t.series[2]);
        if (hatched)
            painter.fillRect(best, QBrush(palette().color(backgroundRole()), Qt::BDiagPattern));
    }
    for (size_t kind = 0; kind < 4; kind++) {
        for (const ExpertCell &cell : m_marks[kind]) {
            const auto place = placeOf(cell);
            if (!place || place->row != m_zoomed)
                continue;
            const QRectF bar = barRect(layout, ticks, place->column);
            const double side = layout.axis.height() * 0.6;
            const QRectF room(bar.center().x() - side / 2, bar.top() - side * 1.2, side, side);
            const paint::Scope scope(&painter);
            painter.setPen(QPen(t.text, 1.2));
            if (kind == 0)
                painter.drawRect(room.adjusted(1.5, 1.5, -1.5, -1.5));
            else
                drawExpertMark(painter, room, static_cast<ExpertMark>(kind));
        }
    }
    if (std::isfinite(m_data.uniform)) {
        const double y = Axis{ticks.low, ticks.high, layout.plot.bottom(), layout.plot.top()}.at(m_data.uniform);
        painter.setPen(QPen(t.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        const double line = layout.axis.height();
        drawLabelOnPlot(painter, QRectF(layout.plot.left(), y - line, layout.plot.width() - 2, line),
                        Qt::AlignRight | Qt::AlignVCenter, tr("uniform"), t.muted, palette().color(backgroundRole()));
    }
    painter.setPen(t.faint);
    const QString layer = tr("layer %1").arg(m_data.layers[static_cast<size_t>(m_zoomed)]);
    const QString middle = canvas.screen && m_hovered
        ? describe(cellOf(*m_hovered))
        : (m_data.order.empty() ? tr("%1, experts by index").arg(layer)
                                : tr("%1, experts in the layer's order").arg(layer));
    painter.drawText(layout.axis, Qt::AlignHCenter | Qt::AlignVCenter, middle);
}

} // namespace moire::widgets
