// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/system_appearance.h"

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

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace moire::widgets {

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

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

SystemAppearance::SystemAppearance(QApplication *application)
    : QObject(nullptr),
      m_palette(QApplication::palette().color(QPalette::Window).lightnessF() < 0.5f)
{
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

void SystemAppearance::readPalette()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    m_palette = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5f;
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
    QDBusMessage read = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), portalPath,
                                                       portalSettings, QStringLiteral("Read"));
    read << appearanceGroup << colourScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read, readMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!reply.isError())
            setPortal(unwrapped(reply.value().variant()).toUInt());
    });
}

void SystemAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colourScheme)
        setPortal(unwrapped(value.variant()).toUInt());
}

void SystemAppearance::setPortal(uint scheme)
{
    const auto value = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    if (value == m_portal)
        return;
    m_portal = value;
    emit changed();
}

} // namespace moire::widgets
