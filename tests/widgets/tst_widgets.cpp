// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_map.h"
#include "heatmap.h"
#include "latency_statistics.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace moire::widgets;

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void geometry()
    {
        const HeatmapGeometry g{QRectF(10, 20, 300, 70), 7, 60};
        for (int row = 0; row < 7; row++)
            for (int column = 0; column < 60; column++)
                QCOMPARE(g.cellAt(g.cellRect(row, column).center()), std::optional(std::pair(row, column)));
        QVERIFY(!g.cellAt({9.9, 30}) && !g.cellAt({310, 30}) && !g.cellAt({20, 90}));
        QVERIFY(!HeatmapGeometry{}.cellAt({0, 0}));
    }

    void colours()
    {
        QCOMPARE(amountColour(0), 0xff440154u);
        QCOMPARE(amountColour(1), 0xfffde725u);
        QCOMPARE(amountColour(std::nan("")), amountColour(0));
        QCOMPARE(amountColour(7), amountColour(1));
        int last = -1;
        for (int i = 0; i <= 100; i++) { // always lighter, so that it is readable in grey too
            const int grey = qGray(amountColour(i / 100.0));
            QVERIFY(grey >= last);
            last = grey;
        }
        QVERIFY(qBlue(differenceColour(-1)) > qRed(differenceColour(-1)));
        QVERIFY(qRed(differenceColour(1)) > qBlue(differenceColour(1)));
    }

    void heatmapSelection()
    {
        Heatmap map;
        map.setData({{3, 5}, 4, {0.5f, 0, 0, 0, 0, 0, 0.25f, 0}, {5, 0, 0, 0, 0, 0, 2, 0}, 10});
        QSignalSpy selected(&map, &Heatmap::cellSelected);
        for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right})
            QTest::keyClick(&map, key);
        QCOMPARE(map.selectedCell(), std::optional(std::pair(1, 2)));
        QCOMPARE(selected.last(), (QVariantList{5, 2}));
        QVERIFY(map.accessibleDescription().contains(QLatin1String("Layer 5, expert 2: 25.0 %")));
        map.setData({{3}, 1, {1}, {1}, 1}); // the selected cell is gone
        QVERIFY(!map.selectedCell());
        map.setData({});
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(!map.selectedCell());
    }

    void latency()
    {
        QVERIFY(!latencyStatistics({}).p50);
        std::vector<LatencyBar> bars{{500, true, {}}, {0.25, false, {}}}; // the first token comes from the prompt
        QVERIFY(!latencyStatistics(bars).tokensPerSecond);
        QCOMPARE(firstDecodeBar(bars), 2u);
        for (int i = 100; i >= 1; i--)
            bars.push_back({double(i), false, {}});
        const LatencyStatistics s = latencyStatistics(bars);
        QCOMPARE(s.p50, std::optional(50.0));
        QCOMPARE(s.p95, std::optional(95.0));
        QCOMPARE(s.p99, std::optional(99.0));
        QCOMPARE(s.tokensPerSecond, std::optional(1000.0 * 100 / 5050));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
