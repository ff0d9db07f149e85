// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/connection.h"

#include <moire/error.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <new>
#include <utility>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace moire::server {

namespace {

using Clock = std::chrono::steady_clock;

int pollTime(Deadline deadline)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    return static_cast<int>(std::clamp<decltype(left)>(left + 1, 0, 60'000));
}

std::string numericAddress(const sockaddr *address, socklen_t length)
{
    std::array<char, NI_MAXHOST> text{};
    const int failed =
        getnameinfo(address, length, text.data(), static_cast<socklen_t>(text.size()), nullptr, 0, NI_NUMERICHOST);
    return failed == 0 ? text.data() : "unknown";
}

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

/// Only addresses and names that this machine knows without asking others, apart from the name service it is set to.
Addresses resolve(const std::string &host, const std::string &port)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    const int failed = getaddrinfo(host.c_str(), port.c_str(), &hints, &found);
    return {failed == 0 ? found : nullptr, &freeaddrinfo};
}

bool isLoopbackAddress(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof v4);
        return (ntohl(v4.sin_addr.s_addr) >> 24) == 127;
    }
    sockaddr_in6 v6{};
    std::memcpy(&v6, address, sizeof v6);
    return address->sa_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&v6.sin6_addr);
}

} // namespace

bool isLoopback(const std::string &host)
{
    const Addresses addresses = resolve(host, "0");
    bool all = addresses != nullptr;
    for (const addrinfo *at = addresses.get(); at; at = at->ai_next)
        all = all && isLoopbackAddress(at->ai_addr);
    return all;
}

Connection::Connection(int descriptor, std::string peerAddress)
    : m_descriptor(descriptor),
      m_peer(std::move(peerAddress))
{
    const int on = 1; // every piece of an answer is sent at once
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Connection::~Connection()
{
    close(m_descriptor);
}

bool Connection::wait(short events, Deadline deadline) const
{
    while (true) {
        pollfd waiting{.fd = m_descriptor, .events = events, .revents = 0};
        const int ready = poll(&waiting, 1, pollTime(deadline));
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return true; // the call that follows reports it
        if (Clock::now() >= deadline)
            return false;
    }
}

Connection::Read Connection::read(std::string &bytes, Deadline deadline)
{
    std::array<char, 16384> buffer;
    while (true) {
        if (Clock::now() >= deadline || !wait(POLLIN, deadline))
            return Read::TimedOut;
        const ssize_t n = recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (n > 0) {
            bytes.append(buffer.data(), static_cast<size_t>(n));
            return Read::Data;
        }
        if (n == 0 || (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK))
            return Read::Closed;
    }
}

bool Connection::write(std::string_view bytes, Deadline deadline)
{
    while (!bytes.empty()) {
        const ssize_t n = send(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n >= 0)
            bytes.remove_prefix(static_cast<size_t>(n));
        else if (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK)
            return false;
        else if (!wait(POLLOUT, deadline))
            return false;
    }
    return true;
}

bool Connection::gone() const
{
    pollfd waiting{.fd = m_descriptor, .events = POLLRDHUP, .revents = 0};
    return poll(&waiting, 1, 0) > 0;
}

void Connection::finish(std::chrono::milliseconds time)
{
    shutdown(m_descriptor, SHUT_WR);
    std::string ignored;
    const Deadline deadline = Clock::now() + time;
    size_t total = 0;
    while (total < (size_t{4} << 20) && read(ignored, deadline) == Read::Data)
        total += std::exchange(ignored, {}).size();
}

void Connection::interrupt()
{
    shutdown(m_descriptor, SHUT_RDWR);
}

ListeningSocket::ListeningSocket(const std::string &host, uint16_t port)
{
    const Addresses addresses = resolve(host, std::to_string(port));
    if (!addresses)
        throw Error(ErrorKind::Usage, "'" + printable(host, 100) + "' is not an address of this machine", "--host",
                    "give an address, such as 127.0.0.1");
    m_descriptor = socket(addresses->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (m_descriptor < 0 || bind(m_descriptor, addresses->ai_addr, addresses->ai_addrlen) != 0 ||
        listen(m_descriptor, 64) != 0) {
        const int reason = errno;
        if (m_descriptor >= 0)
            close(m_descriptor);
        throw Error(ErrorKind::Failed, std::string("cannot listen: ") + std::strerror(reason),
                    printable(host, 100) + ":" + std::to_string(port), "choose another port or address");
    }
    sockaddr_storage bound{};
    socklen_t length = sizeof bound;
    getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&bound), &length);
    std::array<char, NI_MAXSERV> service{};
    getnameinfo(reinterpret_cast<sockaddr *>(&bound), length, nullptr, 0, service.data(),
                static_cast<socklen_t>(service.size()), NI_NUMERICSERV);
    m_port = static_cast<uint16_t>(std::strtoul(service.data(), nullptr, 10));
}

ListeningSocket::~ListeningSocket()
{
    close(m_descriptor);
}

std::unique_ptr<Connection> ListeningSocket::accept()
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    int descriptor = -1;
    do
        descriptor = accept4(m_descriptor, reinterpret_cast<sockaddr *>(&peer), &length, SOCK_CLOEXEC);
    while (descriptor < 0 && (errno == EINTR || errno == ECONNABORTED));
    if (descriptor < 0)
        return nullptr;
    try {
        return std::make_unique<Connection>(descriptor, numericAddress(reinterpret_cast<sockaddr *>(&peer), length));
    } catch (const std::bad_alloc &) {
        close(descriptor);
        return nullptr;
    }
}

void ListeningSocket::interrupt()
{
    shutdown(m_descriptor, SHUT_RDWR);
}

} // namespace moire::server
