// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/figure_label.h"

#include "style/figures.h"
#include "style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

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

/// Of the parts from this one on.
double FigureLabel::widthFrom(int firstPart) const
{
    double width = 0;
    for (int part = firstPart; part < 3; part++) {
        if (m_parts[part].isEmpty())
            continue;
        const QFontMetricsF metrics(fontOf(part));
        width += figuresWidth(fontOf(part), m_parts[part]) + (width > 0 ? metrics.height() / 4 : 0);
    }
    return width;
}

QSize FigureLabel::sizeHint() const
{
    const int height = std::max(fontMetrics().height(), QFontMetrics(fontOf(1)).height());
    const QMargins around = contentsMargins();
    return {static_cast<int>(std::ceil(widthFrom(0))) + around.left() + around.right(),
            height + around.top() + around.bottom()};
}

QSize FigureLabel::minimumSizeHint() const
{
    const QMargins around = contentsMargins();
    return {static_cast<int>(std::ceil(widthFrom(1))) + around.left() + around.right(), sizeHint().height()};
}

bool FigureLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || width() >= sizeHint().width())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
    return true;
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
    for (int part = place.width() < std::floor(widthFrom(0)) ? 1 : 0; part < 3; part++) {
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
