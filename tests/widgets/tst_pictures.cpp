// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures as a person and a screen reader meet them.
#include "pictures/accessible.h"
#include "pictures/export.h"
#include "pictures_sample.h"
#include "qt_test.h"
#include "style/style.h"
#include "style/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFile>
#include <QHelpEvent>
#include <QMetaMethod>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <cmath>
#include <cstring>
#include <functional>
#include <memory>

namespace tst_pictures {

using namespace moire::widgets;

namespace {

using Maker = std::function<std::unique_ptr<Picture>(bool filled)>;

template <typename T, typename Fill>
Maker maker(Fill fill)
{
    return [fill](bool filled) {
        auto picture = std::make_unique<T>();
        if (filled)
            fill(*picture);
        return picture;
    };
}

const std::pair<const char *, Maker> makers[] = {
    {"map", maker<ExpertMap>([](ExpertMap &p) { p.setData(sampleMap(6, 16)); })},
    {"one layer", maker<ExpertMap>([](ExpertMap &p) {
         p.setData(sampleMap(6, 16));
         p.zoomTo(3);
     })},
    {"bars", maker<TokenBars>([](TokenBars &p) { fillSample(p, 40); })},
    {"steps", maker<StepTimeline>([](StepTimeline &p) { p.setData(sampleSteps()); })},
    {"strip", maker<ExpertStrip>([](ExpertStrip &p) { p.setData(sampleStrip(6, 16, 4)); })},
    {"curves", maker<CurveChart>([](CurveChart &p) { p.setData(sampleReplay()); })},
    {"histogram", maker<Histogram>([](Histogram &p) { p.setData(sampleGates()); })},
};

void showAt(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// Adds up the regions of paint events.
class PaintWatch : public QObject {
public:
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private:
    void everyPicture()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &[name, make] : makers)
            QTest::newRow(name) << index++;
    }
    std::unique_ptr<Picture> make(bool filled = true)
    {
        QFETCH(int, index);
        return makers[index].second(filled);
    }

private slots:
    void initTestCase() { applyStyle(*qApp, Appearance::Light); }

    void walkedByKeys_data() { everyPicture(); }
    void walkedByKeys()
    {
        const auto picture = make();
        showAt(*picture, {400, 260});
        picture->setFocus(Qt::TabFocusReason);
        QCOMPARE(picture->currentRow(), -1);
        QTest::keyClick(picture.get(), Qt::Key_Right);
        const int first = picture->currentRow();
        QVERIFY(first >= 0);
        QTest::keyClick(picture.get(), Qt::Key_Right);
        QVERIFY(picture->currentRow() != first);
        QTest::keyClick(picture.get(), Qt::Key_Left);
        QCOMPARE(picture->currentRow(), first);
        QTest::keyClick(picture.get(), Qt::Key_End, Qt::ControlModifier);
        const int last = picture->currentRow();
        QVERIFY(last > first);
        QTest::keyClick(picture.get(), Qt::Key_Right);
        QTest::keyClick(picture.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(picture->currentRow(), first);
        QTest::keyClick(picture.get(), Qt::Key_PageDown);
        QVERIFY(picture->currentRow() >= 0 && picture->currentRow() < picture->tableRows());
        QSignalSpy activated(picture.get(), &Picture::activated);
        QTest::keyClick(picture.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), picture->currentRow());
        QCOMPARE(picture->accessibleDescription(), picture->tableRowText(picture->currentRow()));
    }

    void focusIsSeen_data() { everyPicture(); }
    void focusIsSeen()
    {
        const auto picture = make();
        showAt(*picture, {400, 260});
        picture->clearFocus();
        const QImage without = picture->grab().toImage();
        picture->setFocus(Qt::TabFocusReason);
        QVERIFY(picture->hasFocus());
        QVERIFY(picture->grab().toImage() != without);
    }

    void everyRowIsUnderTheMouse_data() { everyPicture(); }
    void everyRowIsUnderTheMouse()
    {
        const auto picture = make();
        showAt(*picture, {640, 300});
        int found = 0;
        int seen = 0;
        for (int row = 0; row < picture->tableRows(); row += 1 + picture->tableRows() / 60) {
            const QRectF place = picture->rowPlace(row);
            if (place.isEmpty())
                continue;
            QVERIFY(QRectF(picture->rect()).contains(place.center()));
            QTest::mouseClick(picture.get(), Qt::LeftButton, {}, place.center().toPoint());
            QVERIFY(picture->currentRow() >= 0);
            found += picture->currentRow() == row;
            seen++;
        }
        // Curves cross; everything else has a place of its own.
        QVERIFY(qobject_cast<CurveChart *>(picture.get()) ? found >= seen / 3 : found == seen);
        QVERIFY(seen >= 4);
        const int before = picture->currentRow();
        QTest::mouseClick(picture.get(), Qt::LeftButton, {}, {picture->width() - 1, picture->height() - 1});
        QCOMPARE(picture->currentRow(), before);
    }

    void menuOnTheSelection_data() { everyPicture(); }
    void menuOnTheSelection()
    {
        const auto picture = make();
        showAt(*picture, {640, 300});
        QSignalSpy asked(picture.get(), &Picture::menuRequested);
        QContextMenuEvent nothing(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(picture.get(), &nothing);
        QVERIFY(asked.isEmpty());
        QTest::keyClick(picture.get(), Qt::Key_Right);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(picture.get(), &event);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), picture->currentRow());
    }

    void tableForScreenReaders_data() { everyPicture(); }
    void tableForScreenReaders()
    {
        const auto picture = make();
        showAt(*picture, {400, 260});
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(picture.get());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Table);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QAccessibleTableInterface *table = interface->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), picture->tableRows());
        QCOMPARE(table->columnCount(), picture->tableColumns());
        QCOMPARE(interface->childCount(), (table->rowCount() + 1) * table->columnCount());
        for (int column = 0; column < table->columnCount(); column++) {
            QVERIFY(!table->columnDescription(column).isEmpty());
            QAccessibleInterface *cell = table->cellAt(2, column);
            QVERIFY(cell);
            QCOMPARE(cell->text(QAccessible::Name), picture->tableText(2, column));
            QCOMPARE(cell->parent(), interface);
            QCOMPARE(cell->role(), QAccessible::Cell);
            QCOMPARE(interface->child(interface->indexOfChild(cell)), cell);
            QAccessibleTableCellInterface *place = cell->tableCellInterface();
            QCOMPARE(place->rowIndex(), 2);
            QCOMPARE(place->columnIndex(), column);
            QCOMPARE(place->columnHeaderCells().value(0)->text(QAccessible::Name), picture->tableHeader(column));
            QCOMPARE(place->columnHeaderCells().value(0)->role(), QAccessible::ColumnHeader);
        }
        QVERIFY(!table->cellAt(-1, 0) && !table->cellAt(table->rowCount(), 0));
        QVERIFY(!interface->child(-1) && !interface->child(interface->childCount()));
        QVERIFY(table->selectRow(2));
        QCOMPARE(picture->currentRow(), 2);
        QCOMPARE(table->selectedRows(), QList<int>{2});
        QVERIFY(table->cellAt(2, 0)->state().selected && !table->cellAt(3, 0)->state().selected);
        QCOMPARE(interface->focusChild(), table->cellAt(2, 0));
        QVERIFY(table->unselectRow(2));
        QCOMPARE(picture->currentRow(), -1);
        QVERIFY(!table->selectRow(picture->tableRows()));
    }

    void outOfRange_data() { everyPicture(); }
    void outOfRange()
    {
        const auto picture = make();
        for (const int row : {-1, -9, picture->tableRows(), 1 << 30}) {
            QVERIFY(!picture->tableValue(row, 0).isValid());
            QVERIFY(picture->rowPlace(row).isEmpty());
            picture->selectRow(row);
            QCOMPARE(picture->currentRow(), -1);
        }
    }

    void exported_data() { everyPicture(); }
    void exported()
    {
        const QTemporaryDir folder;
        const auto picture = make();
        showAt(*picture, {400, 260});
        const auto path = [&](const char *ending) {
            return folder.filePath(QStringLiteral("picture.") + QLatin1String(ending));
        };
        for (const char *ending : {"png", "svg", "csv", "npy"})
            QCOMPARE(exportPicture(*picture, path(ending)), QString());
        const QImage image(path("png"));
        QCOMPARE(image.size(), QSize(800, 520));
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3) {
            for (int y = 0; y < image.height(); y += 3)
                colours += image.pixel(x, y);
        }
        QVERIFY(colours.size() > 5);

        QFile svg(path("svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&svg);
        int shapes = 0;
        int rasters = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                shapes += reader.name() != QLatin1String("svg") && reader.name() != QLatin1String("g");
                rasters += reader.name() == QLatin1String("image");
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(shapes > 5);
        QCOMPARE(rasters, 0); // shapes, sharp at every size

        QFile csv(path("csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), picture->tableRows() + 1);

        QFile npy(path("npy"));
        QVERIFY(npy.open(QIODevice::ReadOnly));
        const QByteArray array = npy.readAll();
        QVERIFY(array.startsWith(QByteArray("\x93NUMPY\x03\x00", 8)));
        QVERIFY(array.contains(QStringLiteral("'shape': (%1,), }").arg(picture->tableRows()).toLatin1()));
        QCOMPARE(array.left(array.indexOf('\n')).count("('"), picture->tableColumns());

        QVERIFY(
            exportPicture(*picture, folder.filePath(QStringLiteral("picture.doc"))).contains(QLatin1String(".svg")));
        QVERIFY(!exportPicture(*picture, folder.filePath(QStringLiteral("none/picture.svg"))).isEmpty());
    }

    void exportedNumbers()
    {
        struct Numbers : PictureTable {
            int tableRows() const override { return 2; }
            int tableColumns() const override { return 4; }
            QString tableHeader(int column) const override
            {
                return column < 2 ? QStringLiteral("n") : column == 2 ? QStringLiteral("it's") : QStringLiteral("ä");
            }
            QVariant tableValue(int row, int column) const override
            {
                switch (column) {
                case 0:
                    return row - 1;
                case 1:
                    return row == 0 ? QVariant(0.25F) : QVariant();
                case 2:
                    return row == 0 ? QString::fromUtf8("é🦊") : QString();
                default:
                    return row == 0 ? QString(5000, u'x') : QStringLiteral("1");
                }
            }
        };
        const QByteArray array = tableNpy(Numbers());
        const qsizetype header = 12 + static_cast<uchar>(array[8]) + 256 * static_cast<uchar>(array[9]);
        QCOMPARE(header % 64, 0);
        QCOMPARE(QString::fromUtf8(array.mid(12, header - 12)).trimmed(),
                 QString::fromUtf8("{'descr': [('n', '<i8'), ('n_2', '<f8'), ('it\\'s', '<U2'), ('ä', '<U256'), ], "
                                   "'fortran_order': False, 'shape': (2,), }"));
        constexpr qsizetype row = 8 + 8 + 8 + 1024;
        QCOMPARE(array.size(), header + 2 * row);
        const auto at = [&](qsizetype offset, auto value) {
            std::memcpy(&value, array.constData() + header + offset, sizeof value);
            return value;
        };
        QCOMPARE(at(0, qint64()), -1);
        QCOMPARE(at(8, double()), 0.25);
        QCOMPARE(at(16, quint32()), quint32(0xE9));
        QCOMPARE(at(20, quint32()), quint32(0x1F98A));
        QVERIFY(std::isnan(at(row + 8, double())));
        QCOMPARE(at(row + 24, quint32()), quint32('1'));
        QCOMPARE(at(row + 28, quint32()), quint32(0));
    }

    void empty_data() { everyPicture(); }
    void empty()
    {
        const auto picture = make(false);
        showAt(*picture, {400, 260});
        const QImage blank = picture->grab().toImage();
        picture->setEmptyText(QStringLiteral("Ask something, and it appears here."));
        QVERIFY(picture->grab().toImage() != blank);
        for (const auto key :
             {Qt::Key_Right, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Minus})
            QTest::keyClick(picture.get(), key);
        QTest::mouseClick(picture.get(), Qt::LeftButton);
        QTest::mouseMove(picture.get(), {20, 20});
        QCOMPARE(picture->currentRow(), -1);
        QCOMPARE(picture->tableRows(), 0);
        const QTemporaryDir folder;
        for (const char *ending : {"png", "svg", "csv", "npy"})
            QCOMPARE(exportPicture(*picture, folder.filePath(QStringLiteral("p.") + QLatin1String(ending))), QString());
    }

    void everySize_data() { everyPicture(); }
    void everySize()
    {
        const auto picture = make();
        for (const QSize size : {QSize(1, 1), QSize(30, 400), QSize(400, 30), QSize(2000, 900), QSize(90, 60)}) {
            picture->resize(size);
            QVERIFY(!picture->grab().isNull());
            QTest::mouseClick(picture.get(), Qt::LeftButton);
        }
    }

    void themes_data() { everyPicture(); }
    void themes()
    {
        const auto picture = make();
        showAt(*picture, {400, 260});
        const QImage light = picture->grab().toImage();
        applyStyle(*qApp, Appearance::Dark);
        QCoreApplication::processEvents();
        const QImage dark = picture->grab().toImage();
        applyStyle(*qApp, Appearance::Light);
        QCoreApplication::processEvents();
        QVERIFY(dark != light);
        QCOMPARE(picture->grab().toImage(), light);
    }

    void mirrored_data() { everyPicture(); }
    void mirrored()
    {
        const auto picture = make();
        showAt(*picture, {400, 260});
        const QImage before = picture->grab().toImage();
        picture->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(picture->grab().toImage() != before);
        // Quantities keep running to the right.
        picture->selectRow(0);
        QTest::keyClick(picture.get(), Qt::Key_Right);
        QVERIFY(picture->rowPlace(picture->currentRow()).left() > picture->rowPlace(0).left());
    }

    void hoveredAndExplained_data() { everyPicture(); }
    void hoveredAndExplained()
    {
        const auto picture = make();
        showAt(*picture, {640, 300});
        QMetaMethod signal;
        for (int i = 0; i < picture->metaObject()->methodCount(); i++) {
            if (picture->metaObject()->method(i).name().endsWith("Hovered"))
                signal = picture->metaObject()->method(i);
        }
        QSignalSpy hovered(picture.get(), signal);
        int row = 0;
        while (picture->rowPlace(row).isEmpty())
            row++;
        const QPoint place = picture->rowPlace(row).center().toPoint();
        QTest::mouseMove(picture.get(), place);
        QTest::mouseMove(picture.get(), place + QPoint(1, 0));
        QTRY_VERIFY(!hovered.isEmpty());
        QHelpEvent help(QEvent::ToolTip, place, picture->mapToGlobal(place));
        QApplication::sendEvent(picture.get(), &help);
        if (!qobject_cast<CurveChart *>(picture.get())) // draws its read-out
            QTRY_VERIFY(!QToolTip::text().isEmpty());
        QToolTip::hideText();
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

    void screenReadersFindTheSelection_data() { everyPicture(); }
    void screenReadersFindTheSelection()
    {
        const auto picture = make();
        showAt(*picture, {640, 300});
        picture->setFocus(Qt::TabFocusReason);
        QTest::keyClick(picture.get(), Qt::Key_Right);
        const QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(picture.get())->focusChild();
        QVERIFY(cell && cell->state().focused);
        QCOMPARE(cell->text(QAccessible::Description), picture->tableRowText(picture->currentRow()));
        QVERIFY(!cell->text(QAccessible::Description).isEmpty());
    }

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
        map.applyChanges({}); // nothing
        const ExpertChange same{{3, 5}, data.values[2 * 32 + 5], 9, false};
        map.applyChanges({&same, 1}); // a count that is not seen
        QCoreApplication::processEvents();
        QCOMPARE(map.drawnPixels(), drawn);
        QVERIFY(watch.painted.isEmpty());
        const ExpertChange change{{3, 5}, 0.4F, 10, false};
        const ExpertChange nowhere[] = {{{99, 5}, 1}, {{3, 99}, 1}, {{3, -1}, 1}};
        map.applyChanges({&change, 1});
        map.applyChanges(nowhere);
        QTRY_VERIFY(!watch.painted.isEmpty());
        QVERIFY(map.drawnPixels() > drawn);
        QVERIFY(map.drawnPixels() - drawn < 600);
        const QRect cell = map.rowPlace(2 * 32 + 5).toAlignedRect();
        QVERIFY(watch.painted.contains(cell.center()));
        QVERIFY(watch.painted.boundingRect().width() < cell.width() + 8);
        QVERIFY(map.describe({3, 5}).contains(QLatin1String("N 10")));
        QCOMPARE(map.grab().toImage().pixel(cell.center()), QColor(data.scale.colour(0.4)).rgb());
    }

    void mapFollowsItsLargestValue()
    {
        ExpertMap map;
        map.setData(sampleMap(4, 8));
        const double before = map.data().scale.high;
        QVERIFY(before > 0);
        const ExpertChange change{{1, 0}, 0.9F, 10, false};
        map.applyChanges({&change, 1});
        QVERIFY(map.data().scale.high >= 0.9);
        ExpertMapData fixed = sampleMap(4, 8);
        fixed.scale.high = 0.2;
        map.setData(fixed);
        map.applyChanges({&change, 1});
        QCOMPARE(map.data().scale.high, 0.2);
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
};

MOIRE_TEST(TestPictures)

} // namespace tst_pictures

#include "tst_pictures.moc"
