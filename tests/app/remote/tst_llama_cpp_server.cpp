// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in that answers as llama_cpp.server of llama-cpp-python 0.3.36 does, by its source (llama_cpp/server/app.py
// and errors.py, llama_cpp/llama_chat_format.py, sse-starlette's events over uvicorn's chunks): what a test of it
// finds, and its answers in a chat. It is told from others by: a first piece with the role alone, the usage of no
// stream, tokens without bytes, the drawn token last among the alternatives, a stream that just ends where it fails.
#include "remote/probe.h"
#include "remote/remote_engine.h"
#include "stand_in_server.h"

#include "qt_test.h"

#include <nlohmann/json.hpp>

namespace tst_llama_cpp_server {

using namespace moire;
using Json = nlohmann::ordered_json;
using Has = RemoteOffer::Has;

namespace {

struct Heard final : GenerationListener {
    void text(std::string_view utf8, Phase) override { answer += utf8; }
    void token(const SharedToken &record) override { tokens.push_back(record); }
    std::string answer;
    std::vector<SharedToken> tokens;
};

QByteArray chunkOf(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// uvicorn's head of a stream; the body comes in chunks.
QByteArray streamHead()
{
    return "HTTP/1.1 200 OK\r\ndate: Mon, 01 Jan 2024 00:00:00 GMT\r\nserver: uvicorn\r\ncache-control: "
           "no-store\r\nconnection: keep-alive\r\nx-accel-buffering: no\r\nopenai-processing-ms: 3\r\n"
           "content-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n";
}

QByteArray jsonHead(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nserver: uvicorn\r\ncontent-length: " + QByteArray::number(body.size()) +
        "\r\ncontent-type: application/json\r\n\r\n" + body;
}

StandIn::Reply replyWith(const QByteArray &status, const QByteArray &body)
{
    return {{{jsonHead(status, body)}}};
}

QByteArray pieceOf(const Json &delta, const Json &logprobs = nullptr, const Json &finish = nullptr)
{
    const Json json{
        {"id", "chatcmpl-7d1f"},
        {"model", "/models/x.gguf"},
        {"created", 1700000000},
        {"object", "chat.completion.chunk"},
        {"choices",
         Json::array({{{"index", 0}, {"delta", delta}, {"logprobs", logprobs}, {"finish_reason", finish}}})}};
    return chunkOf("data: " + QByteArray::fromStdString(json.dump()) + "\n\n");
}

Json logprobsOf(const std::string &token, double value)
{
    return {{"content",
             Json::array({{{"token", token},
                           {"bytes", nullptr},
                           {"logprob", value},
                           {"top_logprobs",
                            Json::array({{{"token", " other"}, {"logprob", -0.25}, {"bytes", nullptr}},
                                         {{"token", token}, {"logprob", value}, {"bytes", nullptr}}})}}})},
            {"refusal", nullptr}};
}

const QByteArray lastChunk = "0\r\n\r\n";

enum class Form { Chat, Lists };

/// "Hi there", of two tokens.
StandIn::Reply answerOf(bool logprobs, Form form = Form::Chat)
{
    const auto known = [&](const char *token, double value, int offset) -> Json {
        if (!logprobs)
            return nullptr;
        if (form == Form::Chat)
            return logprobsOf(token, value);
        return {{"tokens", Json::array({token})},
                {"text_offset", Json::array({offset})},
                {"token_logprobs", Json::array({value})},
                {"top_logprobs", Json::array({{{" other", -0.25}, {token, value}}})}};
    };
    return {.steps = {{streamHead() + pieceOf({{"role", "assistant"}})},
                      {pieceOf({{"content", "Hi"}}, known("Hi", -1.5, 12)) + chunkOf(": ping - 2024-01-01\n\n")},
                      {pieceOf({{"content", " there"}}, known(" there", -2.5, 14))},
                      {pieceOf(Json::object(), nullptr, "stop") + chunkOf("data: [DONE]\n\n") + lastChunk}}};
}

/// The whole server; \p logitsAll: it was started for log-probabilities.
StandIn::Answer server(bool logitsAll)
{
    return [logitsAll](const StandIn::Request &request) -> StandIn::Reply {
        if (request.line.startsWith("GET /v1/models "))
            return replyWith(
                "200 OK",
                "{\"object\":\"list\",\"data\":[{\"id\":\"/models/x.gguf\",\"object\":\"model\",\"owned_by\":\"me\","
                "\"permissions\":[]}]}");
        if (request.line.startsWith("POST /extras/tokenize "))
            return replyWith("200 OK", "{\"tokens\":[1,15043]}");
        if (!request.line.startsWith("POST /v1/chat/completions "))
            return replyWith("404 Not Found", "{\"detail\":\"Not Found\"}");
        const Json asked = Json::parse(request.body.toStdString());
        const bool logprobs = asked.value("logprobs", false);
        if (logprobs && !logitsAll) // an exception after the head: the connection ends within the body
            return {{{streamHead()}}};
        return answerOf(logprobs);
    };
}

struct Outcome {
    Heard heard;
    SourceAnswer answer;
    QString error;
};

Outcome ask(const StandIn &standIn, bool logprobs)
{
    RemoteServer server = standIn.server();
    server.logProbabilities = logprobs;
    RemoteEngine engine(server, {});
    engine.setRetryPause(std::chrono::milliseconds(1));
    AnswerRequest request;
    request.messages = Json::array({{{"role", "user"}, {"content", "Q"}}});
    Outcome outcome;
    try {
        outcome.answer = engine.answer(request, outcome.heard, {});
        outcome.error = QString::fromStdString(outcome.answer.result.error);
    } catch (const Error &error) {
        outcome.error = QString::fromUtf8(error.what());
    }
    return outcome;
}

} // namespace

class TestLlamaCppServer : public QObject {
    Q_OBJECT

private slots:
    void whatItOffers()
    {
        const StandIn plain(server(false));
        RemoteServer asked = plain.server();
        asked.model.clear();
        const RemoteOffer offer = probe(asked, {}, {});
        QCOMPARE(offer.problem, QString());
        QCOMPARE(offer.suggested.model, QStringLiteral("/models/x.gguf"));
        QVERIFY(offer.streaming == Has::Yes && offer.logProbabilities == Has::No && offer.routes == Has::No &&
                offer.tokenisation == Has::Yes && offer.times == Has::No);
        QVERIFY(!offer.suggested.logProbabilities && !offer.context);
        const StandIn knowing(server(true));
        const RemoteOffer all = probe(knowing.server(), {}, {});
        QCOMPARE(all.problem, QString());
        QVERIFY(all.logProbabilities == Has::Yes && all.suggested.logProbabilities);
        QCOMPARE(all.alternatives, 2);
    }

    void aStream()
    {
        const StandIn standIn(server(true));
        const Outcome outcome = ask(standIn, true);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.answer.notes, QStringList());
        QCOMPARE(outcome.heard.answer, std::string("Hi there"));
        QCOMPARE(outcome.heard.tokens.size(), 2U);
        const TokenRecord &first = *outcome.heard.tokens[0];
        QCOMPARE(first.bytes, std::string("Hi"));
        QCOMPARE(first.logProbability, std::optional(-1.5F));
        QCOMPARE(first.alternativeTexts, (std::vector<std::string>{" other", "Hi"})); // best first
        QVERIFY(outcome.answer.result.reason == FinishReason::Stop);
        QCOMPARE(outcome.answer.tokens, std::optional<qint64>(2)); // counted: no stream has a usage
        QVERIFY(!outcome.answer.promptTokens && !outcome.answer.reusedTokens);
        QVERIFY(outcome.answer.times == ServerTimes());
        // Without log-probabilities, pieces are no tokens.
        const Outcome texts = ask(standIn, false);
        QCOMPARE(texts.heard.answer, std::string("Hi there"));
        QVERIFY(texts.answer.pieces && !texts.answer.tokens);
    }

    /// Versions up to 0.3.2 have the lists of OpenAI's completions in chats.
    void listsOfTokens()
    {
        const StandIn standIn([](const StandIn::Request &) { return answerOf(true, Form::Lists); });
        const Outcome outcome = ask(standIn, true);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.heard.tokens.size(), 2U);
        QCOMPARE(outcome.heard.tokens[1]->bytes, std::string(" there"));
        QCOMPARE(outcome.heard.tokens[1]->logProbability, std::optional(-2.5F));
        QCOMPARE(outcome.heard.tokens[1]->alternativeTexts, (std::vector<std::string>{" other", " there"}));
    }

    /// With "stream": false it has a usage.
    void aWholeAnswer()
    {
        const StandIn standIn([](const StandIn::Request &) {
            const Json json{{"id", "chatcmpl-7d1f"},
                            {"object", "chat.completion"},
                            {"created", 1700000000},
                            {"model", "/models/x.gguf"},
                            {"choices",
                             Json::array({{{"index", 0},
                                           {"message", {{"role", "assistant"}, {"content", "Hi"}}},
                                           {"logprobs", logprobsOf("Hi", -1.5)},
                                           {"finish_reason", "length"}}})},
                            {"usage", {{"prompt_tokens", 12}, {"completion_tokens", 1}, {"total_tokens", 13}}}};
            return replyWith("200 OK", QByteArray::fromStdString(json.dump()));
        });
        const Outcome outcome = ask(standIn, true);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.heard.answer, std::string("Hi"));
        QVERIFY(outcome.answer.result.reason == FinishReason::Length);
        QCOMPARE(outcome.answer.promptTokens, std::optional<qint64>(12));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("too long") << QByteArray("400 Bad Request")
                                  << QByteArray("{\"error\":{\"message\":\"This model's maximum context length is 512 "
                                                "tokens. However, you requested 600 tokens\",\"type\":"
                                                "\"invalid_request_error\",\"param\":\"messages\",\"code\":"
                                                "\"context_length_exceeded\"}}")
                                  << QStringLiteral("status 400: This model's maximum context length is 512 tokens");
        QTest::newRow("internal") << QByteArray("500 Internal Server Error")
                                  << QByteArray("{\"error\":{\"message\":\"Failed to create llama_context\",\"type\":"
                                                "\"internal_server_error\",\"param\":null,\"code\":null}}")
                                  << QStringLiteral("status 500: Failed to create llama_context");
        QTest::newRow("key") << QByteArray("401 Unauthorized") << QByteArray("{\"detail\":\"Invalid API key\"}")
                             << QStringLiteral("status 401: Invalid API key");
        QTest::newRow("form") << QByteArray("422 Unprocessable Entity")
                              << QByteArray(
                                     "{\"detail\":[{\"type\":\"greater_than_equal\",\"loc\":[\"body\",\"top_k\"],"
                                     "\"msg\":\"Input should be greater than or equal to 0\",\"input\":-1}]}")
                              << QStringLiteral("status 422: Input should be greater than or equal to 0");
    }
    void errors()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const StandIn standIn([&](const StandIn::Request &) { return replyWith(status, body); });
        const Outcome outcome = ask(standIn, false);
        QVERIFY2(outcome.error.contains(expected), qPrintable(outcome.error));
        QCOMPARE(standIn.requests().size(), 1U);
    }

    /// A prompt that is too long for a stream is no status: the body ends before its first piece.
    void aStreamThatFails()
    {
        const StandIn standIn([](const StandIn::Request &) { return StandIn::Reply{{{streamHead()}}}; });
        const Outcome outcome = ask(standIn, false);
        QVERIFY2(outcome.error.contains(QStringLiteral("connection")), qPrintable(outcome.error));
        QCOMPARE(standIn.requests().size(), size_t{RemoteEngine::maxAttempts});
    }

    /// Another client's request ends an answer with [DONE] alone (`interrupt_requests`, on by default), as servers do
    /// that never give a reason.
    void anInterruptedAnswer()
    {
        const StandIn standIn([](const StandIn::Request &) {
            return StandIn::Reply{{{streamHead() + pieceOf({{"role", "assistant"}})},
                                   {pieceOf({{"content", "Hi"}}) + chunkOf("data: [DONE]\n\n") + lastChunk}}};
        });
        const Outcome outcome = ask(standIn, false);
        QCOMPARE(outcome.heard.answer, std::string("Hi"));
        QCOMPARE(outcome.error, QString());
        QCOMPARE(standIn.requests().size(), 1U);
    }
};

MOIRE_GUILESS_TEST(TestLlamaCppServer)

} // namespace tst_llama_cpp_server

#include "tst_llama_cpp_server.moc"
