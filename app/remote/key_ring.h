// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/post.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace moire {

/// Where the keys of servers are kept: in the system's secret service, or, where there is none or it refuses, in memory
/// until the program ends. Nothing is written anywhere else. Used on the thread that owns it; the service is spoken to
/// on a thread of its own, which may wait for a person who unlocks it.
class KeyRing : public QObject {
    Q_OBJECT
public:
    enum class Place { Service, Memory };

    explicit KeyRing(QObject *parent = nullptr);
    ~KeyRing() override; ///< waits at most some seconds for a call that is under way

    /// Looks up the key of a server (RemoteServer::id); \p done gets it, empty if there is none, unless \p context is
    /// gone by then.
    void find(const QString &server, QObject *context, std::function<void(const QString &key)> done);
    /// Keeps a key, or removes it if it is empty; \p done is told where it is kept. \p name: for people, in the
    /// service.
    void keep(const QString &server, const QString &name, const QString &key, QObject *context,
              std::function<void(moire::KeyRing::Place place)> done);

    /// Another bus than the session's, for tests; empty: no service.
    void useBus(const QString &address) { m_bus = address; }

private:
    QThread *m_thread; ///< left behind if the bus hangs
    std::unique_ptr<Receiver> m_worker; ///< on m_thread
    QHash<QString, QString> m_known; ///< keys of this session by server
    QHash<QString, int> m_changes; ///< how often keep() was called, by server: what was found before is outdated
    QString m_bus = QStringLiteral("session");
    Receiver m_replies; ///< on the owner's thread
};

} // namespace moire
