// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of ModelsPage and how they are laid out.
#include "controls/empty_state.h"
#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "items/model_list_model.h"
#include "library/inspector_head.h"
#include "library/model_inspector.h"
#include "library/model_loading.h"
#include "library/model_table.h"
#include "library/models_page.h"
#include "library/panel.h"
#include "library/placement_row.h"
#include "library/servers_block.h"
#include "shell/actions.h"
#include "shell/ongoing.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace moire::ui {

void ModelsPage::build()
{
    m_inspector = new ModelInspector(m_services.ongoing.placements);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_inspector->setMinimumWidth(widgets::unit(this) * 44);
    resetLayout();
    m_splitter->restoreState(m_services.settings.state().value(QStringLiteral("models/splitter")).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_splitter, 1);
    column->addWidget(buildFooter());
    connect(m_search, &QLineEdit::textChanged, m_table, &ModelTable::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, &ModelsPage::showCounts);
    connect(m_search, &widgets::SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ModelTable::currentPathChanged, this, &ModelsPage::showCurrent);
    connect(m_table, &ModelTable::opened, this, [this](const QString &path) { load(path); });
    connect(&m_inspector->head(), &InspectorHead::loadRequested, this, [this] { load(m_inspector->file()->path); });
    connect(&m_inspector->head(), &InspectorHead::unloadRequested, this, &ModelsPage::unload);
    connect(&m_inspector->head(), &InspectorHead::cancelRequested, &m_loading, &ModelLoading::cancel);
    connect(&m_inspector->placement(), &PlacementRow::chosen, this, &ModelsPage::offerReload);
    connect(m_inspector, &ModelInspector::showInFolderRequested, this, &ModelsPage::showInFolder);
}

QWidget *ModelsPage::buildHeader()
{
    const int u = widgets::unit(this);
    auto *header = new Panel(QPalette::Window, Qt::BottomEdge);
    auto *title = new QLabel(tr("Models"));
    title->setFont(widgets::strongFont(font()));
    m_counts = new widgets::ToneLabel(widgets::Tone::Muted);
    m_counts->setObjectName(QStringLiteral("modelCounts"));
    m_search = new widgets::SearchField(tr("Filter models"));
    m_search->setObjectName(QStringLiteral("modelFilter"));
    m_search->setAcceptDrops(false); // files dropped on it belong to the page
    m_search->setMaximumWidth(u * 32);
    auto *addFolder = new QPushButton(tr("Add folder…"));
    addFolder->setObjectName(QStringLiteral("addFolder"));
    auto *addServer = new QPushButton(tr("Add server…"));
    addServer->setObjectName(QStringLiteral("addServer"));
    connect(addServer, &QPushButton::clicked, this, [this] { m_servers->add(); });
    auto *openFile = new QPushButton(tr("Open file…"));
    openFile->setObjectName(QStringLiteral("openFile"));
    openFile->setProperty(widgets::look::primary, true);
    connect(addFolder, &QPushButton::clicked, this, &ModelsPage::addFolder);
    connect(openFile, &QPushButton::clicked, this, &ModelsPage::openFile);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(u * 2, u * 3 / 4, u * 2, u * 3 / 4);
    row->setSpacing(u * 5 / 4);
    row->addWidget(title);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(addServer);
    row->addWidget(addFolder);
    row->addWidget(openFile);
    return header;
}

QWidget *ModelsPage::buildList()
{
    const int u = widgets::unit(this);
    auto *list = new Panel(QPalette::Base);
    m_table = new ModelTable(m_services.library, m_loading);
    QSettings &state = m_services.settings.state();
    const int column = state.value(QStringLiteral("models/sort"), -1).toInt();
    if (column >= 0 && column < ModelListModel::ColumnCount)
        m_table->sortByColumn(column,
                              state.value(QStringLiteral("models/descending")).toBool() ? Qt::DescendingOrder
                                                                                        : Qt::AscendingOrder);
    m_problem = new widgets::NoticeBar;
    m_problem->setObjectName(QStringLiteral("folderProblem"));
    m_servers = new ServersBlock(m_services);
    connect(m_servers, &ServersBlock::told, this,
            [this](const QString &sentence, widgets::NoticeBar::Kind kind) { m_notice->showNotice(sentence, kind); });
    m_notice = new widgets::NoticeBar;
    m_notice->setObjectName(QStringLiteral("listNotice"));
    m_nothing = new widgets::ToneLabel(widgets::Tone::Muted);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(u, u, u, u);
    m_empty = new widgets::EmptyState(
        QStringLiteral("folder"), tr("Your own models"),
        tr("Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this "
           "machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, "
           "a file is opened."));
    m_empty->setObjectName(QStringLiteral("noFolders"));
    m_empty->setAction(tr("Add folder…"));
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &ModelsPage::addFolder);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(u * 2, u / 2, u * 2, u);
    layout->setSpacing(u);
    layout->addWidget(m_problem);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing);
    layout->addWidget(m_servers);
    layout->addWidget(m_empty, 1);
    layout->addStretch(0);
    return list;
}

QWidget *ModelsPage::buildFooter()
{
    const int u = widgets::unit(this);
    auto *footer = new Panel(QPalette::Window, Qt::TopEdge);
    m_watching = new widgets::ToneLabel(widgets::Tone::Muted);
    m_watching->setObjectName(QStringLiteral("watching"));
    auto *promise = new widgets::ToneLabel(widgets::Tone::Muted);
    const QString text = tr("Nothing is downloaded unless you ask · <a href=\"network\">what would connect where</a>");
    promise->setText(text);
    connect(&widgets::themeSignals(), &widgets::ThemeSignals::changed, promise, [promise, text] {
        promise->setText({}); // a link keeps the colour that it was laid out with
        promise->setText(text);
    });
    promise->setTextFormat(Qt::RichText);
    promise->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(promise, &QLabel::linkActivated, this, [this] {
        if (QAction *show = m_services.actions.find(QStringLiteral("showConnections")))
            show->trigger();
    });
    for (QLabel *label : {static_cast<QLabel *>(m_watching), static_cast<QLabel *>(promise)})
        label->setFont(widgets::captionFont(font()));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(u * 2, u / 2, u * 2, u / 2);
    row->addWidget(m_watching);
    row->addStretch(1);
    row->addWidget(promise);
    return footer;
}

void ModelsPage::resetLayout()
{
    const int u = widgets::unit(this);
    m_splitter->setSizes({u * 130, u * 54});
    if (m_showInspector)
        m_showInspector->setChecked(true);
}

void ModelsPage::saveState(QSettings &state)
{
    const auto keep = [&](const char *key, const QVariant &value) {
        if (state.value(QLatin1String(key)) != value)
            state.setValue(QLatin1String(key), value);
    };
    keep("models/splitter", m_splitter->saveState());
    keep("models/inspector", m_showInspector->isChecked());
    keep("models/sort", m_table->horizontalHeader()->sortIndicatorSection());
    keep("models/descending", m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

} // namespace moire::ui
