// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "server/endpoints.h"

#include <moire/error.h>

#include <algorithm>
#include <array>
#include <new>
#include <system_error>

namespace moire::server {

namespace {

struct Endpoint {
    const char *method;
    const char *path;
    void (*answer)(Service &, Call &); ///< null: see route()
};
constexpr std::array<Endpoint, 7> endpoints{{
    {"GET", "/health", nullptr},
    {"GET", "/metrics", nullptr},
    {"GET", "/v1/models", nullptr},
    {"POST", "/v1/chat/completions", chatCompletions},
    {"POST", "/v1/completions", completions},
    {"POST", "/v1/responses", responses},
    {"POST", "/v1/messages", messages},
}};

constexpr const char *modelPath = "/v1/models/";

/// Takes the same time for every key of the same length.
bool sameKey(std::string_view a, std::string_view b)
{
    unsigned differences = a.size() == b.size() ? 0 : 1;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        differences |= static_cast<unsigned char>(a[i] ^ b[i]);
    return differences == 0;
}

/// "localhost:80" -> "localhost", "[::1]:80" -> "::1"
std::string_view hostName(std::string_view host)
{
    if (host.starts_with('[')) {
        host.remove_prefix(1);
        return host.substr(0, host.find(']'));
    }
    return host.substr(0, host.rfind(':'));
}

/// Not a name, because the domain of a page may resolve to this machine.
bool isAddress(std::string_view host)
{
    const std::string_view digits =
        host.find(':') == std::string_view::npos ? "0123456789." : "0123456789abcdefABCDEF.:";
    return host == "localhost" || (!host.empty() && host.find_first_not_of(digits) == std::string_view::npos);
}

/// Header lines that go with an error.
std::string headersOf(const ApiError &error, const char *method)
{
    if (error.status == 401)
        return "WWW-Authenticate: Bearer\r\n";
    if (error.status == 405)
        return std::string("Allow: ") + method + (std::string_view(method) == "GET" ? ", HEAD\r\n" : "\r\n");
    return error.status == 429 || error.status == 503 ? "Retry-After: 5\r\n" : "";
}

} // namespace

Server::Server(ServerOptions options) : m_options(std::move(options))
{
    if (m_options.keys.empty() && !isLoopback(m_options.host))
        throw Error(ErrorKind::Usage, "other machines could reach this address without a key", m_options.host,
                    "give --api-key-file, or use 127.0.0.1");
}

Server::~Server()
{
    stop();
}

void Server::start(std::shared_ptr<const Model> model, Reload reload)
{
    stop();
    try {
        m_service = std::make_unique<Service>(
            std::move(model),
            ServiceOptions{.modelName = m_options.modelName, .queue = m_options.queue, .keep = m_options.keep},
            std::move(reload));
        auto http = std::make_unique<HttpServer>(
            m_options.host, m_options.port, m_options.http, [this](Exchange &exchange) { handle(exchange); },
            [](int status, const std::string &message) {
                return openAiError({status, message});
            });
        m_http = std::move(http); // before the first request, which may read it
        m_http->start();
    } catch (const std::system_error &error) {
        stop();
        throw Error(ErrorKind::Failed, std::string("cannot start a thread: ") + error.what(), "server",
                    "close other programs");
    } catch (...) {
        stop();
        throw;
    }
}

void Server::stop()
{
    if (m_http)
        m_http->stop(); // requests that are still running may read m_http
    m_http.reset();
    m_service.reset();
}

std::string Server::address() const
{
    const bool v6 = m_options.host.find(':') != std::string::npos;
    return "http://" + (v6 ? '[' + m_options.host + ']' : m_options.host) + ':' + std::to_string(port());
}

std::vector<ClientRequest> Server::requests() const
{
    std::vector<ClientRequest> list;
    if (m_service)
        for (ActiveCall &call : m_service->active())
            list.push_back({std::move(call.owner), std::move(call.path), call.since});
    return list;
}

/// Without a key, a page in a browser must not use the server: not by its own script (Origin), and not by a name that
/// resolves to this machine (Host).
void Server::checkOrigin(const HttpRequest &request) const
{
    const std::string_view host = request.header("host");
    if (!host.empty() && !isAddress(hostName(host)) && hostName(host) != m_options.host)
        throw ApiError(403, "the Host header must name an address or localhost");
    std::string_view origin = request.header("origin");
    if (origin.empty())
        return;
    origin.remove_prefix(std::min(origin.find("://"), origin.size()));
    origin.remove_prefix(std::min<size_t>(3, origin.size()));
    const std::string_view page = hostName(origin);
    if (page != "localhost" && page != "127.0.0.1" && page != "::1")
        throw ApiError(403, "pages of other origins may not use this server without a key");
}

/// Throws ApiError (401, 403).
std::string Server::clientOf(const Exchange &exchange) const
{
    const HttpRequest &request = exchange.request();
    if (m_options.keys.empty()) {
        checkOrigin(request);
        return exchange.peer();
    }
    std::string_view given = request.header("x-api-key");
    if (given.empty()) {
        given = request.header("authorization");
        constexpr std::string_view scheme = "bearer ";
        const bool bearer = given.size() > scheme.size() &&
            std::equal(scheme.begin(), scheme.end(), given.begin(), [](char a, char b) { return a == (b | 0x20); });
        given = bearer ? given.substr(scheme.size()) : std::string_view();
    }
    const AccessKey *found = nullptr;
    for (const AccessKey &key : m_options.keys)
        if (sameKey(key.key, given))
            found = &key;
    if (!found)
        throw ApiError(401, given.empty() ? "a key is needed: Authorization: Bearer KEY" : "the key is not valid", {},
                       "invalid_api_key");
    return found->name;
}

void Server::handle(Exchange &exchange)
{
    const auto known = std::find_if(endpoints.begin(), endpoints.end(),
                                    [&](const Endpoint &e) { return exchange.request().path == e.path; });
    const std::string counted = known == endpoints.end() ? "other" : known->path;
    const auto fail = [&](const ApiError &error) {
        if (exchange.started())
            return eventError(exchange, error);
        const char *method = known == endpoints.end() ? "GET" : known->method;
        exchange.sendJson(error.status, errorJson(exchange.request(), error), headersOf(error, method));
    };
    try {
        try {
            route(exchange);
        } catch (const ApiError &error) {
            fail(error);
        } catch (const std::bad_alloc &) {
            fail({503, "out of memory: try again later"});
        } catch (const std::exception &) { // an error of this program: its text could be about anything
            fail({500, "internal error: please report this"});
        }
    } catch (const ClientGone &) {
        m_service->metrics().request(counted, exchange.started() ? exchange.status() : 499);
        throw;
    }
    m_service->metrics().request(counted, exchange.status());
}

void Server::route(Exchange &exchange)
{
    const HttpRequest &request = exchange.request();
    const bool get = request.method == "GET" || request.method == "HEAD";
    if (request.path == "/health" && get)
        return exchange.sendJson(200, Json{{"status", "ok"}});
    const std::string client = clientOf(exchange);
    if (request.path.starts_with(modelPath) && get) {
        if (request.path.substr(std::string_view(modelPath).size()) != m_service->modelName())
            throw ApiError(404, "there is no such model here", {}, "model_not_found");
        return exchange.sendJson(200, m_service->modelDetails());
    }
    const auto endpoint =
        std::find_if(endpoints.begin(), endpoints.end(), [&](const Endpoint &e) { return request.path == e.path; });
    if (endpoint == endpoints.end())
        throw ApiError(404, "there is no such path; see docs/server.md");
    if (request.method != endpoint->method && !(get && !endpoint->answer))
        throw ApiError(405, std::string("this path takes ") + endpoint->method);
    if (request.path == "/metrics") {
        Metrics::Now now = m_service->now();
        now.connections = connections();
        return exchange.send(200, "text/plain; version=0.0.4", m_service->metrics().text(now));
    }
    if (!endpoint->answer)
        return exchange.sendJson(200, Json{{"object", "list"}, {"data", Json::array({m_service->modelDetails()})}});
    if (!request.header("content-type").starts_with("application/json"))
        throw ApiError(415, "the Content-Type must be application/json");
    const Json body = parseBody(request.body);
    const Service::Listing listing(*m_service, {client, request.path, std::chrono::system_clock::now()});
    Call call{exchange, body, client};
    endpoint->answer(*m_service, call);
}

} // namespace moire::server
