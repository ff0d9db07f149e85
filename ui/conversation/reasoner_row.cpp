// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/reasoner_row.h"

#include "controls/tone_label.h"
#include "conversation/model_menu.h"
#include "settings/setting_controls.h"
#include "style/figures.h"
#include "style/style.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

ReasonerRow::ReasonerRow(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_choice(new QPushButton),
      m_menu(new QMenu(this)),
      m_handover(new TextBox),
      m_note(new widgets::ToneLabel(widgets::Tone::Faint))
{
    const int u = widgets::unit(this);
    const QString name = tr("Reason with");
    auto *title = new QLabel(name);
    title->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("reasonWith"));
    m_choice->setMenu(m_menu);
    m_choice->setAutoDefault(false);
    m_menu->setObjectName(QStringLiteral("reasonWithMenu"));
    m_handover->setObjectName(QStringLiteral("handover"));
    m_handover->setAccessibleName(tr("Template in which the reasoning is handed over"));
    m_handover->setFixedHeight(11 * u);
    m_note->setFont(widgets::captionFont(font()));
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("reasonWithNote"));
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(u);
    column->addLayout(row);
    column->addWidget(m_handover);
    column->addWidget(m_note);
    connect(m_menu, &QMenu::aboutToShow, this, &ReasonerRow::fillMenu);
    connect(m_handover, &TextBox::edited, this,
            [this](const QString &text) { change({.place = m_by.place, .handover = text}); });
    fillMenu(); // so that its entries can be found without a pointer
    showValue();
}

void ReasonerRow::setValue(const ReasonedBy &by)
{
    m_by = by;
    showValue();
}

void ReasonerRow::fillMenu()
{
    m_menu->clear();
    QAction *same = m_menu->addAction(tr("The model that answers"), this, [this] { choose({}); });
    same->setCheckable(true);
    addModels(*m_menu, m_services, [this](const QString &path) { choose(path); });
    for (QAction *action : m_menu->actions())
        action->setChecked(!action->isSeparator() && action->data().toString() == m_by.place);
}

void ReasonerRow::choose(const QString &place)
{
    m_handover->finish(); // else what was typed last would follow
    const bool usable = whyNotHandover(m_by.handover).isEmpty();
    change({.place = place, .handover = place.isEmpty() && !usable ? ReasonedBy::defaultHandover() : m_by.handover});
}

void ReasonerRow::change(const ReasonedBy &by)
{
    if (by == m_by)
        return;
    m_by = by;
    showValue();
    if (whyNotHandover(by.handover).isEmpty())
        emit edited(by);
}

void ReasonerRow::showValue()
{
    m_choice->setText(m_by.used() ? modelTitle(m_services, m_by.place) : tr("The model that answers"));
    m_choice->setAccessibleName(tr("Reason with %1").arg(m_choice->text()));
    m_handover->setVisible(m_by.used());
    m_handover->setValue(m_by.handover);
    const QString why = whyNotHandover(m_by.handover);
    m_note->setTone(why.isEmpty() ? widgets::Tone::Faint : widgets::Tone::Danger);
    m_note->setText(!m_by.used() ? QString()
                        : !why.isEmpty()
                        ? why
                        : tr("That model thinks about the question first. The open one then answers this text, with "
                             "{question} and {reasoning} filled in. Models of this machine are loaded beside the open "
                             "one."));
    m_note->setVisible(m_by.used());
}

} // namespace moire::ui
