// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/remote_servers.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace moire {

namespace {

const QString serversGroup = QStringLiteral("remote");

RemoteServer readServer(const QSettings &file)
{
    const auto text = [&](const char *key) { return file.value(QLatin1String(key)).toString().left(2000); };
    const auto number = [&](const char *key, int most, int standard) {
        bool ok = false;
        const int value = file.value(QLatin1String(key)).toInt(&ok);
        return ok && value >= 0 && value <= most ? value : standard;
    };
    const auto flag = [&](const char *key) { return file.value(QLatin1String(key)).toBool(); };
    const RemoteServer standard;
    return {.id = text("id"),
            .name = text("name"),
            .address = QUrl(text("address"), QUrl::StrictMode),
            .model = text("model"),
            .certificates = text("certificates"),
            .firstSeconds = std::max(1, number("first_seconds", RemoteServer::maxSeconds, standard.firstSeconds)),
            .pauseSeconds = std::max(1, number("pause_seconds", RemoteServer::maxSeconds, standard.pauseSeconds)),
            .logProbabilities = flag("log_probabilities"),
            .alternatives = number("alternatives", RemoteServer::maxAlternatives, standard.alternatives),
            .routes = flag("routes"),
            .times = flag("times"),
            .moire = flag("moire"),
            .layers = number("layers", RemoteServer::maxLayers, 0),
            .denseLayers = number("dense_layers", RemoteServer::maxLayers, 0),
            .experts = number("experts", RemoteServer::maxExperts, 0),
            .expertsUsed = number("experts_used", RemoteServer::maxExperts, 0)};
}

void writeServer(QSettings &file, const RemoteServer &server)
{
    const auto set = [&](const char *key, const QVariant &value) { file.setValue(QLatin1String(key), value); };
    set("id", server.id);
    set("name", server.name);
    set("address", server.address.toString());
    set("model", server.model);
    set("certificates", server.certificates);
    set("first_seconds", server.firstSeconds);
    set("pause_seconds", server.pauseSeconds);
    set("log_probabilities", server.logProbabilities);
    set("alternatives", server.alternatives);
    set("routes", server.routes);
    set("times", server.times);
    set("moire", server.moire);
    set("layers", server.layers);
    set("dense_layers", server.denseLayers);
    set("experts", server.experts);
    set("experts_used", server.expertsUsed);
}

} // namespace

RemoteServers::RemoteServers(QObject *parent) : QObject(parent) { }

void RemoteServers::keepIn(QSettings &file)
{
    m_file = &file;
    m_list.clear();
    const int count = std::clamp(file.beginReadArray(serversGroup), 0, maxServers);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        RemoteServer server = readServer(file);
        if (!server.id.isEmpty() && !find(server.id) && whyNotAddress(server.address).isEmpty())
            m_list.push_back(std::move(server));
    }
    file.endArray();
    emit changed();
}

void RemoteServers::save()
{
    if (m_file) {
        m_file->remove(serversGroup);
        m_file->beginWriteArray(serversGroup, static_cast<int>(m_list.size()));
        for (size_t i = 0; i < m_list.size(); ++i) {
            m_file->setArrayIndex(static_cast<int>(i));
            writeServer(*m_file, m_list[i]);
        }
        m_file->endArray();
    }
    emit changed();
}

const RemoteServer *RemoteServers::find(const QString &id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const auto &server) { return server.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

const RemoteServer *RemoteServers::findPlace(const QString &place) const
{
    const auto found =
        std::find_if(m_list.begin(), m_list.end(), [&](const auto &server) { return server.place() == place; });
    return found == m_list.end() ? nullptr : &*found;
}

QString RemoteServers::put(RemoteServer server)
{
    if (server.id.isEmpty())
        server.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = server.id;
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const auto &old) { return old.id == id; });
    if (found != m_list.end())
        *found = std::move(server);
    else if (std::ssize(m_list) == maxServers)
        return {};
    else
        m_list.push_back(std::move(server));
    save();
    return id;
}

void RemoteServers::remove(const QString &id)
{
    if (std::erase_if(m_list, [&](const auto &server) { return server.id == id; }) == 0)
        return;
    m_keys.keep(id, {}, {}, this, [](KeyRing::Place) {});
    save();
}

} // namespace moire
