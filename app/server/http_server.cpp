// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_server.h"

#include <nlohmann/json.hpp>

#include <new>
#include <system_error>

namespace moire::server {

namespace {
using Clock = std::chrono::steady_clock;
}

HttpServer::HttpServer(const std::string &host, uint16_t port, const HttpOptions &options,
                       std::function<void(Exchange &)> handler,
                       std::function<nlohmann::ordered_json(int status, const std::string &message)> errorBody)
    : m_options(options),
      m_handler(std::move(handler)),
      m_errorBody(std::move(errorBody)),
      m_socket(host, port)
{
}

void HttpServer::start()
{
    m_acceptor = std::thread([this] { acceptAll(); });
}

void HttpServer::stop()
{
    m_stopping = true;
    m_socket.interrupt();
    if (m_acceptor.joinable())
        m_acceptor.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const Worker &worker : m_workers)
            if (worker.connection)
                worker.connection->interrupt();
    }
    for (Worker &worker : m_workers) // nobody else adds or removes any now
        worker.thread.join();
    m_workers.clear();
}

size_t HttpServer::connections() const
{
    const std::lock_guard lock(m_mutex);
    size_t count = 0;
    for (const Worker &worker : m_workers)
        count += worker.connection ? 1 : 0;
    return count;
}

void HttpServer::acceptAll()
{
    while (!m_stopping) {
        std::unique_ptr<Connection> connection = m_socket.accept();
        if (m_stopping)
            return;
        if (connection)
            start(std::move(connection));
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

void HttpServer::reap()
{
    for (auto at = m_workers.begin(); at != m_workers.end();) {
        if (at->connection) {
            ++at;
            continue;
        }
        at->thread.join();
        at = m_workers.erase(at);
    }
}

void HttpServer::start(std::unique_ptr<Connection> connection)
try {
    {
        const std::lock_guard lock(m_mutex);
        reap();
        if (m_workers.size() < m_options.connections) {
            m_workers.push_back({std::move(connection), {}});
            Worker &worker = m_workers.back();
            try {
                worker.thread = std::thread([this, &worker] { work(worker); });
                return;
            } catch (const std::system_error &) { // no more threads: the same answer
                connection = std::move(worker.connection);
                m_workers.pop_back();
            }
        }
    }
    refuse(*connection, 503, "too many connections: try again later", "Retry-After: 1\r\n");
    connection->finish(std::chrono::milliseconds(10));
} catch (const std::bad_alloc &) { // the connection is closed
}

void HttpServer::work(Worker &worker)
{
    serve(*worker.connection);
    const std::lock_guard lock(m_mutex);
    worker.connection.reset();
}

void HttpServer::refuse(Connection &connection, int status, const std::string &message, std::string_view more) const
{
    try {
        HttpRequest request;
        request.keepAlive = false;
        Exchange(connection, std::move(request), std::chrono::milliseconds(200))
            .sendJson(status, m_errorBody(status, message), more);
    } catch (const ClientGone &) {
    } catch (const std::bad_alloc &) { // the end of the connection has to do
    }
}

/// Nullopt: the client is gone, or was idle for too long. Throws BadRequest.
std::optional<HttpRequest> HttpServer::readRequest(Connection &connection, RequestParser &parser) const
{
    Deadline deadline = Clock::now() + m_options.idleTime;
    bool begun = false;
    while (true) {
        if (std::optional<HttpRequest> request = parser.next())
            return request;
        if (parser.takeContinue() &&
            !connection.write("HTTP/1.1 100 Continue\r\n\r\n", Clock::now() + m_options.writeTime))
            return std::nullopt;
        if (!begun && !parser.idle()) {
            begun = true;
            deadline = Clock::now() + m_options.requestTime;
        }
        std::string bytes;
        switch (connection.read(bytes, deadline)) {
        case Connection::Read::Data:
            parser.push(bytes);
            break;
        case Connection::Read::Closed:
            return std::nullopt;
        case Connection::Read::TimedOut:
            if (parser.idle())
                return std::nullopt;
            throw BadRequest(408, "the request did not arrive in time");
        }
    }
}

void HttpServer::serve(Connection &connection)
{
    try {
        RequestParser parser(m_options.limits);
        while (!m_stopping) {
            std::optional<HttpRequest> request = readRequest(connection, parser);
            if (!request)
                return;
            Exchange exchange(connection, std::move(*request), m_options.writeTime);
            m_handler(exchange);
            if (!exchange.keepAlive())
                return connection.finish();
        }
    } catch (const BadRequest &bad) {
        refuse(connection, bad.status(), bad.what());
        connection.finish();
    } catch (const ClientGone &) {
    } catch (const std::bad_alloc &) { // an answer may have begun: nothing can be said
    }
}

} // namespace moire::server
