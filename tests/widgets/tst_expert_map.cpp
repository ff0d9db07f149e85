// SPDX-License-Identifier: GPL-3.0-or-later
// The map of experts.
#include "every_picture.h"
#include "qt_test.h"
#include "style/style.h"

#include <QSignalSpy>

#include <algorithm>
#include <limits>

namespace tst_expert_map {

using namespace moire::widgets;
using namespace every_picture;

class TestExpertMap : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp, Appearance::Light); }

    void quickClicksBesideEachOther()
    {
        ExpertMap map;
        map.setData(sampleMap(4, 8));
        showAt(map, {400, 200});
        const auto at = [&](int row) { return map.rowPlace(row).center().toPoint(); };
        QSignalSpy activated(&map, &Picture::activated);
        QTest::mouseClick(&map, Qt::LeftButton, {}, at(3));
        QTest::mouseDClick(&map, Qt::LeftButton, {}, at(3));
        QCOMPARE(activated.size(), 1);
        QMouseEvent second(QEvent::MouseButtonDblClick, at(9), map.mapToGlobal(at(9)), Qt::LeftButton, Qt::LeftButton,
                           {});
        QApplication::sendEvent(&map, &second);
        QCOMPARE(map.currentRow(), 9);
        QCOMPARE(activated.size(), 1);
    }

    void mapLive()
    {
        ExpertMap map;
        ExpertMapData data = sampleMap(10, 32);
        data.scale.high = 0.5;
        map.setData(data);
        showAt(map, {500, 300});
        map.grab();
        const quint64 drawn = map.drawnPixels();
        PaintWatch watch;
        map.installEventFilter(&watch);
        map.updateData(data); // nothing
        data.counts[2 * 32 + 5] = 9; // a count that is not seen
        map.updateData(data);
        QCoreApplication::processEvents();
        QCOMPARE(map.drawnPixels(), drawn);
        QVERIFY(watch.painted.isEmpty());
        data.values[2 * 32 + 5] = 0.4F;
        data.counts[2 * 32 + 5] = 10;
        data.tooFew[2 * 32 + 5] = false;
        map.updateData(data);
        QTRY_VERIFY(!watch.painted.isEmpty());
        QVERIFY(map.drawnPixels() > drawn);
        QVERIFY(map.drawnPixels() - drawn < 600);
        const QRect cell = map.rowPlace(2 * 32 + 5).toAlignedRect();
        QVERIFY(watch.painted.contains(cell.center()));
        QVERIFY(watch.painted.boundingRect().width() < cell.width() + 8);
        QVERIFY(map.describe({3, 5}).contains(QLatin1String("N 10")));
        QCOMPARE(map.grab().toImage().pixel(cell.center()), QColor(data.scale.colour(0.4)).rgb());
        watch.painted = {};
        data.load[3] += 1;
        map.updateData(data); // the margin alone
        QTRY_VERIFY(!watch.painted.isEmpty());
        QVERIFY(!watch.painted.contains(cell.center()));
        map.updateData(sampleMap(4, 8)); // other cells
        QCOMPARE(map.tableRows(), 4 * 8);
    }

    void mapFollowsItsLargestValue()
    {
        ExpertMap map;
        ExpertMapData data = sampleMap(4, 8);
        map.setData(data);
        const double before = map.data().scale.high;
        QVERIFY(before > 0);
        const auto top = std::max_element(data.values.begin(), data.values.end());
        *top *= 0.9F; // fits still
        map.updateData(data);
        QCOMPARE(map.data().scale.high, before);
        data.values[0] = 0.9F;
        map.updateData(data);
        QVERIFY(map.data().scale.high >= 0.9);
        map.setData(data);
        QCOMPARE(static_cast<float>(map.data().scale.high), 0.9F); // exactly, once it is whole
        ExpertMapData fixed = sampleMap(4, 8);
        fixed.scale.high = 0.2;
        map.setData(fixed);
        fixed.values[0] = 0.9F;
        map.updateData(fixed);
        QCOMPARE(map.data().scale.high, 0.2);
    }

    /// Of the layers beside the map, and of a column across them.
    void mapMargins()
    {
        ExpertMap map;
        ExpertMapData data{.layers = {2, 5}, .experts = 2, .values = {0.5F, 0.5F, 0.25F, 0.75F}};
        data.scale.format = percentFormat(0);
        map.setData(data);
        QCOMPARE(map.tableColumns(), 5);
        data.load = {1, 1.5F};
        map.setData(data);
        QCOMPARE(map.tableColumns(), 6);
        QCOMPARE(map.tableValue(2, 5).toFloat(), 1.5F);
        data.entropy = {0.69F, 0.56F};
        map.setData(data);
        QCOMPARE(map.tableColumns(), 7);
        QCOMPARE(map.tableValue(2, 5).toFloat(), 0.56F);
        QCOMPARE(map.tableValue(3, 6).toFloat(), 1.5F);
        QVERIFY(map.tableHeader(5).contains(QLatin1String("entropy")));
        // 0.5 and 0.25: 2/3 and 1/3, of at most ln 2
        QVERIFY2(map.columnText(0).contains(QLatin1String("entropy over layers 0.64 of 0.69 nats")),
                 qPrintable(map.columnText(0)));
        data.scale.kind = ColourScale::Kind::Difference;
        map.setData(data);
        QVERIFY(!map.columnText(0).contains(QLatin1String("entropy")));
    }

    void mapOrder()
    {
        ExpertMap map;
        ExpertMapData data = sampleMap(2, 4);
        data.order = {3, 1, 0, 2, 0, 1, 2, 3};
        map.setData(data);
        showAt(map, {400, 200});
        QSignalSpy selected(&map, &ExpertMap::cellSelected);
        QTest::keyClick(&map, Qt::Key_Home);
        QCOMPARE(selected.takeLast(), (QVariantList{1, 3}));
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(selected.takeLast(), (QVariantList{1, 1}));
        QTest::keyClick(&map, Qt::Key_Down); // the place is kept, not the expert
        QCOMPARE(selected.takeLast(), (QVariantList{2, 1}));
        map.select(ExpertCell{1, 2});
        QCOMPARE(map.currentRow(), 3);
        QVERIFY(selected.isEmpty()); // told, not asked
        data.order = {3, 3, 0, 2, 0, 1, 2, 3}; // not a permutation
        map.setData(data);
        QVERIFY(map.data().order.empty());
    }

    void mapDenseLayers()
    {
        ExpertMap map;
        ExpertMapData data = sampleMap(4, 8);
        data.dense = {true, false, true, false};
        map.setData(data);
        showAt(map, {400, 200});
        QCOMPARE(map.tableRows(), 16);
        QSignalSpy selected(&map, &ExpertMap::cellSelected);
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(selected.takeLast(), (QVariantList{2, 0}));
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(selected.takeLast(), (QVariantList{4, 0}));
        const QPointF dense = map.rowPlace(0).center() - QPointF(0, map.rowPlace(0).height());
        QTest::mouseClick(&map, Qt::LeftButton, {}, dense.toPoint());
        QVERIFY(selected.isEmpty());
        map.zoomTo(3);
        QVERIFY(!map.zoomedLayer());
        map.select(ExpertCell{1, 2});
        QVERIFY(!map.selected());
    }

    void mapZoom()
    {
        ExpertMap map;
        map.setData(sampleMap(4, 8));
        showAt(map, {400, 200});
        QSignalSpy zoomed(&map, &ExpertMap::zoomChanged);
        QTest::keyClick(&map, Qt::Key_Plus); // nothing is selected
        QVERIFY(zoomed.isEmpty());
        map.select(ExpertCell{2, 5});
        QTest::keyClick(&map, Qt::Key_Plus);
        QCOMPARE(map.zoomedLayer(), std::optional(2));
        const QRectF bar = map.rowPlace(map.currentRow());
        QVERIFY(bar.width() > 20 && bar.height() > 100);
        QTest::keyClick(&map, Qt::Key_Down); // another layer's bars
        QCOMPARE(map.zoomedLayer(), std::optional(3));
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(!map.zoomedLayer());
        map.zoomTo(4);
        map.setData(sampleMap(2, 8)); // the layer is gone
        QVERIFY(!map.zoomedLayer());
        QCOMPARE(zoomed.last()[0].toInt(), -1);
    }

    void mapMarksAndNotes()
    {
        ExpertMap map;
        ExpertMapData data = sampleMap(4, 8);
        data.tooFew[9] = true;
        map.setData(data);
        map.setMarks(ExpertMark::Off, {{2, 1}, {77, 0}, {1, 99}}); // two are nowhere
        QCOMPARE(map.tableValue(9, 4).toString(), QStringLiteral("off, too few tokens"));
        QVERIFY(map.describe({2, 1}).endsWith(QLatin1String("off, too few tokens")));
        showAt(map, {400, 200});
        const QRect cell = map.rowPlace(2).toAlignedRect();
        const QImage before = map.grab().toImage().copy(cell);
        map.setMarks(ExpertMark::Forced, {{1, 2}});
        QVERIFY(map.grab().toImage().copy(cell) != before);
    }

    void mapBadData()
    {
        ExpertMap map;
        ExpertMapData data;
        data.layers = {1, 2};
        data.experts = 4;
        data.values = {1, std::numeric_limits<float>::infinity()};
        data.entropy = {1};
        data.dense = {true};
        map.setData(data);
        showAt(map, {300, 200});
        QVERIFY(!map.grab().isNull());
        QCOMPARE(map.tableRows(), 8);
        data.experts = -3;
        map.setData(data);
        QCOMPARE(map.tableRows(), 0);
        QVERIFY(!map.grab().isNull());
    }
};

MOIRE_TEST(TestExpertMap)

} // namespace tst_expert_map

#include "tst_expert_map.moc"
