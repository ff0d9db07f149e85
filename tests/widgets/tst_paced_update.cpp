// SPDX-License-Identifier: GPL-3.0-or-later
#include "paced_update.h"
#include "qt_test.h"

#include <QWidget>

namespace tst_paced_update {

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

    void waitsWhileMinimized()
    {
        QWidget widget;
        int count = 0;
        PacedUpdate pace(&widget, 0, [&] { ++count; });
        widget.showMinimized();
        pace.request();
        QTest::qWait(50);
        QCOMPARE(count, 0);
        widget.showNormal();
        QTRY_COMPARE(count, 1);
    }

    void whatAPersonDidIsShownSooner()
    {
        QWidget widget;
        int count = 0;
        PacedUpdate pace(
            &widget, 60'000, [&] { ++count; }, 60'000);
        widget.show();
        pace.request();
        QTRY_COMPARE(count, 1);
        pace.request();
        QTest::qWait(100);
        QCOMPARE(count, 1);
        pace.requestSoon();
        QTRY_COMPARE(count, 2);
    }

    /// An update takes at most a fortieth of the time, unless that were too rare.
    void anExpensiveUpdateIsRare_data()
    {
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("least"); ///< ms between two updates
        QTest::newRow("by its share") << 2000 << 360; // 400, less what a coarse timer may be early
        QTest::newRow("by the bound") << 100 << 90;
    }

    void anExpensiveUpdateIsRare()
    {
        QFETCH(int, longest);
        QFETCH(int, least);
        QWidget widget;
        widget.show();
        QList<qint64> times;
        QElapsedTimer clock;
        clock.start();
        PacedUpdate pace(
            &widget, 0,
            [&] {
                times.append(clock.elapsed()); // its beginning: how long the next one takes must not matter
                QTest::qSleep(10);
            },
            longest);
        while (times.size() < 3) {
            pace.request();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        for (qsizetype i = 1; i < times.size(); i++)
            QVERIFY2(times[i] - times[i - 1] >= least, qPrintable(QString::number(times[i] - times[i - 1])));
    }
};

MOIRE_TEST(TestPacedUpdate)

} // namespace tst_paced_update

#include "tst_paced_update.moc"
