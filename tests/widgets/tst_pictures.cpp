// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures as a person meets them: keys, mouse, sizes, looks.
#include "every_picture.h"
#include "pictures/export.h"
#include "qt_test.h"
#include "style/style.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMetaMethod>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>

namespace tst_pictures {

using namespace moire::widgets;
using namespace every_picture;

class TestPictures : public QObject {
    Q_OBJECT

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
};

MOIRE_TEST(TestPictures)

} // namespace tst_pictures

#include "tst_pictures.moc"
