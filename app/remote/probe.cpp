// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/probe.h"

#include "analysis/npy.h"
#include "remote/chat_exchange.h"
#include "remote/json_text.h"
#include "remote/remote_text.h"
#include "remote/request_body.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace moire {

using namespace remote;
using Has = RemoteOffer::Has;

namespace {

constexpr size_t maxListed = 1000;
constexpr uint32_t askedAlternatives = 5;
constexpr size_t askedTokens = 8;
constexpr qint64 maxAnswerBytes = 8 << 20;

class Probe {
public:
    Probe(const RemoteServer &server, const QString &key, const std::stop_token &stop)
        : m_key(key.toStdString()),
          m_stop(stop)
    {
        m_offer.suggested = server;
    }

    RemoteOffer run()
    {
        try {
            listModels();
            if (m_offer.suggested.model.isEmpty())
                throw Error(ErrorKind::Refused, "the server lists no model", where(), "enter the model's name");
            ask();
            findTokenisation();
        } catch (const Error &error) {
            m_offer.problem = QString::fromUtf8(error.what());
        }
        m_offer.problem = withoutKey(m_offer.problem);
        m_offer.engine = withoutKey(m_offer.engine);
        for (QStringList *texts : {&m_offer.notes, &m_offer.models})
            std::transform(texts->begin(), texts->end(), texts->begin(),
                           [this](const QString &text) { return withoutKey(text); });
        return std::move(m_offer);
    }

private:
    /// Whatever a server sends may repeat the key.
    QString withoutKey(const QString &text) const
    {
        return QString::fromStdString(withoutSecret(text.toStdString(), m_key));
    }
    const RemoteServer &server() const { return m_offer.suggested; }
    std::string where() const { return server().address.toDisplayString(QUrl::RemoveUserInfo).toStdString(); }

    HttpRequest request(const QString &path, std::string body = {}) const
    {
        HttpRequest request{.url = server().address,
                            .body = std::move(body),
                            .key = m_key,
                            .certificates = server().certificates,
                            .firstWait = std::chrono::seconds(server().firstSeconds),
                            .pause = std::chrono::seconds(server().pauseSeconds),
                            .maxBytes = maxAnswerBytes};
        request.url.setPath(path);
        return request;
    }

    std::string fetch(const HttpRequest &asked)
    {
        std::string body;
        const auto take = [&](std::string_view bytes) {
            body += bytes;
            return HttpSink::Took::Something;
        };
        m_client.send(asked, {[this](const HttpHead &head) { m_engineHeader = head.server; }, take}, m_stop);
        return body;
    }

    void listModels()
    {
        std::string body;
        try {
            body = fetch(request(server().address.path() + QStringLiteral("/models")));
        } catch (const HttpError &error) {
            if (error.status() != 404 && error.status() != 405)
                throw;
            m_offer.notes << RemoteText::tr("The server does not list its models.");
            return;
        }
        const Json json = parsedJson(body, where());
        const Json *list = member(json, "data");
        if (!list || !list->is_array())
            throw Error(ErrorKind::Refused, "the list of models has no \"data\"", where(),
                        "check that the address is that of a language model's server");
        for (const Json &model : *list) {
            const std::string id = textMember(model, "id");
            if (id.empty() || static_cast<size_t>(m_offer.models.size()) == maxListed)
                continue;
            m_offer.models << QString::fromStdString(id).left(500);
            if (server().model.isEmpty())
                m_offer.suggested.model = m_offer.models.back();
            if (m_offer.models.back() == server().model)
                takeModel(model);
        }
        if (!m_offer.models.isEmpty() && !m_offer.models.contains(server().model))
            m_offer.notes << RemoteText::tr("The server does not list the model “%1”.").arg(server().model.left(200));
    }

    void takeModel(const Json &model)
    {
        if (const auto context = countMember(model, "max_model_len"))
            m_offer.context = static_cast<qint64>(std::min<uint64_t>(*context, INT64_MAX));
        m_owner = textMember(model, "owned_by");
        const Json *own = member(model, "moire");
        m_offer.suggested.moire = own != nullptr;
        if (!own)
            return;
        const auto number = [&](const char *key) {
            return static_cast<int>(std::min<uint64_t>(countMember(*own, key).value_or(0), 1 << 20));
        };
        RemoteServer &suggested = m_offer.suggested;
        suggested.layers = number("layers");
        suggested.denseLayers = std::max(0, suggested.layers - number("expert_layers"));
        suggested.experts = number("experts");
        suggested.expertsUsed = number("experts_used");
    }

    /// With a status, with an event, or by closing the connection, as llama_cpp.server does if it is asked for
    /// log-probabilities that it was not started for.
    static bool refusesWishes(const Error &error)
    {
        const auto *http = dynamic_cast<const HttpError *>(&error);
        if (!http)
            return error.kind() == ErrorKind::Failed;
        const int status = http->status();
        return status == 200 || status == 400 || status == 422 || status == 500 || status == 501;
    }

    /// Asks with everything; without what the server refuses.
    void ask()
    {
        Wishes wishes{
            .logProbabilities = true, .alternatives = askedAlternatives, .routes = true, .moire = server().moire};
        for (;;) {
            try {
                return tryToAsk(wishes);
            } catch (const Error &error) {
                if (!refusesWishes(error) || (!wishes.routes && !wishes.logProbabilities))
                    throw;
                (wishes.routes ? m_offer.routes : m_offer.logProbabilities) = Has::No;
                (wishes.routes ? wishes.routes : wishes.logProbabilities) = false;
            }
        }
    }

    void tryToAsk(const Wishes &wishes)
    {
        GenerationOptions options;
        options.maxTokens = askedTokens;
        const Json messages = Json::array({{{"role", "user"}, {"content", "Hello"}}});
        size_t parts = 0;
        std::vector<GivenToken> tokens;
        std::string routes;
        QElapsedTimer timer;
        timer.start();
        m_offer.firstMs.reset();
        ToldTimes times;
        const auto take = [&](AnswerPart part) {
            if (part.times.any())
                times = part.times;
            if (part.text.empty() && part.reasoning.empty() && part.tokens.empty() && part.routes.empty())
                return;
            ++parts;
            if (!m_offer.firstMs)
                m_offer.firstMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            tokens.insert(tokens.end(), part.tokens.begin(), part.tokens.end());
            if (!part.routes.empty())
                routes = std::move(part.routes);
        };
        ChatExchange exchange(take, wishes.routes, where(), m_key);
        m_client.send(request(server().address.path() + QStringLiteral("/chat/completions"),
                              chatBody(server().model.toStdString(), messages, options, wishes)),
                      exchange.sink(), m_stop);
        exchange.finish();
        m_offer.engine =
            QString::fromStdString(printable(withoutSecret(m_owner.empty() ? m_engineHeader : m_owner, m_key), 80));
        m_offer.times = times.any() ? Has::Yes : Has::No;
        m_offer.suggested.times = times.any() && times.pieces;
        m_offer.streaming = exchange.streams() ? Has::Yes : Has::No;
        if (wishes.logProbabilities)
            takeTokens(tokens);
        if (wishes.routes)
            takeRoutes(routes);
    }

    void takeTokens(const std::vector<GivenToken> &tokens)
    {
        const bool given = std::any_of(tokens.begin(), tokens.end(),
                                       [](const GivenToken &token) { return token.logProbability.has_value(); });
        m_offer.logProbabilities = given ? Has::Yes : Has::No;
        m_offer.suggested.logProbabilities = given;
        for (const GivenToken &token : tokens)
            m_offer.alternatives = std::max(m_offer.alternatives, static_cast<int>(token.alternatives.size()));
        if (given)
            m_offer.suggested.alternatives = m_offer.alternatives;
    }

    void takeRoutes(const std::string &base64)
    {
        m_offer.routes = base64.empty() ? Has::No : Has::Yes;
        m_offer.suggested.routes = false;
        if (base64.empty())
            return;
        if (m_offer.logProbabilities != Has::Yes) {
            m_offer.notes << RemoteText::tr("Without log-probabilities its tokens cannot be told apart, so their "
                                            "routing cannot be shown.");
            return;
        }
        try {
            const std::string bytes = analysis::fromBase64(base64, where());
            if (analysis::isNpy(bytes)) {
                const analysis::IdArray array = analysis::readNpy(bytes, where());
                analysis::routesFromArray(array, server().shape(), where());
            } else if (server().shape().shape.rows() == 0) {
                m_offer.notes << RemoteText::tr("Its routing comes without a shape: enter the model's layers and "
                                                "experts.");
                return;
            }
            m_offer.suggested.routes = true;
        } catch (const Error &error) {
            m_offer.notes << RemoteText::tr("Its routing cannot be used: %1").arg(QString::fromUtf8(error.what()));
        }
    }

    /// Beside the version: the path of vLLM, SGLang and llama.cpp, and that of llama_cpp.server.
    void findTokenisation()
    {
        QString path = server().address.path();
        if (path.endsWith(QLatin1String("/v1")))
            path.chop(3);
        const Json body{
            {"model", server().model.toStdString()}, {"prompt", "Hello"}, {"content", "Hello"}, {"input", "Hello"}};
        m_offer.tokenisation = Has::No;
        for (const char *place : {"/tokenize", "/extras/tokenize"}) {
            try {
                const Json json = parsedJson(fetch(request(path + QLatin1String(place), body.dump())), where());
                const Json *tokens = member(json, "tokens");
                if (tokens && tokens->is_array() && !tokens->empty())
                    m_offer.tokenisation = Has::Yes;
                return;
            } catch (const HttpError &error) {
                if (error.status() != 404)
                    return;
            } catch (const Error &error) {
                if (error.kind() == ErrorKind::Interrupted)
                    throw;
                return;
            }
        }
    }

    const std::string m_key;
    const std::stop_token m_stop;
    RemoteOffer m_offer;
    std::string m_engineHeader;
    std::string m_owner;
    HttpClient m_client;
};

} // namespace

RemoteOffer probe(const RemoteServer &server, const QString &key, const std::stop_token &stop)
{
    return Probe(server, key, stop).run();
}

} // namespace moire
