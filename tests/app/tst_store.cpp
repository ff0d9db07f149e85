// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "storage/schema.h"
#include "storage/sql.h"

#include <QTest>

using namespace moire;

class TestStore : public QObject {
    Q_OBJECT

    sample::Folder m_folder;
    QString newPath()
    {
        return m_folder.newPath(QStringLiteral("store %1/sessions.db"));
    } // the folder is not there yet

    static void exec(Store &store, const char *statement)
    {
        sql::Query(store.database(), QLatin1String(statement)).run();
    }

private slots:
    void answersComeBack()
    {
        const QString path = newPath();
        qint64 id = 0;
        {
            Store store(path);
            id = sample::session(store, 20);
        }
        Store store(path);
        const auto messages = store.path(id);
        QCOMPARE(messages.size(), 2u);
        QCOMPARE(messages[0].text, QStringLiteral("Why?"));
        QCOMPARE(messages[1].parent, messages[0].id);
        QVERIFY(messages[1].reasoning.startsWith(QLatin1String("w0 w4 ")));
        QVERIFY(messages[1].text.startsWith(QLatin1String("w1 w2 w3 w5 ")));
        const auto generation = store.generation(messages[1].id);
        QVERIFY(generation);
        QCOMPARE(generation->state, QStringLiteral("stop"));
        QCOMPARE(generation->seed, std::optional<quint64>(18446744073709551615u));
        QCOMPARE(generation->ttftMs, std::optional(12.5));
        QCOMPARE(generation->modelPath, sample::info().modelPath);
        const auto tokens = store.tokens(generation->id);
        QCOMPARE(tokens.size(), 20u);
        for (uint32_t n = 0; n < 20; n++)
            QVERIFY(sample::same(tokens[n], sample::token(n)));
        const auto some = store.tokens(generation->id, 5, 3);
        QCOMPARE(some.size(), 3u);
        QVERIFY(sample::same(some[1], sample::token(6)));
        QVERIFY(store.check().isEmpty());
    }

    void runningAnswersAreReadable()
    {
        const QString path = newPath();
        Store store(path);
        const qint64 id = store.addSession(QStringLiteral("s"));
        const qint64 asked = store.addMessage(id, {}, Role::User, QStringLiteral("q"));
        const GenerationInfo generation = store.beginGeneration(id, asked, sample::info());
        store.append(generation, sample::batch(0, 3));
        store.append(generation, sample::batch(3, 2));
        Store reader(path, Store::Access::ReadOnly);
        const auto messages = reader.path(id);
        QCOMPARE(messages.back().text, QStringLiteral("w1 w2 w3 "));
        QCOMPARE(messages.back().reasoning, QStringLiteral("w0 w4 "));
        QCOMPARE(reader.tokenCount(generation.id), 5);
        QCOMPARE(reader.generation(generation.message)->state, QStringLiteral("running"));
        // This process lives: another connection of it must not end the answer.
        Store second(path);
        QCOMPARE(second.generation(generation.message)->state, QStringLiteral("running"));
    }

    void answersOfDeadProcessesEnd()
    {
        const QString path = newPath();
        GenerationInfo generation;
        {
            Store store(path);
            const qint64 id = store.addSession(QStringLiteral("s"));
            const qint64 asked = store.addMessage(id, {}, Role::User, QStringLiteral("q"));
            generation = store.beginGeneration(id, asked, sample::info());
            store.append(generation, sample::batch(0, 4));
            // No process has this number: /proc/sys/kernel/pid_max is at most 2^22.
            sql::Query(store.database(), QStringLiteral("UPDATE generations SET owner = ?"))
                .bind(QSysInfo::machineHostName() + QStringLiteral(":99999999:1"))
                .run();
        }
        Store store(path);
        QCOMPARE(store.generation(generation.message)->state, QStringLiteral("interrupted"));
        sql::Query text(store.database(),
                        QStringLiteral("SELECT text, (SELECT count(*) FROM drafts) FROM messages "
                                       "WHERE id = ?"));
        QVERIFY(text.bind(generation.message).run().next());
        QCOMPARE(text.text(0), QStringLiteral("w1 w2 w3 "));
        QCOMPARE(text.integer(1), 0);
    }

    void branches()
    {
        Store store(newPath());
        const qint64 id = store.addSession(QStringLiteral("s"));
        const qint64 a = store.addMessage(id, {}, Role::User, QStringLiteral("a"));
        const qint64 b = store.addMessage(id, a, Role::Assistant, QStringLiteral("b"));
        const qint64 c = store.addMessage(id, b, Role::User, QStringLiteral("c"));
        const qint64 b2 = store.addMessage(id, a, Role::Assistant, QStringLiteral("b2"));
        QCOMPARE(store.path(id).back().id, b2);
        QCOMPARE(store.siblings(id, b), (std::vector<qint64>{b, b2}));
        store.showBranch(id, b);
        QCOMPARE(store.path(id).back().id, c);
        const qint64 other = store.addMessage(id, {}, Role::User, QStringLiteral("another root"));
        QCOMPARE(store.siblings(id, a), (std::vector<qint64>{a, other}));
        QCOMPARE(store.allMessages(id).size(), 5u);
        const qint64 foreign = store.addSession(QStringLiteral("t"));
        QVERIFY_EXCEPTION_THROWN(store.addMessage(foreign, a, Role::User, QStringLiteral("x")), Error);
        QVERIFY_EXCEPTION_THROWN(store.addMessage(999, {}, Role::User, QStringLiteral("x")), Error);
    }

    void listing()
    {
        Store store(newPath());
        const qint64 a = sample::session(store, 1, QStringLiteral("The heron's neck"));
        const qint64 b = sample::session(store, 1, QStringLiteral("Über 100 % Wolle"));
        const qint64 c = sample::session(store, 1, QStringLiteral("専門家の混合モデル"));
        const auto ids = [](const std::vector<SessionInfo> &list) {
            std::vector<qint64> result;
            for (const SessionInfo &info : list)
                result.push_back(info.id);
            return result;
        };
        store.setPinned(a, true);
        QCOMPARE(ids(store.sessions()).front(), a);
        QCOMPARE(store.session(a)->messages, 2);
        QCOMPARE(ids(store.search(QStringLiteral("heron nec"))), std::vector{a});
        QCOMPARE(ids(store.search(QStringLiteral("WOLL"))), std::vector{b});
        QCOMPARE(ids(store.search(QStringLiteral("混合"))), std::vector{c});
        QCOMPARE(ids(store.search(QStringLiteral("%"))), std::vector{b});
        QVERIFY(store.search(QStringLiteral("\"nothing* AND (")).empty());
        store.rename(b, QStringLiteral("wool"));
        QCOMPARE(ids(store.search(QStringLiteral("wool"))), std::vector{b});
        store.remove(b);
        QVERIFY(!store.session(b));
        QVERIFY(store.search(QStringLiteral("wool")).empty());
        store.restore(b);
        QVERIFY(store.session(b));
        store.remove(c);
        store.purge(QDateTime::currentDateTime().addDays(1));
        store.restore(c);
        QVERIFY(!store.session(c));
        QVERIFY(store.check().isEmpty());
    }

    void fullDisk()
    {
        Store store(newPath());
        const qint64 id = store.addSession(QStringLiteral("s"));
        const qint64 asked = store.addMessage(id, {}, Role::User, QStringLiteral("q"));
        GenerationInfo generation = store.beginGeneration(id, asked, sample::info());
        store.append(generation, sample::batch(0, 10));
        sql::Query pages(store.database(), QStringLiteral("PRAGMA page_count"));
        QVERIFY(pages.run().next());
        const qint64 limit = pages.integer(0);
        sql::Query(store.database(), QStringLiteral("PRAGMA max_page_count = %1").arg(limit)).run();
        uint32_t kept = 10;
        try {
            for (;; kept += 200)
                store.append(generation, sample::batch(kept, 200));
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Failed);
            QVERIFY(QByteArray(error.what()).contains("disk is full"));
        }
        QCOMPARE(store.tokenCount(generation.id), kept); // a batch is there whole or not at all
        QVERIFY(store.check().isEmpty());
        exec(store, "PRAGMA max_page_count = 100000");
        store.append(generation, sample::batch(kept, 200));
        generation.state = QStringLiteral("stop");
        store.finish(generation);
        QCOMPARE(store.tokenCount(generation.id), kept + 200);
    }

    void readOnly()
    {
        const QString path = newPath();
        qint64 id = 0;
        {
            Store store(path);
            id = sample::session(store, 3);
        }
        Store store(path, Store::Access::ReadOnly);
        QVERIFY(store.readOnly());
        QCOMPARE(store.path(id).size(), 2u);
        QVERIFY(store.check().isEmpty());
        QVERIFY_EXCEPTION_THROWN(store.addSession(QStringLiteral("x")), Error);
        QVERIFY_EXCEPTION_THROWN(store.rename(id, QStringLiteral("x")), Error);
        QVERIFY_EXCEPTION_THROWN(Store(newPath(), Store::Access::ReadOnly), Error);
    }

    /// Without the right to write, a store opens for reading by itself. Root may write everything.
    void unwritable()
    {
        const QString path = newPath();
        {
            Store store(path);
            sample::session(store, 3);
        }
        const QString folder = QFileInfo(path).absolutePath();
        QFile::setPermissions(path, QFile::ReadOwner);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        const bool writable = QFile(path).open(QIODevice::ReadWrite);
        if (!writable) {
            Store store(path);
            QVERIFY(store.readOnly());
            QCOMPARE(store.sessions().size(), 1u);
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (writable)
            QSKIP("this user may write every file");
    }

    void upgrade()
    {
        const QString path = newPath();
        QDir().mkpath(QFileInfo(path).absolutePath());
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            old.setDatabaseName(path);
            QVERIFY(old.open());
            migrate(old, path, storeMigrations().first(1));
            sql::Query(old, QStringLiteral("INSERT INTO sessions(id, title, created, updated) VALUES(1, 'old', 1, 1)"))
                .run();
            sql::Query(old,
                       QStringLiteral("INSERT INTO messages(session, role, text, created) "
                                      "VALUES(1, 'user', 'kingfisher', 1)"))
                .run();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        QVERIFY_EXCEPTION_THROWN(Store(path, Store::Access::ReadOnly), Error);
        Store store(path);
        QCOMPARE(store.search(QStringLiteral("kingf")).size(), 1u);
        QVERIFY(store.check().isEmpty());
        const QString backup = path + QStringLiteral(".backup-v1");
        QVERIFY(QFile::exists(backup));
        Store copy(backup);
        QCOMPARE(copy.path(1).front().text, QStringLiteral("kingfisher"));
    }

    void failedUpgradeChangesNothing()
    {
        const QString path = newPath();
        Store store(path);
        sample::session(store, 2);
        const char *bad[] = {"CREATE TABLE extra(x)", "CREATE TABLE sessions(x)"};
        const Migration steps[] = {storeMigrations()[0], storeMigrations()[1], {3, bad}};
        QVERIFY_EXCEPTION_THROWN(migrate(store.database(), path, steps), Error);
        sql::Query extra(store.database(), QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'extra'"));
        QVERIFY(extra.run().next());
        QCOMPARE(extra.integer(0), 0);
        QVERIFY(store.check().isEmpty());
    }

    void newerVersion()
    {
        const QString path = newPath();
        {
            Store store(path);
            exec(store, "PRAGMA user_version = 99");
        }
        for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly}) {
            try {
                Store store(path, access);
                QFAIL("opened");
            } catch (const Error &error) {
                QCOMPARE(error.kind(), ErrorKind::Refused);
                QVERIFY(QByteArray(error.what()).contains("99"));
            }
        }
    }

    void notADatabase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("short") << QByteArray("SQLite format 3");
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\xff');
    }

    void notADatabase()
    {
        QFETCH(QByteArray, content);
        const QString path = newPath();
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY_EXCEPTION_THROWN(Store{path}, Error);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void othersDatabase()
    {
        const QString path = newPath();
        {
            Store store(path);
            exec(store, "PRAGMA application_id = 7");
        }
        QVERIFY_EXCEPTION_THROWN(Store{path}, Error);
        QVERIFY_EXCEPTION_THROWN(Store{m_folder.path()}, Error);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
