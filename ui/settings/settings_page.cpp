// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include "controls/notice_bar.h"
#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "help/updates.h"
#include "library/fact_grid.h"
#include "library/model_library.h"
#include "library/panel.h"
#include "runtime/engine_worker.h"
#include "settings/chat_settings_rows.h"
#include "settings/folders_block.h"
#include "settings/setting_list.h"
#include "settings/setting_row.h"
#include "shell/actions.h"
#include "shell/language.h"
#include "shell/ongoing.h"
#include "storage/store.h"
#include "style/figures.h"
#include "style/style.h"

#include <moire/error.h>

#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace moire::ui {

SettingsPage::SettingsPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_list(new SettingList(services.settings)),
      m_scroll(new QScrollArea),
      m_reload(new widgets::NoticeBar),
      m_nothing(new widgets::ToneLabel(widgets::Tone::Muted))
{
    const int u = widgets::unit(this);
    if (!services.ongoing.loadedWith)
        services.ongoing.loadedWith = loading();
    addRows();
    m_reload->setObjectName(QStringLiteral("reloadOffer"));
    m_nothing->setObjectName(QStringLiteral("noSetting"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *content = new Panel(QPalette::Base);
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(u * 3, u, u * 3, u * 4);
    auto *rows = new QWidget;
    rows->setMaximumWidth(u * 110);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    column->addStretch(1);
    middle->addStretch(1);
    middle->addWidget(rows, 100);
    middle->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(buildHeader());
    page->addWidget(m_scroll, 1);

    EngineWorker &engine = services.engine;
    connect(&engine, &EngineWorker::backendsListed, this, &SettingsPage::showBackends);
    connect(&engine, &EngineWorker::loadBegan, this, [this] { m_services.ongoing.requestedWith = loading(); });
    connect(&engine, &EngineWorker::loaded, this, [this] {
        m_services.ongoing.loadedWith = m_services.ongoing.requestedWith;
        offerReload();
    });
    connect(&engine, &EngineWorker::unloaded, this, &SettingsPage::offerReload);
    connect(&services.settings, &SettingsFile::changed, this, &SettingsPage::offerReload);
    offerReload();
    using Menu = Actions::Menu;
    services.actions.add({.id = "searchSettings",
                          .menu = Menu::Edit,
                          .text = tr("Search &settings"),
                          .keys = QKeySequence::Find,
                          .icon = QStringLiteral("search")},
                         [this] { focusSearch(); });
    services.actions.add({.id = "showConnections",
                          .menu = Menu::Help,
                          .text = tr("&What would connect where"),
                          .icon = QStringLiteral("link"),
                          .opens = true},
                         [this] { showConnections(); });
}

QWidget *SettingsPage::buildHeader()
{
    const int u = widgets::unit(this);
    auto *header = new Panel(QPalette::Window, Qt::BottomEdge);
    auto *title = new QLabel(tr("Settings"));
    title->setFont(widgets::strongFont(font()));
    m_search = new widgets::SearchField(tr("Search settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setMaximumWidth(u * 40);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    auto *row = new QHBoxLayout;
    row->setSpacing(u * 5 / 4);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(u * 2, u * 3 / 4, u * 2, u * 3 / 4);
    column->addLayout(row);
    column->addWidget(m_reload);
    return header;
}

void SettingsPage::addRows()
{
    m_list->addSection(tr("Appearance"));
    std::vector<SettingList::Choice<QString>> choices{{QString(), tr("Follow system")}};
    for (const QString &code : languages())
        choices.push_back({code, languageName(code)});
    m_language = m_list->addDropDown(
        tr("Language"), tr("The language of all texts, numbers and dates."),
        [](Settings &s) -> QString & { return s.language; }, choices);
    m_language->control()->setObjectName(QStringLiteral("language"));
    m_list->addChoice<widgets::Appearance>(tr("Colours"), tr("Light or dark, or whichever the desktop uses."),
                                           [](Settings &s) -> widgets::Appearance & { return s.appearance; },
                                           {{widgets::Appearance::System, tr("Follow system")},
                                            {widgets::Appearance::Light, tr("Light")},
                                            {widgets::Appearance::Dark, tr("Dark")}});
    m_list->addChoice<widgets::Preference>(tr("Contrast"), tr("High contrast has stronger borders and text."),
                                           [](Settings &s) -> widgets::Preference & { return s.highContrast; },
                                           {{widgets::Preference::System, tr("Follow system")},
                                            {widgets::Preference::No, tr("Standard")},
                                            {widgets::Preference::Yes, tr("High")}});
    m_list->addChoice<widgets::Preference>(tr("Motion"), tr("Reduced motion stops bars and menus that move."),
                                           [](Settings &s) -> widgets::Preference & { return s.reducedMotion; },
                                           {{widgets::Preference::System, tr("Follow system")},
                                            {widgets::Preference::No, tr("Standard")},
                                            {widgets::Preference::Yes, tr("Reduced")}});
    addChatSettingsRows(*m_list);
    addEngineRows();
    addModelRows();
    addDataRows();
    addNetworkRows();
}

void SettingsPage::addEngineRows()
{
    m_list->addSection(tr("Engine"), tr("These settings take effect when a model is loaded."));
    SettingRow *backend = m_list->addChoice<QString>(
        tr("Backend"), tr("Where models are computed; automatic uses a GPU if there is one."),
        [](Settings &s) -> QString & { return s.backend; },
        {{backendNames[0], tr("Automatic")}, {backendNames[1], tr("CPU")}, {backendNames[2], tr("CUDA (NVIDIA GPU)")}});
    m_backends = new widgets::ToneLabel(tr("Detecting…"), widgets::Tone::Muted);
    m_backends->setObjectName(QStringLiteral("backends"));
    m_backends->setFont(widgets::captionFont(font()));
    m_backends->setTextFormat(Qt::PlainText);
    m_backends->setWordWrap(true);
    m_backends->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->addBlock(m_backends, tr("Backend detected CPU CUDA GPU"));
    SettingRow *layers = m_list->addNumber<int>(
        tr("Layers on the GPU"), tr("How many of the model's layers run on the GPU; the others run on the CPU."),
        [](Settings &s) -> int & { return s.gpuLayers; }, -1, maxGpuLayers, tr("as many as fit"));
    m_list->addNumber<int>(
        tr("Threads"), tr("Threads that compute on the CPU."), [](Settings &s) -> int & { return s.threads; }, 0,
        maxThreads, tr("one per core"));
    m_list->depend(layers, backend, [](const Settings &s) { return s.backend != QLatin1String("cpu"); });
}

void SettingsPage::addModelRows()
{
    m_list->addSection(tr("Models folders"), tr("Folders whose GGUF files are shown on the page of models."));
    auto *folders = new FoldersBlock(m_services.settings);
    connect(folders, &FoldersBlock::addRequested, this, &SettingsPage::addFolderRequested);
    m_list->addBlock(folders, tr("Models folders watched add remove"));
}

void SettingsPage::addDataRows()
{
    m_list->addSection(tr("Data"), tr("Chats, settings and measurements stay on this machine, readable only by you."));
    const QString settings = m_services.settings.state().fileName();
    QString database;
    try {
        database = Store::defaultPath();
    } catch (const Error &error) {
        database = QString::fromUtf8(error.what());
    }
    auto *block = new QWidget;
    auto *places = new FactGrid;
    places->setObjectName(QStringLiteral("places"));
    places->setFacts({{tr("Chats"), database}, {tr("Settings"), settings}});
    auto *open = new QPushButton(tr("Open folder"));
    open->setObjectName(QStringLiteral("openDataFolder"));
    connect(open, &QPushButton::clicked, this, [settings] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(settings.left(settings.lastIndexOf(QLatin1Char('/')))));
    });
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, widgets::unit(this), 0, widgets::unit(this));
    column->addWidget(places);
    column->addWidget(open, 0, Qt::AlignLeft);
    m_list->addBlock(block,
                     tr("Data database chats settings folder open") + QLatin1Char(' ') + database + QLatin1Char(' ') +
                         settings);
}

void SettingsPage::addNetworkRows()
{
    m_network = m_list->addSection(
        tr("Network"), tr("Moire connects to nothing that you did not add. This is what would connect, and where to:"));
    m_connections = new FactGrid;
    m_connections->setObjectName(QStringLiteral("connections"));
    connect(&m_services.library.servers(), &RemoteServers::changed, this, &SettingsPage::listConnections);
    listConnections();
    m_list->addBlock(m_connections, tr("Network connect internet downloads links images updates statistics privacy"));
}

void SettingsPage::setExperiments(const std::vector<experiments::ShelfItem> &kept)
{
    m_experiments = kept;
    listConnections();
}

void SettingsPage::listConnections()
{
    const auto &servers = m_services.library.servers();
    FactGrid::Facts facts{
        {tr("Models"), tr("Nowhere: they are opened from this machine, and nothing is downloaded.")},
        {tr("Chats"),
         servers.list().empty()
             ? tr("Nowhere: questions are answered and kept on this machine.")
             : tr("Kept on this machine. Questions go to one of the servers below only while you use it.")}};
    for (const RemoteServer &server : servers.list())
        facts << std::pair(server.name,
                           tr("%1, when you test it, and with every question while you use it or have it reason.")
                               .arg(server.address.toString()));
    for (const experiments::ShelfItem &item : m_experiments)
        for (const std::string &place : item.servers) {
            const QString model = QString::fromStdString(printable(place, 300));
            facts << std::pair(tr("Experiment “%1”").arg(QString::fromStdString(printable(item.name, 60))),
                               servers.findPlace(QString::fromStdString(place))
                                   ? tr("%1, while you run it.").arg(model)
                                   : tr("Nowhere: %1 is not among the servers that you added.").arg(model));
        }
    facts << std::pair(tr("Links in answers"), tr("The address that is shown, in your browser, only after you agree."))
          << std::pair(tr("Images in answers"), tr("Nowhere: they are not loaded."))
          << std::pair(tr("Updates"),
                       downloadPage().isEmpty()
                           ? tr("A page in your browser, only after you agree (Help, Check for updates).")
                           : tr("%1, in your browser, only after you agree (Help, Check for updates).")
                                 .arg(QString::fromUtf8(downloadPage().toEncoded())))
          << std::pair(tr("Statistics and crash reports"), tr("Nowhere: none are sent."));
    m_connections->setFacts(facts);
}

LoadSettings SettingsPage::loading() const
{
    const Settings &s = m_services.settings.values();
    return {s.backend, s.gpuLayers, s.threads, s.chat.contextTokens};
}

void SettingsPage::offerReload()
{
    const bool wanted = m_services.engine.model() && loading() != m_services.ongoing.loadedWith;
    if (!wanted)
        return m_reload->showNotice({});
    if (m_reload->isVisibleTo(this))
        return;
    m_reload->showNotice(tr("The open model still runs with the settings it was loaded with."));
    connect(m_reload->addAction(tr("Reload now")), &QPushButton::clicked, this, &SettingsPage::reloadRequested);
}

void SettingsPage::search(const QString &text)
{
    const bool found = m_list->filter(text) > 0;
    m_nothing->setVisible(!found);
    m_nothing->setText(found ? QString() : tr("No setting matches “%1”.").arg(text.left(80)));
}

void SettingsPage::showBackends(const std::vector<BackendInfo> &backends)
{
    QStringList lines;
    for (const std::string &line : describeBackends(backends))
        lines << QString::fromStdString(printable(line, 400)).simplified();
    m_backends->setText(tr("Detected: %1").arg(lines.join(u'\n')));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit experimentsWanted();
    if (!std::exchange(m_backendsAsked, true))
        m_services.engine.listBackends();
}

void SettingsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SettingsPage::focusLanguage()
{
    m_language->control()->setFocus();
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_language); }); // after the rows were laid out
}

void SettingsPage::showConnections()
{
    m_search->clear();
    QTimer::singleShot(0, this, [this] { // after the rows were laid out
        m_scroll->ensureVisible(0, m_network->mapTo(m_scroll->widget(), QPoint()).y() + m_scroll->viewport()->height(),
                                0, 0);
    });
}

} // namespace moire::ui
