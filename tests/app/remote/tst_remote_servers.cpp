// SPDX-License-Identifier: GPL-3.0-or-later
// The list of servers, their keys, and what a test of a server finds.
#include "library/remote_servers.h"
#include "remote/probe.h"
#include "remote/secret_service.h"
#include "stand_in_server.h"

#include "analysis/npy.h"

#include "qt_test.h"

#include <nlohmann/json.hpp>

#include <QDBusMetaType>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tst_remote_servers {

using namespace moire;
using Json = nlohmann::ordered_json;
using Has = RemoteOffer::Has;

namespace {

const QString secret = QStringLiteral("sk-very-secret-1234567890");
const QString itemPath = QStringLiteral("/org/freedesktop/secrets/collection/login/1");

/// A secret service with one collection of one item.
class FakeService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")
public:
    QByteArray value;
    ServiceAttributes attributes;

public slots:
    QDBusVariant OpenSession(const QString &algorithm, const QDBusVariant &, QDBusObjectPath &session)
    {
        session = QDBusObjectPath(algorithm == QLatin1String("plain") ? "/org/freedesktop/secrets/session/1" : "/");
        return QDBusVariant(QString());
    }
    QList<QDBusObjectPath> SearchItems(const QMap<QString, QString> &wanted, QList<QDBusObjectPath> &locked)
    {
        if (!value.isEmpty() && wanted == attributes)
            locked << QDBusObjectPath(itemPath);
        return {};
    }
    QList<QDBusObjectPath> Unlock(const QList<QDBusObjectPath> &objects, QDBusObjectPath &prompt)
    {
        prompt = QDBusObjectPath("/");
        return objects;
    }
    QDBusObjectPath ReadAlias(const QString &) { return QDBusObjectPath("/org/freedesktop/secrets/collection/login"); }
};

class FakeCollection : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
public:
    explicit FakeCollection(FakeService &service) : m_service(service) { }

public slots:
    QDBusObjectPath CreateItem(const QVariantMap &properties, const moire::ServiceSecret &given, bool,
                               QDBusObjectPath &prompt)
    {
        prompt = QDBusObjectPath("/");
        m_service.value = given.value;
        m_service.attributes =
            qdbus_cast<ServiceAttributes>(properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
        return QDBusObjectPath(itemPath);
    }

private:
    FakeService &m_service;
};

class FakeItem : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Item")
public:
    explicit FakeItem(FakeService &service) : m_service(service) { }

public slots:
    moire::ServiceSecret GetSecret(const QDBusObjectPath &session)
    {
        return {session, {}, m_service.value, QStringLiteral("text/plain")};
    }
    QDBusObjectPath Delete()
    {
        m_service.value.clear();
        return QDBusObjectPath("/");
    }

private:
    FakeService &m_service;
};

std::optional<KeyRing::Place> kept(KeyRing &keys, const QString &key)
{
    std::optional<KeyRing::Place> place;
    QObject context;
    keys.keep(QStringLiteral("id-1"), QStringLiteral("Cluster"), key, &context, [&](KeyRing::Place p) { place = p; });
    (void)QTest::qWaitFor([&] { return place.has_value(); }, 10000);
    return place;
}

QString found(KeyRing &keys)
{
    std::optional<QString> key;
    QObject context;
    keys.find(QStringLiteral("id-1"), &context, [&](const QString &k) { key = k; });
    (void)QTest::qWaitFor([&] { return key.has_value(); }, 10000);
    return key.value_or(QStringLiteral("no answer"));
}

QByteArray text(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

/// A server that knows the fields named in \p known; it refuses others, as strict ones do.
StandIn::Answer server(const QStringList &known)
{
    return [known](const StandIn::Request &request) {
        if (request.line.startsWith("GET /v1/models"))
            return StandIn::whole(
                text({{"data", Json::array({{{"id", "first"}, {"max_model_len", 4096}, {"owned_by", "vllm"}}})}}));
        if (request.line.startsWith("POST /tokenize"))
            return known.contains(QStringLiteral("tokenize")) ? StandIn::whole("{\"tokens\": [1, 2]}")
                                                              : StandIn::whole("{}", "404 Not Found");
        const Json asked = Json::parse(request.body.toStdString());
        for (const char *field : {"logprobs", "return_routed_experts"})
            if (asked.contains(field) && !known.contains(QLatin1String(field)))
                return StandIn::whole("{\"error\": \"unknown field\"}", "400 Bad Request");
        Json choice{{"delta", {{"content", "Hi"}}}, {"finish_reason", "stop"}};
        if (asked.contains("logprobs"))
            choice["logprobs"]["content"] =
                Json::array({{{"token", "Hi"},
                              {"logprob", -1},
                              {"top_logprobs", Json::array({{{"token", "Yo"}, {"logprob", -2}}})}}});
        if (asked.contains("return_routed_experts"))
            choice["routed_experts"] =
                analysis::toBase64(analysis::writeNpy({.dims = {3, 1, 2}, .values = {0, 1, 2, 3, 4, 5}}));
        return StandIn::stream({text({{"choices", Json::array({choice})}})});
    };
}

} // namespace

class TestRemoteServers : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void listIsKept()
    {
        const QString path = m_dir.filePath(QStringLiteral("settings.ini"));
        RemoteServer server;
        server.name = QStringLiteral("Cluster");
        server.address = QUrl(QStringLiteral("https://gpu.example:8000/v1"));
        server.model = QStringLiteral("big/model");
        server.routes = true;
        server.experts = 256;
        QString id;
        {
            QSettings file(path, QSettings::IniFormat);
            RemoteServers servers;
            servers.keys().useBus({});
            servers.keepIn(file);
            QSignalSpy changed(&servers, &RemoteServers::changed);
            id = servers.put(server);
            QCOMPARE(changed.size(), 1);
            servers.keys().keep(id, server.name, secret, &servers, [](KeyRing::Place) {});
        }
        QSettings file(path, QSettings::IniFormat);
        RemoteServers servers;
        servers.keys().useBus({});
        servers.keepIn(file);
        server.id = id;
        QCOMPARE(servers.list().size(), 1u);
        QCOMPARE(servers.list().front(), server);
        QCOMPARE(servers.findPlace(server.place()), servers.find(id));
        server.name = QStringLiteral("Other");
        QCOMPARE(servers.put(server), id);
        QCOMPARE(servers.find(id)->name, QStringLiteral("Other"));
        file.sync();
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains(secret.toLatin1()));
        servers.remove(id);
        QVERIFY(servers.list().empty());
    }

    void damagedListsAreRead()
    {
        QSettings file(m_dir.filePath(QStringLiteral("damaged.ini")), QSettings::IniFormat);
        file.setValue(QStringLiteral("remote/size"), 2000000000);
        file.setValue(QStringLiteral("remote/1/id"), QStringLiteral("a"));
        file.setValue(QStringLiteral("remote/1/address"), QStringLiteral("https://host/v1"));
        file.setValue(QStringLiteral("remote/1/first_seconds"), -5);
        file.setValue(QStringLiteral("remote/1/layers"), 99999999);
        file.setValue(QStringLiteral("remote/2/id"), QStringLiteral("b"));
        file.setValue(QStringLiteral("remote/2/address"), QStringLiteral("file:///etc/passwd"));
        RemoteServers servers;
        servers.keepIn(file);
        QCOMPARE(servers.list().size(), 1u);
        QCOMPARE(servers.list().front().firstSeconds, RemoteServer().firstSeconds);
        QCOMPARE(servers.list().front().layers, 0);
    }

    void keysInMemory()
    {
        KeyRing keys;
        keys.useBus({});
        QCOMPARE(found(keys), QString());
        QCOMPARE(kept(keys, secret), std::optional(KeyRing::Place::Memory));
        QCOMPARE(found(keys), secret);
        (void)kept(keys, {});
        QCOMPARE(found(keys), QString());
    }

    void keysInTheSecretService()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            QSKIP("There is no dbus-daemon.");
        QProcess bus;
        bus.start(program,
                  {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(bus.waitForReadyRead(10000));
        const QString address = QString::fromLatin1(bus.readLine()).trimmed();
        qRegisterMetaType<QDBusVariant>();
        qRegisterMetaType<QDBusObjectPath>();
        qRegisterMetaType<QList<QDBusObjectPath>>();
        qDBusRegisterMetaType<ServiceSecret>();
        qDBusRegisterMetaType<ServiceAttributes>();
        QDBusConnection connection = QDBusConnection::connectToBus(address, QStringLiteral("fake"));
        QVERIFY(connection.isConnected());
        FakeService service;
        FakeCollection collection(service);
        FakeItem item(service);
        const QString root = QStringLiteral("/org/freedesktop/secrets");
        QVERIFY(connection.registerObject(root, &service, QDBusConnection::ExportAllSlots));
        QVERIFY(connection.registerObject(root + QStringLiteral("/collection/login"), &collection,
                                          QDBusConnection::ExportAllSlots));
        QVERIFY(connection.registerObject(itemPath, &item, QDBusConnection::ExportAllSlots));
        QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.secrets")));
        {
            KeyRing keys;
            keys.useBus(address);
            QCOMPARE(kept(keys, secret), std::optional(KeyRing::Place::Service));
            QCOMPARE(service.value, secret.toUtf8());
            QCOMPARE(service.attributes.value(QStringLiteral("server")), QStringLiteral("id-1"));
        }
        KeyRing later;
        later.useBus(address);
        QCOMPARE(found(later), secret);
        QCOMPARE(kept(later, {}), std::optional(KeyRing::Place::Service));
        QVERIFY(service.value.isEmpty());
        QDBusConnection::disconnectFromBus(QStringLiteral("fake"));
        bus.kill();
        bus.waitForFinished();
    }

    void whatAServerOffers()
    {
        const StandIn all(
            server({QStringLiteral("tokenize"), QStringLiteral("logprobs"), QStringLiteral("return_routed_experts")}));
        RemoteServer asked = all.server();
        asked.model.clear();
        const RemoteOffer offer = probe(asked, secret, {});
        QCOMPARE(offer.problem, QString());
        QCOMPARE(offer.models, QStringList{QStringLiteral("first")});
        QCOMPARE(offer.suggested.model, QStringLiteral("first"));
        QCOMPARE(offer.context, std::optional<qint64>(4096));
        QCOMPARE(offer.engine, QStringLiteral("vllm"));
        QVERIFY(offer.streaming == Has::Yes && offer.logProbabilities == Has::Yes && offer.routes == Has::Yes &&
                offer.tokenisation == Has::Yes);
        QCOMPARE(offer.alternatives, 1);
        QVERIFY(offer.suggested.logProbabilities && offer.suggested.routes);
        QVERIFY(offer.firstMs.has_value());
        const StandIn strict(server({}));
        const RemoteOffer little = probe(strict.server(), secret, {});
        QCOMPARE(little.problem, QString());
        QVERIFY(little.streaming == Has::Yes && little.logProbabilities == Has::No && little.routes == Has::No &&
                little.tokenisation == Has::No);
        QVERIFY(!little.suggested.logProbabilities && !little.suggested.routes);
        QVERIFY(!little.notes.isEmpty()); // it does not list "model-x"
        const StandIn closing([answer = server({})](const StandIn::Request &request) {
            const bool asksMuch = request.body.contains("logprobs") || request.body.contains("return_routed_experts");
            return asksMuch ? StandIn::Reply{{{StandIn::head("text/event-stream")}}} : answer(request);
        });
        const RemoteOffer rest = probe(closing.server(), secret, {});
        QCOMPARE(rest.problem, QString());
        QVERIFY(rest.streaming == Has::Yes && rest.logProbabilities == Has::No && rest.routes == Has::No);
        const StandIn page(
            [](const StandIn::Request &) { return StandIn::Reply{{{StandIn::head("text/html") + "<html>"}}}; });
        const RemoteOffer nothing = probe(page.server(), secret, {});
        QVERIFY2(nothing.problem.contains(QLatin1String("not valid JSON")), qPrintable(nothing.problem));
    }
};

MOIRE_GUILESS_TEST(TestRemoteServers)

} // namespace tst_remote_servers

#include "tst_remote_servers.moc"
