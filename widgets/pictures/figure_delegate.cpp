// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/figure_delegate.h"

#include "style/figures.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

FigureCell FigureCell::of(const QRectF &cell, double textWidth, double padding, bool mirrored)
{
    const QRectF inner = cell.adjusted(padding, 0, -padding, 0);
    FigureCell places{inner, {}};
    if (textWidth > 0) {
        const double text = std::min(textWidth, inner.width());
        places.text = QRectF(inner.right() - text, inner.top(), text, inner.height());
        places.figure.setRight(std::max(inner.left(), places.text.left() - padding));
    }
    if (mirrored) {
        for (QRectF *part : {&places.figure, &places.text})
            part->moveLeft(inner.left() + inner.right() - part->right());
    }
    return places;
}

QRectF FigureCell::track(double thickness) const
{
    return {figure.left(), figure.center().y() - thickness / 2, figure.width(), thickness};
}

QRectF FigureCell::chip(double width, double height, bool mirrored) const
{
    QRectF place(figure.left(), figure.center().y() - height / 2, std::min(width, figure.width()), height);
    if (mirrored)
        place.moveRight(figure.right());
    return place;
}

QRectF FigureCell::bar(const CellBar &bar, double thickness, bool mirrored) const
{
    QRectF place = track(thickness);
    const double part = bar.most > 0 && std::isfinite(bar.value) ? std::clamp(bar.value / bar.most, 0.0, 1.0) : 0;
    const double width = place.width() * part;
    if (mirrored)
        place.setLeft(place.right() - width);
    else
        place.setWidth(width);
    return place;
}

double FigureCell::x(const CellInterval &interval, double value) const
{
    const auto scaled = [&](double v) { return interval.logarithmic ? std::log(std::max(v, 1e-12)) : v; };
    const double low = scaled(interval.axisLow);
    const double span = scaled(interval.axisHigh) - low;
    const double part = span > 0 ? (scaled(value) - low) / span : 0.5;
    return figure.left() + figure.width() * (std::isnan(part) ? 0.5 : std::clamp(part, 0.0, 1.0));
}

namespace {

void drawCellBar(QPainter *painter, const FigureCell &places, const CellBar &bar, double unit, bool mirrored)
{
    const Theme &t = theme();
    const double thickness = std::max(3.0, std::round(unit * 0.7));
    paint::box(painter, places.track(thickness), thickness / 2, t.pressed);
    const QRectF filled = places.bar(bar, thickness, mirrored);
    if (filled.width() > 0)
        paint::box(painter, filled, std::min(thickness, filled.width()) / 2, bar.muted ? t.frame : t.accent);
}

void drawCellInterval(QPainter *painter, const FigureCell &places, const CellInterval &interval, double unit)
{
    const Theme &t = theme();
    const paint::Scope scope(painter);
    const QRectF &area = places.figure;
    const double y = area.center().y();
    if (interval.zero >= interval.axisLow && interval.zero <= interval.axisHigh) {
        const double zero = places.x(interval, interval.zero);
        painter->setPen(QPen(t.frame, 1));
        painter->drawLine(QPointF(zero, area.top()), QPointF(zero, area.bottom()));
    }
    if (!std::isfinite(interval.value))
        return;
    const QColor colour = interval.holds ? t.accent : t.frame;
    const double low = places.x(interval, interval.low);
    const double high = places.x(interval, interval.high);
    const double reach = unit * 0.35;
    painter->setPen(QPen(colour, 1.5));
    painter->drawLine(QPointF(low, y), QPointF(high, y));
    // An end beyond the axis is open.
    if (interval.low >= interval.axisLow)
        painter->drawLine(QPointF(low, y - reach), QPointF(low, y + reach));
    if (interval.high <= interval.axisHigh)
        painter->drawLine(QPointF(high, y - reach), QPointF(high, y + reach));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QPointF(places.x(interval, interval.value), y), unit * 0.4, unit * 0.4);
}

QFont tokenFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

/// Text and padding on both sides.
double tokenWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(tokenFont(font));
    return metrics.horizontalAdvance(text) + metrics.height() / 2;
}

void drawCellToken(QPainter *painter, const FigureCell &places, const CellToken &token, const QFont &font,
                   bool mirrored)
{
    const Theme &t = theme();
    const paint::Scope scope(painter);
    const QFont fixed = tokenFont(font);
    const QFontMetricsF metrics(fixed);
    const double padding = metrics.height() / 4;
    const double height = std::min(places.figure.height(), metrics.height() * 1.15);
    const QRectF chip = places.chip(tokenWidth(font, token.text), height, mirrored);
    const double strength = std::isfinite(token.strength) ? std::clamp(token.strength, 0.0, 1.0) : 0;
    const QColor ground = mixed(t.page, t.accent, 0.08 + 0.52 * strength);
    paint::box(painter, chip, padding / 2, ground);
    painter->setFont(fixed);
    painter->setPen(markOn(ground));
    painter->drawText(chip.adjusted(padding, 0, -padding, 0), Qt::AlignCenter,
                      metrics.elidedText(token.text, Qt::ElideRight, chip.width() - 2 * padding + 0.5));
}

} // namespace

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant figure = index.data(FigureRole);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    const bool known =
        figure.canConvert<CellBar>() || figure.canConvert<CellInterval>() || figure.canConvert<CellToken>();
    if (known)
        cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!known)
        return;
    const QFontMetricsF metrics(cell.font);
    const double unit = metrics.height() / 2;
    const bool mirrored = cell.direction == Qt::RightToLeft;
    const QString &widest = m_widest.isEmpty() ? text : m_widest;
    const FigureCell places =
        FigureCell::of(cell.rect, widest.isEmpty() ? 0 : figuresWidth(cell.font, widest) + 1, unit, mirrored);
    if (figure.userType() == qMetaTypeId<CellBar>())
        drawCellBar(painter, places, figure.value<CellBar>(), unit, mirrored);
    else if (figure.userType() == qMetaTypeId<CellToken>())
        drawCellToken(painter, places, figure.value<CellToken>(), cell.font, mirrored);
    else
        drawCellInterval(painter, places, figure.value<CellInterval>(), unit);
    if (text.isEmpty())
        return;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(
        cell.palette.color(cell.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    const double left = mirrored ? places.text.left() : places.text.right() - figuresWidth(cell.font, text);
    drawFigures(painter, QPointF(left, places.text.center().y() + (metrics.ascent() - metrics.descent()) / 2), text);
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const QVariant figure = index.data(FigureRole);
    if (figure.canConvert<CellToken>())
        hint.rwidth() += static_cast<int>(tokenWidth(option.font, figure.value<CellToken>().text)) +
            QFontMetrics(option.font).height();
    else if (figure.isValid())
        hint.rwidth() += QFontMetrics(option.font).height() * 5;
    return hint;
}

} // namespace moire::widgets
