// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/chip.h"
#include "controls/rail_button.h"
#include "qt_test.h"
#include "style/busy_bars.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"
#include "style_pixels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_style {

using namespace moire::widgets;

class TestStyle : public QObject {
    Q_OBJECT

private slots:
    void init() { applyStyle(*qApp, Appearance::Light); }

    void dropTargetIsInTheAccent()
    {
        QListWidget list;
        QImage image(100, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme().page);
        QStyleOption option;
        option.initFrom(&list);
        option.rect = QRect(4, 8, 90, 24);
        QPainter painter(&image);
        list.style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemDrop, &option, &painter, &list);
        painter.end();
        QVERIFY(count(image, theme().accent) > 50);
    }

    void focusIsShown()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            applyStyle(*qApp, appearance);
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *check = new QCheckBox(QStringLiteral("Check"));
            auto *tabs = new QTabBar;
            tabs->addTab(QStringLiteral("One"));
            auto *primary = new QPushButton(QStringLiteral("Send"));
            primary->setProperty(look::primary, true);
            auto *tool = new QToolButton;
            tool->setFocusPolicy(Qt::StrongFocus);
            const QList<QWidget *> all{new QLineEdit,
                                       new QPushButton(QStringLiteral("Go")),
                                       primary,
                                       new QComboBox,
                                       new QSpinBox,
                                       check,
                                       new QRadioButton(QStringLiteral("Radio")),
                                       new QSlider(Qt::Horizontal),
                                       tool,
                                       tabs,
                                       new Chip(QStringLiteral("chip")),
                                       new RailButton(QStringLiteral("chat"), QStringLiteral("Chat"))};
            for (QWidget *widget : all)
                column->addWidget(widget);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            all.last()->setFocus();
            QTest::keyClick(&window, Qt::Key_Tab); // from now on focus is by keyboard
            for (int i = 0; i < all.size(); i++) {
                QWidget *widget = all[i];
                all[(i + 1) % all.size()]->setFocus(Qt::TabFocusReason);
                const QColor ring = widget == primary ? theme().accentText : theme().accent;
                const int before = count(widget->grab().toImage(), ring);
                widget->setFocus(Qt::TabFocusReason);
                QVERIFY(widget->hasFocus());
                const int after = count(widget->grab().toImage(), ring);
                // Two units all around a small control are some dozen pixels.
                QVERIFY2(after - before >= 40, widget->metaObject()->className());
            }
        }
    }

    void selectionIsShown()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QListWidget list;
            list.setLayoutDirection(direction);
            list.addItems({QStringLiteral("one"), QStringLiteral("two")});
            list.setCurrentRow(0);
            list.resize(200, 100);
            const QImage image = list.viewport()->grab(list.visualItemRect(list.item(0))).toImage();
            QVERIFY(count(image, theme().accentSoft) > 500);
            const int half = image.width() / 2;
            const int left = count(image.copy(0, 0, half, image.height()), theme().accent);
            const int right = count(image.copy(half, 0, image.width() - half, image.height()), theme().accent);
            QVERIFY((direction == Qt::LeftToRight ? left : right) >= 10); // the bar, where reading begins
            QCOMPARE(direction == Qt::LeftToRight ? right : left, 0);
        }
    }

    /// Half a scale step must not blur a hairline: it is one colour on one row of device pixels.
    void hairlinesAreCrisp()
    {
        for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            QImage image(int(60 * scale), int(60 * scale), QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(3, 3); // as a child widget is placed
            paint::box(&painter, QRectF(0, 0, 41, 41), 6, Qt::white, Qt::black);
            painter.end();
            int dark = 0;
            for (int x = 0; x < image.width(); x++) {
                const QColor c = image.pixelColor(x, image.height() / 2);
                QVERIFY2(c == QColor(Qt::white) || c == QColor(Qt::black), qPrintable(QString::number(scale)));
                dark += c == QColor(Qt::black);
            }
            QCOMPARE(dark, 2 * int(scale));
        }
    }

    void rightToLeft()
    {
        QComboBox box;
        box.addItem(QStringLiteral("x"));
        box.resize(120, 30);
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const auto arrow = [&] {
            return QApplication::style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box);
        };
        QVERIFY(arrow().center().x() > 60);
        option.direction = Qt::RightToLeft;
        QVERIFY(arrow().center().x() < 60);
        QStyleOptionSpinBox spin;
        spin.initFrom(&box);
        spin.direction = Qt::RightToLeft;
        QVERIFY(QApplication::style()->subControlRect(QStyle::CC_SpinBox, &spin, QStyle::SC_SpinBoxUp).center().x() <
                60);
    }

    /// Whichever way their own text reads.
    void labelsBeginWhereTheWindowDoes()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        const auto add = [&](const QString &text) {
            auto *label = new QLabel(text);
            label->setTextFormat(Qt::PlainText);
            column->addWidget(label);
            return label;
        };
        QLabel *name = add(QStringLiteral("Name"));
        QLabel *wrapped = add(QStringLiteral("What it is"));
        wrapped->setWordWrap(true);
        QLabel *path = add(QStringLiteral("/a/path"));
        path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel *end = add(QStringLiteral("12"));
        end->setAlignment(Qt::AlignTrailing);
        window.resize(400, 200);
        const auto isAtTheLeft = [](QLabel *label) {
            const QImage image = label->grab().toImage();
            const int half = image.width() / 2;
            const auto ink = [&](int x) { return covered(withoutPaper(image.copy(x, 0, half, image.height()))); };
            const int left = ink(0);
            const int right = ink(half);
            return left > 0 && right == 0 ? 1 : left == 0 && right > 0 ? 0 : -1;
        };
        for (const bool mirrored : {false, true, false}) {
            window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            for (QLabel *label : {name, wrapped, path})
                QCOMPARE(isAtTheLeft(label), mirrored ? 0 : 1);
            QCOMPARE(isAtTheLeft(end), mirrored ? 1 : 0);
        }
        QWidget later; // mirrored before it is shown
        later.setLayoutDirection(Qt::RightToLeft);
        (new QVBoxLayout(&later))->addWidget(name);
        later.resize(400, 100);
        later.show();
        QVERIFY(QTest::qWaitForWindowExposed(&later));
        QCOMPARE(isAtTheLeft(name), 0);
    }

    void scrollBarParts()
    {
        QScrollBar bar(Qt::Vertical);
        bar.resize(bar.sizeHint().width(), 300);
        bar.setRange(0, std::numeric_limits<int>::max());
        bar.setPageStep(std::numeric_limits<int>::max());
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const auto slider = [&] {
            return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider,
                                                         &bar);
        };
        QCOMPARE(slider().height(), 150);
        option.sliderPosition = option.maximum;
        QCOMPARE(slider().bottom(), bar.rect().bottom());
        option.pageStep = 1; // of a very long document there is still something to take hold of
        QVERIFY(slider().height() >= 4 * unit(&bar));
        QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(5, 10));
        QTest::mouseMove(&bar, QPoint(5, 100));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(5, 100));
        QVERIFY(bar.value() > 0);
    }

    void sizesFollowTheFont()
    {
        QPushButton small(QStringLiteral("Go"));
        QPushButton large(QStringLiteral("Go"));
        QFont font = large.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        large.setFont(font);
        QVERIFY(large.sizeHint().height() >= small.sizeHint().height() * 17 / 10);
        QVERIFY(small.sizeHint().height() >= small.fontMetrics().height() * 3 / 2);
    }

    /// A bar that knows no end moves while it is seen, and nothing runs when there is none.
    void busyBars()
    {
        const auto *bars = QApplication::style()->findChild<BusyBars *>();
        QVERIFY(bars);
        QVERIFY(!bars->isRunning());
        struct Counted : QProgressBar {
            int paints = 0;
            void paintEvent(QPaintEvent *event) override
            {
                ++paints;
                QProgressBar::paintEvent(event);
            }
        } bar;
        bar.setRange(0, 0);
        bar.grab();
        QVERIFY(!bars->isRunning()); // it is not shown
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTRY_VERIFY(bar.paints >= 5);
        QVERIFY(bars->isRunning());
        // However often it is painted for other reasons, it is not painted more often for this one.
        for (int i = 0; i < 50; i++)
            bar.repaint();
        bar.paints = 0;
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(bar.paints >= 5);
        QVERIFY(bar.paints <= 2 + clock.elapsed() / 40);
        bar.hide();
        QTRY_VERIFY(!bars->isRunning());
        bar.show();
        QTRY_VERIFY(bars->isRunning());
        bar.setRange(0, 100); // it knows its end now
        QTRY_VERIFY(!bars->isRunning());
        bar.paints = 0;
        QTest::qWait(100);
        QVERIFY(bar.paints <= 1);

        bar.setRange(0, 0);
        QTRY_VERIFY(bars->isRunning());
        applyStyle(*qApp, {Appearance::Light, Preference::No, Preference::Yes});
        QTRY_VERIFY(!bars->isRunning()); // nothing moves; the bar is still drawn
        const QImage still = bar.grab().toImage();
        QCOMPARE(still.pixelColor(still.rect().center()), theme().accent);
        QVERIFY(!bars->isRunning());
        applyStyle(*qApp, Appearance::Light);
    }
};

MOIRE_TEST(TestStyle)

} // namespace tst_style

#include "tst_style.moc"
