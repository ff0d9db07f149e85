// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/colour_scale.h"

#include "colour_map.h"
#include "pictures/chart_paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace moire::widgets {

namespace {

struct LevelTable {
    std::array<QRgb, ColourScale::levels> colours;
    std::array<QRgb, ColourScale::levels> hatches;

    explicit LevelTable(ColourScale::Kind kind, bool dark = false)
    {
        for (int i = 0; i < ColourScale::levels; i++) {
            const double part = i / double(ColourScale::levels - 1);
            const QRgb colour =
                kind == ColourScale::Kind::Amount ? amountColour(part) : differenceColour(2 * part - 1, dark);
            const QColor mark = markOn(colour);
            double strength = 0.3;
            QColor hatch;
            do {
                strength += 0.05;
                hatch = mixed(colour, mark, strength);
            } while (strength < 1 && contrast(hatch, colour) < 3.1);
            colours[static_cast<size_t>(i)] = colour;
            hatches[static_cast<size_t>(i)] = hatch.rgb();
        }
    }
};

const LevelTable &levelTable(ColourScale::Kind kind)
{
    static const LevelTable amounts(ColourScale::Kind::Amount);
    static const LevelTable onLight(ColourScale::Kind::Difference);
    static const LevelTable onDark(ColourScale::Kind::Difference, true);
    return kind == ColourScale::Kind::Amount ? amounts : theme().dark ? onDark : onLight;
}

} // namespace

int ColourScale::level(double value) const
{
    double part = 0;
    if (kind == Kind::Difference)
        part = high > 0 ? (value / high + 1) / 2 : 0.5;
    else if (logarithmic)
        part = std::log(std::max(value, low) / low) / std::log(high / low);
    else
        part = (value - low) / (high - low);
    if (std::isnan(part))
        part = kind == Kind::Difference ? 0.5 : 0;
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * (levels - 1)));
}

double ColourScale::valueAt(double part) const
{
    if (kind == Kind::Difference)
        return high * (2 * part - 1);
    return logarithmic ? low * std::pow(high / low, part) : low + (high - low) * part;
}

QRgb ColourScale::colour(double value) const
{
    return levelColour(kind, level(value));
}

QRgb levelColour(ColourScale::Kind kind, int level)
{
    return levelTable(kind).colours[static_cast<size_t>(level)];
}

QRgb levelHatch(ColourScale::Kind kind, int level)
{
    return levelTable(kind).hatches[static_cast<size_t>(level)];
}

std::pair<QColor, QColor> selectionRings()
{
    return {QColor(0x10, 0x12, 0x14), QColor(0xff, 0xa2, 0x3e)};
}

void drawColourLegend(QPainter &painter, const QRectF &place, const ColourScale &scale)
{
    const QFontMetricsF metrics(painter.font());
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    NumberFormat zero = scale.format;
    zero.decimals = 0;
    const QString low = (scale.valueAt(0) == 0 ? zero : scale.format).text(scale.valueAt(0));
    const QString high = scale.format.text(scale.valueAt(1));
    const double gap = metrics.height() / 2;
    const double name = scale.name.isEmpty() ? 0 : metrics.horizontalAdvance(scale.name) + gap;
    painter.setPen(theme().faint);
    const QRectF texts = mirrored ? place.adjusted(0, 0, -name, 0) : place.adjusted(name, 0, 0, 0);
    painter.drawText(place, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                     scale.name);
    const FiguresScope figures(painter);
    // The colours run from left to right as the map's values do, in every direction of reading.
    const double left = texts.left() + metrics.horizontalAdvance(low) + gap;
    const double right = std::min(texts.right() - metrics.horizontalAdvance(high) - gap, left + metrics.height() * 16);
    const double middle = place.center().y();
    painter.drawText(QRectF(texts.left(), place.top(), left - texts.left(), place.height()),
                     Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, low);
    painter.drawText(QRectF(right + gap, place.top(), place.right() - right, place.height()),
                     Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, high);
    if (right <= left)
        return;
    const QRectF bar(left, middle - metrics.height() / 4, right - left, metrics.height() / 2);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 16; i++)
        gradient.setColorAt(i / 16.0, levelColour(scale.kind, i * (ColourScale::levels - 1) / 16));
    painter.fillRect(bar, gradient);
    if (scale.kind == ColourScale::Kind::Difference) {
        const double middleX = bar.center().x();
        painter.setPen(markOn(levelColour(scale.kind, ColourScale::levels / 2)));
        painter.drawText(QRectF(middleX - gap * 2, place.top(), gap * 4, place.height()), Qt::AlignCenter,
                         QStringLiteral("0"));
    }
}

} // namespace moire::widgets
