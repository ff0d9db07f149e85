// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "qt_test.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QVBoxLayout>
#include <QWidget>

namespace tst_actions {

using moire::ui::Actions;
using Menu = Actions::Menu;

class TestActions : public QObject {
    Q_OBJECT
private slots:
    void fillsTheMenuBarInOrder()
    {
        QWidget window;
        Actions actions(&window);
        actions.add({.id = "b", .menu = Menu::Chat, .text = QStringLiteral("B")}, [] {});
        actions.add({.id = "a", .menu = Menu::File, .text = QStringLiteral("A")}, [] {});
        actions.add({.id = "c", .menu = Menu::Chat, .text = QStringLiteral("C"), .separated = true}, [] {});
        QMenuBar bar;
        actions.fill(&bar);
        QCOMPARE(bar.actions().size(), 2); // no menu without commands
        QCOMPARE(bar.actions().at(0)->text(), QStringLiteral("&File"));
        const QList<QAction *> chat = bar.actions().at(1)->menu()->actions();
        QCOMPARE(chat.size(), 3);
        QVERIFY(chat.at(1)->isSeparator());
        QCOMPARE(actions.all().at(0)->objectName(), QStringLiteral("a"));
        QCOMPARE(actions.find(QStringLiteral("c")), chat.at(2));
        QCOMPARE(actions.find(QStringLiteral("d")), nullptr);
    }

    void runsByShortcut()
    {
        QWidget window;
        Actions actions(&window);
        int count = 0;
        actions.add({.id = "a", .text = QStringLiteral("A"), .keys = Qt::CTRL | Qt::Key_G}, [&] { ++count; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(count, 1);
    }

    void scopedShortcutsNeedTheFocus()
    {
        QWidget window;
        auto *list = new QLineEdit;
        auto *field = new QLineEdit;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(list);
        layout->addWidget(field);
        Actions actions(&window);
        int removed = 0;
        actions.add({.id = "r", .text = QStringLiteral("R"), .keys = Qt::CTRL | Qt::Key_R, .scope = list},
                    [&] { ++removed; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(removed, 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(removed, 1);
    }
};

MOIRE_TEST(TestActions)

} // namespace tst_actions

#include "tst_actions.moc"
