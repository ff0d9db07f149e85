// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of a stand-in for a server, good and hostile, as they reach a listener.
#include "remote/chat_exchange.h"
#include "remote/remote_engine.h"
#include "stand_in_server.h"

#include "qt_test.h"

#include <nlohmann/json.hpp>

#include <thread>

namespace tst_remote_engine {

using namespace moire;
using Json = nlohmann::ordered_json;

namespace {

const QString secret = QStringLiteral("sk-very-secret-1234567890");

struct Heard final : GenerationListener {
    void text(std::string_view utf8, Phase phase) override { (phase == Phase::Thinking ? reasoning : answer) += utf8; }
    void token(const SharedToken &record) override { tokens.push_back(record); }
    std::string reasoning;
    std::string answer;
    std::vector<SharedToken> tokens;
};

struct Outcome {
    Heard heard;
    SourceAnswer answer;
    QString error; ///< thrown: nothing came
};

Outcome ask(const RemoteServer &server, std::stop_source stop = {})
{
    RemoteEngine engine(server, secret);
    engine.setRetryPause(std::chrono::milliseconds(1));
    AnswerRequest request;
    request.messages = Json::array({{{"role", "user"}, {"content", "Q"}}});
    Outcome outcome;
    try {
        outcome.answer = engine.answer(request, outcome.heard, stop.get_token());
        outcome.error = QString::fromStdString(outcome.answer.result.error);
    } catch (const Error &error) {
        outcome.error = QString::fromUtf8(error.what());
    }
    return outcome;
}

/// JSON with ' for quotation marks.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray said(const char *text, const char *finish = nullptr)
{
    Json choice{{"index", 0}, {"delta", {{"content", text}}}, {"finish_reason", nullptr}};
    if (finish)
        choice["finish_reason"] = finish;
    return QByteArray::fromStdString(Json{{"choices", Json::array({choice})}}.dump());
}

/// The answer to every request.
StandIn::Answer always(const StandIn::Reply &reply)
{
    return [reply](const StandIn::Request &) { return reply; };
}

} // namespace

class TestRemoteEngine : public QObject {
    Q_OBJECT

private slots:
    void streamed()
    {
        const StandIn standIn(
            always(StandIn::stream({said(""), said("Hel"), said("lo", "stop"),
                                    json("{'choices': [], 'usage': {'prompt_tokens': 3, 'completion_tokens': 2}}")})));
        const Outcome outcome = ask(standIn.server());
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.heard.answer, std::string("Hello"));
        QCOMPARE(outcome.heard.tokens.size(), 2u);
        QCOMPARE(outcome.answer.promptTokens, std::optional<qint64>(3));
        QVERIFY(!outcome.answer.thinkingTokens);
        const auto requests = standIn.requests();
        QCOMPARE(requests.size(), 1u);
        QCOMPARE(requests[0].line, QByteArray("POST /v1/chat/completions HTTP/1.1"));
        QCOMPARE(requests[0].headers["authorization"], "Bearer " + secret.toLatin1());
        QCOMPARE(requests[0].headers["accept-encoding"], QByteArray("identity"));
        QVERIFY(!requests[0].headers.contains("cookie"));
        QVERIFY(Json::parse(requests[0].body.toStdString())["model"] == "model-x");
    }

    void whole()
    {
        const StandIn standIn(always(StandIn::whole(json(
            "{'choices': [{'message': {'content': 'Hi', 'reasoning_content': 'hm'}, 'finish_reason': 'stop'}]}"))));
        const Outcome outcome = ask(standIn.server());
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.heard.answer, std::string("Hi"));
        QCOMPARE(outcome.heard.reasoning, std::string("hm"));
    }

    /// What a server tells of its own time is told apart from the way to it; what it does not tell is not known.
    void serverTimes()
    {
        const char *timings = "{'choices': [], 'usage': {}, 'timings': {'prompt_ms': 1.5, 'predicted_ms': 4}}";
        const StandIn standIn(always(StandIn::stream({said("a"), said("b", "stop"), json(timings)}, 20)));
        RemoteServer server = standIn.server();
        const ServerTimes streamed = ask(server).answer.times;
        QCOMPARE(streamed.firstServer, std::optional(1.5));
        QCOMPARE(streamed.server, std::optional(5.5));
        QVERIFY(*streamed.firstNetwork >= 10 && *streamed.network > *streamed.firstNetwork);
        QVERIFY(!standIn.requests()[0].body.contains("timings_per_token"));
        server.times = true;
        ask(server);
        QVERIFY(standIn.requests()[1].body.contains("\"timings_per_token\":true"));
        const StandIn header(
            always({{{StandIn::head("application/json", "200 OK", "Server-Timing: total;dur=2.5\r\n") +
                          json("{'choices': [{'message': {'content': 'Hi'}, 'finish_reason': 'stop'}]}"),
                      30}}}));
        const ServerTimes told = ask(header.server()).answer.times;
        QCOMPARE(told.server, std::optional(2.5));
        QVERIFY(*told.network >= 15);
        const StandIn silent(always(StandIn::stream({said("a", "stop")})));
        QVERIFY((ask(silent.server()).answer.times == ServerTimes()));
    }

    /// A character that is split between two packets is whole; one that the server itself cut is U+FFFD.
    void halfCharacters()
    {
        const QByteArray body = StandIn::event(said("\xE2\x82\xAC", "stop"));
        const qsizetype cut = body.indexOf('\xE2') + 1;
        const StandIn standIn(always({{{StandIn::head("text/event-stream") + body.left(cut)}, {body.mid(cut), 20}}}));
        QCOMPARE(ask(standIn.server()).heard.answer, std::string("\xE2\x82\xAC"));
        const StandIn cutting(
            always(StandIn::stream({"{\"choices\": [{\"delta\": {\"content\": \"a\xE2\x82\"}}]}", said("b", "stop")})));
        QCOMPARE(ask(cutting.server()).heard.answer,
                 std::string("a\xEF\xBF\xBD"
                             "b"));
    }

    void lostConnection_data()
    {
        QTest::addColumn<QByteArray>("more"); // headers
        QTest::newRow("closed") << QByteArray();
        QTest::newRow("shorter than announced") << QByteArray("Content-Length: 100000\r\n");
        QTest::newRow("within a chunk") << QByteArray("Transfer-Encoding: chunked\r\n");
    }
    /// What came is kept, and nothing is asked again.
    void lostConnection()
    {
        QFETCH(QByteArray, more);
        QByteArray body = StandIn::event(said("Hel"));
        if (more.contains("chunked"))
            body = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n50\r\nda";
        const StandIn standIn(always({{{StandIn::head("text/event-stream", "200 OK", more) + body}}}));
        const Outcome outcome = ask(standIn.server());
        QCOMPARE(outcome.heard.answer, std::string("Hel"));
        QCOMPARE(outcome.answer.result.reason, FinishReason::Error);
        QVERIFY2(outcome.error.contains(QLatin1String("connection")), qPrintable(outcome.error));
        QCOMPARE(standIn.requests().size(), 1u);
    }

    void retriesBeforeTheFirstToken()
    {
        int asked = 0;
        const StandIn standIn([&](const StandIn::Request &) {
            return ++asked < 3 ? StandIn::whole(json("{'error': 'warming up'}"), "503 Service Unavailable")
                               : StandIn::stream({said("late", "stop")});
        });
        QCOMPARE(ask(standIn.server()).heard.answer, std::string("late"));
        QCOMPARE(standIn.requests().size(), 3u);
        const StandIn busy(always(StandIn::whole(json("{'error': 'warming up'}"), "503 Service Unavailable")));
        const Outcome outcome = ask(busy.server());
        QVERIFY2(outcome.error.contains(QLatin1String("status 503: warming up")), qPrintable(outcome.error));
        QCOMPARE(busy.requests().size(), size_t{RemoteEngine::maxAttempts});
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("endless");
        QTest::addColumn<QString>("expected");
        const auto head = [](const QByteArray &type) { return StandIn::head(type); };
        const QByteArray events = head("text/event-stream");
        QTest::newRow("page") << head("text/html") + "<html>" << QByteArray() << "“text/html”";
        QTest::newRow("no type") << QByteArray("HTTP/1.1 200 OK\r\n\r\nx") << QByteArray() << "no content type";
        QTest::newRow("redirect") << StandIn::head("text/plain", "302 Found",
                                                   "Location: https://evil.example/x?k=1\r\n")
                                  << QByteArray() << "redirects to https://evil.example/x";
        QTest::newRow("compressed") << StandIn::head("text/event-stream", "200 OK", "Content-Encoding: gzip\r\n") +
                "\x1f\x8b" << QByteArray()
                                    << "compressed answer (gzip)";
        QTest::newRow("wrong key") << StandIn::head("application/json", "401 Unauthorized") +
                json("{'error': {'message': 'Incorrect API key provided: ") + secret.toLatin1() + json("'}}")
                                   << QByteArray() << "status 401: Incorrect API key provided: •••";
        QTest::newRow("echo in the type") << head("text/" + secret.toLatin1()) + "x" << QByteArray() << "instead of";
        QTest::newRow("long line") << events << QByteArray(1 << 16, 'x') << "a line longer than";
        QTest::newRow("long JSON") << head("application/json") << QByteArray(1 << 16, ' ') << "more than 16 MiB";
        QTest::newRow("broken event") << events + StandIn::event("{") << QByteArray() << "not valid JSON at byte";
        QTest::newRow("error event") << events + StandIn::event(json("{'error': {'message': 'out of memory'}}"))
                                     << QByteArray() << "the server reports: out of memory";
        QTest::newRow("no answer") << events << QByteArray() << "connection ended before";
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << QByteArray() << "the server";
    }
    /// A sentence with what, where and what to do, without the key, in bounded time and memory.
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, endless);
        QFETCH(QString, expected);
        const StandIn standIn(always({.steps = {{bytes}}, .endless = endless}));
        const Outcome outcome = ask(standIn.server());
        QVERIFY2(outcome.error.contains(expected), qPrintable(outcome.error));
        QVERIFY2(outcome.error.contains(QLatin1String("127.0.0.1")), qPrintable(outcome.error));
        QVERIFY2(!outcome.error.contains(secret), qPrintable(outcome.error));
        QVERIFY(outcome.error.size() < 700);
        QVERIFY(outcome.heard.answer.empty());
    }

    /// Comments keep a connection open, but are no answer.
    void endlessComments()
    {
        const StandIn standIn(always({.steps = {{StandIn::head("text/event-stream")}}, .endless = ": still here\n\n"}));
        RemoteServer server = standIn.server();
        server.firstSeconds = 1;
        const Outcome outcome = ask(server);
        QVERIFY2(outcome.error.contains(QLatin1String("sent nothing for 1 s")), qPrintable(outcome.error));
    }

    void pausesAreLimited()
    {
        const StandIn standIn(
            always({.steps = {{StandIn::head("text/event-stream") + StandIn::event(said("Hel"))}}, .keepOpen = true}));
        RemoteServer server = standIn.server();
        server.pauseSeconds = 1;
        const Outcome outcome = ask(server);
        QVERIFY2(outcome.error.contains(QLatin1String("sent nothing for 1 s")), qPrintable(outcome.error));
        QCOMPARE(outcome.heard.answer, std::string("Hel"));
    }

    void stops()
    {
        const StandIn standIn(
            always({.steps = {{StandIn::head("text/event-stream") + StandIn::event(said("Hel"))}}, .keepOpen = true}));
        std::stop_source stop;
        std::jthread later([&] {
            while (standIn.requests().empty())
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            stop.request_stop();
        });
        const Outcome outcome = ask(standIn.server(), stop);
        QCOMPARE(outcome.answer.result.reason, FinishReason::Interrupted);
        QCOMPARE(outcome.heard.answer, std::string("Hel"));
        stop.request_stop();
        QVERIFY(ask(standIn.server(), stop).error.contains(QLatin1String("stopped")));
    }

    void nobodyListens()
    {
        RemoteServer server;
        {
            const StandIn standIn(always({}));
            server = standIn.server();
        }
        const Outcome outcome = ask(server);
        QVERIFY2(outcome.error.contains(QLatin1String("cannot be reached")), qPrintable(outcome.error));
        server.address = QUrl(QStringLiteral("http://no-such-host.invalid/v1"));
        QVERIFY2(ask(server).error.contains(QLatin1String("no-such-host.invalid")), qPrintable(outcome.error));
    }

    void addresses()
    {
        QCOMPARE(completedAddress(QStringLiteral(" localhost:8000/ ")),
                 QUrl(QStringLiteral("http://localhost:8000/v1")));
        QCOMPARE(completedAddress(QStringLiteral("gpu.example:8000")),
                 QUrl(QStringLiteral("https://gpu.example:8000/v1")));
        QCOMPARE(completedAddress(QStringLiteral("http://10.0.0.7/api/v2/")),
                 QUrl(QStringLiteral("http://10.0.0.7/api/v2")));
        for (const char *bad : {"", "https://", "ftp://host", "https://user:word@host/v1", "https://host/v1?key=1",
                                "https://host/v1#x", "http://ho st/"})
            QVERIFY2(!whyNotAddress(completedAddress(QString::fromLatin1(bad))).isEmpty(), bad);
        QVERIFY(whyNotAddress(QUrl(QStringLiteral("https://host/v1"))).isEmpty());
    }
};

MOIRE_GUILESS_TEST(TestRemoteEngine)

} // namespace tst_remote_engine

#include "tst_remote_engine.moc"
