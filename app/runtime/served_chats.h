// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/keeping.h"
#include "storage/store_thread.h"

#include <QString>

#include <functional>
#include <memory>

namespace moire {

/// Keeps what other programs ask through a server as chats, with the traces that every chat has, in a folder of their
/// own. A request that goes on from one that was kept before goes on in its chat; a request that was made before adds
/// another answer to it. What the database does not accept is tried again, and never delays an answer: while too much
/// waits, further answers are not kept.
class ServedChats {
public:
    static constexpr int maxWaiting = 256; ///< answers that are not in the database yet
    static constexpr qint64 maxWaitingTokens = 1 << 17; ///< of these

    struct Events { ///< on the database thread; each may be empty
        std::function<void()> changed; ///< the list of chats, or a chat
        std::function<void(const QString &why)> problem; ///< why answers are not kept; empty: they are kept again
    };
    ServedChats(StoreThread &store, const QString &modelPath, Events events);
    ~ServedChats(); ///< answers that are on their way are still kept
    ServedChats(const ServedChats &) = delete;
    ServedChats &operator=(const ServedChats &) = delete;

    /// For ServerOptions::keep. It may be used while the StoreThread exists.
    server::Keep keep() const;
    /// The SHA-256 of the model's file, for later answers and for earlier ones. Any thread.
    void setModelHash(const QString &hash);
    static QString folderName();

private:
    struct Shared;
    class Answer;
    std::shared_ptr<Shared> m_shared;
};

} // namespace moire
