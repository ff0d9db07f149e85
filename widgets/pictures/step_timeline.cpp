// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/step_timeline.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

StepGeometry StepGeometry::of(QSizeF size, double line, const StepTimelineData &data)
{
    StepGeometry g;
    qsizetype tokens = 0;
    for (const ReasoningStep &step : data.steps) {
        g.begins.push_back(tokens);
        tokens += std::max<qsizetype>(step.tokens, 0);
    }
    g.begins.push_back(tokens);
    const auto made = static_cast<double>(std::max<qsizetype>(tokens, 1));
    g.shown = data.running ? made * 1.25 : made;
    // A budget many times as long as the trace would press the steps into a corner.
    if (data.budget && static_cast<double>(*data.budget) * 1.04 <= made * 4) {
        g.shown = std::max(g.shown, static_cast<double>(*data.budget) * 1.04);
        g.budgetSeen = true;
    }
    const bool loops =
        std::any_of(data.steps.begin(), data.steps.end(), [](const ReasoningStep &step) { return step.repeats >= 0; });
    const double top = line * 1.2; // the budget's label
    const double segment = line * 1.5;
    // Least important last: what has no room is left out.
    double rest = size.height() - top - segment;
    const auto take = [&rest](double height, bool wanted) {
        const bool fits = wanted && rest >= height;
        rest -= fits ? height : 0;
        return fits ? height : 0;
    };
    const double axis = take(line * 1.25, true);
    const double brackets = take(line * 1.75, loops);
    const double legend = take(line * 1.4, true);
    const double drift = take(std::max(rest, line * 1.5), !data.drift.empty());
    double y = top;
    const auto lane = [&](double height, double gap) {
        const QRectF place(0, y, size.width(), height);
        y += height + gap;
        return place;
    };
    g.drift = lane(drift > 0 ? drift - line * 0.5 : 0, drift > 0 ? line * 0.5 : 0);
    g.segments = lane(segment, line * 0.25);
    g.loops = lane(brackets, 0);
    g.axis = lane(axis > 0 ? line : 0, 0);
    g.legend = QRectF(0, size.height() - line, size.width(), legend > 0 ? line : 0);
    return g;
}

QRectF StepGeometry::stepRect(int step) const
{
    const auto i = static_cast<size_t>(step);
    const double left = x(static_cast<double>(begins[i]));
    const double right = x(static_cast<double>(begins[i + 1]));
    const double gap = right - left > 4 ? 1.5 : 0;
    return {left, segments.top(), std::max(right - left - gap, 1.0), segments.height()};
}

int StepGeometry::stepAt(QPointF point) const
{
    if (begins.size() < 2 || point.y() < drift.top() || point.y() > loops.bottom() || point.x() < segments.left())
        return -1;
    const double token = (point.x() - segments.left()) / segments.width() * shown;
    const auto next = std::upper_bound(begins.begin(), begins.end(), static_cast<qsizetype>(std::floor(token)));
    return next == begins.end() ? -1 : static_cast<int>(next - begins.begin()) - 1;
}

StepTimeline::StepTimeline(QWidget *parent) : RowPicture(parent)
{
    setAccessibleName(tr("Reasoning steps"));
}

QSize StepTimeline::sizeHint() const
{
    return QSizeF(unit() * 48, unit() * 14).toSize();
}

void StepTimeline::setData(StepTimelineData data)
{
    const int before = tableRows();
    m_data = std::move(data);
    const int steps = tableRows();
    for (int i = 0; i < steps; i++) {
        ReasoningStep &step = m_data.steps[static_cast<size_t>(i)];
        if (step.repeats >= i)
            step.repeats = -1;
    }
    dropGone();
    tellRows(before);
    update();
}

QRectF StepTimeline::rowRect(int row) const
{
    return row < 0 || row >= tableRows() ? QRectF() : geometryOf(area()).stepRect(row);
}

QString StepTimeline::describe(int step) const
{
    if (step < 0 || step >= tableRows())
        return {};
    const ReasoningStep &s = m_data.steps[static_cast<size_t>(step)];
    QString text = tr("Step %1: %2").arg(step + 1).arg(s.text) + QLatin1Char('\n') +
        tr("%Ln token(s), %1, confidence %2", nullptr, static_cast<int>(s.tokens))
            .arg(NumberFormat{1, 1, QStringLiteral(" s")}.text(s.seconds), NumberFormat{1, 2, {}}.text(s.confidence));
    if (std::isfinite(s.drift))
        text += QLatin1Char('\n') + tr("routing drift %1").arg(NumberFormat{1, 2, {}}.text(s.drift));
    for (const QString &more : {tableValue(step, 6).toString(), s.note}) {
        if (!more.isEmpty())
            text += QLatin1Char('\n') + more;
    }
    return text;
}

QString StepTimeline::tableHeader(int column) const
{
    const QString names[] = {tr("step"),       tr("text"),  tr("tokens"),  tr("seconds"),
                             tr("confidence"), tr("drift"), tr("repeats"), tr("note")};
    return column >= 0 && column < 8 ? names[column] : QString();
}

QVariant StepTimeline::tableValue(int row, int column) const
{
    if (row < 0 || row >= tableRows())
        return {};
    const ReasoningStep &step = m_data.steps[static_cast<size_t>(row)];
    switch (column) {
    case 0:
        return row + 1;
    case 1:
        return step.text;
    case 2:
        return static_cast<qlonglong>(step.tokens);
    case 3:
        return step.seconds;
    case 4:
        return step.confidence;
    case 5:
        return step.drift;
    case 6:
        return step.repeats < 0 ? QString() : tr("repeats step %1").arg(step.repeats + 1);
    default:
        return step.note;
    }
}

QString StepTimeline::tableText(int row, int column) const
{
    if (column < 3 || column > 5)
        return PictureTable::tableText(row, column);
    const double value = tableValue(row, column).toDouble();
    return std::isnan(value) ? QString() : NumberFormat{1, column == 3 ? 1 : 2, {}}.text(value);
}

ColourScale StepTimeline::confidence() const
{
    ColourScale scale;
    scale.low = m_data.confidenceLow;
    scale.high = m_data.confidenceHigh;
    scale.format = {1, 1, {}};
    scale.name = tr("confidence");
    return scale;
}

void StepTimeline::draw(QPainter &painter, const Canvas &canvas)
{
    const StepGeometry geometry = geometryOf(canvas.size);
    drawDrift(painter, geometry);
    drawSegments(painter, geometry);
    drawLoops(painter, geometry);
    drawBudget(painter, geometry);
    if (!geometry.axis.isEmpty())
        drawBaseAxis(painter, geometry.segments, geometry.axis, 0, geometry.shown, {1, 0, {}}, tr("token"));
    if (!geometry.legend.isEmpty())
        drawColourLegend(painter, geometry.legend, confidence());
}

void StepTimeline::drawDrift(QPainter &painter, const StepGeometry &geometry) const
{
    const double line = lineHeight();
    if (geometry.drift.isEmpty())
        return;
    paint::edgeLine(&painter, geometry.drift.adjusted(0, 0, 0, line * 0.2), Qt::BottomEdge, theme().hairline);
    float top = 0;
    for (const float value : m_data.drift)
        top = std::isfinite(value) ? std::max(top, value) : top;
    const Axis y{0, top > 0 ? static_cast<double>(top) : 1, geometry.drift.bottom(), geometry.drift.top() + 1};
    const paint::Scope scope(&painter);
    painter.setPen(QPen(theme().text, 1.3));
    QPolygonF curve;
    const double perPixel = std::max(1.0, geometry.shown / std::max(1.0, geometry.segments.width()));
    for (double at = 0; at < static_cast<double>(m_data.drift.size()); at += perPixel) {
        if (const float value = m_data.drift[static_cast<size_t>(at)]; std::isfinite(value))
            curve += QPointF(geometry.x(std::floor(at) + 0.5), y.at(static_cast<double>(value)));
    }
    painter.drawPolyline(curve);
    drawLabelOnPlot(painter, QRectF(0, 0, geometry.drift.width() / 2, line),
                    (mirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, tr("routing drift"), theme().faint,
                    palette().color(backgroundRole()));
}

void StepTimeline::drawSegments(QPainter &painter, const StepGeometry &geometry) const
{
    const Theme &t = theme();
    const QFontMetricsF metrics(painter.font());
    const ColourScale scale = confidence();
    double drawn = -1; // segments below a pixel are drawn once for a pixel
    for (int i = 0; i < tableRows(); i++) {
        const QRectF place = geometry.stepRect(i);
        if (place.right() < drawn + 1 && i != currentRow())
            continue;
        drawn = place.right();
        const double value = m_data.steps[static_cast<size_t>(i)].confidence;
        const QColor colour = std::isfinite(value) ? QColor(scale.colour(value)) : t.series[5];
        painter.fillRect(place, colour);
        const QString number = QString::number(i + 1);
        if (place.width() > metrics.horizontalAdvance(number) + metrics.height() * 0.6) {
            painter.setPen(markOn(colour));
            painter.drawText(place, Qt::AlignCenter, number);
        }
    }
    const double end = geometry.x(static_cast<double>(geometry.begins.back()));
    if (m_data.running)
        painter.fillRect(QRectF(end, geometry.segments.top() - 3, 2, geometry.segments.height() + 6), t.accent);
    if (currentRow() >= 0) {
        const double ring = paint::ringWidth(fontMetrics());
        const QRectF place = geometry.stepRect(currentRow()).adjusted(-ring, -ring, ring, ring);
        const paint::Scope scope(&painter);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(backgroundRole()), ring * 2.2));
        painter.drawRect(place);
        painter.setPen(QPen(t.accent, ring));
        painter.drawRect(place);
    }
}

void StepTimeline::drawLoops(QPainter &painter, const StepGeometry &geometry) const
{
    const QFontMetricsF metrics(painter.font());
    const double line = lineHeight();
    double noted = -1;
    for (int i = 0; i < tableRows() && !geometry.loops.isEmpty(); i++) {
        const int before = m_data.steps[static_cast<size_t>(i)].repeats;
        if (before < 0)
            continue;
        const double from = geometry.stepRect(before).center().x();
        const double to = geometry.stepRect(i).center().x();
        const double y = geometry.loops.top() + line * 0.4;
        painter.setPen(QPen(theme().warning, 1));
        painter.drawLine(QPointF(from, geometry.loops.top()), QPointF(from, y));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        painter.drawLine(QPointF(to, geometry.loops.top()), QPointF(to, y));
        const QString text = tr("repeats step %1").arg(before + 1);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp((from + to - width) / 2, 0.0, std::max(0.0, geometry.loops.width() - width));
        if (left < noted)
            continue;
        painter.drawText(QRectF(left, y + 1, width + 1, line), Qt::AlignLeft | Qt::AlignAbsolute, text);
        noted = left + width + line / 2;
    }
}

void StepTimeline::drawBudget(QPainter &painter, const StepGeometry &geometry) const
{
    if (!m_data.budget)
        return;
    const double line = lineHeight();
    QString text = tr("budget %1").arg(QLocale().toString(static_cast<qlonglong>(*m_data.budget)));
    double x = geometry.segments.right();
    if (geometry.budgetSeen) {
        x = geometry.x(static_cast<double>(*m_data.budget));
        painter.setPen(QPen(theme().muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, geometry.segments.bottom() + line * 0.2));
    } else {
        text += QStringLiteral(" →");
    }
    drawLabelOnPlot(painter, QRectF(0, 0, x - line * 0.3, line), Qt::AlignRight | Qt::AlignTop, text, theme().muted,
                    palette().color(backgroundRole()));
}

} // namespace moire::widgets
