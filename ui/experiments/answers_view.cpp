// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answers_view.h"

#include "controls/chip.h"
#include "controls/tone_label.h"
#include "conversation/chat_text.h"
#include "experiments/answer_card.h"
#include "experiments/answer_marks.h"
#include "instruments/colour_bar.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "style/icon.h"
#include "style/style.h"
#include "style/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace moire::ui {

using namespace experiments;

AnswersView::AnswersView(QWidget *parent) : QWidget(parent)
{
    build();
}

void AnswersView::build()
{
    const int u = widgets::unit(this);
    const auto arrow = [&](const char *name, const char *icon, const QString &says, int by) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setIcon(widgets::icon(QLatin1String(icon)));
        button->setToolTip(says);
        button->setAccessibleName(says);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        return button;
    };
    m_previous = arrow("previousCell", "chevron-left", tr("Previous answer"), -1);
    m_next = arrow("nextCell", "chevron-right", tr("Next answer"), 1);
    m_where = new widgets::ToneLabel;
    m_where->setObjectName(QStringLiteral("cellPlace"));
    m_variants = new widgets::Chip(tr("variants"));
    m_variants->setObjectName(QStringLiteral("shownVariants"));
    m_variants->setAccessibleName(tr("Variants that are shown"));
    m_menu = new QMenu(m_variants);
    m_variants->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &AnswersView::fillVariants);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(u / 2);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_where, 1);
    buildColours(*bar);
    bar->addWidget(m_variants);
    m_row = new QHBoxLayout;
    m_row->setSpacing(u * 3 / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u / 2, u * 2, u * 3 / 2);
    column->setSpacing(u);
    column->addLayout(bar);
    column->addLayout(m_row, 1);
}

void AnswersView::buildColours(QHBoxLayout &bar)
{
    m_legend = new ColourLegend;
    m_colours = new widgets::Chip(tr("colour by %1").arg(tr("difference")));
    m_colours->setObjectName(QStringLiteral("answerColours"));
    m_colours->setAccessibleName(tr("Colour tokens by"));
    auto *menu = new QMenu(m_colours);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &name, std::optional<ColourBy> by) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(by == m_colourBy);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { setColourBy(by); });
    };
    add(tr("difference"), std::nullopt);
    for (int i = 1; i < colourModes; ++i)
        add(colourName(static_cast<ColourBy>(i)), static_cast<ColourBy>(i));
    m_colours->setMenu(menu);
    bar.addWidget(m_legend);
    bar.addWidget(m_colours);
}

void AnswersView::setReading(const SharedReading &reading)
{
    const bool other = !m_reading || !reading || m_reading->path != reading->path;
    m_reading = reading;
    if (other) {
        m_place = {};
        m_shown.clear();
        m_cells.clear();
    }
    if (!reading) {
        setShown({});
        return;
    }
    const Definition &d = reading->definition;
    if (m_place.prompt >= d.prompts.size() || m_place.seed >= d.seeds.size() || m_place.repeat >= d.repeats)
        m_place = {};
    std::vector<size_t> wanted{reading->baseline};
    for (const size_t variant : m_shown)
        if (variant < d.variants.size() && variant != reading->baseline && wanted.size() < mostShown)
            wanted.push_back(variant);
    if (wanted.size() == 1 && d.variants.size() > 1)
        wanted.push_back(reading->baseline == 0 ? 1 : 0);
    setShown(wanted);
}

void AnswersView::setVariant(size_t variant)
{
    if (!m_reading || variant >= m_reading->definition.variants.size() ||
        std::find(m_shown.begin(), m_shown.end(), variant) != m_shown.end())
        return;
    setShown({m_reading->baseline, variant});
}

void AnswersView::setPlace(const Place &place)
{
    if (place == m_place || !m_reading)
        return;
    m_place = place;
    read();
    emit placeChanged(place);
}

void AnswersView::setShown(std::vector<size_t> variants)
{
    m_shown = std::move(variants);
    while (m_cards.size() > m_shown.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_shown.size())
        m_cards.push_back(addCard());
    read();
}

AnswerCard *AnswersView::addCard()
{
    auto *card = new AnswerCard;
    m_row->addWidget(card, 1);
    const int at = static_cast<int>(m_cards.size());
    connect(card, &AnswerCard::openAsChat, this, [this, i = m_cards.size()] {
        if (i >= m_cells.size() || !m_cells[i].answer)
            return;
        const Definition &d = m_reading->definition;
        emit chatRequested(d.prompts[m_place.prompt], d.variants[m_shown[i]], *m_cells[i].answer);
    });
    connect(card, &AnswerCard::chosen, this, [this, at] { emit cardChosen(at); });
    connect(card, &AnswerCard::tokenSelected, this, [this, at](int token) { emit tokenSelected(at, token); });
    connect(card, &AnswerCard::tokenHovered, this, [this, at](int token) { emit tokenHovered(at, token); });
    connect(&card->scrollBar(), &QScrollBar::valueChanged, this,
            [this, card](int value) { scrollOthers(card, value); });
    return card;
}

void AnswersView::fillVariants()
{
    m_menu->clear();
    if (!m_reading)
        return;
    const Definition &d = m_reading->definition;
    for (size_t v = 0; v < d.variants.size(); ++v) {
        QAction *action = m_menu->addAction(menuText(experiment_text::nameOf(d.variants[v].name)));
        const bool on = std::find(m_shown.begin(), m_shown.end(), v) != m_shown.end();
        action->setCheckable(true);
        action->setChecked(on);
        action->setEnabled(v != m_reading->baseline && (on || m_shown.size() < mostShown));
        connect(action, &QAction::triggered, this, [this, v](bool checked) {
            std::vector<size_t> wanted = m_shown;
            if (checked)
                wanted.push_back(v);
            else
                std::erase(wanted, v);
            setShown(wanted);
        });
    }
}

void AnswersView::showPlace()
{
    const bool any = m_reading != nullptr;
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (!any) {
        m_where->clear();
        return;
    }
    const Definition &d = m_reading->definition;
    const auto separator = QStringLiteral(" · ");
    QString text = tr("Prompt %1 of %2").arg(format::count(m_place.prompt + 1), format::count(d.prompts.size()));
    if (d.seeds.size() > 1)
        text += separator + tr("seed %1").arg(QString::number(d.seeds[m_place.seed]));
    if (d.repeats > 1)
        text += separator + tr("repeat %1").arg(m_place.repeat + 1);
    m_where->setText(text);
}

/// Through all seeds and repeats of a prompt, then to the next prompt; round and round.
void AnswersView::step(int by)
{
    if (!m_reading)
        return;
    const Definition &d = m_reading->definition;
    const size_t perPrompt = d.seeds.size() * d.repeats;
    const size_t all = d.prompts.size() * perPrompt;
    const size_t at = (m_place.prompt * d.seeds.size() + m_place.seed) * d.repeats + m_place.repeat;
    const size_t next = (at + (by > 0 ? 1 : all - 1)) % all;
    setPlace({next / perPrompt, next / d.repeats % d.seeds.size(), static_cast<uint32_t>(next % d.repeats)});
}

void AnswersView::read()
{
    showPlace();
    if (!m_reading || m_shown.empty()) {
        emit cellsShown();
        return;
    }
    const Definition &d = m_reading->definition;
    std::vector<CellName> names;
    for (const size_t variant : m_shown)
        names.push_back(
            {d.variants[variant].name, d.prompts[m_place.prompt].id, d.seeds[m_place.seed], m_place.repeat});
    if (!m_reading->ran) {
        std::vector<CellReading> none;
        for (const CellName &name : names)
            none.push_back({name, {}, {}});
        m_lane.cancel();
        showCells(none);
        return;
    }
    m_lane.run([path = m_reading->path, names](const std::stop_token &) { return readCells(path, names); },
               [this](const std::vector<CellReading> &cells) { showCells(cells); },
               [this](const QString &why) { emit failed(why); });
}

void AnswersView::showCells(const std::vector<CellReading> &cells)
{
    const auto same = [](const CellReading &a, const CellReading &b) {
        return a.name == b.name && a.answer.has_value() == b.answer.has_value() &&
            a.pair.has_value() == b.pair.has_value() &&
            (!a.answer || (a.answer->ids == b.answer->ids && a.answer->failure == b.answer->failure)) &&
            (!a.pair || a.pair->failure == b.pair->failure);
    };
    if (m_cells.size() == cells.size() && std::equal(cells.begin(), cells.end(), m_cells.begin(), same))
        return; // what is being read stays where the reader is
    m_cells = cells;
    m_scroll = 0;
    m_scrolling = true; // each begins at its top
    for (size_t i = 0; i < m_cards.size() && i < cells.size(); ++i)
        m_cards[i]->setCell(*m_reading, m_shown[i], cells[i], i == 0 ? nullptr : &cells.front());
    m_scrolling = false;
    markDifferences();
    emit cellsShown();
}

/// From the first token on that differs from the baseline's. With two answers the baseline's own words that the other
/// lacks are marked too.
void AnswersView::markDifferences()
{
    for (AnswerCard *card : m_cards)
        card->setTokenColours({});
    if (m_colourBy || m_cells.size() != m_cards.size() || m_cards.size() < 2 || m_cards.front()->isEmpty())
        return;
    const widgets::Theme &theme = widgets::theme();
    const auto colours = [](const std::vector<bool> &marks, const QColor &colour) {
        QList<QRgb> list;
        for (const bool mark : marks)
            list.append(mark ? colour.rgb() : 0);
        return list;
    };
    const AnswerCard &baseline = *m_cards.front();
    for (size_t i = 1; i < m_cards.size(); ++i) {
        if (m_cards[i]->isEmpty())
            continue;
        const auto [first, second] = differingTokens(baseline.answer(), m_cards[i]->answer(), baseline.tokens().tokens,
                                                     m_cards[i]->tokens().tokens);
        m_cards[i]->setTokenColours(colours(second, theme.warningSoft));
        if (m_cards.size() == 2)
            m_cards.front()->setTokenColours(colours(first, theme.accentSoft));
    }
}

QString AnswersView::modelOf(size_t card) const
{
    const std::string &model = m_reading->definition.variants[m_shown[card]].model;
    try {
        return QString::fromStdString(modelPath(model, m_reading->path.parent_path()));
    } catch (const Error &) { // the answer is there without it
        return QString::fromStdString(model);
    }
}

void AnswersView::setColourBy(std::optional<ColourBy> by)
{
    m_colourBy = by;
    const QList<QAction *> actions = m_colours->findChild<QMenu *>()->actions();
    QAction *action = actions[by ? static_cast<int>(*by) : 0];
    action->setChecked(true);
    m_colours->setText(tr("colour by %1").arg(action->text()));
    markDifferences();
    emit colourByChanged();
}

void AnswersView::setTokenColours(size_t card, const QList<QRgb> &colours)
{
    if (card < m_cards.size())
        m_cards[card]->setTokenColours(colours);
}

void AnswersView::setLegend(const TokenColours &colours)
{
    m_legend->setLegend(colours);
}

void AnswersView::showSelected(int card, std::optional<uint32_t> token)
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const bool current = static_cast<int>(i) == card;
        m_cards[i]->setCurrent(current);
        m_cards[i]->showToken(current ? token : std::nullopt);
    }
}

void AnswersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit cellsShown();
}

void AnswersView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit cellsShown();
}

void AnswersView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_cards.empty())
        return;
    markDifferences(); // the colours are the theme's
    emit colourByChanged();
}

void AnswersView::scrollOthers(const AnswerCard *from, int value)
{
    if (m_scrolling)
        return;
    // One position for all, as far as the longest goes: a short answer stays at its end while the others go on, and
    // moving it there moves them by as much.
    m_scrolling = true;
    const int shown = std::min(m_scroll, from->scrollBar().maximum());
    int longest = 0;
    for (AnswerCard *card : m_cards)
        longest = std::max(longest, card->scrollBar().maximum());
    m_scroll = std::clamp(m_scroll + value - shown, 0, longest);
    for (AnswerCard *card : m_cards)
        card->scrollBar().setValue(m_scroll);
    m_scrolling = false;
}

} // namespace moire::ui
