// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write to the database: other programs, other machines.
#include "qt_test.h"
#include "sample.h"

#include <QSignalSpy>
#include <QSysInfo>

namespace tst_store_access {

using namespace moire;

namespace {

void exec(Store &store, const QString &statement)
{
    sql::Query(store.database(), statement).run();
}

} // namespace

class TestStoreAccess : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void anotherMachineHoldsTheDatabase()
    {
        const QString path = m_folder.newPath();
        QFile mark(path + QStringLiteral(".lock"));
        const auto write = [&](const QByteArray &text) {
            QVERIFY(mark.open(QIODevice::WriteOnly));
            mark.write(text);
            mark.close();
        };
        qint64 id = 0;
        {
            Store store(path);
            id = sample::session(store, 2);
            QVERIFY(!store.holder());
            QVERIFY(mark.exists());
            {
                // A second one in this or another process of this machine writes too.
                Store second(path);
                QVERIFY(!second.readOnly());
                QVERIFY(second.holder() && second.holder()->sameMachine);
            }
            QVERIFY(mark.exists());
        }
        QVERIFY(!mark.exists());
        write("4711\nmoire\nelsewhere\nmachine\nboot\n");
        {
            Store store(path);
            QVERIFY(store.readOnly());
            QCOMPARE(store.holder()->host, QStringLiteral("elsewhere"));
            QVERIFY(!store.holder()->sameMachine);
            QCOMPARE(store.path(id).size(), 2u);
            try {
                store.saveDraft(id, QStringLiteral("x"));
                QFAIL("written");
            } catch (const Error &error) {
                QVERIFY2(QByteArray(error.what()).contains("another machine, elsewhere"), error.what());
            }
        }
        QVERIFY(mark.remove());
        // A process of this machine that has ended holds nothing.
        write("99999999\nmoire\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        {
            Store next(path);
            QVERIFY(!next.readOnly() && !next.holder());
        }
        write(QByteArray(5'000'000, '\xff'));
        Store hostile(path);
        QVERIFY(!hostile.readOnly());
    }

    /// The mark of another machine counts while it is renewed; then, or when it is gone, writing comes back.
    void anotherMachineEnds()
    {
        const QString path = m_folder.newPath();
        const QString mark = path + QStringLiteral(".lock");
        const QByteArray text("4711\nmoire\nelsewhere\nmachine\nboot\n");
        const auto renew = [&](int second) {
            QFile file(mark);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(text);
            file.flush();
            file.setFileTime(QDateTime::fromSecsSinceEpoch(second), QFile::FileModificationTime); // of any clock
        };
        qint64 id = 0;
        {
            Store store(path);
            id = sample::session(store, 2);
        }
        renew(1);
        {
            Hold hold;
            hold.take(path, {.stale = 0});
            for (int second = 2; second < 6; second++) {
                QVERIFY(hold.elsewhere());
                renew(second);
                QTest::qWait(3);
                hold.renew();
            }
            QVERIFY(hold.elsewhere());
            QTest::qWait(3);
            hold.renew();
            QVERIFY(!hold.elsewhere());
            // It sleeps, and the other one takes over.
            renew(7);
            hold.renewIfOverdue();
            QVERIFY(!hold.elsewhere());
            hold.renew();
            QVERIFY(hold.elsewhere());
        }
        QVERIFY(QFile::exists(mark)); // of the other one
        StoreThread thread(path, nullptr, {.renew = 5, .watch = 5});
        QSignalSpy changed(&thread, &StoreThread::accessChanged);
        QVERIFY(thread.call([](Store &store) { return store.readOnly(); }));
        QVERIFY(QFile::remove(mark));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toBool(), false);
        thread.call([id](Store &store) { store.saveDraft(id, QStringLiteral("x")); });
        renew(8);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].toBool(), true);
        QCOMPARE(changed[1][1].toString(), QStringLiteral("elsewhere"));
        QVERIFY_EXCEPTION_THROWN(thread.call([id](Store &store) { store.saveDraft(id, {}); }), Error);
        QVERIFY(QFile::remove(mark));
        QTRY_COMPARE(changed.size(), 3);
        thread.call([id](Store &store) { store.saveDraft(id, QStringLiteral("y")); });
    }

    /// What was committed is not repeated when a later statement finds the database locked.
    void lockedAfterACommit()
    {
        const QString path = m_folder.newPath();
        Store other(path);
        StoreThread thread(path);
        QSignalSpy waiting(&thread, &StoreThread::waiting);
        std::promise<void> locked;
        std::promise<void> committed;
        bool done = false;
        thread.post(
            this,
            [&, until = locked.get_future().share()](Store &store) {
                const qint64 id = store.addSession(QStringLiteral("once"));
                committed.set_value();
                until.wait();
                store.rename(id, QStringLiteral("renamed"));
            },
            [&] { done = true; }, [](const Error &error) { QFAIL(error.what()); });
        committed.get_future().wait();
        exec(other, QStringLiteral("BEGIN IMMEDIATE"));
        locked.set_value();
        QTRY_COMPARE(waiting.size(), 1);
        exec(other, QStringLiteral("ROLLBACK"));
        QTRY_VERIFY(done);
        QCOMPARE(other.sessions().size(), 1u);
        QCOMPARE(other.sessions().front().title, QStringLiteral("renamed"));
    }

    /// A database locked by another program is tried again, and said; the thread that posted goes on.
    void lockedByAnother()
    {
        const QString path = m_folder.newPath();
        Store other(path);
        const qint64 id = other.addSession(QStringLiteral("s"));
        StoreThread thread(path);
        QSignalSpy waiting(&thread, &StoreThread::waiting);
        exec(other, QStringLiteral("BEGIN IMMEDIATE"));
        bool renamed = false;
        thread.post(
            this, [id](Store &store) { store.rename(id, QStringLiteral("renamed")); }, [&] { renamed = true; },
            [](const Error &error) { QFAIL(error.what()); });
        QTRY_COMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0][0].toBool(), true);
        exec(other, QStringLiteral("ROLLBACK"));
        QTRY_VERIFY(renamed);
        QTRY_COMPARE(waiting.size(), 2);
        QCOMPARE(waiting[1][0].toBool(), false);

        thread.call(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA busy_timeout = 1")).run(); });
        exec(other, QStringLiteral("BEGIN IMMEDIATE"));
        QString why;
        thread.post(
            this, [id](Store &store) { store.rename(id, QStringLiteral("again")); }, [] { QFAIL("renamed"); },
            [&](const Error &error) { why = QString::fromUtf8(error.what()); });
        QTRY_VERIFY(!why.isEmpty());
        QVERIFY2(why.contains(QLatin1String("in use by another program")), qPrintable(why));
        exec(other, QStringLiteral("ROLLBACK"));
        QCOMPARE(other.session(id)->title, QStringLiteral("renamed"));
    }
};

MOIRE_GUILESS_TEST(TestStoreAccess)

} // namespace tst_store_access

#include "tst_store_access.moc"
