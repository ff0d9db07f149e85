// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/notice_bar.h"
#include "library/model_entry.h"
#include "settings/settings.h"
#include "shell/services.h"
#include "storage/post.h"

#include <moire/backends.h>
#include <moire/context.h>
#include <moire/model.h>

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QSettings;
class QSplitter;

namespace moire {
class AnswerSource;
}

namespace moire::widgets {
class EmptyState;
class SearchField;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ModelInspector;
class ModelLoading;
class ModelTable;
class ServersBlock;
struct SortedPaths;

/// The model files of this machine, and what is known of the selected one. Files are listed and read by ModelLibrary
/// on its own thread; nothing here waits for a disk.
class ModelsPage : public QWidget {
    Q_OBJECT
public:
    explicit ModelsPage(const Services &services, QWidget *parent = nullptr);
    ~ModelsPage() override;

    void focusList();
    void select(const QString &path); ///< now, or when the library has found it
    void openFile(); ///< asks for a file, adds and loads it
    void addFolder(); ///< asks for a folder
    void addFile(const QString &path); ///< shows and selects a file, wherever it is
    void addPaths(const QStringList &paths, bool open); ///< files and folders; \p open: loads the first file too

    static constexpr int maxFiles = 200; ///< kept outside the folders; the oldest are forgotten

    /// What only the window can do. Each returns why it is refused; empty: it has begun.
    struct Requests {
        std::function<QString(const QString &path, const LoadOptions &options, const ContextOptions &context)> load;
        std::function<QString()> unload;
        std::function<QString(std::shared_ptr<AnswerSource> source)> connectTo;
    };
    void setRequests(Requests requests);
    void saveState(QSettings &state); ///< columns and order
    void resetLayout();

signals:
    void attentionRequested(); ///< there is something to read here about what was asked for elsewhere

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildList();
    QWidget *buildFooter();
    void connectLibrary();
    void connectEngine();
    void addCommands();

    void load(const QString &path, bool again = false); ///< \p again: also if it is open
    void offerReload();
    void unload();
    void refuse(const QString &path, const QString &why);
    void say(const QString &path, const QString &what, widgets::NoticeBar::Kind kind);
    void loadFailed(const QString &path, const QString &why, bool cancelled);
    void takeSettings();
    void changeFolders(const QStringList &folders);
    void changeFiles(const QStringList &files);
    void removeCurrentFile();
    void take(const SortedPaths &sorted, bool open);
    void libraryChanges(const std::vector<ModelEntry> &changed, const QStringList &removed);
    bool isListed(const QString &path) const; ///< by the settings or the program
    void listOpen();
    void selectWanted(bool scanned);
    void showCurrent(const QString &path);
    void showState();
    void showCounts();
    void showProblems();
    void refresh();
    void showInFolder();
    void copyPath();

    Services m_services;
    ModelLoading &m_loading;
    std::vector<BackendInfo> m_backends;
    QString m_wanted; ///< to be selected once it is listed
    bool m_gone = false; ///< the model in the inspector has vanished
    bool m_refreshDue = false;
    bool m_backendsAsked = false;

    QSplitter *m_splitter = nullptr;
    ModelTable *m_table = nullptr;
    ServersBlock *m_servers = nullptr;
    ModelInspector *m_inspector = nullptr;
    QLabel *m_counts = nullptr;
    widgets::SearchField *m_search = nullptr;
    widgets::NoticeBar *m_notice = nullptr; ///< of what was done
    widgets::NoticeBar *m_problem = nullptr; ///< of folders
    widgets::ToneLabel *m_nothing = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::ToneLabel *m_watching = nullptr;
    QAction *m_loadAction = nullptr;
    QAction *m_unloadAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_showAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_showInspector = nullptr;
    Requests m_requests;
    QString m_openGone; ///< the open model whose file has vanished, as m_notice says
    QTimer m_hashTimer;
    Receiver m_replies;
};

} // namespace moire::ui
