// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_label.h"

#include "figures.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

FigureLabel::FigureLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void FigureLabel::setFigure(const QString &figure, const QString &unit, const QString &name)
{
    const QSize before = sizeHint();
    m_parts[0] = name;
    m_parts[1] = figure;
    m_parts[2] = unit;
    QStringList whole{name, figure, unit};
    whole.removeAll(QString());
    setText(whole.join(u' '));
    if (sizeHint() != before)
        updateGeometry();
}

QFont FigureLabel::fontOf(int part) const
{
    return part == 1 ? strongFont(font()) : font();
}

QSize FigureLabel::sizeHint() const
{
    double width = 0;
    int height = fontMetrics().height();
    for (int part = 0; part < 3; part++) {
        if (m_parts[part].isEmpty())
            continue;
        const QFontMetricsF metrics(fontOf(part));
        width += figuresWidth(fontOf(part), m_parts[part]) + (width > 0 ? metrics.height() / 4 : 0);
        height = std::max(height, static_cast<int>(std::ceil(metrics.height())));
    }
    const QMargins around = contentsMargins();
    return {static_cast<int>(std::ceil(width)) + around.left() + around.right(),
            height + around.top() + around.bottom()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    // One base line for all parts, though their fonts may differ.
    const QRectF place = contentsRect();
    const QFontMetricsF own(font());
    const double base = place.center().y() + (own.ascent() - own.descent()) / 2;
    double x = 0;
    for (int part = 0; part < 3; part++) {
        if (m_parts[part].isEmpty())
            continue;
        const QFont f = fontOf(part);
        const QFontMetricsF metrics(f);
        const double width = figuresWidth(f, m_parts[part]);
        if (x > 0)
            x += metrics.height() / 4;
        const double left = isRightToLeft() ? place.right() - x - width : place.left() + x;
        painter.setFont(f);
        painter.setPen(!isEnabled() ? t.disabled : part == 1 ? t.text : t.muted);
        drawFigures(&painter, QPointF(left, base), m_parts[part]);
        x += width;
    }
}

} // namespace moire::widgets
