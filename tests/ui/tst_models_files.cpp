// SPDX-License-Identifier: GPL-3.0-or-later
// The page of models: files and folders that are added and removed.
#include "models_desk.h"
#include "qt_test.h"

#include <unistd.h>

namespace tst_models_files {

using namespace moire;
using namespace moire::ui;

class TestModelsFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void takesWhatIsDropped()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
        const QString file = dir.filePath(QStringLiteral("llama.gguf"));
        const QString inside = dir.filePath(QStringLiteral("folder/olmoe.gguf"));
        QVERIFY(QFile::copy(golden("llama"), file));
        QVERIFY(QFile::copy(golden("olmoe"), inside));
        ModelsDesk shown;
        drag(shown.page,
             {QUrl::fromLocalFile(file), QUrl::fromLocalFile(dir.filePath(QStringLiteral("folder"))),
              QUrl::fromLocalFile(dir.filePath(QStringLiteral("missing.gguf")))});
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 5, patienceMs);
        QCOMPARE(shown.desk.settings.values().modelFiles, QStringList{file});
        QCOMPARE(shown.desk.settings.values().modelFolders, QStringList{dir.filePath(QStringLiteral("folder"))});
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().currentPath(), file, patienceMs);
        QVERIFY(plain(shown.notice("listNotice").sentence()).contains(QStringLiteral("missing.gguf")));
        QVERIFY(shown.requested.isEmpty()); // which of them should be opened?
        QVERIFY(shown.rowOf(inside) >= 0);
        // A web address is not taken.
        QMimeData mime;
        mime.setUrls({QUrl(QStringLiteral("https://example.org/model.gguf"))});
        QDragEnterEvent enter({30, 30}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.page, &enter);
        QVERIFY(!enter.isAccepted());
        // A single file is opened.
        drag(shown.page, {QUrl::fromLocalFile(inside)});
        QTRY_COMPARE_WITH_TIMEOUT(shown.requested, QStringList{inside}, patienceMs);
    }

    void removesAnOpenedFileAndTakesItBack()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("llama.gguf"));
        QVERIFY(QFile::copy(golden("llama"), path));
        ModelsDesk shown([&](Settings &s) { s.modelFiles = {path}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        shown.click(shown.rowOf(path));
        auto *filter = shown.find<QLineEdit>("modelFilter");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Delete); // a key of the field
        QCOMPARE(shown.desk.settings.values().modelFiles, QStringList{path});
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QVERIFY(shown.desk.settings.values().modelFiles.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(shown.rowOf(path), -1, patienceMs);
        QVERIFY(!shown.notice("modelNotice").isVisible()); // it has not vanished
        QVERIFY(QFile::exists(path));
        QTest::mouseClick(shown.notice("listNotice").findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(path) >= 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().currentPath(), path, patienceMs);
    }

    void saysWhenAFolderCannotBeRead()
    {
        if (geteuid() == 0)
            qInfo("root may read every folder: a missing one is used instead");
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("closed"));
        if (geteuid() != 0) {
            QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("closed")));
            QVERIFY(QFile::setPermissions(folder, {}));
        }
        ModelsDesk shown([&](Settings &s) { s.modelFolders = {folder}; });
        widgets::NoticeBar &notice = shown.notice("folderProblem");
        QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), patienceMs);
        QVERIFY(plain(notice.sentence()).startsWith(folder));
        QTest::mouseClick(notice.findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(shown.desk.settings.values().modelFolders.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!notice.isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.notice("listNotice").findChild<QPushButton *>()->isVisible(), patienceMs);
        QTest::mouseClick(shown.notice("listNotice").findChild<QPushButton *>(), Qt::LeftButton); // undo
        QCOMPARE(shown.desk.settings.values().modelFolders, QStringList{folder});
        if (geteuid() != 0)
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void showsTenThousandFiles()
    {
        const QTemporaryDir dir;
        const QString first = dir.filePath(QStringLiteral("m00000.gguf"));
        library_files::write(first, QByteArray("GGUF"));
        constexpr int count = 9'997; // with the built-in ones: as many as the library lists
        for (int i = 1; i < count; ++i)
            library_files::write(dir.filePath(QStringLiteral("m%1.gguf").arg(i, 5, 10, QLatin1Char('0'))),
                                 QByteArray("GGUF"));
        ModelsDesk shown([&](Settings &s) { s.modelFolders = {dir.path()}; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.table().model()->rowCount() >= count, patienceMs);
        shown.clickHeader(List::Name);
        shown.clickHeader(List::Name);
        QTest::keyClicks(shown.find<QLineEdit>("modelFilter"), QStringLiteral("m09990"));
        QCOMPARE(shown.table().model()->rowCount(), 1);
        QTest::keyClick(shown.find<QLineEdit>("modelFilter"), Qt::Key_Escape);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_End);
        QVERIFY(shown.table().currentIndex().row() >= count - 1);
    }

    void opensAFileFromTheCommand()
    {
        ModelsDesk shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().model()->rowCount(), 3, patienceMs);
        QTest::keyClick(&shown.desk.window, Qt::Key_O, Qt::ControlModifier);
        auto *dialog = shown.find<QWidget>("openModelDialog");
        QVERIFY(dialog && dialog->isVisible());
        const QString path = QString::fromStdString(builtinModelPath("base"));
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        QTRY_COMPARE_WITH_TIMEOUT(shown.requested, QStringList{path}, patienceMs);
        QVERIFY(shown.desk.settings.values().modelFiles.isEmpty()); // it comes with the program
        QTRY_COMPARE_WITH_TIMEOUT(shown.table().currentPath(), path, patienceMs);
    }
};

MOIRE_TEST(TestModelsFiles)

} // namespace tst_models_files

#include "tst_models_files.moc"
