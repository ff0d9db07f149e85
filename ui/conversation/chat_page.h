// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QWidget>

class QLayout;
class QSettings;
class QSplitter;

namespace moire::ui {

class ChatListPanel;
class ConversationPage;
class InstrumentsPanel;
class StatusLine;

/// The chats, the one that is shown, its instruments and its status line. Lists and instruments fold away.
class ChatPage : public QWidget {
    Q_OBJECT
public:
    explicit ChatPage(const Services &services, QWidget *parent = nullptr);
    ~ChatPage() override;

    ConversationPage &conversationPage() { return *m_conversation; }
    ChatListPanel &chats() { return *m_chats; }
    InstrumentsPanel &instruments() { return *m_instruments; }
    /// The instruments stand in the layout \p place of another page; null: here again.
    void lendInstruments(QLayout *place);

    void restoreLayout(QSettings &state); ///< also the chat that was shown
    void resetLayout();
    void saveState(QSettings &state);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCommands(const Services &services);

    QSplitter *m_splitter;
    ChatListPanel *m_chats;
    ConversationPage *m_conversation;
    InstrumentsPanel *m_instruments;
    QWidget *m_instrumentsPlace;
    StatusLine *m_status;
    bool m_laidOut = false; ///< the splitter has sizes that somebody chose
    QAction *m_showChats = nullptr;
    QAction *m_showInstruments = nullptr;
};

} // namespace moire::ui
