// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace moire::ui {

namespace {

constexpr char hello[] = "moire-raise 1\n";
constexpr char done[] = "ok\n";

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent) : QObject(parent)
{
    // A socket path has at most 107 bytes, so the folder goes in as a hash.
    const QByteArray hash = QCryptographicHash::hash(QDir(dataFolder).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    m_name = QStringLiteral("moire-") + QString::fromLatin1(hash.toHex().left(24));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::askOther(const QString &model)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(hello);
    socket.write(model.toUtf8().left(maxRequest / 2) + '\n');
    QByteArray answer;
    while (answer.size() < qsizetype{sizeof done} && socket.waitForReadyRead(answerMs)) {
        answer += socket.readAll();
        if (answer == done)
            return true;
    }
    return false;
}

bool SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_name))
        return true;
    // A program that crashed leaves its socket behind; a running one would have answered.
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(answerMs))
        return false;
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(answerMs, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > maxRequest) {
            socket->abort();
            return;
        }
        const QByteArray request = socket->peek(maxRequest);
        if (request.count('\n') < 2)
            return;
        const QList<QByteArray> lines = request.split('\n');
        if (lines[0] + '\n' != hello) {
            socket->abort();
            return;
        }
        socket->readAll();
        socket->write(done);
        socket->flush();
        socket->disconnectFromServer();
        emit raiseRequested(QString::fromUtf8(lines[1]));
    });
}

} // namespace moire::ui
