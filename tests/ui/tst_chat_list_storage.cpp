// SPDX-License-Identifier: GPL-3.0-or-later
// Databases that cannot be read or written.
#include "chat_list_scene.h"
#include "qt_test.h"

namespace tst_chat_list_storage {

using namespace moire;
using namespace moire::ui;
using namespace moire::ui::chats;

class TestChatListStorage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beginTests(); }

    void databaseThatCannotBeWritten()
    {
        Scene stage(fillSample);
        stage.desk.inStore(
            [](Store &store) { sql::Query(store.database(), QStringLiteral("PRAGMA query_only = 1")).run(); });
        const QStringList before = stage.rows();
        stage.click(s("Repair this JSON"));
        stage.key(Qt::Key_F2);
        QTest::keyClicks(stage.editor(), s("New"));
        QTest::keyClick(stage.editor(), Qt::Key_Return);
        QTRY_COMPARE(stage.failed->size(), 1);
        QVERIFY(stage.notices().isVisible());
        QCOMPARE(stage.notices().latest()->kind(), widgets::NoticeBar::Kind::Error);
        QTRY_COMPARE(stage.rows(), before);
        for (const char *command : {"pinChats", "duplicateChats", "newFolder"}) {
            const auto count = stage.failed->size();
            stage.action(command)->trigger();
            QTRY_COMPARE(stage.failed->size(), count + 1);
        }
        stage.read();
        QCOMPARE(stage.rows(), before);
    }

    void lockedDatabase()
    {
        Scene stage(fillSample);
        stage.click(s("Repair this JSON"));
        Store other(stage.desk.folder.filePath(s("sessions.db")));
        auto lock = std::make_unique<sql::Transaction>(other.database());
        QSignalSpy waiting(&stage.desk.store, &StoreThread::waiting);
        stage.action("pinChats")->trigger();
        QVERIFY(waiting.wait(20000));
        QVERIFY(stage.rows().indexOf(s("Repair this JSON")) > 1);
        lock.reset();
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows().indexOf(s("Repair this JSON")), 1, 20000);
        QVERIFY(stage.failed->isEmpty());
    }

    void heldByAnotherMachine()
    {
        Desk desk;
        const QString path = desk.folder.filePath(s("other.db"));
        {
            Store store(path);
            fillSample(store);
        }
        QFile mark(path + s(".lock"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.write("4711\nmoire\nelsewhere\nmachine\nboot\n");
        mark.close();
        StoreThread held(path);
        Ongoing ongoing(held, desk.engine, desk.library, desk.settings);
        Services services{held, desk.engine, desk.library, desk.settings, desk.actions, ongoing};
        ChatListPanel panel(services, ongoing.conversation);
        panel.show();
        panel.refresh();
        auto *view = panel.findChild<ChatListView *>();
        QTRY_COMPARE(view->model()->rowCount(), 13);
        view->selectFirstChat();
        for (const char *command :
             {"renameChat", "pinChats", "duplicateChats", "deleteChats", "newFolder", "importChats"})
            QVERIFY2(!desk.actions.find(QLatin1String(command))->isEnabled(), command);
        QVERIFY(desk.actions.find(s("exportMarkdown"))->isEnabled());
    }

    void unreadableDatabase()
    {
        Desk desk;
        const QString path = desk.folder.filePath(s("broken.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        StoreThread broken(path);
        Ongoing ongoing(broken, desk.engine, desk.library, desk.settings);
        Services services{broken, desk.engine, desk.library, desk.settings, desk.actions, ongoing};
        ChatListPanel panel(services, ongoing.conversation);
        QSignalSpy failed(&panel, &ChatListPanel::failed);
        panel.show();
        panel.refresh();
        QTRY_COMPARE(failed.size(), 1);
        auto *notices = panel.findChild<Notices *>();
        QCOMPARE(notices->sentences().size(), 1);
        notices->findChild<QPushButton *>(QStringLiteral("noticeAction"))->click(); // "Try again"
        QTRY_COMPARE(failed.size(), 2);
    }
};

MOIRE_TEST(TestChatListStorage)

} // namespace tst_chat_list_storage

#include "tst_chat_list_storage.moc"
