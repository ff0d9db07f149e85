// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connection.h"
#include "server/http_request.h"

#include <nlohmann/json_fwd.hpp>

namespace moire::server {

/// The client closed its connection, or does not read: nothing more can be sent. Not an error.
struct ClientGone { };

/// A request and its answer, which is either one body or a stream of events. On the thread of the connection.
class Exchange {
public:
    Exchange(Connection &connection, HttpRequest request, std::chrono::milliseconds writeTime);

    const HttpRequest &request() const { return m_request; }
    const std::string &peer() const { return m_connection.peer(); }

    /// The whole answer. \p more: further header lines, each with its line break. Throws ClientGone.
    void send(int status, std::string_view contentType, std::string_view body, std::string_view more = {});
    void sendJson(int status, const nlohmann::ordered_json &body, std::string_view more = {});

    /// Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): the first one also sends
    /// the headers. Throw ClientGone.
    void event(std::string_view name, const nlohmann::ordered_json &data); ///< name: empty for none
    void event(std::string_view data);
    void endEvents();

    bool started() const { return m_status != 0; } ///< the status is sent, and can no longer be another
    int status() const { return m_status; } ///< 0: not sent
    size_t events() const { return m_events; } ///< sent so far
    bool gone() const { return m_connection.gone(); }
    bool keepAlive() const { return m_request.keepAlive; } ///< the connection may carry another request
    void close() { m_request.keepAlive = false; }

private:
    void write(std::string_view bytes);
    void chunk(std::string_view bytes);
    std::string head(int status, std::string_view contentType) const;

    Connection &m_connection;
    HttpRequest m_request;
    std::chrono::milliseconds m_writeTime;
    int m_status = 0;
    size_t m_events = 0;
};

/// JSON text; bytes that are not UTF-8 are replaced.
std::string toText(const nlohmann::ordered_json &json);

} // namespace moire::server
