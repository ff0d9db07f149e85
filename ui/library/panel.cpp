// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/panel.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QPainter>

namespace moire::ui {

Panel::Panel(QPalette::ColorRole ground, Qt::Edges lines, QWidget *parent)
    : QWidget(parent),
      m_ground(ground),
      m_lines(lines)
{
    // Not the background role, which labels in it would inherit: it decides where they look for their text colour.
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(m_ground));
    for (Qt::Edge edge : {Qt::TopEdge, Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge}) {
        if (!m_lines.testFlag(edge))
            continue;
        if (isRightToLeft() && (edge == Qt::LeftEdge || edge == Qt::RightEdge))
            edge = edge == Qt::LeftEdge ? Qt::RightEdge : Qt::LeftEdge;
        widgets::paint::edgeLine(&painter, rect(), edge, widgets::theme().hairline);
    }
}

} // namespace moire::ui
