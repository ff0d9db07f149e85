// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/search_field.h"

#include "style/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace moire::widgets {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    QAction *mark = addAction(icon(QStringLiteral("search")), LeadingPosition);
    mark->setText(placeholder);
    connect(mark, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (event->key() == Qt::Key_Down) {
        emit leftDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace moire::widgets
