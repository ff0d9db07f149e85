// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, selection, folding, names and marks.
#include "chat_list_scene.h"
#include "conversation/chat_text.h"
#include "qt_test.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace tst_chat_list_panel {

using namespace moire;
using namespace moire::ui;
using namespace moire::ui::chats;

class TestChatListPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beginTests(); }

    void groupsAsInTheDesign()
    {
        Scene stage(fillSample);
        QCOMPARE(stage.rows(),
                 (QStringList{"[Pinned]", "8 bits lose nothing?", "[Today]", "Counting sheep, carefully",
                              "Physics or poetry", "Repair this JSON", "[Yesterday]", "Why 37 of 671 billion",
                              "Kahan summation in C", "Haiku, three ways", "[Folder · Router study]",
                              "Layer 12, expert 7", "Seed to seed, null"}));
        stage.click(s("Counting sheep, carefully"));
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.field->setFocus();
        stage.snap("chats-light");
        widgets::applyStyle(*qApp, widgets::Appearance::Dark);
        stage.snap("chats-dark");
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void opensByClickAndKey()
    {
        Scene stage(fillSample);
        stage.click(s("Physics or poetry"));
        QCOMPARE(stage.requested->size(), 1);
        const qint64 first = stage.requested->at(0).at(0).toLongLong();
        QVERIFY(first > 0);
        QTRY_COMPARE(stage.conversation.session(), first);
        stage.click(s("Physics or poetry")); // it is shown already
        QCOMPARE(stage.requested->size(), 1);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.requested->size(), 1); // arrows only walk
        QCOMPARE(stage.view().currentIndex().data().toString(), s("Repair this JSON"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.requested->size(), 2);
        QVERIFY(stage.requested->at(1).at(0).toLongLong() != first);
        // Several can be selected without opening any.
        stage.click(s("Haiku, three ways"), Qt::ControlModifier);
        QCOMPARE(stage.requested->size(), 2);
        QCOMPARE(stage.view().selectedChats().size(), 2u);
    }

    void selectionFollowsTheShownChat()
    {
        Scene stage(fillSample);
        const qint64 chat = stage.row(s("Kahan summation in C")).data(ChatListModel::SessionId).toLongLong();
        stage.conversation.open(chat);
        QTRY_COMPARE(stage.view().selectedChats(), std::vector{chat});
        stage.view().setFocus();
        stage.key(Qt::Key_Down);
        QVERIFY(stage.view().selectedChats() != std::vector{chat});
        stage.field->setFocus(Qt::TabFocusReason); // back to what is shown
        QCOMPARE(stage.view().selectedChats(), std::vector{chat});
        stage.conversation.startNew();
        QVERIFY(stage.view().selectedChats().empty());
        // A chat that is not in the list yet is selected when it comes.
        qint64 later = 0;
        stage.desk.inStore([&](Store &store) { later = addChat(store, s("Later")); });
        stage.conversation.open(later);
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        QVERIFY(stage.view().selectedChats().empty());
        stage.read();
        QCOMPARE(stage.view().selectedChats(), std::vector{later});
    }

    void renamesInPlace()
    {
        Scene stage(fillSample);
        stage.click(s("Repair this JSON"));
        stage.key(Qt::Key_F2);
        auto *editor = stage.view().findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), s("Repair this JSON"));
        QTest::keyClicks(editor, s("  Repaired  JSON "));
        QTest::keyClick(editor, Qt::Key_Delete); // deletes no chat
        stage.read(); // a new list does not disturb the editor
        QCOMPARE(editor->text(), s("  Repaired  JSON "));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(stage.row(s("Repaired JSON")).isValid());
        stage.read();
        QVERIFY(stage.row(s("Repaired JSON")).isValid());
        // Escape keeps the title.
        stage.key(Qt::Key_F2);
        editor = stage.view().findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, s("x"));
        QTest::keyClick(editor, Qt::Key_Escape);
        stage.read();
        QVERIFY(stage.row(s("Repaired JSON")).isValid());
        QVERIFY(stage.failed->isEmpty());
    }

    /// A name that is being typed is kept when its row goes.
    void keepsANameWhoseRowGoes()
    {
        Scene stage(fillSample);
        stage.click(s("Repair this JSON"));
        stage.key(Qt::Key_F2);
        QTest::keyClicks(stage.editor(), s("Kept"));
        stage.action("collapseGroups")->trigger();
        QVERIFY(!stage.row(s("Repair this JSON")).isValid());
        stage.action("expandGroups")->trigger();
        QTRY_VERIFY(stage.row(s("Kept")).isValid());
        QVERIFY(stage.failed->isEmpty());
    }

    void pinsByMenu()
    {
        Scene stage(fillSample);
        stage.click(s("Repair this JSON"));
        stage.openMenu(s("Repair this JSON"));
        auto *menu = stage.panel->findChild<QMenu *>(s("chatMenu"));
        QVERIFY(menu);
        QVERIFY(menu->isVisible());
        QVERIFY(menu->actions().contains(stage.action("pinChats")));
        QCOMPARE(stage.action("pinChats")->text(), s("&Pin"));
        menu->setActiveAction(stage.action("pinChats"));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(stage.rows().indexOf(s("Repair this JSON")), 1);
        QCOMPARE(stage.action("pinChats")->text(), s("Un&pin"));
        stage.action("pinChats")->trigger();
        QTRY_COMPARE(stage.rows().indexOf(s("[Today]")), 2);
        QVERIFY(stage.rows().indexOf(s("Repair this JSON")) > 2);
    }

    void foldsGroups()
    {
        Scene stage(fillSample);
        stage.click(s("[Today]"));
        QVERIFY(!stage.row(s("Physics or poetry")).isValid());
        QVERIFY(stage.row(s("Haiku, three ways")).isValid());
        QCOMPARE(stage.desk.file.value(s("chat/collapsed")).toStringList(), QStringList{s("today:0")});
        // By key: Left goes to the heading, then folds it; Right unfolds it.
        stage.click(s("Kahan summation in C"));
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.view().currentIndex().data().toString(), s("Yesterday"));
        stage.key(Qt::Key_Left);
        QVERIFY(!stage.row(s("Kahan summation in C")).isValid());
        stage.snap("chats-folded");
        // The first row is where it was, and drawn.
        QCOMPARE(stage.view().verticalScrollBar()->value(), 0);
        QCOMPARE(stage.view().indexAt(QPoint(20, 10)).row(), 0);
        const QRect first = stage.view().visualRect(stage.model().index(0, 0));
        const QImage picture = stage.view().viewport()->grab(first).toImage();
        QVERIFY(!stage.blank(picture));
        stage.key(Qt::Key_Right);
        QVERIFY(stage.row(s("Kahan summation in C")).isValid());
        stage.action("collapseGroups")->trigger();
        QCOMPARE(stage.rows().size(), 4);
        QCOMPARE(stage.desk.file.value(s("chat/collapsed")).toStringList().size(), 4);
        stage.action("expandGroups")->trigger();
        QCOMPARE(stage.rows().size(), 13);
        stage.click(s("[Today]"));
        QVERIFY(!stage.row(s("Physics or poetry")).isValid());
        stage.click(s("[Today]"));
        QVERIFY(stage.row(s("Physics or poetry")).isValid());
    }

    void newChat()
    {
        Scene stage;
        QVERIFY(stage.hint().contains(s("No chats yet")));
        stage.snap("chats-empty");
        QSignalSpy asked(stage.panel, &ChatListPanel::newChatRequested);
        QTest::mouseClick(stage.panel->findChild<QPushButton *>(s("newChatButton")), Qt::LeftButton);
        QTest::keyClick(stage.field, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked.size(), 2);
    }

    void marks()
    {
        Scene stage(fillSample);
        const qint64 draft = stage.row(s("Haiku, three ways")).data(ChatListModel::SessionId).toLongLong();
        stage.desk.inStore([&](Store &store) { store.saveDraft(draft, s("unsent")); });
        stage.read();
        QCOMPARE(stage.row(s("Haiku, three ways")).data(ChatListModel::Marks).toInt(), int(ChatListModel::Draft));

        QVERIFY(stage.desk.openModel());
        stage.desk.engine.setDelay(std::chrono::milliseconds(5));
        GenerationOptions options;
        options.maxTokens = 400;
        const auto ask = [&](const QString &title) {
            stage.click(title);
            QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
            QVERIFY(stage.conversation.ask(s("Count."), {}, options));
        };
        const auto marksOf = [&](const QString &title) { return stage.row(title).data(ChatListModel::Marks).toInt(); };
        ask(s("Physics or poetry"));
        QTRY_COMPARE(marksOf(s("Physics or poetry")), int(ChatListModel::Answering));
        ask(s("Repair this JSON"));
        QTRY_COMPARE(marksOf(s("Repair this JSON")), int(ChatListModel::Queued));
        stage.snap("chats-marks");
        // The disk fills up: the end of the answer is not saved, and the list says so until it is.
        stage.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 1")).run(); });
        stage.conversation.stop(stage.row(s("Physics or poetry")).data(ChatListModel::SessionId).toLongLong());
        QTRY_VERIFY_WITH_TIMEOUT(marksOf(s("Physics or poetry")) & ChatListModel::NotSaved, 20000);
        stage.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 0")).run(); });
        QTRY_COMPARE_WITH_TIMEOUT(marksOf(s("Physics or poetry")), 0, 20000);
        stage.conversation.stop();
        QTRY_COMPARE_WITH_TIMEOUT(marksOf(s("Repair this JSON")), 0, 20000);
    }

    void hostileTitles()
    {
        Scene stage([](Store &store) {
            const auto set = [&](qint64 chat, const QVariant &title) {
                sql::Query(store.database(), QStringLiteral("UPDATE sessions SET title = ? WHERE id = ?"))
                    .bind(title)
                    .bind(chat)
                    .run();
            };
            set(addChat(store, s("1")), QString(1'000'000, u'W'));
            set(addChat(store, s("2")), s("a\x01\x1b[31m\nb\u202egnp.exe\u2066"));
            set(addChat(store, s("3")), s("<img src=\"/etc/passwd\"><h1>big</h1>"));
            set(addChat(store, s("4")), QByteArray("\xff\x00\xfe", 3));
            set(addChat(store, s("5")), QVariant(-1.5));
            sql::Query(store.database(), s("UPDATE sessions SET updated = 'never', pinned = 'x' WHERE id = 5")).run();
        });
        QVERIFY(stage.rows().size() >= 6);
        stage.snap("chats-hostile");
        for (int i = 0; i < stage.model().rowCount(); i++) {
            const QRect rect = stage.view().visualRect(stage.model().index(i, 0));
            QVERIFY(rect.width() <= stage.view().viewport()->width());
            QHelpEvent help(QEvent::ToolTip, rect.center(), stage.view().viewport()->mapToGlobal(rect.center()));
            QApplication::sendEvent(stage.view().viewport(), &help);
            QVERIFY(!QToolTip::text().contains(s("<img")));
        }
        QToolTip::hideText();
        stage.view().setCurrentIndex(stage.row(s("a\x01\x1b[31m\nb\u202egnp.exe\u2066")));
        stage.view().setFocus();
        stage.key(Qt::Key_Delete);
        QTRY_COMPARE(stage.notice(), s("“a [31m bgnp.exe” was deleted."));
        QVERIFY(stage.failed->isEmpty());
        QCOMPARE(fileNameOf(s("../../etc/pass\nwd")), s("-..-etc-pass wd"));
        QCOMPARE(fileNameOf(s(" . .\u202e ")), s("Chat"));
        QVERIFY(fileNameOf(QString(1000, QChar(0x4e00))).toUtf8().size() < 240);
    }

    /// However many there are in a narrow list.
    void noticesAreWhole()
    {
        Scene stage(fillSample);
        stage.panel->setFixedWidth(stage.panel->minimumWidth());
        Notices &notices = stage.notices();
        const auto whole = [&] {
            QCoreApplication::processEvents();
            for (const auto *bar : notices.findChildren<widgets::NoticeBar *>())
                if (bar->isVisible() && bar->height() < bar->heightForWidth(bar->width()))
                    return false;
            return true;
        };
        const QString text = s("1 file failed: cannot write: Read-only file system "
                               "(/media/stick/a-folder-with-a-long-name/sessions[0].messages[12].generation.json): "
                               "choose another folder, or free some space");
        for (int i = 0; i < 3; i++) {
            notices.add({.text = text.left(text.size() - i), .kind = Notices::Kind::Error});
            QTRY_VERIFY(whole());
        }
        notices.add({.text = s("4 chats were deleted, as you wished."), .action = s("Undo"), .run = [] {}});
        QTRY_VERIFY(whole());
        stage.desk.window.resize(stage.desk.window.width(), stage.desk.window.height() + 40);
        QTRY_VERIFY(whole());
    }

    void foldingIsKept()
    {
        Desk desk;
        desk.inStore(fillSample);
        desk.file.setValue(s("chat/collapsed"),
                           QStringList{s("today:0"), s("folder:1"), s("nonsense"), s("month:x"), s("week")});
        Conversation conversation(desk.store, desk.engine);
        ChatListPanel panel(desk.services, conversation);
        panel.refresh();
        QTRY_COMPARE(panel.findChild<ChatListView *>()->model()->rowCount(), 13 - 3 - 2);
    }

    void keyboardAlone()
    {
        Scene stage(fillSample);
        stage.field->setFocus();
        stage.key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &stage.search());
        QTest::keyClicks(&stage.search(), s("kahan"));
        QTRY_COMPARE(stage.rows().size(), 1);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.requested->size(), 1);
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.key(Qt::Key_Escape);
        QTRY_COMPARE(stage.rows().size(), 13);
        stage.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &stage.view());
        QCOMPARE(stage.view().currentIndex().data().toString(), s("Kahan summation in C"));
        stage.key(Qt::Key_F2);
        QTest::keyClicks(stage.editor(), s("Neumaier"));
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_VERIFY(stage.row(s("Neumaier")).isValid());
        QTRY_COMPARE(QApplication::focusWidget(), &stage.view());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&stage.view(), &event);
        auto *menu = stage.panel->findChild<QMenu *>(s("chatMenu"));
        QVERIFY(menu && menu->isVisible());
        menu->setActiveAction(stage.action("pinChats"));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(stage.rows().indexOf(s("Neumaier")) < stage.rows().indexOf(s("[Today]")));
        stage.focusList();
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("Neumaier")).isValid());
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(stage.row(s("Neumaier")).isValid());
    }
};

MOIRE_TEST(TestChatListPanel)

} // namespace tst_chat_list_panel

#include "tst_chat_list_panel.moc"
