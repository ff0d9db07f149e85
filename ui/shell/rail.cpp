// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "controls/rail_button.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace moire::ui {

Rail::Rail(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    const int space = widgets::unit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space / 2);
    layout->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
}

widgets::RailButton *Rail::makeButton(const QString &iconName, const QString &name, const QKeySequence &keys)
{
    // The shortcut is that of the command in the menu; here it is only shown.
    auto *button = new widgets::RailButton(iconName, name);
    button->setCheckable(true);
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    m_buttons->addButton(button, static_cast<int>(m_buttons->buttons().size()));
    return button;
}

void Rail::addPage(const QString &iconName, const QString &name, const QKeySequence &keys)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(m_atTop++, makeButton(iconName, name, keys));
}

void Rail::addLastPage(const QString &iconName, const QString &name, const QKeySequence &keys)
{
    layout()->addWidget(makeButton(iconName, name, keys));
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) // Tab stops at the current one; arrow keys go to the others
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Edge edge = isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge;
    widgets::paint::edgeLine(&painter, rect(), edge, widgets::theme().hairline);
}

} // namespace moire::ui
