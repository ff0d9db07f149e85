// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of AtlasPage: models, scopes, and files with routing.
#include "atlas/atlas_page.h"
#include "atlas/groups_view.h"
#include "atlas/map_view.h"
#include "atlas/prompt_lists_dialog.h"
#include "controls/chip.h"
#include "conversation/chat_text.h"
#include "experiments/experiments_page.h"
#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "shell/actions.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace moire::ui {

using atlas::RoutingFormat;

void AtlasPage::fillModels()
{
    QMenu *menu = m_modelChip->findChild<QMenu *>();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    for (const atlas::Model &one : m_contents.models)
        connect(
            menu->addAction(tr("%1 (%Ln answer(s))", nullptr, static_cast<int>(std::min<qint64>(one.answers, INT_MAX)))
                                .arg(menuText(one.name.isEmpty() ? one.path : one.name))),
            &QAction::triggered, this, [this, key = one.key()] { showModel(key); });
    if (!m_imports.empty())
        menu->addSeparator();
    for (const atlas::SharedImport &one : m_imports)
        connect(
            menu->addAction((one->firstOfB > 0 ? tr("%1 (prompts)") : tr("%1 (imported)")).arg(menuText(one->name))),
            &QAction::triggered, this, [this, one] {
                m_import = one;
                readMap();
            });
    menu->addSeparator();
    fillExperiments(*menu->addMenu(tr("Results of an experiment")));
    connect(menu->addAction(tr("Import routing…")), &QAction::triggered, this, &AtlasPage::askImport);
}

/// The latest ones that were run.
void AtlasPage::fillExperiments(QMenu &menu)
{
    constexpr int most = 30;
    const QDir folder(ExperimentsPage::folderOf(m_services));
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.results")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files.mid(0, most))
        connect(menu.addAction(menuText(file.completeBaseName())), &QAction::triggered, this,
                [this, path = file.filePath()] { importFile(path); });
    if (files.isEmpty())
        menu.addAction(tr("No experiment was run"))->setEnabled(false);
}

void AtlasPage::fillScopes()
{
    QMenu *menu = m_scopeChip->findChild<QMenu *>();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    connect(menu->addAction(tr("All chats")), &QAction::triggered, this, [this] { showFolder(0); });
    if (!m_contents.folders.empty())
        menu->addSeparator();
    for (const auto &folder : m_contents.folders)
        connect(menu->addAction(menuText(folder.second)), &QAction::triggered, this,
                [this, id = folder.first] { showFolder(id); });
    QMenu *policies = menu->addMenu(tr("Answers with a routing policy"));
    const std::pair<atlas::PolicyAnswers, QString> choices[] = {{atlas::PolicyAnswers::LeaveOut, tr("Leave out")},
                                                                {atlas::PolicyAnswers::Only, tr("Only these")},
                                                                {atlas::PolicyAnswers::Include, tr("All answers")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = policies->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_scope.policies == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] { showPolicies(choice); });
    }
}

void AtlasPage::fillExports()
{
    const std::pair<RoutingFormat, QString> formats[] = {
        {RoutingFormat::Numpy, tr("NumPy array [tokens, layers, k]…")},
        {RoutingFormat::Csv, tr("CSV rows: token, layer, expert, gate…")},
        {RoutingFormat::Vllm, tr("JSON lines as vLLM writes them…")},
        {RoutingFormat::Sglang, tr("JSON lines as SGLang writes them…")},
        {RoutingFormat::Counts, tr("Importance matrix of llama.cpp, with counts only…")}};
    for (const auto &[format, text] : formats) {
        QAction *action = m_exportMenu->addAction(text);
        action->setData(static_cast<int>(format));
        connect(action, &QAction::triggered, this, [this, format = format] { askExport(format); });
    }
}

/// Sums alone can be written only as counts.
bool AtlasPage::canExport(RoutingFormat format) const
{
    return m_map && m_map->tokens() > 0 && (m_map->sequences || format == RoutingFormat::Counts);
}

void AtlasPage::addCommands()
{
    m_services.actions.add({.id = "importRouting",
                            .menu = Actions::Menu::File,
                            .text = tr("Import routin&g…"),
                            .icon = QStringLiteral("import"),
                            .separated = true,
                            .opens = true},
                           [this] { askImport(); });
    m_services.actions.add({.id = "comparePrompts",
                            .menu = Actions::Menu::File,
                            .text = tr("Compare t&wo lists of prompts…"),
                            .icon = QStringLiteral("atlas"),
                            .opens = true},
                           [this] { askPrompts(); });
    m_services.actions.add({.id = "readAtlas", .menu = Actions::Menu::View, .text = tr("Rea&d the Atlas again")},
                           [this] { readMap(); });
    m_services.actions.add({.id = "atlasMap", .menu = Actions::Menu::View, .text = tr("Map of e&xperts")},
                           [this] { showView(View::Map); });
    m_services.actions.add({.id = "atlasGroups", .menu = Actions::Menu::View, .text = tr("&Two groups of chats")},
                           [this] { showView(View::Groups); });
}

analysis::ForeignModel AtlasPage::foreignModel() const
{
    for (const atlas::Model &one : m_contents.models) {
        if (one.key() != m_modelKey)
            continue;
        if (m_services.engine.model() && m_services.engine.modelPath() == one.path)
            return analysis::foreignModel(m_services.engine.model()->config());
        const ModelEntry *entry = m_services.library.find(one.path);
        if (entry && entry->file->footprint)
            return analysis::foreignModel(entry->file->footprint->config);
    }
    return {};
}

void AtlasPage::askImport()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import routing"), {},
        tr("Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

PromptListsDialog &AtlasPage::promptLists()
{
    if (!m_promptLists) {
        m_promptLists = new PromptListsDialog(m_services.engine, this);
        connect(m_promptLists, &PromptListsDialog::read, this, &AtlasPage::takePrompts);
    }
    return *m_promptLists;
}

void AtlasPage::askPrompts()
{
    promptLists().show();
    promptLists().raise();
    promptLists().activateWindow();
}

/// Routes of prompts are large, so only those of the last two lists are kept.
void AtlasPage::takePrompts(const atlas::SharedImport &import)
{
    std::erase_if(m_imports, [](const atlas::SharedImport &one) { return one->firstOfB > 0; });
    m_imports.push_back(import);
    m_import = import;
    showView(View::Groups);
    readMap();
}

void AtlasPage::importFile(const QString &path, bool withModel)
{
    m_importPath = path;
    say({});
    m_atlas.readImport(path, withModel ? foreignModel() : analysis::ForeignModel());
}

void AtlasPage::askExport(RoutingFormat format)
{
    const QString ending = atlas::endingOf(format);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export routing"), tr("routing") + u'.' + ending,
                                                      QStringLiteral("*.") + ending);
    if (!path.isEmpty())
        exportRouting(format, path);
}

void AtlasPage::exportRouting(RoutingFormat format, const QString &path)
{
    if (canExport(format))
        m_atlas.write(m_map, m_mapImport, format, path);
}

} // namespace moire::ui
