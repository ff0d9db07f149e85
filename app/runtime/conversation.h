// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_reading.h"
#include "runtime/question_queue.h"

#include <QElapsedTimer>
#include <QHash>

namespace moire {

/// The chat that is shown: its messages, and what can be done with each of them. Questions go through a QuestionQueue,
/// which also answers the chats that are not shown. Lives on the window's thread, like the StoreThread and EngineWorker
/// objects it uses; has no widgets.
///
/// The shown chat is always in exactly one state, which determines what a command does. Each state owns the receiver of
/// the replies it waits for, so leaving the state cancels them (what was asked goes on in the queue).
///
///     state      session()          ask and the like   other commands on messages   left when
///     Empty      0: a new chat      asks               there are none               a question is asked
///     Opening    the requested one  ask(): asks        refused                      the chat has been read, or failed
///     Ready      the shown one      asks               allowed                      a command is given
///     Changing   the shown one      refused            refused                      the change is saved, or failed
///     Asking     unchanged          refused            refused                      committed, too long, or failed
///     Queued     the shown one      refused            refused                      the engine begins, or it is
///     stopped Answering  the shown one      refused            refused                      the engine has finished
///     Ending     the shown one      wait               refused                      the answer is saved, or failed
///
/// startNew() and open() are allowed in every state: the answer goes on, and coming back shows all of it. remove() is
/// allowed in every state but Empty and Opening, and stops the answer first. openAsNewChat() is refused only for a
/// message that is not complete. If the database rejects the end of an answer, the end stays in memory and is still
/// shown; its recorder tries again to save it, and so does every new question in the chat.
class Conversation : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Opening, Ready, Changing, Asking, Queued, Answering, Ending };
    enum class Command {
        Ask,
        Regenerate,
        EditQuestion,
        EditAnswer,
        Continue,
        Branch,
        Delete,
        ShowPrevious,
        ShowNext,
        OpenAsNewChat,
        UndoDelete,
        RemoveChat,
        LoadModel,
    };

    Conversation(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    State state() const;
    qint64 session() const { return m_session; } ///< 0: a new chat, created by the first question
    bool answering() const; ///< Asking, Queued or Answering: the shown chat has a question on its way
    std::vector<qint64> chatsNotKept() const { return m_queue.chatsNotKept(); } ///< see answerNotKept()
    const std::vector<OutlineItem> &path() const { return m_path; } ///< the messages shown, root to leaf
    const OutlineItem *find(qint64 message) const; ///< null: not shown
    /// A running or unsaved answer as far as it arrived; null: it is in the database. With the text it continues.
    const ShownMessage *answerSoFar(qint64 message) const { return m_queue.answer(message); }
    std::vector<qint64> forgotten() const; ///< messages that the latest question shown did not send, the oldest ones
    /// Chats with an answer or question on its way, in the order of the queue.
    std::vector<QuestionQueue::Activity> activity() const { return m_queue.activity(); }

    /// Why a command is refused in this state, one sentence; empty: it is allowed.
    QString whyNot(Command command, qint64 message = 0) const;

    /// How many messages, from the end, opened() delivers with their texts; the others are read by the view when they
    /// are looked at. All by default.
    void setTextsAtOpening(size_t count) { m_textsAtOpening = count; }

    /// How questions that are asked from now on are reasoned about.
    void setReasonedBy(const ReasonedBy &by) { m_reasonedBy = by; }
    void setFindSource(FindSource find) { m_queue.setFindSource(std::move(find)); }

    // Commands. They return false, emit refused(), and do nothing, if the state does not allow them.
    bool startNew();
    bool open(qint64 session); ///< followed by opened(), or by failed() and an empty chat
    bool reopen(); ///< reads the shown chat again
    /// Deletes the shown chat from the list and starts a new one; followed by removed() or failed().
    bool remove();
    void remove(const std::vector<qint64> &sessions); ///< likewise any chats; their answers are stopped first
    /// Appends a question to the chat and queues it for the engine, behind the questions of other chats.
    bool ask(const QString &question, const QString &systemPrompt, const GenerationOptions &options);
    /// Another answer beside this one, or an answer to this question.
    bool regenerate(qint64 message, const GenerationOptions &options);
    bool editQuestion(qint64 message, const QString &text, const GenerationOptions &options); ///< in a new branch
    /// Shows a sibling of the answer with another text, marked as edited.
    bool editAnswer(qint64 message, const QString &text);
    /// Goes on from an answer that was cut or stopped, in a sibling that begins with its text.
    bool continueAnswer(qint64 message, const GenerationOptions &options);
    /// A sibling of the answer that has the same tokens before \p token (a number among the answer's tokens), then
    /// \p alternative, and goes on from there.
    bool branchAnswer(qint64 message, qint64 token, TokenId alternative, const GenerationOptions &options);
    bool deleteFrom(qint64 message); ///< with what follows; messageRemoved() follows
    bool undoDelete(); ///< the latest deletion in this chat
    bool showSibling(qint64 message, int step); ///< -1: the previous branch, 1: the next one
    bool openAsNewChat(qint64 message); ///< the path down to it
    /// Resends the question that was too long, see tooLong(), of \p session or else of the shown chat. \p forgetOldest
    /// leaves out as many of the oldest turns as this question and later ones in its branch need; without it, load a
    /// larger context first. A new question is appended to the chat in its present state.
    bool sendAgain(bool forgetOldest, std::optional<qint64> session = {});
    /// Opens another model, see EngineWorker::load(). Refused while a question of any chat is on its way.
    bool load(const QString &path, const LoadOptions &options, const ContextOptions &context);
    bool connectTo(std::shared_ptr<AnswerSource> source); ///< EngineWorker::connectTo(); refused likewise
    bool enlargeContext(size_t capacity); ///< the same model; EngineWorker::loaded() follows, then sendAgain(false)
    bool unload();
    void endThinking(); ///< the answer of the shown chat begins, if it is still thinking
    void stop(); ///< the answer of the shown chat, even if its question is still being committed
    void stop(qint64 session); ///< of any chat; cancels a queued question

    /// Counts the tokens of \p text and of the shown chat in the background, once neither has changed for a moment;
    /// counted() follows. Only the latest text is counted. While the chat is answered, counted() follows the answer.
    void countTokens(const QString &text);

signals:
    /// state(), session() or what whyNot() says of the engine changed; emitted after the more specific signals.
    void changed();
    void refused(const QString &why);
    void opened(const std::vector<moire::ShownMessage> &messages);
    /// What followed message \p keep (0: everything) is now \p then. A question or answer that has just been committed
    /// is not part of it: asked() and answerBegan() follow and append them.
    void pathChanged(qint64 keep, const std::vector<moire::ShownMessage> &then);
    void asked(const moire::MessageRecord &question); ///< committed
    void questionKept(qint64 session, const QString &text); ///< likewise, of any chat; before asked()
    void answerBegan(const moire::GenerationInfo &info); ///< its text so far: answerSoFar()
    void promptProgressed(size_t done, size_t total); ///< of the answer shown
    void answerArrived(const moire::AnswerBatch &batch);
    void answerEnded(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    /// The end of an answer is only in memory; answerKept() follows once it is in the database. Of any chat.
    void answerNotKept(const moire::GenerationInfo &info, const QString &why);
    void answerKept(const moire::GenerationInfo &info); ///< only after answerNotKept()
    void forgottenChanged(); ///< forgotten()
    void tooLong(const moire::TooLong &why); ///< of any chat; nothing was sent or saved
    /// Tokens of the latest text and of the shown chat, if a model is open. \p capacity: of the context.
    void counted(const moire::TokenCount &text, const moire::TokenCount &chat, size_t capacity);
    void messageRemoved(const moire::RemovedMessage &removed);
    void messageRestored(); ///< by undoDelete()
    void activityChanged();
    void sessionsChanged();
    void removed(qint64 session);
    /// \p unsent: the question of the shown chat was not sent, and can be asked again.
    void failed(const QString &why, bool unsent = false);

private:
    bool allow(Command command, qint64 message = 0);
    void enter(qint64 session, int turn, bool opening);
    bool send(Question question);
    /// Runs \p work on the database thread and shows the branch that the chat then has. \p done runs in any case.
    void change(std::function<void(Store &)> work, std::function<void()> done = {});
    void adopt(std::vector<OutlineItem> outline, std::vector<ShownMessage> messages);
    void replaceRunning(std::vector<ShownMessage> &messages) const;
    void setForgotten(const GenerationInfo &latest);
    int shownTurn() const; ///< 0: none
    QString whyNotMessage(Command command, qint64 message) const;
    QString whyNotAnswer() const;
    bool shows(qint64 generation) const; ///< its answer is the last message shown
    void takeCommitted(int turn, const Committed &committed);
    void countChat();
    void forgetCount(); ///< the chat has changed
    void reportCounts();
    void takeGrowth(const AnswerBatch &batch);

    StoreThread &m_store;
    EngineWorker &m_engine;
    QuestionQueue m_queue;
    qint64 m_session = 0;
    int m_turn = 0; ///< of the shown chat, while it is new; 0: none
    bool m_opening = false;
    bool m_changing = false;
    std::vector<OutlineItem> m_path;
    size_t m_textsAtOpening = SIZE_MAX;
    size_t m_forgotten = 0; ///< messages after the system prompt
    std::unique_ptr<QObject> m_replies; ///< context of the replies that the shown chat waits for
    QHash<qint64, Question> m_tooLong; ///< the latest one of each chat, until another question is sent there
    std::vector<RemovedMessage> m_removed; ///< for undoDelete(), the latest last
    std::optional<TokenCount> m_chatTokens; ///< none: to be counted
    int m_chatRound = 0; ///< of the chat, model and format to be counted: counts of earlier ones are dropped
    bool m_countingChat = false; ///< in this round
    ReasonedBy m_reasonedBy;
    std::optional<TokenCount> m_textTokens; ///< of the latest text; none: not counted yet
    QElapsedTimer m_growth; ///< since counted() last told how the answer fills the context
};

} // namespace moire
