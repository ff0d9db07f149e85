// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_test.h"
#include "sample.h"

#include "storage/json_stream.h"
#include "storage/sql.h"
#include "storage/transfer.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace tst_transfer {

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

    /// Imports in pieces of \p size bytes, so that the borders fall inside values.
    static std::vector<qint64> importText(Store &store, const std::string &text, const QString &source, size_t size = 7)
    {
        size_t at = 0;
        const auto next = [&] {
            const std::string_view piece = std::string_view(text).substr(std::min(at, text.size()), size);
            at += piece.size();
            return piece;
        };
        return importSessions(store, next, source);
    }

    void refuses(const std::string &text, const char *says)
    {
        Store store(m_folder.newPath());
        try {
            importText(store, text, QStringLiteral("hostile"), 4096);
            QFAIL("accepted");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Refused);
            QVERIFY2(QByteArray(error.what()).contains(says), error.what());
        }
        QVERIFY(store.sessions().empty());
        QVERIFY(store.messageIds(1).empty());
    }

private slots:
    void exportIsLossless()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 12, QStringLiteral("Zitat \"…\"\n\t🌍"));
        const auto messages = store.path(id);
        store.addMessage(id, messages[0].id, Role::Assistant, QStringLiteral("another answer"));
        store.showBranch(id, messages[1].id);
        store.setPinned(id, true);
        store.setFolder({id}, store.addFolder(QStringLiteral("Birds")));
        store.saveDraft(id, QStringLiteral("unsent"));
        store.setSettings(id, QStringLiteral("{\"temperature\":0.3}"));
        store.editAnswer(messages[1].id, QStringLiteral("edited"));
        store.removeMessage(store.addMessage(id, messages[0].id, Role::Assistant, QStringLiteral("removed")));
        store.showBranch(id, messages[1].id);
        const std::string text = exported(store, {id});
        Store other(m_folder.newPath());
        const auto ids = importText(other, text, QStringLiteral("test"));
        QCOMPARE(ids.size(), 1u);
        QCOMPARE(QByteArray::fromStdString(exported(other, ids)), QByteArray::fromStdString(text));
        QCOMPARE(other.folders().size(), 1u);
        QCOMPARE(other.session(ids[0])->folder, other.folders().front().id);
        QCOMPARE(other.details(ids[0]).draft, QStringLiteral("unsent"));
        QCOMPARE(other.message(other.messageIds(ids[0]).back()).edited, true);
        QVERIFY(!QByteArray::fromStdString(text).contains("removed"));
        const auto generation = other.generation(other.path(ids[0]).back().id);
        QVERIFY(generation);
        const auto tokens = other.tokens(generation->id);
        QCOMPARE(tokens.size(), 12u);
        for (uint32_t n = 0; n < 12; n++)
            QVERIFY(sample::same(*tokens[n], sample::token(n)));
        QVERIFY(other.check().isEmpty());
        // A second import adds a second session; nothing is overwritten.
        importText(other, text, QStringLiteral("test"));
        QCOMPARE(other.sessions().size(), 2u);
    }

    void brokenRowsAreSkipped()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 2);
        sql::Query(store.database(), QStringLiteral("UPDATE messages SET role = 'x' WHERE id = 1")).run();
        std::string text;
        QCOMPARE(exportSessions(store, {id}, [&](std::string_view part) { text += part; }), 1u);
        Store other(m_folder.newPath());
        QCOMPARE(other.path(importText(other, text, QStringLiteral("test")).at(0)).size(), 1u);
    }

    /// An error of the database is told as such, and nothing stays of what was imported before it.
    void failingDatabase()
    {
        Store store(m_folder.newPath());
        std::string text;
        exportSessions(store, {sample::session(store, 2), sample::session(store, 2)},
                       [&](std::string_view part) { text += part; });
        for (const char *column : {"settings", "draft", "title"}) {
            Store other(m_folder.newPath());
            sql::Query(other.database(),
                       QStringLiteral("CREATE TRIGGER failing BEFORE UPDATE OF %1 ON sessions WHEN old.id = 2 "
                                      "BEGIN SELECT raise(ABORT, 'the disk is on fire'); END")
                           .arg(QLatin1String(column)))
                .run();
            try {
                importText(other, text, QStringLiteral("test"));
                QFAIL("imported");
            } catch (const Error &error) {
                QVERIFY2(QByteArray(error.what()).contains("on fire"), error.what());
            }
            QVERIFY(other.sessions().empty());
            QVERIFY(other.messageIds(1).empty());
        }
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("cut") << QByteArray("]}\n") << QByteArray("") << QByteArray("not valid JSON");
        QTest::newRow("format") << QByteArray("moire-sessions") << QByteArray("x")
                                << QByteArray("not a session export");
        QTest::newRow("version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                                 << QByteArray("version");
        QTest::newRow("role") << QByteArray("\"user\"") << QByteArray("\"root\"") << QByteArray("unknown role");
        QTest::newRow("missing") << QByteArray("\"created\"") << QByteArray("\"made\"") << QByteArray("'created'");
        QTest::newRow("parent") << QByteArray("\"parent\":1") << QByteArray("\"parent\":9") << QByteArray("parent");
        QTest::newRow("type") << QByteArray("\"title\":\"Why?\"") << QByteArray("\"title\":[]") << QByteArray("string");
        QTest::newRow("byte") << QByteArray("\"bytes\":[") << QByteArray("\"bytes\":[256,")
                              << QByteArray("out of range");
        QTest::newRow("huge") << QByteArray("\"pos\":10") << QByteArray("\"pos\":99999999999999999999")
                              << QByteArray("expected an integer");
        QTest::newRow("weights") << QByteArray("\"weights\":[1.0]") << QByteArray("\"weights\":[]")
                                 << QByteArray("weights");
        QTest::newRow("stages") << QByteArray("\"stages\":[0.0,") << QByteArray("\"stages\":[") << QByteArray("stages");
        QTest::newRow("settings") << QByteArray("\"settings\":\"\"") << QByteArray("\"settings\":\"[\"")
                                  << QByteArray("JSON object");
        QTest::newRow("edited") << QByteArray("\"edited\":false") << QByteArray("\"edited\":7")
                                << QByteArray("true or false");
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
        refuses(text.toStdString(), says.constData());
    }

    /// Other tools may sort the members of an object.
    void membersInAnyOrder()
    {
        Store store(m_folder.newPath());
        const std::string text =
            exported(store, {sample::session(store, 150, QStringLiteral("\u00e9 \\ \"\b\f \U0001F30D"))});
        Store other(m_folder.newPath());
        const auto ids = importText(other, nlohmann::json::parse(text).dump(1, '\t', true), QStringLiteral("test"));
        QCOMPARE(QByteArray::fromStdString(exported(other, ids)), QByteArray::fromStdString(text));
    }

    /// Infinities and NaN, for which JSON has no numbers, and a clock before 1970.
    void exportsCanBeImported()
    {
        Store store(m_folder.newPath());
        const qint64 id = store.addSession(QStringLiteral("t"));
        const qint64 asked = store.addMessage(id, {}, Role::User, QStringLiteral("q\0q").left(3));
        GenerationInfo generation = store.beginGeneration(id, asked, sample::info());
        constexpr float infinity = std::numeric_limits<float>::infinity();
        AnswerBatch batch = sample::batch(0, 1);
        TokenRecord odd = *batch.tokens[0];
        odd.logProbability = -infinity;
        odd.alternatives = {{TokenId{1}, -infinity}};
        odd.experts = {{LayerIndex{0}}, 2, {1, 2}, {infinity, std::numeric_limits<float>::quiet_NaN()}};
        batch.tokens[0] = std::make_shared<const TokenRecord>(std::move(odd));
        store.append(generation, batch);
        generation.state = QStringLiteral("stop");
        generation.ttftMs = double(infinity);
        store.finish(generation);
        sql::Query(store.database(), QStringLiteral("UPDATE sessions SET created = -5")).run();
        sql::Query(store.database(), QStringLiteral("UPDATE messages SET created = 9e17, parent = 2 WHERE id = 1"))
            .run();
        const std::string text = exported(store, {id});
        Store other(m_folder.newPath());
        const auto ids = importText(other, text, QStringLiteral("test"));
        QCOMPARE(QByteArray::fromStdString(exported(other, ids)), QByteArray::fromStdString(text));
        const auto messages = other.path(ids.at(0));
        QCOMPARE(messages.front().text, QStringLiteral("q\0q").left(3));
        const auto kept = other.generation(messages.back().id);
        QCOMPARE(kept->ttftMs, generation.ttftMs);
        const auto tokens = other.tokens(kept->id);
        QCOMPARE(tokens.at(0)->logProbability, std::optional(-infinity));
        QCOMPARE(tokens[0]->alternatives[0].second, -infinity);
        QCOMPARE(tokens[0]->experts[0].weights[0], infinity);
        QVERIFY(std::isnan(tokens[0]->experts[0].weights[1]));
    }

    /// No router chooses an expert twice: whoever wrote that is not believed.
    void expertsChosenTwice()
    {
        Store store(m_folder.newPath());
        std::string text = exported(store, {sample::session(store, 5)});
        const std::string ids = "\"ids\":[3,";
        const size_t at = text.find(ids);
        QVERIFY(at != std::string::npos);
        const size_t from = at + ids.size();
        text.replace(from, text.find(']', from) - from, "3");
        try {
            Store other(m_folder.newPath());
            importText(other, text, QStringLiteral("test"));
            QFAIL("it was imported");
        } catch (const Error &error) {
            QVERIFY2(error.problem().find("expert 3 is chosen twice in layer 1") != std::string::npos, error.what());
            QVERIFY2(error.where().find("ids") != std::string::npos, error.what());
        }
    }

    void hostileJson()
    {
        const std::string head = "{\"format\": \"moire-sessions\", \"version\": 1, \"sessions\": [";
        refuses("", "not valid JSON");
        refuses("[]", "an object");
        refuses(head, "not valid JSON");
        refuses(head + "]} x", "not valid JSON");
        refuses(head + "]", "not valid JSON");
        refuses(head + "],}", "not valid JSON");
        refuses(head + "], \"sessions\": []}", "twice");
        refuses("{\"format\": \"moire-sessions\", \"version\": 1}", "'sessions'");
        refuses(head + "{\"title\": \"\\ud800\"", "not valid JSON");
        refuses(head + "{\"title\": \"\xff\"", "not valid JSON");
        refuses(head + "{\"title\": \"\\x\"", "not valid JSON");
        refuses(head + "{\"title\": \"a\nb\"", "not valid JSON");
        refuses(head + "{\"title\": 1 2", "not valid JSON");
        refuses(head + "{\"title\": nul, ", "not valid JSON");
        refuses(head + "{\"title\": 1e999, ", "too large for a double");
        refuses(head + "{\"title\": " + std::string(1'000'000, '['), "too deeply");
        refuses(head + std::string(1'000'000, '['), "an object");
        refuses(head + "{\"title\": [\"" + std::string(JsonStream::maxValue, 'x'), "larger than");
        std::string many = head + "{";
        for (size_t i = 0; i <= JsonStream::maxMembers; i++)
            many += "\"k" + std::to_string(i) + "\": 1,";
        refuses(many, "too large");
    }

    /// The file is never complete in memory: the test generates it while the import reads it.
    void importStreams()
    {
        Store from(m_folder.newPath());
        const std::string text = exported(from, {sample::session(from, 2)});
        const auto token = text.rfind("{\"id\":");
        const std::string repeated = text.substr(token, text.find("]}]}", token) + 2 - token) + ",";
        constexpr size_t count = 3000;
        size_t step = 0;
        size_t asked = 0;
        const auto next = [&]() -> std::string_view {
            asked = step;
            if (step++ == 0)
                return std::string_view(text).substr(0, token);
            return step <= count    ? std::string_view(repeated)
                : step == count + 1 ? std::string_view(text).substr(token)
                                    : std::string_view();
        };
        Store store(m_folder.newPath());
        const auto ids = importSessions(store, next, QStringLiteral("test"));
        QCOMPARE(asked, count + 1);
        QCOMPARE(store.tokenCount(store.generation(store.path(ids.at(0)).back().id)->id), qint64(count + 1));
    }
};

MOIRE_GUILESS_TEST(TestTransfer)

} // namespace tst_transfer

#include "tst_transfer.moc"
