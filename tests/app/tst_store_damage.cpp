// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged databases: one bad row never hides a chat.
#include "qt_test.h"
#include "runtime/exchange.h"
#include "sample.h"

#include "storage/sql.h"

#include <QRandomGenerator>

namespace tst_store_damage {

using namespace moire;

class TestStoreDamage : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void brokenRows_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("unreadable");
        QTest::addColumn<bool>("checkReports");
        QTest::newRow("unknown role") << "UPDATE messages SET role = 'wizard' WHERE id = 2" << 1 << true;
        QTest::newRow("role is a blob") << "UPDATE messages SET role = x'ff00' WHERE id = 2" << 1 << true;
        QTest::newRow("text is a blob") << "UPDATE messages SET text = x'fffe41' WHERE id = 2" << 0 << false;
        QTest::newRow("cycle") << "UPDATE messages SET parent = 4 WHERE id = 1" << 0 << true;
        QTest::newRow("own parent") << "UPDATE messages SET parent = 1 WHERE id = 1" << 0 << true;
        QTest::newRow("parent missing") << "DELETE FROM messages WHERE id = 1" << -1 << true;
        QTest::newRow("leaf missing") << "UPDATE sessions SET leaf = 77" << 0 << false;
        QTest::newRow("routes") << "UPDATE routes SET data = x'ffffffff'" << 0 << true;
        QTest::newRow("phase") << "UPDATE tokens SET phase = 99, logprob = 'x', alternatives = x'01'" << 0 << false;
        QTest::newRow("token missing") << "DELETE FROM tokens WHERE n = 1" << 0 << true;
        QTest::newRow("generation") << "UPDATE generations SET seed = x'00', state = 7, ttft_ms = 'soon'" << 0 << false;
        QTest::newRow("session") << "UPDATE sessions SET title = x'ff', created = 'then', pinned = 'no'" << 0 << false;
    }

    void brokenRows()
    {
        QFETCH(QString, damage);
        QFETCH(int, unreadable);
        QFETCH(bool, checkReports);
        const QString path = m_folder.newPath();
        {
            Store store(path);
            const qint64 id = sample::session(store, 6);
            const qint64 leaf = store.path(id).back().id;
            const qint64 asked = store.addMessage(id, leaf, Role::User, QStringLiteral("again"));
            store.addMessage(id, asked, Role::Assistant, QStringLiteral("last"));
            sql::Query(store.database(), QStringLiteral("PRAGMA foreign_keys = OFF")).run();
            sql::Query(store.database(), damage).run();
        }
        Store store(path);
        QCOMPARE(store.sessions().size(), 1u);
        const auto messages = store.path(1);
        QVERIFY(messages.size() >= 3);
        QCOMPARE(messages.back().text, QStringLiteral("last"));
        int broken = 0;
        for (const MessageRecord &message : messages)
            broken += message.readable ? 0 : 1;
        if (unreadable >= 0)
            QCOMPARE(broken, unreadable);
        if (const auto generation = store.generation(2))
            QVERIFY(store.tokens(generation->id).size() >= 5);
        QCOMPARE(!store.check().isEmpty(), checkReports);
    }

    /// A damaged end does not keep a chat from going on.
    void askingAfterDamage_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<size_t>("left");
        QTest::newRow("answer") << "UPDATE messages SET role = 'wizard' WHERE id = 2" << size_t{1};
        QTest::newRow("both") << "UPDATE messages SET role = 'wizard'" << size_t{0};
        QTest::newRow("answer missing") << "DELETE FROM messages WHERE id = 2" << size_t{1};
        QTest::newRow("question missing") << "DELETE FROM messages WHERE id = 1" << size_t{2};
        QTest::newRow("leaf") << "UPDATE sessions SET leaf = 77" << size_t{2};
    }

    void askingAfterDamage()
    {
        QFETCH(QString, damage);
        QFETCH(size_t, left);
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 2);
        sql::Query(store.database(), QStringLiteral("PRAGMA foreign_keys = OFF")).run();
        sql::Query(store.database(), damage).run();
        sql::Query(store.database(), QStringLiteral("PRAGMA foreign_keys = ON")).run();
        const Question question{.session = id, .message = 2, .text = QStringLiteral("And then?")};
        const Preparation preparation = prepare(store, question);
        QCOMPARE(preparation.path.back().text, question.text);
        const Committed committed = commit(store, question, preparation, sample::info());
        const auto path = store.path(id);
        QVERIFY(path.size() >= 2);
        QVERIFY(path.size() <= left + 2);
        QCOMPARE(path[path.size() - 2].text, question.text);
        QCOMPARE(committed.outline.size(), path.size());
    }

    /// Whatever bytes a disk returns, the result is an error or the readable part, never a crash.
    void brokenPages()
    {
        const QString path = m_folder.newPath();
        {
            Store store(path);
            for (int i = 0; i < 20; i++)
                sample::session(store, 40, QStringLiteral("question %1").arg(i));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(7);
        int opened = 0;
        int messages = 0;
        for (int round = 0; round < 150; round++) {
            QByteArray damaged = whole;
            const int pages = static_cast<int>(damaged.size() / 4096);
            const int page = 1 + static_cast<int>(random.bounded(pages - 1));
            for (int i = 0; i < 64; i++)
                damaged[page * 4096 + static_cast<int>(random.bounded(4096))] = static_cast<char>(random.bounded(256));
            const QString copy = m_folder.newPath();
            QFile out(copy);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(damaged);
            out.close();
            try {
                Store store(copy);
                opened++;
                store.check();
                for (const SessionInfo &session : store.sessions())
                    for (const MessageRecord &message : store.path(session.id)) {
                        messages += message.readable ? 1 : 0;
                        if (const auto generation = store.generation(message.id))
                            store.tokens(generation->id);
                    }
            } catch (const Error &error) {
                QVERIFY(QByteArray(error.what()).contains(".db"));
            }
            QFile::remove(copy);
        }
        qInfo("%d of 150 damaged files opened, %d of %d messages read", opened, messages, 150 * 40);
        QVERIFY(opened > 100);
        QVERIFY(messages > 100 * 30);
    }
};

MOIRE_GUILESS_TEST(TestStoreDamage)

} // namespace tst_store_damage

#include "tst_store_damage.moc"
