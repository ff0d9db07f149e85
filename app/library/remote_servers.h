// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/key_ring.h"
#include "remote/remote_server.h"

#include <QObject>

#include <vector>

class QSettings;

namespace moire {

/// The servers that a person added, the entries of the library that are no files. Their keys are in keys(). Nothing is
/// contacted. Used on the window's thread.
class RemoteServers : public QObject {
    Q_OBJECT
public:
    static constexpr int maxServers = 100;

    explicit RemoteServers(QObject *parent = nullptr);

    /// Reads the list from \p file and keeps it there from now on; entries with an invalid address are left out. \p
    /// file must outlive this object.
    void keepIn(QSettings &file);

    const std::vector<RemoteServer> &list() const { return m_list; } ///< in the order they were added
    const RemoteServer *find(const QString &id) const; ///< null: none
    const RemoteServer *findPlace(const QString &place) const; ///< by RemoteServer::place()
    /// Adds a server (one without an id gets one), or changes the one with its id. Returns the id; empty: there are too
    /// many.
    QString put(RemoteServer server);
    void remove(const QString &id); ///< with its key

    KeyRing &keys() { return m_keys; }

signals:
    void changed();

private:
    void save();

    std::vector<RemoteServer> m_list;
    KeyRing m_keys;
    QSettings *m_file = nullptr;
};

} // namespace moire
