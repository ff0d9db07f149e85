// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/token_bars.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

std::vector<LegendEntry> TokenBars::legend() const
{
    std::vector<LegendEntry> entries;
    for (qsizetype stage = 0; stage < m_stages.size(); stage++)
        entries.push_back({seriesColour(static_cast<int>(stage)), m_stages[stage]});
    if (hasRates())
        entries.push_back({theme().text, m_rateUnit});
    return entries;
}

TokenBars::Frame TokenBars::frameOf(QSizeF size) const
{
    const QFontMetricsF metrics(labelFont());
    const auto [first, end] = m_view.visible();
    const TokenLevels::Ends ends = m_totals.ends(first, end);
    double top = ends.most < 0 ? 0 : static_cast<double>(m_totals.at(ends.most));
    const double reach = top * 1.5; // lines far above the bars would press them flat; their label says so
    for (const LevelLine &line : m_lines)
        top = line.milliseconds <= reach ? std::max(top, line.milliseconds) : top;
    Frame frame;
    const int steps = std::max(1, std::min(4, static_cast<int>(size.height() / (metrics.height() * 4))));
    frame.time = niceTicks(0, top, steps);
    frame.rate = niceTicks(0, static_cast<double>(m_topRate), steps);
    const double values = tickLabelWidth(metrics, frame.time, {});
    const double rates = hasRates() ? tickLabelWidth(metrics, frame.rate, {}) : 0;
    frame.layout = ChartLayout::of(
        size, metrics.height(),
        {values, rates, legendHeight(metrics, legend(), size.width() - values - metrics.height() / 2), true},
        mirrored());
    frame.bars = frame.layout.plot;
    if (m_prefill && m_view.begin <= 0) {
        const double text =
            std::max(metrics.horizontalAdvance(prefillTime()), metrics.horizontalAdvance(tr("prefill")));
        const double width = std::min(text + metrics.height() / 2, frame.bars.width() / 3);
        frame.prefill = QRectF(frame.bars.left(), frame.bars.top(), width, frame.bars.height());
        frame.bars.setLeft(frame.prefill.right() + metrics.height() / 3);
    }
    double names = 0;
    for (const LevelLine &line : m_lines) {
        if (line.milliseconds <= frame.time.high)
            names = std::max(names, metrics.horizontalAdvance(line.label) + metrics.height() / 3);
    }
    frame.names = QRectF(frame.bars.right() - names, frame.bars.top(), names, frame.bars.height());
    frame.bars.setRight(frame.names.left());
    frame.y = {frame.time.low, frame.time.high, frame.bars.bottom(), frame.bars.top()};
    return frame;
}

QString TokenBars::prefillTime() const
{
    return m_prefill ? NumberFormat{1, 0, QStringLiteral(" ms")}.text(static_cast<double>(m_prefill->bar.total()))
                     : QString();
}

QString TokenBars::millisecondsText(double value)
{
    return NumberFormat{1, value < 10 ? 2 : value < 100 ? 1 : 0, QStringLiteral(" ms")}.text(value);
}

std::optional<qsizetype> TokenBars::tokenAt(QPointF point) const
{
    const QRectF bars = frameOf(area()).bars;
    if (bars.width() <= 0 || point.y() < bars.top() || point.y() > bars.bottom())
        return {};
    return m_view.tokenAt((point.x() - bars.left()) / bars.width());
}

QRectF TokenBars::rowRect(int row) const
{
    const QRectF bars = frameOf(area()).bars;
    const double left = bars.left() + m_view.partOf(row) * bars.width();
    const QRectF bar(left, bars.top(), bars.width() / m_view.span(), bars.height());
    return row < 0 || row >= count() ? QRectF() : bar & bars;
}

void TokenBars::drawStack(QPainter &painter, const Frame &frame, const TokenBar &bar, double left, double width,
                          double pale) const
{
    double sum = 0;
    double below = frame.y.at(0);
    const QColor ground = palette().color(backgroundRole());
    for (size_t stage = 0; stage < TokenBar::maxStages; stage++) {
        sum += static_cast<double>(bar.stages[stage]);
        const double top = frame.y.at(sum);
        if (below - top < 0.5) // less than a pixel: it is drawn with the next
            continue;
        const QColor colour = seriesColour(static_cast<int>(stage));
        painter.fillRect(QRectF(left, top, width, below - top), pale > 0 ? mixed(colour, ground, pale) : colour);
        below = top;
    }
}

void TokenBars::drawBars(QPainter &painter, const Frame &frame) const
{
    const QRectF &area = frame.bars;
    const auto [first, end] = m_view.visible();
    const double width = area.width() / m_view.span();
    const double scale = painter.deviceTransform().m11();
    const double shift = painter.deviceTransform().dx();
    const double pixel = 1 / scale;
    const auto snap = [&](double x) { return (std::round(x * scale + shift) - shift) / scale; };
    if (m_selected && *m_selected >= first && *m_selected < end) {
        const double middle = area.left() + m_view.partOf(static_cast<double>(*m_selected) + 0.5) * area.width();
        const double room = std::max(width, 5.0);
        const QRectF band(middle - room / 2, area.top(), room, area.height());
        painter.fillRect(band, theme().accentSoft);
        painter.fillRect(QRectF(band.left(), area.bottom() + 1, band.width(), 2.5), theme().accent);
    }
    if (width >= pixel) {
        const double gap = width >= 2.5 * pixel ? pixel : 0;
        const auto edge = [&](qsizetype token) { // on whole pixels, so that all gaps are equal
            const double x = area.left() + m_view.partOf(static_cast<double>(token)) * area.width();
            return std::clamp(snap(x), area.left(), area.right());
        };
        for (qsizetype token = first; token < end; token++) {
            const double left = edge(token);
            drawStack(painter, frame, m_bars[static_cast<size_t>(token)], left, edge(token + 1) - gap - left, 0);
        }
        return;
    }
    const auto columns = static_cast<int>(area.width() / pixel);
    for (int column = 0; column < columns; column++) {
        const auto at = [&](int x) {
            return static_cast<qsizetype>(std::floor(m_view.begin + m_view.span() * x / columns));
        };
        const TokenLevels::Ends ends = m_totals.ends(at(column), at(column + 1));
        if (ends.most < 0)
            continue;
        const double left = snap(area.left()) + column * pixel;
        drawStack(painter, frame, m_bars[static_cast<size_t>(ends.most)], left, pixel, 0.5);
        drawStack(painter, frame, m_bars[static_cast<size_t>(ends.least)], left, pixel, 0);
    }
}

void TokenBars::drawPrefill(QPainter &painter, const Frame &frame) const
{
    const QRectF &area = frame.prefill;
    const auto total = static_cast<double>(m_prefill->bar.total());
    if (area.isEmpty() || !(total > 0))
        return;
    Frame own = frame;
    own.y = {0, total, area.bottom(), area.top()};
    drawStack(painter, own, m_prefill->bar, area.left(), area.width(), 0.62);
    const double line = frame.layout.axis.height();
    const FiguresScope figures(painter);
    painter.setPen(theme().text);
    const auto text = [&](double top, const QString &words) {
        drawElided(painter, QRectF(area.left() + 1, top, area.width() - 2, line), Qt::AlignCenter, words);
    };
    const double top = area.top() + line / 4;
    text(top, prefillTime());
    if (area.height() > 3 * line)
        text(top + line, tr("%1 tok", "tokens, in a narrow place").arg(QLocale().toString(m_prefill->tokens)));
    painter.setPen(theme().faint);
    drawElided(painter, QRectF(area.left(), frame.layout.axis.top(), area.width(), line), Qt::AlignCenter,
               tr("prefill"));
}

void TokenBars::drawRates(QPainter &painter, const Frame &frame) const
{
    if (!hasRates())
        return;
    drawValueAxis(painter, frame.layout.plot, frame.layout.second, frame.rate, {}, false);
    const QRectF &area = frame.bars;
    const Axis y{frame.rate.low, frame.rate.high, area.bottom(), area.top()};
    const auto [first, end] = m_view.visible();
    const double perPixel = std::max(1.0, m_view.span() / std::max(1.0, area.width()));
    QPolygonF line;
    const paint::Scope scope(&painter);
    painter.setPen(QPen(theme().text, 1.3));
    painter.setClipRect(area.adjusted(0, -1, 0, 1), Qt::IntersectClip);
    const auto flush = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    for (double at = static_cast<double>(first); at < static_cast<double>(end); at += perPixel) {
        const float rate = m_bars[static_cast<size_t>(at)].rate;
        if (std::isnan(rate))
            flush();
        else
            line += QPointF(area.left() + m_view.partOf(std::floor(at) + 0.5) * area.width(),
                            y.at(static_cast<double>(rate)));
    }
    flush();
}

void TokenBars::drawLines(QPainter &painter, const Frame &frame) const
{
    const Theme &t = theme();
    const QRectF &area = frame.bars;
    const double line = frame.layout.axis.height();
    std::vector<double> wanted;
    std::vector<QString> names;
    QStringList above; // lines beyond the axis, told in its corner
    for (const LevelLine &level : m_lines) {
        const double y = frame.y.at(level.milliseconds);
        if (level.milliseconds > frame.time.high) {
            above += level.label + QLatin1Char(' ') + millisecondsText(level.milliseconds) + QStringLiteral(" ↑");
            continue;
        }
        wanted.push_back(y);
        names.push_back(level.label);
        painter.setPen(QPen(t.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(t.muted);
    const std::vector<double> middles =
        spreadLabels(wanted, line * 0.95, area.top() - line / 2, area.bottom() + line / 2);
    for (size_t i = 0; i < names.size(); i++)
        painter.drawText(QRectF(frame.names.left(), middles[i] - line / 2, frame.names.width(), line),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, names[i]);
    if (!above.isEmpty())
        drawLabelOnPlot(painter, QRectF(area.left(), area.top() - line / 2, frame.names.right() - area.left(), line),
                        Qt::AlignRight | Qt::AlignVCenter, above.join(QStringLiteral("  ")), t.muted,
                        palette().color(backgroundRole()));
}

void TokenBars::drawSpikes(QPainter &painter, const Frame &frame) const
{
    const QRectF &area = frame.bars;
    const double line = frame.layout.axis.height();
    const auto [first, end] = m_view.visible();
    const QFontMetricsF metrics(painter.font());
    double marked = area.left() - line; // where the last mark and the last note end
    double noted = area.left();
    const paint::Scope scope(&painter);
    auto spike = std::lower_bound(m_spikes.begin(), m_spikes.end(), first,
                                  [](const SpikeNote &s, qsizetype at) { return s.token < at; });
    for (; spike != m_spikes.end() && spike->token < end; ++spike) {
        const double x = area.left() + m_view.partOf(static_cast<double>(spike->token) + 0.5) * area.width();
        if (x < marked + line * 0.5 || x < area.left() || x > area.right())
            continue; // marks on each other say nothing
        marked = x;
        const double y = std::max(frame.y.at(static_cast<double>(m_totals.at(spike->token))), area.top() + line * 0.4);
        const double reach = line * 0.22;
        QPainterPath mark(QPointF(x, y - 1));
        mark.lineTo(x - reach, y - 1 - 2 * reach);
        mark.lineTo(x + reach, y - 1 - 2 * reach);
        mark.closeSubpath();
        painter.fillPath(mark, theme().warning);
        const double width = metrics.horizontalAdvance(spike->note);
        const double left = x + line * 0.5 + width < area.right() ? x + line * 0.5 : x - line * 0.5 - width;
        const auto following = std::next(spike);
        const bool room = left >= noted && width > 0 &&
            (following == m_spikes.end() || following->token >= end || left < x ||
             area.left() + m_view.partOf(static_cast<double>(following->token)) * area.width() >
                 left + width + line * 0.3);
        if (!room)
            continue;
        drawLabelOnPlot(painter, QRectF(left, y - 1.2 * line, width + 1, line), Qt::AlignLeft | Qt::AlignVCenter,
                        spike->note, theme().warning, palette().color(backgroundRole()));
        noted = std::max(left + width, x) + line * 0.5;
    }
}

void TokenBars::draw(QPainter &painter, const Canvas &canvas)
{
    const Frame frame = frameOf(canvas.size);
    if (frame.bars.width() < 1 || frame.bars.height() < 1)
        return;
    drawValueAxis(painter, frame.layout.plot, frame.layout.values, frame.time, {});
    drawBars(painter, frame);
    if (m_prefill)
        drawPrefill(painter, frame);
    drawRates(painter, frame);
    drawLines(painter, frame);
    drawSpikes(painter, frame);
    const QRectF labels(frame.bars.left(), frame.layout.axis.top(), frame.bars.width(), frame.layout.axis.height());
    drawBaseAxis(painter, frame.bars, labels, m_view.begin, m_view.end, {1, 0, {}}, tr("token"));
    drawLegend(painter, frame.layout.legend, legend());
    if (canvas.screen && m_dragFrom && m_dragTo) {
        QColor shade = theme().accent;
        shade.setAlphaF(0.18F);
        const QRectF range(QPointF(std::min(*m_dragFrom, *m_dragTo), frame.bars.top()),
                           QPointF(std::max(*m_dragFrom, *m_dragTo), frame.bars.bottom()));
        painter.fillRect(range & frame.bars, shade);
    }
}

} // namespace moire::widgets
