// SPDX-License-Identifier: GPL-3.0-or-later
// Scope and controls; what is drawn is in experts_panel_map.cpp.
#include "instruments/experts_panel.h"

#include "controls/chip.h"
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "instruments/note_label.h"
#include "items/format.h"
#include "pictures/expert_map.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using namespace moire::analysis;

namespace {

enum Segment { TokenSegment, ReplySegment, ChatSegment, DifferenceSegment };

Segment segmentOf(Scope scope)
{
    switch (scope) {
    case Scope::Token:
    case Scope::Range:
        return TokenSegment;
    case Scope::Chat:
        return ChatSegment;
    case Scope::Difference:
        return DifferenceSegment;
    case Scope::Reply:
        break;
    }
    return ReplySegment;
}

} // namespace

ExpertsPanel::ExpertsPanel(ChatData &chat, QWidget *parent)
    : InstrumentPanel(chat, tr("Experts"), parent, pictureMs),
      m_scope(new widgets::SegmentedControl({tr("Token"), tr("Reply"), tr("Chat"), tr("Difference")})),
      m_scopeRow(new QHBoxLayout),
      m_scopeNote(new NoteLabel),
      m_measureChip(new widgets::Chip),
      m_orderChip(new widgets::Chip),
      m_otherChip(new widgets::Chip),
      m_layerChip(new widgets::Chip),
      m_map(new widgets::ExpertMap),
      m_caption(new widgets::ToneLabel(widgets::Tone::Muted))
{
    m_scope->setObjectName(QStringLiteral("expertsScope"));
    m_scope->setAccessibleName(tr("Tokens that are counted"));
    m_map->setObjectName(QStringLiteral("expertMap"));
    m_caption->setObjectName(QStringLiteral("expertsCaption"));
    m_caption->setWordWrap(true);
    m_caption->hide();
    m_caption->setTextFormat(Qt::RichText); // numbers and sentences of its own only
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildChips();
    m_scopeNote->setObjectName(QStringLiteral("expertsNote"));
    m_scopeRow->addWidget(m_scope);
    m_scopeRow->addWidget(m_otherChip);
    m_scopeRow->addWidget(m_layerChip);
    m_scopeRow->addWidget(m_scopeNote, 1);
    m_layout->addLayout(m_scopeRow);
    m_layout->addWidget(m_map, 1);
    m_layout->addWidget(m_caption);
    connect(m_scope, &widgets::SegmentedControl::currentChanged, this, &ExpertsPanel::takeScope);
    connect(m_map, &widgets::ExpertMap::cellSelected, this, [this](int layer, int expert) {
        if (layer >= 0 && expert >= 0)
            selection().selectExpert(LayerIndex(static_cast<uint32_t>(layer)),
                                     ExpertIndex(static_cast<uint32_t>(expert)));
        else
            selection().selectLayer({});
    });
    connect(m_map, &widgets::ExpertMap::activated, this, [this] {
        const auto cell = m_map->selected();
        if (cell)
            emit expertActivated(LayerIndex(static_cast<uint32_t>(cell->layer)),
                                 ExpertIndex(static_cast<uint32_t>(cell->expert)));
    });
    connect(m_map, &widgets::ExpertMap::zoomChanged, this, &ExpertsPanel::showZoom);
    showScope();
    showZoom();
}

void ExpertsPanel::buildChips()
{
    const auto choices = [this](widgets::Chip *chip, const QString &name, const QStringList &texts, auto choose) {
        auto *menu = new QMenu(chip);
        for (int i = 0; i < texts.size(); ++i)
            connect(menu->addAction(texts[i]), &QAction::triggered, this, [i, choose] { choose(i); });
        chip->setMenu(menu);
        chip->setText(texts.front());
        chip->setAccessibleName(name);
        header()->addTrailing(chip);
    };
    m_measureChip->setObjectName(QStringLiteral("expertsMeasure"));
    choices(m_measureChip, tr("What the colours show"), {tr("share"), tr("gate mass"), tr("lift")},
            [this](int i) { setMeasure(static_cast<Measure>(i)); });
    choices(m_orderChip, tr("Order of the experts"), {tr("by index"), tr("by load"), tr("by similarity")},
            [this](int i) { setOrder(static_cast<Order>(i)); });
    m_orderChip->setObjectName(QStringLiteral("expertsOrder"));
    m_orderChip->setToolTip(tr("By similarity: experts chosen for the same tokens are next to each other"));
    header()->addTrailing(exportButton());
    auto *others = new QMenu(m_otherChip);
    connect(others, &QMenu::aboutToShow, this, &ExpertsPanel::fillOthers);
    m_otherChip->setMenu(others);
    m_otherChip->setObjectName(QStringLiteral("expertsOther"));
    m_otherChip->setAccessibleName(tr("Reply to compare with"));
    m_otherChip->setDropDown(true);
    m_otherChip->hide();
    m_layerChip->setObjectName(QStringLiteral("expertsLayer"));
    connect(m_layerChip, &QAbstractButton::clicked, this, [this] {
        const auto cell = m_map->selected();
        m_map->zoomTo(m_map->zoomedLayer() || !cell ? std::nullopt : std::optional(cell->layer));
    });
}

/// The chip looks at the selected cell's layer alone, and goes back to all.
void ExpertsPanel::showZoom()
{
    const auto zoomed = m_map->zoomedLayer();
    const auto cell = m_map->selected();
    m_layerChip->setVisible(zoomed || cell);
    if (zoomed)
        m_layerChip->setText(tr("layer %1 ×").arg(*zoomed));
    else if (cell)
        m_layerChip->setText(tr("layer %1").arg(cell->layer));
    const QString what = zoomed ? tr("Show all layers again") : tr("Show this layer alone, as bars");
    m_layerChip->setToolTip(what);
    m_layerChip->setAccessibleName(what);
    placeNote();
}

/// The segments give up padding before the note loses a word; where that is not enough, it has a line of its own.
void ExpertsPanel::placeNote()
{
    int room = width() - m_scopeNote->sizeHint().width() - m_scopeRow->spacing();
    for (const widgets::Chip *chip : {m_otherChip, m_layerChip})
        room -= chip->isHidden() ? 0 : chip->sizeHint().width() + m_scopeRow->spacing();
    const int least = m_scope->minimumSizeHint().width();
    const bool below = room < least && !m_scopeNote->text().isEmpty();
    m_scope->setFixedWidth(below ? m_scope->sizeHint().width() : std::clamp(room, least, m_scope->sizeHint().width()));
    if (below == (m_layout->indexOf(m_scopeNote) >= 0))
        return;
    if (below) {
        m_scopeRow->removeWidget(m_scopeNote);
        m_layout->insertWidget(m_layout->indexOf(m_scopeRow) + 1, m_scopeNote);
    } else {
        m_layout->removeWidget(m_scopeNote);
        m_scopeRow->addWidget(m_scopeNote, 1);
    }
}

void ExpertsPanel::resizeEvent(QResizeEvent *event)
{
    InstrumentPanel::resizeEvent(event);
    placeNote();
}

void ExpertsPanel::setMeasure(Measure measure)
{
    m_measure = measure;
    m_measureChip->setText(m_measureChip->findChild<QMenu *>()->actions()[static_cast<int>(measure)]->text());
    request();
}

void ExpertsPanel::setOrder(Order order)
{
    m_order = order;
    m_orderChip->setText(m_orderChip->findChild<QMenu *>()->actions()[static_cast<int>(order)]->text());
    request();
}

void ExpertsPanel::fillOthers()
{
    auto *menu = m_otherChip->findChild<QMenu *>();
    menu->clear();
    const auto add = [&](qint64 message) {
        const QString name = otherName(message);
        if (name.isEmpty())
            return;
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(message == selection().current().other);
        connect(action, &QAction::triggered, this, [this, message] { selection().compareWith(message); });
    };
    for (const SelectableAnswer &answer : selection().answers())
        add(answer.message);
    menu->addSeparator();
    for (const ChatData::Branch &branch : m_data.branches())
        add(branch.message);
}

QString ExpertsPanel::otherName(qint64 message) const
{
    for (const ChatData::Branch &branch : m_data.branches())
        if (branch.message == message)
            return tr("minus answer %1 in its branch").arg(branch.number);
    const auto &answers = m_data.selection().answers();
    for (size_t i = 0; i < answers.size(); ++i)
        if (answers[i].message == message && message != m_data.selection().current().answer)
            return tr("minus reply %1").arg(i + 1);
    return {};
}

void ExpertsPanel::takeScope(int segment)
{
    if (m_showing)
        return;
    const Selection &now = selection().current();
    if (segment == TokenSegment) {
        if (!now.token)
            selection().moveToken(-1);
        selection().setScope(now.range.empty() ? Scope::Token : Scope::Range);
    } else if (segment == ReplySegment) {
        selection().setScope(Scope::Reply);
    } else if (segment == ChatSegment) {
        selection().setScope(Scope::Chat);
    } else { // with the reply before, or else the next one
        qint64 other = now.other;
        for (const SelectableAnswer &answer : selection().answers()) {
            if (answer.message == now.answer && other != 0)
                break;
            other = answer.message == now.answer ? other : answer.message;
        }
        if (other == 0 && !m_data.branches().empty())
            other = m_data.branches().back().message;
        selection().compareWith(other);
    }
    showScope();
}

void ExpertsPanel::showScope()
{
    m_showing = true;
    const Selection &now = selection().current();
    const auto &answers = selection().answers();
    m_scope->setSegmentText(TokenSegment, now.range.empty() ? tr("Token") : tr("Range"));
    m_scope->setSegmentEnabled(TokenSegment, selection().tokens(now.answer) > 0);
    const size_t others = answers.size() - (answers.empty() ? 0 : 1) + m_data.branches().size();
    m_scope->setSegmentEnabled(DifferenceSegment, others > 0);
    m_scope->setCurrentIndex(segmentOf(now.scope));
    m_otherChip->setVisible(now.scope == Scope::Difference);
    m_otherChip->setText(otherName(now.other));
    m_showing = false;
}

std::vector<widgets::ExportSource> ExpertsPanel::exports()
{
    return {{tr("experts"), m_map, m_map}};
}

void ExpertsPanel::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QString ExpertsPanel::caption() const
{
    return m_caption->text();
}

void ExpertsPanel::refresh()
{
    showScope();
    const Shown what = shown();
    QString note;
    if (what.shape && what.shape->rows() > 0) {
        note = what.read < what.tokens
            ? tr("%L1 of %Ln token(s) read", nullptr, format::plural(what.tokens)).arg(what.read)
            : tr("%Ln token(s) · %1 of %2", nullptr, static_cast<int>(what.usage.tokens))
                  .arg(what.shape->perToken)
                  .arg(what.shape->experts);
    }
    m_scopeNote->setNote(note, note.isEmpty() ? QString() : tr("Tokens with routes · experts per token and layer"));
    m_map->setEmptyText(what.why);
    showMap(what);
    showMarks(what);
    showCaption(what);
    showZoom();
}

} // namespace moire::ui
