// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "shell/actions.h"
#include "shell/ongoing.h"
#include "shell/services.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace moire::widgets {
class NoticeBar;
}

namespace moire::ui {

class AtlasPage;
class ChatPage;
class CommandPalette;
class ExperimentsPage;
class ModelsPage;
class Rail;
class SettingsPage;
class WindowState;

/// The window: a rail, a page for each of its buttons, and the status line. Owns neither engine, store nor library.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Page { Chat, Experiments, Atlas, Models, Settings };

    MainWindow(StoreThread &store, EngineWorker &engine, ModelLibrary &library, QSettings &file,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void openModel(const QString &path);
    void openFile(const QString &path); ///< a bundle, on the page of experiments, or a model
    void offerCrashReport(const QString &path); ///< empty: none
    void showPage(Page page);
    Page page() const;
    static QKeySequence pageKeys(Page page);
    void saveState(); ///< now; it is also saved whenever it changes
    void resetLayout();
    void openPalette();
    /// Makes everything in the window again, in the language of the settings. What goes on is not touched.
    void changeLanguage();
    /// Comes to the front, because a second start asks for it.
    void raiseAndOpen(const QString &file);
    const Settings &settings() const { return m_settings.values(); }
    SettingsFile &settingsFile() { return m_settings; }
    const Actions &actionList() const { return m_actions; }
    Rail &rail() { return *m_rail; }
    ChatPage &chat() { return *m_chat; }
    ExperimentsPage &experiments() { return *m_experiments; }
    AtlasPage &atlas() { return *m_atlas; }
    ModelsPage &models() { return *m_models; }
    QString notice() const; ///< about the whole window; empty: none

signals:
    void pageChanged();

private:
    template <class T>
    T *addPage(const char *icon, const QString &name, bool last = false);
    void build();
    void takeDown();
    void buildPages();
    void connectPages();
    void connectModels();
    void connectExperts();
    void connectExperiments();

    SettingsFile m_settings;
    Ongoing m_ongoing;
    Actions m_actions;
    Services m_services;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    CommandPalette *m_palette = nullptr;
    widgets::NoticeBar *m_notice = nullptr; ///< about the chats
    widgets::NoticeBar *m_settingsNotice = nullptr;
    widgets::NoticeBar *m_crashNotice = nullptr;
    QString m_crashReport; ///< that is offered; empty: none
    QString m_languageProblem; ///< texts that cannot be used; empty: none
    WindowState *m_state = nullptr;
    ChatPage *m_chat = nullptr;
    ExperimentsPage *m_experiments = nullptr;
    AtlasPage *m_atlas = nullptr;
    ModelsPage *m_models = nullptr;
    SettingsPage *m_settingsPage = nullptr;
};

} // namespace moire::ui
