// SPDX-License-Identifier: GPL-3.0-or-later
// The engine, the store and a chat together, without a window, on a real model (skipped where it is not there).
#include "runtime/conversation.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace moire;

class TestConversation : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_model = qEnvironmentVariable("MOIRE_TEST_CACHE") + QStringLiteral("/SmolLM2-135M-Instruct.Q4_1.gguf");

    static GenerationOptions greedy(size_t tokens)
    {
        GenerationOptions options;
        options.sampling.greedy = true;
        options.maxTokens = tokens;
        return options;
    }

    void load(EngineWorker &engine) const
    {
        QSignalSpy loaded(&engine, &EngineWorker::loaded);
        engine.load(m_model, {}, {.capacity = 2048});
        QVERIFY(loaded.wait(60000));
    }

private slots:
    void wrongFilesAreRefused()
    {
        EngineWorker engine;
        QSignalSpy failed(&engine, &EngineWorker::loadFailed);
        engine.load(m_dir.path(), {}, {});
        QVERIFY(failed.wait());
        QVERIFY(!failed[0][1].toBool());
        QVERIFY(!engine.model());
        QVERIFY(!engine.busy());
    }

    void chat()
    {
        if (!QFile::exists(m_model))
            QSKIP("SmolLM2 is not in MOIRE_TEST_CACHE");
        StoreThread store(m_dir.filePath(QStringLiteral("chat.db")));
        EngineWorker engine;
        Conversation chat(store, engine);
        load(engine);
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
        QVERIFY(ended[1][1].value<GenerationResult>().reusedTokens > 30); // only what is new was computed
        const qint64 session = chat.session();
        const auto messages = store.call([&](Store &s) { return s.path(session); });
        QCOMPARE(messages.size(), 4u);
        QCOMPARE(messages[1].text.toStdString(), first.text);
        const auto tokens = store.call([&](Store &s) { return s.tokens(s.generation(messages[1].id)->id); });
        QCOMPARE(tokens.size(), 20u);
        QVERIFY(tokens[3].logProbability && tokens[3].alternatives.size() == 5);
        // Opened again, by another conversation.
        Conversation again(store, engine);
        QSignalSpy opened(&again, &Conversation::opened);
        again.open(session);
        QVERIFY(opened.wait());
        QCOMPARE(opened[0][0].value<std::vector<MessageRecord>>(), messages);
    }

    void stopIsAtOnceAndTheThreadOfTheWindowIsFree()
    {
        if (!QFile::exists(m_model))
            QSKIP("SmolLM2 is not in MOIRE_TEST_CACHE");
        StoreThread store(m_dir.filePath(QStringLiteral("stop.db")));
        EngineWorker engine;
        Conversation chat(store, engine);
        load(engine);
        engine.setDelay(std::chrono::seconds(30)); // a token that would never come
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
        engine.setDelay(std::chrono::milliseconds(0));
        chat.ask(QStringLiteral("Tell a story."), {}, greedy(3));
        QVERIFY(ended.wait(60000));
        QCOMPARE(ended[1][1].value<GenerationResult>().reason, FinishReason::Length);
    }

    void quittingKeepsTheAnswer()
    {
        if (!QFile::exists(m_model))
            QSKIP("SmolLM2 is not in MOIRE_TEST_CACHE");
        const QString path = m_dir.filePath(QStringLiteral("quit.db"));
        qint64 session = 0;
        QString seen;
        {
            StoreThread store(path);
            EngineWorker engine;
            Conversation chat(store, engine);
            load(engine);
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
