// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"
#include "colour_map.h"
#include "figures.h"
#include "icon.h"
#include "paint.h"
#include "proxy_style.h"
#include "rail_button.h"
#include "style.h"
#include "system_appearance.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QLineEdit>
#include <QListWidget>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMenu>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStyleOption>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace moire::widgets;

namespace {

/// Pixels of an image that are this colour, within rounding.
int count(const QImage &image, const QColor &colour)
{
    int n = 0;
    for (int y = 0; y < image.height(); y++)
        for (int x = 0; x < image.width(); x++) {
            const QColor c = image.pixelColor(x, y);
            n += std::abs(c.red() - colour.red()) <= 2 && std::abs(c.green() - colour.green()) <= 2 &&
                std::abs(c.blue() - colour.blue()) <= 2 && c.alpha() == 255;
        }
    return n;
}

int covered(const QImage &image)
{
    int n = 0;
    for (int y = 0; y < image.height(); y++)
        for (int x = 0; x < image.width(); x++)
            n += image.pixelColor(x, y).alpha() > 127;
    return n;
}

} // namespace

/// As much of the desktop portal as the style asks (org.freedesktop.portal.Settings).
class FakePortal : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QObject *object) : QDBusAbstractAdaptor(object) { }
    uint scheme = 1;
    int asked = 0;

public slots:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the interface's name
    {
        asked += group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // NOLINT
};

class TestStyle : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    static QList<const Theme *> themes() { return {&lightTheme(), &darkTheme()}; }

    static QList<QColor> backgrounds(const Theme &t)
    {
        return {t.window, t.page, t.surface, t.raised, t.field, t.hover, t.accentSoft};
    }

private slots:
    void init() { applyStyle(*qApp, Appearance::Light); }

    void contrastItself()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.478) < 0.01); // the known borderline grey
    }

    void textIsReadable()
    {
        for (const Theme *t : themes()) {
            const auto readable = [&](const QColor &text, const QColor &background) {
                const double c = contrast(text, background);
                if (c < 4.5)
                    qWarning("%s on %s: %.2f", qPrintable(text.name()), qPrintable(background.name()), c);
                return c >= 4.5;
            };
            for (const QColor &background : backgrounds(*t))
                for (const QColor &text : {t->text, t->muted, t->faint, t->accent, t->good, t->warning, t->danger})
                    QVERIFY(readable(text, background));
            for (const QColor &text : {t->text, t->muted})
                QVERIFY(readable(text, t->pressed));
            for (const QColor &background : {t->page, t->surface, t->window})
                for (const QColor &text : {t->codeKeyword, t->codeString, t->codeNumber, t->codeComment, t->codeType})
                    QVERIFY(readable(text, background));
            for (const QColor &background : {t->accent, t->accentHover})
                QVERIFY(readable(t->accentText, background));
            for (const QColor &background : {t->dangerSoft, t->warningSoft, t->addedSoft, t->changedSoft})
                QVERIFY(readable(t->text, background));
            for (int i = 0; i <= 20; i++)
                QVERIFY(readable(t->text, tokenColour(*t, i / 20.0)));
        }
    }

    void paletteIsReadable()
    {
        for (const Theme *t : themes()) {
            const QPalette p = paletteOf(*t);
            const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
                {QPalette::WindowText, QPalette::Window},
                {QPalette::Text, QPalette::Base},
                {QPalette::Text, QPalette::AlternateBase},
                {QPalette::ButtonText, QPalette::Button},
                {QPalette::PlaceholderText, QPalette::Base},
                {QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::Link, QPalette::Base},
                {QPalette::LinkVisited, QPalette::Window},
                {QPalette::ToolTipText, QPalette::ToolTipBase}};
            for (const auto &[text, background] : pairs)
                for (const auto group : {QPalette::Active, QPalette::Inactive})
                    QVERIFY2(contrast(p.color(group, text), p.color(group, background)) >= 4.5,
                             qPrintable(QString::number(text)));
            QVERIFY(contrast(p.color(QPalette::Highlight), p.color(QPalette::Base)) >= 3); // selected text
        }
    }

    void marksAreVisible()
    {
        for (const Theme *t : themes()) {
            for (const QColor &background : backgrounds(*t)) {
                QVERIFY(contrast(t->accent, background) >= 3); // focus ring, bar of a selected row
                for (const QColor &signal : {t->danger, t->warning, t->good})
                    QVERIFY(contrast(signal, background) >= 3);
            }
            QVERIFY(contrast(t->accentText, t->accent) >= 3); // ring on a primary button
            for (const QColor &background : {t->window, t->page}) {
                QVERIFY(contrast(t->frame, background) >= 3);
                for (const QColor &series : t->series)
                    QVERIFY2(contrast(series, background) >= 3, qPrintable(series.name()));
            }
            for (int i = 0; i <= 20; i++) // the outline of the selected token
                QVERIFY(contrast(t->accent, tokenColour(*t, i / 20.0)) >= 3 ||
                        contrast(t->text, tokenColour(*t, i / 20.0)) >= 3);
        }
    }

    void marksOnColourMaps()
    {
        for (int i = 0; i <= 1000; i++)
            for (const QColor &cell : {QColor(amountColour(i / 1000.0)), QColor(differenceColour(i / 500.0 - 1))})
                QVERIFY2(contrast(markOn(cell), cell) >= 4.5, qPrintable(cell.name()));
    }

    void tokenColours()
    {
        QCOMPARE(tokenColour(lightTheme(), 0), lightTheme().page);
        QCOMPARE(tokenColour(lightTheme(), 7), tokenColour(lightTheme(), 1));
        QCOMPARE(tokenColour(lightTheme(), std::nan("")), lightTheme().page);
    }

    void iconsExist()
    {
        const QStringList wanted =
            QStringLiteral(
                "chat experiments atlas models settings search plus minus copy edit regenerate continue more stop send "
                "attach sliders export import chevron-up chevron-down chevron-left chevron-right close pin folder file "
                "trash branch check warning info link wrap lock keyboard help undo redo panel-left panel-right expand "
                "collapse")
                .split(u' ');
        const QStringList names = iconNames();
        for (const QString &name : wanted)
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(icon(QStringLiteral("no such icon")).isNull());
        QVERIFY(icon(QStringLiteral("../x")).isNull());
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

    void themeChangesWhileRunning()
    {
        QWidget window;
        window.show();
        QSignalSpy changed(&themeSignals(), &ThemeSignals::changed);
        const Theme &now = theme();
        const QStyle *style = QApplication::style();
        applyStyle(*qApp, Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(now.dark);
        QTRY_COMPARE(window.palette().color(QPalette::Window), darkTheme().window);
        QCOMPARE(QApplication::palette().color(QPalette::Text), darkTheme().text);
        window.resize(50, 50);
        QCOMPARE(window.grab().toImage().pixelColor(5, 5), darkTheme().window);
        applyStyle(*qApp, Appearance::Light);
        QTRY_COMPARE(window.grab().toImage().pixelColor(5, 5), lightTheme().window);
        QCOMPARE(QApplication::style(), style);
        QVERIFY(qApp->styleSheet().isEmpty());
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

    /// The platform says that its theme is another one: its palette is read, ours stays.
    void platformThemeIsReadAgain()
    {
        QWidget window;
        window.show();
        applyStyle(*qApp, Appearance::Dark);
        SystemAppearance system(qApp);
        QVERIFY(system.isDark()); // made late, it takes ours for the platform's
        QSignalSpy changed(&system, &SystemAppearance::changed);
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!system.isDark()); // offscreen is light
        QCOMPARE(QApplication::palette(), paletteOf(darkTheme()));
    }

    void busAddresses()
    {
        QCOMPARE(busSocket(QStringLiteral("unix:path=/run/user/1/bus,guid=ab")), QStringLiteral("/run/user/1/bus"));
        QCOMPARE(busSocket(QStringLiteral("tcp:host=a;unix:guid=1,path=/a%20b")), QStringLiteral("/a b"));
        QCOMPARE(busSocket(QStringLiteral("unix:abstract=/tmp/x")), QChar(u'\0') + QStringLiteral("/tmp/x"));
        for (const char *bad : {"", "autolaunch:", "unix:", "unix:path", ";;;", "unixexec:path=/bin/true"})
            QVERIFY(busSocket(QLatin1String(bad)).isEmpty());
    }

    /// A bus that takes the connection and says nothing: the palette decides, and the connection ends.
    void silentBus()
    {
        QLocalServer server;
        QVERIFY(server.listen(m_dir.filePath(QStringLiteral("silent"))));
        qputenv("DBUS_SESSION_BUS_ADDRESS", ("unix:path=" + server.fullServerName()).toUtf8());
        SystemAppearance system(qApp);
        QSignalSpy changed(&system, &SystemAppearance::changed);
        system.start();
        QTRY_VERIFY(server.hasPendingConnections());
        std::unique_ptr<QLocalSocket> peer(server.nextPendingConnection());
        QTRY_VERIFY(peer->bytesAvailable() > 15);
        QVERIFY(peer->readAll().startsWith(QByteArray("\0AUTH EXTERNAL ", 15)));
        QTRY_COMPARE_WITH_TIMEOUT(peer->state(), QLocalSocket::UnconnectedState, 10 * SystemAppearance::greetingMs);
        QVERIFY(!system.isDark());
        QVERIFY(changed.isEmpty());
    }

    void followsTheDesktop()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon here");
        QProcess process;
        const QString address = QStringLiteral("unix:path=") + m_dir.filePath(QStringLiteral("bus"));
        process.start(daemon,
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--address"), address,
                       QStringLiteral("--print-address")});
        QVERIFY(process.waitForReadyRead(10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        QObject object;
        auto *portal = new FakePortal(&object);
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &object));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

        applyStyle(*qApp, Appearance::System);
        QVERIFY(!theme().dark); // nothing waits for the answer
        QTRY_VERIFY(theme().dark);
        QCOMPARE(portal->asked, 1);
        const auto tell = [&](const char *group, uint scheme) {
            emit portal->SettingChanged(QLatin1String(group), QStringLiteral("color-scheme"), QDBusVariant(scheme));
        };
        tell("org.freedesktop.appearance", 2);
        QTRY_VERIFY(!theme().dark);
        QSignalSpy changed(&themeSignals(), &ThemeSignals::changed);
        tell("org.example.other", 1);
        tell("org.freedesktop.appearance", 1);
        QTRY_VERIFY(theme().dark);
        QCOMPARE(changed.size(), 1);
        tell("org.freedesktop.appearance", 77); // no preference: the platform's palette, which is light here
        QTRY_VERIFY(!theme().dark);
        applyStyle(*qApp, Appearance::Light);
        tell("org.freedesktop.appearance", 1);
        QTest::qWait(50);
        QVERIFY(!theme().dark); // fixed
        applyStyle(*qApp, Appearance::System);
        QVERIFY(theme().dark); // known meanwhile
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        process.kill();
        process.waitForFinished();
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
