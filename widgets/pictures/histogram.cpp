// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/histogram.h"

#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

Histogram::Histogram(QWidget *parent) : RowPicture(parent)
{
    setAccessibleName(tr("Histogram"));
}

QSize Histogram::sizeHint() const
{
    return QSizeF(unit() * 32, unit() * 14).toSize();
}

void Histogram::setData(HistogramData data)
{
    const int before = tableRows();
    m_data = std::move(data);
    if (m_data.edges.size() != m_data.values.size() + 1 || !std::is_sorted(m_data.edges.begin(), m_data.edges.end()))
        m_data.edges.clear();
    if (m_data.labels.size() != m_data.values.size())
        m_data.labels.clear();
    if (m_data.null.size() != m_data.values.size())
        m_data.null.clear();
    dropGone();
    tellRows(before);
    update();
}

Histogram::Frame Histogram::frameOf(QSizeF size) const
{
    const QFontMetricsF metrics(labelFont());
    double low = 0;
    double high = 0;
    for (const std::vector<double> *values : {&m_data.values, &m_data.null}) {
        for (const double value : *values) {
            low = std::isfinite(value) ? std::min(low, value) : low;
            high = std::isfinite(value) ? std::max(high, value) : high;
        }
    }
    Frame frame;
    frame.ticks = niceTicks(low, high, std::clamp(static_cast<int>(size.height() / (metrics.height() * 2.4)), 1, 4));
    if (!m_data.valueLabels && high > low) // nothing to read off: the whole height for the bars
        frame.ticks = {low, high, high - low};
    const double values = m_data.valueLabels ? tickLabelWidth(metrics, frame.ticks, m_data.yFormat) : 0;
    frame.layout = ChartLayout::of(size, metrics.height(), {values, 0, 0, true}, mirrored());
    frame.y = {frame.ticks.low, frame.ticks.high, frame.layout.plot.bottom(), frame.layout.plot.top()};
    return frame;
}

QRectF Histogram::barRect(const Frame &frame, int bar, double value) const
{
    const QRectF &plot = frame.layout.plot;
    const double width = plot.width() / tableRows();
    const double gap = width > 6 ? 1.5 : width > 3 ? 1 : 0;
    const double zero = frame.y.at(0);
    const double end = std::isfinite(value) ? frame.y.at(value) : zero;
    return {plot.left() + bar * width, std::min(zero, end), width - gap, std::abs(zero - end)};
}

QRectF Histogram::rowRect(int row) const
{
    if (row < 0 || row >= tableRows())
        return {};
    const Frame frame = frameOf(area());
    const QRectF bar = barRect(frame, row, 0);
    return {bar.left(), frame.layout.plot.top(), bar.width(), frame.layout.plot.height()};
}

int Histogram::rowAt(QPointF point) const
{
    const QRectF plot = frameOf(area()).layout.plot;
    if (!plot.contains(point) || m_data.values.empty())
        return -1;
    return std::min(tableRows() - 1, static_cast<int>((point.x() - plot.left()) / plot.width() * tableRows()));
}

QString Histogram::describe(int bar) const
{
    return bar < 0 || bar >= tableRows() ? QString() : tableRowText(bar);
}

std::vector<Histogram::Column> Histogram::columns() const
{
    std::vector<Column> columns{Column::Label};
    if (!m_data.edges.empty())
        columns = {Column::From, Column::To};
    columns.push_back(Column::Value);
    if (!m_data.null.empty())
        columns.push_back(Column::Null);
    return columns;
}

int Histogram::tableColumns() const
{
    return static_cast<int>(columns().size());
}

QString Histogram::tableHeader(int column) const
{
    if (column < 0 || column >= tableColumns())
        return {};
    switch (columns()[static_cast<size_t>(column)]) {
    case Column::From:
        return m_data.xName.isEmpty() ? tr("from") : tr("%1 from").arg(m_data.xName);
    case Column::To:
        return tr("to");
    case Column::Label:
        return m_data.xName.isEmpty() ? tr("bar") : m_data.xName;
    case Column::Value:
        return m_data.yName.isEmpty() ? tr("value") : m_data.yName;
    case Column::Null:
        break;
    }
    return tr("by chance");
}

QVariant Histogram::tableValue(int row, int column) const
{
    if (row < 0 || row >= tableRows() || column < 0 || column >= tableColumns())
        return {};
    const auto i = static_cast<size_t>(row);
    switch (columns()[static_cast<size_t>(column)]) {
    case Column::From:
        return m_data.edges[i];
    case Column::To:
        return m_data.edges[i + 1];
    case Column::Label:
        return m_data.labels.empty() ? QVariant(row) : QVariant(m_data.labels[i]);
    case Column::Value:
        return m_data.values[i];
    case Column::Null:
        break;
    }
    return m_data.null[i];
}

QString Histogram::tableText(int row, int column) const
{
    const QVariant value = tableValue(row, column);
    if (value.typeId() != QMetaType::Double || std::isnan(value.toDouble()))
        return PictureTable::tableText(row, column);
    const Column kind = columns()[static_cast<size_t>(column)];
    const bool x = kind == Column::From || kind == Column::To;
    return (x ? m_data.xFormat : m_data.yFormat).text(value.toDouble());
}

void Histogram::drawBase(QPainter &painter, const Frame &frame) const
{
    const QRectF &plot = frame.layout.plot;
    if (m_data.labels.empty()) {
        const bool bins = !m_data.edges.empty();
        drawBaseAxis(painter, plot, frame.layout.axis, bins ? m_data.edges.front() : -0.5,
                     bins ? m_data.edges.back() : tableRows() - 0.5, bins ? m_data.xFormat : NumberFormat{1, 0, {}},
                     m_data.xName);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme().faint);
    double widest = 0;
    for (const QString &label : m_data.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const double width = plot.width() / tableRows();
    const int step = std::max(1, static_cast<int>(std::ceil((widest + metrics.height() / 2) / width)));
    for (int bar = 0; bar < tableRows(); bar += step)
        painter.drawText(QRectF(plot.left() + (bar + 0.5) * width - widest, frame.layout.axis.top(), widest * 2,
                                frame.layout.axis.height()),
                         Qt::AlignCenter, m_data.labels[static_cast<size_t>(bar)]);
}

void Histogram::draw(QPainter &painter, const Canvas &canvas)
{
    const Theme &t = theme();
    const Frame frame = frameOf(canvas.size);
    const QRectF &plot = frame.layout.plot;
    if (plot.width() < 1 || plot.height() < 1)
        return;
    if (m_data.valueLabels)
        drawValueAxis(painter, plot, frame.layout.values, frame.ticks, m_data.yFormat);
    if (currentRow() >= 0) {
        const QRectF bar = barRect(frame, currentRow(), 0);
        const double room = std::max(bar.width(), 4.0);
        painter.fillRect(QRectF(bar.center().x() - room / 2, plot.top(), room, plot.height()), t.accentSoft);
        painter.fillRect(QRectF(bar.center().x() - room / 2, plot.bottom() + 1, room, 2.5), t.accent);
    }
    const PixelCells pixels{std::max(1, static_cast<int>(plot.width())), tableRows()};
    const bool narrow = pixels.cells > pixels.pixels;
    for (int i = 0; i < (narrow ? pixels.pixels : tableRows()); i++) {
        const auto [first, end] = narrow ? pixels.cellsOf(i) : std::pair(i, i + 1);
        int most = first;
        for (int bar = first; bar < end; bar++) {
            if (m_data.values[static_cast<size_t>(bar)] > m_data.values[static_cast<size_t>(most)])
                most = bar;
        }
        QRectF place = barRect(frame, most, m_data.values[static_cast<size_t>(most)]);
        place.setWidth(std::max(place.width(), 1.0));
        painter.fillRect(place, seriesColour(m_data.series));
        if (m_data.null.empty())
            continue;
        QColor shade = t.series[5];
        shade.setAlphaF(0.55F);
        painter.fillRect(barRect(frame, most, m_data.null[static_cast<size_t>(most)]), shade);
    }
    drawBase(painter, frame);
}

} // namespace moire::widgets
