// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/local_server.h"

#include "runtime/engine_worker.h"
#include "runtime/served_chats.h"
#include "server/connection.h"
#include "server/server.h"

#include <moire/error.h>

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace moire {

LocalServer::LocalServer(EngineWorker &engine, StoreThread &store, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_store(store),
      m_worker(&m_thread)
{
    m_thread.setObjectName(QStringLiteral("serving"));
    m_thread.start();
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &LocalServer::look);
    connect(&engine, &EngineWorker::loaded, this, &LocalServer::serve);
    connect(&engine, &EngineWorker::loadFailed, this, &LocalServer::serve); // the model before may still be open
    connect(&engine, &EngineWorker::loadBegan, this, &LocalServer::pause); // a device must be empty for the next one
    connect(&engine, &EngineWorker::unloaded, this, &LocalServer::pause);
}

LocalServer::~LocalServer()
{
    post(m_worker.address(), [this] {
        m_server.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

QString LocalServer::whyNot(const Options &options)
{
    const bool open = !server::isLoopback(options.host.toStdString());
    if (options.host.isEmpty())
        return tr("Enter an address to listen on, such as 127.0.0.1.");
    if (options.key.isEmpty())
        return open ? tr("Other machines can reach this address: it needs a key.") : QString();
    if (options.key.size() < minKeyLength)
        return tr("The key needs at least %Ln character(s).", nullptr, minKeyLength);
    if (std::any_of(options.key.begin(), options.key.end(), [](QChar c) { return c <= u' ' || c > u'~'; }))
        return tr("The key may have ASCII letters, digits and signs only.");
    return {};
}

void LocalServer::start(const Options &options)
{
    m_options = options;
    m_on = true;
    serve();
}

void LocalServer::stop()
{
    m_on = false;
    pause();
}

/// The server with the open model, in place of the one before.
void LocalServer::serve()
{
    pause();
    if (!m_on || !m_engine.model())
        return;
    server::ServerOptions options{.host = m_options.host.toStdString(), .port = m_options.port};
    if (!m_options.key.isEmpty())
        options.keys.push_back({tr("a client with the key").toStdString(), m_options.key.toStdString()});
    options.modelName = QFileInfo(m_engine.modelPath()).completeBaseName().toStdString();
    options.queue.context = m_engine.contextOptions();
    if (m_options.keep)
        keepChats(options);
    post(m_worker.address(),
         [this, to = m_replies.address(), options = std::move(options), model = m_engine.model(), round = m_round] {
             State state{.on = true};
             try {
                 m_server = std::make_unique<server::Server>(options);
                 m_server->start(model);
                 state.address = QString::fromStdString(m_server->address());
             } catch (const std::exception &error) {
                 m_server.reset();
                 state.problem = QString::fromUtf8(error.what());
             }
             post(to, [this, round, state] { take(round, state); });
         });
}

void LocalServer::keepChats(server::ServerOptions &options)
{
    const auto to = m_replies.address();
    m_chats = std::make_unique<ServedChats>(
        m_store, m_engine.modelPath(),
        ServedChats::Events{.changed = [this, to] { post(to, [this] { emit chatsChanged(); }); },
                            .problem =
                                [this, to](const QString &why) {
                                    post(to, [this, why] {
                                        m_state.notKept = why;
                                        emit changed();
                                    });
                                }});
    m_hashKnown = false;
    options.keep = m_chats->keep();
}

void LocalServer::pause()
{
    ++m_round;
    m_chats.reset();
    m_timer.stop();
    post(m_worker.address(), [this] { m_server.reset(); });
    m_state = State{.on = m_on, .notKept = m_on ? m_state.notKept : QString()};
    emit changed();
}

void LocalServer::take(int round, const State &state)
{
    if (round != m_round)
        return;
    const QString notKept = m_state.notKept;
    m_state = state;
    m_state.notKept = notKept;
    if (!state.address.isEmpty())
        m_timer.start();
    emit changed();
}

void LocalServer::look()
{
    if (m_chats && !m_hashKnown) {
        const QString hash = m_engine.modelHash();
        m_hashKnown = !hash.isEmpty();
        if (m_hashKnown)
            m_chats->setModelHash(hash);
    }
    post(m_worker.address(), [this, to = m_replies.address(), round = m_round] {
        QStringList clients;
        if (m_server)
            for (const server::ClientRequest &request : m_server->requests())
                clients << QString::fromStdString(printable(request.client, 80));
        clients.removeDuplicates();
        post(to, [this, round, clients] {
            if (round != m_round || clients == m_state.clients)
                return;
            m_state.clients = clients;
            emit changed();
        });
    });
}

} // namespace moire
