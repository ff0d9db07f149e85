// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures as tables: for screen readers and in files.
#include "every_picture.h"
#include "pictures/export.h"
#include "qt_test.h"
#include "style/style.h"

#include <QAccessible>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>
#include <cstring>

namespace tst_picture_tables {

using namespace moire::widgets;
using namespace every_picture;

class TestPictureTables : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp, Appearance::Light); }

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
};

MOIRE_TEST(TestPictureTables)

} // namespace tst_picture_tables

#include "tst_picture_tables.moc"
