// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "atlas/atlas_page.h"
#include "controls/notice_bar.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "experiments/experiments_page.h"
#include "help/crash_notice.h"
#include "library/model_drop.h"
#include "library/model_library.h"
#include "library/models_page.h"
#include "runtime/engine_worker.h"
#include "settings/settings_page.h"
#include "shell/command_palette.h"
#include "shell/language.h"
#include "shell/page_area.h"
#include "shell/rail.h"
#include "shell/window_commands.h"
#include "shell/window_notices.h"
#include "shell/window_state.h"
#include "style/style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace moire::ui {

MainWindow::MainWindow(StoreThread &store, EngineWorker &engine, ModelLibrary &library, QSettings &file,
                       QWidget *parent)
    : QMainWindow(parent),
      m_settings(file),
      m_ongoing(store, engine, library, m_settings),
      m_actions(this),
      m_services{store, engine, library, m_settings, m_actions, m_ongoing}
{
    library.servers().keepIn(m_settings.state());
    if (!settings().language.isEmpty())
        m_languageProblem = installLanguage(wantedLanguages(settings().language)).problem;
    connect(&m_settings, &SettingsFile::changed, this, [this](const Settings &before) {
        if (before.look() != settings().look())
            widgets::applyStyle(*qApp, settings().look());
        if (before.language != settings().language) // later, because the setting's own control is made again
            QMetaObject::invokeMethod(this, &MainWindow::changeLanguage, Qt::QueuedConnection);
    });
    build();
    m_state->restore();
}

void MainWindow::build()
{
    unsetLocale(); // follows the language, as its children do
    setWindowTitle(tr("Moire"));
    addFirstCommands(*this, m_actions);
    buildPages();
    addLastCommands(*this, m_actions);
    m_actions.fill(menuBar());
    m_palette = new CommandPalette(m_services, this);
    connectPages();
    connectModels();
    connectExperts();
    connectExperiments();
    showPage(Page::Chat);
    m_state = new WindowState(*this);
    showStoreProblems(m_services.store, *m_notice);
    showSettingsProblems(m_settings, *m_settingsNotice);
    if (!m_languageProblem.isEmpty())
        m_settingsNotice->showNotice(m_languageProblem, widgets::NoticeBar::Kind::Warning);
    offerCrashReport(m_crashReport);
}

MainWindow::~MainWindow()
{
    takeDown();
}

/// The pages first: what happens while they end may still use the commands.
void MainWindow::takeDown()
{
    delete m_state;
    m_chat->lendInstruments(nullptr); // they read what the page of chats owns
    delete centralWidget();
    const QList<ModelDrop *> drops = findChildren<ModelDrop *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(drops);
    delete menuBar();
    m_actions.clear();
    while (auto *left = findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) // palette and dialogs
        delete left;
}

void MainWindow::changeLanguage()
{
    m_state->save();
    m_crashReport = m_crashNotice->isVisibleTo(this) ? m_crashReport : QString();
    setUpdatesEnabled(false);
    takeDown();
    m_languageProblem = installLanguage(wantedLanguages(settings().language)).problem;
    build();
    centralWidget()->show(); // now, so that it can have the focus
    m_state->restoreContents();
    if (page() == Page::Settings)
        m_settingsPage->focusLanguage();
    setUpdatesEnabled(true);
}

template <class T>
T *MainWindow::addPage(const char *icon, const QString &name, bool last)
{
    const auto page = static_cast<Page>(m_pages->count());
    m_actions.beginPage([this, page] { showPage(page); });
    auto *made = new T(m_services);
    m_actions.endPage();
    m_pages->addWidget(makePageArea(made));
    (m_rail->*(last ? &Rail::addLastPage : &Rail::addPage))(QLatin1String(icon), name, pageKeys(page));
    return made;
}

void MainWindow::buildPages()
{
    m_rail = new Rail;
    m_pages = new QStackedWidget;
    m_chat = addPage<ChatPage>("chat", tr("Chat"));
    m_experiments = addPage<ExperimentsPage>("experiments", tr("Experiments"));
    m_atlas = addPage<AtlasPage>("atlas", tr("Atlas"));
    m_models = addPage<ModelsPage>("models", tr("Models"));
    m_settingsPage = addPage<SettingsPage>("settings", tr("Settings"), true);
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    m_notice = new widgets::NoticeBar;
    m_settingsNotice = new widgets::NoticeBar;
    m_crashNotice = new widgets::NoticeBar;
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_settingsNotice);
    column->addWidget(m_crashNotice);
    column->addWidget(m_pages, 1);
    layout->addLayout(column, 1);
    setCentralWidget(centre);
}

QKeySequence MainWindow::pageKeys(Page page)
{
    return page == Page::Settings ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                  : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
}

void MainWindow::connectPages()
{
    ConversationPage &conversation = m_chat->conversationPage();
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(&conversation, &ConversationPage::modelsRequested, this, [this] { showPage(Page::Models); });
    connect(m_settingsPage, &SettingsPage::reloadRequested, this, [this] { openModel(m_services.engine.modelPath()); });
    connect(m_palette, &CommandPalette::modelChosen, this, [this](const QString &path) {
        showPage(Page::Chat);
        openModel(path);
    });
    connect(m_palette, &CommandPalette::chatChosen, this, [this](qint64 session) {
        showPage(Page::Chat);
        m_chat->conversationPage().openChat(session);
    });
    connect(m_palette, &CommandPalette::presetChosen, this, [this](const ChatSettings &preset) {
        showPage(Page::Chat);
        m_chat->conversationPage().usePreset(preset);
    });
}

void MainWindow::openModel(const QString &path)
{
    m_chat->conversationPage().openModel(path);
}

void MainWindow::openFile(const QString &path)
{
    if (!isBundleName(path)) {
        openModel(path);
        return;
    }
    showPage(Page::Experiments);
    m_experiments->importFile(path);
}

void MainWindow::offerCrashReport(const QString &path)
{
    m_crashReport = path;
    if (!path.isEmpty())
        showCrashNotice(path, *m_crashNotice);
}

void MainWindow::showPage(Page page)
{
    const int index = static_cast<int>(page);
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
    m_actions.setCurrentPage(index);
    page == Page::Chat              ? m_chat->conversationPage().focusField()
        : page == Page::Experiments ? m_experiments->focusList()
        : page == Page::Atlas       ? m_atlas->focusMap()
        : page == Page::Models      ? m_models->focusList()
                                    : m_settingsPage->focusSearch();
    emit pageChanged();
}

QString MainWindow::notice() const
{
    for (const widgets::NoticeBar *bar : {m_notice, m_settingsNotice, m_crashNotice})
        if (bar->isVisibleTo(this))
            return bar->sentence();
    return {};
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::saveState()
{
    m_state->save();
}

void MainWindow::resetLayout()
{
    m_state->reset();
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::raiseAndOpen(const QString &file)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!file.isEmpty())
        openFile(file);
}

} // namespace moire::ui
