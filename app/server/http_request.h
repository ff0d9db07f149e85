// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Requests of HTTP/1.1 (RFC 9112), as far as an interface of JSON needs them: no files, no ranges, no compression, no
/// upgrades. Everything read is untrusted: time and memory are bounded by RequestLimits.
namespace moire::server {

struct RequestLimits {
    size_t headBytes = size_t{32} << 10; ///< request line and headers; also of one trailer
    size_t headers = 100;
    size_t bodyBytes = size_t{8} << 20;
};

/// A request that is answered with an error; the connection is closed afterwards.
class BadRequest : public std::runtime_error {
public:
    BadRequest(int httpStatus, const std::string &message) : std::runtime_error(message), m_status(httpStatus) { }
    int status() const { return m_status; }

private:
    int m_status;
};

struct HttpRequest {
    std::string method; ///< "GET"
    std::string path; ///< without the query, as sent
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;
    bool keepAlive = true;
    bool chunksAccepted = true; ///< HTTP/1.1: the answer may come in chunks

    /// The value of the first header of this name (in lower case), or empty.
    std::string_view header(std::string_view name) const;
};

/// Takes the bytes of a connection and makes requests of them.
class RequestParser {
public:
    explicit RequestParser(RequestLimits limits = {}) : m_limits(limits) { }

    /// Adds bytes; afterwards next() may have a request. Throws BadRequest; the parser is useless then.
    void push(std::string_view bytes);
    /// A request that is complete. Bytes after it belong to the next one, which is read by the next call.
    std::optional<HttpRequest> next();

    bool idle() const { return m_state == State::Head && m_bytes.empty(); } ///< between two requests
    /// The client waits for "100 Continue" before it sends the body. True once.
    bool takeContinue();

private:
    enum class State { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer, Done };
    void parse();
    bool parseHead();
    void parseRequestLine(std::string_view line);
    void parseHeader(std::string_view line);
    void finishHead();
    bool parseBody();
    bool parseChunkSize();
    bool parseChunk();
    bool parseChunkEnd();
    bool parseTrailer();
    std::optional<std::string_view> line(size_t limit, int status, const char *tooLong);

    RequestLimits m_limits;
    State m_state = State::Head;
    std::string m_bytes; ///< not consumed yet
    size_t m_searched = 0; ///< of m_bytes, without the end of the head
    HttpRequest m_request;
    size_t m_left = 0; ///< bytes of the body or chunk that are missing
    size_t m_trailerBytes = 0;
    bool m_continue = false;
};

} // namespace moire::server
