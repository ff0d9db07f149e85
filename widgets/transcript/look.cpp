// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/look.h"

#include "style/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace moire::widgets::transcript {

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

QColor codeColour(markdown::SpanKind kind)
{
    using markdown::SpanKind;
    const Theme &t = theme();
    switch (kind) {
    case SpanKind::Keyword:
    case SpanKind::Heading:
        return t.codeKeyword;
    case SpanKind::Type:
    case SpanKind::Function:
    case SpanKind::Tag:
        return t.codeType;
    case SpanKind::String:
        return t.codeString;
    case SpanKind::Number:
    case SpanKind::Meta:
    case SpanKind::Attribute:
        return t.codeNumber;
    case SpanKind::Comment:
        return t.codeComment;
    case SpanKind::Inserted:
        return t.good;
    case SpanKind::Deleted:
        return t.danger;
    }
    return t.text;
}

Look Look::of(const QWidget &widget, int viewportWidth)
{
    Look look;
    look.body = scaled(widget.font(), 1.05);
    look.small = widget.font();
    look.code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    look.code.setPointSizeF(QFontInfo(widget.font()).pointSizeF());
    const QFontMetricsF body(look.body);
    const QFontMetricsF code(look.code);
    look.unit = std::max(4, widget.fontMetrics().height() / 2);
    look.line = static_cast<int>(std::ceil(body.height() * 1.45));
    look.tightLine = static_cast<int>(std::ceil(body.height() * 1.18));
    look.codeLine = static_cast<int>(std::ceil(code.height() * 1.35));
    look.character = std::max(1.0, body.averageCharWidth());
    look.codeCharacter = std::max(1.0, code.horizontalAdvance(QLatin1Char('0')));
    const int margin = std::clamp(viewportWidth / 16, look.unit, look.unit * 6);
    look.column = std::max(look.unit * 12, std::min(viewportWidth - 2 * margin, look.unit * 88));
    look.left = std::max(look.unit, (viewportWidth - look.column) / 2);
    look.mirrored = widget.isRightToLeft();
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

} // namespace moire::widgets::transcript
