// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/notice_bar.h"
#include "conversation/chat_memory.h"
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
class Composer;
class FirstStart;
class FormatBar;
class MessageActions;
class TooLongBar;

/// One chat: its title and model above, the messages, and the field for the next one. Owns the conversation.
class ConversationPage : public QWidget {
    Q_OBJECT
public:
    explicit ConversationPage(const Services &services, QWidget *parent = nullptr);
    ~ConversationPage() override;

    Conversation &conversation() { return m_conversation; }
    MessageModel &messages() { return m_messages; }
    widgets::TranscriptView &view() { return *m_view; }

    void newChat();
    void openChat(qint64 session, qint64 message = 0); ///< \p message: scrolls to it; 0: where the reader was
    /// Loads a model with the settings of the program and of the chat.
    void openModel(const QString &path);
    void saveState(); ///< draft and reading place of the shown chat
    void focusField();

public slots:
    /// A token of an answer, by its number among all tokens of that answer; -1: none.
    void selectToken(qint64 message, int token);

signals:
    void tokenSelected(qint64 message, int token);
    void modelsRequested(); ///< the page of models
    void settingsRequested(); ///< the page of settings

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // conversation_page.cpp: composition
    void build();
    void connectParts();
    void connectConversation();
    void connectEngine();
    void addCommands();
    void alignColumn();

    // conversation_flow.cpp: what happens
    void send();
    void beginEdit(qint64 message);
    void editLast();
    void regenerate(qint64 message);
    void regenerateWith(qint64 message, double temperature, bool newSeed);
    void regenerateWithModel(qint64 message, const QString &path);
    void answerInFormat(const QString &format);
    void takeOpened(const std::vector<ShownMessage> &messages);
    void takeAsked(const MessageRecord &question);
    void takeEnded(const GenerationInfo &info, const GenerationResult &result);
    void takeTooLong(const TooLong &why);
    void takeDetails(const SessionDetails &details);
    void takeLoaded();
    void enlargeContext(size_t tokens);
    GenerationOptions options() const;

    // conversation_notes.cpp: what is shown beside the messages
    void notify(const QString &text, widgets::NoticeBar::Kind kind = widgets::NoticeBar::Kind::Info,
                const QString &action = {}, std::function<void()> run = {});
    void offerRegenerate(qint64 message, bool empty);
    void updateState();
    void updateModel();
    void updateSettings();
    void updateTitle();
    void count();
    void openSettings(QWidget *anchor);
    void showDetails(qint64 message);
    void askToOpen(const QString &address);
    void jump();
    std::optional<ScrollAnchor> anchor() const;

    Services m_services;
    Conversation m_conversation;
    MessageModel m_messages;
    ChatMemory m_memory;
    ChatHeader *m_header;
    QStackedWidget *m_stack;
    widgets::TranscriptView *m_view;
    FirstStart *m_firstStart;
    QWidget *m_bottom;
    widgets::NoticeBar *m_notice;
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
    QString m_nextDraft; ///< of a chat whose question was sent before its draft was known
    std::optional<TooLong> m_otherTooLong; ///< of a chat that is not shown
    std::function<void()> m_afterLoad;
};

} // namespace moire::ui
