// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas.h"
#include "atlas/expert_request.h"
#include "shell/services.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace moire::widgets {
class Chip;
class EmptyState;
class NoticeBar;
class SegmentedControl;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ExpertView;
class GroupsView;
class MapView;
class PromptListsDialog;

/// All that is kept of one model: the map of its experts, one expert, two groups of chats, and routing that other
/// programs recorded. Everything is read on threads of its own; nothing here waits.
class AtlasPage : public QWidget {
    Q_OBJECT
public:
    enum class View { Map, Groups };

    explicit AtlasPage(const Services &services, QWidget *parent = nullptr);
    ~AtlasPage() override;

    void focusMap();
    void refresh(); ///< looks for new answers
    void showModel(const QString &key); ///< atlas::Model::key(), of a model that has answers
    void showFolder(qint64 folder); ///< 0: all chats
    void showPolicies(atlas::PolicyAnswers policies);
    void showView(View view);
    void selectCell(std::optional<analysis::Cell> cell);
    /// The cell of the model that is shown, when it has been read; for links from other pages.
    void selectExpert(LayerIndex layer, ExpertIndex expert);
    /// The dialog for two lists of prompts, which is made when it is first asked for; it keeps its texts.
    PromptListsDialog &promptLists();
    void importFile(const QString &path, bool withModel = true); ///< \p withModel: checked against the shown model
    void exportRouting(atlas::RoutingFormat format, const QString &path);

    MapView &mapView() { return *m_mapView; }
    ExpertView &expertView() { return *m_expertView; }
    GroupsView &groupsView() { return *m_groupsView; }
    const atlas::SharedMap &map() const { return m_map; } ///< null: nothing is shown
    bool busy() const; ///< something is being read

signals:
    /// A person wants a routing policy about these experts. While nobody is connected, the buttons are disabled.
    void expertsRequested(const moire::ui::ExpertRequests &requests);

protected:
    void showEvent(QShowEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildBody();
    QWidget *buildFooter();
    void addCommands();
    void connectAtlas();

    void takeContents(const atlas::Contents &contents);
    void readMap();
    void takeMap(const atlas::SharedMap &map);
    void takeFailure(atlas::Atlas::Work work, const QString &why);
    void say(const QString &sentence, bool error = true);
    std::optional<analysis::RouteShape> shapeOf(const atlas::Model &model) const;
    analysis::ForeignModel foreignModel() const; ///< of the model that is shown
    const atlas::Model *model() const; ///< null: none, or an import is shown
    void fillModels();
    void fillScopes();
    void fillExperiments(QMenu &menu);
    void fillExports();
    void showChips();
    void showState();
    void showFooter();
    void showProgress(quint64 done, quint64 total);
    void updateRequestable();
    void askImport();
    void askPrompts();
    void takePrompts(const atlas::SharedImport &import);
    void askExport(atlas::RoutingFormat format);
    bool canExport(atlas::RoutingFormat format) const;

    Services m_services;
    atlas::Atlas m_atlas;
    atlas::Contents m_contents;
    bool m_contentsKnown = false;
    bool m_mapAwaited = false; ///< asked for, and neither there nor failed
    QString m_modelKey; ///< empty: none is chosen yet
    atlas::Scope m_scope;
    std::vector<atlas::SharedImport> m_imports;
    atlas::SharedImport m_import; ///< that is wanted; null: the database is
    QString m_importPath; ///< being read
    atlas::SharedMap m_map;
    atlas::SharedImport m_mapImport; ///< where m_map is from; null: the database
    atlas::Model m_mapModel; ///< as it was when m_map was read
    atlas::Scope m_mapScope;
    std::optional<analysis::Cell> m_cell;
    std::optional<std::pair<LayerIndex, ExpertIndex>> m_wanted; ///< selected once a map is there

    QLabel *m_source = nullptr;
    widgets::Chip *m_modelChip = nullptr;
    widgets::Chip *m_scopeChip = nullptr;
    widgets::Chip *m_measureChip = nullptr;
    widgets::Chip *m_orderChip = nullptr;
    widgets::SegmentedControl *m_views = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_exportMenu = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
    QWidget *m_progressRow = nullptr;
    widgets::ToneLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr; ///< nothing, or the body
    widgets::EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_left = nullptr; ///< map or groups
    MapView *m_mapView = nullptr;
    GroupsView *m_groupsView = nullptr;
    PromptListsDialog *m_promptLists = nullptr;
    ExpertView *m_expertView = nullptr;
    widgets::ToneLabel *m_rates = nullptr;
    widgets::ToneLabel *m_leftOut = nullptr;
};

} // namespace moire::ui
