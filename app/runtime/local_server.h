// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/post.h"

#include <QStringList>
#include <QThread>
#include <QTimer>

#include <memory>

namespace moire {

class EngineWorker;
class ServedChats;
class StoreThread;

namespace server {
class Server;
struct ServerOptions;
} // namespace server

/// The server for other programs (docs/server.md), with the model that is open, in a context of its own. Off until
/// start(); it pauses while another model is loaded or none is open. Lives on the window's thread; the server is
/// started and stopped on a thread of its own, because both may wait for answers.
class LocalServer : public QObject {
    Q_OBJECT
public:
    static constexpr int lookMs = 1000; ///< how often it is asked for whom it works
    static constexpr int minKeyLength = 16;

    struct Options {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 8080; ///< 0: any that is free
        QString key; ///< that clients must give; empty: none, only on a loopback address
        bool keep = false; ///< what clients ask and get becomes chats (ServedChats)
    };
    struct State {
        bool on = false; ///< a person switched it on
        QString address; ///< "http://127.0.0.1:8080"; empty: it does not run
        QString problem; ///< why it does not run; empty: it runs, starts, is off, or waits for a model
        QStringList clients; ///< with a request in progress: names of keys, or addresses
        QString notKept; ///< why answers are not kept although they should be; empty: they are
    };

    LocalServer(EngineWorker &engine, StoreThread &store, QObject *parent = nullptr);
    ~LocalServer() override; ///< stops; waits at most for a token of each answer

    static QString whyNot(const Options &options); ///< one sentence; empty: they are allowed
    void start(const Options &options); ///< whyNot() must be empty; changed() follows
    void stop();
    const State &state() const { return m_state; }
    const Options &options() const { return m_options; } ///< the last ones

signals:
    void changed(); ///< state()
    void chatsChanged(); ///< what clients asked or got was kept

private:
    void serve();
    void pause();
    void keepChats(server::ServerOptions &options);
    void take(int round, const State &state);
    void look();

    EngineWorker &m_engine;
    StoreThread &m_store;
    Options m_options;
    bool m_on = false;
    State m_state;
    std::unique_ptr<ServedChats> m_chats; ///< null: nothing is kept
    bool m_hashKnown = false; ///< m_chats has the model's hash
    int m_round = 0; ///< what belongs to an earlier one is outdated
    QTimer m_timer;
    QThread m_thread;
    std::unique_ptr<server::Server> m_server; ///< made and used on m_thread
    Receiver m_worker; ///< on m_thread
    Receiver m_replies;
};

} // namespace moire
