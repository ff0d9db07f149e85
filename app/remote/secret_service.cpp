// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/secret_service.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QTimer>
#include <QUuid>

namespace moire {

namespace {

constexpr int secretsCallMs = 5000;
const QString secretsName = QStringLiteral("org.freedesktop.secrets");
const QString secretsRoot = QStringLiteral("/org/freedesktop/secrets");
constexpr auto serviceInterface = "org.freedesktop.Secret.Service";
constexpr auto itemInterface = "org.freedesktop.Secret.Item";
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection";
constexpr auto promptInterface = "org.freedesktop.Secret.Prompt";

QDBusConnection connectedTo(const QString &bus, const QString &name)
{
    return bus == QLatin1String("session") ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                                           : QDBusConnection::connectToBus(bus, name);
}

ServiceAttributes attributesOf(const QString &server)
{
    return {{QStringLiteral("application"), QStringLiteral("moire")}, {QStringLiteral("server"), server}};
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const ServiceSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ServiceSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

bool ServicePrompt::show(QDBusConnection &bus, const QString &path)
{
    bus.connect(secretsName, path, QLatin1String(promptInterface), QStringLiteral("Completed"), this,
                SLOT(completed(bool, QDBusVariant)));
    QDBusMessage message =
        QDBusMessage::createMethodCall(secretsName, path, QLatin1String(promptInterface), QStringLiteral("Prompt"));
    message << QString();
    if (bus.call(message, QDBus::Block, secretsCallMs).type() != QDBusMessage::ReplyMessage)
        return false;
    QTimer::singleShot(patienceMs, &m_loop, &QEventLoop::quit);
    m_loop.exec();
    return m_agreed;
}

void ServicePrompt::completed(bool dismissed, const QDBusVariant &)
{
    m_agreed = !dismissed;
    m_loop.quit();
}

SecretService::SecretService(const QString &bus)
    : m_name(QStringLiteral("moire-secrets-") + QUuid::createUuid().toString(QUuid::Id128)),
      m_bus(bus.isEmpty() ? QDBusConnection(QString()) : connectedTo(bus, m_name))
{
    qDBusRegisterMetaType<ServiceSecret>();
    qDBusRegisterMetaType<ServiceAttributes>();
}

SecretService::~SecretService()
{
    QDBusConnection::disconnectFromBus(m_name);
}

QVariantList SecretService::call(const QString &path, const char *interface, const char *method,
                                 const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(secretsName, path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, secretsCallMs);
    m_failed = reply.type() != QDBusMessage::ReplyMessage;
    return m_failed ? QVariantList() : reply.arguments();
}

/// Secrets go over the person's own bus as they are, which the specification calls "plain".
bool SecretService::begin()
{
    if (!m_bus.isConnected())
        return false;
    const QVariantList reply = call(secretsRoot, serviceInterface, "OpenSession",
                                    {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (reply.size() == 2)
        m_session = reply[1].value<QDBusObjectPath>();
    return !m_session.path().isEmpty();
}

/// Shows the prompt of a reply, if there is one.
bool SecretService::finished(const QVariant &prompt)
{
    const QString path = prompt.value<QDBusObjectPath>().path();
    return path == QLatin1String("/") || (!path.isEmpty() && ServicePrompt().show(m_bus, path));
}

bool SecretService::unlock(const QDBusObjectPath &path)
{
    const QVariantList reply =
        call(secretsRoot, serviceInterface, "Unlock", {QVariant::fromValue(QList<QDBusObjectPath>{path})});
    return reply.size() == 2 && finished(reply[1]);
}

QList<QDBusObjectPath> SecretService::items(const QString &server)
{
    const QVariantList reply =
        call(secretsRoot, serviceInterface, "SearchItems", {QVariant::fromValue(attributesOf(server))});
    QList<QDBusObjectPath> found;
    for (const QVariant &list : reply)
        found += qdbus_cast<QList<QDBusObjectPath>>(list);
    return found;
}

QString SecretService::find(const QString &server)
{
    if (!begin())
        return {};
    const QList<QDBusObjectPath> found = items(server);
    if (found.isEmpty() || !unlock(found.front()))
        return {};
    const QVariantList reply = call(found.front().path(), itemInterface, "GetSecret", {QVariant::fromValue(m_session)});
    return reply.isEmpty() ? QString() : QString::fromUtf8(qdbus_cast<ServiceSecret>(reply.front()).value);
}

bool SecretService::keep(const QString &server, const QString &name, const QString &key)
{
    if (!begin())
        return false;
    if (key.isEmpty()) {
        bool removed = true;
        for (const QDBusObjectPath &item : items(server)) {
            const QVariantList reply = call(item.path(), itemInterface, "Delete", {});
            removed = !reply.isEmpty() && finished(reply.front()) && removed;
        }
        return removed && !m_failed;
    }
    const QVariantList alias = call(secretsRoot, serviceInterface, "ReadAlias", {QStringLiteral("default")});
    const QDBusObjectPath collection = alias.isEmpty() ? QDBusObjectPath() : alias[0].value<QDBusObjectPath>();
    if (collection.path().size() < 2 || !unlock(collection))
        return false;
    const QVariantMap properties{
        {QString::fromLatin1(itemInterface) + QStringLiteral(".Label"), QStringLiteral("Moire: ") + name},
        {QString::fromLatin1(itemInterface) + QStringLiteral(".Attributes"),
         QVariant::fromValue(attributesOf(server))}};
    const ServiceSecret secret{m_session, {}, key.toUtf8(), QStringLiteral("text/plain")};
    const QVariantList reply =
        call(collection.path(), collectionInterface, "CreateItem", {properties, QVariant::fromValue(secret), true});
    return reply.size() == 2 && finished(reply[1]);
}

} // namespace moire
