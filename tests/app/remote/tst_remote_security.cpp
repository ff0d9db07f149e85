// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the client trusts, by which way it asks, and when it takes an answer for complete.
#include "remote/key_ring.h"
#include "remote/remote_engine.h"
#include "stand_in_server.h"

#include "analysis/npy.h"

#include "qt_test.h"

#include <nlohmann/json.hpp>

namespace tst_remote_security {

using namespace moire;
using Json = nlohmann::ordered_json;

namespace {

const QString apiKey = QStringLiteral("sk-very-secret-1234567890");

struct Listened final : GenerationListener {
    void text(std::string_view utf8, Phase) override { answer += utf8; }
    std::string answer;
};

struct Result {
    std::string text;
    SourceAnswer answer;
    QString error;
};

Result askServer(const RemoteServer &server)
{
    RemoteEngine engine(server, apiKey);
    engine.setRetryPause(std::chrono::milliseconds(1));
    AnswerRequest request;
    request.messages = Json::array({{{"role", "user"}, {"content", "Q"}}});
    Listened listener;
    Result result;
    try {
        result.answer = engine.answer(request, listener, {});
        result.error = QString::fromStdString(result.answer.result.error);
    } catch (const Error &error) {
        result.error = QString::fromUtf8(error.what());
    }
    result.text = listener.answer;
    return result;
}

QByteArray piece(const char *text, const Json &more = Json::object())
{
    Json choice{{"index", 0}, {"delta", {{"content", text}}}};
    choice.update(more);
    return QByteArray::fromStdString(Json{{"choices", Json::array({choice})}}.dump());
}

StandIn::Answer says(const char *text)
{
    return [text](const StandIn::Request &) { return StandIn::stream({piece(text, {{"finish_reason", "stop"}})}); };
}

/// Sets a variable of the environment until the end of a test.
class Variable {
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    const QByteArray m_before;
};

} // namespace

class TestRemoteSecurity : public QObject {
    Q_OBJECT

private slots:
    /// Certificates are verified; those of a file are trusted beside the system's, for the name that they are made for.
    void certificates()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("This Qt has no TLS.");
        const StandIn here(says("Hi"), QStringLiteral("here"));
        RemoteServer server = here.server();
        const Result unknown = askServer(server);
        QVERIFY2(unknown.error.contains(QLatin1String("certificate cannot be trusted")), qPrintable(unknown.error));
        QVERIFY(here.requests().empty()); // the key was not sent
        server.certificates = StandIn::tlsFile(QStringLiteral("here"), ".pem");
        const Result trusted = askServer(server);
        QCOMPARE(trusted.error, QString());
        QCOMPARE(trusted.text, std::string("Hi"));
        server.certificates = StandIn::tlsFile(QStringLiteral("here"), ".key");
        QVERIFY(askServer(server).error.contains(QLatin1String("no certificate in PEM form")));
        const StandIn elsewhere(says("Hi"), QStringLiteral("elsewhere"));
        RemoteServer other = elsewhere.server();
        other.certificates = StandIn::tlsFile(QStringLiteral("elsewhere"), ".pem");
        const Result wrongName = askServer(other);
        QVERIFY2(wrongName.error.contains(QLatin1String("certificate cannot be trusted")), qPrintable(wrongName.error));
        QVERIFY(elsewhere.requests().empty());
    }

    /// The proxy of the system's settings is used, but not for this machine.
    void proxy()
    {
        const StandIn proxy(says("by the proxy"));
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.server().address.port());
        const Variable http("http_proxy", address);
        const Variable none("no_proxy", "");
        const StandIn direct(says("directly"));
        QCOMPARE(askServer(direct.server()).text, std::string("directly"));
        QVERIFY(proxy.requests().empty());
        RemoteServer far = direct.server();
        far.address = QUrl(QStringLiteral("http://gpu.invalid:8000/v1"));
        const Result result = askServer(far);
        QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
        QCOMPARE(result.text, std::string("by the proxy"));
        QCOMPARE(proxy.requests().at(0).line, QByteArray("POST http://gpu.invalid:8000/v1/chat/completions HTTP/1.1"));
    }

    void anAnswerEndsWhereTheServerSaysSo_data()
    {
        QTest::addColumn<QByteArray>("endless");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("comments") << QByteArray(": more\n\n");
        QTest::newRow("events") << StandIn::event(piece("more"));
    }
    /// A server that keeps the connection open after [DONE] does not delay the end of the answer.
    void anAnswerEndsWhereTheServerSaysSo()
    {
        QFETCH(QByteArray, endless);
        StandIn::Reply reply = StandIn::stream({piece("Hi", {{"finish_reason", "stop"}})});
        reply.keepOpen = true;
        reply.endless = endless;
        const StandIn standIn([reply](const StandIn::Request &) { return reply; });
        RemoteServer server = standIn.server();
        server.pauseSeconds = 5; // then a note would say that nothing came
        const Result result = askServer(server);
        QCOMPARE(result.error, QString());
        QCOMPARE(result.text, std::string("Hi"));
        QVERIFY2(result.answer.notes.isEmpty(), qPrintable(result.answer.notes.join(u' ')));
    }

    /// A reason is not required where the end is clear.
    void answersWithoutAReason()
    {
        const StandIn streams([](const StandIn::Request &) { return StandIn::stream({piece("Hi")}); });
        QCOMPARE(askServer(streams.server()).error, QString());
        const StandIn whole([](const StandIn::Request &) {
            return StandIn::whole(R"({"choices": [{"message": {"content": "Hi"}}]})");
        });
        const Result result = askServer(whole.server());
        QCOMPARE(result.error, QString());
        QCOMPARE(result.text, std::string("Hi"));
    }

    /// A server repeats the key where nobody expects text.
    void theKeyIsInNoMessage()
    {
        const std::string header =
            "{'descr': '" + apiKey.toStdString().substr(0, 3) + "', 'fortran_order': False, 'shape': (1, 1, 1)}";
        std::string array("\x93NUMPY\x01\x00", 8);
        array += static_cast<char>(header.size());
        array += '\0';
        array += header;
        Json token{{"token", "Hi"}, {"logprob", -1}};
        const StandIn standIn([&](const StandIn::Request &) {
            return StandIn::stream({piece("Hi",
                                          {{"finish_reason", "stop"},
                                           {"logprobs", {{"content", Json::array({token})}}},
                                           {"routed_experts", analysis::toBase64(array)}}),
                                    R"({"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 1}})"});
        });
        RemoteServer server = standIn.server();
        server.routes = server.logProbabilities = true;
        RemoteEngine engine(server, apiKey.left(3)); // "sk-": the message shows three characters of the type
        AnswerRequest request;
        request.messages = Json::array({{{"role", "user"}, {"content", "Q"}}});
        Listened listener;
        const SourceAnswer answer = engine.answer(request, listener, {});
        QCOMPARE(answer.notes.size(), 1);
        QVERIFY2(answer.notes[0].contains(QLatin1String("are not expert ids")), qPrintable(answer.notes[0]));
        QVERIFY2(!answer.notes[0].contains(QLatin1String("sk-")), qPrintable(answer.notes[0]));
    }

    /// What was looked up before a key was changed does not bring the old one back.
    void aKeyThatWasRemovedStaysRemoved()
    {
        KeyRing keys;
        keys.useBus({});
        QObject context;
        const QString id = QStringLiteral("id-1");
        std::optional<QString> before;
        std::optional<QString> after;
        keys.keep(id, {}, apiKey, &context, [](KeyRing::Place) {});
        keys.find(id, &context, [&](const QString &key) { before = key; });
        keys.keep(id, {}, {}, &context, [](KeyRing::Place) {});
        QTRY_VERIFY_WITH_TIMEOUT(before.has_value(), 10000);
        QCOMPARE(*before, QString());
        keys.find(id, &context, [&](const QString &key) { after = key; });
        QTRY_VERIFY_WITH_TIMEOUT(after.has_value(), 10000);
        QCOMPARE(*after, QString());
    }
};

MOIRE_GUILESS_TEST(TestRemoteSecurity)

} // namespace tst_remote_security

#include "tst_remote_security.moc"
