// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_test.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/style.h"
#include "style/theme.h"
#include "style_pixels.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleOption>

namespace tst_icons {

using namespace moire::widgets;

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void init() { applyStyle(*qApp, Appearance::Light); }

    void iconsExist()
    {
        const QStringList wanted =
            QStringLiteral(
                "chat experiments atlas models settings search plus minus copy edit regenerate continue more stop send "
                "attach sliders export import chevron-up chevron-down chevron-left chevron-right close pin folder file "
                "trash branch check warning info link wrap lock keyboard help undo redo panel-left panel-right expand "
                "collapse list rows")
                .split(u' ');
        const QStringList names = iconNames();
        for (const QString &name : wanted)
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(icon(QStringLiteral("no such icon")).isNull());
        QVERIFY(icon(QStringLiteral("../x")).isNull());
    }

    /// The file dialog's are not Fusion's coloured ones, and back is where the window's lines begin.
    void dialogsHaveThem()
    {
        const QStyle &style = *QApplication::style();
        const auto picture = [](const QIcon &shown) { return shown.pixmap(24, 24).toImage(); };
        const auto own = [&](const char *name) { return picture(icon(QLatin1String(name))); };
        QCOMPARE(picture(style.standardIcon(QStyle::SP_FileDialogToParent)), own("chevron-up"));
        QCOMPARE(picture(style.standardIcon(QStyle::SP_FileDialogNewFolder)), own("plus"));
        QStyleOption option;
        option.direction = Qt::LeftToRight;
        QCOMPARE(picture(style.standardIcon(QStyle::SP_ArrowBack, &option)), own("chevron-left"));
        option.direction = Qt::RightToLeft;
        QCOMPARE(picture(style.standardIcon(QStyle::SP_ArrowBack, &option)), own("chevron-right"));
        QCOMPARE(picture(style.standardIcon(QStyle::SP_ArrowForward, &option)), own("chevron-left"));
        QVERIFY(!style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons));
    }

    void iconsAreOfOneWeight()
    {
        for (const QString &name : iconNames()) {
            QFile file(QStringLiteral(":/moire/icons/%1.svg").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            QVERIFY2(svg.contains(QLatin1String("viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" "
                                                "stroke-width=\"1.6\" stroke-linecap=\"round\" "
                                                "stroke-linejoin=\"round\"")),
                     qPrintable(name));
            QCOMPARE(svg.count(QLatin1String("stroke-width")), 1);
            QCOMPARE(svg.count(QLatin1String("stroke=")), 1);
            QCOMPARE(svg.count(QLatin1String("fill=")), 1);
            QVERIFY(!svg.contains(QLatin1String("transform")));
        }
    }

    void iconsRender()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            applyStyle(*qApp, appearance);
            for (const QString &name : iconNames())
                for (const int side : {16, 48}) {
                    const QImage image = icon(name).pixmap(side, side).toImage();
                    QCOMPARE(image.size(), QSize(side, side));
                    // Lines, neither nothing nor a blot; the dots of "more" are the least.
                    const int n = covered(image);
                    QVERIFY2(n >= side * side / 90 && n < side * side / 2, qPrintable(name));
                    // The border stays free: nothing is cut off.
                    for (int i = 0; i < side; i++)
                        QVERIFY2(image.pixelColor(i, 0).alpha() < 128 && image.pixelColor(0, i).alpha() < 128 &&
                                     image.pixelColor(i, side - 1).alpha() < 128 &&
                                     image.pixelColor(side - 1, i).alpha() < 128,
                                 qPrintable(name));
                }
        }
    }

    void iconColours()
    {
        const QIcon square = icon(QStringLiteral("stop")); // upright lines: pixels of the pure colour
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            applyStyle(*qApp, appearance); // the same icon follows
            const auto has = [&](QIcon::Mode mode, QIcon::State state, const QColor &colour) {
                return count(square.pixmap(QSize(96, 96), mode, state).toImage(), colour) > 50;
            };
            QVERIFY(has(QIcon::Normal, QIcon::Off, theme().muted));
            QVERIFY(has(QIcon::Active, QIcon::Off, theme().text));
            QVERIFY(has(QIcon::Disabled, QIcon::Off, theme().disabled));
            QVERIFY(has(QIcon::Selected, QIcon::Off, theme().accent));
            QVERIFY(has(QIcon::Normal, QIcon::On, theme().accent));
        }
        const QPixmap fine = square.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
    }

    void arrowsTurnWithDirection()
    {
        const auto picture = [](const char *name) { return icon(QLatin1String(name)).pixmap(48, 48).toImage(); };
        const QImage back = picture("chevron-left");
        const QImage search = picture("search");
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage turned = picture("chevron-left");
        const QImage same = picture("search");
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(turned, back.mirrored(true, false));
        QCOMPARE(same, search);
    }

    void applicationIconHasSizes()
    {
        const QIcon own = applicationIcon();
        for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
            const QImage image = own.pixmap(side, side).toImage();
            QCOMPARE(image.width(), side);
            QVERIFY(covered(image) > side * side * 3 / 4);
            QVERIFY(image.pixelColor(0, 0).alpha() < 64); // round corners
        }
    }

    void figuresAreTabular()
    {
        int others = 0;
        for (const QString &family : QFontDatabase::families())
            for (const double size : {8.0, 9.5, 11.0, 13.0})
                for (const auto weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
                    QFont font(family);
                    font.setPointSizeF(size);
                    font.setWeight(weight);
                    others += !hasTabularDigits(font);
                    const QFont figures = tabularFont(font);
                    QVERIFY2(hasTabularDigits(figures), qPrintable(family));
                    QCOMPARE(figures.pointSizeF(), size);
                    QCOMPARE(figures.weight(), int(weight));
                    const QFontMetricsF m(figures);
                    QVERIFY(std::abs(m.horizontalAdvance(QStringLiteral("1117.14")) -
                                     m.horizontalAdvance(QStringLiteral("0808.60"))) < 0.05);
                    if (hasTabularDigits(font)) // such a font stays what it is
                        QCOMPARE(figures.families(), font.families());
                }
        qInfo("fonts whose digits differ in width: %d", others);
    }
};

MOIRE_TEST(TestIcons)

} // namespace tst_icons

#include "tst_icons.moc"
