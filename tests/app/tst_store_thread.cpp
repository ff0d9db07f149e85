// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "storage/answer_recorder.h"
#include "storage/sql.h"

#include <QTest>

#include <thread>

using namespace moire;

class TestStoreThread : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    static GenerationInfo begin(StoreThread &thread)
    {
        return thread.call([](Store &store) {
            const qint64 id = store.addSession(QStringLiteral("s"));
            return store.beginGeneration(id, store.addMessage(id, {}, Role::User, QStringLiteral("q")), sample::info());
        });
    }

private slots:
    void resultsComeInOrderOnTheOwnersThread()
    {
        StoreThread thread(m_folder.newPath());
        QList<int> order;
        for (int i = 0; i < 20; i++)
            thread.post(
                this, [i](Store &store) { return store.addSession(QString::number(i)); },
                [&, i](qint64) {
                    QCOMPARE(QThread::currentThread(), this->thread());
                    order << i;
                },
                [](const Error &error) { QFAIL(error.what()); });
        QTRY_COMPARE(order.size(), 20);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void noReplyToWhoIsGone()
    {
        StoreThread thread(m_folder.newPath());
        bool called = false;
        {
            QObject context;
            thread.post(
                &context, [](Store &store) { store.addSession(QStringLiteral("x")); }, [&] { called = true; },
                [&](const Error &) { called = true; });
        }
        const auto count = thread.call([](Store &store) { return store.sessions().size(); });
        QTest::qWait(20);
        QCOMPARE(count, 1u);
        QVERIFY(!called);
    }

    void theModelsHashMayComeLate()
    {
        StoreThread thread(m_folder.newPath());
        GenerationInfo info = begin(thread);
        info.modelHash.clear();
        AnswerRecorder recorder(thread, info, [](const Error &error) { QFAIL(error.what()); });
        recorder.finish(info, [](const Error *error) { QVERIFY(!error); });
        QVERIFY(thread.call([&](Store &s) { return s.generation(info.message)->modelHash.isEmpty(); }));
        recorder.setModelHash(QStringLiteral("abc"));
        QCOMPARE(thread.call([&](Store &s) { return s.generation(info.message)->modelHash; }), QStringLiteral("abc"));
    }

    void errorsComeBack()
    {
        StoreThread thread(m_folder.path()); // a folder
        QString failure;
        thread.post(
            this, [](Store &store) { store.addSession({}); }, [] { QFAIL("opened"); },
            [&](const Error &error) { failure = QString::fromUtf8(error.what()); });
        QTRY_VERIFY(failure.contains(QLatin1String("folder")));
        QVERIFY_EXCEPTION_THROWN(thread.call([](Store &store) { return store.sessions(); }), Error);
    }

    void answersAreKeptWhileTheyAreMade()
    {
        const QString path = m_folder.newPath();
        StoreThread thread(path);
        const GenerationInfo generation = begin(thread);
        AnswerRecorder recorder(thread, generation, [](const Error &error) { QFAIL(error.what()); });
        bool done = false;
        std::thread engine([&] {
            for (uint32_t n = 0; n < 2000; n++) {
                recorder.add(AnswerPiece{Phase::Answer, "w "});
                recorder.add(sample::token(n));
                if (n % 100 == 0)
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        Store reader(path);
        QTRY_VERIFY(reader.tokenCount(generation.id) > 0);
        engine.join();
        GenerationInfo ended = generation;
        ended.state = QStringLiteral("stop");
        recorder.finish(ended, [&](const Error *error) {
            QVERIFY(!error);
            done = true;
        });
        thread.call([](Store &) {});
        QVERIFY(done);
        const auto tokens = reader.tokens(generation.id);
        QCOMPARE(tokens.size(), 2000u);
        for (uint32_t n = 0; n < 2000; n++)
            QVERIFY(sample::same(tokens[n], sample::token(n)));
        QCOMPARE(reader.generation(generation.message)->state, QStringLiteral("stop"));
    }

    /// Work that waits for its time runs before the thread ends, on it, with the store still open.
    void delayedWorkRunsBeforeTheEnd()
    {
        const QString path = m_folder.newPath();
        int runs = 0;
        {
            StoreThread thread(path);
            const qint64 id = thread.call([](Store &store) { return store.addSession(QStringLiteral("before")); });
            for (int i = 0; i < 3; i++)
                thread.run(
                    [&] {
                        thread.store().rename(id, QStringLiteral("after"));
                        runs++;
                    },
                    60000);
        }
        QCOMPARE(runs, 3);
        QCOMPARE(Store(path).sessions().at(0).title, QStringLiteral("after"));
    }

    void aFullDiskLosesNothing()
    {
        StoreThread thread(m_folder.newPath());
        const GenerationInfo generation = begin(thread);
        int failures = 0;
        AnswerRecorder recorder(thread, generation, [&](const Error &) { failures++; });
        thread.call([](Store &store) {
            sql::Query(store.database(), QStringLiteral("PRAGMA max_page_count = 1")).run(); // no page more than now
        });
        for (uint32_t n = 0; n < 900; n++) {
            recorder.add(AnswerPiece{Phase::Answer, "w "});
            recorder.add(sample::token(n));
            if (n % 300 == 299)
                QTest::qWait(2 * AnswerRecorder::keepIntervalMs);
        }
        GenerationInfo ended = generation;
        ended.state = QStringLiteral("stop");
        bool refused = false;
        recorder.finish(ended, [&](const Error *error) { refused = error != nullptr; });
        thread.call([](Store &) {});
        QVERIFY(refused);
        QCOMPARE(failures, 1); // told once
        thread.call([](Store &store) {
            sql::Query(store.database(), QStringLiteral("PRAGMA max_page_count = 1000000")).run();
        });
        recorder.finish(ended, [&](const Error *error) { refused = error != nullptr; });
        const auto tokens = thread.call([&](Store &store) { return store.tokens(generation.id); });
        QVERIFY(!refused);
        QCOMPARE(tokens.size(), 900u);
    }
};

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_store_thread.moc"
