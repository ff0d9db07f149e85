// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of ExperimentsPage, how they are laid out, and its commands.
#include "controls/chip.h"
#include "controls/notice_bar.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "experiments/answers_view.h"
#include "experiments/cells_table.h"
#include "experiments/details_panel.h"
#include "experiments/experiment_header.h"
#include "experiments/experiment_list.h"
#include "experiments/experiments_page.h"
#include "experiments/group_sampling_view.h"
#include "experiments/ready_experiments.h"
#include "experiments/routing_view.h"
#include "experiments/variants_table.h"
#include "library/panel.h"
#include "shell/actions.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace moire::ui {

void ExperimentsPage::build()
{
    const int u = widgets::unit(this);
    m_list = new ExperimentList;
    auto *listPanel = new Panel(QPalette::Window, Qt::RightEdge);
    auto *listColumn = new QVBoxLayout(listPanel);
    listColumn->setContentsMargins(0, 0, 1, 0);
    listColumn->addWidget(m_list);

    m_header = new ExperimentHeader;
    auto *headerPanel = new Panel(QPalette::Window, Qt::BottomEdge);
    auto *headerColumn = new QVBoxLayout(headerPanel);
    headerColumn->setContentsMargins(0, 0, 0, 1);
    headerColumn->addWidget(m_header);
    m_notice = new widgets::NoticeBar;
    m_notice->setObjectName(QStringLiteral("experimentNotice"));
    m_notice->setDismissible(true);

    m_ready = new ReadyExperiments;
    auto *readyScroll = new QScrollArea;
    readyScroll->setWidget(m_ready);
    readyScroll->setWidgetResizable(true);
    readyScroll->setFrameShape(QFrame::NoFrame);
    readyScroll->setFocusPolicy(Qt::NoFocus);
    m_main = buildMain();
    m_stack = new QStackedWidget;
    m_stack->addWidget(readyScroll);
    m_stack->addWidget(m_main);

    m_side = buildSide();

    auto *inner = new QSplitter;
    inner->setHandleWidth(1);
    inner->setChildrenCollapsible(false);
    inner->addWidget(m_stack);
    inner->addWidget(m_side);
    inner->setStretchFactor(0, 1);
    inner->setSizes({u * 90, u * 44});
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    rightColumn->setSpacing(0);
    rightColumn->addWidget(headerPanel);
    rightColumn->addWidget(m_notice);
    rightColumn->addWidget(inner, 1);
    auto *outer = new QSplitter;
    outer->setHandleWidth(1);
    outer->setChildrenCollapsible(false);
    outer->addWidget(listPanel);
    outer->addWidget(right);
    outer->setStretchFactor(1, 1);
    outer->setSizes({u * 28, u * 130});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(outer);
}

QWidget *ExperimentsPage::buildSide()
{
    const int u = widgets::unit(this);
    m_detailsPanel = new DetailsPanel;
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_detailsPanel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_detailsPanel->setAutoFillBackground(false);
    auto *instruments = new QWidget;
    auto *place = new QVBoxLayout(instruments);
    place->setContentsMargins({});
    m_sideStack = new QStackedWidget;
    m_sideStack->addWidget(scroll);
    m_sideStack->addWidget(instruments);
    m_sideViews = new widgets::SegmentedControl({tr("Comparison"), tr("Instruments")});
    m_sideViews->setObjectName(QStringLiteral("experimentSide"));
    m_sideViews->setAccessibleName(tr("What the side shows"));
    m_sideViews->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(u * 3 / 2, u, u * 3 / 2, 0);
    bar->addWidget(m_sideViews);
    bar->addStretch(1);
    auto *side = new Panel(QPalette::Window, Qt::LeftEdge);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_sideStack, 1);
    side->setMinimumWidth(u * 28);
    return side;
}

QWidget *ExperimentsPage::buildMain()
{
    const int u = widgets::unit(this);
    auto *main = new Panel(QPalette::Base);
    m_views = new widgets::SegmentedControl({tr("Table"), tr("Answers"), tr("Routing"), tr("Groups"), tr("Notes")});
    m_views->setObjectName(QStringLiteral("experimentViews"));
    m_views->setAccessibleName(tr("What is shown"));
    auto *baseline = new widgets::ToneLabel(tr("baseline"), widgets::Tone::Muted);
    baseline->setMinimumWidth(1); // the first to go where there is little room
    baseline->setToolTip(baseline->text());
    m_baselineChip = new widgets::Chip;
    m_baselineChip->setObjectName(QStringLiteral("baselineChip"));
    m_baselineChip->setAccessibleName(tr("Baseline"));
    m_baselineChip->setToolTip(tr("The variant that the others are compared with. Metrics between two answers are "
                                  "measured beside the definition's own baseline."));
    auto *menu = new QMenu(m_baselineChip);
    m_baselineChip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ExperimentsPage::fillBaselines);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(u * 2, u, u * 2, 0);
    bar->setSpacing(u);
    bar->addWidget(m_views);
    bar->addStretch(1);
    bar->addWidget(baseline);
    bar->addWidget(m_baselineChip);
    m_upper = new QStackedWidget;
    m_upper->addWidget(buildTable());
    m_cells = new CellsTable;
    m_upper->addWidget(m_cells);
    m_routing = new RoutingView;
    m_upper->addWidget(m_routing);
    m_groups = new GroupSamplingView;
    m_upper->addWidget(m_groups);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("experimentNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("What you expect, what you see, what you make of it. Kept with the results."));
    m_upper->addWidget(m_notes);
    m_answers = new AnswersView;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(u);
    column->addLayout(bar);
    column->addWidget(m_upper, 3);
    column->addWidget(m_answers, 4);
    return main;
}

QWidget *ExperimentsPage::buildTable()
{
    const int u = widgets::unit(this);
    auto *part = new QWidget;
    m_table = new VariantsTable;
    m_conclusion = new widgets::ToneLabel(widgets::Tone::Muted);
    m_conclusion->setObjectName(QStringLiteral("experimentConclusion"));
    m_conclusion->setTextFormat(Qt::PlainText);
    m_conclusion->setWordWrap(true);
    m_conclusion->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_conclusion->setContentsMargins(u * 2, 0, u * 2, 0);
    m_morePrompts = new QPushButton;
    m_morePrompts->setObjectName(QStringLiteral("morePrompts"));
    connect(m_morePrompts, &QPushButton::clicked, this, &ExperimentsPage::addPrompts);
    auto *offer = new QHBoxLayout;
    offer->setContentsMargins(u * 2, 0, u * 2, 0);
    offer->addWidget(m_morePrompts);
    offer->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(m_table);
    column->addWidget(m_conclusion);
    column->addLayout(offer);
    column->addStretch(1);
    return part;
}

void ExperimentsPage::addCommands()
{
    using Menu = Actions::Menu;
    QAction *open = m_services.actions.add({.id = "openExperiment",
                                            .menu = Menu::File,
                                            .text = tr("Open &experiment…"),
                                            .icon = QStringLiteral("experiments"),
                                            .separated = true,
                                            .opens = true},
                                           [this] { askImport(); });
    m_runCommand = m_services.actions.add(
        {.id = "runExperiment", .menu = Menu::File, .text = tr("Run experimen&t"), .icon = QStringLiteral("continue")},
        [this] { run(); });
    m_pauseCommand = m_services.actions.add(
        {.id = "pauseExperiment", .menu = Menu::File, .text = tr("&Pause experiment"), .icon = QStringLiteral("stop")},
        [this] { m_runs.pause(m_path); });
    QAction *make = m_services.actions.add({.id = "createExperiment",
                                            .menu = Menu::File,
                                            .text = tr("New e&xperiment…"),
                                            .icon = QStringLiteral("experiments"),
                                            .opens = true},
                                           [this] { edit(); });
    m_addVariantCommand = m_services.actions.add({.id = "addVariant",
                                                  .menu = Menu::File,
                                                  .text = tr("Add a &variant to the experiment…"),
                                                  .icon = QStringLiteral("plus")},
                                                 [this] { addVariant(); });
    m_list->addMenu().addAction(make);
    m_list->addMenu().addAction(m_addVariantCommand);
    m_addPromptsCommand = m_list->addMenu().addAction(tr("Add prompts to the experiment…"));
    connect(m_addPromptsCommand, &QAction::triggered, this, &ExperimentsPage::addPrompts);
    m_list->addMenu().addAction(open);
    connect(m_list->addMenu().addAction(tr("Ready experiments")), &QAction::triggered, this,
            [this] { this->open({}); });
    fillSave();
}

} // namespace moire::ui
