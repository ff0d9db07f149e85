// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace moire::ui {

/// One window for each data folder: a second start asks the first to raise its window, and ends. The socket is in the
/// data folder, which is private to the user, and is named after the machine, because the folder may be on a network.
/// Where the path is too long for a socket, it is in the user's runtime folder.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    static constexpr int answerMs = 2000; ///< how long a second start waits for the first
    static constexpr qsizetype maxRequest = 64 * 1024; ///< bytes; longer requests are dropped

    /// \p dataFolder: an absolute path of a folder that exists.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// Answers later starts from now on, once the event loop runs. False: another program uses the folder already; it
    /// raises its window and opens \p model (empty: nothing), and this one should end. One that does not answer is left
    /// alone, and this program works beside it. Two programs that start at the same time agree which one is first.
    bool claim(const QString &model);
    const QString &serverName() const { return m_name; } ///< the path of the socket

signals:
    void raiseRequested(const QString &model); ///< by a later start

private:
    enum class Other { None, Silent, Answered };
    Other ask(const QString &model) const;
    void take(QLocalSocket *socket);
    QString m_folder;
    QString m_name;
    QLocalServer m_server;
};

} // namespace moire::ui
