// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace moire::ui {

namespace {

/// Returns the last control of \p layout, or \p before.
QWidget *chain(QWidget *before, const QLayout *layout)
{
    for (int i = 0; i < layout->count(); i++) {
        QLayoutItem *item = layout->itemAt(i);
        QWidget *widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus)) {
            QWidget::setTabOrder(before, widget);
            before = widget;
        } else if (const QLayout *inner = widget ? widget->layout() : item->layout()) {
            before = chain(before, inner);
        }
    }
    return before;
}

} // namespace

void tabInOrder(QWidget *container)
{
    QWidget *before = container->previousInFocusChain(); // Qt places nothing after what takes no focus
    while (before != container && (before->focusPolicy() == Qt::NoFocus || container->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before != container)
        chain(before, container->layout());
}

} // namespace moire::ui
