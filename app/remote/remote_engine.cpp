// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remote_engine.h"

#include "remote/answer_builder.h"
#include "remote/chat_exchange.h"
#include "remote/remote_text.h"
#include "remote/request_body.h"
#include "storage/answer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <new>
#include <utility>

namespace moire {

using namespace remote;

namespace {

/// Waits, but not longer than until \p stop is requested.
void pauseFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, stop, time, [] { return false; });
}

template <class To, class From>
std::optional<To> convertedTo(const std::optional<From> &value)
{
    return value ? std::optional<To>(static_cast<To>(*value)) : std::nullopt;
}

} // namespace

RemoteEngine::RemoteEngine(RemoteServer server, const QString &key)
    : m_server(std::move(server)),
      m_key(key.toStdString())
{
}

GenerationInfo RemoteEngine::describe(const GenerationOptions &options) const
{
    GenerationInfo info;
    info.modelPath = place();
    info.modelName = m_server.model;
    info.settings =
        QString::fromStdString(sentSettings(options).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    info.policy = QString::fromStdString(policyJson(options.policy).dump());
    info.backend = RemoteText::tr("server %1").arg(m_server.address.authority());
    info.build = QStringLiteral(MOIRE_VERSION);
    info.seed = options.sampling.seed;
    return info;
}

SourceAnswer RemoteEngine::answer(const AnswerRequest &request, GenerationListener &listener,
                                  const std::stop_token &stop)
{
    const std::string where = m_server.address.toDisplayString(QUrl::RemoveUserInfo).toStdString();
    const Wishes wishes{.stream = true,
                        .logProbabilities = m_server.logProbabilities,
                        .alternatives = static_cast<uint32_t>(m_server.alternatives),
                        .routes = m_server.routes,
                        .times = m_server.times,
                        .moire = m_server.moire};
    HttpRequest http{.url = m_server.address,
                     .body = chatBody(m_server.model.toStdString(), request.messages, request.options, wishes),
                     .key = m_key,
                     .certificates = m_server.certificates,
                     .firstWait = std::chrono::seconds(m_server.firstSeconds),
                     .pause = std::chrono::seconds(m_server.pauseSeconds),
                     .maxBytes = ChatExchange::maxBody};
    http.url.setPath(http.url.path() + QStringLiteral("/chat/completions"));
    analysis::ForeignModel shape = m_server.shape();
    shape.shape.perToken = request.options.policy.expertsUsed.value_or(shape.shape.perToken);
    AnswerBuilder builder(listener, {.routes = wishes.routes, .model = std::move(shape), .where = where});
    std::optional<Error> failure;
    std::chrono::milliseconds pause = m_retryPause;
    const auto take = [&](AnswerPart part) { builder.add(std::move(part), AnswerBuilder::Clock::now()); };
    for (int attempt = 1;; ++attempt, pause *= 2) {
        failure.reset();
        ChatExchange exchange(take, wishes.routes, where, m_key);
        bool mayRetry = false;
        try {
            builder.sent(AnswerBuilder::Clock::now());
            m_client.send(http, exchange.sink(), stop);
            exchange.finish();
        } catch (const HttpError &error) {
            failure = error;
            mayRetry = error.mayRetry();
        } catch (const Error &error) {
            failure = error;
        } catch (const std::bad_alloc &) {
            failure = Error(ErrorKind::Failed, "out of memory while the answer arrived", where, "close other programs");
        }
        if (!failure || !mayRetry || builder.begun() || attempt == maxAttempts)
            break;
        pauseFor(pause, stop);
    }
    if (failure && !builder.begun())
        throw Error(failure->kind(), withoutSecret(failure->problem(), m_key), failure->where(), failure->remedy());
    SourceAnswer answer;
    // Whatever a server sends may repeat the key, also in places that are reported only because they are wrong.
    const auto note = [&](const std::string &text) {
        answer.notes << QString::fromStdString(withoutSecret(text, m_key));
    };
    if (failure && builder.finished() && failure->kind() != ErrorKind::Interrupted) { // only what follows it is lost
        note(failure->what());
        failure.reset();
    }
    answer.result = builder.finish(failure);
    answer.result.error = withoutSecret(std::move(answer.result.error), m_key);
    const ServerFigures &figures = builder.figures();
    answer.promptTokens = convertedTo<qint64>(figures.promptTokens);
    answer.reusedTokens = convertedTo<qint64>(figures.cachedTokens);
    answer.thinkingTokens = convertedTo<qint64>(figures.thinkingTokens);
    answer.tokens = convertedTo<qint64>(figures.tokens);
    answer.times = figures.times;
    answer.pieces = builder.pieces();
    std::for_each(builder.notes().begin(), builder.notes().end(), note);
    return answer;
}

} // namespace moire
