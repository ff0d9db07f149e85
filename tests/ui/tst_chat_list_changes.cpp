// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting with undo, folders, dragging and copies.
#include "chat_list_scene.h"
#include "qt_test.h"

namespace tst_chat_list_changes {

using namespace moire;
using namespace moire::ui;
using namespace moire::ui::chats;

class TestChatListChanges : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beginTests(); }

    void deletesWithUndo()
    {
        Scene stage(fillSample);
        stage.click(s("Physics or poetry"));
        const QStringList before = stage.rows();
        // Without the list's focus the key does nothing.
        stage.field->setFocus();
        stage.key(Qt::Key_Delete);
        stage.read();
        QCOMPARE(stage.rows(), before);
        stage.view().setFocus();
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("Physics or poetry")).isValid());
        QCOMPARE(stage.conversation.session(), 0);
        QVERIFY(stage.notices().isVisible());
        QCOMPARE(stage.notice(), s("“Physics or poetry” was deleted."));
        // Many at once, then both are taken back, the latest first.
        stage.click(s("Why 37 of 671 billion"), Qt::ControlModifier);
        stage.click(s("Haiku, three ways"), Qt::ShiftModifier);
        QCOMPARE(stage.view().selectedChats().size(), 3u);
        QVERIFY(stage.action("deleteChats")->text().contains(s("3")));
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("[Yesterday]")).isValid());
        QVERIFY(stage.notice().startsWith(s("3 chat")));
        stage.snap("chats-undo");
        stage.press(s("Undo"));
        QTRY_VERIFY(stage.row(s("Kahan summation in C")).isValid());
        QCOMPARE(stage.notice(), s("“Physics or poetry” was deleted."));
        stage.view().setFocus();
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage.rows(), before);
        QVERIFY(!stage.notices().isVisible());
        QVERIFY(!stage.action("undoDeleteChats")->isEnabled());
    }

    void folders()
    {
        Scene stage(fillSample);
        stage.action("newFolder")->trigger();
        QTRY_VERIFY(stage.editor());
        QCOMPARE(stage.editor()->text(), s("New folder"));
        QTest::keyClicks(stage.editor(), s("Sheep & goats"));
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_VERIFY(stage.row(s("[Folder · Sheep & goats]")).isValid());
        // A chat moves there by the submenu.
        stage.click(s("Counting sheep, carefully"));
        stage.move(s("Sheep && goats"));
        QTRY_COMPARE(stage.below(s("[Folder · Sheep & goats]")), s("Counting sheep, carefully"));
        // A pinned one too: it is no longer pinned then.
        stage.click(s("8 bits lose nothing?"));
        stage.move(s("Sheep && goats"));
        QTRY_VERIFY(!stage.row(s("[Pinned]")).isValid());
        // Into a new folder of its own, named at once.
        stage.move(s("New folder"));
        QTRY_VERIFY(stage.editor());
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_COMPARE(stage.below(s("[Folder · New folder]")), s("8 bits lose nothing?"));
        stage.click(s("8 bits lose nothing?"));
        stage.move(s("No folder"));
        QTRY_VERIFY(stage.rows().indexOf(s("8 bits lose nothing?")) < stage.rows().indexOf(s("[Yesterday]")));
        // Folders change their places by key.
        const QStringList order{s("[Folder · Router study]"), s("[Folder · Sheep & goats]"),
                                s("[Folder · New folder]")};
        QCOMPARE(stage.rows().filter(s("[Folder")), order);
        stage.openMenu(order[2]);
        stage.closeMenu();
        QCOMPARE(stage.view().selectedFolder() != 0, true);
        stage.focusList();
        stage.key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(stage.rows().filter(s("[Folder")), (QStringList{order[0], order[2], order[1]}));
        // F2 renames one; an empty name is refused.
        stage.key(Qt::Key_F2);
        QTest::keyClick(stage.editor(), Qt::Key_Backspace);
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        stage.read();
        QCOMPARE(stage.rows().filter(s("[Folder")), (QStringList{order[0], order[2], order[1]}));
        QVERIFY(stage.failed->isEmpty());
    }

    void deletedFolderComesBack()
    {
        Scene stage(fillSample);
        const QStringList before = stage.rows();
        stage.openMenu(s("[Folder · Router study]"));
        stage.closeMenu();
        QCOMPARE(stage.action("deleteChats")->text(), s("&Delete folder"));
        stage.focusList();
        stage.key(Qt::Key_Delete);
        QTRY_VERIFY(!stage.row(s("[Folder · Router study]")).isValid());
        QVERIFY(stage.row(s("Layer 12, expert 7")).isValid()); // its chats stay
        stage.press(s("Undo"));
        QTRY_COMPARE(stage.rows(), before);
    }

    void dragsIntoFolders()
    {
        Scene stage(fillSample);
        const std::unique_ptr<QMimeData> data(
            stage.model().mimeData({stage.row(s("Repair this JSON")), stage.row(s("Haiku, three ways"))}));
        stage.drop(*data, s("[Folder · Router study]"));
        QTRY_COMPARE(stage.rows().size() - stage.rows().indexOf(s("[Folder · Router study]")), 5);
        stage.drop(*data, s("[Today]")); // out of it
        QTRY_COMPARE(stage.rows().size() - stage.rows().indexOf(s("[Folder · Router study]")), 3);
    }

    void duplicates()
    {
        Scene stage(fillSample);
        stage.click(s("Counting sheep, carefully"));
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.action("duplicateChats")->trigger();
        QTRY_VERIFY(stage.row(s("Counting sheep, carefully (copy)")).isValid());
        QCOMPARE(stage.requested->size(), 2); // the copy is opened
        QTRY_COMPARE(stage.view().currentIndex().data().toString(), s("Counting sheep, carefully (copy)"));
    }

    void manyChats()
    {
        Scene stage([](Store &store) {
            sql::Query(store.database(),
                       s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
                         "INSERT INTO sessions(title, created, updated, title_given) "
                         "SELECT 'chat ' || i, i * 86400000, i * 86400000, 1 FROM n"))
                .run();
        });
        QVERIFY(stage.rows().size() > 10000);
        stage.view().setFocus();
        stage.key(Qt::Key_End);
        QVERIFY(stage.view().visualRect(stage.view().currentIndex()).intersects(stage.view().viewport()->rect()));
        QTest::keyClick(&stage.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.view().selectedChats().size(), 10000u);
        stage.key(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows().size(), 0, 20000);
        stage.press(s("Undo"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.rows().size() > 10000, 20000);
    }
};

MOIRE_TEST(TestChatListChanges)

} // namespace tst_chat_list_changes

#include "tst_chat_list_changes.moc"
