// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/look.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

namespace {

QColor blend(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

TranscriptColours TranscriptColours::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool dark = base.lightnessF() < 0.5f;
    TranscriptColours colours;
    colours.base = base;
    colours.text = text;
    colours.muted = palette.color(QPalette::PlaceholderText);
    if (colours.muted.alpha() < 255)
        colours.muted = blend(base, text, 0.62f);
    colours.hairline = blend(base, text, dark ? 0.16f : 0.13f);
    colours.question = blend(base, text, 0.06f);
    colours.code = blend(base, text, 0.04f);
    colours.accent = palette.color(QPalette::Highlight);
    colours.link = palette.color(QPalette::Link);
    colours.selection = palette.color(QPalette::Highlight);
    colours.selectedText = palette.color(QPalette::HighlightedText);
    colours.error = dark ? QColor(0xf0, 0x93, 0x86) : QColor(0xb3, 0x26, 0x1e);
    // Keyword, type, string, number, comment, function, meta, tag, attribute, heading, inserted, deleted.
    static constexpr std::array<QRgb, 12> light{0xff6d3bd1, 0xff0b6b74, 0xff1d6b34, 0xff9a4a00, 0xff626b69, 0xff1f5fae,
                                                0xff8a3a6d, 0xff1f5fae, 0xff8a4b00, 0xff6d3bd1, 0xff1d6b34, 0xffb3261e};
    static constexpr std::array<QRgb, 12> onDark{0xffb497f5, 0xff6cc7cf, 0xff8ccf9b, 0xffe6a86a,
                                                 0xff98a3a0, 0xff86b7f0, 0xffdf9cc6, 0xff86b7f0,
                                                 0xffe6b673, 0xffb497f5, 0xff8ccf9b, 0xfff09386};
    for (size_t i = 0; i < colours.syntax.size(); ++i)
        colours.syntax[i] = QColor::fromRgb(dark ? onDark[i] : light[i]);
    return colours;
}

namespace transcript {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

Look Look::of(const QWidget &widget, const TranscriptColours &colours, int viewportWidth)
{
    Look look;
    look.colours = colours;
    look.body = scaled(widget.font(), 1.05);
    look.small = widget.font();
    look.code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    look.code.setPointSizeF(QFontInfo(widget.font()).pointSizeF());
    const QFontMetricsF body(look.body);
    const QFontMetricsF code(look.code);
    look.unit = std::max(4, widget.fontMetrics().height() / 2);
    look.line = static_cast<int>(std::ceil(body.height() * 1.45));
    look.tightLine = static_cast<int>(std::ceil(body.height() * 1.18));
    look.codeLine = static_cast<int>(std::ceil(code.height() * 1.2));
    look.character = std::max(1.0, body.averageCharWidth());
    look.codeCharacter = std::max(1.0, code.horizontalAdvance(QLatin1Char('0')));
    const int margin = std::clamp(viewportWidth / 16, look.unit, look.unit * 6);
    look.column = std::max(look.unit * 12, std::min(viewportWidth - 2 * margin, look.unit * 88));
    look.left = std::max(look.unit, (viewportWidth - look.column) / 2);
    return look;
}

QFont Look::heading(int level) const
{
    static constexpr std::array sizes{1.5, 1.3, 1.15, 1.05, 1.0, 1.0};
    QFont font = scaled(body, sizes[static_cast<size_t>(std::clamp(level, 1, 6) - 1)]);
    font.setWeight(QFont::DemiBold);
    return font;
}

int Look::estimate(qsizetype units, int width) const
{
    const double lines = std::ceil(static_cast<double>(units) * character / std::max(1, width));
    return static_cast<int>(std::clamp(lines, 1.0, 4e6)) * line;
}

} // namespace transcript
} // namespace moire::widgets
