// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"

#include <map>

namespace moire {

/// A message of an opened chat, and how it was made.
struct ShownMessage {
    MessageRecord message;
    GenerationInfo generation; ///< id 0: not an answer
    std::vector<SharedToken> tokens; ///< of the last message only
    bool kept = true; ///< false: its end is in memory only
};

/// One chat at a time: what is shown, asked and answered, kept by the rules of the store. Lives, with the store's
/// thread and the engine's, on the thread of the window; has no widgets.
///
/// It is in one state, and every state owns the receiver of the replies that it waits for: leaving the state cancels
/// them. What a command does follows from the state alone:
///
///     state      session()        a question    another chat, delete, a model    left by
///     Empty      0: a new chat    is asked      at once                          a question, open()
///     Opening    the wanted one   waits         at once                          the chat was read, or cannot be
///     Ready      the shown one    is asked      at once                          a question, open()
///     Asking     as before        refused       refused                          the question is committed, or not
///     Answering  the shown one    refused       refused                          the engine is done
///     Ending     the shown one    waits         at once                          the answer is kept, or not yet
///
/// A question that waits is dropped when another chat is opened. An answer whose end the database does not take stays
/// in memory: it is shown, and tried again by its recorder and before every question in its chat.
class Conversation : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Opening, Ready, Asking, Answering, Ending };

    Conversation(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    State state() const { return m_state; }
    qint64 session() const { return m_session; } ///< 0: new, made by the first question
    bool answering() const { return m_state == State::Asking || m_state == State::Answering; }
    bool allKept() const; ///< false: the end of an answer is in memory only, see answerNotKept()

    // Commands. False: refused in this state, and nothing was done.
    bool startNew();
    bool open(qint64 session); ///< opened() comes, or failed() and an empty chat
    /// Takes the shown chat out of the list and starts a new one; removed() or failed() comes.
    bool remove();
    /// Commits the question, then lets the engine answer. Refused without a model, and while the engine is busy.
    bool ask(const QString &question, const QString &systemPrompt, const GenerationOptions &options);
    /// Asks the latest question again, in a branch beside it. Refused while its answer is being made or kept.
    bool askAgain(const QString &systemPrompt, const GenerationOptions &options);
    /// Opens another model, see EngineWorker::load(). Refused while the engine is busy.
    bool load(const QString &path, const LoadOptions &options, const ContextOptions &context);
    /// Ends the answer that was asked for, also where its question is still on the way to the disk.
    void stop();

signals:
    void changed(); ///< state() or session(); last of the signals of a change
    void opened(const std::vector<moire::ShownMessage> &messages);
    void asked(const moire::MessageRecord &question); ///< committed
    void answerBegan(const moire::GenerationInfo &info);
    void answerArrived(const moire::AnswerBatch &batch);
    void answerEnded(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    /// The end of an answer is in memory only; answerKept() comes when it is in the database.
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
    struct Keeping { ///< an answer whose end is not in the database
        qint64 session = 0;
        GenerationInfo info;
        std::shared_ptr<AnswerRecorder> recorder;
        bool failed = false; ///< and not because it is still being made
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
    std::optional<qint64> m_leaf; ///< known in Ready; the message that a question goes on from
    QString m_question; ///< the latest one of this chat
    std::optional<qint64> m_beforeQuestion; ///< the leaf that it was asked at
    std::unique_ptr<QObject> m_replies; ///< context of what this state waits for
    std::optional<Question> m_waiting; ///< in Opening and Ending
    std::stop_source m_request; ///< of the latest question
    std::map<qint64, Keeping> m_keeping; ///< by generation
    Receiver m_reports; ///< of recorders, from the database's thread
};

} // namespace moire
