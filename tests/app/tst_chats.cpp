// SPDX-License-Identifier: GPL-3.0-or-later
// What the chat list and the messages' commands ask of the store.
#include "qt_test.h"
#include "sample.h"

#include "storage/answer.h"
#include "storage/attached_text.h"
#include "storage/document.h"

#include <ctime>

namespace tst_chats {

using namespace moire;

namespace {

using Ids = std::vector<qint64>;

Ids idsOf(const std::vector<SessionInfo> &list)
{
    Ids ids;
    for (const SessionInfo &info : list)
        ids.push_back(info.id);
    return ids;
}

Ids idsOf(const std::vector<OutlineItem> &list)
{
    Ids ids;
    for (const OutlineItem &item : list)
        ids.push_back(item.id);
    return ids;
}

void exec(Store &store, const QString &statement)
{
    sql::Query(store.database(), statement).run();
}

/// A chain of \p count messages, written quickly; returns the session.
qint64 longChat(Store &store, int count, int length)
{
    const qint64 id = store.addSession(QStringLiteral("long"));
    exec(store,
         QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                        "INSERT INTO messages(id, session, parent, role, text, created) "
                        "SELECT i, %2, nullif(i - 1, 0), iif(i % 2, 'user', 'assistant'), "
                        "substr(replace(hex(zeroblob(%3)), '00', 'ab '), 1, %3), i FROM n")
             .arg(count)
             .arg(id)
             .arg(length));
    return id;
}

} // namespace

class TestChats : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void folders()
    {
        Store store(m_folder.newPath());
        const qint64 a = store.addFolder(QStringLiteral("  Router \n study "));
        const qint64 b = store.addFolder(QStringLiteral("Recipes"));
        const qint64 c = store.addFolder(QStringLiteral("Letters"));
        QCOMPARE(store.folders().front(), (FolderInfo{a, QStringLiteral("Router study")}));
        store.moveFolder(c, 0);
        store.moveFolder(a, 99);
        QCOMPARE(store.folders().front().id, c);
        QCOMPARE(store.folders().back().id, a);
        store.renameFolder(b, QStringLiteral("Food"));
        QCOMPARE(store.folders()[1].name, QStringLiteral("Food"));
        QVERIFY_EXCEPTION_THROWN(store.renameFolder(b, QStringLiteral(" \n")), Error);

        const qint64 one = sample::session(store, 1);
        const qint64 two = sample::session(store, 1);
        const QDateTime before = store.session(one)->updated;
        store.setFolder({one, two}, b);
        QCOMPARE(store.session(one)->folder, b);
        QCOMPARE(store.session(one)->updated, before); // filing is not a change of the chat
        QVERIFY_EXCEPTION_THROWN(store.setFolder({one}, 999), Error);
        store.setFolder({two}, 0);
        QCOMPARE(store.session(two)->folder, 0);
        QCOMPARE(store.removeFolder(b), Ids{one});
        QCOMPARE(store.session(one)->folder, 0);
        QCOMPARE(store.folders().size(), 2u);
        QVERIFY(store.check().isEmpty());
    }

    void details()
    {
        const QString path = m_folder.newPath();
        const QString settings = QStringLiteral("{\"system\": \"Be brief. 🌍\", \"temperature\": 0.3}");
        qint64 id = 0;
        {
            Store store(path);
            id = sample::session(store, 2);
            const auto updated = store.session(id)->updated;
            QVERIFY(!store.session(id)->draft);
            store.saveDraft(id, QStringLiteral("half a thou\n"));
            store.setSettings(id, settings);
            store.setAnchor(id, ScrollAnchor{2, 0.25});
            QCOMPARE(store.session(id)->updated, updated);
            QVERIFY_EXCEPTION_THROWN(store.setSettings(id, QStringLiteral("[1]")), Error);
        }
        Store store(path, Store::Access::ReadOnly);
        QVERIFY(store.session(id)->draft);
        QCOMPARE(store.details(id).draft, QStringLiteral("half a thou\n"));
        QCOMPARE(store.details(id).settings, settings);
        QCOMPARE(store.details(id).anchor, std::optional(ScrollAnchor{2, 0.25}));
        QVERIFY_EXCEPTION_THROWN(store.saveDraft(id, {}), Error);
        QVERIFY(store.details(999).draft.isEmpty());
    }

    void draftsOfNewChatsAndEdits()
    {
        const QString path = m_folder.newPath();
        qint64 id = 0;
        {
            Store store(path);
            id = sample::session(store, 2);
            QVERIFY(store.details(0).draft.isEmpty());
            store.saveDraft(0, QStringLiteral("first"));
            store.saveDraft(0, QString(2 << 20, u'x'));
            QVERIFY(!store.openEdit(id) && store.editDraft(1).isNull());
            store.setOpenEdit(id, EditDraft{1, QStringLiteral("of the question")});
            store.setOpenEdit(id, EditDraft{2, QStringLiteral("of the answer")});
        }
        {
            Store store(path);
            QCOMPARE(store.details(0).draft.size(), 2 << 20);
            QCOMPARE(store.openEdit(id), std::optional(EditDraft{2, QStringLiteral("of the answer")}));
            QCOMPARE(store.editDraft(1), QStringLiteral("of the question")); // kept, though it was left
            store.setOpenEdit(id, EditDraft{2, {}});
            QVERIFY(!store.editDraft(2).isNull() && store.editDraft(2).isEmpty());
            store.leaveEdit(id);
            QVERIFY(!store.openEdit(id) && !store.editDraft(2).isNull());
            store.setOpenEdit(id, EditDraft{2, QStringLiteral("x")});
            store.setOpenEdit(id, {});
            QVERIFY(!store.openEdit(id) && store.editDraft(2).isNull());
            QCOMPARE(store.editDraft(1), QStringLiteral("of the question"));
            store.remove(id);
            store.purge(QDateTime::currentDateTime().addDays(1));
            QVERIFY(store.editDraft(1).isNull());
            store.saveDraft(0, {});
        }
        Store store(path, Store::Access::ReadOnly);
        QVERIFY(store.details(0).draft.isEmpty());
        QVERIFY_EXCEPTION_THROWN(store.saveDraft(0, QStringLiteral("x")), Error);
    }

    void presets()
    {
        Store store(m_folder.newPath());
        const qint64 id = store.savePreset(QStringLiteral("Careful"), QStringLiteral("{\"temperature\":0}"));
        const qint64 other = store.savePreset(QStringLiteral("bold"), QStringLiteral("{}"));
        QCOMPARE(store.savePreset(QStringLiteral("Careful"), QStringLiteral("{\"temperature\":0.1}")), id);
        QCOMPARE(store.presets().size(), 2u);
        QCOMPARE(store.presets()[0].name, QStringLiteral("bold"));
        QCOMPARE(store.presets()[1].settings, QStringLiteral("{\"temperature\":0.1}"));
        QVERIFY_EXCEPTION_THROWN(store.renamePreset(other, QStringLiteral("Careful")), Error);
        QVERIFY_EXCEPTION_THROWN(store.savePreset(QStringLiteral("x"), QStringLiteral("no")), Error);
        store.renamePreset(other, QStringLiteral("Bold"));
        store.removePreset(id);
        QCOMPARE(store.presets(), (std::vector{PresetInfo{other, QStringLiteral("Bold"), QStringLiteral("{}")}}));
    }

    void titles()
    {
        QCOMPARE(titleOf(QStringLiteral(" Why is the sky blue? Please use\nshort words.")),
                 QStringLiteral("Why is the sky blue?"));
        QCOMPARE(titleOf(QStringLiteral("Hi! Can you explain experts? And routers?")),
                 QStringLiteral("Hi! Can you explain experts?"));
        QCOMPARE(titleOf(QStringLiteral("Repair this JSON file:\n{\"a\":")), QStringLiteral("Repair this JSON file:"));
        QCOMPARE(titleOf(QString(10'000'000, u'x')).size(), 61);
        QCOMPARE(titleOf(QString()), QString());
        QCOMPARE(titleOf(QStringLiteral("What is\x01 in") + QChar() + QStringLiteral("here?")),
                 QStringLiteral("What is in here?"));
        // Of the person's words, not of the files that go with them.
        AttachedText parts{.attachments = {{.name = QStringLiteral("a.csv"), .text = QStringLiteral("x,y\n")},
                                           {.name = QStringLiteral("b.csv"), .text = QStringLiteral("z")}},
                           .text = QStringLiteral("What is the sum?")};
        QCOMPARE(titleOf(joinAttachments(parts)), QStringLiteral("What is the sum?"));
        parts.text = QStringLiteral(" \n");
        QCOMPARE(titleOf(joinAttachments(parts)), QStringLiteral("a.csv, b.csv"));

        Store store(m_folder.newPath());
        const qint64 id = store.ask(0, {}, {}, QStringLiteral("What is a heron? Tell me."), sample::info()).session;
        QCOMPARE(store.session(id)->title, QStringLiteral("What is a heron?"));
        QVERIFY(!store.session(id)->titleGiven);
        QVERIFY(store.setAutomaticTitle(id, QStringLiteral("Herons")));
        store.rename(id, QStringLiteral("My birds"));
        QVERIFY(!store.setAutomaticTitle(id, QStringLiteral("Cranes")));
        QCOMPARE(store.session(id)->title, QStringLiteral("My birds"));
        QVERIFY(store.session(id)->titleGiven);
        store.rename(id, {}); // automatic again
        QCOMPARE(store.session(id)->title, QStringLiteral("What is a heron?"));
        // A chat that began as a draft gets its title from the first question.
        const qint64 drafted = store.addSession({});
        store.ask(drafted, {}, QStringLiteral("Be brief."), QStringLiteral("And a crane?"), sample::info());
        QCOMPARE(store.session(drafted)->title, QStringLiteral("And a crane?"));
        const qint64 named = store.addSession({});
        store.rename(named, QStringLiteral("Named before"));
        store.ask(named, {}, {}, QStringLiteral("And a stork?"), sample::info());
        QCOMPARE(store.session(named)->title, QStringLiteral("Named before"));
        store.rename(id, QString(10'000'000, u'y'));
        QCOMPARE(store.session(id)->title.size(), Store::maxTitleLength + 1);
        store.rename(id, QStringLiteral("One") + QChar() + QStringLiteral("two"));
        QCOMPARE(store.session(id)->title, QStringLiteral("One two"));
    }

    void duplicateCopiesEverything()
    {
        Store store(m_folder.newPath());
        const qint64 noise = sample::session(store, 3); // so that ids differ
        const qint64 id = sample::session(store, 12, QStringLiteral("Why?"));
        const auto messages = store.path(id);
        const qint64 folder = store.addFolder(QStringLiteral("f"));
        store.setFolder({id}, folder);
        store.setSettings(id, QStringLiteral("{}"));
        store.setAnchor(id, ScrollAnchor{messages[1].id, 0.5});
        store.addMessage(id, messages[0].id, Role::Assistant, QStringLiteral("another"));
        store.showBranch(id, messages[1].id);
        // An answer that is still running.
        const auto running = store.beginGeneration(id, messages[0].id, sample::info());
        store.append(running, sample::batch(0, 4));
        store.showBranch(id, messages[1].id);

        const qint64 copy = store.duplicate(id);
        QVERIFY(copy != id && copy != noise);
        QCOMPARE(store.session(copy)->title, store.session(id)->title);
        QCOMPARE(store.session(copy)->folder, folder);
        QCOMPARE(store.session(copy)->messages, 4);
        QCOMPARE(store.messageIds(id).size(), 4u);
        const auto copied = store.path(copy);
        QCOMPARE(copied.size(), 2u);
        QCOMPARE(copied[1].text, messages[1].text);
        QCOMPARE(copied[1].reasoning, messages[1].reasoning);
        QCOMPARE(copied[1].created, messages[1].created);
        QCOMPARE(store.details(copy).anchor, std::optional(ScrollAnchor{copied[1].id, 0.5}));
        QCOMPARE(store.siblings(copy, copied[1].id).size(), 3u);
        const auto generation = store.generation(copied[1].id);
        QVERIFY(generation && generation->id != store.generation(messages[1].id)->id);
        QCOMPARE(generation->seed, sample::info().seed);
        QCOMPARE(generation->ttftMs, std::optional(12.5));
        QVERIFY((generation->serverTimes == ServerTimes{8.0, 4.5, 20.0, 6.25}));
        const auto tokens = store.tokens(generation->id);
        QCOMPARE(tokens.size(), 12u);
        for (uint32_t n = 0; n < 12; n++)
            QVERIFY(sample::same(*tokens[n], sample::token(n)));
        const MessageRecord interrupted = store.message(store.siblings(copy, copied[1].id).back());
        QCOMPARE(interrupted.text, QStringLiteral("w1 w2 w3 "));
        QCOMPARE(store.generation(interrupted.id)->state, QStringLiteral("interrupted"));
        QCOMPARE(store.generation(running.message)->state, QStringLiteral("running"));
        QCOMPARE(store.search(QStringLiteral("another")).size(), 2u);
        QCOMPARE(store.duplicate(copy, QStringLiteral("Copy")), copy + 1);
        QCOMPARE(store.session(copy + 1)->title, QStringLiteral("Copy"));
        QVERIFY_EXCEPTION_THROWN(store.duplicate(999), Error);
        QVERIFY(store.check().isEmpty());
    }

    void openAsNewChat()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 6);
        const auto messages = store.path(id);
        const qint64 asked = store.addMessage(id, messages[1].id, Role::User, QStringLiteral("and then?"));
        store.addMessage(id, messages[0].id, Role::Assistant, QStringLiteral("other branch"));
        const qint64 fresh = store.openAsNewChat(messages[1].id, QStringLiteral("part"));
        QCOMPARE(store.messageIds(fresh).size(), 2u);
        QCOMPARE(store.path(fresh).back().text, messages[1].text);
        QCOMPARE(store.tokens(store.generation(store.path(fresh).back().id)->id).size(), 6u);
        QCOMPARE(store.path(store.openAsNewChat(asked)).size(), 3u);
        store.removeMessage(asked);
        QVERIFY_EXCEPTION_THROWN(store.openAsNewChat(asked), Error);
        QVERIFY(store.check().isEmpty());
    }

    void removingMessages()
    {
        Store store(m_folder.newPath());
        const qint64 id = store.addSession(QStringLiteral("s"));
        const qint64 a = store.addMessage(id, {}, Role::User, QStringLiteral("alpha"));
        const qint64 b = store.addMessage(id, a, Role::Assistant, QStringLiteral("bravo"));
        const qint64 c = store.addMessage(id, b, Role::User, QStringLiteral("charlie"));
        const qint64 b2 = store.addMessage(id, a, Role::Assistant, QStringLiteral("second"));
        const qint64 c2 = store.addMessage(id, b2, Role::User, QStringLiteral("delta"));

        // The shown branch moves to the sibling.
        const RemovedMessage removed = store.removeMessage(b2);
        QCOMPARE(removed.count, 2);
        QCOMPARE(store.pathIds(id), (Ids{a, b, c}));
        QCOMPARE(store.siblings(id, b), Ids{b});
        QCOMPARE(store.messageIds(id), (Ids{a, b, c}));
        QCOMPARE(store.session(id)->messages, 3);
        QVERIFY(store.search(QStringLiteral("delta")).empty());
        QVERIFY(store.search(QStringLiteral("de")).empty());
        QVERIFY(store.search(QStringLiteral("delta")).empty());
        QVERIFY_EXCEPTION_THROWN(store.addMessage(id, c2, Role::User, QStringLiteral("x")), Error);
        QVERIFY_EXCEPTION_THROWN(store.removeMessage(b2), Error);

        // Without siblings it ends at the parent. Undo in any order that makes sense.
        const RemovedMessage last = store.removeMessage(c);
        QCOMPARE(store.pathIds(id), (Ids{a, b}));
        const RemovedMessage first = store.removeMessage(a);
        QVERIFY(store.path(id).empty());
        QVERIFY(store.outline(id).empty());
        QCOMPARE(first.count, 2);
        QVERIFY_EXCEPTION_THROWN(store.restoreMessage(last), Error); // what it follows is still removed
        store.restoreMessage(first);
        QCOMPARE(store.pathIds(id), (Ids{a, b})); // c was removed before, and stays so
        store.restoreMessage(last);
        store.restoreMessage(removed);
        QCOMPARE(store.pathIds(id), (Ids{a, b2, c2}));
        QCOMPARE(store.messageIds(id).size(), 5u);

        // Another branch than the shown one.
        store.removeMessage(b);
        QCOMPARE(store.pathIds(id), (Ids{a, b2, c2}));
        const auto gone = store.removeMessage(c2);
        store.purge(QDateTime::currentDateTime().addDays(1));
        QVERIFY_EXCEPTION_THROWN(store.restoreMessage(gone), Error);
        QCOMPARE(store.messageIds(id), (Ids{a, b2}));
        QVERIFY(!store.message(c).readable);
        QVERIFY(store.check().isEmpty());
    }

    /// SQLite follows ON DELETE CASCADE no deeper than 1000 rows.
    void longChatsAreDeletedAndPurged()
    {
        Store store(m_folder.newPath());
        const qint64 id = longChat(store, 5000, 10);
        QCOMPARE(store.removeMessage(3).count, 4998);
        store.purge(QDateTime::currentDateTime().addDays(1));
        QCOMPARE(store.messageIds(id), (Ids{1, 2}));
        const qint64 other = store.addSession(QStringLiteral("x"));
        store.remove(id);
        store.purge(QDateTime::currentDateTime().addDays(1));
        const qint64 again = longChat(store, 5000, 10);
        store.remove({again, other});
        QVERIFY(store.sessions().empty());
        store.restore(other);
        QCOMPARE(idsOf(store.sessions()), Ids{other});
        store.purge(QDateTime::currentDateTime().addDays(1));
        QVERIFY(store.messageIds(again).empty());
        QVERIFY(store.check().isEmpty());
    }

    void editedAnswers()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 8);
        const auto before = store.path(id);
        const qint64 edited = store.editAnswer(before[1].id, QStringLiteral("as I would say it"));
        const auto after = store.path(id);
        QCOMPARE(after.back().id, edited);
        QCOMPARE(after.back().text, QStringLiteral("as I would say it"));
        QCOMPARE(after.back().reasoning, before[1].reasoning);
        QVERIFY(after.back().edited && !before[1].edited);
        QCOMPARE(after.back().parent, before[0].id);
        QVERIFY(!store.generation(edited));
        QCOMPARE(store.message(before[1].id), before[1]); // nothing is overwritten
        QVERIFY(store.outline(id).back().edited);
        QVERIFY_EXCEPTION_THROWN(store.editAnswer(before[0].id, QStringLiteral("x")), Error);
        store.removeMessage(edited);
        QCOMPARE(store.pathIds(id).back(), before[1].id);
    }

    void outlines()
    {
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 8);
        const auto messages = store.path(id);
        store.addMessage(id, messages[0].id, Role::Assistant, QStringLiteral("🌍 another"));
        auto outline = store.outline(id);
        QCOMPARE(outline.size(), 2u);
        QCOMPARE(outline[1].textLength, 9);
        QCOMPARE(outline[1].generation, 0);
        QCOMPARE(outline[1].sibling, 1);
        QCOMPARE(outline[1].siblings, 2);
        QCOMPARE(outline[0].role, Role::User);
        QCOMPARE(outline[0].siblings, 1);
        outline = store.outline(id, messages[1].id);
        QCOMPARE(outline[1].sibling, 0);
        QCOMPARE(outline[1].generation, store.generation(messages[1].id)->id);
        QCOMPARE(outline[1].textLength, messages[1].text.size());
        QCOMPARE(outline[1].reasoningLength, messages[1].reasoning.size());
        QCOMPARE(store.messages({messages[1].id, messages[0].id}), (std::vector{messages[1], messages[0]}));
        // A running answer counts what is saved of it.
        const auto running = store.beginGeneration(id, messages[0].id, sample::info());
        store.append(running, sample::batch(0, 4));
        QCOMPARE(store.outline(id).back().textLength, 9);
        QCOMPARE(store.outline(id).back().reasoningLength, 3);
        QVERIFY(store.outline(999).empty());
    }

    void outlineOfALongChat()
    {
        Store store(m_folder.newPath());
        const qint64 id = longChat(store, 10000, 1000);
        const auto milliseconds = [](std::clock_t since) { // of the processor, whatever else runs
            return static_cast<double>(std::clock() - since) * 1000 / CLOCKS_PER_SEC;
        };
        std::clock_t start = std::clock();
        const auto outline = store.outline(id);
        const double first = milliseconds(start);
        QCOMPARE(outline.size(), 10000u);
        QCOMPARE(outline.back().id, 10000);
        QCOMPARE(outline[4999].parent, std::optional<qint64>(4999));
        QCOMPARE(outline[17].textLength, 1000);
        start = std::clock();
        const auto seen = store.messages({9990, 9991, 9992, 9993, 9994, 9995, 9996, 9997, 9998, 9999});
        qInfo("outline of 10 000 messages of 1000 characters: %.1f ms; ten messages: %.1f ms", first,
              milliseconds(start));
        QCOMPARE(seen.size(), 10u);
        start = std::clock();
        const qint64 copy = store.duplicate(id);
        qInfo("duplicate: %.1f ms", milliseconds(start));
        QCOMPARE(store.outline(copy).size(), 10000u);
    }

    void documents()
    {
        Store store(m_folder.newPath());
        const qint64 id = store.addSession(QStringLiteral("<script>alert(1)</script> & *stars*"));
        const qint64 asked = store.addMessage(id, {}, Role::User,
                                              QStringLiteral("two  spaces\n</div><img src=x onerror=y>\0"
                                                             "\u202e rtl"));
        GenerationInfo generation = store.beginGeneration(id, asked, sample::info());
        AnswerBatch batch;
        batch.pieces = {{Phase::Thinking, "line </details>\nmore"},
                        {Phase::Answer, "Look:\n```c++\nif (a < b) {}\n```\nand\n~~~\nopen <b>\n"}};
        store.append(generation, batch);
        generation.state = QStringLiteral("stop");
        store.finish(generation);
        const auto text = [&](auto write) {
            std::string all;
            size_t longest = 0;
            write(store, id, [&](std::string_view piece) {
                all += piece;
                longest = std::max(longest, piece.size());
            });
            return std::pair(QString::fromStdString(all), longest);
        };
        const QString html = text(exportHtml).first;
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<img")));
        QVERIFY(!html.contains(QLatin1String("<b>")));
        QVERIFY(!html.contains(QChar(0)));
        QVERIFY(html.contains(QLatin1String("&lt;/div&gt;")));
        QVERIFY(html.contains(QLatin1String("<pre>if (a &lt; b) {}\n</pre>")));
        QVERIFY(html.contains(QLatin1String("<pre>open &lt;b&gt;\n</pre>")));
        QVERIFY(html.contains(QLatin1String("line &lt;/details&gt;\nmore</div></details>")));
        QVERIFY(html.contains(QLatin1String("two  spaces\n")));
        QVERIFY(html.contains(QLatin1String("Tiny")));
        for (const char *tag : {"div", "pre", "details", "section", "html", "body"})
            QCOMPARE(html.count(QStringLiteral("<%1").arg(QLatin1String(tag))),
                     html.count(QStringLiteral("</%1>").arg(QLatin1String(tag))));
        const QString markdown = text(exportMarkdown).first;
        QVERIFY(markdown.startsWith(QLatin1String("# \\<script\\>alert(1)")));
        QVERIFY(markdown.contains(QLatin1String("\n> line </details>\n> more\n")));
        QVERIFY(markdown.contains(QLatin1String("two  spaces\n")));
        QVERIFY(markdown.endsWith(QLatin1String("open <b>\n\n\n~~~\n\n")));

        // Only what is shown, in bounded pieces, and broken rows as sentences.
        store.addMessage(id, {}, Role::User, QString(3'000'000, u'<'));
        QVERIFY(text(exportHtml).second < 1'000'000);
        QVERIFY(text(exportMarkdown).second < 1'000'000);
        exec(store, QStringLiteral("UPDATE messages SET role = 'x' WHERE text LIKE '<%'"));
        QCOMPARE(exportHtml(store, id, [](std::string_view) {}), 1u);
        QVERIFY_EXCEPTION_THROWN(exportMarkdown(store, 999, [](std::string_view) {}), Error);
    }

    void hostileRows_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("shown"); // messages in the outline, at least
        QTest::newRow("cycle") << "UPDATE messages SET parent = 4 WHERE id = 1" << 4;
        QTest::newRow("own parent") << "UPDATE messages SET parent = 2 WHERE id = 2" << 3;
        QTest::newRow("missing parent") << "DELETE FROM messages WHERE id = 2" << 3;
        QTest::newRow("foreign parent") << "UPDATE messages SET parent = 5 WHERE id = 3" << 2;
        QTest::newRow("parent is text") << "UPDATE messages SET parent = 'x' WHERE id = 3" << 2;
        QTest::newRow("role") << "UPDATE messages SET role = x'00ff' WHERE id = 2" << 4;
        QTest::newRow("text is a blob") << "UPDATE messages SET text = x'fffe', edited = 'x' WHERE id = 2" << 4;
        QTest::newRow("removed is text") << "UPDATE messages SET removed = 'x' WHERE id = 4" << 3;
        QTest::newRow("removed parent") << "UPDATE messages SET removed = 1 WHERE id = 2" << 4;
        QTest::newRow("removed at the end of time")
            << "UPDATE messages SET removed = 9223372036854775807 WHERE id = 4" << 3;
        QTest::newRow("title") << "UPDATE sessions SET title = replace(hex(zeroblob(5000000)), '0', 'x')" << 4;
        QTest::newRow("title is a blob") << "UPDATE sessions SET title = zeroblob(9000000)" << 4;
        QTest::newRow("times") << "UPDATE sessions SET updated = 9223372036854775807, created = -9223372036854775807"
                               << 4;
        QTest::newRow("details")
            << "UPDATE sessions SET folder = 'x', draft = x'ff', settings = '[', title_given = 2.5, "
               "anchor = 'x', anchor_offset = 'y', pinned = NULLIF(1, 2) IS NULL"
            << 4;
        QTest::newRow("settings") << "UPDATE sessions SET settings = '{' || hex(zeroblob(9000000)), anchor = 77" << 4;
        QTest::newRow("folder") << "UPDATE sessions SET folder = 99" << 4;
        QTest::newRow("folders") << "INSERT INTO folders(name, place) VALUES(x'ff', 'x'), "
                                    "(hex(zeroblob(5000000)), 9223372036854775807)"
                                 << 4;
        QTest::newRow("presets") << "INSERT INTO presets(name, settings) VALUES(x'ff', x'ff'), ('a', '{')" << 4;
        QTest::newRow("last id") << "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'messages'" << 4;
    }

    /// Every command ends, with an error or a result, and the other chat stays whole.
    void hostileRows()
    {
        QFETCH(QString, damage);
        QFETCH(int, shown);
        Store store(m_folder.newPath());
        const qint64 id = sample::session(store, 6);
        const qint64 asked = store.addMessage(id, store.path(id).back().id, Role::User, QStringLiteral("again"));
        store.addMessage(id, asked, Role::Assistant, QStringLiteral("last"));
        const qint64 other = sample::session(store, 2, QStringLiteral("unharmed"));
        exec(store, QStringLiteral("PRAGMA foreign_keys = OFF"));
        exec(store, damage);
        exec(store, QStringLiteral("PRAGMA foreign_keys = ON"));

        QCOMPARE(store.sessions().size(), 2u);
        for (const SessionInfo &info : store.sessions())
            QVERIFY(info.title.size() <= Store::maxTitleLength + 1);
        const auto outline = store.outline(id);
        QVERIFY2(outline.size() >= static_cast<size_t>(shown), qPrintable(QString::number(outline.size())));
        QCOMPARE(idsOf(outline), store.pathIds(id));
        const auto path = store.path(id);
        for (size_t i = 0; i < path.size(); i++)
            QCOMPARE(outline[i].readable, path[i].readable);
        store.folders();
        store.presets();
        const SessionDetails details = store.details(id);
        QVERIFY(details.settings.isEmpty());
        store.search(QStringLiteral("last"));
        store.search(QStringLiteral("last"));
        const auto survives = [](const auto &work) {
            try {
                work();
            } catch (const Error &) {
                // a sentence is an answer too
            }
        };
        survives([&] { store.duplicate(id); });
        survives([&] { store.openAsNewChat(3); });
        survives([&] { store.addFolder(QStringLiteral("new")); });
        survives([&] { store.editAnswer(2, QStringLiteral("edited")); });
        survives([&] { exportHtml(store, id, [](std::string_view) {}); });
        survives([&] { exportMarkdown(store, id, [](std::string_view) {}); });
        survives([&] { store.restoreMessage(store.removeMessage(3)); });
        survives([&] {
            store.removeMessage(2);
            store.purge(QDateTime::currentDateTime().addDays(1));
        });
        QCOMPARE(store.path(other).size(), 2u);
        QCOMPARE(store.tokens(store.generation(store.path(other).back().id)->id).size(), 2u);
    }
};

MOIRE_GUILESS_TEST(TestChats)

} // namespace tst_chats

#include "tst_chats.moc"
