// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instruments_panel.h"

#include "controls/notice_bar.h"
#include "controls/segmented_control.h"
#include "conversation/conversation_page.h"
#include "instruments/colour_bar.h"
#include "instruments/cost_panel.h"
#include "instruments/experts_panel.h"
#include "instruments/health_panel.h"
#include "instruments/latency_panel.h"
#include "instruments/note_label.h"
#include "instruments/reasoning_panel.h"
#include "instruments/token_panel.h"
#include "instruments/transcript_link.h"
#include "shell/actions.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

/// A panel with the margins of a section.
QWidget *section(QWidget *panel)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    const int u = widgets::unit(box);
    layout->setContentsMargins(u * 3 / 2, u, u * 3 / 2, u);
    layout->addWidget(panel);
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
      m_tabs(new widgets::SegmentedControl({tr("Reasoning"), tr("Latency"), tr("Health"), tr("Cost")})),
      m_note(new NoteLabel),
      m_notice(new widgets::NoticeBar),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("instruments"));
    m_notice->setDismissible(true);
    m_data.setActive(false); // until they are shown
    auto *sections = new QSplitter(Qt::Vertical);
    sections->setHandleWidth(1);
    sections->setChildrenCollapsible(false);
    sections->addWidget(section(m_experts));
    sections->addWidget(section(m_token));
    sections->addWidget(section(tabs()));
    constexpr int shares[] = {10, 7, 9};
    for (int i = 0; i < sections->count(); ++i)
        sections->setStretchFactor(i, shares[i]);
    sections->setSizes({10'000, 7'000, 9'000}); // of whatever height there is
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(sections, 1);
    for (InstrumentPanel *panel : findChildren<InstrumentPanel *>())
        connect(panel, &InstrumentPanel::failed, m_notice,
                [this](const QString &why) { m_notice->showNotice(why, widgets::NoticeBar::Kind::Error); });
    new TranscriptLink(m_data, page, this);
    m_colours = new ColourBar(m_data, page);
    addCommands(services);
}

InstrumentsPanel::~InstrumentsPanel()
{
    // The panels are destroyed before the data they read.
    delete m_colours;
    const auto panels = findChildren<InstrumentPanel *>();
    qDeleteAll(panels);
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
    layout->addLayout(row);
    layout->addWidget(m_pages, 1);
    m_tabs->setObjectName(QStringLiteral("instrumentTabs"));
    m_tabs->setAccessibleName(tr("Instrument"));
    for (InstrumentPanel *panel : std::initializer_list<InstrumentPanel *>{m_reasoning, m_latency, m_health, m_cost}) {
        m_pages->addWidget(panel);
        connect(panel, &InstrumentPanel::noteChanged, this, &InstrumentsPanel::showNote);
    }
    connect(m_tabs, &widgets::SegmentedControl::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        showNote();
    });
    showTab(Latency);
    return box;
}

void InstrumentsPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void InstrumentsPanel::showNote()
{
    m_note->setNote(static_cast<InstrumentPanel *>(m_pages->currentWidget())->note());
}

void InstrumentsPanel::addCommands(const Services &services)
{
    using Menu = Actions::Menu;
    Actions &actions = services.actions;
    actions.add({.id = "nextToken",
                 .menu = Menu::Instruments,
                 .text = tr("&Next token"),
                 .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right)},
                [this] { selection().moveToken(1); });
    actions.add({.id = "previousToken",
                 .menu = Menu::Instruments,
                 .text = tr("&Previous token"),
                 .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left)},
                [this] { selection().moveToken(-1); });
    const std::tuple<const char *, QString, Tab> pages[] = {{"showReasoning", tr("&Reasoning"), Reasoning},
                                                            {"showLatency", tr("&Latency"), Latency},
                                                            {"showHealth", tr("&Health"), Health},
                                                            {"showCost", tr("&Cost"), Cost}};
    bool first = true;
    for (const auto &[id, text, tab] : pages)
        actions.add({.id = id, .menu = Menu::Instruments, .text = text, .separated = std::exchange(first, false)},
                    [this, tab = tab] { showTab(tab); });
}

void InstrumentsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_data.setActive(true);
}

void InstrumentsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_data.setActive(false);
}

void InstrumentsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Edge edge = isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge;
    widgets::paint::edgeLine(&painter, rect(), edge, widgets::theme().hairline);
}

} // namespace moire::ui
