// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QEventLoop>
#include <QMap>
#include <QObject>

namespace moire {

/// A secret as the service sends it: `(oayays)`.
struct ServiceSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
QDBusArgument &operator<<(QDBusArgument &argument, const ServiceSecret &secret);
const QDBusArgument &operator>>(const QDBusArgument &argument, ServiceSecret &secret);
using ServiceAttributes = QMap<QString, QString>;

/// Waits for a person to answer a prompt of the service.
class ServicePrompt : public QObject {
    Q_OBJECT
public:
    static constexpr int patienceMs = 60000;
    bool show(QDBusConnection &bus, const QString &path); ///< false: dismissed, or not answered in time

private slots:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    QEventLoop m_loop;
    bool m_agreed = false;
};

/// The system's secret service (GNOME Keyring, KWallet, KeePassXC), one connection per object. Blocks; not for the
/// window's thread. Source: https://specifications.freedesktop.org/secret-service-spec/latest/
class SecretService {
public:
    /// \p bus: "session", the address of another one, or empty: none.
    explicit SecretService(const QString &bus);
    ~SecretService();
    SecretService(const SecretService &) = delete;
    SecretService &operator=(const SecretService &) = delete;

    QString find(const QString &server); ///< empty: there is none, or no service
    /// Keeps or, if \p key is empty, removes a key. False: there is no service, or it refused.
    bool keep(const QString &server, const QString &name, const QString &key);

private:
    QVariantList call(const QString &path, const char *interface, const char *method, const QVariantList &arguments);
    bool begin();
    bool unlock(const QDBusObjectPath &path);
    bool finished(const QVariant &prompt);
    QList<QDBusObjectPath> items(const QString &server);

    QString m_name;
    QDBusConnection m_bus;
    QDBusObjectPath m_session;
    bool m_failed = false; ///< the last call
};

} // namespace moire

Q_DECLARE_METATYPE(moire::ServiceSecret)
