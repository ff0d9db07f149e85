// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instruments_panel.h"

#include "controls/notice_bar.h"
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "conversation/conversation_page.h"
#include "instruments/colour_bar.h"
#include "instruments/cost_panel.h"
#include "instruments/experts_panel.h"
#include "instruments/health_panel.h"
#include "instruments/instrument_layout.h"
#include "instruments/instrument_place.h"
#include "instruments/latency_panel.h"
#include "instruments/lens_panel.h"
#include "instruments/note_label.h"
#include "instruments/policy_buttons.h"
#include "instruments/policy_chip.h"
#include "instruments/reasoning_panel.h"
#include "instruments/replay_panel.h"
#include "instruments/token_panel.h"
#include "instruments/transcript_link.h"
#include "shell/actions.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

namespace {

const QString tabKey = QStringLiteral("instruments/tab");

/// What is in it with the margins of a section.
QWidget *section(QWidget *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    const int u = widgets::unit(box);
    layout->setContentsMargins(u * 3 / 2, u, u * 3 / 2, u);
    layout->addWidget(content);
    return box;
}

} // namespace

InstrumentsPanel::InstrumentsPanel(const Services &services, ConversationPage &page, QWidget *parent)
    : QWidget(parent),
      m_data(services, page.conversation()),
      m_experts(new ExpertsPanel(m_data)),
      m_token(new TokenPanel(m_data)),
      m_reasoning(new ReasoningPanel(m_data)),
      m_latency(new LatencyPanel(m_data)),
      m_health(new HealthPanel(m_data)),
      m_cost(new CostPanel(m_data)),
      m_replay(new ReplayPanel(m_data, page)),
      m_lens(new LensPanel(m_data)),
      m_tabs(new widgets::SegmentedControl(
          {tr("Reasoning"), tr("Latency"), tr("Health"), tr("Cost"), tr("Replay"), tr("Lens")})),
      m_note(new NoteLabel),
      m_noteLine(new NoteLabel),
      m_notice(new widgets::NoticeBar),
      m_pages(new QStackedWidget),
      m_nothing(new widgets::ToneLabel(tr("All instruments are closed. The Instruments menu opens them."),
                                       widgets::Tone::Muted))
{
    setObjectName(QStringLiteral("instruments"));
    m_notice->setDismissible(true);
    m_data.setActive(false); // until they are shown
    addPlaces();
    connectPanels();
    addCommands(services);
    auto *sections = new QSplitter(Qt::Vertical);
    sections->setHandleWidth(1);
    sections->setChildrenCollapsible(false);
    InstrumentPlace *experts = m_places[0];
    InstrumentPlace *token = m_places[1];
    m_arrangement =
        new InstrumentLayout(services, *sections,
                             {{experts->id(), experts->title(), section(experts), experts, 10},
                              {token->id(), token->title(), section(token), token, 7},
                              {QStringLiteral("tabs"), tr("Other instruments"), section(tabs()), nullptr, 9}},
                             m_places, this);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(sections, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_arrangement, &InstrumentLayout::changed, this, [this, sections] {
        const bool any = m_arrangement->anySection();
        sections->setVisible(any);
        m_nothing->setVisible(!any);
        updateActive();
        emit layoutChanged();
    });
    new TranscriptLink(m_data, page, this);
    m_colours = new ColourBar(m_data, page);
    m_policy = new PolicyChip(page);
    m_experts->addBelow(new PolicyButtons(m_data, page));
    connect(m_token, &TokenPanel::branchRequested, &page, &ConversationPage::branch);
}

InstrumentsPanel::~InstrumentsPanel()
{
    // The panels are destroyed before the data they read.
    delete m_colours;
    delete m_policy;
    for (InstrumentPlace *place : m_places)
        delete &place->panel();
}

void InstrumentsPanel::addPlaces()
{
    const std::tuple<const char *, QString, InstrumentPanel *> panels[] = {
        {"experts", tr("Experts"), m_experts},       {"token", tr("Token"), m_token},
        {"reasoning", tr("Reasoning"), m_reasoning}, {"latency", tr("Latency"), m_latency},
        {"health", tr("Health"), m_health},          {"cost", tr("Cost"), m_cost},
        {"replay", tr("Replay"), m_replay},          {"lens", tr("Lens"), m_lens}};
    for (const auto &[id, title, panel] : panels) {
        auto *place = new InstrumentPlace(QLatin1String(id), title, panel);
        m_places.push_back(place);
        if (panel->header())
            panel->header()->addTrailing(detachButton(place));
    }
}

QToolButton *InstrumentsPanel::detachButton(InstrumentPlace *place)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("detach"));
    button->setIcon(widgets::icon(QStringLiteral("expand")));
    button->setAutoRaise(true);
    button->setToolTip(tr("In a window of its own, or back"));
    button->setAccessibleName(place ? tr("%1 in a window of its own, or back").arg(place->title())
                                    : tr("Instrument in a window of its own, or back"));
    connect(button, &QToolButton::clicked, this, [this, place] {
        InstrumentPlace *which = place ? place : currentTab();
        which->setDetached(!which->isDetached());
    });
    return button;
}

void InstrumentsPanel::connectPanels()
{
    for (InstrumentPlace *place : m_places)
        connect(&place->panel(), &InstrumentPanel::failed, m_notice,
                [this](const QString &why) { m_notice->showNotice(why, widgets::NoticeBar::Kind::Error); });
    connect(m_experts, &ExpertsPanel::expertActivated, this, &InstrumentsPanel::expertActivated);
}

InstrumentPlace &InstrumentsPanel::placeOf(const InstrumentPanel &panel)
{
    return **std::find_if(m_places.begin(), m_places.end(),
                          [&](const InstrumentPlace *place) { return &place->panel() == &panel; });
}

InstrumentPlace *InstrumentsPanel::currentTab() const
{
    return m_places[static_cast<size_t>(2 + m_tabs->currentIndex())];
}

QWidget *InstrumentsPanel::tabs()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::unit(box));
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs);
    row->addWidget(m_note, 1);
    row->addWidget(detachButton(nullptr));
    layout->addLayout(row);
    layout->addWidget(m_noteLine);
    m_noteLine->hide();
    m_noteLine->setObjectName(QStringLiteral("instrumentNoteLine"));
    m_note->setObjectName(QStringLiteral("instrumentNote"));
    m_note->installEventFilter(this);
    layout->addWidget(m_pages, 1);
    m_tabs->setObjectName(QStringLiteral("instrumentTabs"));
    m_tabs->setAccessibleName(tr("Instrument"));
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // narrower in the smallest window
    for (size_t i = 2; i < m_places.size(); ++i) {
        m_pages->addWidget(m_places[i]);
        connect(&m_places[i]->panel(), &InstrumentPanel::noteChanged, this, &InstrumentsPanel::showNote);
        connect(m_places[i], &InstrumentPlace::detachedChanged, this, &InstrumentsPanel::showNote);
    }
    connect(m_tabs, &widgets::SegmentedControl::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        showNote();
        emit layoutChanged();
    });
    showTab(Latency);
    return box;
}

void InstrumentsPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

InstrumentsPanel::Tab InstrumentsPanel::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

/// Beside the tabs, or on a line of its own where there is no room.
void InstrumentsPanel::showNote()
{
    const QString note = currentTab()->isDetached() ? QString() : currentTab()->panel().note();
    const bool fits = m_note->fontMetrics().horizontalAdvance(note) <= m_note->contentsRect().width();
    m_note->setNote(fits ? note : QString());
    m_noteLine->setNote(fits ? QString() : note);
    m_noteLine->setVisible(!fits);
}

bool InstrumentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::Resize)
        showNote();
    return QWidget::eventFilter(watched, event);
}

void InstrumentsPanel::addCommands(const Services &services)
{
    using Menu = Actions::Menu;
    Actions &actions = services.actions;
    actions.add({.id = "nextToken",
                 .menu = Menu::Instruments,
                 .text = tr("&Next token"),
                 .keys = QKeySequence(Qt::ALT | Qt::Key_Period)},
                [this] { selection().moveToken(1); });
    actions.add({.id = "previousToken",
                 .menu = Menu::Instruments,
                 .text = tr("&Previous token"),
                 .keys = QKeySequence(Qt::ALT | Qt::Key_Comma)},
                [this] { selection().moveToken(-1); });
    actions.add({.id = "stopThinking",
                 .menu = Menu::Instruments,
                 .text = tr("Stop &thinking now"),
                 .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)},
                [this] { m_data.conversation().endThinking(); });
    const std::tuple<const char *, QString, Tab> pages[] = {
        {"showReasoning", tr("&Reasoning"), Reasoning}, {"showLatency", tr("&Latency"), Latency},
        {"showHealth", tr("&Health"), Health},          {"showCost", tr("&Cost"), Cost},
        {"showReplay", tr("Repla&y"), Replayed},        {"showLens", tr("L&ens"), Lens}};
    bool first = true;
    for (const auto &[id, text, tab] : pages)
        actions.add({.id = id, .menu = Menu::Instruments, .text = text, .separated = std::exchange(first, false)},
                    [this, tab = tab] { showTab(tab); });
    actions.add({.id = "detachInstrument",
                 .menu = Menu::Instruments,
                 .text = tr("This instrument in its own win&dow, or back"),
                 .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
                 .separated = true},
                [this] { m_arrangement->toggleFocused(currentTab()); });
}

void InstrumentsPanel::saveLayout(QSettings &state) const
{
    m_arrangement->save(state);
    state.setValue(tabKey, m_tabs->currentIndex());
}

void InstrumentsPanel::restoreLayout(const QSettings &state)
{
    m_arrangement->restore(state);
    m_tabs->setCurrentIndex(state.value(tabKey, Latency).toInt()); // out of range: nothing happens
}

void InstrumentsPanel::resetLayout()
{
    m_arrangement->reset();
    showTab(Latency);
}

/// Figures are read while somebody sees an instrument.
void InstrumentsPanel::updateActive()
{
    m_data.setActive(isVisible() || m_arrangement->anyDetached());
}

void InstrumentsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActive();
}

void InstrumentsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActive();
}

void InstrumentsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Edge edge = isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge;
    widgets::paint::edgeLine(&painter, rect(), edge, widgets::theme().hairline);
}

} // namespace moire::ui
