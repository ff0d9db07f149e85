// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remote_server.h"
#include "storage/post.h"

#include <QHash>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <functional>
#include <future>
#include <mutex>

/// A stand-in for a server on the loopback address, on a thread of its own. It sends exactly the bytes that a test
/// gives it, and keeps what it was asked.
class StandIn {
public:
    struct Request {
        QByteArray line; ///< "POST /v1/chat/completions HTTP/1.1"
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Step {
        QByteArray bytes;
        int pauseMs = 0; ///< before they are sent
    };
    struct Reply {
        std::vector<Step> steps;
        bool keepOpen = false; ///< after the last step; otherwise the connection is closed
        QByteArray endless; ///< sent again and again after the steps; empty: nothing
    };
    using Answer = std::function<Reply(const Request &)>; ///< called on the server's thread

    /// \p identity: the name of a certificate in tests/data/tls, and then it speaks TLS; empty: plain HTTP.
    explicit StandIn(Answer answer, const QString &identity = {})
        : m_answer(std::move(answer)),
          m_encrypted(!identity.isEmpty()),
          m_worker(&m_thread)
    {
        m_thread.start();
        std::promise<quint16> port;
        moire::post(m_worker.address(), [this, &port, identity] {
            m_server = std::make_unique<Listener>(identity);
            m_server->listen(QHostAddress::LocalHost);
            QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
                while (QTcpSocket *socket = m_server->nextPendingConnection())
                    serve(socket);
            });
            port.set_value(m_server->serverPort());
        });
        m_port = port.get_future().get();
    }
    ~StandIn()
    {
        moire::post(m_worker.address(), [this] {
            m_server.reset();
            m_thread.quit();
        });
        m_thread.wait();
        moire::handoff::pass();
    }

    moire::RemoteServer server() const
    {
        moire::RemoteServer server;
        server.name = QStringLiteral("Stand-in");
        server.address =
            QUrl((m_encrypted ? QStringLiteral("https://127.0.0.1:%1/v1") : QStringLiteral("http://127.0.0.1:%1/v1"))
                     .arg(m_port));
        server.model = QStringLiteral("model-x");
        return server;
    }
    std::vector<Request> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

    static QByteArray head(const QByteArray &type, const QByteArray &status = "200 OK", const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nConnection: close\r\n" + more + "\r\n";
    }
    static QByteArray event(const QByteArray &json) { return "data: " + json + "\n\n"; }
    /// A stream with these events and [DONE].
    static Reply stream(const std::vector<QByteArray> &events, int pauseMs = 0)
    {
        Reply reply{{{head("text/event-stream; charset=utf-8")}}};
        for (const QByteArray &json : events)
            reply.steps.push_back({event(json), pauseMs});
        reply.steps.push_back({event("[DONE]")});
        return reply;
    }
    static Reply whole(const QByteArray &json, const QByteArray &status = "200 OK")
    {
        return {{{head("application/json", status) + json}}};
    }

    static QString tlsFile(const QString &identity, const char *suffix)
    {
        return QStringLiteral(MOIRE_TEST_DATA "/tls/") + identity + QLatin1String(suffix);
    }

private:
    class Listener final : public QTcpServer {
    public:
        explicit Listener(QString identity) : m_identity(std::move(identity)) { }

    protected:
        void incomingConnection(qintptr handle) override
        {
            if (m_identity.isEmpty())
                return QTcpServer::incomingConnection(handle);
            auto *socket = new QSslSocket(this);
            socket->setSocketDescriptor(handle);
            socket->setLocalCertificate(tlsFile(m_identity, ".pem"));
            socket->setPrivateKey(tlsFile(m_identity, ".key"), QSsl::Ec);
            socket->startServerEncryption();
            addPendingConnection(socket);
        }

    private:
        const QString m_identity;
    };

    void serve(QTcpSocket *socket)
    {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto got = std::make_shared<QByteArray>();
        const auto done = std::make_shared<bool>(false);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, this] {
            *got += socket->readAll();
            const qsizetype end = got->indexOf("\r\n\r\n");
            if (*done || end < 0)
                return;
            Request request;
            const QList<QByteArray> lines = got->left(end).split('\n');
            request.line = lines.front().trimmed();
            for (const QByteArray &line : lines.sliced(1))
                request.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
            if (got->size() - end - 4 < request.headers["content-length"].toLongLong())
                return;
            *done = true;
            request.body = got->mid(end + 4);
            {
                const std::scoped_lock lock(m_mutex);
                m_requests.push_back(request);
            }
            send(socket, std::make_shared<Reply>(m_answer(request)), 0);
        });
    }

    void send(QTcpSocket *socket, const std::shared_ptr<Reply> &reply, size_t step)
    {
        if (step == reply->steps.size()) {
            if (!reply->endless.isEmpty())
                repeat(socket, reply);
            else if (!reply->keepOpen)
                socket->disconnectFromHost();
            return;
        }
        QTimer::singleShot(reply->steps[step].pauseMs, socket, [=, this] {
            socket->write(reply->steps[step].bytes);
            send(socket, reply, step + 1);
        });
    }

    void repeat(QTcpSocket *socket, const std::shared_ptr<Reply> &reply)
    {
        const auto fill = [socket, reply] {
            while (socket->bytesToWrite() < (1 << 18) && socket->state() == QTcpSocket::ConnectedState)
                socket->write(reply->endless);
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, fill);
        fill();
    }

    const Answer m_answer;
    const bool m_encrypted;
    QThread m_thread;
    std::unique_ptr<Listener> m_server;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<Request> m_requests;
    moire::Receiver m_worker;
};
