// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_changes.h"
#include "conversation/chat_search.h"
#include "conversation/chat_transfer.h"
#include "items/chat_list_model.h"
#include "shell/services.h"

#include <QWidget>

namespace moire {
class Conversation;
struct Holder;
} // namespace moire

namespace moire::widgets {
class SearchField;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ChatCommands;
class ChatListView;
class Notices;

/// The chat list with its search field, and everything that is done with a chat as a whole. The list is read on the
/// database thread, one read at a time. What went wrong is said at the bottom of the panel and by failed().
class ChatListPanel : public QWidget {
    Q_OBJECT
public:
    /// \p conversation: the chat that is shown; it also deletes chats.
    ChatListPanel(const Services &services, Conversation &conversation, QWidget *parent = nullptr);
    ~ChatListPanel() override;

    void refresh(); ///< reloads the list
    void focusSearch();
    void focusList();
    void importFiles(const QStringList &files);

signals:
    void newChatRequested();
    void chatRequested(qint64 session, qint64 message); ///< \p message 0: where the reader was
    void changed(); ///< a person has renamed, moved or otherwise changed chats
    void failed(const QString &why);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Read;
    void build();
    void connectList();
    void connectSearch();
    void connectConversation();
    void connectTransfer();
    void take(Read read);
    void takeResults(const std::vector<SessionInfo> &results);
    void updateHint();
    void updateMarks();
    void openFirst();
    void open(qint64 session, qint64 message);
    void rememberRemoved();
    void showUndo(const QString &sentence);
    void showResult(const ChatTransfer::Result &result, const QString &done);
    void fail(const QString &why, const QString &topic = {});
    void keepFolding();

    Services m_services;
    Conversation &m_conversation;
    ChatListModel m_chats;
    ChatSearch m_search;
    ChatChanges &m_changes;
    ChatTransfer &m_transfer;
    widgets::SearchField *m_field;
    ChatListView *m_view;
    widgets::ToneLabel *m_hint; ///< in place of rows
    Notices *m_notices;
    ChatCommands *m_commands;

    bool m_reading = false;
    bool m_readAgain = false; ///< changed while it was read
    bool m_read = false; ///< at least once
    bool m_showsResults = false; ///< of a search
    bool m_openFirst = false; ///< once the results are there
    qint64 m_editFolder = 0; ///< new: to be named once it is in the list
    std::vector<qint64> m_removed; ///< since the last refresh
    QString m_removedTitle;
    QSet<qint64> m_marked; ///< chats with marks
};

} // namespace moire::ui
