// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reads and shows; its parts are laid out in atlas_page_layout.cpp.
#include "atlas/atlas_page.h"

#include "atlas/atlas_text.h"
#include "atlas/expert_view.h"
#include "atlas/groups_view.h"
#include "atlas/map_view.h"
#include "controls/chip.h"
#include "controls/empty_state.h"
#include "controls/notice_bar.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "conversation/chat_text.h"
#include "items/format.h"
#include "library/model_library.h"
#include "pictures/expert_map.h"
#include "runtime/engine_worker.h"

#include <QMenu>
#include <QMetaMethod>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace moire::ui {

using atlas::Atlas;
using Work = atlas::Atlas::Work;

AtlasPage::AtlasPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_atlas(services.store)
{
    build();
    addCommands();
    connectAtlas();
    showChips();
    showState();
}

AtlasPage::~AtlasPage() = default;

void AtlasPage::connectAtlas()
{
    connect(&m_atlas, &Atlas::contentsRead, this, &AtlasPage::takeContents);
    connect(&m_atlas, &Atlas::mapRead, this, &AtlasPage::takeMap);
    connect(&m_atlas, &Atlas::couplingRead, this,
            [this](const atlas::SharedMap &map, const atlas::SharedCoupling &coupling) {
                if (map == m_map)
                    m_mapView->setCoupling(coupling);
                m_progressRow->hide();
            });
    connect(&m_atlas, &Atlas::imported, this, [this](const atlas::SharedImport &import) {
        m_import = import;
        m_imports.push_back(import);
    });
    connect(&m_atlas, &Atlas::expertRead, this, [this](const atlas::SharedMap &map, const atlas::SharedExpert &expert) {
        if (map == m_map && m_cell == expert->facts.cell)
            m_expertView->setExpert(expert);
    });
    connect(&m_atlas, &Atlas::compared, this,
            [this](const atlas::SharedMap &map, const analysis::GroupComparison &result) {
                if (map == m_map)
                    m_groupsView->setResult(result);
            });
    connect(&m_atlas, &Atlas::written, this, [this](const QString &path) {
        m_progressRow->hide();
        say(tr("Saved %1").arg(shownText(path)), false);
    });
    connect(&m_atlas, &Atlas::progressed, this, [this](Work work, quint64 done, quint64 total) {
        if (work == Work::Map || work == Work::Files)
            showProgress(done, total);
    });
    connect(&m_atlas, &Atlas::failed, this, &AtlasPage::takeFailure);
    connect(&m_atlas, &Atlas::cancelled, this, [this](Work work) {
        if (work != Work::Map && work != Work::Files)
            return;
        m_progressRow->hide();
        m_mapAwaited = false;
        say(tr("Reading was stopped. What was read is kept."), false);
        connect(m_notice->addAction(tr("Read again")), &QPushButton::clicked, this, &AtlasPage::readMap);
        showState();
    });
}

bool AtlasPage::busy() const
{
    bool any = false;
    for (const Work work : {Work::Contents, Work::Map, Work::Expert, Work::Groups, Work::Files})
        any = any || m_atlas.running(work);
    return any;
}

void AtlasPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AtlasPage::refresh()
{
    m_atlas.readContents();
}

const atlas::Model *AtlasPage::model() const
{
    const auto at = std::find_if(m_contents.models.begin(), m_contents.models.end(),
                                 [this](const atlas::Model &one) { return one.key() == m_modelKey; });
    return at == m_contents.models.end() || m_import ? nullptr : &*at;
}

/// The model that is open, if it has answers, or else the one with most answers.
void AtlasPage::takeContents(const atlas::Contents &contents)
{
    m_contents = contents;
    m_contentsKnown = true;
    m_groupsView->setFolders(contents.folders);
    const auto keyWhere = [&](const auto &fits) {
        const auto at = std::find_if(contents.models.begin(), contents.models.end(), fits);
        return at == contents.models.end() ? QString() : at->key();
    };
    if (keyWhere([&](const atlas::Model &one) { return one.key() == m_modelKey; }).isEmpty())
        m_modelKey = keyWhere([&](const atlas::Model &one) { return one.path == m_services.engine.modelPath(); });
    if (m_modelKey.isEmpty() && !contents.models.empty())
        m_modelKey = contents.models.front().key();
    const bool folderExists = std::any_of(contents.folders.begin(), contents.folders.end(),
                                          [this](const auto &one) { return one.first == m_scope.folder; });
    if (!folderExists)
        m_scope.folder = 0;
    showChips();
    const atlas::Model *chosen = model();
    // Whether a folder has other chats now is only known when it is read.
    if (chosen && (!m_map || *chosen != m_mapModel || m_scope != m_mapScope || m_scope.folder != 0))
        readMap();
    else
        showState();
}

std::optional<analysis::RouteShape> AtlasPage::shapeOf(const atlas::Model &model) const
{
    const EngineWorker &engine = m_services.engine;
    if (engine.model() &&
        (engine.modelPath() == model.path || (!model.hash.isEmpty() && engine.modelHash() == model.hash)))
        return analysis::routeShape(engine.model()->config());
    const ModelEntry *entry = m_services.library.find(model.path);
    if (entry && entry->file->footprint)
        return analysis::routeShape(entry->file->footprint->config);
    return {};
}

void AtlasPage::readMap()
{
    m_notice->showNotice({});
    m_mapAwaited = m_import || model();
    if (m_import) {
        m_atlas.showImport(m_import);
    } else if (const atlas::Model *chosen = model()) {
        m_mapModel = *chosen;
        m_mapScope = m_scope;
        m_atlas.readMap({*chosen, m_scope, shapeOf(*chosen)});
    }
    showChips();
    showState();
}

void AtlasPage::takeMap(const atlas::SharedMap &map)
{
    m_mapAwaited = false;
    m_map = map;
    m_mapImport = map->imported ? m_import : nullptr;
    m_importPath.clear();
    m_mapView->setMap(map);
    m_groupsView->setMap(map);
    if (map->prompts())
        m_groupsView->compare();
    if (m_wanted) {
        const auto row = map->sums.shape().row(m_wanted->first);
        m_cell =
            row ? std::optional(analysis::Cell{static_cast<uint32_t>(*row), m_wanted->second.value}) : std::nullopt;
        m_wanted.reset();
    }
    selectCell(m_cell);
    showChips();
    showState();
    showFooter();
}

void AtlasPage::takeFailure(Work work, const QString &why)
{
    if (work == Work::Expert) {
        m_expertView->setProblem(why);
        return;
    }
    if (work == Work::Groups) {
        m_groupsView->setProblem(why);
        return;
    }
    m_progressRow->hide();
    if (work == Work::Contents)
        m_contentsKnown = true;
    if (work == Work::Map)
        m_mapAwaited = false;
    say(why);
    if (work == Work::Map && !m_importPath.isEmpty() && foreignModel().shape.rows() > 0)
        connect(m_notice->addAction(tr("Import without a model")), &QPushButton::clicked, this,
                [this, path = m_importPath] { importFile(path, false); });
    m_importPath.clear();
    showState();
}

void AtlasPage::say(const QString &sentence, bool error)
{
    m_notice->showNotice(sentence, error ? widgets::NoticeBar::Kind::Error : widgets::NoticeBar::Kind::Info);
}

void AtlasPage::showModel(const QString &key)
{
    m_import.reset();
    m_modelKey = key;
    m_scope.folder = 0;
    readMap();
}

void AtlasPage::showFolder(qint64 folder)
{
    m_import.reset();
    m_scope.folder = folder;
    readMap();
}

void AtlasPage::showPolicies(atlas::PolicyAnswers policies)
{
    m_import.reset();
    m_scope.policies = policies;
    readMap();
}

void AtlasPage::showView(View view)
{
    m_views->setCurrentIndex(static_cast<int>(view));
}

void AtlasPage::selectCell(std::optional<analysis::Cell> cell)
{
    const analysis::RouteShape shape = m_map ? m_map->sums.shape() : analysis::RouteShape();
    if (cell && (cell->row >= shape.rows() || cell->expert >= shape.experts))
        cell.reset();
    m_cell = cell;
    m_mapView->select(cell);
    m_expertView->setCell(m_map, cell);
    updateRequestable();
    if (cell)
        m_atlas.readExpert(m_map, m_mapImport, *cell);
}

void AtlasPage::selectExpert(LayerIndex layer, ExpertIndex expert)
{
    const auto row = m_map ? m_map->sums.shape().row(layer) : std::nullopt;
    if (row)
        selectCell(analysis::Cell{static_cast<uint32_t>(*row), expert.value});
    else if (!m_map)
        m_wanted = {layer, expert};
}

void AtlasPage::focusMap()
{
    QWidget *first = m_mapView->map().isVisible() ? static_cast<QWidget *>(&m_mapView->map()) : m_modelChip;
    first->setFocus(Qt::OtherFocusReason);
}

void AtlasPage::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&AtlasPage::expertsRequested))
        updateRequestable();
}

void AtlasPage::disconnectNotify(const QMetaMethod &)
{
    if (m_expertView)
        updateRequestable();
}

void AtlasPage::updateRequestable()
{
    const bool listens = isSignalConnected(QMetaMethod::fromSignal(&AtlasPage::expertsRequested));
    m_expertView->setRequestable(listens);
    m_groupsView->setRequestable(listens);
}

void AtlasPage::showChips()
{
    const atlas::Model *chosen = model();
    m_modelChip->setText(m_import     ? shownText(m_import->name, 30)
                             : chosen ? shownText(chosen->name.isEmpty() ? chosen->path : chosen->name, 30)
                                      : tr("no model"));
    QString scope = tr("all chats");
    for (const auto &folder : m_contents.folders)
        if (folder.first == m_scope.folder)
            scope = shownText(folder.second, 30);
    const QString policies[] = {QString(), tr("only with policies"), tr("with policies")};
    if (const QString &which = policies[static_cast<size_t>(m_scope.policies)]; !which.isEmpty())
        scope = tr("%1, %2", "which chats, and which of their answers").arg(scope, which);
    m_scopeChip->setText(scope);
    m_scopeChip->setVisible(!m_import);
    const QString measures[] = {tr("share"), tr("gate mass"), tr("lift")};
    const QString orders[] = {tr("by index"), tr("by load"), tr("by similarity")};
    m_measureChip->setText(measures[static_cast<size_t>(m_mapView->measure())]);
    m_orderChip->setText(orders[static_cast<size_t>(m_mapView->order())]);
}

void AtlasPage::showProgress(quint64 done, quint64 total)
{
    m_progressRow->setVisible(m_atlas.running(Work::Map) || m_atlas.running(Work::Files));
    m_progressText->setText(tr("%1 of %2 tokens").arg(format::count(done), format::count(total)));
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? static_cast<int>(1000.0 * static_cast<double>(done) / static_cast<double>(total))
                                   : 0);
}

void AtlasPage::showState()
{
    const bool something = m_map && m_map->tokens() > 0 && m_map->sums.shape().rows() > 0;
    m_source->setText(m_map ? sourceText(*m_map) : QString());
    m_source->setToolTip(plainToolTip(m_source->text()));
    m_stack->setCurrentIndex(something ? 1 : 0);
    for (widgets::Chip *chip : {m_measureChip, m_orderChip})
        chip->setEnabled(something);
    m_views->setEnabled(something);
    m_exportMenu->setEnabled(something);
    for (QAction *action : m_exportMenu->actions())
        action->setEnabled(canExport(static_cast<atlas::RoutingFormat>(action->data().toInt())));
    if (something)
        return;
    const atlas::Model *chosen = model();
    const auto shape = chosen ? shapeOf(*chosen) : std::nullopt;
    const bool reading = m_mapAwaited || !m_contentsKnown;
    const bool dense = !reading && shape && shape->rows() == 0;
    m_empty->setTitle(dense ? tr("This model has no experts") : tr("The Atlas"));
    QString text;
    if (reading)
        text = tr("Reading…");
    else if (dense)
        text = tr("%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still "
                  "shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens "
                  "reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model "
                  "above, or import routing.")
                   .arg(shownText(chosen->name));
    else if (chosen)
        text = tr("No routing is saved with the answers of this model in these chats. %1")
                   .arg(m_map ? leftOutText(*m_map) : QString());
    else
        text =
            tr("The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats "
               "together, what each of them is chosen for, and whether two groups of chats differ. Ask something in "
               "Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, "
               "importance matrix), or "
               "compare two lists of prompts (files menu).");
    m_empty->setText(text);
}

void AtlasPage::showFooter()
{
    const analysis::RouteShape &shape = m_map->sums.shape();
    m_rates->setVisible(shape.rows() > 0);
    m_rates->setText(
        (m_map->prompts()
             ? tr("%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries "
                  "held at 5 % (Benjamini–Hochberg)")
             : tr("%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries "
                  "held at 5 % (Benjamini–Hochberg)"))
            .arg(shape.rows())
            .arg(shape.experts)
            .arg(shape.perToken > 0 ? QString::number(shape.perToken) : QStringLiteral("?")));
    const QString left = QStringList{missingText(*m_map), leftOutText(*m_map)}.join(u' ').trimmed();
    m_leftOut->setText(left);
    m_leftOut->setVisible(!left.isEmpty() && shape.rows() > 0); // otherwise the page itself says so
}

} // namespace moire::ui
