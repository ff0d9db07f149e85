// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_memory.h"
#include "conversation/notices.h"
#include "items/message_model.h"
#include "runtime/conversation.h"
#include "shell/services.h"

#include <QWidget>

class QStackedWidget;

namespace moire::widgets {
class Popover;
class TranscriptView;
} // namespace moire::widgets

namespace moire::ui {

class ChatHeader;
class ChatSettingsPanel;
class ChatTranscript;
class Composer;
class FirstStart;
class FormatBar;
class MessageActions;
class TooLongBar;

/// One chat: its title and model above, the messages, and the field for the next one.
class ConversationPage : public QWidget {
    Q_OBJECT
public:
    explicit ConversationPage(const Services &services, QWidget *parent = nullptr);
    ~ConversationPage() override;

    Conversation &conversation() { return m_conversation; }
    MessageModel &messages() { return m_messages; }
    widgets::TranscriptView &view();

    void newChat();
    void openChat(qint64 session, qint64 message = 0); ///< \p message: scrolls to it; 0: where the reader was
    /// Loads a model with the settings of the program and of the chat; false: refused, and it says why.
    bool openModel(const QString &path);
    void usePreset(const ChatSettings &preset); ///< for the shown chat
    const RoutingPolicy &policy() const { return m_memory.settings().policy; } ///< of the shown chat
    void setPolicy(const RoutingPolicy &policy); ///< for its next questions
    /// Another answer with the same tokens before \p token, then \p alternative.
    void branch(qint64 message, qint64 token, TokenId alternative);
    void addAboveField(QWidget *widget); ///< above the message field; owned from now on
    void saveState(); ///< draft and reading place of the shown chat
    void focusField();

public slots:
    /// A token of an answer, by its number among all tokens of that answer; -1: none.
    void selectToken(qint64 message, int token);
    void updateTitle(); ///< of the shown chat, after it was renamed elsewhere

    /// Stops the answer, or closes the latest that was said.
    void escape();

signals:
    void tokenSelected(qint64 message, int token);
    void modelsRequested(); ///< the page of models
    void policyChanged();
    void modelsGiven(const QStringList &paths); ///< dropped or pasted here, to be opened

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override; ///< files, to be attached
    void dropEvent(QDropEvent *event) override;

private:
    // conversation_page.cpp: composition
    void build();
    void connectParts();
    void connectConversation();
    void connectEngine();
    void addCommands();
    void alignColumn();

    void connectComposer();
    void connectMemory();
    void connectActions();
    void connectView();

    // conversation_flow.cpp: what happens
    void send();
    void beginEdit(qint64 message);
    void resumeEdit(qint64 message, const AttachedText &text);
    void endEditOfHidden();
    void cancelled(qint64 message, const AttachedText &text);
    void takeSent(qint64 message);
    void sendAgain(bool forgetOldest);
    void editLast();
    void regenerate(qint64 message);
    void regenerateWith(qint64 message, double temperature, bool newSeed);
    void regenerateWithModel(qint64 message, const QString &path);
    void answerInFormat(const QString &format);
    void takeOpened(const std::vector<ShownMessage> &messages);
    void takeAsked();
    void takeEnded(const GenerationInfo &info, const GenerationResult &result);
    void takeTooLong(const TooLong &why);
    void takeUnsent(const Unsent &unsent, const std::optional<ScrollAnchor> &anchor);
    void takeEntered();
    void takeLoaded();
    void enlargeContext(size_t tokens);
    GenerationOptions options();

    // conversation_notes.cpp: what is shown beside the messages
    void notify(const QString &text, Notices::Kind kind = Notices::Kind::Info);
    void offerRegenerate(qint64 message);
    void updateState();
    void updateModel();
    void updateSettings();
    void count();
    void fillSettings();
    void openSettings(QWidget *anchor);
    void showDetails(qint64 message);
    void showAttachment(qint64 message, int attachment);
    void askToOpen(const QString &address);
    void jump();
    std::optional<ScrollAnchor> anchor() const;

    Services m_services;
    Conversation &m_conversation;
    MessageModel m_messages;
    ChatMemory &m_memory;
    ChatHeader *m_header;
    QStackedWidget *m_stack;
    ChatTranscript *m_view;
    FirstStart *m_firstStart;
    QWidget *m_bottom;
    Notices *m_notices;
    FormatBar *m_formats;
    TooLongBar *m_tooLong;
    Composer *m_composer;
    MessageActions *m_actions;
    ChatSettingsPanel *m_settings;
    widgets::Popover *m_popover;

    qint64 m_jumpTo = 0; ///< message to scroll to once it is shown
    std::optional<ScrollAnchor> m_leftAnchor; ///< of m_leftSession, whose messages were shown before
    qint64 m_leftSession = 0;
    bool m_jumped = false; ///< the reading place of the chat is not restored
    bool m_sendWhenRead = false; ///< Send was pressed before the settings of the chat were known
    AttachedText m_nextQuestion; ///< of a chat whose question was sent before its unsent text was known
    qint64 m_editWhenShown = 0; ///< message to edit once it is shown
    qint64 m_savingAnswer = 0; ///< the edit of this answer is being saved
    QHash<qint64, TooLong> m_otherTooLong; ///< of chats that are not shown
    struct AfterLoad {
        QString path; ///< of the model that must be open then
        std::function<void()> run;
        QString otherwise; ///< said if it is not
    };
    std::optional<AfterLoad> m_afterLoad;
};

} // namespace moire::ui
