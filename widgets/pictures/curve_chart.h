// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/chart_paint.h"
#include "pictures/picture.h"

#include <QPolygonF>

#include <optional>
#include <vector>

namespace moire::widgets {

struct Curve {
    QString name;
    std::vector<double> x; ///< ascending; a curve with other lengths or order is left out
    std::vector<double> y; ///< as long as x; NaN interrupts the line
    std::vector<double> low, high; ///< an interval around y, as long as x, or empty
    int series = 2; ///< colour of the theme
    bool step = false; ///< a value holds until the next
};

struct CurveMark {
    double x = 0;
    QString label;
};

struct CurveChartData {
    std::vector<Curve> curves;
    std::vector<CurveMark> marks; ///< vertical lines
    NumberFormat xFormat{1, 0, {}};
    NumberFormat yFormat{1, 2, {}};
    QString xName;
    QString yName; ///< for the table
    std::optional<double> yLow, yHigh; ///< ends of the value axis, unless values go beyond
};

/// The index of the value nearest to x in an ascending row that is not empty.
int nearestIndex(const std::vector<double> &values, double x);

/// The pieces of a line between gaps, in coordinates. Of many points in a pixel, four are kept: first, least, most,
/// last.
std::vector<QPolygonF> curveLines(const std::vector<double> &x, const std::vector<double> &y, const Axis &xAxis,
                                  const Axis &yAxis, bool step, double pixel = 1);

/// Named curves over a common axis, with bands, and a read-out where the mouse is or the keys are. Keys: left and
/// right along a curve, up and down to others, pages, Home and End.
class CurveChart : public Picture {
    Q_OBJECT
public:
    explicit CurveChart(QWidget *parent = nullptr);

    void setData(CurveChartData data);
    const CurveChartData &data() const { return m_data; }
    /// Curve and point, quietly.
    void select(std::optional<std::pair<int, int>> point);
    std::optional<std::pair<int, int>> selected() const { return m_selected; }
    QString readOut(double x) const; ///< the curves' values nearest to x, a line each

    int tableRows() const override;
    int tableColumns() const override { return 5; }
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;
    QString tableText(int row, int column) const override;
    int currentRow() const override;
    void selectRow(int row) override;

signals:
    void pointSelected(int curve, int point);
    void xHovered(double x); ///< NaN: none

protected:
    bool isEmpty() const override { return m_firstRow.size() < 2 || m_firstRow.back() == 0; }
    void draw(QPainter &painter, const Canvas &canvas) override;
    QRectF rowRect(int row) const override;
    bool walk(const Walk &walk) override;
    QString tipAt(QPointF) const override { return {}; } // the read-out is drawn
    void hover(std::optional<QPointF> point) override;
    void press(QPointF point) override;

private:
    struct Frame {
        ChartLayout layout;
        Ticks ticks;
        Axis x, y;
    };
    Frame frameOf(QSizeF size) const;
    std::vector<LegendEntry> legend() const;
    std::pair<int, int> pointOfRow(int row) const;
    void drawBand(QPainter &painter, const Frame &frame, const Curve &curve) const;
    void drawReadOut(QPainter &painter, const Frame &frame, double x, int only) const;

    CurveChartData m_data;
    std::vector<int> m_firstRow; ///< of every curve, and the number of rows
    double m_xLow = 0, m_xHigh = 1;
    std::optional<std::pair<int, int>> m_selected;
    std::optional<double> m_hovered;
};

} // namespace moire::widgets
