// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/message_model.h"

#include "qt_test.h"
#include "sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace tst_message_model {

using namespace moire;

namespace {

constexpr int wait = 20000;

AnswerBatch batch(Phase phase, const char *text, double ms = 10, bool earlierThought = false)
{
    AnswerBatch batch;
    batch.earlierThought = earlierThought;
    if (*text)
        batch.pieces.push_back({phase, text});
    TokenRecord token;
    token.phase = phase;
    token.bytes = text;
    token.milliseconds = ms;
    batch.tokens.push_back(std::make_shared<const TokenRecord>(std::move(token)));
    return batch;
}

/// A long chat without going through Store::ask() for each message.
qint64 longChat(Store &store, int messages, int length = 20)
{
    const qint64 session = store.addSession(QStringLiteral("long"));
    sql::Transaction transaction(store.database());
    std::optional<qint64> parent;
    for (int i = 0; i < messages; i++) {
        sql::Query insert(store.database(),
                          QStringLiteral("INSERT INTO messages(session, parent, role, text, created) "
                                         "VALUES(?, ?, ?, ?, 0)"));
        insert.bind(session).bind(parent).bind(i % 2 ? QStringLiteral("assistant") : QStringLiteral("user"));
        parent = insert.bind(QStringLiteral("m%1 ").arg(i).leftJustified(length, u'x')).run().insertedId();
    }
    sql::Query(store.database(), QStringLiteral("UPDATE sessions SET leaf = ? WHERE id = ?"))
        .bind(*parent)
        .bind(session)
        .run();
    transaction.commit();
    return session;
}

/// A model with the chat of a database.
struct Shown {
    explicit Shown(const QString &path)
        : store(path),
          model(store),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest),
          changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    void open(qint64 session, std::optional<qint64> leaf = {})
    {
        model.show(session, store.call([&](Store &s) { return s.outline(session, leaf); }));
    }
    QVariant value(int row, int role) const { return model.data(model.index(row), role); }
    QString text(int row) const { return value(row, MessageModel::TextRole).toString(); }
    QList<qint32> ends(int row, int role = MessageModel::TextEndsRole) const
    {
        return value(row, role).value<QList<qint32>>();
    }

    StoreThread store;
    MessageModel model;
    QAbstractItemModelTester tester;
    QSignalSpy changed;
};

} // namespace

class TestMessageModel : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void readsWhatIsSeen()
    {
        Shown shown(m_folder.newPath());
        const qint64 session = shown.store.call([](Store &s) { return longChat(s, 1000); });
        shown.open(session);
        MessageModel &model = shown.model;
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(shown.value(0, MessageModel::KindRole).toInt(), int(MessageModel::Kind::Question));
        QCOMPARE(shown.value(1, MessageModel::KindRole).toInt(), int(MessageModel::Kind::Answer));
        QCOMPARE(shown.value(500, MessageModel::LengthRole).toInt(), 20);
        QCoreApplication::processEvents();
        QVERIFY(model.cachedMessages() <= MessageModel::block); // the tester looks at the first rows
        QTRY_VERIFY_WITH_TIMEOUT(!shown.text(0).isEmpty(), wait);
        const qsizetype before = model.cachedMessages();

        shown.changed.clear();
        QVERIFY(!shown.value(500, MessageModel::LoadedRole).toBool());
        QTest::qWait(20);
        QVERIFY(shown.changed.isEmpty()); // that question reads nothing
        QVERIFY(shown.text(500).isEmpty()); // a placeholder
        QTRY_VERIFY_WITH_TIMEOUT(!shown.changed.isEmpty(), wait);
        QVERIFY(shown.text(500).startsWith(QLatin1String("m500 ")));
        QVERIFY(shown.text(510).startsWith(QLatin1String("m510 "))); // read along
        QVERIFY(shown.value(500, MessageModel::LoadedRole).toBool());
        QVERIFY(model.cachedMessages() <= before + MessageModel::block);
        int rows = 0;
        for (const QList<QVariant> &signal : shown.changed)
            rows += signal[1].toModelIndex().row() - signal[0].toModelIndex().row() + 1;
        QCOMPARE(rows, MessageModel::block);
        QVERIFY(shown.text(999).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(shown.text(999).startsWith(QLatin1String("m999 ")), wait);
    }

    void memoryIsBounded()
    {
        Shown shown(m_folder.newPath());
        const qint64 session = shown.store.call([](Store &s) { return longChat(s, 400, 3000); });
        shown.open(session);
        shown.model.setMemoryLimit(300000); // 85 messages
        for (int row = 0; row < 400; row += 20)
            QTRY_VERIFY_WITH_TIMEOUT(!shown.text(row).isEmpty(), wait);
        QVERIFY(shown.model.cachedMessages() <= 120);
        QTRY_VERIFY_WITH_TIMEOUT(shown.text(0).startsWith(QLatin1String("m0 ")), wait); // read again
    }

    /// What the person wrote and the files that went with it are apart.
    void attachments()
    {
        const AttachedText parts{
            .attachments = {{.name = QStringLiteral("a.csv"), .text = QStringLiteral("x,y\n1,2"), .tokens = 9},
                            {.name = QStringLiteral("b.txt"), .text = {}, .tokens = 0}},
            .text = QStringLiteral("What is the sum?")};
        Shown shown(m_folder.newPath());
        const qint64 session = shown.store.call([&](Store &s) {
            const qint64 id = s.addSession(QStringLiteral("s"));
            s.addMessage(id, {}, Role::User, joinAttachments(parts));
            return id;
        });
        shown.open(session);
        QTRY_COMPARE_WITH_TIMEOUT(shown.text(0), parts.text, wait);
        const QVariantList files = shown.value(0, MessageModel::AttachmentsRole).toList();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].toMap()[QStringLiteral("name")].toString(), QStringLiteral("a.csv"));
        QCOMPARE(files[0].toMap()[QStringLiteral("tokens")].toInt(), 9);
        QCOMPARE(files[0].toMap()[QStringLiteral("size")].toInt(), 7);
        QCOMPARE(files[0].toMap()[QStringLiteral("label")].toString(), QStringLiteral("9 token(s)"));
        QCOMPARE(files[1].toMap()[QStringLiteral("size")].toInt(), 0);
        QCOMPARE(shown.value(0, MessageModel::LengthRole).toInt(), 16);
        QCOMPARE(shown.value(0, MessageModel::FooterRole).toString(),
                 QStringLiteral("a.csv, 9 token(s) · b.txt, 0 character(s)"));
        // The same before it is read from the database.
        MessageRecord record = shown.store.call([&](Store &s) { return s.path(session).front(); });
        record.id++;
        shown.model.add(session, record);
        QCOMPARE(shown.text(0), parts.text);
        QCOMPARE(shown.value(0, MessageModel::AttachmentsRole).toList(), files);
    }

    void longMessagesComeAlone()
    {
        Shown shown(m_folder.newPath());
        const qint64 session = shown.store.call([](Store &s) { return longChat(s, 10, 600000); });
        shown.open(session);
        QTRY_VERIFY_WITH_TIMEOUT(shown.text(5).size() == 600000, wait);
        QVERIFY(shown.model.cachedMessages() <= 3);
    }

    void storedAnswer()
    {
        QLocale::setDefault(QLocale::C);
        Shown shown(m_folder.newPath());
        const auto [session, message] = shown.store.call([](Store &s) {
            const qint64 id = s.addSession(QStringLiteral("s"));
            const qint64 question = s.addMessage(id, {}, Role::User, QStringLiteral("Why?"));
            GenerationInfo info = s.beginGeneration(id, question, sample::info());
            s.append(info, batch(Phase::Thinking, "<think>", 100));
            s.append(info, batch(Phase::Thinking, "hm", 2000));
            s.append(info, batch(Phase::Thinking, "</think>", 400));
            s.append(info, batch(Phase::Answer, "4"));
            s.append(info, batch(Phase::Answer, "2"));
            info.state = QStringLiteral("error");
            info.error = QStringLiteral("It broke.");
            info.decodeTokensPerSecond = 41.6;
            info.ttftMs = 380;
            s.finish(info);
            return std::pair(id, info.message);
        });
        // The pieces hold the marks here; the engine never reports them as text.
        shown.store.call([&, id = message](Store &s) {
            sql::Query(s.database(), QStringLiteral("UPDATE messages SET reasoning = 'hm' WHERE id = ?"))
                .bind(id)
                .run();
        });
        shown.open(session);
        QCOMPARE(shown.value(1, MessageModel::AuthorRole).toString(), QStringLiteral("Model")); // not read yet
        QTRY_COMPARE_WITH_TIMEOUT(shown.text(1), QStringLiteral("42"), wait);
        QCOMPARE(shown.value(0, MessageModel::AuthorRole).toString(), QStringLiteral("You"));
        QCOMPARE(shown.value(1, MessageModel::AuthorRole).toString(), QStringLiteral("Tiny"));
        QCOMPARE(shown.value(1, MessageModel::ReasoningRole).toString(), QStringLiteral("hm"));
        QCOMPARE(shown.value(1, MessageModel::ReasoningTitleRole).toString(),
                 QStringLiteral("Thought for 2.5 s · 3 token(s)"));
        QCOMPARE(shown.value(1, MessageModel::FooterRole).toString(),
                 QStringLiteral("stopped by an error · 41.6 tok/s · TTFT 380 ms · 5 token(s) · seed 184467…"));
        QCOMPARE(shown.value(1, MessageModel::ErrorRole).toString(), QStringLiteral("It broke."));
        QCOMPARE(shown.value(1, MessageModel::MessageIdRole).toLongLong(), message);
        QCOMPARE(shown.value(1, MessageModel::KeptRole).toBool(), true);
        QTRY_COMPARE_WITH_TIMEOUT(shown.ends(1), (QList<qint32>{1, 2}), wait);
        QCOMPARE(shown.ends(1, MessageModel::ReasoningEndsRole), (QList<qint32>{0, 2, 2}));
        QCOMPARE(shown.value(1, MessageModel::FirstTextTokenRole).toInt(), 3);
        QCOMPARE(shown.model.ranges(1)->count(), 5);
        QVERIFY(shown.ends(0).isEmpty());
        QVERIFY(!shown.model.ranges(0));

        QCOMPARE(shown.value(1, MessageModel::ReasoningOpenRole).toBool(), false);
        QCOMPARE(shown.value(1, MessageModel::LengthRole).toInt(), 2);
        shown.changed.clear();
        QVERIFY(shown.model.setData(shown.model.index(1), true, MessageModel::ReasoningOpenRole));
        QCOMPARE(shown.changed.size(), 1);
        QCOMPARE(shown.value(1, MessageModel::ReasoningOpenRole).toBool(), true);
        QCOMPARE(shown.value(1, MessageModel::LengthRole).toInt(), 4);
        QVERIFY(!shown.model.setData(shown.model.index(1), QStringLiteral("x"), MessageModel::TextRole));
    }

    void streaming()
    {
        QLocale::setDefault(QLocale::C);
        Shown shown(m_folder.newPath());
        MessageModel &model = shown.model;
        const AskedQuestion asked =
            shown.store.call([](Store &s) { return s.ask(0, {}, {}, QStringLiteral("Why?"), sample::info()); });
        model.add(asked.session, asked.path.back());
        model.beginAnswer(asked.generation);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.session(), asked.session);
        QCOMPARE(shown.text(0), QStringLiteral("Why?"));
        QVERIFY(shown.value(1, MessageModel::StreamingRole).toBool());
        shown.changed.clear();
        model.takeAnswer(batch(Phase::Answer, "hm"));
        model.takeAnswer(batch(Phase::Answer, " so", 90));
        QCOMPARE(shown.text(1), QStringLiteral("hm so"));
        QCOMPARE(shown.ends(1), (QList<qint32>{2, 5}));
        QCOMPARE(shown.changed.size(), 2);
        QVERIFY(shown.changed[0][2].value<QList<int>>().contains(int(MessageModel::TextRole)));
        QVERIFY(!shown.changed[0][2].value<QList<int>>().contains(int(MessageModel::ReasoningRole)));

        AnswerBatch mark = batch(Phase::Thinking, "</think>", 100, true);
        mark.pieces.clear();
        model.takeAnswer(mark);
        QCOMPARE(shown.text(1), QString());
        QCOMPARE(shown.value(1, MessageModel::ReasoningRole).toString(), QStringLiteral("hm so"));
        QVERIFY(shown.value(1, MessageModel::ReasoningOpenRole).toBool()); // while it thinks
        QCOMPARE(shown.value(1, MessageModel::LengthRole).toInt(), 5);
        model.takeAnswer(batch(Phase::Answer, "42"));
        QVERIFY(!shown.value(1, MessageModel::ReasoningOpenRole).toBool());
        QVERIFY(shown.changed.last()[2].value<QList<int>>().contains(int(MessageModel::ReasoningOpenRole)));
        QCOMPARE(shown.ends(1, MessageModel::ReasoningEndsRole), (QList<qint32>{2, 5, 5}));
        QCOMPARE(shown.ends(1), (QList<qint32>{2}));
        QCOMPARE(shown.value(1, MessageModel::ReasoningTitleRole).toString(),
                 QStringLiteral("Thought for 0.2 s · 3 token(s)"));

        GenerationInfo info = asked.generation;
        info.state = QStringLiteral("stop");
        info.decodeTokensPerSecond = 15;
        model.endAnswer(info);
        QVERIFY(!shown.value(1, MessageModel::StreamingRole).toBool());
        QCOMPARE(shown.text(1), QStringLiteral("42"));
        QCOMPARE(shown.ends(1), (QList<qint32>{2}));
        QVERIFY(shown.value(1, MessageModel::FooterRole)
                    .toString()
                    .startsWith(QStringLiteral("15.0 tok/s · 4 token(s) · seed")));
        model.setKept(info, false);
        QVERIFY(!shown.value(1, MessageModel::KeptRole).toBool());
        QVERIFY(shown.value(1, MessageModel::FooterRole).toString().startsWith(QLatin1String("not saved yet")));
        model.setKept(info, true);
        QVERIFY(shown.value(1, MessageModel::KeptRole).toBool());
        // Batches of another time are ignored.
        model.takeAnswer(batch(Phase::Answer, "x"));
        QCOMPARE(shown.text(1), QStringLiteral("42"));
    }

    /// The text is appended in place: a copy per token would move it every time.
    void streamingDoesNotCopy()
    {
        Shown shown(m_folder.newPath());
        MessageModel &model = shown.model;
        GenerationInfo info = sample::info();
        info.id = info.message = 7;
        model.beginAnswer(info);
        int moves = 0;
        const void *text = nullptr;
        const void *ends = nullptr;
        for (int i = 0; i < 20000; i++) {
            model.takeAnswer(batch(Phase::Answer, "word "));
            const QString now = shown.text(0);
            const auto nowEnds = shown.ends(0);
            moves += now.constData() != text;
            moves += static_cast<const void *>(nowEnds.constData()) != ends;
            text = now.constData();
            ends = nowEnds.constData();
        }
        QVERIFY2(moves < 200, qPrintable(QString::number(moves)));
        QCOMPARE(shown.ends(0).size(), 20000);
    }

    /// An answer that is shown again while it is generated.
    void answerResumes()
    {
        Shown shown(m_folder.newPath());
        const AskedQuestion asked = shown.store.call([](Store &s) {
            const AskedQuestion a = s.ask(0, {}, {}, QStringLiteral("Why?"), sample::info());
            s.append(a.generation, batch(Phase::Answer, "a"));
            return a;
        });
        shown.open(asked.session);
        const MessageRecord soFar{.id = asked.generation.message, .text = QStringLiteral("ab")};
        shown.model.beginAnswer(asked.generation, soFar,
                                {batch(Phase::Answer, "a").tokens[0], batch(Phase::Answer, "b").tokens[0]});
        QCOMPARE(shown.model.rowCount(), 2);
        shown.model.takeAnswer(batch(Phase::Answer, "c"));
        QCOMPARE(shown.text(1), QStringLiteral("abc"));
        QCOMPARE(shown.ends(1), (QList<qint32>{1, 2, 3}));
    }

    void branches()
    {
        Shown shown(m_folder.newPath());
        const auto [session, first, second] = shown.store.call([](Store &s) {
            const qint64 id = s.addSession(QStringLiteral("s"));
            const qint64 root = s.addMessage(id, {}, Role::System, QStringLiteral("Be brief."));
            const qint64 a = s.addMessage(id, root, Role::User, QStringLiteral("a"));
            s.addMessage(id, a, Role::Assistant, QStringLiteral("answer"));
            return std::tuple(id, root, a);
        });
        shown.open(session);
        QCOMPARE(shown.model.rowCount(), 3);
        QCOMPARE(shown.value(0, MessageModel::KindRole).toInt(), int(MessageModel::Kind::System));
        QCOMPARE(shown.value(1, MessageModel::BranchCountRole).toInt(), 1);
        const MessageRecord edited = shown.store.call([session = session, parent = first](Store &s) {
            return s.message(s.addMessage(session, parent, Role::User, QStringLiteral("b")));
        });
        shown.model.add(session, edited); // takes the place of what followed the parent
        QCOMPARE(shown.model.rowCount(), 2);
        QCOMPARE(shown.text(1), QStringLiteral("b"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.value(1, MessageModel::BranchCountRole).toInt(), 2, wait);
        QCOMPARE(shown.value(1, MessageModel::BranchIndexRole).toInt(), 1);
        shown.open(session, second);
        QTRY_COMPARE_WITH_TIMEOUT(shown.text(1), QStringLiteral("a"), wait);
        QCOMPARE(shown.value(1, MessageModel::BranchIndexRole).toInt(), 0);
    }

    /// Rows that two paths share stay as they are.
    void anotherPath()
    {
        Shown shown(m_folder.newPath());
        const qint64 session = shown.store.call([](Store &s) { return longChat(s, 6); });
        shown.open(session);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.text(0).isEmpty(), wait);
        std::vector<OutlineItem> path = shown.store.call([&](Store &s) { return s.outline(session); });
        path[3].sibling = 1;
        path[3].siblings = 2;
        path.resize(4);
        path.push_back({.id = 100, .role = Role::User, .textLength = 7});
        QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
        shown.model.show(session, path);
        QCOMPARE(reset.size() + removed.size() + inserted.size(), 2);
        QCOMPARE(shown.model.rowCount(), 5);
        QVERIFY(!shown.text(0).isEmpty()); // not read again
        QCOMPARE(shown.value(3, MessageModel::BranchCountRole).toInt(), 2);
        QCOMPARE(shown.value(4, MessageModel::LengthRole).toInt(), 7);
        shown.model.put({.id = 100, .role = Role::User, .text = QStringLiteral("Yes?")}, {}, {}, false);
        QCOMPARE(shown.text(4), QStringLiteral("Yes?"));
        QVERIFY(!shown.value(4, MessageModel::KeptRole).toBool());
    }

    void forgotten()
    {
        Shown shown(m_folder.newPath());
        const qint64 session = shown.store.call([](Store &s) { return longChat(s, 6); });
        shown.open(session);
        shown.changed.clear();
        shown.model.setForgotten(4);
        QCOMPARE(shown.changed.size(), 1);
        QCOMPARE(shown.changed[0][1].toModelIndex().row(), 3);
        QVERIFY(shown.value(3, MessageModel::ForgottenRole).toBool());
        QVERIFY(!shown.value(4, MessageModel::ForgottenRole).toBool());
        shown.model.setForgotten(100);
        QVERIFY(shown.value(5, MessageModel::ForgottenRole).toBool());
    }

    void anotherChatInTheMeantime()
    {
        Shown shown(m_folder.newPath());
        const auto [a, b] = shown.store.call([](Store &s) { return std::pair(longChat(s, 3), longChat(s, 4)); });
        shown.open(a);
        const std::vector<OutlineItem> other = shown.store.call([b = b](Store &s) { return s.outline(b); });
        {
            sample::Hold hold(shown.store);
            QVERIFY(shown.text(2).isEmpty());
            QCoreApplication::processEvents(); // asks for it
            shown.model.show(b, other);
        }
        QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 4, wait);
        QCOMPARE(shown.model.session(), b);
        QTRY_VERIFY_WITH_TIMEOUT(shown.text(3).startsWith(QLatin1String("m3 ")), wait);
        shown.model.clear();
        QCOMPARE(shown.model.rowCount(), 0);
    }

    void damagedRows()
    {
        Shown shown(m_folder.newPath());
        const qint64 session = shown.store.call([](Store &s) {
            const qint64 id = longChat(s, 4);
            sql::Query(s.database(), QStringLiteral("UPDATE messages SET role = 'robot' WHERE text LIKE 'm1 %'")).run();
            return id;
        });
        shown.open(session);
        QCOMPARE(shown.model.rowCount(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(shown.text(1).contains(QLatin1String("Cannot read")), wait);
        QVERIFY(shown.text(2).startsWith(QLatin1String("m2 ")));
        // A table is gone: a sentence, and no end of attempts.
        shown.model.refresh(shown.model.messageAt(2));
        QSignalSpy failed(&shown.model, &MessageModel::failed);
        shown.store.call(
            [](Store &s) { sql::Query(s.database(), QStringLiteral("ALTER TABLE drafts RENAME TO gone")).run(); });
        QVERIFY(shown.text(2).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!shown.text(2).isEmpty() || !failed.isEmpty(), wait);
        const auto fails = failed.size();
        QVERIFY(!shown.text(2).isEmpty() || !shown.value(2, MessageModel::ErrorRole).toString().isEmpty());
        QTest::qWait(50);
        QCOMPARE(failed.size(), fails);
    }
};

MOIRE_GUILESS_TEST(TestMessageModel)

} // namespace tst_message_model

#include "tst_message_model.moc"
