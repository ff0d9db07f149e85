// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictures/scale.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QFontMetricsF;
class QPainter;

namespace moire::widgets {

/// While it lives, the painter writes from left to right: figures keep their order in right-to-left windows.
class FiguresScope {
public:
    explicit FiguresScope(QPainter &painter);
    ~FiguresScope();
    FiguresScope(const FiguresScope &) = delete;
    FiguresScope &operator=(const FiguresScope &) = delete;

private:
    QPainter &m_painter;
    Qt::LayoutDirection m_before;
};

/// The colour of the n-th data series of the theme.
QColor seriesColour(int n);

/// Where a chart's plot, the labels of its axes and its legend are.
struct ChartLayout {
    QRectF plot;
    QRectF values; ///< labels of the value axis: beside the plot, right in right-to-left windows
    QRectF second; ///< labels of the second axis, on the other side; empty without one
    QRectF axis; ///< labels below the plot
    QRectF legend; ///< empty without one

    struct Room {
        double values = 0; ///< widths of labels, 0: none
        double second = 0;
        double legend = 0; ///< height
        bool axis = true;
    };
    static ChartLayout of(QSizeF size, double line, Room room, bool mirrored);
};

/// The widest label of the axis.
double tickLabelWidth(const QFontMetricsF &metrics, const Ticks &ticks, const NumberFormat &format);

/// The numbers have as many decimals as the ticks need.
/// Hairlines across the plot, with labels where `labels` has room.
void drawValueAxis(QPainter &painter, const QRectF &plot, const QRectF &labels, const Ticks &ticks,
                   const NumberFormat &format, bool lines = true);

/// Labels of round values below the plot, and the axis' name at its end.
void drawBaseAxis(QPainter &painter, const QRectF &plot, const QRectF &labels, double low, double high,
                  const NumberFormat &format, const QString &name);

/// A line across the plot with its text at the end, on a ground of its own so that it stays legible over data.
void drawLabelOnPlot(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text,
                     const QColor &colour, const QColor &ground);

struct LegendEntry {
    QColor colour;
    QString text;
};
/// The height that the entries need at this width, in the painter's or widget's label font.
double legendHeight(const QFontMetricsF &metrics, const std::vector<LegendEntry> &entries, double width);
/// Swatches with texts, in rows, from the side where reading starts.
void drawLegend(QPainter &painter, const QRectF &place, const std::vector<LegendEntry> &entries);

/// Elided at the end, with the direction of reading.
void drawElided(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text);

} // namespace moire::widgets
