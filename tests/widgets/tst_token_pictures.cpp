// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of tokens: bars, strip, curves.
#include "every_picture.h"
#include "qt_test.h"
#include "style/style.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace tst_token_pictures {

using namespace moire::widgets;
using namespace every_picture;

class TestTokenPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp, Appearance::Light); }

    void barsZoomAndPan()
    {
        TokenBars bars;
        fillSample(bars, 1000);
        showAt(bars, {500, 260});
        QSignalSpy selected(&bars, &TokenBars::tokenSelected);
        const QPoint from = bars.rowPlace(200).center().toPoint();
        const QPoint to = bars.rowPlace(600).center().toPoint();
        QTest::mousePress(&bars, Qt::LeftButton, {}, from);
        QTest::mouseMove(&bars, to);
        QTest::mouseRelease(&bars, Qt::LeftButton, {}, to);
        QVERIFY(selected.isEmpty()); // a drag selects nothing
        QVERIFY(std::abs(bars.view().begin - 200) < 5 && std::abs(bars.view().end - 600) < 5);
        QVERIFY(bars.rowPlace(100).isEmpty());
        const auto wheel = [&](int delta, Qt::KeyboardModifiers modifiers) {
            const QPointF at = bars.rect().center();
            QWheelEvent event(at, bars.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(&bars, &event);
            return event.isAccepted();
        };
        const double span = bars.view().span();
        QVERIFY(wheel(120, Qt::ControlModifier));
        QVERIFY(bars.view().span() < span);
        const double begin = bars.view().begin;
        QVERIFY(wheel(-120, {}));
        QVERIFY(bars.view().begin > begin);
        QTest::keyClick(&bars, Qt::Key_0);
        QVERIFY(bars.view().whole());
        QVERIFY(!wheel(120, {})); // what is around it scrolls
        QTest::keyClick(&bars, Qt::Key_Plus);
        QVERIFY(!bars.view().whole());
        QTest::keyClick(&bars, Qt::Key_End);
        QCOMPARE(selected.last()[0].toLongLong(), 999);
        QVERIFY(!bars.rowPlace(999).isEmpty()); // the view follows
        QTest::keyClick(&bars, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(*bars.selected(), 999);
        QTest::mouseDClick(&bars, Qt::LeftButton, {}, bars.rect().center());
        QVERIFY(bars.view().whole());
    }

    void barsGrow()
    {
        TokenBars bars;
        bars.setStages({QStringLiteral("all")});
        bars.setRateUnit(QStringLiteral("tok/s"));
        QCOMPARE(bars.tableHeader(4), QStringLiteral("tok/s"));
        showAt(bars, {500, 260});
        QCOMPARE(bars.count(), 0);
        for (int i = 0; i < 100; i++)
            bars.append(sampleBars(1));
        QCOMPARE(bars.tableRows(), 100);
        QVERIFY(bars.view().whole());
        bars.select(40);
        bars.append(sampleBars(3));
        QCOMPARE(*bars.selected(), 40);
        TokenBar odd;
        odd.stages = {-4, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 2};
        odd.rate = 40;
        bars.append({&odd, 1});
        QCOMPARE(bars.tableValue(103, 2).toFloat(), 2.0F);
        QVERIFY(bars.describe(103).endsWith(QLatin1String(" tok/s")));
        bars.setSpikes({{2, QStringLiteral("page faults")}, {5000, {}}, {-1, {}}});
        QVERIFY(bars.describe(2).endsWith(QLatin1String("page faults")));
        QVERIFY(!bars.grab().isNull());
        bars.clear();
        QCOMPARE(bars.tableRows(), 0);
        QVERIFY(!bars.selected());
    }

    void stripPassesDenseLayers()
    {
        ExpertStrip strip;
        ExpertStripData data = sampleStrip(4, 16, 2);
        data.layers[1].experts.clear();
        data.layers[1].shared.clear();
        strip.setData(data);
        showAt(strip, {400, 100});
        QSignalSpy selected(&strip, &ExpertStrip::expertSelected);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(selected.last()[0].toInt(), 3);
        QTest::keyClick(&strip, Qt::Key_Up);
        QCOMPARE(selected.last()[1].toInt(), data.layers[2].experts[1].expert);
        strip.select(1, data.layers[0].experts[0].expert);
        QCOMPARE(strip.currentRow(), 0);
        strip.select(1, 999);
        QCOMPARE(strip.currentRow(), -1);
    }

    void stripTellsSharedFromRouted()
    {
        ExpertStrip strip;
        ExpertStripData data = sampleStrip(2, 16, 1);
        data.layers[0].experts = {{1, 0.5F}};
        data.layers[0].shared = {{0, 1.0F}, {1, 1.0F}};
        data.layers[0].margin = 0.001F;
        strip.setData(data);
        QSignalSpy selected(&strip, &ExpertStrip::expertSelected);
        strip.selectRow(0);
        QCOMPARE(selected.last(), (QVariantList{data.layers[0].layer, 1}));
        QVERIFY(strip.describe(0).contains(QLatin1String("near tie")));
        strip.selectRow(2); // the second shared expert, which has the same number
        QCOMPARE(selected.last(), (QVariantList{data.layers[0].layer, -1}));
        strip.select(data.layers[0].layer, -1);
        QCOMPARE(strip.currentRow(), 2);
        strip.setData(data);
        QCOMPARE(strip.currentRow(), 2);
        strip.select(data.layers[0].layer, 1);
        QCOMPARE(strip.currentRow(), 0);
        strip.select(-1, -1);
        QCOMPARE(strip.currentRow(), -1);
    }

    void stripKeepsTheExpert()
    {
        ExpertStrip strip;
        ExpertStripData data = sampleStrip(4, 16, 2);
        data.layers[2].experts = {{7, 0.5F}, {9, 0.3F}};
        strip.setData(data);
        strip.select(3, 9);
        QVERIFY(strip.currentRow() >= 0);
        data.layers[2].experts = {{9, 0.6F}, {2, 0.1F}};
        strip.setData(data); // the next token uses it too
        QCOMPARE(strip.tableValue(strip.currentRow(), 1).toInt(), 9);
        data.layers[2].experts = {{1, 0.6F}, {2, 0.1F}};
        strip.setData(data);
        QCOMPARE(strip.currentRow(), -1);
    }

    void menuOnlyWhereThePressWas()
    {
        ExpertMap map;
        map.setData(sampleMap(4, 8));
        showAt(map, {400, 200});
        QSignalSpy asked(&map, &Picture::menuRequested);
        map.selectRow(9);
        const auto ask = [&](QPoint at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, map.mapToGlobal(at));
            QApplication::sendEvent(&map, &event);
        };
        ask({map.width() - 2, map.height() - 2});
        QVERIFY(asked.isEmpty());
        ask(map.rowPlace(9).center().toPoint());
        QCOMPARE(asked.size(), 1);
    }

    void curvesBadData()
    {
        CurveChart chart;
        CurveChartData data;
        data.curves.resize(3);
        data.curves[0].x = {2, 1};
        data.curves[0].y = {1, 1};
        data.curves[1].x = {1};
        data.curves[2].x = {1, 2};
        data.curves[2].y = {std::numeric_limits<double>::quiet_NaN(), 4};
        data.curves[2].low = {1};
        chart.setData(data);
        QCOMPARE(chart.tableRows(), 2);
        showAt(chart, {300, 200});
        QVERIFY(!chart.grab().isNull());
        QVERIFY(chart.readOut(5).contains(QLatin1Char('4')));
    }

    void tipsAreNotMarkup()
    {
        TokenBars bars;
        fillSample(bars, 40);
        bars.setTextOf([](qsizetype) { return QStringLiteral("<b>bold</b>"); });
        showAt(bars, {640, 300});
        const QPoint place = bars.rowPlace(2).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, place, bars.mapToGlobal(place));
        QApplication::sendEvent(&bars, &help);
        QTRY_VERIFY(QToolTip::text().contains(QLatin1String("&lt;b&gt;bold")));
        QToolTip::hideText();
    }
};

MOIRE_TEST(TestTokenPictures)

} // namespace tst_token_pictures

#include "tst_token_pictures.moc"
