// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/fact_grid.h"

#include "controls/tone_label.h"
#include "library/shown_text.h"
#include "style/figures.h"
#include "style/style.h"

#include <QGridLayout>

namespace moire::ui {

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    const int u = widgets::unit(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * u);
    m_grid->setVerticalSpacing(u / 2);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const Facts &facts)
{
    Facts shown;
    for (const auto &fact : facts)
        if (!fact.second.isEmpty())
            shown << fact;
    if (shown == m_facts)
        return;
    m_facts = shown;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_facts.size(); ++row) {
        auto *name = new widgets::ToneLabel(m_facts[row].first, widgets::Tone::Muted);
        auto *value = new widgets::ToneLabel(breakable(m_facts[row].second), widgets::Tone::Text);
        value->setFont(widgets::tabularFont(font()));
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus);
        value->setAccessibleName(m_facts[row].first + QStringLiteral(": ") + m_facts[row].second);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
    }
}

} // namespace moire::ui
