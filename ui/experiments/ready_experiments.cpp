// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/ready_experiments.h"

#include "controls/tone_label.h"
#include "conversation/prompt_card.h"
#include "items/experiment_text.h"
#include "style/figures.h"
#include "style/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

ReadyExperiments::ReadyExperiments(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(tr("Prompts beside each other"))),
      m_grid(new QGridLayout)
{
    const int u = widgets::unit(this);
    setObjectName(QStringLiteral("readyExperiments"));
    QFont large = widgets::strongFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignHCenter);
    auto *text = new widgets::ToneLabel(tr("An experiment answers the same prompts under several settings, and says "
                                           "what differs, by how much, and how sure that is. These run on the built-in "
                                           "model within minutes; each answers one question."),
                                        widgets::Tone::Muted);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    m_grid->setSpacing(u * 3 / 2);
    auto *open = new QPushButton(tr("Open a definition…"));
    open->setObjectName(QStringLiteral("openDefinition"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 2, u * 4, u * 2);
    column->setSpacing(u * 2);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(text);
    column->addLayout(m_grid);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(open, &QPushButton::clicked, this, &ReadyExperiments::openRequested);
}

void ReadyExperiments::setItems(const std::vector<experiments::ShelfItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr int columns = 2;
    int place = 0;
    for (const experiments::ShelfItem &item : m_items) {
        if (!item.problem.empty())
            continue;
        auto *card = new PromptCard(experiment_text::nameOf(item.name), experiment_text::firstSentences(item.notes));
        card->setAccessibleDescription(tr("Keeps a copy of this experiment and shows it"));
        const QString path = QString::fromStdString(item.path.string());
        connect(card, &PromptCard::clicked, this, [this, path] { emit chosen(path); });
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
}

} // namespace moire::ui
