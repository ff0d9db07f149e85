// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/expert_map.h"
#include "pictures/expert_marks.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

namespace {

QSize devicePixels(const QRectF &area, double scale)
{
    return {std::max(1, static_cast<int>(std::lround(area.width() * scale))),
            std::max(1, static_cast<int>(std::lround(area.height() * scale)))};
}

} // namespace

MapLayout ExpertMap::layoutOf(QSizeF size) const
{
    const QFontMetricsF metrics(labelFont());
    const int last = m_data.layers.empty() ? 0 : *std::max_element(m_data.layers.begin(), m_data.layers.end());
    const double labels = std::ceil(metrics.horizontalAdvance(QString::number(std::max(10, last))));
    const auto room = [&](const std::vector<float> &margin, const QString &title) {
        return margin.empty() ? 0 : std::max(metrics.height() * 2.5, std::ceil(metrics.horizontalAdvance(title)));
    };
    return MapLayout::of(size,
                         {metrics.height(), labels, room(m_data.entropy, tr("entropy")), room(m_data.load, tr("load"))},
                         rows(), m_data.experts, mirrored());
}

QRectF ExpertMap::placeRect(const Place &place) const
{
    if (m_zoomed < 0)
        return layoutOf(area()).cellRect(place.row, place.column);
    if (place.row != m_zoomed)
        return {};
    const ChartLayout layout = barsOf(area());
    const QRectF bar = barRect(layout, barTicks(), place.column);
    return {bar.left(), layout.plot.top(), bar.width(), layout.plot.height()};
}

QRectF ExpertMap::rowRect(int row) const
{
    const auto place = placeOfRow(row);
    return place ? placeRect(*place) : QRectF();
}

std::optional<ExpertMap::Place> ExpertMap::placeAt(QPointF point) const
{
    if (m_zoomed < 0) {
        const auto cell = layoutOf(area()).cellAt(point);
        if (!cell || isDense(cell->first))
            return {};
        return Place{cell->first, cell->second};
    }
    const ChartLayout layout = barsOf(area());
    if (!layout.plot.contains(point) || m_data.experts == 0)
        return {};
    const auto column = static_cast<int>((point.x() - layout.plot.left()) / layout.plot.width() * m_data.experts);
    return Place{m_zoomed, std::clamp(column, 0, m_data.experts - 1)};
}

void ExpertMap::draw(QPainter &painter, const Canvas &canvas)
{
    if (m_zoomed >= 0) {
        drawBars(painter, canvas);
        return;
    }
    const MapLayout layout = layoutOf(canvas.size);
    if (!layout.valid())
        return;
    drawMap(painter, canvas, layout);
    drawMargins(painter, layout);
    drawLabels(painter, layout, canvas.screen);
    drawMarks(painter, layout);
    drawColourLegend(painter, layout.legend, m_data.scale);
}

void ExpertMap::drawMap(QPainter &painter, const Canvas &canvas, const MapLayout &layout)
{
    if (canvas.screen) {
        const double scale = devicePixelRatioF();
        m_image.setLook(devicePixels(layout.map, scale), scale, m_data.scale.kind, theme().surface.rgb());
        painter.drawImage(paint::snapped(&painter, layout.map).topLeft(), m_image.image());
    } else {
        drawCells(painter, layout);
    }
    painter.setPen(theme().muted);
    for (int row = 0; row < rows(); row++) {
        if (!isDense(row))
            continue;
        const QRectF line(layout.map.left(), layout.cellRect(row, 0).top(), layout.map.width(),
                          layout.map.height() / layout.rows);
        painter.fillRect(line, theme().surface);
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()));
        if (line.height() >= QFontMetricsF(painter.font()).height() * 0.8)
            drawLabelOnPlot(painter, line, Qt::AlignCenter, tr("dense"), theme().muted, theme().surface);
    }
}

/// As shapes, equal neighbours in one.
void ExpertMap::drawCells(QPainter &painter, const MapLayout &layout) const
{
    painter.fillRect(layout.map, theme().surface);
    for (int row = 0; row < rows(); row++) {
        for (int first = 0, end = 0; first < m_data.experts; first = end) {
            const MapImage::Cell cell = m_image.cell(row, first);
            while (end < m_data.experts && m_image.cell(row, end) == cell)
                end++;
            if (cell.blank)
                continue;
            const QRectF run = layout.cellRect(row, first) | layout.cellRect(row, end - 1);
            // Over the edge to the next cells, which are drawn later: viewers would show seams otherwise.
            painter.fillRect(run.adjusted(0, 0, 0.5, 0.5) & layout.map,
                             QColor(levelColour(m_data.scale.kind, cell.level)));
            if (!cell.hatched)
                continue;
            painter.setPen(QPen(QColor(levelHatch(m_data.scale.kind, cell.level)), 0.8));
            const double reach = std::min(run.height(), 6.0);
            for (double x = run.left() + reach / 2; x < run.right(); x += reach)
                painter.drawLine(QPointF(x - reach / 2, run.center().y() + reach / 2),
                                 QPointF(x + reach / 2, run.center().y() - reach / 2));
        }
    }
}

void ExpertMap::drawMargins(QPainter &painter, const MapLayout &layout) const
{
    const Theme &t = theme();
    const double most = std::log(std::max(2, m_data.experts));
    const auto bars = [&](const QRectF &margin, const std::vector<float> &values, double top, const QColor &colour) {
        for (int row = 0; row < rows() && !values.empty(); row++) {
            const auto value = static_cast<double>(values[static_cast<size_t>(row)]);
            if (isDense(row))
                continue;
            painter.fillRect(layout.rowBar(margin, row, 1), t.pressed);
            if (std::isfinite(value) && top > 0)
                painter.fillRect(layout.rowBar(margin, row, value / top), colour);
        }
    };
    double heaviest = 1;
    for (const float load : m_data.load)
        heaviest = std::isfinite(load) ? std::max(heaviest, static_cast<double>(load)) : heaviest;
    bars(layout.entropy, m_data.entropy, most, t.series[2]);
    bars(layout.load, m_data.load, heaviest, t.series[0]);
    painter.setPen(t.faint);
    const auto title = [&](const QRectF &margin, const QString &text) {
        painter.drawText(QRectF(margin.left(), layout.axis.top(), margin.width(), layout.axis.height()),
                         Qt::AlignCenter, text);
    };
    if (!m_data.entropy.empty())
        title(layout.entropy, tr("entropy"));
    if (!m_data.load.empty())
        title(layout.load, tr("load"));
}

void ExpertMap::drawLabels(QPainter &painter, const MapLayout &layout, bool screen) const
{
    const double line = layout.axis.height();
    painter.setPen(theme().faint);
    const int step = layout.labelStep(line);
    const bool before = layout.layers.left() < layout.map.left();
    const auto label = [&](int row) {
        const double y = layout.cellRect(row, 0).center().y();
        const double top = std::clamp(y - line / 2, 0.0, std::max(0.0, layout.map.bottom() - line));
        painter.drawText(QRectF(layout.layers.left(), top, layout.layers.width(), line),
                         (before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QString::number(m_data.layers[static_cast<size_t>(row)]));
    };
    for (int row = 0; row < rows(); row += step) {
        if (row == 0 || row + step < rows() || row == rows() - 1)
            label(row);
    }
    if ((rows() - 1) % step != 0)
        label(rows() - 1);
    const auto text = [&](Qt::Alignment alignment, const QString &words) {
        painter.drawText(layout.axis, static_cast<int>(alignment | Qt::AlignAbsolute | Qt::AlignVCenter), words);
    };
    if (screen && m_hovered) {
        const QFontMetricsF metrics(painter.font());
        text(Qt::AlignHCenter, metrics.elidedText(columnText(m_hovered->column), Qt::ElideRight, layout.axis.width()));
        return;
    }
    text(Qt::AlignLeft, QStringLiteral("0"));
    text(Qt::AlignHCenter, m_data.order.empty() ? tr("expert") : tr("experts, ordered in each layer"));
    text(Qt::AlignRight, QString::number(m_data.experts - 1));
}

QString ExpertMap::columnText(int column) const
{
    double sum = 0;
    int known = 0;
    Place top{-1, column};
    float most = -std::numeric_limits<float>::infinity();
    for (const int row : m_sparse) {
        const float value = m_data.values[index(row, expertAt(row, column))];
        if (!std::isfinite(value))
            continue;
        sum += static_cast<double>(value);
        known++;
        if (value > most) {
            most = value;
            top.row = row;
        }
    }
    const QString name = m_data.order.empty() ? tr("expert %1").arg(column) : tr("position %1").arg(column);
    if (known == 0)
        return name;
    const NumberFormat &format = m_data.scale.format;
    const QString text = tr("%1: mean %2, maximum %3 in layer %4")
                             .arg(name, format.text(sum / known), format.text(static_cast<double>(most)))
                             .arg(cellOf(top).layer);
    if (known < 2 || !(sum > 0) || m_data.scale.kind != ColourScale::Kind::Amount)
        return text; // differences have no shares
    double entropy = 0;
    for (const int row : m_sparse) {
        const double share = static_cast<double>(m_data.values[index(row, expertAt(row, column))]) / sum;
        if (share > 0)
            entropy -= share * std::log(share);
    }
    const NumberFormat nats{.decimals = 2};
    return tr("%1, entropy over layers %2 of %3 nats").arg(text, nats.text(entropy), nats.text(std::log(known)));
}

void ExpertMap::drawMarks(QPainter &painter, const MapLayout &layout) const
{
    const double least = layout.axis.height() * 0.4;
    const double sign = layout.axis.height() * 0.6;
    std::vector<QRectF> outlines[2]; // on dark and on bright cells
    for (size_t kind = 0; kind < 4; kind++) {
        const auto mark = static_cast<ExpertMark>(kind);
        for (const ExpertCell &cell : m_marks[kind]) {
            const auto place = placeOf(cell);
            if (!place)
                continue;
            const MapImage::Cell now = m_image.cell(place->row, place->column);
            const QColor ground = now.blank ? theme().surface : QColor(levelColour(m_data.scale.kind, now.level));
            const QColor colour = markOn(ground);
            const QRectF room = layout.markRect(place->row, place->column, mark == ExpertMark::Chosen ? least : sign);
            if (mark == ExpertMark::Chosen) {
                outlines[colour == Qt::black].push_back(room.adjusted(0.5, 0.5, -1, -1));
                continue;
            }
            const paint::Scope scope(&painter);
            painter.fillRect(room, ground);
            painter.setPen(QPen(colour, 1.2));
            drawExpertMark(painter, room, mark);
        }
    }
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 2; i++) {
        painter.setPen(QPen(i == 0 ? Qt::white : Qt::black, 1));
        painter.drawRects(outlines[i].data(), static_cast<int>(outlines[i].size()));
    }
    if (const auto place = m_selected ? placeOf(*m_selected) : std::nullopt) {
        const QRectF room = layout.markRect(place->row, place->column, sign).adjusted(-1, -1, 1, 1);
        painter.setPen(QPen(selectionRings().first, 4));
        painter.drawRect(room);
        painter.setPen(QPen(selectionRings().second, 2));
        painter.drawRect(room);
    }
}

QString ExpertMap::tipAt(QPointF point) const
{
    if (const auto place = placeAt(point))
        return m_zoomed < 0 ? describe(cellOf(*place)) + QLatin1Char('\n') + columnText(place->column)
                            : describe(cellOf(*place));
    const MapLayout layout = layoutOf(area());
    const auto row = m_zoomed < 0 ? layout.rowAt(point.y()) : std::nullopt;
    if (!row)
        return {};
    const auto r = static_cast<size_t>(*row);
    QString text = tr("Layer %1").arg(m_data.layers[r]);
    if (isDense(*row))
        return text + QLatin1String(": ") + tr("dense, without experts");
    if (!m_data.entropy.empty())
        text += QLatin1String("\n") +
            tr("router entropy %1 of %2 nats")
                .arg(NumberFormat{.decimals = 2}.text(static_cast<double>(m_data.entropy[r])),
                     NumberFormat{.decimals = 2}.text(std::log(m_data.experts)));
    if (!m_data.load.empty())
        text += QLatin1String("\n") +
            tr("load, maximum over mean: %1").arg(NumberFormat{}.text(static_cast<double>(m_data.load[r])));
    return text;
}

} // namespace moire::widgets
