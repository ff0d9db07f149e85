// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/byte_bar.h"

#include "items/format.h"
#include "style/figures.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace moire::ui {

ByteBar::ByteBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ByteBar::setParts(const std::vector<Part> &parts)
{
    m_parts = parts;
    std::erase_if(m_parts, [](const Part &part) { return part.bytes == 0; });
    QStringList texts;
    for (const Part &part : m_parts)
        texts << legend(part);
    setAccessibleName(tr("Where the bytes are: %1").arg(texts.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

std::vector<double> ByteBar::widths(const std::vector<Part> &parts, double width, double least)
{
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0, [](double sum, const Part &part) {
        return sum + static_cast<double>(part.bytes);
    });
    std::vector<double> result;
    for (const Part &part : parts)
        result.push_back(all > 0 ? std::max(least, width * static_cast<double>(part.bytes) / all) : 0.0);
    // What small parts have too much comes from the largest one.
    if (const double excess = std::accumulate(result.begin(), result.end(), 0.0) - width; excess > 0) {
        double &largest = *std::max_element(result.begin(), result.end());
        largest = std::max(least, largest - excess);
    }
    return result;
}

QString ByteBar::legend(const Part &part) const
{
    return tr("%1 %2", "part of a file, bytes").arg(part.name, format::bytes(part.bytes));
}

std::vector<QRect> ByteBar::legendPlaces(int width) const
{
    const QFontMetrics metrics(widgets::captionFont(font()));
    const int u = widgets::unit(this);
    std::vector<QRect> places;
    int x = 0;
    int y = 2 * u;
    for (const Part &part : m_parts) {
        const int wide = metrics.horizontalAdvance(legend(part)) + u * 5 / 4;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += metrics.height() + u / 4;
        }
        places.emplace_back(x, y, wide, metrics.height());
        x += wide + u * 3 / 2;
    }
    return places;
}

int ByteBar::heightForWidth(int width) const
{
    const std::vector<QRect> places = legendPlaces(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

QSize ByteBar::sizeHint() const
{
    const int u = widgets::unit(this);
    return {u * 24, heightForWidth(std::max(width(), u * 24))};
}

void ByteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Theme &theme = widgets::theme();
    const int u = widgets::unit(this);
    const auto mirrored = [this](QRectF rect) {
        if (isRightToLeft())
            rect.moveRight(width() - rect.left());
        return rect;
    };
    const std::vector<double> extents = widths(m_parts, width(), u / 4.0);
    const std::vector<QRect> places = legendPlaces(width());
    const QFont caption = widgets::captionFont(font());
    const int swatch = u * 3 / 4;
    double x = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const QColor colour = theme.series[m_parts[i].series % theme.series.size()];
        // A gap of one unit pixel keeps neighbours apart for those who cannot tell the colours.
        const double gap = i + 1 < m_parts.size() ? 1 : 0;
        painter.fillRect(mirrored({x, 0, std::max(1.0, extents[i] - gap), u * 5 / 4.0}), colour);
        x += extents[i];
        const QRect place = mirrored(places[i]).toRect();
        const QRectF mark = mirrored(QRectF(places[i].left(), places[i].center().y() - swatch / 2.0, swatch, swatch));
        widgets::paint::box(&painter, mark, swatch / 4.0, colour);
        painter.setFont(caption);
        painter.setPen(theme.muted);
        painter.drawText(place.adjusted(isRightToLeft() ? 0 : u * 5 / 4, 0, isRightToLeft() ? -u * 5 / 4 : 0, 0),
                         static_cast<int>((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                                          Qt::TextSingleLine),
                         legend(m_parts[i]));
    }
}

} // namespace moire::ui
