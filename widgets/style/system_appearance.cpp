// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/system_appearance.h"

#include "style/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFile>
#include <QLocalSocket>
#include <QPalette>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace moire::widgets {

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString colourScheme = QStringLiteral("color-scheme"); ///< 1: dark, 2: light
const QString contrastKey = QStringLiteral("contrast"); ///< 1: high
const QString reducedMotionKey = QStringLiteral("reduced-motion"); ///< 1: reduced
const QString animationsKey = QStringLiteral("enable-animations"); ///< boolean
const QString highContrastKey = QStringLiteral("high-contrast"); ///< boolean

/// What is read: by group. The keys of all groups differ.
const std::pair<QString, QString> portalKeys[] = {
    {QStringLiteral("org.freedesktop.appearance"), colourScheme},
    {QStringLiteral("org.freedesktop.appearance"), contrastKey},
    {QStringLiteral("org.freedesktop.appearance"), reducedMotionKey},
    {QStringLiteral("org.gnome.desktop.interface"), animationsKey},
    {QStringLiteral("org.gnome.desktop.a11y.interface"), highContrastKey},
};

QString sessionBusAddress()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!address.isEmpty() || runtime.isEmpty() || !QFile::exists(runtime + QStringLiteral("/bus")))
        return address;
    return QStringLiteral("unix:path=") + runtime + QStringLiteral("/bus");
}

/// A variant in a variant, as the portal's Read answers.
QVariant unwrapped(QVariant value)
{
    for (int depth = 0; depth < 4 && value.metaType() == QMetaType::fromType<QDBusVariant>(); depth++)
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

QString busSocket(const QString &address)
{
    for (const QString &entry : address.split(u';')) {
        if (!entry.startsWith(QLatin1String("unix:")))
            continue;
        for (const QString &pair : entry.mid(5).split(u',')) {
            const QString value = QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8());
            if (pair.startsWith(QLatin1String("path=")))
                return value;
            if (pair.startsWith(QLatin1String("abstract=")))
                return QChar(u'\0') + value;
        }
    }
    return {};
}

/// Says hello to the bus as its clients do (D-Bus specification, "Authentication Protocol"), without waiting.
class SystemAppearance::Greeting : public QObject {
public:
    Greeting(const QString &socket, SystemAppearance *owner)
    {
        connect(&m_socket, &QLocalSocket::connected, this, [this] {
            QByteArray hello("\0AUTH EXTERNAL ", 15);
#ifdef Q_OS_UNIX
            hello += QByteArray::number(getuid()).toHex();
#endif
            m_socket.write(hello + "\r\n");
        });
        connect(&m_socket, &QLocalSocket::readyRead, owner, [this, owner] {
            const bool alive = m_socket.read(3) == "OK ";
            disconnect(&m_socket, nullptr, owner, nullptr);
            m_socket.abort();
            if (alive)
                owner->readPortal();
        });
        QTimer::singleShot(greetingMs, this, [this] { m_socket.abort(); });
        if (socket.startsWith(u'\0'))
            m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        m_socket.connectToServer(socket.startsWith(u'\0') ? socket.mid(1) : socket);
    }

private:
    QLocalSocket m_socket;
};

SystemAppearance::SystemAppearance(QApplication *application) : QObject(nullptr)
{
    takePalette();
    application->installEventFilter(this);
}

SystemAppearance::~SystemAppearance() = default;

void SystemAppearance::start()
{
    if (m_greeting)
        return;
    const QString socket = busSocket(sessionBusAddress());
    if (!socket.isEmpty())
        m_greeting = std::make_unique<Greeting>(socket, this);
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    // The platform tells every window that its theme is another one; the palette it would have is read once.
    if (event->type() == QEvent::ThemeChange && !m_reading) {
        m_reading = true;
        QMetaObject::invokeMethod(this, &SystemAppearance::readPalette, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

bool SystemAppearance::isDark() const
{
    const uint scheme = portal(colourScheme);
    return scheme == 1 || (scheme != 2 && m_paletteDark);
}

bool SystemAppearance::isHighContrast() const
{
    return portal(contrastKey) == 1 || portal(highContrastKey) == 1 || m_paletteContrast;
}

bool SystemAppearance::isMotionReduced() const
{
    return portal(reducedMotionKey) == 1 || (m_portal.contains(animationsKey) && portal(animationsKey) == 0);
}

uint SystemAppearance::portal(const QString &key) const
{
    return m_portal.value(key).toUInt();
}

void SystemAppearance::takePalette()
{
    const QPalette platform = QApplication::palette();
    m_paletteDark = platform.color(QPalette::Window).lightnessF() < 0.5f;
    // Black and white everywhere: no ordinary theme has that for its windows.
    const auto stark = [&](QPalette::ColorRole text, QPalette::ColorRole background) {
        return contrast(platform.color(text), platform.color(background)) > 20;
    };
    m_paletteContrast = stark(QPalette::WindowText, QPalette::Window) && stark(QPalette::ButtonText, QPalette::Button);
}

void SystemAppearance::readPalette()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    takePalette();
    QApplication::setPalette(own);
    m_reading = false;
    emit changed();
}

void SystemAppearance::readPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // connect() looks the slot's types up by name
    bus.connect({}, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const auto &[group, key] : portalKeys) {
        QDBusMessage read = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), portalPath,
                                                           portalSettings, QStringLiteral("Read"));
        read << group << key;
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read, readMs), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, name = key] {
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            answer->deleteLater();
            if (!reply.isError())
                setPortal(name, unwrapped(reply.value().variant()));
        });
    }
}

void SystemAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (std::find(std::begin(portalKeys), std::end(portalKeys), std::pair(group, key)) != std::end(portalKeys))
        setPortal(key, unwrapped(value.variant()));
}

void SystemAppearance::setPortal(const QString &key, const QVariant &value)
{
    const Wishes before = wishes();
    m_portal[key] = value;
    if (wishes() != before)
        emit changed();
}

} // namespace moire::widgets
