// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments.h"
#include "runtime/conversation.h"
#include "settings.h"

#include <QElapsedTimer>
#include <QMainWindow>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;

namespace moire::widgets {
class Transcript;
}

namespace moire::ui {

class ChatListPanel;
class ExamplePrompts;

/// Chats, conversation and instruments in one window. Owns neither the engine nor the store.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(StoreThread &store, EngineWorker &engine, QSettings &settingsStore, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openModel(const QString &path);
    const Settings &settings() const { return m_settings; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer { ///< the last answer in the transcript
        qint64 message = 0; ///< 0: none
        int number = -1; ///< in the transcript
    };

    void buildActions();
    void buildConversation();
    void buildDocks();
    void connectEngine();
    void connectConversation();

    void chooseModel();
    void editSettings();
    void exportLatency(bool picture);
    void send();
    void startChat();
    void openChat(qint64 session);
    void deleteChat();
    void showMessages(const std::vector<ShownMessage> &list);
    void begin(const GenerationInfo &info);
    void take(const AnswerBatch &batch);
    void end(const GenerationInfo &info, const GenerationResult &result);
    void showKept(const GenerationInfo &info, bool kept);
    void notice(const QString &text); ///< empty: hides the notice
    void offerFormats(const QString &why, const QString &proposed); ///< a notice with a choice of chat formats
    void answerWithFormat();
    void updateState();
    QString footer(const GenerationInfo &info, bool kept = true) const;
    QString modelTitle() const;

    StoreThread &m_store;
    EngineWorker &m_engine;
    QSettings &m_settingsStore;
    Settings m_settings;
    Conversation m_conversation;
    Instruments m_instruments;

    QAction *m_newChat = nullptr;
    QAction *m_open = nullptr;
    QMenu *m_builtin = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_delete = nullptr;
    ChatListPanel *m_chats = nullptr;
    widgets::Transcript *m_transcript = nullptr;
    ExamplePrompts *m_examples = nullptr;
    QLabel *m_notice = nullptr;
    QWidget *m_formats = nullptr; ///< below the notice: the choice of formats if the chat template fails
    QComboBox *m_format = nullptr;
    QPlainTextEdit *m_input = nullptr;
    QPushButton *m_send = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancelLoad = nullptr;
    QLabel *m_modelLabel = nullptr;
    QLabel *m_figures = nullptr;

    Answer m_answer;
    QElapsedTimer m_thinkingTime;
    qint64 m_thinkingMs = 0;
    qint64 m_deleted = 0; ///< the chat that undo restores
    bool m_loading = false;
};

} // namespace moire::ui
