// SPDX-License-Identifier: GPL-3.0-or-later
#include "paced_update.h"

#include <QTest>
#include <QWidget>

using moire::widgets::PacedUpdate;

class TestPacedUpdate : public QObject {
    Q_OBJECT
private slots:
    void manyRequestsAreOneUpdate()
    {
        QWidget widget;
        int count = 0;
        PacedUpdate pace(&widget, 10, [&] { ++count; });
        widget.show();
        for (int i = 0; i < 100; i++)
            pace.request();
        QCOMPARE(count, 0);
        QTRY_COMPARE(count, 1);
        pace.request();
        QTRY_COMPARE(count, 2);
    }

    void waitsWhileHidden()
    {
        QWidget widget;
        int count = 0;
        PacedUpdate pace(&widget, 0, [&] { ++count; });
        pace.request();
        QTest::qWait(50);
        QCOMPARE(count, 0);
        widget.show();
        QTRY_COMPARE(count, 1);
        widget.hide();
        widget.show();
        QTest::qWait(50);
        QCOMPARE(count, 1); // nothing was requested
    }

    void anExpensiveUpdateIsRare()
    {
        QWidget widget;
        widget.show();
        QElapsedTimer clock;
        int count = 0;
        PacedUpdate pace(&widget, 0, [&] {
            ++count;
            QTest::qSleep(10);
        });
        clock.start();
        while (clock.elapsed() < 300) {
            pace.request();
            QCoreApplication::processEvents();
        }
        QCOMPARE(count, 1); // 10 ms now, and at least 400 ms before the next
    }

    void runsAtOnce()
    {
        QWidget widget;
        int count = 0;
        PacedUpdate pace(&widget, 1000, [&] { ++count; });
        pace.runNow();
        QCOMPARE(count, 1);
    }
};

QTEST_MAIN(TestPacedUpdate)
#include "tst_paced_update.moc"
