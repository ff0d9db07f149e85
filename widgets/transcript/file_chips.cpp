// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/file_chips.h"

#include "style/figures.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"
#include "transcript/block_text.h"
#include "transcript/drawing.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace moire::widgets::transcript {

namespace {

int beforeText(const Look &look) ///< margin, icon, space
{
    return look.unit * 5 / 4 + look.unit * 2;
}

int afterText(const Look &look)
{
    return look.unit * 5 / 4;
}

} // namespace

std::vector<FileChip> fileChips(const QList<AttachedFile> &files, Kind kind, bool text, const Look &look)
{
    const int u = look.unit;
    const int height = measure::compactHeight(u) - 2;
    const int beside = beforeText(look) + afterText(look);
    const int widest = std::min(u * 34, look.column - beside);
    const QFontMetrics metrics(captionFont(look.small));
    std::vector<FileChip> chips;
    chips.reserve(static_cast<size_t>(files.size()));
    size_t row = 0; // its first chip
    int x = 0;
    int y = text ? u * 3 / 4 : u * 5 / 2;
    const auto endRow = [&] {
        for (; row < chips.size(); ++row)
            if (kind == Kind::Question)
                chips[row].place.translate(look.column - (x - u), 0);
    };
    for (const AttachedFile &file : files) {
        const QString size = file.size.isEmpty() ? QString() : QStringLiteral(" · ") + file.size;
        const int room = std::max(0, widest - metrics.horizontalAdvance(size));
        const QString shown = metrics.elidedText(visible(file.name.left(300), true), Qt::ElideMiddle, room) + size;
        const int width = metrics.horizontalAdvance(shown) + beside;
        if (x > 0 && x + width > look.column) {
            endRow();
            x = 0;
            y += height + u / 2;
        }
        chips.push_back({shown, QRect(x, y, width, height)});
        x += width + u;
    }
    endRow();
    return chips;
}

int heightOf(const std::vector<FileChip> &chips)
{
    return chips.empty() ? 0 : chips.back().place.bottom() + 1;
}

void drawChip(QPainter &painter, const QString &text, const QRect &place, bool hovered, const Look &look)
{
    const Theme &t = theme();
    paint::box(&painter, place, place.height(), hovered ? t.hover : t.page, t.hairline);
    const Qt::LayoutDirection direction = look.mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    const int side = look.unit * 3 / 2;
    const QRect mark(place.left() + look.unit * 5 / 4, place.top(), side, place.height());
    drawIcon(painter, QStyle::visualRect(direction, place, mark), side, QStringLiteral("file"), QIcon::Normal);
    painter.setFont(captionFont(look.small));
    painter.setPen(t.muted);
    painter.drawText(QStyle::visualRect(direction, place, place.adjusted(beforeText(look), 0, 0, 0)),
                     Qt::AlignVCenter | Qt::TextSingleLine |
                         static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)),
                     text);
}

} // namespace moire::widgets::transcript
