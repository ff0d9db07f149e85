// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_request.h"

#include <algorithm>
#include <charconv>

namespace moire::server {

namespace {

constexpr size_t maxTarget = 4096;
constexpr size_t maxChunkLine = 256;

bool isTokenChar(char c)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
        others.find(c) != std::string_view::npos;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameWord(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

/// Whether a comma-separated list has the word.
bool lists(std::string_view list, std::string_view word)
{
    while (true) {
        const size_t comma = std::min(list.find(','), list.size());
        if (sameWord(trimmed(list.substr(0, comma)), word))
            return true;
        if (comma == list.size())
            return false;
        list.remove_prefix(comma + 1);
    }
}

template <class T>
std::optional<T> number(std::string_view text, int base)
{
    T value{};
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return status == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::string_view HttpRequest::header(std::string_view name) const
{
    for (const auto &[key, value] : headers)
        if (key == name)
            return value;
    return {};
}

void RequestParser::push(std::string_view bytes)
{
    m_bytes += bytes;
    parse();
}

std::optional<HttpRequest> RequestParser::next()
{
    parse();
    if (m_state != State::Done)
        return std::nullopt;
    m_state = State::Head;
    m_searched = m_trailerBytes = 0;
    m_continue = false; // the body came without waiting
    return std::exchange(m_request, {});
}

bool RequestParser::takeContinue()
{
    return std::exchange(m_continue, false);
}

void RequestParser::parse()
{
    bool more = true;
    while (more) {
        switch (m_state) {
        case State::Head:
            more = parseHead();
            break;
        case State::Body:
            more = parseBody();
            break;
        case State::ChunkSize:
            more = parseChunkSize();
            break;
        case State::Chunk:
            more = parseChunk();
            break;
        case State::ChunkEnd:
            more = parseChunkEnd();
            break;
        case State::Trailer:
            more = parseTrailer();
            break;
        case State::Done:
            more = false;
            break;
        }
    }
}

bool RequestParser::parseHead()
{
    if (m_bytes.starts_with("\r\n")) { // a robust server ignores an empty line before a request
        m_bytes.erase(0, 2);
        return true;
    }
    const size_t end = m_bytes.find("\r\n\r\n", m_searched < 3 ? 0 : m_searched - 3);
    if (std::min(end, m_bytes.size()) > m_limits.headBytes)
        throw BadRequest(431, "the headers are larger than " + std::to_string(m_limits.headBytes) + " bytes");
    m_searched = m_bytes.size();
    if (end == std::string::npos)
        return false;
    std::string_view head = std::string_view(m_bytes).substr(0, end + 2);
    for (bool first = true; !head.empty(); first = false) {
        const size_t at = head.find("\r\n");
        if (first)
            parseRequestLine(head.substr(0, at));
        else
            parseHeader(head.substr(0, at));
        head.remove_prefix(at + 2);
    }
    m_bytes.erase(0, end + 4);
    finishHead();
    return true;
}

void RequestParser::parseRequestLine(std::string_view text)
{
    const size_t first = text.find(' ');
    const size_t second = text.rfind(' ');
    if (first == std::string_view::npos || second <= first)
        throw BadRequest(400, "the request line is not valid HTTP");
    const std::string_view method = text.substr(0, first);
    const std::string_view target = text.substr(first + 1, second - first - 1);
    const std::string_view version = text.substr(second + 1);
    if (!version.starts_with("HTTP/"))
        throw BadRequest(400, "the request line is not valid HTTP");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        throw BadRequest(505, "only HTTP/1.1 and HTTP/1.0 are supported");
    if (target.size() > maxTarget)
        throw BadRequest(414, "the path is longer than " + std::to_string(maxTarget) + " bytes");
    const bool visible = std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (method.empty() || method.size() > 20 || !std::all_of(method.begin(), method.end(), isTokenChar) ||
        !target.starts_with('/') || !visible)
        throw BadRequest(400, "the request line is not valid HTTP");
    m_request.method = method;
    m_request.path = target.substr(0, target.find('?'));
    m_request.chunksAccepted = m_request.keepAlive = version == "HTTP/1.1";
}

void RequestParser::parseHeader(std::string_view text)
{
    const size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    if (colon == std::string_view::npos || name.empty() || !std::all_of(name.begin(), name.end(), isTokenChar))
        throw BadRequest(400, "a header is not valid");
    const std::string_view value = trimmed(text.substr(colon + 1));
    if (std::any_of(value.begin(), value.end(),
                    [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f'; }))
        throw BadRequest(400, "a header contains control characters");
    if (m_request.headers.size() == m_limits.headers)
        throw BadRequest(431, "there are more than " + std::to_string(m_limits.headers) + " headers");
    std::string key(name);
    std::transform(key.begin(), key.end(), key.begin(), lower);
    m_request.headers.emplace_back(std::move(key), value);
}

/// Decides how the body ends. What two programs could read differently is refused (RFC 9112, section 6.3).
void RequestParser::finishHead()
{
    std::optional<std::string_view> length;
    std::optional<std::string_view> coding;
    bool host = false;
    for (const auto &[name, value] : m_request.headers) {
        if (name == "content-length" && length && *length != value)
            throw BadRequest(400, "two different Content-Length headers");
        if (name == "transfer-encoding" && coding)
            throw BadRequest(400, "two Transfer-Encoding headers");
        if (name == "host" && std::exchange(host, true))
            throw BadRequest(400, "two Host headers");
        if (name == "content-length")
            length = value;
        else if (name == "transfer-encoding")
            coding = value;
        else if (name == "connection" && lists(value, "close"))
            m_request.keepAlive = false;
        else if (name == "connection" && lists(value, "keep-alive"))
            m_request.keepAlive = true;
        else if (name == "content-encoding" && !sameWord(value, "identity"))
            throw BadRequest(415, "compressed requests are not accepted");
    }
    if (coding && (length || !m_request.chunksAccepted))
        throw BadRequest(400, "Transfer-Encoding does not go with Content-Length or HTTP/1.0");
    if (coding && !sameWord(*coding, "chunked"))
        throw BadRequest(501, "this Transfer-Encoding is not supported");
    const std::optional<size_t> size = length ? number<size_t>(*length, 10) : 0;
    if (length && (!size || length->starts_with('-')))
        throw BadRequest(!length->empty() && length->find_first_not_of("0123456789") == std::string_view::npos ? 413
                                                                                                               : 400,
                         "the Content-Length is not valid");
    if (*size > m_limits.bodyBytes)
        throw BadRequest(413, "the body is larger than " + std::to_string(m_limits.bodyBytes) + " bytes");
    const bool body = coding || *size > 0;
    m_continue = body && m_request.chunksAccepted && sameWord(m_request.header("expect"), "100-continue");
    m_left = *size;
    m_state = coding ? State::ChunkSize : body ? State::Body : State::Done;
}

bool RequestParser::parseBody()
{
    const size_t taken = std::min(m_left, m_bytes.size());
    m_request.body.append(m_bytes, 0, taken);
    m_bytes.erase(0, taken);
    m_left -= taken;
    if (m_left == 0)
        m_state = State::Done;
    return m_left == 0;
}

std::optional<std::string_view> RequestParser::line(size_t limit, int status, const char *tooLong)
{
    const size_t end = m_bytes.find("\r\n");
    if (std::min(end, m_bytes.size()) > limit)
        throw BadRequest(status, tooLong);
    return end == std::string::npos ? std::nullopt : std::optional(std::string_view(m_bytes).substr(0, end));
}

bool RequestParser::parseChunkSize()
{
    const std::optional<std::string_view> text = line(maxChunkLine, 400, "the size of a chunk is not valid");
    if (!text)
        return false;
    const std::string_view digits = trimmed(text->substr(0, text->find(';')));
    const std::optional<size_t> size = number<size_t>(digits, 16);
    if (!size || digits.starts_with('-'))
        throw BadRequest(400, "the size of a chunk is not valid");
    if (*size > m_limits.bodyBytes - m_request.body.size())
        throw BadRequest(413, "the body is larger than " + std::to_string(m_limits.bodyBytes) + " bytes");
    m_bytes.erase(0, text->size() + 2);
    m_left = *size;
    m_state = m_left > 0 ? State::Chunk : State::Trailer;
    return true;
}

bool RequestParser::parseChunk()
{
    const size_t taken = std::min(m_left, m_bytes.size());
    m_request.body.append(m_bytes, 0, taken);
    m_bytes.erase(0, taken);
    m_left -= taken;
    if (m_left == 0)
        m_state = State::ChunkEnd;
    return m_left == 0;
}

bool RequestParser::parseChunkEnd()
{
    if (m_bytes.size() < 2)
        return false;
    if (!m_bytes.starts_with("\r\n"))
        throw BadRequest(400, "a chunk does not end where its size says");
    m_bytes.erase(0, 2);
    m_state = State::ChunkSize;
    return true;
}

/// Trailers are read and left out.
bool RequestParser::parseTrailer()
{
    const std::optional<std::string_view> text = line(m_limits.headBytes, 431, "the trailers are too large");
    if (!text)
        return false;
    m_trailerBytes += text->size() + 2;
    if (m_trailerBytes > m_limits.headBytes)
        throw BadRequest(431, "the trailers are too large");
    if (text->empty())
        m_state = State::Done;
    m_bytes.erase(0, text->size() + 2);
    return true;
}

} // namespace moire::server
