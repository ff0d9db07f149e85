// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"

#include <map>

namespace moire {

/// A message of an opened chat, and how it was generated.
struct ShownMessage {
    MessageRecord message;
    GenerationInfo generation; ///< id 0: not an answer
    std::vector<SharedToken> tokens; ///< of the last message only
    bool kept = true; ///< false: not fully saved yet, its end is only in memory
};

/// The open chat: shows its messages, asks questions, receives answers, and saves them all in the store. Lives on the
/// window's thread, like the StoreThread and EngineWorker objects it uses; has no widgets.
///
/// The chat is always in exactly one state. Each state owns the receiver of the replies it waits for, so leaving the
/// state cancels them. The state determines what a command does:
///
///     state      session()          ask()      startNew, open, load    left when
///     Empty      0: a new chat      asks       allowed                 a question is asked, or a chat is opened
///     Opening    the requested one  queues     allowed                 the chat has been read, or reading failed
///     Ready      the shown one      asks       allowed                 a question is asked, or a chat is opened
///     Asking     unchanged          refused    refused                 the question is committed, or that failed
///     Answering  the shown one      refused    refused                 the engine has finished
///     Ending     the shown one      queues     allowed                 the answer is saved, or saving failed
///
/// remove() is allowed in Ready and Ending. Opening another chat drops a queued question. If the database rejects the
/// end of an answer, the end stays in memory and is still shown; its recorder tries again to save it, and so does every
/// new question in the chat.
class Conversation : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Opening, Ready, Asking, Answering, Ending };

    Conversation(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    State state() const { return m_state; }
    qint64 session() const { return m_session; } ///< 0: a new chat, created by the first question
    bool answering() const { return m_state == State::Asking || m_state == State::Answering; }
    bool allKept() const; ///< false: the end of an answer is only in memory, see answerNotKept()

    // Commands. They return false, and do nothing, if the state does not allow them.
    bool startNew();
    bool open(qint64 session); ///< followed by opened(), or by failed() and an empty chat
    /// Deletes the shown chat from the list and starts a new one; followed by removed() or failed().
    bool remove();
    /// Commits the question, then has the engine answer it. Refused without a model and while the engine is busy.
    bool ask(const QString &question, const QString &systemPrompt, const GenerationOptions &options);
    /// Asks the latest question again, in a new branch. Refused while its answer is being generated or saved.
    bool askAgain(const QString &systemPrompt, const GenerationOptions &options);
    /// Opens another model, see EngineWorker::load(). Refused while the engine is busy.
    bool load(const QString &path, const LoadOptions &options, const ContextOptions &context);
    /// Stops the current answer, even if its question is still being committed.
    void stop();

signals:
    void changed(); ///< state() or session() changed; emitted after the more specific signals
    void opened(const std::vector<moire::ShownMessage> &messages);
    void asked(const moire::MessageRecord &question); ///< committed
    void answerBegan(const moire::GenerationInfo &info);
    void answerArrived(const moire::AnswerBatch &batch);
    void answerEnded(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    /// The end of an answer is only in memory; answerKept() follows once it is in the database.
    void answerNotKept(const moire::GenerationInfo &info, const QString &why);
    void answerKept(const moire::GenerationInfo &info); ///< only after answerNotKept()
    void sessionsChanged();
    void removed(qint64 session);
    void failed(const QString &why);

private:
    struct Question {
        QString text;
        QString systemPrompt;
        GenerationOptions options;
    };
    struct Keeping { ///< an answer whose end is not in the database yet
        qint64 session = 0;
        GenerationInfo info;
        std::shared_ptr<AnswerRecorder> recorder;
        bool failed = false; ///< saving the end failed
    };
    void enter(State state, qint64 session = 0, std::optional<qint64> leaf = {});
    void becomeReady(std::optional<qint64> leaf);
    void answer(const AskedQuestion &asked, const GenerationOptions &options, std::shared_ptr<const Model> model);
    void end(const GenerationInfo &info, const GenerationResult &result);
    void take(qint64 generation, const AnswerRecorder::Report &report);
    std::vector<std::shared_ptr<AnswerRecorder>> recorders(qint64 session) const;

    StoreThread &m_store;
    EngineWorker &m_engine;
    State m_state = State::Empty;
    qint64 m_session = 0;
    std::optional<qint64> m_leaf; ///< the message that the next question continues from; known in Ready
    QString m_question; ///< the latest question in this chat
    std::optional<qint64> m_beforeQuestion; ///< the leaf when m_question was asked
    std::unique_ptr<QObject> m_replies; ///< context of the replies that this state waits for
    std::optional<Question> m_waiting; ///< queued in Opening and Ending
    std::stop_source m_request; ///< stops the latest request
    std::map<qint64, Keeping> m_keeping; ///< by generation id
    Receiver m_reports; ///< for reports of the recorders, from the database thread
};

} // namespace moire
