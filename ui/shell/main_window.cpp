// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "controls/notice_bar.h"
#include "conversation/chat_page.h"
#include "conversation/conversation_page.h"
#include "library/models_page.h"
#include "settings/settings_page.h"
#include "runtime/engine_worker.h"
#include "shell/command_palette.h"
#include "shell/rail.h"
#include "shell/store_notice.h"
#include "shell/window_commands.h"
#include "style/style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

namespace moire::ui {

MainWindow::MainWindow(StoreThread &store, EngineWorker &engine, ModelLibrary &library, QSettings &file,
                       QWidget *parent)
    : QMainWindow(parent),
      m_settings(file),
      m_actions(this),
      m_services{store, engine, library, m_settings, m_actions}
{
    setWindowTitle(tr("Moire"));
    setAcceptDrops(true);
    buildPages();
    addWindowCommands(*this, m_services);
    m_actions.fill(menuBar());
    m_palette = new CommandPalette(m_services, this);
    connectPages();
    restoreLayout();
    showStoreProblems(store, *m_notice);
    m_chat->conversationPage().focusField();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_rail = new Rail;
    m_pages = new QStackedWidget;
    m_chat = new ChatPage(m_services);
    m_models = new ModelsPage(m_services);
    m_settingsPage = new SettingsPage(m_services);
    m_rail->addPage(QStringLiteral("chat"), tr("Chat"), pageKeys(Page::Chat));
    m_rail->addPage(QStringLiteral("models"), tr("Models"), pageKeys(Page::Models));
    m_rail->addLastPage(QStringLiteral("settings"), tr("Settings"), pageKeys(Page::Settings));
    m_pages->addWidget(m_chat);
    m_pages->addWidget(m_models);
    m_pages->addWidget(m_settingsPage);
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    m_notice = new widgets::NoticeBar;
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    layout->addLayout(column, 1);
    setCentralWidget(centre);
    m_rail->setCurrent(0);
}

QKeySequence MainWindow::pageKeys(Page page)
{
    return page == Page::Settings ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                  : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
}

void MainWindow::connectPages()
{
    Conversation &conversation = m_chat->conversationPage().conversation();
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(&m_chat->conversationPage(), &ConversationPage::modelsRequested, this, [this] { showPage(Page::Models); });
    connect(&m_chat->conversationPage(), &ConversationPage::settingsRequested, this,
            [this] { showPage(Page::Settings); });
    connect(m_models, &ModelsPage::loadRequested, this,
            [this, &conversation](const QString &path, const LoadOptions &options, const ContextOptions &context) {
                if (conversation.load(path, options, context))
                    showPage(Page::Chat);
            });
    connect(m_models, &ModelsPage::unloadRequested, &conversation, &Conversation::unload);
    connect(m_settingsPage, &SettingsPage::reloadRequested, this,
            [this] { openModel(m_services.engine.modelPath()); });
    connect(m_palette, &CommandPalette::modelChosen, this, [this](const QString &path) {
        showPage(Page::Chat);
        openModel(path);
    });
    connect(m_palette, &CommandPalette::chatChosen, this, [this](qint64 session) {
        showPage(Page::Chat);
        m_chat->conversationPage().openChat(session);
    });
    connect(&m_settings, &SettingsFile::changed, this, [this](const Settings &before) {
        if (before.appearance != settings().appearance)
            widgets::applyStyle(*qApp, settings().appearance);
    });
}

void MainWindow::openModel(const QString &path)
{
    m_chat->conversationPage().openModel(path);
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_rail->setCurrent(static_cast<int>(page));
    m_pages->currentWidget()->setFocus();
    if (page == Page::Chat)
        m_chat->conversationPage().focusField();
}

QString MainWindow::notice() const
{
    return m_notice->isVisibleTo(this) ? m_notice->sentence() : QString();
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::restoreLayout()
{
    QSettings &state = m_settings.state();
    resize(firstSize());
    restoreGeometry(state.value(QStringLiteral("window/geometry")).toByteArray());
    m_chat->restoreLayout(state);
    const int page = state.value(QStringLiteral("window/page")).toInt();
    if (page > 0 && page < m_pages->count())
        showPage(static_cast<Page>(page));
}

QSize MainWindow::firstSize() const
{
    const int u = widgets::unit(this);
    const QSize wished(u * 160, u * 100);
    return screen() ? wished.boundedTo(screen()->availableSize() * 0.95) : wished;
}

void MainWindow::resetLayout()
{
    showNormal();
    resize(firstSize());
    m_chat->resetLayout();
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::raiseAndOpen(const QString &model)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!model.isEmpty())
        openModel(model);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (ModelsPage::canOpen(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_models->openDropped(event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings &state = m_settings.state();
    state.setValue(QStringLiteral("window/geometry"), saveGeometry());
    state.setValue(QStringLiteral("window/page"), m_pages->currentIndex());
    m_chat->saveState(state);
    QMainWindow::closeEvent(event);
}

} // namespace moire::ui
