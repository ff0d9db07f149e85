// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/chart_paint.h"
#include "pictures/row_picture.h"

#include <vector>

namespace moire::widgets {

struct HistogramData {
    std::vector<double> edges; ///< of bins, one more than values, ascending; or
    std::vector<QString> labels; ///< one for each value; or neither: bars by number
    std::vector<double> values; ///< NaN: not known
    std::vector<double> null; ///< what chance gives for each bar, drawn as a band from zero; or empty
    NumberFormat xFormat{1, 2, {}};
    NumberFormat yFormat{1, 0, {}};
    QString xName;
    QString yName;
    bool valueLabels = true; ///< numbers on the value axis
    int series = 2; ///< colour of the theme
};

/// Bars over bins or names, with the null as a band.
class Histogram : public RowPicture {
    Q_OBJECT
public:
    explicit Histogram(QWidget *parent = nullptr);

    void setData(HistogramData data); ///< arrays of a wrong size count as empty
    const HistogramData &data() const { return m_data; }
    QString describe(int bar) const override;

    int tableRows() const override { return static_cast<int>(m_data.values.size()); }
    int tableColumns() const override;
    QString tableHeader(int column) const override;
    QVariant tableValue(int row, int column) const override;
    QString tableText(int row, int column) const override;
    QSize sizeHint() const override;

protected:
    bool isEmpty() const override { return m_data.values.empty(); }
    void draw(QPainter &painter, const Canvas &canvas) override;
    QRectF rowRect(int row) const override;
    int rowAt(QPointF point) const override;

private:
    struct Frame {
        ChartLayout layout;
        Ticks ticks;
        Axis y;
    };
    enum class Column { From, To, Label, Value, Null };
    Frame frameOf(QSizeF size) const;
    QRectF barRect(const Frame &frame, int bar, double value) const;
    std::vector<Column> columns() const;
    void drawBase(QPainter &painter, const Frame &frame) const;

    HistogramData m_data;
};

} // namespace moire::widgets
