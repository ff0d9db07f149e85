// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_area.h"

#include <QScrollArea>

namespace moire::ui {

QWidget *makePageArea(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("pageArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false); // setWidget() has set it; a page paints its own parts
    return area;
}

} // namespace moire::ui
