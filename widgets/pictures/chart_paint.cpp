// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/chart_paint.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

FiguresScope::FiguresScope(QPainter &painter) : m_painter(painter), m_before(painter.layoutDirection())
{
    m_painter.setLayoutDirection(Qt::LeftToRight);
}

FiguresScope::~FiguresScope()
{
    m_painter.setLayoutDirection(m_before);
}

QColor seriesColour(int n)
{
    return theme().series[static_cast<size_t>(n) % theme().series.size()];
}

ChartLayout ChartLayout::of(QSizeF size, double line, Room room, bool mirrored)
{
    const double gap = line / 2;
    ChartLayout l;
    const double left = room.values > 0 ? room.values + gap : 0;
    const double right = room.second > 0 ? room.second + gap : 0;
    const double legend = room.legend > 0 ? room.legend + gap : 0;
    const double axis = room.axis ? line * 1.2 : gap / 2;
    const double top = line / 2;
    const double height = std::max(0.0, size.height() - top - axis - legend);
    l.plot = QRectF(left, top, std::max(0.0, size.width() - left - right), height);
    l.values = QRectF(0, top, room.values, height);
    l.second = QRectF(l.plot.right() + gap, top, room.second, height);
    l.axis = QRectF(l.plot.left(), l.plot.bottom() + line * 0.15, l.plot.width(), room.axis ? line : 0);
    l.legend = QRectF(l.plot.left(), size.height() - room.legend, size.width() - left, room.legend);
    if (mirrored) {
        for (QRectF *part : {&l.plot, &l.values, &l.second, &l.axis, &l.legend})
            part->moveLeft(size.width() - part->right());
    }
    return l;
}

double tickLabelWidth(const QFontMetricsF &metrics, const Ticks &ticks, const NumberFormat &format)
{
    double width = 0;
    const NumberFormat fitting = tickFormat(format, ticks);
    for (int i = 0; i < ticks.count(); i++)
        width = std::max(width, metrics.horizontalAdvance(fitting.text(ticks.at(i))));
    return std::ceil(width);
}

void drawValueAxis(QPainter &painter, const QRectF &plot, const QRectF &labels, const Ticks &ticks,
                   const NumberFormat &format, bool lines)
{
    const NumberFormat fitting = tickFormat(format, ticks);
    const FiguresScope figures(painter);
    const Axis axis{ticks.low, ticks.high, plot.bottom(), plot.top()};
    const double line = QFontMetricsF(painter.font()).height();
    const bool before = labels.left() < plot.left();
    const int step = std::max(1, static_cast<int>(std::ceil(line / (plot.height() / std::max(1, ticks.count() - 1)))));
    for (int i = 0; i < ticks.count(); i += step) {
        const double y = axis.at(ticks.at(i));
        if (lines)
            paint::edgeLine(&painter, QRectF(plot.left(), y, plot.width(), 1), Qt::TopEdge, theme().hairline);
        painter.setPen(theme().faint);
        if (labels.width() > 0)
            painter.drawText(QRectF(labels.left(), y - line / 2, labels.width(), line),
                             (before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                             fitting.text(ticks.at(i)));
    }
}

void drawBaseAxis(QPainter &painter, const QRectF &plot, const QRectF &labels, double low, double high,
                  const NumberFormat &format, const QString &name)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme().faint);
    const double nameWidth = name.isEmpty() ? 0 : metrics.horizontalAdvance(name) + metrics.height() / 2;
    painter.drawText(labels, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, name);
    if (!(high > low) || plot.width() <= 0)
        return;
    const double widest =
        std::max(metrics.horizontalAdvance(format.text(low)), metrics.horizontalAdvance(format.text(high)));
    const int most = std::max(1, static_cast<int>(plot.width() / (widest + 3 * metrics.height())));
    const Ticks ticks = niceTicks(low, high, most);
    const FiguresScope figures(painter);
    const Axis axis{low, high, plot.left(), plot.right()};
    for (int i = 0; i < ticks.count(); i++) {
        if (ticks.at(i) < low - ticks.step * 1e-6 || ticks.at(i) > high + ticks.step * 1e-6)
            continue;
        const QString text = tickFormat(format, ticks).text(ticks.at(i));
        const double width = metrics.horizontalAdvance(text);
        const double left = std::max(labels.left(), axis.at(ticks.at(i)) - width / 2);
        if (left + width <= labels.right() - nameWidth)
            painter.drawText(QRectF(left, labels.top(), width + 1, labels.height()), Qt::AlignCenter, text);
    }
}

void drawLabelOnPlot(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text,
                     const QColor &colour, const QColor &ground)
{
    const QRectF box = painter.boundingRect(place, static_cast<int>(alignment | Qt::AlignAbsolute), text);
    const double pad = box.height() / 5;
    QColor shade = ground;
    shade.setAlphaF(0.85F);
    painter.fillRect(box.adjusted(-pad, 0, pad, 0), shade);
    painter.setPen(colour);
    painter.drawText(place, static_cast<int>(alignment | Qt::AlignAbsolute), text);
}

namespace {

/// Calls `draw` with the place of each entry, and gives the height of all.
template <typename Draw>
double layLegend(const QFontMetricsF &metrics, const std::vector<LegendEntry> &entries, double width, Draw draw)
{
    const double line = metrics.height();
    double x = 0;
    double y = 0;
    for (const LegendEntry &entry : entries) {
        const double needed = std::min(width, line * 0.95 + metrics.horizontalAdvance(entry.text) + 1);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line * 1.3;
        }
        draw(entry, QRectF(x, y, needed, line));
        x += needed + line * 1.25;
    }
    return entries.empty() ? 0 : y + line;
}

} // namespace

double legendHeight(const QFontMetricsF &metrics, const std::vector<LegendEntry> &entries, double width)
{
    return layLegend(metrics, entries, width, [](const LegendEntry &, const QRectF &) {});
}

void drawLegend(QPainter &painter, const QRectF &place, const std::vector<LegendEntry> &entries)
{
    const QFontMetricsF metrics(painter.font());
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    layLegend(metrics, entries, place.width(), [&](const LegendEntry &entry, QRectF at) {
        at.translate(mirrored ? place.right() - at.right() - at.left() : place.left(), place.top());
        const double side = std::round(at.height() * 0.6);
        QRectF swatch(at.left(), at.center().y() - side / 2, side, side);
        QRectF text = at.adjusted(at.height() * 0.95, 0, 0, 0);
        if (mirrored) {
            swatch.moveRight(at.right());
            text.moveLeft(at.left());
        }
        painter.fillRect(paint::snapped(&painter, swatch), entry.colour);
        painter.setPen(theme().muted);
        drawElided(painter, text, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                   entry.text);
    });
}

void drawElided(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text)
{
    if (place.width() <= 0)
        return;
    const QFontMetricsF metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(text) <= place.width() + 1;
    painter.drawText(place, static_cast<int>(alignment | Qt::TextSingleLine | Qt::TextDontClip),
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace moire::widgets
