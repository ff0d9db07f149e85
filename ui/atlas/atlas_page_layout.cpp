// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of AtlasPage and how they are laid out.
#include "atlas/atlas_page.h"
#include "atlas/expert_view.h"
#include "atlas/groups_view.h"
#include "atlas/map_view.h"
#include "controls/chip.h"
#include "controls/empty_state.h"
#include "controls/notice_bar.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "library/panel.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

void AtlasPage::build()
{
    const int u = widgets::unit(this);
    m_mapView = new MapView;
    m_groupsView = new GroupsView;
    m_expertView = new ExpertView;
    m_notice = new widgets::NoticeBar;
    m_notice->setObjectName(QStringLiteral("atlasNotice"));
    m_progressRow = new QWidget;
    m_progressRow->setObjectName(QStringLiteral("atlasProgress"));
    m_progressText = new widgets::ToneLabel(widgets::Tone::Muted);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Tokens read"));
    auto *stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("atlasStop"));
    stop->setProperty(widgets::look::compact, true);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_atlas.cancel(atlas::Atlas::Work::Map);
        m_atlas.cancel(atlas::Atlas::Work::Files);
    });
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(u * 2, u / 2, u * 2, u / 2);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress, 1);
    progress->addWidget(stop);
    m_progressRow->hide();
    m_empty = new widgets::EmptyState(QStringLiteral("atlas"), tr("The Atlas"), {});
    m_empty->setObjectName(QStringLiteral("noAtlas"));
    m_empty->setAction(tr("Import routing…"));
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &AtlasPage::askImport);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_notice);
    column->addWidget(m_progressRow);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());
    const auto fail = [this](const QString &why) { say(why); };
    connect(m_mapView, &MapView::cellSelected, this, &AtlasPage::selectCell);
    connect(m_mapView, &MapView::failed, this, fail);
    connect(m_groupsView, &GroupsView::cellSelected, this, &AtlasPage::selectCell);
    connect(m_groupsView, &GroupsView::compareRequested, this,
            [this](const std::vector<qint64> &a, const std::vector<qint64> &b) { m_atlas.compare(m_map, a, b); });
    connect(m_groupsView, &GroupsView::expertsRequested, this, &AtlasPage::expertsRequested);
    connect(m_groupsView, &GroupsView::failed, this, fail);
    connect(m_groupsView, &GroupsView::promptsRequested, this, &AtlasPage::askPrompts);
    connect(m_expertView, &ExpertView::expertsRequested, this, &AtlasPage::expertsRequested);
    connect(m_expertView, &ExpertView::partnerChosen, this, &AtlasPage::selectCell);
    connect(m_expertView, &ExpertView::failed, this, fail);
}

QWidget *AtlasPage::buildHeader()
{
    const int u = widgets::unit(this);
    auto *header = new Panel(QPalette::Window, Qt::BottomEdge);
    auto *title = new QLabel(tr("Atlas"));
    title->setFont(widgets::strongFont(font()));
    m_source = new widgets::ToneLabel(widgets::Tone::Muted);
    m_source->setObjectName(QStringLiteral("atlasSource"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setMinimumWidth(u * 8); // a tool tip has all of it
    m_views = new widgets::SegmentedControl({tr("Map"), tr("Two groups")});
    m_views->setObjectName(QStringLiteral("atlasViews"));
    m_views->setAccessibleName(tr("What is shown"));
    connect(m_views, &widgets::SegmentedControl::currentChanged, this, [this](int view) {
        m_left->setCurrentIndex(view);
        for (widgets::Chip *chip : {m_measureChip, m_orderChip})
            chip->setVisible(view == static_cast<int>(View::Map));
    });
    const auto chip = [this](const char *name, const QString &says) {
        auto *made = new widgets::Chip;
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(says);
        made->setMenu(new QMenu(made));
        return made;
    };
    const auto menuOf = [](widgets::Chip *of) { return of->findChild<QMenu *>(); };
    m_modelChip = chip("atlasModel", tr("Model"));
    m_scopeChip = chip("atlasScope", tr("Chats that are counted"));
    m_measureChip = chip("atlasMeasure", tr("What the colours show"));
    m_orderChip = chip("atlasOrder", tr("Order of the experts"));
    connect(menuOf(m_modelChip), &QMenu::aboutToShow, this, &AtlasPage::fillModels);
    connect(menuOf(m_scopeChip), &QMenu::aboutToShow, this, &AtlasPage::fillScopes);
    const QString measures[] = {tr("share"), tr("gate mass"), tr("lift")};
    const QString orders[] = {tr("by index"), tr("by load"), tr("by similarity")};
    for (int i = 0; i < 3; ++i) {
        connect(menuOf(m_measureChip)->addAction(measures[i]), &QAction::triggered, this, [this, i] {
            m_mapView->setMeasure(static_cast<analysis::Measure>(i));
            showChips();
        });
        connect(menuOf(m_orderChip)->addAction(orders[i]), &QAction::triggered, this, [this, i] {
            m_mapView->setOrder(static_cast<MapView::Order>(i));
            showChips();
        });
    }
    m_orderChip->setToolTip(tr("By similarity: experts chosen in the same places are next to each other"));
    auto *files = new QToolButton;
    files->setObjectName(QStringLiteral("atlasFiles"));
    files->setIcon(widgets::icon(QStringLiteral("export")));
    files->setPopupMode(QToolButton::InstantPopup);
    files->setToolTip(tr("Import and export routing"));
    files->setAccessibleName(files->toolTip());
    m_fileMenu = new QMenu(files);
    connect(m_fileMenu->addAction(tr("Import routing…")), &QAction::triggered, this, &AtlasPage::askImport);
    connect(m_fileMenu->addAction(tr("Compare two lists of prompts…")), &QAction::triggered, this,
            &AtlasPage::askPrompts);
    m_exportMenu = m_fileMenu->addMenu(tr("Export routing"));
    m_exportMenu->setObjectName(QStringLiteral("atlasExport"));
    fillExports();
    files->setMenu(m_fileMenu);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(u * 2, u * 3 / 4, u * 2, u * 3 / 4);
    row->setSpacing(u);
    row->addWidget(title);
    row->addWidget(m_source);
    row->addStretch(1);
    row->addWidget(m_views);
    for (widgets::Chip *one : {m_modelChip, m_scopeChip, m_measureChip, m_orderChip})
        row->addWidget(one);
    row->addWidget(files);
    return header;
}

QWidget *AtlasPage::buildBody()
{
    const int u = widgets::unit(this);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_mapView);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_mapView->setAutoFillBackground(false);
    m_left = new QStackedWidget;
    m_left->addWidget(scroll);
    m_left->addWidget(m_groupsView);
    auto *page = new Panel(QPalette::Base);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins({});
    pageLayout->addWidget(m_left);
    auto *side = new Panel(QPalette::Window, Qt::LeftEdge);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(1, 0, 0, 0);
    sideLayout->addWidget(m_expertView);
    side->setMinimumWidth(u * 44);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(page);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({u * 110, u * 50});
    return m_splitter;
}

QWidget *AtlasPage::buildFooter()
{
    const int u = widgets::unit(this);
    auto *footer = new Panel(QPalette::Window, Qt::TopEdge);
    m_rates = new widgets::ToneLabel(widgets::Tone::Muted);
    m_rates->setObjectName(QStringLiteral("atlasRates"));
    m_leftOut = new widgets::ToneLabel(widgets::Tone::Warning);
    m_leftOut->setObjectName(QStringLiteral("atlasLeftOut"));
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(u * 2, u / 2, u * 2, u / 2);
    column->setSpacing(u / 4);
    for (widgets::ToneLabel *label : {m_rates, m_leftOut}) {
        label->setFont(widgets::captionFont(font()));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_leftOut->hide();
    return footer;
}

} // namespace moire::ui
