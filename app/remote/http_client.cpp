// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http_client.h"

#include "remote/answer_piece.h"
#include "remote/remote_server.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <future>
#include <utility>

namespace moire::remote {

namespace {

constexpr qint64 chunkBytes = 64 << 10;
constexpr qint64 maxErrorBytes = 64 << 10;
/// A connection that a server ends properly within this time after its answer is used again.
constexpr std::chrono::milliseconds graceForTheEnd{500};

/// The system's proxies, but none for this machine.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisMachine(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

std::string placeOf(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toStdString();
}

bool statusMayRetry(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

const char *remedyFor(int status)
{
    switch (status) {
    case 401:
    case 403:
        return "check the key of this server on the models page";
    case 404:
        return "check the address and the model's name on the models page";
    case 429:
    case 503:
        return "the server is busy: try again later";
    default:
        return "see the server's log";
    }
}

const char *remedyFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return "check the address on the models page, and the network";
    case QNetworkReply::SslHandshakeFailedError:
        return "use the name that the certificate is made for, or add the file of its authority on the models page";
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return "check the proxy in the system's settings";
    default:
        return "check that the server runs and can be reached";
    }
}

} // namespace

/// A request that someone waits for. Both members are used on the client's thread.
struct HttpClient::Call {
    HttpRequest request;
    HttpSink sink;
    std::promise<void> end;
    Exchange *exchange = nullptr; ///< null: not begun, or ended
    bool stopped = false;
};

/// One request and its answer, on the client's thread. Deletes itself at its end.
class HttpClient::Exchange : public QObject {
public:
    Exchange(QNetworkAccessManager &manager, std::shared_ptr<Call> call)
        : m_call(std::move(call)),
          m_where(placeOf(m_call->request.url))
    {
        m_call->exchange = this;
        try {
            const QNetworkRequest request = prepared();
            m_reply = m_call->request.body.empty()
                ? manager.get(request)
                : manager.post(request, QByteArray::fromStdString(m_call->request.body));
            watch();
        } catch (...) {
            m_failure = std::current_exception();
            end();
        }
    }

    void stop() { fail(Error(ErrorKind::Interrupted, "stopped", m_where, "ask again")); }

private:
    void watch()
    {
        m_reply->setReadBufferSize(16 * chunkBytes);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Exchange::expire);
        m_timer.start(m_call->request.firstWait);
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                if (m_sslProblem.isEmpty())
                    m_sslProblem = error.errorString();
        });
    }

    QNetworkRequest prepared() const
    {
        const HttpRequest &asked = m_call->request;
        QNetworkRequest request(asked.url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        for (const auto attribute :
             {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
              QNetworkRequest::AuthenticationReuseAttribute})
            request.setAttribute(attribute, QNetworkRequest::Manual);
        request.setRawHeader("Accept-Encoding", "identity"); // also keeps Qt from decompressing
        request.setRawHeader("User-Agent", "Moire/" MOIRE_VERSION);
        if (!asked.body.empty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (std::any_of(asked.key.begin(), asked.key.end(), [](char c) { return c <= ' ' || c > '~'; }))
            throw HttpError(ErrorKind::Usage, "the key has characters that a key cannot have", m_where,
                            "enter the key again on the models page", 0, false);
        if (!asked.key.empty())
            request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(asked.key));
        if (asked.url.scheme() == QLatin1String("https"))
            request.setSslConfiguration(trusting(asked.certificates));
        return request;
    }

    QSslConfiguration trusting(const QString &file) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (file.isEmpty())
            return configuration;
        const QList<QSslCertificate> own =
            QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (own.isEmpty())
            throw HttpError(ErrorKind::Usage, "the file has no certificate in PEM form, or cannot be read",
                            file.toStdString(), "choose another file on the models page", 0, false);
        configuration.addCaCertificates(own);
        return configuration;
    }

    void fail(const Error &error) { fail(std::make_exception_ptr(error)); }
    void fail(const HttpError &error) { fail(std::make_exception_ptr(error)); }
    void fail(std::exception_ptr failure)
    {
        if (m_failure || !m_reply)
            return;
        m_failure = std::move(failure);
        m_reply->abort(); // finished() follows
    }

    void expire()
    {
        if (m_complete)
            return m_reply->abort(); // finished() follows
        const auto waited = m_progress ? m_call->request.pause : m_call->request.firstWait;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(waited).count();
        fail(HttpError(ErrorKind::Failed, "the server sent nothing for " + std::to_string(seconds) + " s", m_where,
                       "try again, or allow more time on the models page", 0, false));
    }

    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    std::string header(const char *name) const
    {
        return withoutSecret(m_reply->rawHeader(name).toStdString(), m_call->request.key).substr(0, 1000);
    }

    void begin()
    {
        const std::string encoding = header("Content-Encoding");
        if (!encoding.empty() && encoding != "identity")
            throw HttpError(ErrorKind::Refused, "the server sent a compressed answer (" + printable(encoding, 40) + ")",
                            m_where, "switch compression off in the server or the proxy before it", 200, false);
        HttpHead head{.server = printable(header("Server"), 80), .timing = header("Server-Timing")};
        head.contentType =
            QString::fromStdString(header("Content-Type")).section(u';', 0, 0).trimmed().toLower().toStdString();
        m_call->sink.head(head);
    }

    void take(const QByteArray &bytes)
    {
        if (status() / 100 != 2) {
            m_errorBody += bytes.left(std::max<qsizetype>(0, maxErrorBytes - m_errorBody.size()));
            if (m_errorBody.size() >= maxErrorBytes)
                fail(statusError());
            return;
        }
        if (m_complete)
            return;
        m_bytes += bytes.size();
        if (m_bytes > m_call->request.maxBytes)
            throw HttpError(ErrorKind::Refused,
                            "the answer has more than " + std::to_string(m_call->request.maxBytes >> 20) + " MiB",
                            m_where, "check that the address is that of a language model's server", 200, false);
        if (!std::exchange(m_begun, true))
            begin();
        const auto took = m_call->sink.body(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
        m_complete = took == HttpSink::Took::Everything;
        m_progress |= took != HttpSink::Took::Nothing;
        if (took != HttpSink::Took::Nothing)
            m_timer.start(m_complete ? graceForTheEnd : m_call->request.pause);
    }

    void read()
    {
        try {
            while (!m_failure && m_reply->bytesAvailable() > 0)
                take(m_reply->read(chunkBytes));
        } catch (...) {
            fail(std::current_exception());
        }
    }

    HttpError statusError() const
    {
        const int code = status();
        if (code / 100 == 3) {
            const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            const std::string to = target.isRelative() ? std::string("another path") : placeOf(target);
            return {ErrorKind::Refused,
                    "the server redirects to " + printable(withoutSecret(to, m_call->request.key), 200),
                    m_where,
                    "redirects are not followed: give the final address on the models page",
                    code,
                    false};
        }
        std::string what = "the server answered with status " + std::to_string(code);
        const std::string body = m_errorBody.toStdString();
        if (const std::string said = errorSentence(body, m_call->request.key); !said.empty())
            what += ": " + said;
        return {ErrorKind::Failed, what, m_where, remedyFor(code), code, statusMayRetry(code)};
    }

    void finish()
    {
        m_timer.stop();
        if (!m_failure && m_reply->bytesAvailable() > 0)
            read();
        if (!m_failure && status() != 0 && status() / 100 != 2)
            m_failure = std::make_exception_ptr(statusError());
        if (!m_failure && !m_complete && m_reply->error() != QNetworkReply::NoError)
            m_failure = std::make_exception_ptr(networkError());
        if (!m_failure && !std::exchange(m_begun, true))
            try { // an empty body
                begin();
            } catch (...) {
                m_failure = std::current_exception();
            }
        end();
    }

    HttpError networkError() const
    {
        const QNetworkReply::NetworkError error = m_reply->error();
        const bool lost = error == QNetworkReply::RemoteHostClosedError;
        const bool tls = error == QNetworkReply::SslHandshakeFailedError;
        std::string why = (tls && !m_sslProblem.isEmpty() ? m_sslProblem : m_reply->errorString()).toStdString();
        why = printable(withoutSecret(why, m_call->request.key), 200);
        while (why.ends_with('.'))
            why.pop_back();
        const std::string what = lost ? std::string("the server closed the connection")
            : tls                     ? "the server's certificate cannot be trusted: " + why
                                      : "the server cannot be reached: " + why;
        return {ErrorKind::Failed, what, m_where, remedyFor(error), status(), (!m_begun || lost) && !tls};
    }

    void end()
    {
        m_call->exchange = nullptr;
        if (m_failure)
            m_call->end.set_exception(m_failure);
        else
            m_call->end.set_value();
        if (QNetworkReply *reply = std::exchange(m_reply, nullptr))
            reply->deleteLater();
        deleteLater();
    }

    const std::shared_ptr<Call> m_call;
    const std::string m_where;
    QNetworkReply *m_reply = nullptr; ///< a child of the manager; null: not begun, or ended
    QTimer m_timer;
    QString m_sslProblem;
    QByteArray m_errorBody;
    qint64 m_bytes = 0;
    bool m_begun = false; ///< the sink has the head
    bool m_progress = false;
    bool m_complete = false; ///< HttpSink::Took::Everything
    std::exception_ptr m_failure;
};

HttpClient::HttpClient() : m_worker(&m_thread)
{
    m_thread.setObjectName(QStringLiteral("remote"));
    m_thread.start();
}

HttpClient::~HttpClient()
{
    post(m_worker.address(), [this] {
        m_manager.reset();
        m_thread.quit();
    });
    m_thread.wait();
    handoff::pass();
}

void HttpClient::send(const HttpRequest &request, const HttpSink &sink, const std::stop_token &stop)
{
    const auto call = std::make_shared<Call>();
    call->request = request;
    call->sink = sink;
    std::future<void> end = call->end.get_future();
    post(m_worker.address(), [this, call] {
        if (!m_manager) {
            m_manager = std::make_unique<QNetworkAccessManager>();
            m_manager->setProxyFactory(new SystemProxies); // the manager owns it
            m_manager->setAutoDeleteReplies(false);
        }
        auto *exchange = new Exchange(*m_manager, call); // deletes itself
        if (call->stopped)
            exchange->stop();
    });
    const std::stop_callback stopping(stop, [this, call] {
        post(m_worker.address(), [call] {
            call->stopped = true;
            if (call->exchange)
                call->exchange->stop();
        });
    });
    end.get();
}

} // namespace moire::remote
