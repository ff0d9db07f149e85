// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/curve_chart.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace moire::widgets {

namespace {

bool isCurve(const Curve &curve)
{
    const size_t n = curve.x.size();
    return n > 0 && curve.y.size() == n && std::is_sorted(curve.x.begin(), curve.x.end()) &&
        std::all_of(curve.x.begin(), curve.x.end(), [](double x) { return std::isfinite(x); });
}

/// Gathers the points of a pixel and gives up to four of them.
class PixelPoints {
public:
    void add(QPointF point)
    {
        if (m_count == 0)
            m_first = m_least = m_most = point;
        m_least = point.y() < m_least.y() ? point : m_least;
        m_most = point.y() > m_most.y() ? point : m_most;
        m_last = point;
        m_count++;
    }
    void flush(QPolygonF &line)
    {
        if (m_count > 0)
            line += m_first;
        if (m_count > 2) {
            const bool ordered = m_least.x() <= m_most.x();
            for (const QPointF &point : {ordered ? m_least : m_most, ordered ? m_most : m_least}) {
                if (point != m_first && point != m_last)
                    line += point;
            }
        }
        if (m_count > 1)
            line += m_last;
        m_count = 0;
    }

private:
    QPointF m_first, m_least, m_most, m_last;
    int m_count = 0;
};

} // namespace

int nearestIndex(const std::vector<double> &values, double x)
{
    const auto after = std::lower_bound(values.begin(), values.end(), x);
    if (after == values.end())
        return static_cast<int>(values.size()) - 1;
    const bool before = after != values.begin() && x - *std::prev(after) < *after - x;
    return static_cast<int>(after - values.begin()) - (before ? 1 : 0);
}

std::vector<QPolygonF> curveLines(const std::vector<double> &x, const std::vector<double> &y, const Axis &xAxis,
                                  const Axis &yAxis, bool step, double pixel)
{
    std::vector<QPolygonF> lines;
    QPolygonF line;
    PixelPoints points;
    double column = -std::numeric_limits<double>::infinity();
    const auto interrupt = [&] {
        points.flush(line);
        if (!line.isEmpty())
            lines.push_back(std::exchange(line, {}));
        column = -std::numeric_limits<double>::infinity();
    };
    double before = std::numeric_limits<double>::quiet_NaN();
    for (size_t i = 0; i < x.size(); i++) {
        if (!std::isfinite(y[i])) {
            interrupt();
            before = y[i];
            continue;
        }
        const QPointF point(xAxis.at(x[i]), yAxis.at(y[i]));
        if (const double at = std::floor(point.x() / pixel); at != column) {
            points.flush(line);
            column = at;
        }
        if (step && std::isfinite(before))
            points.add({point.x(), yAxis.at(before)});
        points.add(point);
        before = y[i];
    }
    interrupt();
    return lines;
}

CurveChart::CurveChart(QWidget *parent) : Picture(parent)
{
    setAccessibleName(tr("Curves"));
}

void CurveChart::setData(CurveChartData data)
{
    const int before = tableRows();
    m_data = std::move(data);
    std::erase_if(m_data.curves, [](const Curve &curve) { return !isCurve(curve); });
    m_firstRow = {0};
    m_xLow = std::numeric_limits<double>::infinity();
    m_xHigh = -m_xLow;
    for (Curve &curve : m_data.curves) {
        if (curve.low.size() != curve.x.size() || curve.high.size() != curve.x.size()) {
            curve.low.clear();
            curve.high.clear();
        }
        m_firstRow.push_back(m_firstRow.back() + static_cast<int>(curve.x.size()));
        m_xLow = std::min(m_xLow, curve.x.front());
        m_xHigh = std::max(m_xHigh, curve.x.back());
    }
    if (!(m_xHigh > m_xLow)) {
        m_xLow = std::isfinite(m_xLow) ? m_xLow - 0.5 : 0;
        m_xHigh = m_xLow + 1;
    }
    if (m_selected &&
        (m_selected->first >= static_cast<int>(m_data.curves.size()) ||
         m_selected->second >= static_cast<int>(m_data.curves[static_cast<size_t>(m_selected->first)].x.size())))
        m_selected.reset();
    m_hovered.reset();
    tellRows(before);
    update();
}

int CurveChart::tableRows() const
{
    return m_firstRow.empty() ? 0 : m_firstRow.back();
}

std::pair<int, int> CurveChart::pointOfRow(int row) const
{
    const auto next = std::upper_bound(m_firstRow.begin(), m_firstRow.end(), row);
    const auto curve = static_cast<int>(next - m_firstRow.begin()) - 1;
    return {curve, row - m_firstRow[static_cast<size_t>(curve)]};
}

QString CurveChart::tableHeader(int column) const
{
    const QString names[] = {tr("curve"), m_data.xName.isEmpty() ? QStringLiteral("x") : m_data.xName,
                             m_data.yName.isEmpty() ? tr("value") : m_data.yName, tr("lower end"), tr("upper end")};
    return column >= 0 && column < 5 ? names[column] : QString();
}

QVariant CurveChart::tableValue(int row, int column) const
{
    if (row < 0 || row >= tableRows())
        return {};
    const auto [c, p] = pointOfRow(row);
    const Curve &curve = m_data.curves[static_cast<size_t>(c)];
    const auto i = static_cast<size_t>(p);
    switch (column) {
    case 0:
        return curve.name;
    case 1:
        return curve.x[i];
    case 2:
        return curve.y[i];
    case 3:
        return curve.low.empty() ? QVariant() : curve.low[i];
    default:
        return curve.high.empty() ? QVariant() : curve.high[i];
    }
}

QString CurveChart::tableText(int row, int column) const
{
    const QVariant value = tableValue(row, column);
    if (column == 0 || !value.isValid() || std::isnan(value.toDouble()))
        return PictureTable::tableText(row, column);
    return (column == 1 ? m_data.xFormat : m_data.yFormat).text(value.toDouble());
}

int CurveChart::currentRow() const
{
    return m_selected ? m_firstRow[static_cast<size_t>(m_selected->first)] + m_selected->second : -1;
}

void CurveChart::select(std::optional<std::pair<int, int>> point)
{
    const bool exists = point && point->first >= 0 && point->first < static_cast<int>(m_data.curves.size()) &&
        point->second >= 0 &&
        point->second < static_cast<int>(m_data.curves[static_cast<size_t>(point->first)].x.size());
    if (!exists)
        point.reset();
    if (point == m_selected)
        return;
    m_selected = point;
    tellSelection();
}

void CurveChart::selectRow(int row)
{
    if (row < -1 || row >= tableRows())
        return;
    if (row < 0) {
        select({});
        return;
    }
    select(pointOfRow(row));
    emit pointSelected(m_selected->first, m_selected->second);
}

bool CurveChart::walk(const Walk &walk)
{
    const auto curves = static_cast<int>(m_data.curves.size());
    auto [curve, point] = m_selected.value_or(std::pair(0, -1));
    const auto xs = [this](int c) -> const std::vector<double> & { return m_data.curves[static_cast<size_t>(c)].x; };
    if (m_selected && walk.down != 0 && !walk.page) {
        const double x = xs(curve)[static_cast<size_t>(point)];
        curve = std::clamp(curve + walk.down, 0, curves - 1);
        point = nearestIndex(xs(curve), x);
    } else {
        const auto last = static_cast<int>(xs(curve).size()) - 1;
        if (walk.end)
            point = walk.right < 0 ? 0 : last;
        else
            point =
                std::clamp(point + (walk.page ? 10 * walk.down : std::max(walk.right, m_selected ? -1 : 1)), 0, last);
    }
    selectRow(m_firstRow[static_cast<size_t>(curve)] + point);
    return true;
}

void CurveChart::press(QPointF point)
{
    // The point nearest in both directions.
    const Frame frame = frameOf(area());
    double best = std::numeric_limits<double>::infinity();
    int row = -1;
    for (size_t c = 0; c < m_data.curves.size(); c++) {
        const Curve &curve = m_data.curves[c];
        const int i = nearestIndex(curve.x, frame.x.value(point.x()));
        const double y = curve.y[static_cast<size_t>(i)];
        const double distance = std::isfinite(y) ? std::abs(frame.y.at(y) - point.y()) : 1e9;
        if (distance < best) {
            best = distance;
            row = m_firstRow[c] + i;
        }
    }
    if (frame.layout.plot.adjusted(-4, -4, 4, 4).contains(point) && row >= 0)
        selectRow(row);
}

void CurveChart::hover(std::optional<QPointF> point)
{
    const Frame frame = frameOf(area());
    std::optional<double> x;
    if (point && frame.layout.plot.contains(*point))
        x = frame.x.value(point->x());
    if (x == m_hovered)
        return;
    m_hovered = x;
    update();
    emit xHovered(x.value_or(std::numeric_limits<double>::quiet_NaN()));
}

QString CurveChart::readOut(double x) const
{
    QStringList lines;
    for (const Curve &curve : m_data.curves) {
        const auto i = static_cast<size_t>(nearestIndex(curve.x, x));
        if (lines.isEmpty())
            lines += (m_data.xName.isEmpty() ? QString() : m_data.xName + QLatin1Char(' ')) +
                m_data.xFormat.text(curve.x[i]);
        QString line = curve.name + QLatin1Char(' ') + m_data.yFormat.text(curve.y[i]);
        if (!curve.low.empty())
            line +=
                QStringLiteral(" [%1, %2]").arg(m_data.yFormat.text(curve.low[i]), m_data.yFormat.text(curve.high[i]));
        lines += line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace moire::widgets
