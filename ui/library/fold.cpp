// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/fold.h"

#include "style/figures.h"
#include "style/icon.h"
#include "style/style.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

Fold::Fold(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent),
      m_button(new QToolButton),
      m_content(content)
{
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(widgets::icon(QStringLiteral("chevron-right")));
    m_button->setFont(widgets::strongFont(font()));
    setTitle(title);
    m_content->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(widgets::unit(this) / 2);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setIcon(widgets::icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        m_content->setVisible(open);
        emit toggled(open);
    });
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
}

} // namespace moire::ui
