// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/too_long_bar.h"

#include "controls/notice_bar.h"
#include "items/format.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace moire::ui {

using widgets::NoticeBar;

TooLongBar::TooLongBar(QWidget *parent)
    : QWidget(parent),
      m_notice(new NoticeBar),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_forget(new QPushButton),
      m_enlarge(new QPushButton),
      m_edit(new QPushButton(tr("&Edit the message")))
{
    setObjectName(QStringLiteral("tooLong"));
    m_forget->setObjectName(QStringLiteral("forgetOldest"));
    m_forget->setToolTip(tr("They stay in the chat, but are no longer sent to the model."));
    m_enlarge->setObjectName(QStringLiteral("enlargeContext"));
    m_enlarge->setToolTip(tr("Loads the model again with a larger context."));
    m_edit->setObjectName(QStringLiteral("editTooLong"));
    const int u = widgets::unit(this);
    m_buttons->setSpacing(u);
    for (QPushButton *button : {m_forget, m_enlarge, m_edit}) {
        button->setProperty(widgets::look::compact, true);
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(m_notice);
    column->addLayout(m_buttons);
    connect(m_notice, &NoticeBar::dismissed, this, &TooLongBar::clear);
    connect(m_forget, &QPushButton::clicked, this, &TooLongBar::forgetChosen);
    connect(m_edit, &QPushButton::clicked, this, &TooLongBar::editChosen);
    connect(m_enlarge, &QPushButton::clicked, this, [this] { emit enlargeChosen(m_why->largerContext); });
    hide();
}

void TooLongBar::clear()
{
    m_why.reset();
    hide();
}

void TooLongBar::show(const TooLong &why)
{
    m_why = why;
    const int tokens = format::plural(static_cast<qint64>(why.prompt.tokens));
    QString text = why.prompt.exact
        ? tr("The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.", nullptr,
             tokens)
        : tr("The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.",
             nullptr, tokens);
    if (why.reasoned)
        text =
            tr("The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.",
               nullptr, tokens);
    text = text.arg(format::count(why.capacity));
    if (why.couldForget == 0 && why.largerContext == 0 && !why.reasoned)
        text += u' ' + tr("The message alone is too long for this model: shorten it.");
    m_notice->showNotice(text, NoticeBar::Kind::Warning);
    m_forget->setText(
        tr("&Forget the %Ln oldest message(s)", nullptr, format::plural(static_cast<qint64>(why.couldForget))));
    m_forget->setVisible(why.couldForget > 0);
    m_enlarge->setText(
        tr("&Larger context: %Ln token(s) (%1)", nullptr, format::plural(static_cast<qint64>(why.largerContext)))
            .arg(format::bytes(why.largerContextBytes)));
    m_enlarge->setVisible(why.largerContext > 0);
    placeButtons();
    QWidget::show();
}

/// One below the other where they have no room beside each other.
void TooLongBar::placeButtons()
{
    int needed = 0;
    for (const QPushButton *button : {m_forget, m_enlarge, m_edit})
        needed += button->isHidden() ? 0 : button->sizeHint().width() + m_buttons->spacing();
    const QBoxLayout::Direction direction =
        needed <= width() + m_buttons->spacing() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_buttons->direction())
        return;
    m_buttons->setDirection(direction);
    layout()->invalidate(); // the layouts around it do not hear of that
    updateGeometry();
}

void TooLongBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

} // namespace moire::ui
