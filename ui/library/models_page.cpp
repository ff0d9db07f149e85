// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/models_page.h"

#include "controls/empty_state.h"
#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "library/builtin_model.h"
#include "library/inspector_head.h"
#include "library/model_drop.h"
#include "library/model_inspector.h"
#include "library/model_library.h"
#include "library/model_table.h"
#include "library/placement_row.h"
#include "library/shown_text.h"
#include "runtime/engine_worker.h"
#include "settings/folders_block.h"
#include "shell/ongoing.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>

namespace moire::ui {

namespace {

constexpr int hashPollMs = 2000;

QString openGoneText()
{
    return ModelsPage::tr("The file of the open model has been deleted, moved or renamed. The model can be used until "
                          "it is unloaded.");
}

} // namespace

ModelsPage::ModelsPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_loading(services.ongoing.loading)
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
    connect(drop, &ModelDrop::dropped, this, [this](const QStringList &paths) { addPaths(paths, paths.size() == 1); });
    takeSettings();
    showState();
}

ModelsPage::~ModelsPage() = default;

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
    connect(&m_loading, &ModelLoading::changed, this, &ModelsPage::showState);
    connect(&m_loading, &ModelLoading::progressed, &m_inspector->head(), &InspectorHead::setProgress);
    connect(&m_loading, &ModelLoading::failed, this, &ModelsPage::loadFailed);
    connect(&engine, &EngineWorker::loaded, this, &ModelsPage::listOpen);
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
    m_watching->setText(tr("Watching %Ln folder(s)", nullptr, static_cast<int>(settings.modelFolders.size())));
    showCounts();
    showState();
}

void ModelsPage::showCounts()
{
    const ModelLibrary &library = m_services.library;
    const auto folders = static_cast<int>(m_services.settings.values().modelFolders.size());
    QStringList counts{tr("%Ln folder(s)", nullptr, folders),
                       tr("%Ln file(s)", nullptr, static_cast<int>(library.count())),
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
        text += QLatin1Char(' ') + tr("There are %Ln more problem(s).", nullptr, static_cast<int>(problems.size() - 1));
    m_problem->showNotice(text, widgets::NoticeBar::Kind::Warning);
    if (m_services.settings.values().modelFolders.contains(first.path))
        connect(m_problem->addAction(tr("Remove folder")), &QPushButton::clicked, this,
                [this, path = first.path] { removeModelFolder(m_services.settings, path, *m_notice); });
}

void ModelsPage::libraryChanges(const std::vector<ModelEntry> &changed, const QStringList &removed)
{
    const SharedModelFile shown = m_inspector->file();
    const QString open = m_services.engine.model() ? m_services.engine.modelPath() : QString();
    if (removed.contains(open) && isListed(open) && (!shown || shown->path != open)) {
        m_openGone = open;
        m_notice->showNotice(openGoneText(), widgets::NoticeBar::Kind::Warning);
    }
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

/// A model that was opened from elsewhere belongs to the list too.
void ModelsPage::listOpen()
{
    const QString path = m_services.engine.modelPath();
    if (m_services.library.find(path) || isListed(path))
        return;
    changeFiles(QStringList{path} + m_services.settings.values().modelFiles);
}

bool ModelsPage::isListed(const QString &path) const
{
    const Settings &settings = m_services.settings.values();
    return QFileInfo(path).path() == QFileInfo(QString::fromStdString(builtinModelPath())).path() ||
        settings.modelFiles.contains(path) ||
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
    const ModelLoading::State state = m_loading.stateOf(path);
    InspectorHead &head = m_inspector->head();
    head.setState(state);
    head.setProgress(m_loading.fraction());
    if (!m_openGone.isEmpty() && (!engine.model() || engine.modelPath() != m_openGone)) {
        m_openGone.clear();
        if (m_notice->sentence() == openGoneText())
            m_notice->showNotice({});
    }
    const bool open = state == ModelLoading::State::Open;
    const QString hash = open ? engine.modelHash() : QString();
    head.setHash(hash);
    if (open && hash.isEmpty() && isVisible())
        m_hashTimer.start(); // the engine does not tell when it has hashed the file
    else
        m_hashTimer.stop();
    m_loadAction->setEnabled(file && file->runs() && !m_gone && state == ModelLoading::State::Closed);
    m_unloadAction->setEnabled(engine.canAnswer() && !engine.loading());
    m_showAction->setEnabled(file && !m_gone);
    m_copyAction->setEnabled(file != nullptr);
    m_removeAction->setEnabled(m_services.settings.values().modelFiles.contains(path));
}

} // namespace moire::ui
