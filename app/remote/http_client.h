// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/post.h"

#include <moire/error.h>

#include <QByteArray>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

class QNetworkAccessManager;

namespace moire::remote {

struct HttpRequest {
    QUrl url;
    std::string body; ///< JSON to POST; empty: GET
    std::string key; ///< sent as a bearer token; empty: none
    QString certificates; ///< RemoteServer::certificates
    std::chrono::milliseconds firstWait{30000}; ///< for the beginning of the answer
    std::chrono::milliseconds pause{30000}; ///< between two pieces of it
    qint64 maxBytes = 4 << 20; ///< of the answer's body
};

/// What comes before the body of an answer with status 200.
struct HttpHead {
    std::string contentType; ///< lower case, without parameters
    std::string server; ///< the header of that name
    std::string timing; ///< the header Server-Timing
};

/// What is done with an answer, on the client's thread. What these throw ends the exchange.
struct HttpSink {
    std::function<void(const HttpHead &)> head;
    enum class Took {
        Nothing, ///< that brings the answer forward, such as comments that only keep a connection open
        Something,
        Everything, ///< the answer is complete: send() returns soon, although the server may go on
    };
    std::function<Took(std::string_view bytes)> body;
};

/// The exchange failed. The key occurs nowhere in it.
class HttpError : public Error {
public:
    HttpError(ErrorKind kind, const std::string &what, const std::string &where, const std::string &remedy, int status,
              bool mayRetry)
        : Error(kind, what, where, remedy),
          m_status(status),
          m_mayRetry(mayRetry)
    {
    }
    int status() const { return m_status; } ///< of HTTP; 0: there was no answer; 200: it had begun
    bool mayRetry() const { return m_mayRetry; } ///< it may succeed a moment later

private:
    int m_status;
    bool m_mayRetry;
};

/// HTTP on a thread of its own, by Qt Network: certificates are verified, proxies are the system's (none for this
/// machine), redirects are not followed, bodies are not decompressed, cookies are not kept, connections are reused.
class HttpClient {
public:
    HttpClient();
    ~HttpClient(); ///< no send() may run
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Sends \p request and waits for the end of the answer. Throws HttpError, Error (Interrupted) soon after \p stop
    /// was requested, and what \p sink throws. Any thread but the client's own.
    void send(const HttpRequest &request, const HttpSink &sink, const std::stop_token &stop);

private:
    class Exchange;
    struct Call;
    QThread m_thread;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< made and used on m_thread
    Receiver m_worker; ///< on m_thread
};

} // namespace moire::remote
