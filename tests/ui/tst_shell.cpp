// SPDX-License-Identifier: GPL-3.0-or-later
// The window without its pages' own business: rail, menus, palette, layout, one instance.
#include "items/palette_match.h"
#include "library/builtin_model.h"
#include "library/model_library.h"
#include "library/models_page.h"
#include "runtime/engine_worker.h"
#include "shell/command_palette.h"
#include "shell/main_window.h"
#include "shell/palette_model.h"
#include "shell/single_instance.h"
#include "storage/store_thread.h"
#include "style/style.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QLocalSocket>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace moire;
using namespace moire::ui;
using Page = MainWindow::Page;

namespace {

struct Program {
    explicit Program(const QString &folder)
        : file(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat),
          store(folder + QStringLiteral("/sessions.db")),
          library(folder + QStringLiteral("/library.cache")),
          window(store, engine, library, file)
    {
        window.show();
    }
    QSettings file;
    StoreThread store;
    EngineWorker engine;
    ModelLibrary library;
    MainWindow window;
};

PaletteItem item(const QString &title, bool enabled = true)
{
    PaletteItem result;
    result.title = title;
    result.enabled = enabled;
    return result;
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void matchesQueries()
    {
        const auto better = [](const char *query, const char *a, const char *b) {
            return paletteMatch(QString::fromUtf8(query), QString::fromUtf8(a)).value_or(-1) >
                   paletteMatch(QString::fromUtf8(query), QString::fromUtf8(b)).value_or(-1);
        };
        QVERIFY(better("chat", "Chat list", "New chat")); // start before word
        QVERIFY(better("chat", "New chat", "Prechat")); // word before middle
        QVERIFY(better("nwc", "New chat", "Models")); // letters in order
        QVERIFY(better("chat new", "New chat", "Chat list")); // every word
        QVERIFY(better("resume", "Résumé", "Results"));
        QVERIFY(better("STRASSE", "strasse", "Strata"));
        QCOMPARE(paletteMatch(QStringLiteral("xyz"), QStringLiteral("New chat")), std::nullopt);
        QCOMPARE(paletteMatch({}, QStringLiteral("New chat")), 0);
        QVERIFY(paletteMatch(QString(1'000'000, u'a'), QString(1'000'000, u'a'))); // bounded
    }

    void listsMatchesBestFirst()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        model.setItems({item(QStringLiteral("New chat")), item(QStringLiteral("Chat list")), item(QStringLiteral("Quit"))});
        QCOMPARE(model.rowCount(), 3);
        model.setQuery(QStringLiteral("chat"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.item(0).title, QStringLiteral("Chat list"));
        model.setFound({item(QStringLiteral("A found one"))});
        QCOMPARE(model.item(2).title, QStringLiteral("A found one"));
        model.setQuery(QStringLiteral("q"));
        QCOMPARE(model.rowCount(), 1); // what was found belonged to the query before
        std::vector<PaletteItem> many(1000, item(QStringLiteral("x")));
        model.setItems(many);
        model.setQuery({});
        QCOMPARE(model.rowCount(), PaletteModel::maxShown);
    }

    void everyCommandHasANameAndOneShortcut()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QStringList keys;
        for (const QAction *action : program.window.actionList().all()) {
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &sequence : action->shortcuts())
                if (action->shortcutContext() == Qt::WindowShortcut)
                    keys << sequence.toString();
        }
        QVERIFY(keys.size() > 10);
        const QStringList all = keys;
        keys.removeDuplicates();
        QCOMPARE(keys, all);
    }

    void menusHoldEveryCommand()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QStringList titles;
        QList<QAction *> found;
        for (const QAction *menu : program.window.menuBar()->actions()) {
            titles << QString(menu->text()).remove(u'&');
            found += menu->menu()->actions();
        }
        QCOMPARE(titles, QStringList({QStringLiteral("File"), QStringLiteral("Edit"), QStringLiteral("Chat"),
                                      QStringLiteral("View"), QStringLiteral("Instruments"), QStringLiteral("Help")}));
        for (QAction *action : program.window.actionList().all())
            QVERIFY2(found.contains(action), qPrintable(action->text()));
    }

    void changesPagesByKeyAndRail()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QCOMPARE(program.window.page(), Page::Chat);
        QTest::keyClick(&program.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(program.window.page(), Page::Models);
        QTest::keyClick(&program.window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(program.window.page(), Page::Settings);
        const auto buttons = program.window.findChild<QWidget *>(QStringLiteral("rail"))->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(program.window.page(), Page::Chat);
    }

    void keepsPageAndLayout()
    {
        const QTemporaryDir folder;
        {
            Program program(folder.path());
            program.window.actionList().find(QStringLiteral("showChatList"))->trigger();
            program.window.showPage(Page::Models);
            program.window.close();
        }
        Program program(folder.path());
        QCOMPARE(program.window.page(), Page::Models);
        QVERIFY(!program.window.actionList().find(QStringLiteral("showChatList"))->isChecked());
        program.window.resetLayout();
        QVERIFY(program.window.actionList().find(QStringLiteral("showChatList"))->isChecked());
    }

    void fitsASmallScreen()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QSignalSpy loaded(&program.engine, &EngineWorker::loaded);
        program.window.openModel(QString::fromStdString(builtinModelPath()));
        QVERIFY(loaded.wait(60000));
        QTRY_VERIFY(program.library.count() >= 3 && !program.library.busy());
        program.window.models().select(QString::fromStdString(builtinModelPath()));
        for (const Page page : {Page::Chat, Page::Models, Page::Settings}) {
            program.window.showPage(page);
            QCoreApplication::processEvents();
            program.window.resize(1440, 900);
            QTest::qWait(50); // laid out for this width, it must still be able to shrink
            program.window.resize(1024, 700);
            QTest::qWait(50);
            QString wide;
            for (const QWidget *part : program.window.findChildren<QWidget *>())
                if (part->isVisible() && part->minimumSizeHint().width() > 200)
                    wide += QStringLiteral("%1 %2: %3\n")
                                .arg(QLatin1String(part->metaObject()->className()), part->objectName())
                                .arg(std::max(part->minimumSizeHint().width(), part->minimumWidth()));
            QVERIFY2(program.window.width() <= 1024 && program.window.height() <= 700, qPrintable(wide));
        }
    }

    void paletteRunsCommandsAndOpensModelsAndChats()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        bool added = false;
        program.store.post(
            &program.window, [](Store &store) { store.rename(store.addSession({}), QStringLiteral("Zebra crossing")); },
            [&] { added = true; }, [](const Error &) {});
        QTRY_VERIFY(added);
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *palette = program.window.findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        const auto current = [&] { return list->currentIndex().data().toString(); };

        QTest::keyClick(&program.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette->isVisible());
        QTest::keyClicks(field, QStringLiteral("setting"));
        QCOMPARE(current(), QStringLiteral("Settings"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(program.window.page(), Page::Settings);

        QSignalSpy chats(palette, &CommandPalette::chatChosen);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("zebra"));
        QTRY_COMPARE(current(), QStringLiteral("Zebra crossing"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chats.size(), 1);
        QCOMPARE(program.window.page(), Page::Chat);

        QTRY_VERIFY(program.library.count() >= 3);
        QSignalSpy models(palette, &CommandPalette::modelChosen);
        program.window.openPalette();
        QTest::keyClicks(field, QStringLiteral("moire tiny"));
        QTRY_VERIFY(current().startsWith(QLatin1String("Moire"), Qt::CaseInsensitive));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(models.size(), 1);

        program.window.openPalette();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void paletteSkipsDisabledCommands()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QAction *quit = program.window.actionList().find(QStringLiteral("quit"));
        quit->setEnabled(false);
        program.window.openPalette();
        auto *palette = program.window.findChild<CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(QStringLiteral("paletteField")), QStringLiteral("quit"));
        QTest::keyClick(palette->findChild<QLineEdit *>(QStringLiteral("paletteField")), Qt::Key_Return);
        QVERIFY(program.window.isVisible());
    }

    void listsShortcuts()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTest::keyClick(&program.window, Qt::Key_F1);
        auto *dialog = program.window.findChild<QDialog *>(QStringLiteral("shortcuts"));
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        QVERIFY(table->findItems(QStringLiteral("Command palette…"), Qt::MatchExactly).size() == 1);
    }

    void editCommandsActOnTheFocus()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.window.showPage(Page::Chat);
        QLineEdit field(&program.window);
        field.show();
        field.setFocus();
        field.setText(QStringLiteral("abc"));
        program.window.actionList().find(QStringLiteral("selectAll"))->trigger();
        QCOMPARE(field.selectedText(), QStringLiteral("abc"));
        program.window.actionList().find(QStringLiteral("cut"))->trigger();
        QVERIFY(field.text().isEmpty());
        program.window.actionList().find(QStringLiteral("paste"))->trigger();
        QCOMPARE(field.text(), QStringLiteral("abc"));
    }

    void saysThatTheDatabaseIsBroken()
    {
        const QTemporaryDir folder;
        QFile database(folder.filePath(QStringLiteral("sessions.db")));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(4096, 'x'));
        database.close();
        Program program(folder.path());
        QTRY_VERIFY(!program.window.notice().isEmpty());
    }

    void secondStartRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        SingleInstance second(folder.path());
        QVERIFY(!second.askOther({})); // nobody is there
        QVERIFY(first.listen());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        // Asking blocks its thread, as a program that starts may; the first one answers from its event loop.
        bool answered = false;
        QThread *thread = QThread::create([&] { answered = SingleInstance(folder.path()).askOther(QStringLiteral("/a b.gguf")); });
        thread->start();
        QTRY_VERIFY(thread->isFinished());
        delete thread;
        QVERIFY(answered);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.at(0).at(0).toString(), QStringLiteral("/a b.gguf"));
        // Another data folder is another program.
        const QTemporaryDir elsewhere;
        QVERIFY(!SingleInstance(elsewhere.path()).askOther({}));
    }

    void ignoresStrangersOnTheSocket()
    {
        const QTemporaryDir folder;
        SingleInstance instance(folder.path());
        QVERIFY(instance.listen());
        QSignalSpy raised(&instance, &SingleInstance::raiseRequested);
        const QString name = instance.serverName();
        for (const QByteArray &request :
             {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(1 << 20, '\n'), QByteArray(1 << 20, 'x'), QByteArray("moire-raise 9\nx\n")}) {
            QLocalSocket socket;
            socket.connectToServer(name);
            QVERIFY(socket.waitForConnected(5000));
            socket.write(request);
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10000);
        }
        QCOMPARE(raised.size(), 0);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
