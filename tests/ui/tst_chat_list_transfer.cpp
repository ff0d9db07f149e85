// SPDX-License-Identifier: GPL-3.0-or-later
// Export and import.
#include "chat_list_scene.h"
#include "full_disk.h"
#include "qt_test.h"
#include "sample.h"

namespace tst_chat_list_transfer {

using namespace moire;
using namespace moire::ui;
using namespace moire::ui::chats;

class TestChatListTransfer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beginTests(); }

    void exportsAndImports()
    {
        Scene stage(fillSample);
        const QDir folder(stage.desk.folder.path());
        stage.click(s("Counting sheep, carefully"));
        const auto one = [&](const char *command, const QString &file) {
            stage.action(command)->trigger();
            stage.chooseFile(s("exportDialog"), folder.filePath(file));
            QTRY_VERIFY(QFileInfo::exists(folder.filePath(file)));
            QTRY_VERIFY(stage.action(command)->isEnabled());
            QVERIFY(stage.notices().isVisible());
        };
        one("exportMarkdown", s("a.md"));
        one("exportHtml", s("a.html"));
        QFile text(folder.filePath(s("a.md")));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("17 sheep"));
        // Several: JSON is one file, the others a file each.
        stage.click(s("Physics or poetry"), Qt::ShiftModifier);
        QCOMPARE(stage.view().selectedChats().size(), 2u);
        one("exportJson", s("both.json"));
        QVERIFY(folder.mkdir(s("many")));
        for (int i = 0; i < 2; i++) { // the second time beside the first files
            stage.action("exportMarkdown")->trigger();
            stage.chooseFile(s("exportDialog"), folder.filePath(s("many")));
            QTRY_COMPARE(QDir(folder.filePath(s("many"))).entryList(QDir::Files).size(), 2 * (i + 1));
            QTRY_VERIFY(stage.action("exportMarkdown")->isEnabled());
        }
        QCOMPARE(QDir(folder.filePath(s("many"))).entryList(QDir::Files, QDir::Name),
                 (QStringList{s("Counting sheep, carefully (2).md"), s("Counting sheep, carefully.md"),
                              s("Physics or poetry (2).md"), s("Physics or poetry.md")}));
        QVERIFY(stage.failed->isEmpty());

        // And back: a good file, a broken one, one that is missing. The good one is kept, the others are told.
        QFile broken(folder.filePath(s("broken.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": \"moire-sessions\", \"version\": 1, \"sessions\": [{");
        broken.close();
        const auto rows = stage.rows().size();
        stage.panel->importFiles(
            {broken.fileName(), folder.filePath(s("both.json")), folder.filePath(s("none.json")), folder.path()});
        QTRY_COMPARE(stage.rows().size(), rows + 2);
        QCOMPARE(stage.failed->size(), 1);
        const QStringList told = stage.notices().sentences(); // both: what was imported, and what was not
        QCOMPARE(told.filter(s("2 chat")).size(), 1);
        QCOMPARE(told.filter(s("broken.json")).size(), 1);
        stage.press(s("Undo"));
        QTRY_COMPARE(stage.rows().size(), rows);
        stage.action("undoDeleteChats")->trigger(); // of that deletion
        QTRY_COMPARE(stage.rows().size(), rows + 2);
        QVERIFY(!stage.action("undoDeleteChats")->isEnabled()); // the import is not taken back by a key
        // By the dialog.
        stage.action("importChats")->trigger();
        stage.chooseFile(s("importDialog"), folder.filePath(s("both.json")));
        QTRY_COMPARE(stage.rows().size(), rows + 4);
    }

    void exportFailsWithASentence()
    {
        Scene stage(fillSample);
        stage.click(s("Counting sheep, carefully"));
        ChatTransfer transfer(stage.desk.store);
        QSignalSpy exported(&transfer, &ChatTransfer::exported);
        const std::vector<qint64> chats = stage.view().selectedChats();
        transfer.exportChats(chats, ChatTransfer::Format::Json, s("/nowhere/at/all.json"));
        QVERIFY(exported.wait());
        const auto result = qvariant_cast<ChatTransfer::Result>(exported.at(0).at(0));
        QCOMPARE(result.files, 0);
        QVERIFY2(result.problems.value(0).contains(s("/nowhere/at/all.json")), qPrintable(result.problems.value(0)));
        transfer.exportChats({chats.front(), 987654}, ChatTransfer::Format::Markdown, stage.desk.folder.path());
        QVERIFY(exported.wait());
        const auto second = qvariant_cast<ChatTransfer::Result>(exported.at(1).at(0));
        QCOMPARE(second.files, 1); // the other one is missing
        QCOMPARE(second.problems.size(), 1);
    }

    void nothingIsExportedToAFullDisk()
    {
        Scene stage(fillSample);
        stage.click(s("Counting sheep, carefully"));
        ChatTransfer transfer(stage.desk.store);
        QSignalSpy exported(&transfer, &ChatTransfer::exported);
        using Format = ChatTransfer::Format;
        for (const Format format : {Format::Markdown, Format::Html, Format::Json}) {
            const QString path = stage.desk.folder.filePath(u'a' + ChatTransfer::ending(format));
            exported.clear();
            {
                const test::FullDisk full;
                transfer.exportChats(stage.view().selectedChats(), format, path);
                QVERIFY(exported.wait());
            }
            const auto result = qvariant_cast<ChatTransfer::Result>(exported.at(0).at(0));
            QCOMPARE(result.files, 0);
            QVERIFY2(result.problems.value(0).contains(path), qPrintable(result.problems.value(0)));
            QVERIFY(!QFileInfo::exists(path));
        }
    }

    void aFailureIsForgottenWhenItSucceeds()
    {
        Scene stage(fillSample);
        stage.click(s("Counting sheep, carefully"));
        stage.panel->importFiles({stage.desk.folder.path()});
        QTRY_COMPARE(stage.notices().sentences().filter(s("failed")).size(), 1);
        QTRY_VERIFY(stage.action("exportMarkdown")->isEnabled());
        stage.action("exportMarkdown")->trigger();
        stage.chooseFile(s("exportDialog"), stage.desk.folder.filePath(s("a.md")));
        QTRY_COMPARE(stage.notices().sentences(), QStringList{s("1 file(s) exported.")});
    }

    void cancelsAnImport()
    {
        Scene stage(fillSample);
        const QString path = stage.desk.folder.filePath(s("x.json"));
        stage.click(s("Counting sheep, carefully"));
        stage.action("exportJson")->trigger();
        stage.chooseFile(s("exportDialog"), path);
        QTRY_VERIFY(QFileInfo::exists(path));
        QTRY_VERIFY(stage.action("importChats")->isEnabled());
        const QStringList before = stage.rows();
        sample::Hold hold(stage.desk.store);
        stage.panel->importFiles(QStringList(1000, path));
        QVERIFY(!stage.action("importChats")->isEnabled()); // one at a time
        auto *cancel = stage.panel->findChild<QPushButton *>(s("cancelTransfer"));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        hold.release();
        QTRY_VERIFY(stage.action("importChats")->isEnabled());
        stage.read();
        QCOMPARE(stage.rows(), before);
        QVERIFY(!cancel->isVisible());
        QVERIFY(stage.notice().contains(s("Cancelled")));
    }
};

MOIRE_TEST(TestChatListTransfer)

} // namespace tst_chat_list_transfer

#include "tst_chat_list_transfer.moc"
