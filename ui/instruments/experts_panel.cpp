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
    : InstrumentPanel(chat, tr("Experts"), parent),
      m_scope(new widgets::SegmentedControl({tr("Token"), tr("Reply"), tr("Chat"), tr("Difference")})),
      m_scopeNote(new NoteLabel),
      m_measureChip(new widgets::Chip),
      m_orderChip(new widgets::Chip),
      m_otherChip(new widgets::Chip),
      m_map(new widgets::ExpertMap),
      m_caption(new widgets::ToneLabel(widgets::Tone::Muted))
{
    m_scope->setObjectName(QStringLiteral("expertsScope"));
    m_scope->setAccessibleName(tr("Tokens that are counted"));
    m_map->setObjectName(QStringLiteral("expertMap"));
    m_caption->setObjectName(QStringLiteral("expertsCaption"));
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildChips();
    auto *row = new QHBoxLayout;
    row->addWidget(m_scope);
    row->addWidget(m_otherChip);
    row->addWidget(m_scopeNote, 1);
    m_layout->addLayout(row);
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
    showScope();
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
    header()->addTrailing(exportButton(*m_map, tr("experts")));
    auto *others = new QMenu(m_otherChip);
    connect(others, &QMenu::aboutToShow, this, &ExpertsPanel::fillOthers);
    m_otherChip->setMenu(others);
    m_otherChip->setObjectName(QStringLiteral("expertsOther"));
    m_otherChip->setAccessibleName(tr("Reply to compare with"));
    m_otherChip->setDropDown(true);
    m_otherChip->hide();
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
    int number = 0;
    for (const SelectableAnswer &answer : selection().answers()) {
        ++number;
        if (answer.message == selection().current().answer)
            continue;
        connect(menu->addAction(tr("Minus reply %1").arg(number)), &QAction::triggered, this,
                [this, message = answer.message] { selection().compareWith(message); });
    }
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
    m_scope->setSegmentEnabled(DifferenceSegment, answers.size() > 1);
    m_scope->setCurrentIndex(segmentOf(now.scope));
    m_otherChip->setVisible(now.scope == Scope::Difference && answers.size() > 2);
    for (size_t i = 0; i < answers.size(); ++i)
        if (answers[i].message == now.other)
            m_otherChip->setText(tr("minus reply %1").arg(i + 1));
    m_showing = false;
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
            : tr("%n token(s) · %1 of %2", nullptr, static_cast<int>(what.usage.tokens))
                  .arg(what.shape->perToken)
                  .arg(what.shape->experts);
    }
    m_scopeNote->setNote(note, note.isEmpty() ? QString() : tr("Tokens with routes · experts per token and layer"));
    m_map->setEmptyText(what.why);
    showMap(what);
    showMarks(what);
    showCaption(what);
}

} // namespace moire::ui
