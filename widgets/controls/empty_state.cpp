// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/empty_state.h"

#include "controls/tone_label.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::widgets {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_title(new QLabel(title, this)),
      m_text(new ToneLabel(text, Tone::Muted, this)),
      m_action(new QPushButton(this))
{
    m_icon->setAccessibleName(title); // it says no more than the title
    m_title->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    for (QLabel *label : {m_icon, m_title, static_cast<QLabel *>(m_text)})
        label->setAlignment(Qt::AlignCenter);
    m_action->setProperty(look::primary, true);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&themeSignals(), &ThemeSignals::changed, this, &EmptyState::showIcon);

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout; // an alignment would forget the height that wrapped text needs
    middle->addStretch();
    middle->addWidget(m_text);
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    applyFonts();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_icon->setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::applyFonts()
{
    QFont title = strongFont(font());
    title.setPointSizeF(QFontInfo(font()).pointSizeF() * 1.2);
    m_title->setFont(title);
    const int u = measure::unitOf(fontMetrics());
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 56);
    layout()->setSpacing(u * 3 / 2);
    showIcon();
}

void EmptyState::showIcon()
{
    const int side = measure::unitOf(fontMetrics()) * 5;
    m_icon->setPixmap(icon(m_iconName, theme().faint).pixmap(QSize(side, side), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace moire::widgets
