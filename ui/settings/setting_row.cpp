// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting_row.h"

#include "controls/tone_label.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace moire::ui {

SettingRow::SettingRow(const QString &name, const QString &what, QWidget *control, bool wide)
    : m_name(name),
      m_what(what),
      m_control(control),
      m_text(new widgets::ToneLabel(what, widgets::Tone::Muted)),
      m_reset(new QPushButton(tr("Reset")))
{
    const int u = widgets::unit(this);
    auto *title = new QLabel(name);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(control);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(widgets::captionFont(font()));
    m_text->setWordWrap(true);
    m_reset->setProperty(widgets::look::compact, true);
    m_reset->setFont(widgets::captionFont(font()));
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    QSizePolicy keepsItsRoom = m_reset->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsRoom);
    m_reset->hide();
    control->setAccessibleName(name);
    control->setAccessibleDescription(what);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, u * 3 / 4, 0, u * 3 / 4);
    grid->setHorizontalSpacing(2 * u);
    grid->setVerticalSpacing(u / 4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_text, 1, 0);
    if (wide) {
        grid->addWidget(control, 2, 0, 1, 2);
    } else {
        control->setMinimumWidth(u * 22);
        grid->addWidget(control, 0, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    grid->addWidget(m_reset, 0, 2, 2, 1, Qt::AlignVCenter);
    connect(m_reset, &QPushButton::clicked, this, &SettingRow::resetRequested);
}

void SettingRow::setDefault(const QString &value)
{
    m_text->setText(tr("%1 Default: %2.").arg(m_what, value));
    m_control->setAccessibleDescription(m_text->text());
}

void SettingRow::setDiffers(bool differs)
{
    if (!differs && m_reset->hasFocus())
        m_control->setFocus();
    m_reset->setVisible(differs);
}

bool SettingRow::matches(const QStringList &words) const
{
    const QString all = m_name + QLatin1Char('\n') + m_text->text();
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace moire::ui
