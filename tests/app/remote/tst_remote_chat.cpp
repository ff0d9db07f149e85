// SPDX-License-Identifier: GPL-3.0-or-later
// A chat that a stand-in for a server answers: the same records in the same database as from a model on this machine.
#include "analysis/npy.h"
#include "library/builtin_model.h"
#include "program.h"
#include "remote/probe.h"
#include "remote/remote_engine.h"
#include "stand_in_server.h"
#include "storage/text_token.h"
#include "storage/transfer.h"

#include "qt_test.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QRegularExpression>

namespace tst_remote_chat {

using namespace moire;
using Json = nlohmann::ordered_json;
using State = Conversation::State;

namespace {

const QString secret = QStringLiteral("sk-very-secret-1234567890");

QByteArray token(const std::string &text, bool thinking)
{
    const Json entry{
        {"token", text},
        {"logprob", -0.5},
        {"bytes", nullptr},
        {"top_logprobs", Json::array({{{"token", text}, {"logprob", -0.5}}, {{"token", "other"}, {"logprob", -1.5}}})}};
    return QByteArray::fromStdString(
        Json{{"choices",
              Json::array({{{"delta", {{thinking ? "reasoning_content" : "content", text}}},
                            {"logprobs", {{"content", Json::array({entry})}}}}})}}
            .dump());
}

QByteArray ending(const std::string &routes)
{
    return QByteArray::fromStdString(Json{
        {"choices", Json::array({{{"delta", Json::object()}, {"finish_reason", "stop"}, {"routed_experts", routes}}})},
        {"usage", {{"prompt_tokens", 2}, {"completion_tokens", 3}}}}
                                         .dump());
}

std::string routes()
{
    analysis::IdArray array{.dims = {4, 2, 2}, .values = {0, 1, 0, 1, 2, 3, 2, 3, 4, 5, 4, 5, 6, 7, 6, 7}};
    return analysis::toBase64(analysis::writeNpy(array));
}

} // namespace

class TestRemoteChat : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    static bool connectTo(Program &program, const RemoteServer &server)
    {
        QSignalSpy connected(&program.engine, &EngineWorker::connected);
        const auto engine = std::make_shared<RemoteEngine>(server, secret);
        engine->setRetryPause(std::chrono::milliseconds(1));
        return program.chat.connectTo(engine) && (!connected.isEmpty() || connected.wait());
    }
    static bool ask(Program &program)
    {
        return program.chat.ask(QStringLiteral("Q"), QStringLiteral("Be brief."), {}) &&
            QTest::qWaitFor([&] { return program.chat.state() == State::Ready; }, 20000);
    }
    static RemoteServer routed(const StandIn &standIn)
    {
        RemoteServer server = standIn.server();
        server.logProbabilities = true;
        server.routes = true;
        server.layers = 3;
        server.denseLayers = 1;
        server.experts = 8;
        server.expertsUsed = 2;
        return server;
    }

private slots:
    void answersLikeALocalModel()
    {
        const StandIn standIn([](const StandIn::Request &) {
            return StandIn::stream({token("hm", true), token("ye", false), token("s", false), ending(routes())}, 5);
        });
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        QVERIFY(connectTo(program, routed(standIn)));
        QVERIFY(!program.engine.model());
        QVERIFY(program.engine.canAnswer());
        QVERIFY(standIn.requests().empty()); // nothing is contacted before a question
        QSignalSpy warned(&program.engine, &EngineWorker::warned);
        QVERIFY(ask(program));
        QCOMPARE(warned.size(), 0);
        const qint64 session = program.chat.session();
        const auto [path, info, tokens] = program.store.call([&](Store &store) {
            const std::vector<MessageRecord> messages = store.path(session);
            const GenerationInfo generation = *store.generation(messages.back().id);
            return std::tuple(messages, generation, store.tokens(generation.id));
        });
        QCOMPARE(path.size(), 3u);
        QCOMPARE(path.back().text, QStringLiteral("yes"));
        QCOMPARE(path.back().reasoning, QStringLiteral("hm"));
        QCOMPARE(info.state, QStringLiteral("stop"));
        QCOMPARE(info.modelName, QStringLiteral("model-x"));
        QCOMPARE(info.modelPath, standIn.server().place());
        QVERIFY(info.modelHash.isEmpty());
        QCOMPARE(info.promptTokens, std::optional<qint64>(2));
        QCOMPARE(info.thinkingTokens, std::optional<qint64>(1));
        QVERIFY(info.ttftMs && *info.ttftMs > 0);
        QVERIFY(info.decodeTokensPerSecond);
        QVERIFY(!info.reusedTokens); // not told
        QVERIFY(!info.prefillTokensPerSecond);
        QVERIFY(info.serverTimes == ServerTimes());
        QCOMPARE(tokens.size(), 3u);
        QCOMPARE(tokens[0]->phase, Phase::Thinking);
        QCOMPARE(tokens[1]->bytes, std::string("ye"));
        QVERIFY(tokens[1]->milliseconds && *tokens[1]->milliseconds > 0);
        QCOMPARE(tokens[1]->logProbability, std::optional<float>(-0.5f));
        QVERIFY(!tokens[1]->entropy);
        QCOMPARE(tokens[1]->alternatives.size(), 2u);
        QCOMPARE(tokens[1]->alternatives[1].first, textToken("other"));
        QCOMPARE(tokens[1]->alternativeTexts[1], std::string("other"));
        QCOMPARE(tokens[1]->experts.ids, (std::vector<uint32_t>{6, 7, 6, 7}));
        QCOMPARE(tokens[1]->experts.layers.front(), LayerIndex(1));
        QVERIFY(tokens[2]->experts.empty());
        const Json sent = Json::parse(standIn.requests()[0].body.toStdString());
        QCOMPARE(sent["messages"].size(), 2u);
        QVERIFY(sent["messages"][0]["content"] == "Be brief.");
        // Going on, and back to a model on this machine.
        QVERIFY(!program.chat.whyNot(Conversation::Command::Continue, path.back().id).isEmpty());
        QVERIFY(program.load());
        QVERIFY(program.engine.model() && !program.engine.source());
        QVERIFY(program.chat.ask(QStringLiteral("And you?"), {}, greedy(3)));
        QTRY_COMPARE_WITH_TIMEOUT(program.chat.state(), State::Ready, 20000);
    }

    /// Export and import keep what the engine gave, and the key is nowhere.
    void transfer()
    {
        const StandIn standIn([](const StandIn::Request &) {
            return StandIn::stream({token("a", false), token("b", false), token("c", false), ending(routes())});
        });
        const QString path = m_folder.newPath();
        QByteArray exported;
        {
            Program program(path);
            QVERIFY(connectTo(program, routed(standIn)));
            QVERIFY(ask(program));
            const qint64 copy = program.store.call([&](Store &store) {
                exportSessions(store, {program.chat.session()},
                               [&](std::string_view part) { exported.append(part.data(), std::ssize(part)); });
                std::string_view rest(exported.constData(), static_cast<size_t>(exported.size()));
                return importSessions(
                           store, [&] { return std::exchange(rest, {}); }, QStringLiteral("test"))
                    .front();
            });
            const auto tokens = program.store.call(
                [&](Store &store) { return store.tokens(store.generation(store.path(copy).back().id)->id); });
            QCOMPARE(tokens.size(), 3u);
            QCOMPARE(tokens[0]->id, textToken("a"));
            QCOMPARE(tokens[0]->alternativeTexts, (std::vector<std::string>{"a", "other"}));
        }
        QVERIFY(!exported.contains(secret.toLatin1()));
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains(secret.toLatin1()));
        }
    }

    void aLostConnectionKeepsWhatCame()
    {
        const StandIn standIn([](const StandIn::Request &) {
            return StandIn::Reply{{{StandIn::head("text/event-stream") + StandIn::event(token("half", false))}}};
        });
        Program program(m_folder.newPath());
        QVERIFY(connectTo(program, routed(standIn)));
        QVERIFY(ask(program));
        const qint64 session = program.chat.session();
        const auto [message, info] = program.store.call([&](Store &store) {
            const MessageRecord last = store.path(session).back();
            return std::pair(last, *store.generation(last.id));
        });
        QCOMPARE(message.text, QStringLiteral("half"));
        QCOMPARE(info.state, QStringLiteral("error"));
        QVERIFY2(info.error.contains(QLatin1String("connection ended")), qPrintable(info.error));
        // The question can be asked again.
        QVERIFY(program.chat.regenerate(message.id, {}));
        QTRY_COMPARE_WITH_TIMEOUT(program.chat.state(), State::Ready, 20000);
        QCOMPARE(program.chat.path().back().siblings, 2);
    }

    /// Moire's own server: what its test says, and an answer with everything.
    void aRealServer()
    {
        QProcess process;
        process.start(QStringLiteral(MOIRE_CLI),
                      {QStringLiteral("serve"), QStringLiteral("-m"), QString::fromStdString(builtinModelPath()),
                       QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("-c"), QStringLiteral("512")});
        QVERIFY(process.waitForReadyRead(60000));
        static const QRegularExpression address(QStringLiteral("http://[0-9.]+:[0-9]+"));
        const QString line = QString::fromUtf8(process.readLine());
        RemoteServer server;
        server.name = QStringLiteral("Moire");
        server.address = completedAddress(address.match(line).captured());
        const RemoteOffer offer = probe(server, {}, {});
        QVERIFY2(offer.problem.isEmpty(), qPrintable(offer.problem + line));
        QCOMPARE(offer.engine, QStringLiteral("moire"));
        QVERIFY(offer.streaming == RemoteOffer::Has::Yes && offer.logProbabilities == RemoteOffer::Has::Yes &&
                offer.routes == RemoteOffer::Has::Yes && offer.tokenisation == RemoteOffer::Has::No &&
                offer.times == RemoteOffer::Has::Yes);
        QVERIFY(offer.suggested.times);
        QVERIFY2(offer.notes.isEmpty(), qPrintable(offer.notes.join(u' ')));
        QVERIFY(offer.suggested.moire && offer.suggested.shape().shape.rows() > 0);

        Program program(m_folder.newPath());
        QVERIFY(connectTo(program, offer.suggested));
        QSignalSpy warned(&program.engine, &EngineWorker::warned);
        GenerationOptions options;
        options.maxTokens = 12;
        options.policy.expertsUsed = 1;
        QVERIFY(program.chat.ask(QStringLiteral("Hello"), {}, options));
        QTRY_COMPARE_WITH_TIMEOUT(program.chat.state(), State::Ready, 60000);
        QVERIFY2(warned.isEmpty(), qPrintable(warned.value(0).value(0).toString()));
        const auto [message, info, tokens] = program.store.call([&](Store &store) {
            const MessageRecord last = store.path(program.chat.session()).back();
            const GenerationInfo generation = *store.generation(last.id);
            return std::tuple(last, generation, store.tokens(generation.id));
        });
        QVERIFY(tokens.size() > 1 && tokens.size() <= 12);
        QVERIFY(info.serverTimes.firstServer && *info.serverTimes.firstServer <= *info.ttftMs);
        QVERIFY(info.serverTimes.network && *info.serverTimes.network >= 0);
        QVERIFY(!tokens[0]->serverMilliseconds && tokens[1]->serverMilliseconds);
        std::string text;
        for (const SharedToken &token : tokens) {
            text += token->bytes;
            QVERIFY(token->logProbability && *token->logProbability <= 0);
            // The last one was evaluated only if the model ended the answer itself.
            QVERIFY(!token->experts.empty() || token == tokens.back());
        }
        QVERIFY2(QString::fromStdString(text).startsWith(message.text), text.c_str());
        const TokenRoutes &experts = tokens.front()->experts;
        QCOMPARE(experts.layers, offer.suggested.shape().shape.layers);
        QCOMPARE(
            std::count_if(experts.ids.begin(), experts.ids.end(), [](uint32_t id) { return id != TokenRoutes::none; }),
            std::ssize(experts.layers)); // the policy reached the server
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
    }

    void stopsWhileItStreams()
    {
        const StandIn standIn([](const StandIn::Request &) {
            return StandIn::Reply{.steps = {{StandIn::head("text/event-stream") + StandIn::event(token("on", false))}},
                                  .keepOpen = true};
        });
        Program program(m_folder.newPath());
        QVERIFY(connectTo(program, standIn.server()));
        QSignalSpy arrived(&program.chat, &Conversation::answerArrived);
        QVERIFY(program.chat.ask(QStringLiteral("Q"), {}, {}));
        QTRY_VERIFY(!arrived.isEmpty());
        program.chat.stop();
        QTRY_COMPARE_WITH_TIMEOUT(program.chat.state(), State::Ready, 20000);
        const QString state = program.store.call(
            [&](Store &store) { return store.generation(store.path(program.chat.session()).back().id)->state; });
        QCOMPARE(state, QStringLiteral("interrupted"));
    }
};

MOIRE_GUILESS_TEST(TestRemoteChat)

} // namespace tst_remote_chat

#include "tst_remote_chat.moc"
