// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_test.h"
#include "sample.h"

#include "storage/answer.h"
#include "storage/data_folder.h"
#include "storage/schema.h"
#include "storage/sql.h"
#include "storage/text.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_store {

using namespace moire;

class TestStore : public QObject {
    Q_OBJECT

    sample::Folder m_folder;
    QString newPath()
    {
        return m_folder.newPath(QStringLiteral("store %1/sessions.db"));
    } // the folder does not exist yet

    static void exec(Store &store, const char *statement)
    {
        sql::Query(store.database(), QLatin1String(statement)).run();
    }

private slots:
    void answersAreReadBack()
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
        QVERIFY((generation->serverTimes == ServerTimes{8.0, 4.5, 20.0, 6.25}));
        QCOMPARE(generation->modelPath, sample::info().modelPath);
        const auto tokens = store.tokens(generation->id);
        QCOMPARE(tokens.size(), 20u);
        for (uint32_t n = 0; n < 20; n++)
            QVERIFY(sample::same(*tokens[n], sample::token(n)));
        const auto some = store.tokens(generation->id, 5, 3);
        QCOMPARE(some.size(), 3u);
        QVERIFY(sample::same(*some[1], sample::token(6)));
        QVERIFY(store.check().isEmpty());
    }

    void statementsArePreparedOnce()
    {
        Store store(newPath());
        const qint64 id = store.addSession(QStringLiteral("s"));
        const qint64 asked = store.addMessage(id, {}, Role::User, QStringLiteral("q"));
        const GenerationInfo generation = store.beginGeneration(id, asked, sample::info());
        store.append(generation, sample::batch(0, 3));
        const size_t prepared = store.database().prepared();
        QVERIFY(prepared > 0);
        for (uint32_t n = 3; n < 40; n += 3)
            store.append(generation, sample::batch(n, 3));
        QCOMPARE(store.database().prepared(), prepared);
        const auto tokens = store.tokens(generation.id);
        QCOMPARE(tokens.size(), 42u);
        for (uint32_t n = 0; n < 42; n++)
            QVERIFY(sample::same(*tokens[n], sample::token(n)));

        // Two queries with the same text at once get two statements. A statement that failed, or that was bound and
        // never run, is not reused.
        const QString text = QStringLiteral("SELECT ? + 1");
        const auto next = [&](int value) {
            sql::Query query(store.database(), text);
            return query.bind(value).run().next() ? query.integer(0) : 0;
        };
        {
            sql::Query one(store.database(), text);
            one.bind(1).run();
            QCOMPARE(next(5), 6);
            QVERIFY(one.next());
            QCOMPARE(one.integer(0), 2);
        }
        {
            sql::Query bound(store.database(), text);
            bound.bind(100);
        }
        QCOMPARE(next(7), 8);
        const auto insert = [&] {
            sql::Query(store.database(),
                       QStringLiteral("INSERT INTO drafts(message, n, phase, text) "
                                      "VALUES(?, 0, 2, 'x')"))
                .bind(generation.message)
                .run();
        };
        QVERIFY_EXCEPTION_THROWN(insert(), Error); // the row exists already
        QVERIFY_EXCEPTION_THROWN(insert(), Error);
        QVERIFY(store.check().isEmpty());
    }

    /// Whatever a person types or pastes comes back as it was: as a question, a draft, an edited answer.
    void anyTextIsKept()
    {
        const QString path = newPath();
        QStringList texts{QStringLiteral("plain"), QStringLiteral("\u202eright to left\u200f"),
                          QStringLiteral("a") + QChar() + QStringLiteral("b\x01\x1b\x7f"), QString(1, QChar())};
        for (const char16_t unit : {0xfeff, 0xfffe, 0xffff, 0xd800, 0xdfff, 0xfffd})
            texts << QString(QChar(unit)) << QChar(unit) + QStringLiteral("text")
                  << QStringLiteral("text") + QChar(unit)
                  << QStringLiteral("é") + QChar(unit) + QStringLiteral("😀") + QChar(unit);
        std::vector<std::pair<qint64, qint64>> ids; // chat, edited answer
        {
            Store store(path);
            for (const QString &text : texts) {
                const AskedQuestion asked = store.ask(0, {}, text, text, sample::info());
                QCOMPARE(asked.path.back().text, text);
                GenerationInfo info = asked.generation;
                info.state = QStringLiteral("stop");
                store.finish(info);
                ids.emplace_back(asked.session, store.editAnswer(info.message, text));
                store.saveDraft(asked.session, text);
                store.saveDraft(0, text);
                QCOMPARE(store.details(0).draft, text);
            }
            store.saveDraft(0, QString(10'000'000, u'x'));
        }
        Store store(path);
        for (size_t i = 0; i < ids.size(); i++) {
            const QString text = texts[static_cast<qsizetype>(i)];
            const auto messages = store.path(ids[i].first);
            QCOMPARE(messages.size(), text.trimmed().isEmpty() ? 2u : 3u);
            QCOMPARE(messages.front().text, text);
            QCOMPARE(messages[messages.size() - 2].text, text);
            QCOMPARE(store.message(ids[i].second).text, text);
            QCOMPARE(store.details(ids[i].first).draft, text);
            const qint64 copy = store.duplicate(ids[i].first);
            QCOMPARE(store.path(copy).back().text, text);
        }
        QCOMPARE(store.details(0).draft.size(), 10'000'000);
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
        // This process is alive, so another of its connections must not end the answer.
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
            // No process has this pid: /proc/sys/kernel/pid_max is at most 2^22.
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
        QCOMPARE(store.messageIds(id).size(), 5u);
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

    void searching()
    {
        Store store(newPath());
        const auto chat = [&](const QString &title, const QStringList &texts) {
            const qint64 id = store.addSession(title);
            std::optional<qint64> parent;
            for (const QString &text : texts)
                parent = store.addMessage(id, parent, Role::User, text);
            return id;
        };
        const qint64 mixed =
            chat(QStringLiteral("a"), {QStringLiteral("今日はGPT4モデルを試す"), QStringLiteral("猫が好き")});
        const qint64 thai = chat(QStringLiteral("b"), {QStringLiteral("ราคา250บาทต่อเดือน")});
        const qint64 birds =
            chat(QStringLiteral("c"),
                 {QStringLiteral("The heron stands still."), QStringLiteral("A crane dances, C++ does not.")});
        const qint64 accents = chat(QStringLiteral("ÜBERSICHT"), {QStringLiteral("Crème brûlée, heronry")});
        const auto found = [&](const QString &words) {
            std::vector<qint64> ids;
            for (const SessionInfo &info : store.search(words))
                ids.push_back(info.id);
            return ids;
        };
        using Ids = std::vector<qint64>;
        QCOMPARE(found(QStringLiteral("gpt4")), Ids{mixed});
        QCOMPARE(found(QStringLiteral("GPT")), Ids{mixed});
        QCOMPARE(found(QStringLiteral("250")), Ids{thai});
        QCOMPARE(found(QStringLiteral("บาท")), Ids{thai});
        QCOMPARE(found(QStringLiteral("モデル")), Ids{mixed});
        QCOMPARE(found(QStringLiteral("猫")), Ids{mixed});
        QCOMPARE(found(QStringLiteral("T4")), Ids{mixed}); // fewer than three characters
        QCOMPARE(found(QStringLiteral("猫 gpt4")), Ids{mixed}); // in two messages
        QCOMPARE(found(QStringLiteral("crane heron")), Ids{birds});
        QCOMPARE(found(QStringLiteral("dances HERON c")), Ids{birds}); // and in the title
        QCOMPARE(found(QStringLiteral("c++")), Ids{birds});
        QCOMPARE(found(QStringLiteral("creme")), Ids{accents});
        QCOMPARE(found(QStringLiteral("übersicht brûl")), Ids{accents});
        QCOMPARE(found(QStringLiteral("eron")).size(), 2u);
        QCOMPARE(found(QStringLiteral("heron")), (Ids{birds, accents})); // the exact word ranks before the longer one
        QVERIFY(found(QStringLiteral("heron unicorn")).empty());
        QVERIFY(found(QStringLiteral("😀")).empty());
        QVERIFY(found(QString(3000, u'x') + QStringLiteral(" \" OR * ( NEAR")).empty());
        const QString snippet = store.search(QStringLiteral("crane heron")).front().snippet;
        QVERIFY2(snippet.contains(QLatin1String("crane")) && snippet.contains(QLatin1String("heron")),
                 qPrintable(snippet));
        QVERIFY(store.search(QStringLiteral("übersicht")).front().snippet.isEmpty());
        store.remove(mixed);
        QVERIFY(found(QStringLiteral("gpt4")).empty());
        QVERIFY(store.check().isEmpty());
    }

    void textIsCutBetweenGraphemes()
    {
        const QString family = QStringLiteral("👩‍👩‍👧‍👦"); // 11 UTF-16 units
        const QString flag = QStringLiteral("🇩🇪");
        const QString accent = QStringLiteral("e\u0301");
        for (const QString &grapheme : {family, flag, accent, QStringLiteral("นี้"), QStringLiteral("각")}) {
            const QString whole = grapheme.repeated(100);
            for (qsizetype maxLength = 50; maxLength < 80; maxLength++) {
                const QString cut = cutText(whole, maxLength);
                QVERIFY(cut.endsWith(u'…') && cut.size() <= maxLength + 1);
                const QString left = cut.chopped(1);
                QCOMPARE(left, grapheme.repeated(left.size() / grapheme.size()));
            }
            const QString title = titleOf(whole).chopped(1);
            QCOMPARE(title, grapheme.repeated(title.size() / grapheme.size()));
        }
        QCOMPARE(titleOf(QStringLiteral("short")), QStringLiteral("short"));
        QCOMPARE(titleOf(QStringLiteral("many words ").repeated(20)).count(u'…'), 1);
        QVERIFY(cutText(u'a' + QString(1000, QChar(0x301)), 60).size() <= 61);
        // Snippets are cut between graphemes too.
        Store store(newPath());
        const qint64 id = store.addSession(QStringLiteral("t"));
        store.addMessage(id, {}, Role::User, family.repeated(20) + QStringLiteral("needle") + family.repeated(20));
        QString snippet = store.search(QStringLiteral("needle")).front().snippet;
        QCOMPARE(snippet.remove(family), QStringLiteral("…needle…"));
    }

    void foldersAndFilesArePrivate()
    {
        const auto modeOf = [](const QString &path) {
            struct stat info { };
            return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0u;
        };
        for (const mode_t mask : {0000u, 0022u, 0177u}) {
            const mode_t before = umask(mask);
            const QString path = m_folder.newPath(QStringLiteral("private %1/deep/sessions.db"));
            Store store(path);
            sample::session(store, 3);
            umask(before);
            QCOMPARE(modeOf(QFileInfo(path).path()), 0700u);
            QCOMPARE(modeOf(QFileInfo(QFileInfo(path).path()).path()), 0700u);
            for (const char *suffix : {"", "-wal", "-shm"})
                QCOMPARE(modeOf(path + QLatin1String(suffix)), 0600u);
        }
        // The program's own data folder is made private if it is not; a folder that the user chose is left alone.
        const QString data = m_folder.newPath(QStringLiteral("data %1"));
        for (const bool own : {false, true}) {
            qunsetenv("MOIRE_DATA_DIR");
            if (own)
                qputenv("MOIRE_DATA_DIR", QFile::encodeName(data));
            makePrivateFolder(data);
            const QString path = data + QStringLiteral("/sessions.db");
            {
                Store store(path);
            }
            QFile(path + QStringLiteral(".backup-v1")).open(QIODevice::WriteOnly);
            chmod(QFile::encodeName(data).constData(), 0755);
            for (const char *suffix : {"", ".backup-v1"})
                chmod(QFile::encodeName(path + QLatin1String(suffix)).constData(), 0644);
            {
                Store store(path, Store::Access::ReadOnly);
            }
            QCOMPARE(modeOf(data), own ? 0700u : 0755u);
            for (const char *suffix : {"", ".backup-v1"})
                QCOMPARE(modeOf(path + QLatin1String(suffix)), own ? 0600u : 0644u);
        }
        // Shared folders are left alone.
        chmod(QFile::encodeName(data).constData(), 01777);
        makePrivate(data);
        QCOMPARE(modeOf(data), 0777u);
        qunsetenv("MOIRE_DATA_DIR");
    }

    void dataFolders()
    {
        const QByteArray home = qgetenv("HOME");
        const QByteArray xdg = qgetenv("XDG_DATA_HOME");
        qunsetenv("MOIRE_DATA_DIR");
        qputenv("XDG_DATA_HOME", "relative"); // ignored, as the specification requires
        qputenv("HOME", "/home/somebody");
        QCOMPARE(dataFolder(), QStringLiteral("/home/somebody/.local/share/moire"));
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(dataFolder(), QStringLiteral("/data/moire"));
        qunsetenv("XDG_DATA_HOME");
        const passwd *entry = getpwuid(geteuid());
        for (const char *none : {"", "relative"}) {
            qputenv("HOME", none);
            if (entry && entry->pw_dir[0] == '/' && entry->pw_dir[1])
                QCOMPARE(dataFolder(), QString::fromUtf8(entry->pw_dir) + QStringLiteral("/.local/share/moire"));
        }
        qputenv("MOIRE_DATA_DIR", "/a\xff");
        QVERIFY_EXCEPTION_THROWN(Store::defaultPath(), Error);
        qunsetenv("MOIRE_DATA_DIR");
        QVERIFY_EXCEPTION_THROWN(pathOf("\xed\xa0\x80", "--store"), Error);
        QCOMPARE(pathOf("/ü", "--store"), QStringLiteral("/ü"));
        qputenv("HOME", home);
        if (!xdg.isEmpty())
            qputenv("XDG_DATA_HOME", xdg);
        // A name that SQLite would not treat as a file.
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        {
            Store store(QStringLiteral(":memory:"));
        }
        QVERIFY(QFile::exists(m_folder.path() + QStringLiteral("/:memory:")));
        QDir::setCurrent(before);
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
        QCOMPARE(store.tokenCount(generation.id), kept); // a batch is saved as a whole or not at all
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

    /// Without write permission a store opens read-only automatically. Root can write to every file.
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
            QSKIP("this user can write to every file");
    }

    /// Trigrams of a megabyte would take half a second to index: such a message is found all the same.
    void searchesLongMessages()
    {
        Store store(newPath());
        const QString filler = QStringLiteral("words of no interest ").repeated(4000);
        const qint64 chat = store.addSession(QStringLiteral("s"));
        const qint64 asked = store.addMessage(chat, {}, Role::User, filler + QStringLiteral("kingfisher ") + filler);
        const auto found = [&](const char *word) { return store.search(QString::fromUtf8(word)).size(); };
        const auto indexed = [&](const char *word) {
            sql::Query query(store.database(),
                             QStringLiteral("SELECT count(*) FROM messages_trigrams WHERE messages_trigrams MATCH ?"));
            query.bind(QString::fromUtf8(word)).run();
            return query.next() ? query.integer(0) : -1;
        };
        QCOMPARE(found("ngfi"), 1u);
        QCOMPARE(found("NGFI interest"), 1u);
        QCOMPARE(found("heron"), 0u);
        QVERIFY(store.search(QStringLiteral("ngfi")).front().snippet.contains(QLatin1String("kingfisher")));
        QCOMPARE(indexed("ngfi"), 0);
        // One that gets short, and long again.
        for (const bool isLong : {false, true}) {
            sql::Query(store.database(), QStringLiteral("UPDATE messages SET text = ? WHERE id = ?"))
                .bind(isLong ? filler + QStringLiteral("a heron") : QStringLiteral("a heron"))
                .bind(asked)
                .run();
            QCOMPARE(found("ngfi"), 0u);
            QCOMPARE(found("eron"), 1u);
            QCOMPARE(indexed("eron"), isLong ? 0 : 1);
        }
        store.remove(chat);
        store.purge(QDateTime::currentDateTime().addDays(1));
        QCOMPARE(found("eron"), 0u);
        QVERIFY(store.check().isEmpty());
    }

    void upgrade_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
        QTest::newRow("4") << 4;
        QTest::newRow("5") << 5;
        QTest::newRow("6") << 6;
        QTest::newRow("7") << 7;
        QTest::newRow("8") << 8;
    }

    void upgrade()
    {
        QFETCH(int, version);
        const QString path = newPath();
        QDir().mkpath(QFileInfo(path).absolutePath());
        {
            sql::Database old;
            old.set(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old")));
            old.setDatabaseName(path);
            QVERIFY(old.open());
            migrate(old, path, storeMigrations().first(version));
            sql::Query(old, QStringLiteral("INSERT INTO sessions(id, title, created, updated) VALUES(1, 'old', 1, 1)"))
                .run();
            sql::Query(old,
                       QStringLiteral("INSERT INTO messages(session, role, text, created) "
                                      "VALUES(1, 'user', 'kingfisher', 1)"))
                .run();
            sql::Query(old,
                       QStringLiteral("INSERT INTO messages(session, parent, role, text, created) "
                                      "VALUES(1, 1, 'assistant', 'a bird', 1)"))
                .run();
            sql::Query(old, QStringLiteral("INSERT INTO generations(message, state, started) VALUES(2, 'stop', 1)"))
                .run();
            sql::Query(old,
                       QStringLiteral("INSERT INTO tokens(generation, n, token, position, piece, phase, alternatives) "
                                      "VALUES(1, 0, 7, 5, x'61', 2, x'0700000000000000')"))
                .run();
        }
        const auto oldToken = [](Store &store) {
            const std::vector<SharedToken> tokens = store.tokens(1);
            return tokens.size() == 1 && tokens[0]->bytes == "a" && tokens[0]->alternatives.size() == 1 &&
                tokens[0]->alternativeTexts.empty() && tokens[0]->engine == 0 && !tokens[0]->serverMilliseconds &&
                store.generation(2)->serverTimes == ServerTimes();
        };
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        if (version == 1) {
            QVERIFY_EXCEPTION_THROWN(Store(path, Store::Access::ReadOnly), Error);
        } else { // what is missing is left out
            Store reader(path, Store::Access::ReadOnly);
            QCOMPARE(reader.search(QStringLiteral("ngfi")).size(), 1u);
            QCOMPARE(reader.sessions().front().title, QStringLiteral("old"));
            QCOMPARE(reader.path(1).front().text, QStringLiteral("kingfisher"));
            QCOMPARE(reader.outline(1).front().textLength, 10);
            QCOMPARE(reader.siblings(1, 1), std::vector<qint64>{1});
            QVERIFY(reader.folders().empty() && reader.presets().empty() && reader.details(1).draft.isEmpty());
            QVERIFY(reader.details(0).draft.isEmpty() && !reader.openEdit(1) && reader.editDraft(1).isNull());
            QVERIFY(oldToken(reader));
            QVERIFY_EXCEPTION_THROWN(reader.removeMessage(1), Error);
        }
        Store store(path);
        QCOMPARE(store.search(QStringLiteral("kingf")).size(), 1u);
        QCOMPARE(store.search(QStringLiteral("ngfi")).size(), 1u);
        QVERIFY(store.check().isEmpty());
        QVERIFY(oldToken(store));
        QCOMPARE(store.session(1)->titleGiven, version < 4); // perhaps by a person
        store.saveDraft(0, QStringLiteral("new"));
        QCOMPARE(store.details(0).draft, QStringLiteral("new"));
        store.setFolder({1}, store.addFolder(QStringLiteral("f")));
        store.restoreMessage(store.removeMessage(1));
        QCOMPARE(store.path(1).front().text, QStringLiteral("kingfisher"));
        const QString backup = path + QStringLiteral(".backup-v%1").arg(version);
        QVERIFY(QFile::permissions(backup) ==
                (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
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
        std::vector<Migration> steps(storeMigrations().begin(), storeMigrations().end());
        steps.push_back({steps.back().version + 1, bad});
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
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\xff');
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

    void anotherProgramsDatabase()
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

MOIRE_GUILESS_TEST(TestStore)

} // namespace tst_store

#include "tst_store.moc"
