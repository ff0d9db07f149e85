// SPDX-License-Identifier: GPL-3.0-or-later
// The engine, the store and a chat together, without a window.
#include "program.h"
#include "qt_test.h"

namespace tst_conversation {

using namespace moire;

class TestConversation : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void wrongFilesAreRefused()
    {
        EngineWorker engine;
        QSignalSpy failed(&engine, &EngineWorker::loadFailed);
        engine.load(m_folder.path(), {}, {});
        QVERIFY(failed.wait());
        QVERIFY(!failed[0][1].toBool());
        QVERIFY(!engine.model());
        QVERIFY(!engine.busy());
    }

    void chat()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy arrived(&chat, &Conversation::answerArrived);
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        chat.ask(QStringLiteral("What is a heron?"), {}, greedy(20));
        QVERIFY(chat.answering());
        QVERIFY(ended.wait(60000));
        QVERIFY(arrived.size() > 1); // in more than one batch
        const auto first = ended[0][1].value<GenerationResult>();
        QCOMPARE(first.reason, FinishReason::Length);
        chat.ask(QStringLiteral("And a crane?"), {}, greedy(5));
        QVERIFY(ended.wait(60000));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready); // the end of the answer is saved
        const auto second = ended[1][1].value<GenerationResult>();
        QVERIFY(second.reusedTokens >= first.promptTokens); // only the new part was computed
        QVERIFY(second.reusedTokens < second.promptTokens);
        const qint64 session = chat.session();
        const auto messages = program.store.call([&](Store &s) { return s.path(session); });
        QCOMPARE(messages.size(), 4u);
        QCOMPARE(messages[1].text.toStdString(), first.text);
        const auto tokens = program.store.call([&](Store &s) { return s.tokens(s.generation(messages[1].id)->id); });
        QCOMPARE(tokens.size(), 20u);
        QVERIFY(tokens[3]->logProbability && tokens[3]->alternatives.size() == 5);
        QVERIFY(!tokens[3]->experts.empty());
        // Opened again, by another conversation.
        Conversation again(program.store, program.engine);
        QSignalSpy opened(&again, &Conversation::opened);
        again.open(session);
        QVERIFY(opened.wait());
        const auto shown = opened[0][0].value<std::vector<ShownMessage>>();
        QCOMPARE(shown.size(), 4u);
        for (size_t i = 0; i < 4; i++)
            QCOMPARE(shown[i].message, messages[i]);
        QCOMPARE(shown[1].generation.state, QStringLiteral("length"));
        QCOMPARE(shown[3].tokens.size(), 5u);
    }

    /// A question arrives while the chat is still being read.
    void askWhileOpening()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        const qint64 session = program.store.call([](Store &s) { return sample::session(s, 3); });
        QStringList order;
        connect(&chat, &Conversation::opened, this, [&] { order << QStringLiteral("opened"); });
        connect(&chat, &Conversation::asked, this, [&] { order << QStringLiteral("asked"); });
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        sample::Hold hold(program.store);
        QVERIFY(chat.open(session));
        QVERIFY(chat.ask(QStringLiteral("And a crane?"), {}, greedy(3)));
        QCOMPARE(chat.state(), Conversation::State::Opening);
        QCOMPARE(chat.session(), session);
        hold.release();
        QVERIFY(ended.wait(60000));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready); // the end of the answer is saved
        QCOMPARE(order, QStringList({QStringLiteral("opened"), QStringLiteral("asked")}));
        const auto messages = program.store.call([&](Store &s) { return s.path(session); });
        QCOMPARE(messages.size(), 4u); // it continues from the previous answer
        QCOMPARE(messages[2].text, QStringLiteral("And a crane?"));
        QCOMPARE(program.store.call([](Store &s) { return s.sessions().size(); }), 1u);
    }

    /// Opening another chat before the first one has been read: what was asked goes on in the first one.
    void openAnotherChatWhileOpening()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        const qint64 a = program.store.call([](Store &s) { return sample::session(s, 3, QStringLiteral("a")); });
        const qint64 b = program.store.call([](Store &s) { return sample::session(s, 3, QStringLiteral("b")); });
        QSignalSpy opened(&chat, &Conversation::opened);
        QSignalSpy asked(&chat, &Conversation::asked);
        {
            sample::Hold first(program.store);
            chat.open(a);
            chat.ask(QStringLiteral("for a"), {}, greedy(3));
            sample::Hold second(program.store);
            first.release();
            chat.open(b);
        }
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        QTRY_COMPARE(program.store.call([&](Store &s) { return s.path(a).size(); }), 4u);
        QTRY_VERIFY(chat.activity().empty());
        QCOMPARE(chat.session(), b);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<std::vector<ShownMessage>>()[0].message.text, QStringLiteral("b"));
        QVERIFY(asked.isEmpty());
        // Starting a new chat does the same.
        sample::Hold hold(program.store);
        chat.open(a);
        chat.startNew();
        hold.release();
        program.store.call([](Store &) {});
        QTest::qWait(20);
        QCOMPARE(chat.state(), Conversation::State::Empty);
        QVERIFY(opened.back()[0].value<std::vector<ShownMessage>>().empty());
    }

    /// Opening a deleted chat gives an empty chat and drops the queued question.
    void openDeletedChat()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        const qint64 session = program.store.call([](Store &s) { return sample::session(s, 3); });
        program.store.call([&](Store &s) { s.remove(session); });
        QSignalSpy failed(&chat, &Conversation::failed);
        QSignalSpy asked(&chat, &Conversation::asked);
        chat.open(session);
        chat.ask(QStringLiteral("And a crane?"), {}, greedy(3));
        QVERIFY(failed.wait());
        QVERIFY(failed[0][0].toString().contains(QLatin1String("deleted")));
        QCOMPARE(chat.state(), Conversation::State::Empty);
        QCOMPARE(chat.session(), 0);
        QVERIFY(asked.isEmpty());
    }

    void askRightAfterDelete()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QVERIFY(!chat.remove()); // nothing is shown
        const qint64 session = program.store.call([](Store &s) { return sample::session(s, 3); });
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        QSignalSpy removed(&chat, &Conversation::removed);
        chat.open(session);
        QVERIFY(!chat.remove()); // what is being opened is not shown yet
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        sample::Hold hold(program.store);
        QVERIFY(chat.remove());
        QCOMPARE(chat.session(), 0);
        QVERIFY(chat.ask(QStringLiteral("And a crane?"), {}, greedy(3)));
        hold.release();
        QVERIFY(ended.wait(60000));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready); // the end of the answer is saved
        QCOMPARE(removed.size(), 1);
        QVERIFY(chat.session() != session);
        QCOMPARE(program.store.call([&](Store &s) { return s.messageIds(session).size(); }), 2u);
        QCOMPARE(program.store.call([&](Store &s) { return s.path(chat.session()).size(); }), 2u);
        QVERIFY(!program.store.call([&](Store &s) { return s.session(session); }));
    }

    /// From the question to the end of the answer, commands that would change the chat or the model are refused in
    /// words.
    void commandsAreRefusedWhileAnswering()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        program.engine.setDelay(std::chrono::seconds(30));
        QSignalSpy failed(&chat, &Conversation::failed);
        QSignalSpy refused(&chat, &Conversation::refused);
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        const auto allRefused = [&] {
            const qint64 message = chat.path().empty() ? 0 : chat.path().front().id;
            refused.clear();
            const bool any = chat.ask(QStringLiteral("?"), {}, greedy(1)) || chat.regenerate(message, greedy(1)) ||
                chat.editQuestion(message, QStringLiteral("?"), greedy(1)) || chat.editAnswer(message, {}) ||
                chat.continueAnswer(message, greedy(1)) || chat.deleteFrom(message) || chat.undoDelete() ||
                chat.showSibling(message, 1) || chat.load(m_folder.path(), {}, {}) || chat.unload() ||
                chat.enlargeContext(100);
            return !any && refused.size() == 11 && std::all_of(refused.begin(), refused.end(), [](const auto &words) {
                return words[0].toString().endsWith(u'.');
            });
        };
        sample::Hold hold(program.store);
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(500));
        QCOMPARE(chat.state(), Conversation::State::Asking);
        QVERIFY(allRefused());
        hold.release();
        QTRY_COMPARE(chat.state(), Conversation::State::Answering);
        QVERIFY(allRefused());
        QVERIFY(!chat.openAsNewChat(chat.path().back().id)); // it is not complete
        chat.stop();
        QVERIFY(ended.wait(5000));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        QVERIFY(failed.isEmpty());
        QCOMPARE(program.store.call([&](Store &s) { return s.messageIds(chat.session()).size(); }), 2u);
        // Questions are also refused while a model is loading.
        QVERIFY(chat.load(m_folder.path(), {}, {}));
        QVERIFY(!chat.load(m_folder.path(), {}, {}));
        QVERIFY(!chat.ask(QStringLiteral("?"), {}, greedy(1)));
        QTRY_VERIFY(!program.engine.busy());
    }

    /// If the database rejects the question, nothing changes.
    void askingFails()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy failed(&chat, &Conversation::failed);
        sample::setRefusing(program.store, true);
        chat.ask(QStringLiteral("Why?"), {}, greedy(3));
        QVERIFY(failed.wait());
        QCOMPARE(chat.state(), Conversation::State::Empty);
        QCOMPARE(chat.session(), 0);
        QCOMPARE(program.store.call([](Store &s) { return s.sessions().size(); }), 0u);
        QVERIFY(!program.engine.busy());
        sample::setRefusing(program.store, false);
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        chat.ask(QStringLiteral("Again."), {}, greedy(3));
        QVERIFY(ended.wait(60000));
    }

    /// A question between the end of an answer and the moment it is saved.
    /// A failure in another chat does not offer to send what the shown one has in its field.
    void failuresSayWhoseTheyAre()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QVERIFY(chat.ask(QStringLiteral("one"), {}, greedy(1)));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        const qint64 session = chat.session();
        QSignalSpy failed(&chat, &Conversation::failed);
        sample::setRefusing(program.store, true);
        QVERIFY(chat.ask(QStringLiteral("two"), {}, greedy(1)));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][1].toBool());
        QVERIFY(chat.ask(QStringLiteral("three"), {}, greedy(1)));
        chat.startNew();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!failed[1][1].toBool());
        QVERIFY(chat.ask(QStringLiteral("four"), {}, greedy(1)));
        chat.startNew(); // another new chat
        QTRY_COMPARE(failed.size(), 3);
        QVERIFY(!failed[2][1].toBool());
        sample::setRefusing(program.store, false);
        QCOMPARE(program.store.call([&](Store &s) { return s.path(session).size(); }), 2u);
    }

    void askWhileTheAnswerIsSaved()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        std::optional<sample::Hold> hold;
        connect(&chat, &Conversation::answerBegan, this, [&] { hold.emplace(program.store); });
        chat.ask(QStringLiteral("One?"), {}, greedy(3));
        QVERIFY(ended.wait(60000));
        QCOMPARE(chat.state(), Conversation::State::Ending);
        QVERIFY(chat.ask(QStringLiteral("Two?"), {}, greedy(3)));
        QCOMPARE(chat.state(), Conversation::State::Ending);
        hold.reset();
        QTRY_VERIFY(chat.state() == Conversation::State::Answering || ended.size() == 2);
        hold.reset();
        QTRY_COMPARE(ended.size(), 2);
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        QCOMPARE(program.store.call([&](Store &s) { return s.path(chat.session()).size(); }), 4u);
    }

    /// If the database fails at the end of an answer, the answer stays in memory, is shown, and is saved later.
    void theEndIsSavedLater()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        program.engine.setDelay(std::chrono::milliseconds(0));
        const qint64 other = program.store.call([](Store &s) { return sample::session(s, 3); });
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        QSignalSpy notKept(&chat, &Conversation::answerNotKept);
        QSignalSpy kept(&chat, &Conversation::answerKept);
        QSignalSpy opened(&chat, &Conversation::opened);
        QSignalSpy failed(&chat, &Conversation::failed);
        connect(&chat, &Conversation::answerBegan, this, [&] { sample::setRefusing(program.store, true); });
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(30));
        QVERIFY(ended.wait(60000));
        const auto result = ended[0][1].value<GenerationResult>();
        QVERIFY(notKept.size() == 1 || notKept.wait(20000));
        QVERIFY(notKept[0][1].toString().contains(QLatin1String("read-only")));
        QCOMPARE(chat.state(), Conversation::State::Ready);
        QVERIFY(!chat.chatsNotKept().empty());
        // After switching to another chat and back, the answer is marked as not saved.
        const qint64 session = chat.session();
        chat.open(other);
        QVERIFY(opened.wait());
        chat.open(session);
        QVERIFY(opened.wait());
        const auto shown = opened.back()[0].value<std::vector<ShownMessage>>();
        QCOMPARE(shown.size(), 2u);
        QVERIFY(!shown[1].kept);
        QCOMPARE(shown[1].message.text.toStdString(), result.text);
        QCOMPARE(shown[1].generation.state, QStringLiteral("length"));
        QCOMPARE(shown[1].tokens.size(), 30u);
        // A question can only be asked once the whole chat is saved.
        failed.clear();
        QTRY_COMPARE(chat.state(), Conversation::State::Ready);
        chat.ask(QStringLiteral("And then?"), {}, greedy(3));
        QVERIFY(failed.wait(20000));
        QCOMPARE(chat.state(), Conversation::State::Ready);
        QVERIFY(kept.isEmpty());
        disconnect(&chat, &Conversation::answerBegan, this, nullptr);
        sample::setRefusing(program.store, false);
        chat.ask(QStringLiteral("And then?"), {}, greedy(3));
        QVERIFY(ended.wait(60000));
        QTRY_COMPARE(chat.state(), Conversation::State::Ready); // the end of the answer is saved
        QCOMPARE(kept.size(), 1);
        QVERIFY(chat.chatsNotKept().empty());
        QCOMPARE(notKept.size(), 1);
        const auto messages = program.store.call([&](Store &s) { return s.path(session); });
        QCOMPARE(messages.size(), 4u);
        QCOMPARE(messages[1].text.toStdString(), result.text);
    }

    /// The end of an answer cannot be saved, and the chat and the engine are already gone.
    void theStoreOutlivesChatAndEngine()
    {
        const QString path = m_folder.newPath();
        StoreThread store(path);
        std::optional<sample::Hold> hold;
        {
            auto engine = std::make_unique<EngineWorker>();
            auto chat = std::make_unique<Conversation>(store, *engine);
            QSignalSpy loaded(engine.get(), &EngineWorker::loaded);
            engine->load(QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"), {}, {});
            QVERIFY(loaded.wait(60000));
            engine->setDelay(std::chrono::milliseconds(5));
            QSignalSpy arrived(chat.get(), &Conversation::answerArrived);
            chat->ask(QStringLiteral("Tell a story."), {}, greedy(500));
            QVERIFY(arrived.wait(60000));
            sample::setRefusing(store, true);
            hold.emplace(store);
            chat.reset();
            engine.reset();
        }
        hold.reset();
        store.call([](Store &) {});
        QTest::qWait(20);
        sample::setRefusing(store, false);
        QTRY_COMPARE(store.call([](Store &s) { return s.generation(s.path(1).back().id)->state; }),
                     QStringLiteral("interrupted"));
    }

    /// The store is destroyed first: output that the engine still produces is dropped.
    void theStoreIsDestroyedFirst()
    {
        auto store = std::make_unique<StoreThread>(m_folder.newPath());
        EngineWorker engine;
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"), {}, {});
        QVERIFY(loaded.wait(60000));
        engine.setDelay(std::chrono::milliseconds(5));
        QSignalSpy arrived(&engine, &EngineWorker::arrived);
        {
            Conversation chat(*store, engine);
            chat.ask(QStringLiteral("Tell a story."), {}, greedy(500));
            QVERIFY(arrived.wait(60000));
        }
        store.reset();
        QVERIFY(arrived.wait(60000));
        QVERIFY(engine.busy());
    }

    /// Each conversation receives only its own answers.
    void twoConversations()
    {
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        Conversation second(program.store, program.engine);
        Conversation *chats[] = {&program.chat, &second};
        std::string said[2];
        std::vector<std::string> results[2];
        for (size_t i = 0; i < 2; i++) {
            connect(chats[i], &Conversation::answerArrived, this, [&, i](const AnswerBatch &batch) {
                for (const AnswerPiece &piece : batch.pieces)
                    said[i] += piece.utf8;
            });
            connect(
                chats[i], &Conversation::answerEnded, this,
                [&, i](const GenerationInfo &, const GenerationResult &result) { results[i].push_back(result.text); });
            QVERIFY(chats[i]->ask(QStringLiteral("Question %1").arg(i), {}, greedy(20 + 10 * i)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!results[0].empty() && !results[1].empty(), 60000);
        for (size_t i = 0; i < 2; i++)
            QCOMPARE(results[i], std::vector<std::string>{said[i]});
    }

    /// Stopping an answer does not stop anything else.
    void stopAffectsOnlyTheAnswer()
    {
        Program program(m_folder.newPath());
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        program.engine.load(QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"), {}, {});
        program.chat.stop();
        QVERIFY(loaded.wait(60000));
    }

    void unloading()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy unloaded(&program.engine, &EngineWorker::unloaded);
        QVERIFY(chat.unload());
        QVERIFY(!chat.ask(QStringLiteral("?"), {}, greedy(1)));
        QVERIFY(unloaded.wait());
        QVERIFY(!program.engine.model());
        QCOMPARE(program.engine.contextCapacity(), 0u);
        QVERIFY(!chat.ask(QStringLiteral("?"), {}, greedy(1)));
        QVERIFY(program.load());
        QVERIFY(chat.ask(QStringLiteral("?"), {}, greedy(1)));
    }

    /// A job that is requested in a slot of the finished one does not start before the slot has returned.
    void signalsOfAJobComeBeforeTheNext()
    {
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        Conversation second(program.store, program.engine);
        QStringList order;
        connect(&program.engine, &EngineWorker::started, this, [&] { order << QStringLiteral("started"); });
        connect(&program.engine, &EngineWorker::answered, this, [&] {
            order << QStringLiteral("answered");
            QTest::qWait(50); // the next answer would be complete by then
            order << QStringLiteral("returned");
        });
        program.engine.setDelay(std::chrono::milliseconds(0));
        QVERIFY(program.chat.ask(QStringLiteral("One"), {}, greedy(1)));
        QVERIFY(second.ask(QStringLiteral("Two"), {}, greedy(1)));
        QTRY_COMPARE(order.size(), 6);
        QCOMPARE(order.mid(0, 3), QStringList({"started", "answered", "returned"}));
        QCOMPARE(order.mid(3), order.mid(0, 3));
    }

    void stopTakesEffectAtOnce()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        program.engine.setDelay(std::chrono::seconds(30)); // a token that would never come
        QSignalSpy began(&chat, &Conversation::answerBegan);
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(500));
        QVERIFY(began.wait());
        QTest::qWait(50);
        QVERIFY(ended.isEmpty());
        chat.stop();
        QVERIFY(ended.wait(5000));
        QCOMPARE(ended[0][1].value<GenerationResult>().reason, FinishReason::Interrupted);
        // The stop does not affect the next request.
        program.engine.setDelay(std::chrono::milliseconds(0));
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(3));
        QVERIFY(ended.wait(60000));
        QCOMPARE(ended[1][1].value<GenerationResult>().reason, FinishReason::Length);
    }

    /// The question is still being saved, so the engine has no request yet that could be stopped.
    void stopBeforeTheEngineStarts()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        sample::Hold hold(program.store);
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(500));
        QTest::qWait(50);
        chat.stop();
        hold.release();
        QVERIFY(ended.wait(60000));
        QCOMPARE(ended[0][1].value<GenerationResult>().reason, FinishReason::Interrupted);
        QVERIFY(ended[0][1].value<GenerationResult>().ids.size() < 10);
        // The stop does not affect the next question.
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(3));
        QVERIFY(ended.wait(60000));
        QCOMPARE(ended[1][1].value<GenerationResult>().reason, FinishReason::Length);
    }

    void answersGetTheHashOfTheirModel()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        // The file is not hashed while the first answer is generated.
        connect(&program.engine, &EngineWorker::loaded, this, [&] { chat.ask(QStringLiteral("Hi."), {}, greedy(1)); });
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        QVERIFY(program.load());
        QVERIFY(ended.size() == 1 || ended.wait(60000));
        QTRY_COMPARE(program.engine.modelHash().size(), 64);
        const auto kept = [&] {
            return program.store.call(
                [&](Store &s) { return s.generation(s.path(chat.session()).back().id)->modelHash; });
        };
        QTRY_COMPARE(kept(), program.engine.modelHash());
    }

    void quittingSavesTheAnswer()
    {
        const QString path = m_folder.newPath();
        qint64 session = 0;
        QString seen;
        {
            Program program(path);
            Conversation &chat = program.chat;
            QVERIFY(program.load());
            connect(&chat, &Conversation::answerArrived, this, [&](const AnswerBatch &batch) {
                for (const AnswerPiece &piece : batch.pieces)
                    seen += QString::fromStdString(piece.utf8);
            });
            chat.ask(QStringLiteral("Tell a long story."), {}, greedy(500));
            QTRY_VERIFY_WITH_TIMEOUT(seen.size() > 20, 60000);
            session = chat.session();
        }
        Store store(path);
        const auto messages = store.path(session);
        QVERIFY(messages.back().text.startsWith(seen));
        QCOMPARE(store.generation(messages.back().id)->state, QStringLiteral("interrupted"));
    }
};

MOIRE_GUILESS_TEST(TestConversation)

} // namespace tst_conversation

#include "tst_conversation.moc"
