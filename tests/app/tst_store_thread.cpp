// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_test.h"
#include "sample.h"

#include "storage/answer_recorder.h"

#include <atomic>
#include <thread>

namespace tst_store_thread {

using namespace moire;

class TestStoreThread : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    static void noFailure(const AnswerRecorder::Report &report) { QVERIFY(!report.error); }

    static GenerationInfo begin(StoreThread &thread)
    {
        return thread.call([](Store &store) {
            const qint64 id = store.addSession(QStringLiteral("s"));
            return store.beginGeneration(id, store.addMessage(id, {}, Role::User, QStringLiteral("q")), sample::info());
        });
    }

private slots:
    void resultsArriveInOrderOnTheOwnersThread()
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

    void noReplyToADestroyedContext()
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

    void theModelHashMayArriveLate()
    {
        StoreThread thread(m_folder.newPath());
        GenerationInfo info = begin(thread);
        info.modelHash.clear();
        AnswerRecorder recorder(thread, info, noFailure);
        recorder.finish(info);
        QVERIFY(thread.call([&](Store &s) { return s.generation(info.message)->modelHash.isEmpty(); }));
        recorder.setModelHash(QStringLiteral("abc"));
        QCOMPARE(thread.call([&](Store &s) { return s.generation(info.message)->modelHash; }), QStringLiteral("abc"));
    }

    void errorsAreReported()
    {
        StoreThread thread(m_folder.path()); // a folder
        QString failure;
        thread.post(
            this, [](Store &store) { store.addSession({}); }, [] { QFAIL("opened"); },
            [&](const Error &error) { failure = QString::fromUtf8(error.what()); });
        QTRY_VERIFY(failure.contains(QLatin1String("folder")));
        QVERIFY_EXCEPTION_THROWN(thread.call([](Store &store) { return store.sessions(); }), Error);
    }

    void answersAreSavedWhileGenerated()
    {
        const QString path = m_folder.newPath();
        StoreThread thread(path);
        const GenerationInfo generation = begin(thread);
        bool done = false;
        AnswerRecorder recorder(thread, generation, [&](const AnswerRecorder::Report &report) {
            noFailure(report);
            done = report.ended;
        });
        std::thread engine([&] {
            for (uint32_t n = 0; n < 2000; n++) {
                recorder.add(AnswerPiece{Phase::Answer, "w "});
                recorder.add(std::make_shared<const TokenRecord>(sample::token(n)));
                if (n % 100 == 0)
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        Store reader(path);
        QTRY_VERIFY(reader.tokenCount(generation.id) > 0);
        engine.join();
        GenerationInfo ended = generation;
        ended.state = QStringLiteral("stop");
        recorder.finish(ended);
        thread.call([](Store &) {});
        QVERIFY(done);
        const auto tokens = reader.tokens(generation.id);
        QCOMPARE(tokens.size(), 2000u);
        for (uint32_t n = 0; n < 2000; n++)
            QVERIFY(sample::same(*tokens[n], sample::token(n)));
        QCOMPARE(reader.generation(generation.message)->state, QStringLiteral("stop"));
    }

    /// Delayed work runs before the thread ends, on that thread and with the store still open.
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

    /// Work with a long delay does not hold up work with a short one.
    void shortDelaysDoNotWaitForLongOnes()
    {
        StoreThread thread(m_folder.newPath());
        std::atomic<int> runs = 0;
        thread.run([&] { runs++; }, 600000);
        thread.run([&] { runs++; }, 1);
        QTRY_COMPARE(runs.load(), 2);
    }

    /// The sender may outlive the receiver: posting then does nothing and touches no destroyed object.
    void noWorkForADestroyedReceiver()
    {
        bool called = false;
        Address address;
        {
            const Receiver receiver;
            address = receiver.address();
            post(address, [&] { called = true; });
        }
        post(address, [&] { called = true; });
        QTest::qWait(20);
        QVERIFY(!called);

        auto thread = std::make_unique<StoreThread>(m_folder.newPath());
        const GenerationInfo generation = begin(*thread);
        AnswerRecorder recorder(*thread, generation, noFailure);
        const StoreThread::Handle handle = thread->handle();
        thread.reset();
        recorder.add(AnswerPiece{Phase::Answer, "late"});
        recorder.finish(generation);
        recorder.setModelHash(QStringLiteral("abc"));
        handle.run([&] { called = true; });
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void aFullDiskLosesNothing()
    {
        StoreThread thread(m_folder.newPath());
        const GenerationInfo generation = begin(thread);
        std::vector<AnswerRecorder::Report> reports; // on the thread of the database
        AnswerRecorder recorder(thread, generation, [&](const auto &report) { reports.push_back(report); });
        thread.call([](Store &store) {
            sql::Query(store.database(), QStringLiteral("PRAGMA max_page_count = 1")).run(); // no more pages than now
        });
        for (uint32_t n = 0; n < 900; n++) {
            recorder.add(AnswerPiece{Phase::Answer, "w "});
            recorder.add(std::make_shared<const TokenRecord>(sample::token(n)));
            if (n % 300 == 299)
                QTest::qWait(2 * AnswerRecorder::keepIntervalMs);
        }
        GenerationInfo ended = generation;
        ended.state = QStringLiteral("stop");
        ended.modelHash.clear();
        recorder.setModelHash(QStringLiteral("abc")); // it may arrive before or after the end
        recorder.finish(ended);
        thread.call([](Store &) {});
        QCOMPARE(reports.size(), 2u); // each is reported once
        QVERIFY(reports[0].error && !reports[0].ended);
        QVERIFY(reports[1].error && reports[1].ended);
        thread.call([](Store &store) {
            sql::Query(store.database(), QStringLiteral("PRAGMA max_page_count = 1000000")).run();
        });
        QTRY_COMPARE(thread.call([&](Store &) { return reports.size(); }), 3u); // retried automatically
        QVERIFY(reports[2].ended && !reports[2].error);
        QCOMPARE(thread.call([&](Store &store) { return store.tokens(generation.id); }).size(), 900u);
        const auto kept = thread.call([&](Store &store) { return *store.generation(generation.message); });
        QCOMPARE(kept.state, QStringLiteral("stop"));
        QCOMPARE(kept.modelHash, QStringLiteral("abc"));
    }

    /// The end of the program makes the last attempt.
    void savingIsRetriedAtTheEnd()
    {
        const QString path = m_folder.newPath();
        GenerationInfo generation;
        {
            StoreThread thread(path);
            generation = begin(thread);
            AnswerRecorder recorder(thread, generation, [](const AnswerRecorder::Report &) {});
            Store other(path);
            sql::Query(other.database(), QStringLiteral("PRAGMA busy_timeout = 0")).run();
            thread.call(
                [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA busy_timeout = 0")).run(); });
            sql::Query(other.database(), QStringLiteral("BEGIN IMMEDIATE")).run(); // another program is writing
            recorder.add(AnswerPiece{Phase::Answer, "said"});
            generation.state = QStringLiteral("stop");
            recorder.finish(generation);
            QVERIFY_EXCEPTION_THROWN(thread.call([&](Store &) { recorder.keep(); }), Error);
            sql::Query(other.database(), QStringLiteral("ROLLBACK")).run();
        }
        Store store(path);
        QCOMPARE(store.path(1).back().text, QStringLiteral("said"));
        QCOMPARE(store.generation(generation.message)->state, QStringLiteral("stop"));
    }

    /// A question is saved together with the start of its answer, or not at all.
    void aQuestionIsSavedWholeOrNotAtAll()
    {
        StoreThread thread(m_folder.newPath());
        const auto ask = [&](qint64 session, const QString &question) {
            return thread.call([&](Store &store) {
                return store.ask(session, {}, QStringLiteral("Be brief."), question, sample::info());
            });
        };
        const AskedQuestion asked = ask(0, QStringLiteral("Why?"));
        QCOMPARE(asked.path.size(), 2u);
        QCOMPARE(asked.path[0].role, Role::System);
        QCOMPARE(asked.path[1].text, QStringLiteral("Why?"));
        sample::setRefusing(thread, true);
        QVERIFY_EXCEPTION_THROWN(ask(0, QStringLiteral("How?")), Error);
        sample::setRefusing(thread, false);
        QCOMPARE(thread.call([](Store &store) { return store.sessions().size(); }), 1u);
        // Asking in a deleted chat fails too.
        thread.call([&](Store &store) { store.remove(asked.session); });
        QVERIFY_EXCEPTION_THROWN(ask(asked.session, QStringLiteral("And?")), Error);
        thread.call([&](Store &store) { store.restore(asked.session); });
        QCOMPARE(thread.call([&](Store &store) { return store.messageIds(asked.session).size(); }), 3u);
    }
};

MOIRE_GUILESS_TEST(TestStoreThread)

} // namespace tst_store_thread

#include "tst_store_thread.moc"
