// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of several chats at once.
#include "program.h"
#include "qt_test.h"
#include "runtime/answer_request.h"

namespace tst_question_queue {

using namespace moire;

using State = Conversation::State;
using Activity = std::vector<QuestionQueue::Activity>;

class TestQuestionQueue : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    static qint64 addChat(Program &program, const QString &question)
    {
        return program.store.call([&](Store &s) { return sample::session(s, 3, question); });
    }
    static bool open(Program &program, qint64 session)
    {
        program.chat.open(session);
        return QTest::qWaitFor([&] { return program.chat.state() != State::Opening; });
    }
    static MessageRecord last(Program &program, qint64 session)
    {
        return program.store.call([&](Store &s) { return s.path(session).back(); });
    }
    static QString lastState(Program &program, qint64 session)
    {
        return program.store.call([&](Store &s) { return s.generation(s.path(session).back().id)->state; });
    }

private slots:
    /// While a chat is answered, others are read and written; their questions wait, first come, first served.
    void questionsOfOtherChatsWait()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        const qint64 a = addChat(program, QStringLiteral("a"));
        const qint64 b = addChat(program, QStringLiteral("b"));
        program.engine.setDelay(std::chrono::milliseconds(20));
        QList<qint64> order;
        connect(&program.engine, &EngineWorker::answered, this,
                [&](const GenerationInfo &info) { order << info.message; });
        QVERIFY(open(program, a));
        QVERIFY(chat.ask(QStringLiteral("for a"), {}, greedy(30)));
        QTRY_COMPARE(chat.state(), State::Answering);
        const qint64 answerOfA = chat.path().back().id;
        QCOMPARE(chat.activity(), (Activity{{a, true}}));
        QVERIFY(open(program, b));
        QCOMPARE(chat.state(), State::Ready);
        QSignalSpy asked(&chat, &Conversation::asked);
        QVERIFY(chat.ask(QStringLiteral("for b"), {}, greedy(5)));
        QTRY_COMPARE(chat.state(), State::Queued);
        QCOMPARE(asked.size(), 1); // it is committed and shown
        const qint64 answerOfB = chat.path().back().id;
        QCOMPARE(chat.activity(), (Activity{{a, true}, {b, false}}));
        QVERIFY(chat.startNew());
        QVERIFY(chat.ask(QStringLiteral("new"), {}, greedy(5)));
        QTRY_COMPARE(chat.state(), State::Queued);
        QCOMPARE(chat.activity().size(), 3u);
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 3, 30000);
        QCOMPARE(order, QList<qint64>({answerOfA, answerOfB, chat.path().back().id}));
        QTRY_VERIFY(chat.activity().empty());
        QTRY_COMPARE(chat.state(), State::Ready);
        for (const qint64 session : {a, b, chat.session()})
            QCOMPARE(lastState(program, session), QStringLiteral("length"));
    }

    /// What streams while another chat is shown is there when one comes back, once and in order.
    void comingBackShowsAll()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        const qint64 a = addChat(program, QStringLiteral("a"));
        const qint64 b = addChat(program, QStringLiteral("b"));
        ShownMessage shown;
        connect(&chat, &Conversation::opened, this, [&](const std::vector<ShownMessage> &messages) {
            shown = messages.empty() ? ShownMessage() : messages.back();
        });
        connect(&chat, &Conversation::answerArrived, this, [&](const AnswerBatch &batch) { shown.append(batch); });
        QVERIFY(open(program, a));
        QVERIFY(chat.ask(QStringLiteral("Tell a story."), {}, greedy(100)));
        QTRY_COMPARE(chat.state(), State::Answering);
        for (int i = 0; i < 5; i++) {
            QTest::qWait(20);
            QVERIFY(open(program, b));
            QVERIFY(!chat.answering());
            QTest::qWait(20);
            QVERIFY(open(program, a));
        }
        QTRY_COMPARE_WITH_TIMEOUT(chat.state(), State::Ready, 30000);
        QCOMPARE(shown.message.text, last(program, a).text);
        QCOMPARE(shown.tokens.size(), 100u);
        for (size_t i = 1; i < shown.tokens.size(); i++)
            QCOMPARE(shown.tokens[i]->position.value, shown.tokens[i - 1]->position.value + 1);
    }

    void stopIsForTheShownChat()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        const qint64 a = addChat(program, QStringLiteral("a"));
        const qint64 b = addChat(program, QStringLiteral("b"));
        QVERIFY(open(program, a));
        QVERIFY(chat.ask(QStringLiteral("for a"), {}, greedy(60)));
        QTRY_COMPARE(chat.state(), State::Answering);
        QVERIFY(open(program, b));
        chat.stop(); // there is nothing to stop here
        QVERIFY(chat.ask(QStringLiteral("for b"), {}, greedy(60)));
        QTRY_COMPARE(chat.state(), State::Queued);
        // A queued question ends at once, with an empty answer that can be regenerated.
        chat.stop();
        QTRY_COMPARE(chat.state(), State::Ready);
        QCOMPARE(chat.activity(), (Activity{{a, true}}));
        QCOMPARE(lastState(program, b), QStringLiteral("interrupted"));
        QVERIFY(last(program, b).text.isEmpty());
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        QVERIFY(chat.regenerate(chat.path().back().id, greedy(4)));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
        QTRY_VERIFY(chat.activity().empty());
        QTRY_COMPARE(lastState(program, a), QStringLiteral("length"));
        QTRY_COMPARE(lastState(program, b), QStringLiteral("length"));
        // Any chat's question can be cancelled.
        QVERIFY(chat.ask(QStringLiteral("for b"), {}, greedy(500)));
        QTRY_COMPARE(chat.state(), State::Answering);
        QVERIFY(open(program, a));
        chat.stop(b);
        QTRY_VERIFY(chat.activity().empty());
        QTRY_COMPARE(lastState(program, b), QStringLiteral("interrupted"));
    }

    void deletingTheAnsweringChatStopsIt()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        program.engine.setDelay(std::chrono::milliseconds(50));
        const qint64 a = addChat(program, QStringLiteral("a"));
        QVERIFY(open(program, a));
        QVERIFY(chat.ask(QStringLiteral("for a"), {}, greedy(500)));
        QTRY_COMPARE(chat.state(), State::Answering);
        QSignalSpy removed(&chat, &Conversation::removed);
        QSignalSpy failed(&chat, &Conversation::failed);
        QVERIFY(chat.remove());
        QCOMPARE(chat.state(), State::Empty);
        QVERIFY(removed.wait());
        QTRY_VERIFY(chat.activity().empty());
        QTRY_VERIFY(!program.engine.busy());
        QVERIFY(failed.isEmpty());
        program.store.call([&](Store &s) { s.restore(a); });
        QTRY_COMPARE(lastState(program, a), QStringLiteral("interrupted"));
        // A new chat whose first question is still being committed.
        sample::Hold hold(program.store);
        QVERIFY(chat.ask(QStringLiteral("new"), {}, greedy(500)));
        QCOMPARE(chat.state(), State::Asking);
        QVERIFY(chat.remove());
        hold.release();
        QTRY_COMPARE(removed.size(), 2);
        QTRY_VERIFY(!program.engine.busy());
        QCOMPARE(program.store.call([](Store &s) { return s.sessions().size(); }), 1u);
        // One whose next question is.
        QVERIFY(open(program, a));
        sample::Hold again(program.store);
        QVERIFY(chat.ask(QStringLiteral("more"), {}, greedy(500)));
        QVERIFY(chat.remove());
        again.release();
        QTRY_COMPARE(removed.size(), 3);
        QTRY_VERIFY(chat.activity().empty());
        QTRY_VERIFY(!program.engine.busy());
        QVERIFY(failed.isEmpty());
    }

    /// The chat is left while its question is being committed.
    void leavingWhileAsking()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy asked(&chat, &Conversation::asked);
        sample::Hold hold(program.store);
        QVERIFY(chat.ask(QStringLiteral("first"), {}, greedy(3)));
        QVERIFY(chat.startNew());
        QCOMPARE(chat.state(), State::Empty);
        QVERIFY(chat.ask(QStringLiteral("second"), {}, greedy(3)));
        hold.release();
        QTRY_COMPARE(chat.state(), State::Ready);
        QTRY_VERIFY(chat.activity().empty());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<MessageRecord>().text, QStringLiteral("second"));
        QCOMPARE(program.store.call([](Store &s) { return s.sessions().size(); }), 2u);
    }

    /// The database fails under a question that waits for the answer before it to be saved.
    void failingWhileQueued()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        const qint64 a = addChat(program, QStringLiteral("a"));
        const qint64 b = addChat(program, QStringLiteral("b"));
        QVERIFY(open(program, a));
        QVERIFY(chat.ask(QStringLiteral("for a"), {}, greedy(30)));
        QTRY_COMPARE(chat.state(), State::Answering);
        QVERIFY(open(program, b));
        sample::setRefusing(program.store, true);
        QSignalSpy failed(&chat, &Conversation::failed);
        QVERIFY(chat.ask(QStringLiteral("for b"), {}, greedy(3)));
        QTRY_COMPARE(chat.state(), State::Ready);
        QVERIFY(!failed.isEmpty());
        QCOMPARE(chat.session(), b);
        QTRY_VERIFY(chat.activity().empty());
        sample::setRefusing(program.store, false);
        QVERIFY(chat.ask(QStringLiteral("for b"), {}, greedy(3)));
        QTRY_COMPARE(chat.state(), State::Ready);
        QTRY_VERIFY(chat.chatsNotKept().empty());
        QTRY_COMPARE(lastState(program, a), QStringLiteral("length"));
        QTRY_COMPARE(lastState(program, b), QStringLiteral("length"));
    }

    void quittingKeepsEverything()
    {
        const QString path = m_folder.newPath();
        qint64 sessions[2];
        {
            Program program(path);
            QVERIFY(program.load());
            sessions[0] = addChat(program, QStringLiteral("a"));
            sessions[1] = addChat(program, QStringLiteral("b"));
            bool text = false;
            connect(&program.engine, &EngineWorker::arrived, &program.chat,
                    [&](qint64, const AnswerBatch &batch) { text = text || !batch.pieces.empty(); });
            for (const qint64 session : sessions) {
                QVERIFY(open(program, session));
                QVERIFY(program.chat.ask(QStringLiteral("Tell a long story."), {}, greedy(500)));
                QTRY_VERIFY(program.chat.state() == State::Answering || program.chat.state() == State::Queued);
            }
            QTRY_VERIFY(text);
        }
        Store store(path);
        for (const qint64 session : sessions) {
            const auto messages = store.path(session);
            QCOMPARE(messages.size(), 4u);
            QCOMPARE(messages[2].text, QStringLiteral("Tell a long story."));
            QCOMPARE(store.generation(messages[3].id)->state, QStringLiteral("interrupted"));
        }
        QVERIFY(!store.path(sessions[0]).back().text.isEmpty());
        QVERIFY(store.path(sessions[1]).back().text.isEmpty());
    }

    /// Jobs of chats run before background jobs that were requested earlier.
    void chatsBeforeBackgroundJobs()
    {
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        QList<qint64> order;
        connect(&program.engine, &EngineWorker::answered, this, [&](const GenerationInfo &info) { order << info.id; });
        const auto request = [&](qint64 id, JobPriority priority) {
            AnswerRequest asked{.model = program.engine.model(),
                                .messages = {{{"role", "user"}, {"content", "hi"}}},
                                .options = greedy(2),
                                .priority = priority};
            asked.info.id = id;
            program.engine.answer(std::move(asked));
        };
        request(1, JobPriority::Background);
        request(2, JobPriority::Background);
        request(3, JobPriority::Chat);
        request(4, JobPriority::Background);
        request(5, JobPriority::Chat);
        QCOMPARE(program.engine.answering(), 1);
        program.engine.stop(4);
        QTRY_COMPARE(order.size(), 5);
        QCOMPARE(order, QList<qint64>({4, 1, 3, 5, 2}));
    }

    /// With its first token, an answer says how long it waited, and for what.
    void answersSayWhatTheyWaitedFor()
    {
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        std::map<qint64, QuestionWait> waits;
        connect(&program.engine, &EngineWorker::arrived, this, [&](qint64 id, const AnswerBatch &batch) {
            if (batch.waited)
                waits[id] = *batch.waited;
        });
        const auto ask = [&](qint64 id) {
            AnswerRequest asked{.model = program.engine.model(),
                                .messages = {{{"role", "user"}, {"content", "hi"}}},
                                .options = greedy(2)};
            asked.options.trace.routing = true;
            asked.info.id = id;
            program.engine.answer(std::move(asked));
        };
        BackgroundWork background{.model = program.engine.model(),
                                  .run =
                                      [](const std::shared_ptr<const Model> &, const std::stop_token &stop) {
                                          while (!stop.stop_requested())
                                              std::this_thread::sleep_for(std::chrono::milliseconds(1));
                                          std::this_thread::sleep_for(std::chrono::milliseconds(5));
                                          throw Error(ErrorKind::Interrupted, "stopped", "test", "none");
                                      },
                                  .ended = [](const QString &) {}};
        ask(1);
        QTRY_VERIFY(waits.contains(1));
        QCOMPARE(waits[1].loading + waits[1].answers + waits[1].background, 0.0); // it did not wait
        QTRY_VERIFY(!program.engine.busy());
        program.engine.runInBackground(background);
        ask(2);
        ask(3);
        program.engine.reload({.capacity = 64}); // comes before all that wait
        QTRY_VERIFY(waits.contains(3));
        background.cancel.request_stop();
        QVERIFY(waits[2].background >= 5.0);
        QVERIFY(waits[2].loading > 0.0);
        QCOMPARE(waits[2].answers, 0.0);
        QVERIFY(waits[3].loading > 0.0);
        QVERIFY(waits[3].answers > 0.0);
        QTRY_VERIFY(!program.engine.busy());
    }
};

MOIRE_GUILESS_TEST(TestQuestionQueue)

} // namespace tst_question_queue

#include "tst_question_queue.moc"
