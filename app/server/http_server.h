// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/exchange.h"

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace moire::server {

struct HttpOptions {
    RequestLimits limits;
    size_t connections = 64; ///< at once; further ones get status 503
    std::chrono::milliseconds requestTime{30'000}; ///< from the first byte of a request to its last
    std::chrono::milliseconds idleTime{75'000}; ///< between two requests
    std::chrono::milliseconds writeTime{30'000}; ///< a client that reads nothing for so long is gone
};

/// Accepts connections, and reads their requests, each on a thread of its own.
class HttpServer {
public:
    /// \p handler answers a request; it may throw ClientGone and nothing else. \p errorBody: the JSON of an error.
    /// Both are called on the threads of the connections. Throws Error like ListeningSocket.
    HttpServer(const std::string &host, uint16_t port, const HttpOptions &options,
               std::function<void(Exchange &)> handler,
               std::function<nlohmann::ordered_json(int status, const std::string &message)> errorBody);
    ~HttpServer() { stop(); }
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    void start(); ///< accepts connections from now on; throws std::system_error if there are no more threads
    void stop(); ///< ends every connection; returns when no handler runs any more

    uint16_t port() const { return m_socket.port(); }
    size_t connections() const;

private:
    struct Worker {
        std::unique_ptr<Connection> connection; ///< null: the thread ends. Changed under m_mutex, by the thread
        std::thread thread;
    };
    void acceptAll();
    void start(std::unique_ptr<Connection> connection);
    void work(Worker &worker);
    void serve(Connection &connection);
    std::optional<HttpRequest> readRequest(Connection &connection, RequestParser &parser) const;
    void refuse(Connection &connection, int status, const std::string &message, std::string_view more = {}) const;
    void reap();

    HttpOptions m_options;
    std::function<void(Exchange &)> m_handler;
    std::function<nlohmann::ordered_json(int, const std::string &)> m_errorBody;
    ListeningSocket m_socket;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    std::list<Worker> m_workers;
    std::thread m_acceptor;
};

} // namespace moire::server
