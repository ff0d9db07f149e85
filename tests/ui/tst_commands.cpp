// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window, their keys, and what they act on.
#include "conversation/chat_list_panel.h"
#include "conversation/chat_list_view.h"
#include "conversation/chat_page.h"
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>

namespace tst_commands {

using namespace moire;
using namespace moire::ui;
using Page = MainWindow::Page;

class TestCommands : public QObject {
    Q_OBJECT

    QStringList m_ofFocus; ///< keys that the menu only names

private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    /// On every page, no key belongs to two commands that could be used there.
    void everyKeyBelongsToOneCommand()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        for (const Page page : {Page::Chat, Page::Experiments, Page::Atlas, Page::Models, Page::Settings}) {
            program.window.showPage(page);
            QStringList ofWindow;
            QStringList ofLists;
            for (const QAction *action : program.window.actionList().all()) {
                QVERIFY(!action->text().isEmpty());
                if (action->actionGroup() && !action->actionGroup()->isEnabled())
                    continue;
                for (const QKeySequence &sequence : action->shortcuts())
                    (action->shortcutContext() == Qt::WindowShortcut                   ? ofWindow
                         : action->shortcutContext() == Qt::WidgetWithChildrenShortcut ? ofLists
                                                                                       : m_ofFocus)
                        << sequence.toString();
            }
            QVERIFY(ofWindow.size() > 8);
            QStringList once = ofWindow;
            once.removeDuplicates();
            QCOMPARE(once, ofWindow);
            for (const QString &key : std::as_const(ofWindow))
                QVERIFY2(!ofLists.contains(key) && !m_ofFocus.contains(key), qPrintable(key));
        }
    }

    void commandsOfAHiddenPageDoNothing()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QAction *attach = program.command("showChatList");
        QVERIFY(attach->isEnabled());
        program.window.showPage(Page::Models);
        for (const char *id : {"showChatList", "regenerate", "deleteChats", "renameChat", "searchChats", "stopAnswer"})
            QVERIFY2(!program.command(id)->isEnabled(), id);
        const bool before = attach->isChecked();
        QTest::keyClick(&program.window, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(attach->isChecked(), before);
        QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(program.window.focusWidget()->objectName(), QStringLiteral("modelFilter"));
        // What opens something shows its page first.
        QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(program.window.page(), Page::Chat);
        program.command("showConnections")->trigger();
        QCOMPARE(program.window.page(), Page::Settings);
        for (const char *id : {"loadModel", "removeModelFile", "showInspector"})
            QVERIFY2(!program.command(id)->isEnabled(), id);
        QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(program.window.focusWidget()->objectName(), QStringLiteral("settingsSearch"));
    }

    void menusHoldEveryCommand()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QStringList titles;
        QList<QAction *> found;
        for (const QAction *menu : program.window.menuBar()->actions()) {
            titles << QString(menu->text()).remove(u'&');
            found += menu->menu()->actions();
        }
        QCOMPARE(titles,
                 QStringList({QStringLiteral("File"), QStringLiteral("Edit"), QStringLiteral("Chat"),
                              QStringLiteral("View"), QStringLiteral("Instruments"), QStringLiteral("Help")}));
        for (QAction *action : program.window.actionList().all())
            QVERIFY2(found.contains(action), qPrintable(action->text()));
    }

    void listsShortcuts()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTest::keyClick(&program.window, Qt::Key_F1, Qt::ControlModifier);
        auto *dialog = program.window.findChild<QDialog *>(QStringLiteral("shortcuts"));
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        QVERIFY(table->findItems(QStringLiteral("Command palette…"), Qt::MatchExactly).size() == 1);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0); // the keys are in sight
    }

    void editCommandsActOnTheFocus()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
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

    void editKeysGoToTheFocus()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        // A label whose text can be selected handles the key itself.
        auto *label = new QLabel(QStringLiteral("some text"), &program.window);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->show();
        label->setFocus();
        label->setSelection(5, 4);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("text"));
        // So does a list.
        auto *list = new QListWidget(&program.window);
        list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        list->addItems({QStringLiteral("a"), QStringLiteral("b")});
        list->show();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list->selectedItems().size(), 2);
        list->clearSelection();
        program.command("selectAll")->trigger();
        QCOMPARE(list->selectedItems().size(), 2);
        // And a number.
        auto *number = new QSpinBox(&program.window);
        number->setValue(42);
        number->show();
        number->setFocus();
        program.command("selectAll")->trigger();
        program.command("copy")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("42"));
    }

    void editMenuKnowsTheFocusBeforeIt()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *field = new QLineEdit(QStringLiteral("abc"), &program.window);
        field->show();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_E, Qt::AltModifier);
        QMenu *edit = program.window.menuBar()->actions().at(1)->menu();
        QTRY_VERIFY(edit->isVisible());
        QTest::keyClick(edit, Qt::Key_A); // "Select all"
        QTRY_VERIFY(!edit->isVisible());
        QCOMPARE(field->selectedText(), QStringLiteral("abc"));
    }

    void undoInTheChatListTakesADeletionBack()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        program.inStore([](Store &store) { store.rename(store.addSession({}), QStringLiteral("Zebra crossing")); });
        program.window.chat().chats().refresh();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *list = program.window.findChild<ChatListView *>();
        const auto has = [&] {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (list->model()->index(row, 0).data(Qt::EditRole).toString() == QLatin1String("Zebra crossing"))
                    return true;
            return false;
        };
        QTRY_VERIFY(has());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(!has());
        QTRY_VERIFY(program.command("undoDeleteChats")->isEnabled());
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(has());
    }
};

MOIRE_TEST(TestCommands)

} // namespace tst_commands

#include "tst_commands.moc"
