// SPDX-License-Identifier: GPL-3.0-or-later
// One engine reasons, another answers: each on this machine or on a server. Every token knows which one made it.
#include "analysis/stored_columns.h"
#include "library/builtin_model.h"
#include "program.h"
#include "remote/remote_engine.h"
#include "runtime/replay_source.h"
#include "scripted_model.h"
#include "stand_in_server.h"
#include "storage/transfer.h"

#include "qt_test.h"

#include <nlohmann/json.hpp>

#include <atomic>

namespace tst_hybrid {

using namespace moire;
using Json = nlohmann::ordered_json;
using State = Conversation::State;

namespace {

const QString olmoe = QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf");

QByteArray piece(const std::string &text, bool thinking)
{
    const Json entry{{"token", text}, {"logprob", -0.5}, {"bytes", nullptr}};
    return QByteArray::fromStdString(
        Json{{"choices",
              Json::array({{{"delta", {{thinking ? "reasoning_content" : "content", text}}},
                            {"logprobs", {{"content", Json::array({entry})}}}}})}}
            .dump());
}

QByteArray ending()
{
    return R"({"choices": [{"delta": {}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 2, "completion_tokens": 3}})";
}

StandIn::Reply thinks(const StandIn::Request &)
{
    return StandIn::stream({piece("first ", true), piece("this", true), piece("answer", false), ending()}, 5);
}

StandIn::Reply answers(const StandIn::Request &)
{
    return StandIn::stream({piece("yes", false), ending()});
}

/// The last message that the server got.
std::string asked(const StandIn &server)
{
    const Json sent = Json::parse(server.requests().back().body.toStdString());
    return sent["messages"].back()["content"];
}

} // namespace

class TestHybrid : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    static RemoteServer knowing(const StandIn &standIn)
    {
        RemoteServer server = standIn.server();
        server.logProbabilities = true;
        return server;
    }
    static FindSource only(const RemoteServer &server)
    {
        return [server](const QString &place, const std::stop_token &) -> std::shared_ptr<AnswerSource> {
            if (place != server.place())
                throw Error(ErrorKind::Refused, "this model is not among those on servers", place.toStdString(),
                            "add it");
            return std::make_shared<RemoteEngine>(server, QString());
        };
    }
    static bool connectTo(Program &program, const RemoteServer &server)
    {
        QSignalSpy connected(&program.engine, &EngineWorker::connected);
        return program.chat.connectTo(std::make_shared<RemoteEngine>(server, QString())) &&
            (!connected.isEmpty() || connected.wait());
    }
    static bool ask(Program &program, const GenerationOptions &options = {})
    {
        return program.chat.ask(QStringLiteral("Q"), {}, options) &&
            QTest::qWaitFor([&] { return program.chat.state() == State::Ready; }, 20000);
    }
    struct Kept {
        MessageRecord message;
        GenerationInfo info;
        std::vector<SharedToken> tokens;
    };
    static Kept last(Program &program)
    {
        return program.store.call([session = program.chat.session()](Store &store) {
            Kept kept;
            kept.message = store.path(session).back();
            kept.info = *store.generation(kept.message.id);
            kept.tokens = store.tokens(kept.info.id);
            return kept;
        });
    }

private slots:
    void aServerReasonsAndThisMachineAnswers()
    {
        const StandIn standIn(thinks);
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        program.chat.setFindSource(only(knowing(standIn)));
        QVERIFY(ask(program, greedy(3)));
        const qint64 alone = *last(program).info.promptTokens;
        QVERIFY(standIn.requests().empty());
        QVERIFY(program.chat.startNew());
        program.chat.setReasonedBy({.place = standIn.server().place()});
        QVERIFY(ask(program, greedy(3)));
        const Kept kept = last(program);
        QCOMPARE(kept.info.state, QStringLiteral("length"));
        QVERIFY(kept.message.reasoning.startsWith(QStringLiteral("first this")));
        QVERIFY(!kept.message.reasoning.contains(QStringLiteral("answer")));
        QVERIFY(*kept.info.promptTokens > alone); // the reasoning was handed over
        QCOMPARE(kept.tokens.size(), 5U);
        for (size_t i = 0; i < kept.tokens.size(); ++i)
            QCOMPARE(kept.tokens[i]->engine, static_cast<uint8_t>(i < 2 ? 1 : 0));
        QCOMPARE(kept.tokens[1]->bytes, std::string("this"));
        QCOMPARE(kept.tokens[1]->phase, Phase::Thinking);
        QVERIFY(!kept.tokens[2]->experts.empty());
        QVERIFY(*kept.info.thinkingTokens >= 2);
        QVERIFY(*kept.info.ttftMs > 0);
        QCOMPARE(promptNotes(kept.info).reasonedBy, (ReasonedBy{.place = standIn.server().place()}));
        QCOMPARE(kept.info.modelPath, olmoe);

        // What was made by two engines cannot go on, nor be given again.
        const qint64 session = program.chat.session();
        program.store.call([&](Store &store) {
            const auto refused = [&](const Question &question) {
                try {
                    prepare(store, question);
                    return std::string();
                } catch (const Error &error) {
                    return error.problem();
                }
            };
            const std::string why("another engine reasoned for this answer");
            Question question{.kind = Question::Kind::Continue, .session = session, .message = kept.message.id};
            QCOMPARE(refused(question), why);
            question.kind = Question::Kind::Branch;
            question.token = 3;
            QCOMPARE(refused(question), why);
            QVERIFY_EXCEPTION_THROWN(readReplaySource(store, session, kept.message.id), Error);
        });

        // Export and import, and copies, keep who made a token.
        program.store.call([&](Store &store) {
            std::string text;
            exportSessions(store, {session}, [&](std::string_view part) { text += part; });
            std::string_view rest = text;
            const qint64 copy = importSessions(
                                    store, [&] { return std::exchange(rest, {}); }, QStringLiteral("test"))
                                    .front();
            for (const qint64 one : {copy, store.duplicate(session)}) {
                const GenerationInfo info = *store.generation(store.path(one).back().id);
                const auto tokens = store.tokens(info.id);
                QCOMPARE(tokens.size(), kept.tokens.size());
                for (size_t i = 0; i < tokens.size(); ++i)
                    QVERIFY(sample::same(*tokens[i], *kept.tokens[i]));
                QVERIFY(promptNotes(info).reasonedBy.used());
            }
        });
    }

    void thisMachineReasonsAndAServerAnswers()
    {
        const StandIn standIn(answers);
        Program program(m_folder.newPath());
        QVERIFY(connectTo(program, knowing(standIn)));
        program.chat.setReasonedBy({.place = olmoe, .handover = QStringLiteral("<{reasoning}|{question}>")});
        GenerationOptions options = greedy(6);
        options.ignoreEos = false;
        QVERIFY(ask(program, options));
        const Kept kept = last(program);
        QCOMPARE(kept.info.state, QStringLiteral("stop"));
        QCOMPARE(kept.message.text, QStringLiteral("yes"));
        QVERIFY(!kept.message.reasoning.isEmpty());
        QCOMPARE(asked(standIn), "<" + kept.message.reasoning.toStdString() + "|Q>");
        QVERIFY(kept.tokens.size() >= 2);
        QCOMPARE(kept.tokens.front()->engine, uint8_t{1});
        QCOMPARE(kept.tokens.back()->engine, uint8_t{0});
        // Its routes are kept with the token, and are none of the answer's.
        QVERIFY(!kept.tokens.front()->experts.empty());
        program.store.call([&](Store &store) {
            const analysis::RouteShape shape{kept.tokens.front()->experts.layers, 64,
                                             kept.tokens.front()->experts.perLayer};
            const auto count = static_cast<uint32_t>(kept.tokens.size());
            const analysis::Columns columns = analysis::readColumns(store, kept.info.id, {0, count}, shape);
            size_t routed = 0;
            for (uint32_t i = 0; i < count; ++i)
                routed += columns.routed(i) ? 1 : 0;
            QCOMPARE(routed, 0U);
            QCOMPARE(columns.engines()[0], uint8_t{1});
            const auto visit = [&](const analysis::Columns &part) {
                for (uint32_t i = 0; i < part.size(); ++i)
                    routed += part.routed(i) ? 1 : 0;
            };
            QVERIFY(analysis::scanColumns(store, kept.info.id, shape, visit, {}).complete);
            QCOMPARE(routed, 0U);
            QVERIFY(!analysis::storedShape(store, kept.info.id));
        });
    }

    void twoServers()
    {
        const StandIn thinker(thinks);
        const StandIn writer(answers);
        Program program(m_folder.newPath());
        QVERIFY(connectTo(program, knowing(writer)));
        program.chat.setFindSource(only(knowing(thinker)));
        program.chat.setReasonedBy({.place = thinker.server().place()});
        QVERIFY(ask(program));
        QCOMPARE(asked(thinker), std::string("Q"));
        QVERIFY(asked(writer).find("first this") != std::string::npos);
        const Kept kept = last(program);
        QCOMPARE(kept.message.reasoning, QStringLiteral("first this"));
        QCOMPARE(kept.message.text, QStringLiteral("yes"));
        // A second question goes without: the first model reasons for the answers that are asked with it.
        program.chat.setReasonedBy({});
        QVERIFY(ask(program));
        QCOMPARE(thinker.requests().size(), 1U);
        QCOMPARE(last(program).tokens.front()->engine, uint8_t{0});
    }

    void twoModelsOfThisMachine()
    {
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        for (const QString &place : {olmoe, QString::fromStdString(builtinModelPath("instruct"))}) {
            QVERIFY(program.chat.startNew());
            program.chat.setReasonedBy({.place = place});
            QVERIFY(ask(program, greedy(4)));
            const Kept kept = last(program);
            QVERIFY2(kept.info.error.isEmpty(), qPrintable(kept.info.error));
            QCOMPARE(kept.tokens.front()->engine, uint8_t{1});
            QCOMPARE(kept.tokens.back()->engine, uint8_t{0});
            QVERIFY(!kept.message.reasoning.isEmpty());
        }
    }

    /// What is too long is told before anything is sent, or, with what the other engine thought, as soon as that is
    /// known. Nothing is lost, and the choices are those of any question.
    void tooLong()
    {
        // It reads a token for each letter, and two more for a prompt.
        const test::ScriptedModel letters({.pieces = {"ok"}});
        std::atomic<size_t> thought = 10;
        const StandIn standIn([&](const StandIn::Request &) {
            return StandIn::stream({piece(std::string(thought, 'x'), true), piece("answer", false), ending()});
        });
        Program program(m_folder.newPath());
        Conversation &chat = program.chat;
        QVERIFY(program.load(QString::fromStdString(letters.path().string()), 128));
        chat.setFindSource(only(knowing(standIn)));
        chat.setReasonedBy({.place = standIn.server().place(), .handover = QStringLiteral("{reasoning}{question}xx")});
        QSignalSpy counted(&chat, &Conversation::counted);
        chat.countTokens(QStringLiteral("xxx"));
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted[0][0].value<TokenCount>().tokens, 5U); // with its template
        QSignalSpy tooLong(&chat, &Conversation::tooLong);
        const auto asks = [&](qsizetype length) { return chat.ask(QString(length, u'x'), {}, greedy(5)); };
        const auto ready = [&] {
            return QTest::qWaitFor([&] { return chat.state() == Conversation::State::Ready; }, 20000);
        };
        QVERIFY(asks(130));
        QVERIFY(tooLong.wait(20000));
        const auto before = tooLong[0][0].value<TooLong>();
        QVERIFY(!before.reasoned);
        QCOMPARE(before.question.text.size(), 130);
        QCOMPARE(before.prompt.tokens, 130U + 2 + 2);
        QVERIFY(before.largerContext > 128);
        QVERIFY(standIn.requests().empty());
        QVERIFY(program.store.call([](Store &store) { return store.sessions().empty(); }));
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY(asks(15));
            QVERIFY(ready());
            QCOMPARE(last(program).info.state, QStringLiteral("length"));
        }
        QVERIFY(chat.forgotten().empty());
        // Two turns, the question and this reasoning do not fit.
        thought = 90;
        QVERIFY(asks(15));
        QTRY_COMPARE_WITH_TIMEOUT(tooLong.size(), 2, 20000);
        QVERIFY(ready());
        const Kept cut = last(program);
        QCOMPARE(cut.info.state, QStringLiteral("error"));
        QVERIFY2(cut.info.error.contains(QStringLiteral("with the reasoning takes")), qPrintable(cut.info.error));
        QCOMPARE(cut.message.reasoning.size(), 90);
        const auto after = tooLong[1][0].value<TooLong>();
        QVERIFY(after.prompt.tokens > 128 && after.prompt.tokens < 150);
        QVERIFY(after.reasoned);
        QVERIFY(after.question.kind == Question::Kind::Regenerate);
        QCOMPARE(after.question.message, std::optional<qint64>(cut.message.id));
        QCOMPARE(after.couldForget, 4U);
        QVERIFY(after.largerContext > 128);
        // The oldest turns go when it is known how long the reasoning is, and this is kept.
        QVERIFY(chat.sendAgain(true));
        QTRY_VERIFY_WITH_TIMEOUT(last(program).message.id != cut.message.id, 20000);
        QVERIFY(ready());
        const Kept shorter = last(program);
        QVERIFY2(shorter.info.error.isEmpty(), qPrintable(shorter.info.error));
        QCOMPARE(shorter.message.text, QStringLiteral("ok"));
        QCOMPARE(promptNotes(shorter.info).forgotten, 4U);
        QCOMPARE(promptNotes(shorter.info).reasonedBy.place, standIn.server().place());
        QCOMPARE(chat.forgotten().size(), 4U);
        QCOMPARE(chat.path().back().siblings, 2);
    }

    void failuresAreTold()
    {
        const StandIn silent([](const StandIn::Request &) { return StandIn::stream({ending()}); });
        Program program(m_folder.newPath());
        QVERIFY(program.load());
        // Nowhere to be found, on a server or here
        for (const char *place : {"https://nowhere.example/v1 \xc2\xb7 m", "/nowhere/model.gguf"}) {
            QVERIFY(program.chat.startNew());
            program.chat.setReasonedBy({.place = QString::fromUtf8(place)});
            QVERIFY(ask(program, greedy(3)));
            QCOMPARE(last(program).info.state, QStringLiteral("error"));
            QVERIFY2(last(program).info.error.contains(QStringLiteral("nowhere")),
                     qPrintable(last(program).info.error));
        }
        // It says nothing
        program.chat.setFindSource(only(knowing(silent)));
        program.chat.setReasonedBy({.place = silent.server().place()});
        QVERIFY(ask(program, greedy(3)));
        QCOMPARE(last(program).info.state, QStringLiteral("error"));
        QVERIFY(last(program).tokens.empty());
        // It is stopped while it thinks: what came is kept, and nobody answers
        const StandIn slow([](const StandIn::Request &) {
            StandIn::Reply reply = StandIn::stream({piece("hm", true)});
            reply.steps.pop_back(); // no end
            reply.keepOpen = true;
            return reply;
        });
        program.chat.setFindSource(only(knowing(slow)));
        program.chat.setReasonedBy({.place = slow.server().place()});
        QSignalSpy arrived(&program.chat, &Conversation::answerArrived);
        QVERIFY(program.chat.ask(QStringLiteral("Q"), {}, greedy(3)));
        QVERIFY(!arrived.isEmpty() || arrived.wait(20000));
        program.chat.stop();
        QTRY_COMPARE_WITH_TIMEOUT(program.chat.state(), State::Ready, 20000);
        QCOMPARE(last(program).info.state, QStringLiteral("interrupted"));
        QCOMPARE(last(program).message.reasoning, QStringLiteral("hm"));
        QVERIFY(last(program).message.text.isEmpty());
        // Its thinking is ended: the other one answers with what there is
        arrived.clear();
        QVERIFY(program.chat.ask(QStringLiteral("Q"), {}, greedy(3)));
        QVERIFY(!arrived.isEmpty() || arrived.wait(20000));
        program.chat.endThinking();
        QTRY_COMPARE_WITH_TIMEOUT(program.chat.state(), State::Ready, 20000);
        const Kept kept = last(program);
        QCOMPARE(kept.tokens.front()->engine, uint8_t{1});
        QCOMPARE(kept.tokens.back()->engine, uint8_t{0});
        QCOMPARE(kept.tokens.size(), 4U);
    }
};

MOIRE_GUILESS_TEST(TestHybrid)

} // namespace tst_hybrid

#include "tst_hybrid.moc"
