// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the view; what they say is in expert_view_facts.cpp.
#include "atlas/expert_view.h"

#include "atlas/fact_table.h"
#include "atlas/picture_card.h"
#include "controls/empty_state.h"
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "pictures/export.h"
#include "pictures/histogram.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

ExpertView::ExpertView(QWidget *parent)
    : QWidget(parent),
      m_empty(new widgets::EmptyState(
          QStringLiteral("atlas"), tr("One expert"),
          tr("Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and "
             "number, places in your chats, its gate weights, and the experts it is chosen together with."))),
      m_content(new QWidget)
{
    m_empty->setObjectName(QStringLiteral("noExpert"));
    build();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_empty, 1);
    column->addWidget(scroll, 1);
    setCell({}, {});
}

QWidget *ExpertView::buildHead()
{
    const int u = widgets::unit(this);
    auto *head = new QWidget;
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("expertTitle"));
    m_title->setFont(widgets::strongFont(font()));
    auto *row = new QHBoxLayout;
    row->setSpacing(u / 2);
    row->addWidget(m_title, 1);
    const std::tuple<ExpertRequest::Kind, QString, QString> switches[] = {
        {ExpertRequest::Kind::Off, tr("Off"), tr("Route around this expert in the chat")},
        {ExpertRequest::Kind::Mute, tr("Mute"), tr("Let it be chosen, but leave its output out")},
        {ExpertRequest::Kind::Force, tr("Force"), tr("Choose it for every token")},
        {ExpertRequest::Kind::Bias, tr("Bias…"), tr("Choose it more or less often")}};
    for (const auto &[kind, text, tip] : switches) {
        auto *button = new QPushButton(text);
        button->setProperty(widgets::look::compact, true);
        button->setToolTip(tip);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { request(kind); });
        m_switches << button;
        row->addWidget(button);
    }
    m_facts = new widgets::ToneLabel(widgets::Tone::Muted);
    m_facts->setObjectName(QStringLiteral("expertFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new widgets::ToneLabel(widgets::Tone::Muted);
    m_state->setObjectName(QStringLiteral("expertState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_state);
    return head;
}

void ExpertView::addSection(const QString &title, QWidget *content, const ValueTable &table)
{
    auto *header = new widgets::SectionHeader(title);
    header->addTrailing(
        saveButton({content->accessibleName(), content, &table}, [this](const QString &why) { emit failed(why); }));
    m_sections->addWidget(header);
    m_sections->addWidget(content);
}

void ExpertView::build()
{
    const int u = widgets::unit(this);
    m_sections = new QVBoxLayout(m_content);
    m_sections->setContentsMargins(u * 3 / 2, u, u * 3 / 2, u);
    m_sections->setSpacing(u);
    m_sections->addWidget(buildHead());

    m_typical =
        new FactTable(tr("Tokens it is chosen for"), {tr("token"), tr("lift"), tr("95 %"), tr("N"), tr("replicates")});
    m_typical->setObjectName(QStringLiteral("typicalTokens"));
    m_typicalNote = new widgets::ToneLabel(widgets::Tone::Faint);
    m_typicalNote->setObjectName(QStringLiteral("typicalNote"));
    addSection(tr("What it is chosen for"), m_typical, m_typicalData);
    m_sections->addWidget(m_typicalNote);

    m_contextKind = new widgets::SegmentedControl({tr("Highest gates"), tr("Random")});
    m_contextKind->setObjectName(QStringLiteral("contextKind"));
    m_contextKind->setAccessibleName(tr("Which places"));
    connect(m_contextKind, &widgets::SegmentedControl::currentChanged, this, &ExpertView::showContexts);
    auto *places = new QWidget;
    places->setObjectName(QStringLiteral("expertContexts"));
    places->setAccessibleName(tr("Places where it was chosen"));
    m_contexts = new QVBoxLayout(places);
    m_contexts->setContentsMargins({});
    m_contexts->setSpacing(u / 2);
    auto *contextHead = new widgets::SectionHeader(tr("In context"));
    contextHead->addTrailing(m_contextKind);
    contextHead->addTrailing(saveButton({places->accessibleName(), places, &m_contextData},
                                        [this](const QString &why) { emit failed(why); }));
    m_sections->addWidget(contextHead);
    m_sections->addWidget(places);

    m_gates = new widgets::Histogram;
    m_gates->setObjectName(QStringLiteral("expertGates"));
    m_gates->setAccessibleName(tr("Gate weight"));
    m_gates->setFixedHeight(u * 11);
    auto *gateHead = new widgets::SectionHeader(tr("Gate weight"));
    gateHead->setNote(tr("tokens that chose it"));
    gateHead->addTrailing(saveButton(*m_gates, [this](const QString &why) { emit failed(why); }));
    m_sections->addWidget(gateHead);
    m_sections->addWidget(m_gates);

    m_partners = new FactTable(tr("Experts it is chosen together with"),
                               {tr("expert"), tr("of independence"), tr("tokens"), tr("expected")});
    m_partners->setObjectName(QStringLiteral("partners"));
    m_partnersNote = new widgets::ToneLabel(widgets::Tone::Faint);
    addSection(tr("Chosen together with"), m_partners, m_partnersData);
    m_sections->addWidget(m_partnersNote);
    for (widgets::ToneLabel *note : {m_typicalNote, m_partnersNote}) {
        note->setWordWrap(true);
        note->setFont(widgets::captionFont(font()));
    }
    for (FactTable *table : {m_typical, m_partners})
        table->setFitsRows(true);
    connect(m_partners, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_expert && m_cell)
            emit partnerChosen({m_cell->row, m_expert->facts.partners[static_cast<size_t>(index.row())].expert});
    });
    m_sections->addStretch(1);
}

void ExpertView::setCell(const atlas::SharedMap &map, std::optional<analysis::Cell> cell)
{
    m_map = map;
    m_cell = map && cell && cell->row < map->sums.shape().rows() && cell->expert < map->sums.shape().experts
        ? cell
        : std::nullopt;
    m_expert.reset();
    m_empty->setVisible(!m_cell);
    m_content->parentWidget()->parentWidget()->setVisible(m_cell.has_value());
    m_state->setText(m_cell && map->sequences ? tr("Reading all tokens…") : QString());
    setExpert({});
}

void ExpertView::setExpert(const atlas::SharedExpert &expert)
{
    m_expert = expert;
    if (expert)
        m_state->setText({});
    m_state->setVisible(!m_state->text().isEmpty());
    showHead();
    showTypical();
    showContexts();
    showGates();
    showPartners();
    setRequestable(m_requestable);
}

void ExpertView::setProblem(const QString &why)
{
    m_state->setText(why);
    m_state->setVisible(true);
}

void ExpertView::setRequestable(bool requestable)
{
    m_requestable = requestable;
    for (QPushButton *button : std::as_const(m_switches))
        button->setEnabled(requestable && m_cell && m_map->ownModel());
}

void ExpertView::request(ExpertRequest::Kind kind)
{
    if (m_cell)
        emit expertsRequested({{kind, m_map->sums.shape().layers[m_cell->row], ExpertIndex(m_cell->expert)}});
}

} // namespace moire::ui
