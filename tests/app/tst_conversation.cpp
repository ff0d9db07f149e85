// SPDX-License-Identifier: GPL-3.0-or-later
// The engine, the store and a chat together, without a window.
#include "runtime/conversation.h"

#include "sample.h"

#include <QSignalSpy>
#include <QTest>

using namespace moire;

namespace {

GenerationOptions greedy(size_t tokens)
{
    GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = tokens;
    options.ignoreEos = true;
    return options;
}

/// What the program has below its window. Every evaluation takes some time, as with a model of useful size.
struct Program {
    explicit Program(const QString &database) : store(database), chat(store, engine) { }

    bool load()
    {
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"), {}, {});
        engine.setDelay(std::chrono::milliseconds(5));
        return loaded.wait(60000);
    }

    StoreThread store;
    EngineWorker engine;
    Conversation chat;
};

} // namespace

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
        QVERIFY(arrived.size() > 1); // in more than one step
        const auto first = ended[0][1].value<GenerationResult>();
        QCOMPARE(first.reason, FinishReason::Length);
        chat.ask(QStringLiteral("And a crane?"), {}, greedy(5));
        QVERIFY(ended.wait(60000));
        const auto second = ended[1][1].value<GenerationResult>();
        QVERIFY(second.reusedTokens >= first.promptTokens); // only what is new was computed
        QVERIFY(second.reusedTokens < second.promptTokens);
        const qint64 session = chat.session();
        const auto messages = program.store.call([&](Store &s) { return s.path(session); });
        QCOMPARE(messages.size(), 4u);
        QCOMPARE(messages[1].text.toStdString(), first.text);
        const auto tokens = program.store.call([&](Store &s) { return s.tokens(s.generation(messages[1].id)->id); });
        QCOMPARE(tokens.size(), 20u);
        QVERIFY(tokens[3].logProbability && tokens[3].alternatives.size() == 5);
        QVERIFY(!tokens[3].experts.empty());
        // Opened again, by another conversation.
        Conversation again(program.store, program.engine);
        QSignalSpy opened(&again, &Conversation::opened);
        again.open(session);
        QVERIFY(opened.wait());
        QCOMPARE(opened[0][0].value<std::vector<MessageRecord>>(), messages);
    }

    void stopIsAtOnceAndTheThreadOfTheWindowIsFree()
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
        // And the next request is not stopped by the last one's stop.
        program.engine.setDelay(std::chrono::milliseconds(0));
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(3));
        QVERIFY(ended.wait(60000));
        QCOMPARE(ended[1][1].value<GenerationResult>().reason, FinishReason::Length);
    }

    /// The question is still on its way to the disk: there is no request in the engine that could be stopped.
    void stopBeforeTheEngineKnows()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load());
        QSignalSpy ended(&chat, &Conversation::answerEnded);
        program.store.run([] { QThread::msleep(400); }); // a busy disk
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(500));
        QTest::qWait(50);
        chat.stop();
        QVERIFY(ended.wait(60000));
        QCOMPARE(ended[0][1].value<GenerationResult>().reason, FinishReason::Interrupted);
        QVERIFY(ended[0][1].value<GenerationResult>().ids.size() < 10);
        // The next question is another request.
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(3));
        QVERIFY(ended.wait(60000));
        QCOMPARE(ended[1][1].value<GenerationResult>().reason, FinishReason::Length);
    }

    void answersGetTheHashOfTheirModel()
    {
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        // Asked at once: the answer ends before, or after, the hash is there.
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

    void quittingKeepsTheAnswer()
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

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
