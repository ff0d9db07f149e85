// SPDX-License-Identifier: GPL-3.0-or-later
// What ModelsPage does: its commands, files and folders added and removed, loading.
#include "controls/search_field.h"
#include "library/inspector_head.h"
#include "library/model_drop.h"
#include "library/model_inspector.h"
#include "library/model_library.h"
#include "library/model_loading.h"
#include "library/model_table.h"
#include "library/models_page.h"
#include "library/placement_row.h"
#include "library/servers_block.h"
#include "library/shown_text.h"
#include "runtime/engine_worker.h"
#include "shell/actions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QUrl>

namespace moire::ui {

using Kind = widgets::NoticeBar::Kind;

void ModelsPage::addCommands()
{
    using Menu = Actions::Menu;
    Actions &actions = m_services.actions;
    actions.add({.id = "openModel",
                 .menu = Menu::File,
                 .text = tr("&Open model…"),
                 .keys = QKeySequence::Open,
                 .icon = QStringLiteral("models"),
                 .separated = true,
                 .opens = true},
                [this] { openFile(); });
    actions.add({.id = "addModelsFolder",
                 .menu = Menu::File,
                 .text = tr("Add models &folder…"),
                 .icon = QStringLiteral("folder"),
                 .opens = true},
                [this] { addFolder(); });
    actions.add({.id = "addServer",
                 .menu = Menu::File,
                 .text = tr("A&dd server…"),
                 .icon = QStringLiteral("link"),
                 .opens = true},
                [this] { m_servers->add(); });
    actions.add({.id = "rescanModels", .menu = Menu::File, .text = tr("&Rescan models"), .opens = true}, [this] {
        m_services.library.refresh();
        m_services.library.readSpeeds(m_services.store);
    });
    m_loadAction = actions.add({.id = "loadModel",
                                .menu = Menu::File,
                                .text = tr("&Load selected model"),
                                .keys = Qt::Key_Return,
                                .scope = m_table},
                               [this] { load(m_table->currentPath()); });
    m_loadAction->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_unloadAction = actions.add({.id = "unloadModel", .menu = Menu::File, .text = tr("&Unload model"), .opens = true},
                                 [this] { unload(); });
    m_showAction = actions.add({.id = "showModelFile", .menu = Menu::File, .text = tr("&Show model in folder")},
                               [this] { showInFolder(); });
    m_copyAction = actions.add({.id = "copyModelPath", .menu = Menu::File, .text = tr("&Copy path of model")},
                               [this] { copyPath(); });
    m_table->addActions({m_unloadAction, m_showAction, m_copyAction});
    m_removeAction = actions.add({.id = "removeModelFile",
                                  .menu = Menu::File,
                                  .text = tr("Re&move model from list"),
                                  .keys = QKeySequence::Delete,
                                  .scope = m_table},
                                 [this] { removeCurrentFile(); });
    actions.add({.id = "filterModels",
                 .menu = Menu::Edit,
                 .text = tr("&Filter models"),
                 .keys = QKeySequence::Find,
                 .icon = QStringLiteral("search"),
                 .separated = true},
                [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    const bool shown = m_services.settings.state().value(QStringLiteral("models/inspector"), true).toBool();
    m_inspector->setVisible(shown);
    m_showInspector = actions.addToggle({.id = "showInspector",
                                         .menu = Menu::View,
                                         .text = tr("Model i&nspector"),
                                         .keys = Qt::CTRL | Qt::ALT | Qt::Key_B,
                                         .icon = QStringLiteral("panel-right")},
                                        shown, [this](bool on) { m_inspector->setVisible(on); });
}

void ModelsPage::setRequests(Requests requests)
{
    m_servers->setRequest(requests.connectTo);
    m_requests = std::move(requests);
}

/// Not by a focus proxy, with which Tab would step over what stands before the list.
void ModelsPage::focusList()
{
    m_table->setFocus();
}

void ModelsPage::select(const QString &path)
{
    m_wanted = path.isEmpty() ? QString() : QDir::cleanPath(path);
    selectWanted(false);
}

void ModelsPage::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open model"));
    dialog->setObjectName(QStringLiteral("openModelDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("GGUF models (*.gguf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { addPaths({path}, true); });
    dialog->open();
}

void ModelsPage::addFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add models folder"));
    dialog->setObjectName(QStringLiteral("addFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { addPaths({path}, false); });
    dialog->open();
}

void ModelsPage::addFile(const QString &path)
{
    if (path.isEmpty())
        return;
    const QString clean = QDir::cleanPath(path);
    QStringList files = m_services.settings.values().modelFiles;
    if (!m_services.library.find(clean) && !files.contains(clean)) {
        files.prepend(clean);
        changeFiles(files.first(std::min<qsizetype>(files.size(), maxFiles)));
    }
    m_search->clear(); // so that it is not hidden
    select(clean);
}

void ModelsPage::addPaths(const QStringList &paths, bool open)
{
    sortPaths(paths, m_replies.address(), [this, open](const SortedPaths &sorted) { take(sorted, open); });
}

void ModelsPage::take(const SortedPaths &sorted, bool open)
{
    m_notice->showNotice({});
    QStringList folders = m_services.settings.values().modelFolders;
    for (const QString &folder : sorted.folders)
        if (const QString clean = QDir::cleanPath(folder); !folders.contains(clean))
            folders << clean;
    changeFolders(folders);
    for (auto path = sorted.files.rbegin(); path != sorted.files.rend(); ++path)
        addFile(*path); // the first one last, so that it is selected
    if (!sorted.missing.isEmpty())
        m_notice->showNotice(
            tr("“%1” does not exist or cannot be accessed.").arg(breakable(sorted.missing.constFirst())), Kind::Error);
    if (open && !sorted.files.isEmpty())
        load(QDir::cleanPath(sorted.files.constFirst()));
}

void ModelsPage::changeFolders(const QStringList &folders)
{
    Settings settings = m_services.settings.values();
    settings.modelFolders = folders;
    m_services.settings.change(settings);
}

void ModelsPage::changeFiles(const QStringList &files)
{
    Settings settings = m_services.settings.values();
    settings.modelFiles = files;
    m_services.settings.change(settings);
}

void ModelsPage::removeCurrentFile()
{
    const QString path = m_table->currentPath();
    QStringList files = m_services.settings.values().modelFiles;
    if (files.removeAll(path) == 0)
        return;
    const QString name = m_inspector->file() ? m_inspector->file()->name : path;
    changeFiles(files);
    m_notice->showNotice(tr("“%1” was removed from the list; the file is untouched.").arg(breakable(name)));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this, path] {
        m_notice->showNotice({});
        addFile(path);
    });
}

void ModelsPage::load(const QString &path, bool again)
{
    const ModelEntry *entry = m_services.library.find(path);
    if (path.isEmpty() || (!again && m_loading.stateOf(path) == ModelLoading::State::Open))
        return;
    if (entry && !entry->file->runs()) { // the inspector says why
        emit attentionRequested();
        return;
    }
    const PlacementRow &placement = m_inspector->placement();
    const QString why = m_requests.load(path, placement.loadOptions(path), placement.contextOptions(path));
    if (!why.isEmpty())
        refuse(path, why);
}

/// The placement of the open model was changed.
void ModelsPage::offerReload()
{
    const QString path = m_inspector->file()->path;
    if (m_loading.stateOf(path) != ModelLoading::State::Open)
        return;
    widgets::NoticeBar &notice = m_inspector->head().notice();
    notice.showNotice(tr("The open model still runs with the placement it was loaded with."));
    connect(notice.addAction(tr("Reload now")), &QPushButton::clicked, this, [this, path] { load(path, true); });
}

void ModelsPage::unload()
{
    const QString why = m_requests.unload();
    if (!why.isEmpty())
        refuse(m_services.engine.modelPath(), why);
}

void ModelsPage::refuse(const QString &path, const QString &why)
{
    say(path, why, Kind::Error);
    emit attentionRequested();
}

/// In the inspector if it shows the model, otherwise above the list.
void ModelsPage::say(const QString &path, const QString &what, Kind kind)
{
    const SharedModelFile shown = m_inspector->file();
    const bool here = shown && shown->path == path && m_inspector->isVisibleTo(this);
    widgets::NoticeBar &notice = here ? m_inspector->head().notice() : *m_notice;
    notice.showNotice(breakable(what), kind);
    notice.setDismissible(true);
}

void ModelsPage::loadFailed(const QString &path, const QString &why, bool cancelled)
{
    if (!cancelled)
        say(path, why, Kind::Error);
    else if (m_services.engine.model())
        say(path, tr("Loading was cancelled; the model that was open still is."), Kind::Info);
    else
        say(path, tr("Loading was cancelled. No model is open."), Kind::Info);
    m_services.library.refresh(); // the file may have changed
}

void ModelsPage::showInFolder()
{
    if (const SharedModelFile file = m_inspector->file())
        QDesktopServices::openUrl(QUrl::fromLocalFile(file->path.left(file->path.lastIndexOf(QLatin1Char('/')))));
}

void ModelsPage::copyPath()
{
    if (const SharedModelFile file = m_inspector->file())
        QGuiApplication::clipboard()->setText(file->path);
}

} // namespace moire::ui
