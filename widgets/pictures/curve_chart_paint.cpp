// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/curve_chart.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

std::vector<LegendEntry> CurveChart::legend() const
{
    std::vector<LegendEntry> entries;
    for (const Curve &curve : m_data.curves) {
        if (!curve.name.isEmpty())
            entries.push_back({seriesColour(curve.series), curve.name});
    }
    return entries;
}

CurveChart::Frame CurveChart::frameOf(QSizeF size) const
{
    const QFontMetricsF metrics(labelFont());
    double low = m_data.yLow.value_or(std::numeric_limits<double>::infinity());
    double high = m_data.yHigh.value_or(-std::numeric_limits<double>::infinity());
    for (const Curve &curve : m_data.curves) {
        for (const std::vector<double> *values : {&curve.y, &curve.low, &curve.high}) {
            for (const double value : *values) {
                low = std::isfinite(value) ? std::min(low, value) : low;
                high = std::isfinite(value) ? std::max(high, value) : high;
            }
        }
    }
    Frame frame;
    frame.ticks = niceTicks(low, high, std::clamp(static_cast<int>(size.height() / (metrics.height() * 2.4)), 1, 4));
    const double values = tickLabelWidth(metrics, frame.ticks, m_data.yFormat);
    frame.layout = ChartLayout::of(
        size, metrics.height(),
        {values, 0, legendHeight(metrics, legend(), size.width() - values - metrics.height() / 2), true}, mirrored());
    const QRectF &plot = frame.layout.plot;
    frame.x = {m_xLow, m_xHigh, plot.left(), plot.right()};
    frame.y = {frame.ticks.low, frame.ticks.high, plot.bottom(), plot.top()};
    return frame;
}

QRectF CurveChart::rowRect(int row) const
{
    if (row < 0 || row >= tableRows())
        return {};
    const Frame frame = frameOf(area());
    const auto [c, i] = pointOfRow(row);
    const Curve &curve = m_data.curves[static_cast<size_t>(c)];
    const double y = curve.y[static_cast<size_t>(i)];
    if (!std::isfinite(y))
        return {};
    return QRectF(frame.x.at(curve.x[static_cast<size_t>(i)]) - 4, frame.y.at(y) - 4, 8, 8);
}

void CurveChart::drawBand(QPainter &painter, const Frame &frame, const Curve &curve) const
{
    if (curve.low.empty())
        return;
    QColor shade = seriesColour(curve.series);
    shade.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    // Where both ends are known, from gap to gap.
    std::vector<double> low = curve.low;
    std::vector<double> high = curve.high;
    for (size_t i = 0; i < low.size(); i++) {
        if (!std::isfinite(low[i]) || !std::isfinite(high[i]))
            low[i] = high[i] = std::numeric_limits<double>::quiet_NaN();
    }
    const auto below = curveLines(curve.x, low, frame.x, frame.y, curve.step);
    const auto above = curveLines(curve.x, high, frame.x, frame.y, curve.step);
    for (size_t i = 0; i < std::min(below.size(), above.size()); i++) {
        QPolygonF area = above[i];
        for (auto point = below[i].rbegin(); point != below[i].rend(); ++point)
            area += *point;
        painter.drawPolygon(area);
    }
    painter.setBrush(Qt::NoBrush);
}

void CurveChart::drawReadOut(QPainter &painter, const Frame &frame, double x, int only) const
{
    const Theme &t = theme();
    const QRectF &plot = frame.layout.plot;
    const double at = frame.x.at(x);
    painter.setPen(QPen(t.frame, 1));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    const double line = frame.layout.axis.height();
    for (size_t c = 0; c < m_data.curves.size(); c++) {
        if (only >= 0 && static_cast<int>(c) != only)
            continue;
        const Curve &curve = m_data.curves[c];
        const auto nearest = static_cast<size_t>(nearestIndex(curve.x, x));
        if (!std::isfinite(curve.y[nearest]))
            continue;
        const paint::Scope scope(&painter);
        painter.setPen(QPen(palette().color(backgroundRole()), 1.5));
        painter.setBrush(seriesColour(curve.series));
        painter.drawEllipse(QPointF(frame.x.at(curve.x[nearest]), frame.y.at(curve.y[nearest])), line / 3, line / 3);
    }
    const QString text = readOut(x);
    const QSizeF room = QFontMetricsF(painter.font()).size(0, text);
    QRectF box(at + line * 0.7, plot.top(), room.width() + line, room.height() + line * 0.5);
    if (box.right() > plot.right())
        box.moveRight(at - line * 0.7);
    box.moveLeft(std::max(box.left(), 0.0));
    paint::box(&painter, box, line / 3, t.raised, t.hairline);
    painter.setPen(t.text);
    painter.drawText(box.adjusted(line / 2, line / 4, -line / 2, -line / 4), Qt::AlignLeading | Qt::AlignVCenter, text);
}

void CurveChart::draw(QPainter &painter, const Canvas &canvas)
{
    const Theme &t = theme();
    const Frame frame = frameOf(canvas.size);
    const QRectF &plot = frame.layout.plot;
    if (plot.width() < 1 || plot.height() < 1)
        return;
    drawValueAxis(painter, plot, frame.layout.values, frame.ticks, m_data.yFormat);
    drawBaseAxis(painter, plot, frame.layout.axis, m_xLow, m_xHigh, m_data.xFormat, m_data.xName);
    drawLegend(painter, frame.layout.legend, legend());
    const double line = frame.layout.axis.height();
    for (const CurveMark &mark : m_data.marks) {
        if (mark.x < m_xLow || mark.x > m_xHigh)
            continue;
        const double x = frame.x.at(mark.x);
        painter.setPen(QPen(t.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const bool after = x + QFontMetricsF(painter.font()).horizontalAdvance(mark.label) + line < plot.right();
        drawLabelOnPlot(painter,
                        after ? QRectF(x + line / 3, plot.top(), plot.right() - x, line)
                              : QRectF(plot.left(), plot.top(), x - plot.left() - line / 3, line),
                        (after ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, mark.label, t.muted,
                        palette().color(backgroundRole()));
    }
    {
        const paint::Scope scope(&painter);
        for (const Curve &curve : m_data.curves)
            drawBand(painter, frame, curve);
        // The first curve is what the chart is about: it lies on the others.
        for (auto curve = m_data.curves.rbegin(); curve != m_data.curves.rend(); ++curve) {
            painter.setPen(QPen(seriesColour(curve->series), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            for (const QPolygonF &piece : curveLines(curve->x, curve->y, frame.x, frame.y, curve->step)) {
                if (piece.size() == 1)
                    painter.drawPoint(piece.front());
                else
                    painter.drawPolyline(piece);
            }
        }
    }
    if (canvas.screen && m_hovered)
        drawReadOut(painter, frame, *m_hovered, -1);
    else if (canvas.screen && m_selected)
        drawReadOut(painter, frame,
                    m_data.curves[static_cast<size_t>(m_selected->first)].x[static_cast<size_t>(m_selected->second)],
                    m_selected->first);
}

} // namespace moire::widgets
