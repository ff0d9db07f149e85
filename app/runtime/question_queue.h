// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/engine_worker.h"
#include "runtime/exchange.h"
#include "runtime/token_counter.h"

#include <map>

namespace moire {

/// A message of an opened chat, and how it was generated.
struct ShownMessage {
    MessageRecord message; ///< without its texts unless read
    GenerationInfo generation; ///< id 0: not an answer; only the id unless read
    std::vector<SharedToken> tokens; ///< of the last message only; without routes unless it runs
    QuestionWait waited; ///< of an answer that runs
    bool kept = true; ///< false: not fully saved yet, its end is only in memory
    OutlineItem outline; ///< with its place among its siblings
    bool read = true; ///< false: the texts are still to be read, see Conversation::setTextsAtOpening()

    void append(const AnswerBatch &batch); ///< what arrives of a running answer
};

/// A question was too long for the context. Nothing was sent or saved.
struct TooLong {
    /// Another engine reasoned, and the question with its reasoning is too long: both are saved, and \a question is to
    /// answer it again.
    bool reasoned = false;
    Question question; ///< send it again with forgetOldest, with a larger context, or edited
    TokenCount prompt;
    size_t capacity = 0; ///< tokens of the context
    std::vector<MessageTokens> messages; ///< root to question, which has id 0
    size_t couldForget = 0; ///< messages that forgetOldest would leave out; 0: not even that would do
    size_t largerContext = 0; ///< tokens of a context that would do; 0: the model was not trained for so many
    uint64_t largerContextBytes = 0; ///< memory that it needs
};

/// The questions of all chats on their way: each is prepared, checked against the context, committed with the start of
/// its answer, queued for the engine, answered, and saved to its end. First come, first served; at most one question of
/// a chat is on its way. Lives on the window's thread and has no notion of a chat that is shown.
///
/// A turn is in exactly one stage, and owns the receiver of the replies it waits for, so ending it cancels them:
///
///     stage      in the database     stop()                     left when
///     Asking     not yet             the answer will be empty   it is committed, too long, or failed
///     Queued     with empty answer   ends it at once            the engine begins, or it was stopped
///     Answering  up to 50 ms behind  ends it within a token     the engine has finished
///     Ending     all but the end     nothing                    the end is saved, or saving failed
class QuestionQueue : public QObject {
    Q_OBJECT
public:
    enum class Stage { Asking, Queued, Answering, Ending };
    struct Activity {
        qint64 session = 0;
        bool answering = false; ///< false: queued
        bool operator==(const Activity &) const = default;
    };

    QuestionQueue(StoreThread &store, EngineWorker &engine, QObject *parent = nullptr);

    /// Returns the number of its turn. A chat whose answer is being saved takes it up afterwards. Precondition: the
    /// engine can answer, and stage(session) is empty or Ending.
    int ask(Question question);
    /// How models on servers are found that reason for answers, see Question::reasonedBy.
    void setFindSource(FindSource find) { m_findSource = std::move(find); }
    void stop(int turn); ///< stops the answer; one without text can be regenerated later
    void endThinking(int turn); ///< has its answer begin, if it still thinks
    void abandon(int turn); ///< stops it because its chat is deleted; a chat that is still new is deleted by this

    int turnOf(qint64 session) const; ///< 0: none
    bool hasNext(int turn) const; ///< a question was asked in Ending
    std::optional<Stage> stage(int turn) const; ///< none: it has ended
    std::vector<Activity> activity() const; ///< in the order of the questions
    bool active() const; ///< a question is being asked, waits or is being answered
    std::vector<qint64> chatsNotKept() const; ///< those of answers whose end is only in memory, see notKept()

    std::vector<std::shared_ptr<AnswerRecorder>> recorders(qint64 session) const; ///< of answers not fully saved
    const ShownMessage *answer(qint64 message) const; ///< an answer that is not fully saved, as far as it arrived
    TokenCounter &counter() { return m_counter; }

signals:
    void changed(); ///< stages or activity()
    void committed(int turn, const moire::Committed &committed);
    void arrived(qint64 generation, const moire::AnswerBatch &batch);
    void ended(const moire::GenerationInfo &info, const moire::GenerationResult &result);
    void notKept(const moire::GenerationInfo &info, const QString &why);
    void kept(const moire::GenerationInfo &info); ///< only after notKept()
    void saved(int turn); ///< its end is saved, or stays in memory; the turn has ended
    void tooLong(int turn, const moire::TooLong &why); ///< the turn has ended
    /// The question of a turn was not sent; \p session 0: of a new chat. Turn 0: a part of an answer is not saved yet.
    void failed(int turn, qint64 session, const QString &why);
    void removed(qint64 session); ///< after abandon()

private:
    struct Turn {
        Stage stage = Stage::Asking;
        Question question;
        GenerationInfo info; ///< before it is committed: how it will be generated
        std::shared_ptr<const Model> model; ///< only in Asking
        std::shared_ptr<AnswerSource> source; ///< answers instead of a model; null: the model does
        QString modelPath;
        Preparation preparation;
        std::optional<Prompt> prompt;
        std::stop_source stop;
        std::stop_source endThinking;
        std::unique_ptr<QObject> replies = std::make_unique<QObject>(); ///< context of the replies it waits for
        std::optional<Question> next; ///< asked in Ending
        std::optional<TooLong> tooLong; ///< told once the turn has ended
        bool abandoned = false;
    };
    struct Keeping { ///< an answer whose end is not in the database yet
        qint64 session = 0;
        ShownMessage answer;
        std::shared_ptr<AnswerRecorder> recorder;
        bool failed = false; ///< saving the end failed
    };
    void start(int id, Question question);
    void check(int id, Preparation preparation);
    void takePlan(int id, PromptPlan plan);
    TooLong whyTooLong(const Turn &turn, PromptPlan plan, const Model &model) const;
    void save(int id);
    void answer(int id, const Committed &committed);
    void fail(int id, const Error &error);
    void finish(const GenerationInfo &info, const GenerationResult &result);
    void takeReport(qint64 generation, const AnswerRecorder::Report &report);
    int turnOfGeneration(qint64 generation) const;

    StoreThread &m_store;
    EngineWorker &m_engine;
    FindSource m_findSource;
    TokenCounter m_counter;
    std::map<int, Turn> m_turns; ///< in the order of the questions
    int m_lastTurn = 0;
    std::map<qint64, Keeping> m_keeping; ///< by generation id
    Receiver m_reports; ///< for reports of the recorders, from the database thread
};

} // namespace moire
