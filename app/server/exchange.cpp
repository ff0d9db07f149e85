// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/exchange.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace moire::server {

namespace {

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Internal Server Error";
    }
}

} // namespace

std::string toText(const nlohmann::ordered_json &json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Exchange::Exchange(Connection &connection, HttpRequest request, std::chrono::milliseconds writeTime)
    : m_connection(connection),
      m_request(std::move(request)),
      m_writeTime(writeTime)
{
}

void Exchange::write(std::string_view bytes)
{
    if (!m_connection.write(bytes, std::chrono::steady_clock::now() + m_writeTime)) {
        close();
        throw ClientGone();
    }
}

std::string Exchange::head(int status, std::string_view contentType) const
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + ' ' + reasonOf(status) + "\r\n";
    text.append("Content-Type: ").append(contentType).append("\r\n");
    text += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    text += keepAlive() ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    return text;
}

void Exchange::send(int status, std::string_view contentType, std::string_view body, std::string_view more)
{
    m_status = status;
    std::string text = head(status, contentType).append(more);
    text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    if (m_request.method != "HEAD")
        text += body;
    write(text);
}

void Exchange::sendJson(int status, const nlohmann::ordered_json &body, std::string_view more)
{
    send(status, "application/json", toText(body), more);
}

void Exchange::chunk(std::string_view bytes)
{
    if (!m_request.chunksAccepted)
        return write(bytes);
    std::array<char, 24> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", bytes.size());
    write(std::string(size.data()).append(bytes).append("\r\n"));
}

void Exchange::event(std::string_view name, const nlohmann::ordered_json &data)
{
    const std::string lines = name.empty() ? std::string() : "event: " + std::string(name) + '\n';
    event(lines + "data: " + toText(data));
}

void Exchange::event(std::string_view data)
{
    if (!started()) {
        m_status = 200;
        if (!m_request.chunksAccepted)
            close();
        write(head(200, "text/event-stream") +
              (m_request.chunksAccepted ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n"));
    }
    chunk(std::string(data) + "\n\n");
    ++m_events;
}

void Exchange::endEvents()
{
    if (m_request.chunksAccepted)
        write("0\r\n\r\n");
}

} // namespace moire::server
