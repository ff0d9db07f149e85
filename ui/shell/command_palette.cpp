// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"

#include "controls/search_field.h"
#include "conversation/model_menu.h"
#include "library/model_library.h"
#include "shell/actions.h"
#include "shell/palette_delegate.h"
#include "storage/store_thread.h"
#include "style/icon.h"
#include "style/style.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace moire::ui {

CommandPalette::CommandPalette(const Services &services, QWidget *window)
    : QFrame(window, Qt::Popup),
      m_services(services),
      m_field(new widgets::SearchField(tr("Commands, models and chats"))),
      m_list(new QListView)
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int u = widgets::unit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(u, u, u, u);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    m_search.setSingleShot(true);
    m_search.setInterval(searchMs);
    connect(&m_search, &QTimer::timeout, this, &CommandPalette::searchChats);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::setQuery);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open()
{
    std::vector<PaletteItem> items;
    addCommands(items);
    addModels(items);
    m_model.setItems(std::move(items));
    readPresets();
    m_field->clear();
    setQuery({});
    const QWidget *window = parentWidget();
    const int u = widgets::unit(this);
    const int width = std::min(u * 72, window->width() - u * 4);
    const int height = std::min(u * 56, window->height() - u * 8);
    resize(width, height);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, u * 6)));
    show();
    m_field->setFocus();
}

void CommandPalette::addCommands(std::vector<PaletteItem> &items)
{
    Actions &actions = m_services.actions;
    for (const Actions::Leaf &leaf : actions.leaves()) {
        if (leaf.action->objectName() == QLatin1String("palette"))
            continue;
        items.push_back({.title = leaf.title,
                         .kind = Actions::plainTitle(Actions::menuTitle(leaf.menu)),
                         .keys = leaf.action->shortcut().toString(QKeySequence::NativeText),
                         .icon = leaf.action->icon(),
                         .run = [&actions, leaf] { actions.run(leaf); },
                         .enabled = leaf.enabled,
                         .whyNot = leaf.enabled ? QString() : tr("not available now")});
    }
}

/// Those of the library, on servers, and those that were opened before and are not in it any more.
void CommandPalette::addModels(std::vector<PaletteItem> &items)
{
    const auto add = [&](const QString &title, const QString &end, const QString &path) {
        items.push_back({.title = title,
                         .kind = tr("Model"),
                         .keys = end,
                         .icon = widgets::icon(QStringLiteral("models")),
                         .run = [this, path] { emit modelChosen(path); }});
    };
    for (const ModelEntry &entry : m_services.library.entries())
        if (entry.file->runs())
            add(entry.file->name, entry.file->quantization, entry.file->path);
    const RemoteServers &servers = m_services.library.servers();
    for (const RemoteServer &server : servers.list())
        if (!server.model.isEmpty())
            add(server.name, server.address.host(), server.place());
    const QStringList recent = recentModels(m_services);
    for (const QString &path : recent)
        if (!m_services.library.find(path) && !servers.findPlace(path))
            add(modelTitle(m_services, path), {}, path);
}

void CommandPalette::readPresets()
{
    m_presets = std::make_unique<QObject>();
    m_services.store.post(
        m_presets.get(), [](Store &store) { return store.presets(); },
        [this](const std::vector<PresetInfo> &presets) {
            std::vector<PaletteItem> items;
            for (const PresetInfo &preset : presets)
                items.push_back({.title = preset.name,
                                 .kind = tr("Preset"),
                                 .icon = widgets::icon(QStringLiteral("sliders")),
                                 .run = [this, settings = preset.settings] {
                                     emit presetChosen(ChatSettings::fromJson(settings, {}));
                                 }});
            m_model.addItems(std::move(items));
            keepCurrent();
        },
        [](const Error &) {}); // the popover of a chat's settings says what is wrong
}

void CommandPalette::setQuery(const QString &query)
{
    m_replies.reset();
    m_model.setQuery(query);
    selectFirst();
    m_search.start();
}

void CommandPalette::searchChats()
{
    m_replies = std::make_unique<QObject>();
    m_services.store.post(
        m_replies.get(),
        [query = m_model.query().trimmed()](Store &store) {
            return query.isEmpty() ? store.sessions(maxChats) : store.search(query, maxChats);
        },
        [this](const std::vector<SessionInfo> &found) {
            std::vector<PaletteItem> chats;
            for (const SessionInfo &chat : found)
                chats.push_back({.title = chat.title,
                                 .kind = tr("Chat"),
                                 .icon = widgets::icon(QStringLiteral("chat")),
                                 .run = [this, id = chat.id] { emit chatChosen(id); }});
            m_model.setFound(std::move(chats));
            keepCurrent();
        },
        [](const Error &) {}); // commands and models remain; the chat list says what is wrong with the database
}

void CommandPalette::selectFirst()
{
    m_list->setCurrentIndex({});
    step(1);
}

/// What was found later comes after the rows that were there: the row that a person has moved to stays.
void CommandPalette::keepCurrent()
{
    const QModelIndex current = m_model.index(m_row);
    if (m_row > 0 && current.isValid())
        m_list->setCurrentIndex(current);
    else
        selectFirst();
}

void CommandPalette::step(int by)
{
    const int rows = m_model.rowCount();
    int row = m_list->currentIndex().row();
    for (int tries = 0; tries < rows; ++tries) {
        row = row < 0 ? (by > 0 ? 0 : rows - 1) : (row + by + rows) % rows;
        if (m_model.item(row).enabled) {
            m_row = row;
            m_list->setCurrentIndex(m_model.index(row));
            return;
        }
    }
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || !m_model.item(index.row()).enabled)
        return;
    const auto work = m_model.item(index.row()).run;
    hide(); // first, so that the command finds the focus where it was
    work();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    constexpr int pageRows = 10;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        for (int i = 0; i < pageRows; ++i)
            step(1);
        return true;
    case Qt::Key_PageUp:
        for (int i = 0; i < pageRows; ++i)
            step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide(); // what is typed next is meant for the page
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    m_search.stop();
    m_replies.reset();
    m_presets.reset();
    QFrame::hideEvent(event);
}

} // namespace moire::ui
