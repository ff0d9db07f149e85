// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_commands.h"

#include "conversation/chat_changes.h"
#include "conversation/chat_list_view.h"
#include "conversation/chat_text.h"
#include "runtime/conversation.h"
#include "settings/settings.h"
#include "shell/actions.h"
#include "style/icon.h"

#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace moire::ui {

namespace {

const QString folderKey = QStringLiteral("chat/exportFolder");

QString startFolder(const SettingsFile &settings)
{
    const QString kept = const_cast<SettingsFile &>(settings).state().value(folderKey).toString();
    return kept.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : kept;
}

} // namespace

ChatCommands::ChatCommands(const Services &services, const Parts &parts, QWidget *panel)
    : QObject(panel),
      m_services(services),
      m_parts(parts),
      m_panel(panel)
{
    addCommands();
    connect(m_move, &QMenu::aboutToShow, this, &ChatCommands::fillFolders);
    connect(&m_parts.view, &ChatListView::selectionDiffers, this, &ChatCommands::update);
    connect(&m_parts.view, &ChatListView::menuRequested, this, &ChatCommands::openMenu);
    connect(&m_parts.changes, &ChatChanges::undoChanged, this, &ChatCommands::update);
    update();
}

void ChatCommands::addCommands()
{
    using Command = Actions::Command;
    constexpr auto menu = Actions::Menu::Chat;
    QWidget *list = &m_parts.view;
    const auto add = [&](const Command &command, auto run) { return m_services.actions.add(command, run); };
    m_new = add(Command{.id = "newChat",
                        .menu = menu,
                        .text = tr("&New chat"),
                        .keys = QKeySequence::New,
                        .icon = QStringLiteral("plus"),
                        .opens = true},
                [this] { emit newChatRequested(); });
    m_search = add(Command{.id = "searchChats",
                           .menu = menu,
                           .text = tr("&Search chats"),
                           .keys = QKeySequence::Find,
                           .icon = QStringLiteral("search")},
                   [this] { emit searchRequested(); });
    m_rename = add(Command{.id = "renameChat",
                           .menu = menu,
                           .text = tr("&Rename"),
                           .keys = Qt::Key_F2,
                           .icon = QStringLiteral("edit"),
                           .separated = true,
                           .scope = list},
                   [this] { rename(); });
    m_pin = add(Command{.id = "pinChats", .menu = menu, .text = tr("&Pin"), .icon = QStringLiteral("pin")},
                [this] { togglePinned(); });
    m_move = m_services.actions.addMenu(menu, tr("&Move to folder"));
    m_move->setIcon(widgets::icon(QStringLiteral("folder")));
    m_duplicate =
        add(Command{.id = "duplicateChats", .menu = menu, .text = tr("D&uplicate"), .icon = QStringLiteral("copy")},
            [this] { m_parts.changes.duplicate(m_parts.view.selectedChats()); });
    m_delete = add(Command{.id = "deleteChats",
                           .menu = menu,
                           .text = tr("&Delete"),
                           .keys = QKeySequence::Delete,
                           .icon = QStringLiteral("trash"),
                           .scope = list},
                   [this] { remove(); });
    m_undo = add(Command{.id = "undoDeleteChats",
                         .menu = menu,
                         .text = tr("Und&o in the chat list"),
                         .keys = QKeySequence::Undo,
                         .icon = QStringLiteral("undo"),
                         .scope = list},
                 [this] { m_parts.changes.undo(); });
    addExport(ChatTransfer::Format::Markdown, "exportMarkdown", tr("Export as Mar&kdown…"), true);
    addExport(ChatTransfer::Format::Html, "exportHtml", tr("Export as &HTML…"), false);
    addExport(ChatTransfer::Format::Json, "exportJson", tr("Export as &JSON with traces…"), false);
    m_import = add(Command{.id = "importChats",
                           .menu = menu,
                           .text = tr("&Import chats…"),
                           .icon = QStringLiteral("import"),
                           .opens = true},
                   [this] { chooseImport(); });
    m_newFolder = add(Command{.id = "newFolder",
                              .menu = menu,
                              .text = tr("New &folder"),
                              .icon = QStringLiteral("folder"),
                              .separated = true},
                      [this] { addFolder(false); });
    m_folderUp = add(Command{.id = "moveFolderUp",
                             .menu = menu,
                             .text = tr("Move folder up"),
                             .keys = Qt::ALT | Qt::Key_Up,
                             .scope = list},
                     [this] { moveFolder(-1); });
    m_folderDown = add(Command{.id = "moveFolderDown",
                               .menu = menu,
                               .text = tr("Move folder down"),
                               .keys = Qt::ALT | Qt::Key_Down,
                               .scope = list},
                       [this] { moveFolder(1); });
    const auto fold = [this](bool collapsed) {
        m_parts.chats.setAllCollapsed(collapsed);
        emit foldingChanged();
    };
    m_collapse = add(Command{.id = "collapseGroups",
                             .menu = menu,
                             .text = tr("&Collapse all groups"),
                             .icon = QStringLiteral("collapse")},
                     [fold] { fold(true); });
    m_expand = add(
        Command{.id = "expandGroups", .menu = menu, .text = tr("&Expand all groups"), .icon = QStringLiteral("expand")},
        [fold] { fold(false); });
}

void ChatCommands::addExport(ChatTransfer::Format format, const char *id, const QString &text, bool separated)
{
    m_export << m_services.actions.add(
        {.id = id, .menu = Actions::Menu::Chat, .text = text, .icon = QStringLiteral("export"), .separated = separated},
        [this, format] { chooseTarget(format); });
}

void ChatCommands::setWritable(bool writable)
{
    m_writable = writable;
    update();
}

void ChatCommands::update()
{
    const std::vector<qint64> chats = m_parts.view.selectedChats();
    const qint64 folder = m_parts.view.selectedFolder();
    const bool some = !chats.empty();
    const int index = folderIndex(folder);
    m_rename->setEnabled(m_writable && (chats.size() == 1 || folder != 0));
    m_pin->setEnabled(m_writable && some);
    m_pin->setText(some && allPinned(chats) ? tr("Un&pin") : tr("&Pin"));
    m_move->menuAction()->setEnabled(m_writable && some);
    m_duplicate->setEnabled(m_writable && some);
    m_delete->setEnabled(m_writable && (some || folder != 0));
    m_delete->setText(folder != 0            ? tr("&Delete folder")
                          : chats.size() > 1 ? tr("&Delete %Ln chat(s)", nullptr, static_cast<int>(chats.size()))
                                             : tr("&Delete chat"));
    m_undo->setEnabled(m_writable && m_parts.changes.canUndo());
    for (QAction *action : m_export)
        action->setEnabled(some && !m_parts.transfer.running());
    m_import->setEnabled(m_writable && !m_parts.transfer.running());
    m_newFolder->setEnabled(m_writable);
    m_folderUp->setEnabled(m_writable && index > 0);
    m_folderDown->setEnabled(m_writable && index >= 0 && index + 1 < std::ssize(m_parts.chats.folders()));
}

void ChatCommands::openMenu(const QPoint &global)
{
    auto *menu = new QMenu(m_panel);
    menu->setObjectName(QStringLiteral("chatMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool folder = m_parts.view.selectedFolder() != 0;
    if (folder) {
        menu->addActions({m_rename, m_folderUp, m_folderDown, m_delete});
    } else if (!m_parts.view.selectedChats().empty()) {
        menu->addActions({m_rename, m_pin, m_move->menuAction(), m_duplicate});
        QMenu *exports = menu->addMenu(widgets::icon(QStringLiteral("export")), tr("E&xport"));
        exports->addActions(m_export);
        menu->addSeparator();
        menu->addAction(m_delete);
    } else {
        menu->addActions({m_new, m_import});
    }
    menu->addSeparator();
    menu->addActions({m_newFolder, m_collapse, m_expand});
    if (m_undo->isEnabled())
        menu->addAction(m_undo);
    menu->popup(global);
}

void ChatCommands::fillFolders()
{
    m_move->clear();
    const std::vector<qint64> chats = m_parts.view.selectedChats();
    for (const FolderInfo &folder : m_parts.chats.folders())
        connect(m_move->addAction(menuText(folder.name)), &QAction::triggered, this,
                [this, chats, id = folder.id] { m_parts.changes.moveTo(chats, id); });
    m_move->addSeparator();
    connect(m_move->addAction(tr("No folder")), &QAction::triggered, this,
            [this, chats] { m_parts.changes.moveTo(chats, 0); });
    connect(m_move->addAction(tr("New folder")), &QAction::triggered, this, [this] { addFolder(true); });
}

void ChatCommands::rename()
{
    const std::vector<qint64> chats = m_parts.view.selectedChats();
    const int row =
        chats.empty() ? m_parts.chats.rowOfFolder(m_parts.view.selectedFolder()) : m_parts.chats.rowOf(chats.front());
    if (row >= 0)
        m_parts.view.editRow(row);
}

bool ChatCommands::allPinned(const std::vector<qint64> &chats) const
{
    return std::ranges::all_of(chats, [this](qint64 chat) { return m_parts.chats.pinned(chat); });
}

void ChatCommands::togglePinned()
{
    const std::vector<qint64> chats = m_parts.view.selectedChats();
    m_parts.changes.setPinned(chats, !allPinned(chats));
}

int ChatCommands::folderIndex(qint64 folder) const
{
    const auto &folders = m_parts.chats.folders();
    const auto found = std::ranges::find(folders, folder, &FolderInfo::id);
    return found == folders.end() ? -1 : static_cast<int>(found - folders.begin());
}

void ChatCommands::remove()
{
    const std::vector<qint64> chats = m_parts.view.selectedChats();
    const int index = folderIndex(m_parts.view.selectedFolder());
    if (!chats.empty())
        m_parts.conversation.remove(chats);
    else if (index >= 0)
        m_parts.changes.removeFolder(m_parts.chats.folders()[static_cast<size_t>(index)], index);
}

void ChatCommands::moveFolder(int by)
{
    const qint64 folder = m_parts.view.selectedFolder();
    m_parts.changes.moveFolder(folder, folderIndex(folder) + by);
}

void ChatCommands::addFolder(bool withChats)
{
    const auto taken = [this](const QString &name) {
        return std::ranges::find(m_parts.chats.folders(), name, &FolderInfo::name) != m_parts.chats.folders().end();
    };
    QString name = tr("New folder");
    for (int i = 2; taken(name); i++)
        name = tr("New folder %1").arg(i);
    m_parts.changes.addFolder(name, withChats ? m_parts.view.selectedChats() : std::vector<qint64>());
}

void ChatCommands::chooseTarget(ChatTransfer::Format format)
{
    const std::vector<qint64> chats = m_parts.view.selectedChats();
    if (chats.empty())
        return;
    const bool folder = chats.size() > 1 && format != ChatTransfer::Format::Json;
    auto *dialog = new QFileDialog(m_panel->window(), tr("Export"), startFolder(m_services.settings));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setLabelText(QFileDialog::Accept, tr("Export here"));
    } else {
        const QString ending = ChatTransfer::ending(format);
        const QString title = m_parts.chats.index(m_parts.chats.rowOf(chats.front())).data(Qt::EditRole).toString();
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Chats (*.%1)").arg(ending), tr("All files (*)")});
        dialog->setDefaultSuffix(ending);
        dialog->selectFile((chats.size() == 1 ? fileNameOf(title) : tr("Chats")) + u'.' + ending);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, chats, format](const QString &target) {
        m_services.settings.state().setValue(folderKey, QFileInfo(target).path());
        m_parts.transfer.exportChats(chats, format, target);
    });
    dialog->open();
}

void ChatCommands::chooseImport()
{
    auto *dialog = new QFileDialog(m_panel->window(), tr("Import chats"), startFolder(m_services.settings));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Chats (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { m_parts.transfer.importFiles(files); });
    dialog->open();
}

} // namespace moire::ui
