// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_transfer.h"
#include "shell/services.h"

class QAction;
class QMenu;
class QWidget;

namespace moire {
class ChatListModel;
class Conversation;
} // namespace moire

namespace moire::ui {

class ChatChanges;
class ChatListView;

/// The commands of the chat list, in the Chat menu and in its context menu. They act on the selected chats, or on the
/// selected folder.
class ChatCommands : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Conversation &conversation;
        ChatListModel &chats;
        ChatListView &view;
        ChatChanges &changes;
        ChatTransfer &transfer;
    };
    /// \p panel: parent of menus and dialogs.
    ChatCommands(const Services &services, const Parts &parts, QWidget *panel);

    void setWritable(bool writable); ///< false: the database is read-only
    void update(); ///< after the selection, or what can be done with it, has changed
    void openMenu(const QPoint &global);

signals:
    void newChatRequested();
    void searchRequested();
    void foldingChanged(); ///< groups were folded or unfolded

private:
    void addCommands();
    void addExport(ChatTransfer::Format format, const char *id, const QString &text, bool separated);
    void fillFolders();
    void rename();
    void togglePinned();
    void remove();
    void moveFolder(int by);
    void addFolder(bool withChats);
    void chooseTarget(ChatTransfer::Format format);
    void chooseImport();
    bool allPinned(const std::vector<qint64> &chats) const;
    int folderIndex(qint64 folder) const; ///< -1: none

    Services m_services;
    Parts m_parts;
    QWidget *m_panel;
    bool m_writable = true;
    QAction *m_new = nullptr;
    QAction *m_search = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_pin = nullptr;
    QMenu *m_move = nullptr;
    QAction *m_duplicate = nullptr;
    QList<QAction *> m_export;
    QAction *m_import = nullptr;
    QAction *m_newFolder = nullptr;
    QAction *m_folderUp = nullptr;
    QAction *m_folderDown = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_collapse = nullptr;
    QAction *m_expand = nullptr;
};

} // namespace moire::ui
