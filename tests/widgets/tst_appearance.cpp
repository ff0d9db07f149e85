// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style.h"
#include "style/system_appearance.h"
#include "style/theme.h"

#include "qt_test.h"

#include <QApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyle>
#include <QTemporaryDir>
#include <QWindow>
#include <memory>

namespace tst_appearance {

using namespace moire::widgets;

/// As much of the desktop portal as the style asks (org.freedesktop.portal.Settings).
class FakePortal : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QObject *object) : QDBusAbstractAdaptor(object) { }
    /// By group and key; what is not here has no preference.
    QHash<QString, QVariant> values{{QStringLiteral("org.freedesktop.appearance color-scheme"), 1U},
                                    {QStringLiteral("org.gnome.desktop.interface enable-animations"), true}};
    QStringList asked;

public slots:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the interface's name
    {
        asked << group + u' ' + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(asked.last(), 0U))));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // NOLINT
};

class TestAppearance : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void init() { applyStyle(*qApp, Appearance::Light); }

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

    /// A desktop's theme in black and white asks for high contrast; an ordinary one does not.
    void starkPalettes()
    {
        const QPalette own = QApplication::palette();
        const auto asks = [](const QColor &text, const QColor &background) {
            QApplication::setPalette(
                QPalette(text, background, background, background, background, text, text, background, background));
            return SystemAppearance(qApp).isHighContrast();
        };
        QVERIFY(asks(Qt::white, Qt::black));
        QVERIFY(asks(Qt::black, Qt::white));
        QVERIFY(!asks(Qt::black, QColor(0xef, 0xef, 0xef)));
        QVERIFY(!asks(Qt::white, QColor(0x20, 0x20, 0x20)));
        QApplication::setPalette(own);
    }

    /// What was chosen in the settings, without a desktop's wish.
    void chosenContrastAndMotion()
    {
        applyStyle(*qApp, {Appearance::Light, Preference::Yes, Preference::Yes});
        QCOMPARE(theme().text, lightContrastTheme().text);
        QCOMPARE(QApplication::palette(), paletteOf(lightContrastTheme()));
        QVERIFY(reducedMotion());
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        applyStyle(*qApp, {Appearance::Dark, Preference::Yes});
        QCOMPARE(theme().text, darkContrastTheme().text);
        QVERIFY(!reducedMotion());
        applyStyle(*qApp, Appearance::Dark);
        QCOMPARE(theme().text, darkTheme().text);
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
            QSKIP("dbus-daemon is not installed (Debian: package dbus)");
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
        QTRY_COMPARE(portal->asked.size(), 5);
        QCOMPARE(portal->asked.count(QStringLiteral("org.freedesktop.appearance color-scheme")), 1);
        const auto say = [&](const char *group, const char *key, const QVariant &value) {
            emit portal->SettingChanged(QLatin1String(group), QLatin1String(key), QDBusVariant(value));
        };
        const auto tell = [&](const char *group, uint scheme) { say(group, "color-scheme", scheme); };
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

        applyStyle(*qApp, {Appearance::System, Preference::System, Preference::System});
        QCOMPARE(theme().text, darkTheme().text);
        QVERIFY(!reducedMotion());
        say("org.freedesktop.appearance", "contrast", 1U);
        QTRY_COMPARE(theme().text, darkContrastTheme().text);
        say("org.freedesktop.appearance", "contrast", 0U);
        QTRY_COMPARE(theme().text, darkTheme().text);
        say("org.gnome.desktop.a11y.interface", "high-contrast", true);
        QTRY_COMPARE(theme().text, darkContrastTheme().text);
        say("org.gnome.desktop.interface", "enable-animations", false);
        QTRY_VERIFY(reducedMotion());
        say("org.gnome.desktop.interface", "enable-animations", true);
        QTRY_VERIFY(!reducedMotion());
        say("org.freedesktop.appearance", "reduced-motion", 1U);
        QTRY_VERIFY(reducedMotion());
        applyStyle(*qApp, {Appearance::Dark, Preference::No, Preference::No}); // what was chosen has the last word
        QCOMPARE(theme().text, darkTheme().text);
        QVERIFY(!reducedMotion());
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        process.kill();
        process.waitForFinished();
    }
};

MOIRE_TEST(TestAppearance)

} // namespace tst_appearance

#include "tst_appearance.moc"
