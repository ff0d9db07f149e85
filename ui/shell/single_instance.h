// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace moire::ui {

/// One window for each data folder: a second start asks the first to raise its window, and ends. The socket is only
/// reachable by the same user.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    static constexpr int answerMs = 2000; ///< how long a second start waits for the first
    static constexpr qsizetype maxRequest = 64 * 1024; ///< bytes; longer requests are dropped

    /// \p dataFolder: an absolute path.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// Asks the program that uses the folder already to raise its window and to open \p model (empty: nothing).
    /// False: there is none, or it does not answer.
    bool askOther(const QString &model);
    /// Answers later starts from now on. False: it is not possible here; the program works without.
    bool listen();
    QString serverName() const { return m_server.fullServerName(); }

signals:
    void raiseRequested(const QString &model); ///< by a later start

private:
    void take(QLocalSocket *socket);
    QString m_name;
    QLocalServer m_server;
};

} // namespace moire::ui
