// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/answer_queue.h"
#include "server/http_server.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// A server that other programs use the engine through: docs/server.md. Plain C++ over the engine, so that a build
/// without Qt has it; moire-cli runs it, and a window can own it.
namespace moire::server {

class Service;

/// A key that clients must give. The key itself appears in no message.
struct AccessKey {
    std::string name; ///< shown to the person: "laptop", or "key 2"
    std::string key;
};
/// One key a line, optionally after a name and a space; lines that begin with # are skipped. Throws Error: Refused (a
/// key of less than 16 characters, control characters, no key), Failed (cannot be read).
std::vector<AccessKey> readKeys(const std::filesystem::path &file);

struct ServerOptions {
    std::string host = "127.0.0.1";
    uint16_t port = 8080; ///< 0: any that is free
    std::vector<AccessKey> keys; ///< none: only programs of this machine, on a loopback address
    std::string modelName; ///< the id that clients see
    QueueOptions queue;
    Keep keep; ///< is told every answer; empty: nothing that clients send or get is kept
    HttpOptions http;
};

/// A request in progress.
struct ClientRequest {
    std::string client; ///< the key's name, or the address
    std::string path;
    std::chrono::system_clock::time_point since;
};

class Server {
public:
    /// Throws Error (Usage): another address than a loopback one without keys.
    explicit Server(ServerOptions options);
    ~Server(); ///< stops
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Opens contexts and listens. Throws Error like Context and ListeningSocket; then nothing runs.
    void start(std::shared_ptr<const Model> model, Reload reload = {});
    /// Ends all answers and connections; returns when nothing runs any more.
    void stop();

    bool running() const { return m_http != nullptr; }
    uint16_t port() const { return m_http ? m_http->port() : 0; }
    std::string address() const; ///< "http://127.0.0.1:8080"
    size_t connections() const { return m_http ? m_http->connections() : 0; }
    std::vector<ClientRequest> requests() const; ///< in progress

private:
    void handle(Exchange &exchange);
    void route(Exchange &exchange);
    std::string clientOf(const Exchange &exchange) const;
    void checkOrigin(const HttpRequest &request) const;

    ServerOptions m_options;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpServer> m_http; ///< ends before the service
};

} // namespace moire::server
