// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "storage/sql.h"
#include "storage/transfer.h"

#include <QTest>

using namespace moire;

class TestTransfer : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    static std::string exported(Store &store, const std::vector<qint64> &ids)
    {
        std::string text;
        exportSessions(store, ids, [&](std::string_view part) { text += part; });
        return text;
    }

private slots:
    void nothingIsLost()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 12, QStringLiteral("Zitat \"…\"\n\t🌍"));
        const auto messages = store.path(id);
        store.addMessage(id, messages[0].id, Role::Assistant, QStringLiteral("another answer"));
        store.showBranch(id, messages[1].id);
        store.setPinned(id, true);
        const std::string text = exported(store, {id});
        Store other(m_folder.newPath());
        const auto ids = importSessions(other, text, QStringLiteral("test"));
        QCOMPARE(ids.size(), 1u);
        QCOMPARE(QByteArray::fromStdString(exported(other, ids)), QByteArray::fromStdString(text));
        const auto generation = other.generation(other.path(ids[0]).back().id);
        QVERIFY(generation);
        const auto tokens = other.tokens(generation->id);
        QCOMPARE(tokens.size(), 12u);
        for (uint32_t n = 0; n < 12; n++)
            QVERIFY(sample::same(tokens[n], sample::token(n)));
        QVERIFY(other.check().isEmpty());
        // A second time beside the first: nothing is overwritten.
        importSessions(other, text, QStringLiteral("test"));
        QCOMPARE(other.sessions().size(), 2u);
    }

    void brokenRowsAreLeftOut()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 2);
        sql::Query(store.database(), QStringLiteral("UPDATE messages SET role = 'x' WHERE id = 1")).run();
        std::string text;
        QCOMPARE(exportSessions(store, {id}, [&](std::string_view part) { text += part; }), 1u);
        Store other(m_folder.newPath());
        QCOMPARE(other.path(importSessions(other, text, QStringLiteral("test")).at(0)).size(), 1u);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("cut") << QByteArray("]}\n") << QByteArray("") << QByteArray("no JSON");
        QTest::newRow("format") << QByteArray("moire-sessions") << QByteArray("x") << QByteArray("no export");
        QTest::newRow("version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                                 << QByteArray("version");
        QTest::newRow("role") << QByteArray("\"user\"") << QByteArray("\"root\"") << QByteArray("unknown role");
        QTest::newRow("missing") << QByteArray("\"created\"") << QByteArray("\"made\"") << QByteArray("'created'");
        QTest::newRow("parent") << QByteArray("\"parent\":1") << QByteArray("\"parent\":9") << QByteArray("parent");
        QTest::newRow("type") << QByteArray("\"title\":\"Why?\"") << QByteArray("\"title\":[]") << QByteArray("text");
        QTest::newRow("byte") << QByteArray("\"bytes\":[") << QByteArray("\"bytes\":[256,")
                              << QByteArray("out of range");
        QTest::newRow("huge") << QByteArray("\"pos\":10") << QByteArray("\"pos\":99999999999999999999")
                              << QByteArray("whole number");
        QTest::newRow("weights") << QByteArray("\"weights\":[1.0]") << QByteArray("\"weights\":[]")
                                 << QByteArray("weights");
        QTest::newRow("stages") << QByteArray("\"stages\":[0.0,") << QByteArray("\"stages\":[") << QByteArray("stages");
        QTest::newRow("time") << QByteArray("\"started\":") << QByteArray("\"started\":-1,\"x\":")
                              << QByteArray("out of range");
    }

    void hostile()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, says);
        Store store(m_folder.newPath());
        QByteArray text = QByteArray::fromStdString(exported(store, {sample::session(store, 3)}));
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        Store other(m_folder.newPath());
        try {
            importSessions(other, text.toStdString(), QStringLiteral("hostile"));
            QFAIL("taken");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Refused);
            QVERIFY2(QByteArray(error.what()).contains(says), error.what());
        }
        QVERIFY(other.sessions().empty());
        QVERIFY(other.allMessages(1).empty());
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
