// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace moire::server {

using Deadline = std::chrono::steady_clock::time_point;

/// One end of a TCP connection; owns the descriptor. Used by one thread, but interrupt() by any.
class Connection {
public:
    Connection(int descriptor, std::string peerAddress);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    enum class Read { Data, Closed, TimedOut };
    /// Waits for bytes and appends them to \p bytes. TimedOut after the deadline, even if there are more.
    Read read(std::string &bytes, Deadline deadline);
    /// False if the client is gone or did not read in time; nothing can be sent any more.
    bool write(std::string_view bytes, Deadline deadline);
    /// The client has closed the connection, or its sending half.
    bool gone() const;
    /// Sends the end and reads what still comes, for a moment: a client that is still sending gets the answer instead
    /// of a reset.
    void finish(std::chrono::milliseconds time = std::chrono::milliseconds(500));
    /// Ends every wait, now and later. Any thread.
    void interrupt();

    const std::string &peer() const { return m_peer; } ///< numeric address, without the port

private:
    bool wait(short events, Deadline deadline) const;
    int m_descriptor;
    std::string m_peer;
};

/// A socket that listens; port 0 takes a free one. Owns the descriptor.
class ListeningSocket {
public:
    /// Throws Error (Usage: not an address of this machine, Failed: in use or not permitted).
    ListeningSocket(const std::string &host, uint16_t port);
    ~ListeningSocket();
    ListeningSocket(const ListeningSocket &) = delete;
    ListeningSocket &operator=(const ListeningSocket &) = delete;

    /// Waits for a connection; null once interrupted, and if there are no descriptors or no memory for one: try again
    /// when others are closed.
    std::unique_ptr<Connection> accept();
    void interrupt(); ///< any thread
    uint16_t port() const { return m_port; }

private:
    int m_descriptor = -1;
    uint16_t m_port = 0;
};

/// Whether \p host is "localhost" or an address that only this machine can reach.
bool isLoopback(const std::string &host);

} // namespace moire::server
