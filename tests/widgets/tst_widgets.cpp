// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_map.h"
#include "qt_test.h"

#include <cmath>

namespace tst_widgets {

using namespace moire::widgets;

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
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
};

MOIRE_TEST(TestWidgets)

} // namespace tst_widgets

#include "tst_widgets.moc"
