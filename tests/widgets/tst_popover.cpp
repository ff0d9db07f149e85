// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/popover.h"
#include "style/style.h"

#include "qt_test.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace tst_popover {

using namespace moire::widgets;

class TestPopover : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp, Appearance::Light); }

    void places()
    {
        const QRect screen(0, 0, 1000, 700);
        const auto at = [&](QSize size, QRect anchor, Qt::LayoutDirection direction = Qt::LeftToRight) {
            return Popover::placed(size, anchor, screen, direction, 4);
        };
        QCOMPARE(at({200, 100}, {50, 50, 80, 20}), QRect(50, 74, 200, 100));
        QCOMPARE(at({200, 100}, {50, 650, 80, 20}), QRect(50, 546, 200, 100)); // above
        QCOMPARE(at({200, 100}, {950, 50, 40, 20}), QRect(800, 74, 200, 100)); // not over the right edge
        QCOMPARE(at({200, 100}, {400, 50, 80, 20}, Qt::RightToLeft), QRect(280, 74, 200, 100));
        for (const QRect &anchor : {QRect(-500, -500, 10, 10), QRect(5000, 5000, 10, 10), QRect(400, 340, 200, 20)})
            for (const QSize &size : {QSize(10, 10), QSize(900, 650), QSize(5000, 5000)})
                QVERIFY(screen.contains(at(size, anchor)));
    }

    void opensAndCloses()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *anchor = new QPushButton(QStringLiteral("Settings"));
        column->addWidget(anchor);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        anchor->setFocus();

        auto *content = new QWidget;
        auto *inner = new QVBoxLayout(content);
        auto *field = new QLineEdit;
        inner->addWidget(field);
        Popover popover(content, &window);
        QSignalSpy closed(&popover, &Popover::closed);
        popover.openAt(anchor);
        QVERIFY(popover.isVisible());
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(anchor->screen()->availableGeometry().contains(popover.geometry()));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
        QCOMPARE(closed.size(), 1);
        QTRY_VERIFY(anchor->hasFocus());

        popover.openAt(anchor);
        QTest::mouseClick(popover.windowHandle(), Qt::LeftButton, {}, QPoint(-20, -20)); // outside
        QTRY_VERIFY(!popover.isVisible());
        QCOMPARE(closed.size(), 2);

        field->setMinimumHeight(20000); // higher than any screen: it scrolls
        popover.openAt(anchor);
        QVERIFY(anchor->screen()->availableGeometry().contains(popover.geometry()));
        popover.close();
    }
};

MOIRE_TEST(TestPopover)

} // namespace tst_popover

#include "tst_popover.moc"
