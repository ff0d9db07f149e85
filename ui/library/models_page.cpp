// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/models_page.h"

#include "controls/empty_state.h"
#include "controls/notice_bar.h"
#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "library/inspector_head.h"
#include "library/model_drop.h"
#include "library/model_inspector.h"
#include "library/model_library.h"
#include "library/model_loading.h"
#include "library/model_table.h"
#include "library/panel.h"
#include "library/placement_row.h"
#include "library/shown_text.h"
#include "runtime/engine_worker.h"
#include "shell/actions.h"
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

namespace {

constexpr int hashPollMs = 2000;

} // namespace

ModelsPage::ModelsPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_loading(new ModelLoading(services.engine, this))
{
    // Before the table hears of it, so that no other row takes the place of one that vanishes.
    connect(&services.library, &ModelLibrary::updated, this, &ModelsPage::libraryChanges);
    build();
    addCommands();
    connectLibrary();
    connectEngine();
    connect(&services.settings, &SettingsFile::changed, this, [this](const Settings &before) {
        const Settings &now = m_services.settings.values();
        if (now.modelFolders != before.modelFolders || now.modelFiles != before.modelFiles ||
            now.threads != before.threads || now.backend != before.backend || now.gpuLayers != before.gpuLayers ||
            now.chat.contextTokens != before.chat.contextTokens)
            takeSettings();
    });
    auto *drop = new ModelDrop(this);
    connect(drop, &ModelDrop::dropped, this, [this](const QStringList &paths) { addPaths(paths, false); });
    takeSettings();
    showState();
}

ModelsPage::~ModelsPage() = default;

void ModelsPage::build()
{
    m_inspector = new ModelInspector;
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    const int u = widgets::unit(this);
    m_inspector->setMinimumWidth(u * 44);
    m_splitter->setSizes({u * 130, u * 54});
    m_splitter->restoreState(m_services.settings.state().value(QStringLiteral("models/splitter")).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_splitter, 1);
    column->addWidget(buildFooter());
    setFocusProxy(m_table);
    connect(m_search, &QLineEdit::textChanged, m_table, &ModelTable::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, &ModelsPage::showCounts);
    connect(m_search, &widgets::SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ModelTable::currentPathChanged, this, &ModelsPage::showCurrent);
    connect(m_table, &ModelTable::opened, this, &ModelsPage::load);
    connect(&m_inspector->head(), &InspectorHead::loadRequested, this, [this] { load(m_inspector->file()->path); });
    connect(&m_inspector->head(), &InspectorHead::unloadRequested, this, &ModelsPage::unloadRequested);
    connect(&m_inspector->head(), &InspectorHead::cancelRequested, m_loading, &ModelLoading::cancel);
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
    row->addWidget(addFolder);
    row->addWidget(openFile);
    return header;
}

QWidget *ModelsPage::buildList()
{
    const int u = widgets::unit(this);
    auto *list = new Panel(QPalette::Base);
    m_table = new ModelTable(m_services.library);
    QSettings &state = m_services.settings.state();
    const int column = state.value(QStringLiteral("models/sort"), -1).toInt();
    if (column >= 0 && column < ModelListModel::ColumnCount)
        m_table->sortByColumn(column,
                              state.value(QStringLiteral("models/descending")).toBool() ? Qt::DescendingOrder
                                                                                        : Qt::AscendingOrder);
    m_problem = new widgets::NoticeBar;
    m_problem->setObjectName(QStringLiteral("folderProblem"));
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
           "machine, and watches the folder for changes. Nothing is copied or changed. A file or folder dropped here "
           "is added too."));
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

void ModelsPage::connectLibrary()
{
    ModelLibrary &library = m_services.library;
    connect(&library, &ModelLibrary::updated, this, [this] {
        showCounts();
        selectWanted(false);
    });
    connect(&library, &ModelLibrary::scanned, this, [this] {
        showCounts();
        selectWanted(true);
    });
    connect(&library, &ModelLibrary::busyChanged, this, &ModelsPage::showCounts);
    connect(&library, &ModelLibrary::problemsChanged, this, &ModelsPage::showProblems);
    connect(m_table, &ModelTable::countChanged, this, &ModelsPage::showCounts);
}

void ModelsPage::connectEngine()
{
    EngineWorker &engine = m_services.engine;
    connect(m_loading, &ModelLoading::changed, this, &ModelsPage::showState);
    connect(m_loading, &ModelLoading::progressed, &m_inspector->head(), &InspectorHead::setProgress);
    connect(m_loading, &ModelLoading::failed, this, &ModelsPage::loadFailed);
    connect(&engine, &EngineWorker::answered, this, [this] {
        if (m_refreshDue && isVisible())
            QTimer::singleShot(0, this, &ModelsPage::refresh); // once the engine has taken the answer off its list
    });
    connect(&engine, &EngineWorker::backendsListed, this, [this](const std::vector<BackendInfo> &backends) {
        m_services.library.setBackends(backends);
        m_inspector->placement().setBackends(backends);
    });
    m_hashTimer.setInterval(hashPollMs);
    connect(&m_hashTimer, &QTimer::timeout, this, &ModelsPage::showState);
}

void ModelsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_backendsAsked, true))
        m_services.engine.listBackends();
    refresh();
    showState();
    selectWanted(false);
}

void ModelsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_hashTimer.stop();
    QSettings &state = m_services.settings.state();
    state.setValue(QStringLiteral("models/splitter"), m_splitter->saveState());
    state.setValue(QStringLiteral("models/sort"), m_table->horizontalHeader()->sortIndicatorSection());
    state.setValue(QStringLiteral("models/descending"),
                   m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

void ModelsPage::refresh()
{
    m_refreshDue = m_services.engine.busy(); // measuring the memory would slow an answer down
    if (m_refreshDue)
        return;
    m_services.library.refresh();
    m_services.library.readSpeeds(m_services.store);
}

void ModelsPage::takeSettings()
{
    const Settings &settings = m_services.settings.values();
    LoadOptions options = settings.loading();
    options.context = settings.chat.context().capacity;
    ModelLibrary &library = m_services.library;
    library.setFolders(settings.modelFolders);
    library.setFiles(settings.modelFiles);
    library.setLoadOptions(options);
    m_inspector->placement().setDefaults(options);
    const bool empty = settings.modelFolders.isEmpty() && settings.modelFiles.isEmpty();
    m_empty->setVisible(empty);
    m_watching->setText(tr("Watching %n folder(s)", nullptr, static_cast<int>(settings.modelFolders.size())));
    showCounts();
    showState();
}

void ModelsPage::showCounts()
{
    const ModelLibrary &library = m_services.library;
    const auto folders = static_cast<int>(m_services.settings.values().modelFolders.size());
    QStringList counts{tr("%n folder(s)", nullptr, folders),
                       tr("%n file(s)", nullptr, static_cast<int>(library.count())),
                       format::bytes(library.totalBytes())};
    if (library.busy())
        counts << tr("reading…");
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    const bool nothing = m_table->shownCount() == 0 && library.count() > 0 && !m_search->text().trimmed().isEmpty();
    m_nothing->setVisible(nothing);
    m_nothing->setText(nothing ? tr("No model matches “%1”.").arg(m_search->text().left(80)) : QString());
    // Above the lesson about folders, the table is only as high as its rows.
    m_table->setMaximumHeight(m_empty->isVisibleTo(this) ? m_table->naturalHeight() : QWIDGETSIZE_MAX);
}

void ModelsPage::showProblems()
{
    const std::vector<LibraryProblem> &problems = m_services.library.problems();
    if (problems.empty())
        return m_problem->showNotice({});
    const LibraryProblem &first = problems.front();
    QString text = tr("%1: %2").arg(breakable(first.path), breakable(first.text));
    if (problems.size() > 1)
        text += QLatin1Char(' ') + tr("There are %n more problem(s).", nullptr, static_cast<int>(problems.size() - 1));
    m_problem->showNotice(text, widgets::NoticeBar::Kind::Warning);
    if (m_services.settings.values().modelFolders.contains(first.path))
        connect(m_problem->addAction(tr("Remove folder")), &QPushButton::clicked, this,
                [this, path = first.path] { removeFolder(path); });
}

void ModelsPage::libraryChanges(const std::vector<ModelEntry> &changed, const QStringList &removed)
{
    const SharedModelFile shown = m_inspector->file();
    const QString open = m_services.engine.model() ? m_services.engine.modelPath() : QString();
    if (removed.contains(open) && isListed(open) && (!shown || shown->path != open))
        m_notice->showNotice(tr("The file of the open model has been deleted, moved or renamed. The model can be used "
                                "until it is unloaded."),
                             widgets::NoticeBar::Kind::Warning);
    if (!shown)
        return;
    for (const ModelEntry &entry : changed)
        if (entry.file->path == shown->path) {
            m_gone = false;
            m_inspector->showModel(&entry);
            return showState();
        }
    if (!removed.contains(shown->path))
        return;
    m_gone = isListed(shown->path);
    m_table->setCurrentIndex({});
    if (m_gone)
        m_inspector->setGone();
    else
        m_inspector->showModel(nullptr);
    showState();
}

bool ModelsPage::isListed(const QString &path) const
{
    const Settings &settings = m_services.settings.values();
    return settings.modelFiles.contains(path) ||
        std::any_of(settings.modelFolders.begin(), settings.modelFolders.end(),
                    [&](const QString &folder) { return path.startsWith(folder + QLatin1Char('/')); });
}

void ModelsPage::selectWanted(bool scanned)
{
    if (!m_wanted.isEmpty()) {
        QString path = m_wanted;
        if (scanned && !m_services.library.find(path))
            for (const ModelEntry &entry : m_services.library.entries()) // a later part of a split model
                if (entry.file->parts.contains(path))
                    path = entry.file->path;
        // A scan may have begun before the file was added: one that will be listed is waited for.
        if (m_table->select(path) || (scanned && !isListed(m_wanted)))
            m_wanted.clear();
    }
    if (m_wanted.isEmpty() && !m_gone && isVisible() && m_table->currentPath().isEmpty() &&
        !m_table->select(m_services.engine.modelPath()) && m_table->shownCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void ModelsPage::showCurrent(const QString &path)
{
    if (path.isEmpty() && m_gone)
        return; // the sentence about the model that vanished stays
    m_gone = false;
    m_inspector->showModel(m_services.library.find(path));
    showState();
}

void ModelsPage::showState()
{
    const EngineWorker &engine = m_services.engine;
    const SharedModelFile file = m_inspector->file();
    const QString path = file ? file->path : QString();
    const ModelLoading::State state = m_loading->stateOf(path);
    InspectorHead &head = m_inspector->head();
    head.setState(state);
    head.setProgress(m_loading->fraction());
    const bool open = state == ModelLoading::State::Open;
    const QString hash = open ? engine.modelHash() : QString();
    head.setHash(hash);
    if (open && hash.isEmpty() && isVisible())
        m_hashTimer.start(); // the engine does not tell when it has hashed the file
    else
        m_hashTimer.stop();
    m_loadAction->setEnabled(file && file->runs() && !m_gone && state == ModelLoading::State::Closed);
    m_unloadAction->setEnabled(engine.model() && !engine.loading());
    m_removeAction->setEnabled(m_services.settings.values().modelFiles.contains(path));
}

} // namespace moire::ui
