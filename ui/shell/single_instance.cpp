// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimer>

namespace moire::ui {

namespace {

constexpr char hello[] = "moire-raise 1\n";
constexpr char done[] = "ok\n";
constexpr qsizetype maxSocketPath = 100; ///< bytes; the system takes 107

QString hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

QString socketPath(const QString &folder)
{
    const QString machine = hashOf(QSysInfo::machineHostName());
    const QString inside = folder + QStringLiteral("/window-") + machine;
    if (QFile::encodeName(inside).size() <= maxSocketPath)
        return inside;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime + QStringLiteral("/moire-") + hashOf(folder);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent),
      m_folder(QDir(dataFolder).canonicalPath()),
      m_name(socketPath(m_folder))
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::claim(const QString &model)
{
    QLockFile lock(m_folder + QStringLiteral("/start.lock"));
    lock.tryLock(answerMs); // in a folder that can only be read there is no first one
    const Other other = ask(model);
    if (other == Other::Answered)
        return false;
    if (other == Other::Silent)
        return true;
    QLocalServer::removeServer(m_name); // a program that crashed leaves its socket behind
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_name);
    return true;
}

SingleInstance::Other SingleInstance::ask(const QString &model) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs))
        return Other::None;
    socket.write(hello);
    socket.write(model.toUtf8().left(maxRequest / 2) + '\n');
    QByteArray answer;
    while (answer.size() < qsizetype{sizeof done} && socket.waitForReadyRead(answerMs)) {
        answer += socket.readAll();
        if (answer == done)
            return Other::Answered;
    }
    return socket.state() == QLocalSocket::ConnectedState ? Other::Silent : Other::None;
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
