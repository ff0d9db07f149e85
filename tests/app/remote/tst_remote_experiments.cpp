// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments whose models are on servers: a stand-in for a server answers the cells.
#include "experiments/runner.h"
#include "library/remote_servers.h"
#include "remote/served_models.h"
#include "stand_in_server.h"

#include "analysis/npy.h"

#include "qt_test.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <thread>

namespace tst_remote_experiments {

using namespace moire;
using namespace moire::experiments;

namespace {

const QString cellKey = QStringLiteral("sk-very-secret-1234567890");

/// Two tokens with log-probabilities and routes.
StandIn::Reply routedReply()
{
    Json events = Json::array();
    for (const char *text : {"a", "b"})
        events.push_back(
            {{"choices",
              Json::array({{{"delta", {{"content", text}}},
                            {"logprobs", {{"content", Json::array({{{"token", text}, {"logprob", -0.5}}})}}}}})}});
    const analysis::IdArray routes{.dims = {3, 1, 2}, .values = {0, 1, 2, 3, 0, 3}};
    events.push_back({{"choices",
                       Json::array({{{"delta", Json::object()},
                                     {"finish_reason", "stop"},
                                     {"routed_experts", analysis::toBase64(analysis::writeNpy(routes))}}})},
                      {"usage", {{"prompt_tokens", 2}, {"completion_tokens", 2}}}});
    std::vector<QByteArray> list;
    for (const Json &event : events)
        list.push_back(QByteArray::fromStdString(event.dump()));
    return StandIn::stream(list);
}

RemoteServer routedServer(const StandIn &standIn)
{
    RemoteServer server = standIn.server();
    server.id = QStringLiteral("id-1");
    server.logProbabilities = server.routes = true;
    server.layers = 1;
    server.experts = 4;
    server.expertsUsed = 2;
    return server;
}

Json definitionOf(const RemoteServer &server)
{
    return {{"moire_experiment", 1},
            {"prompts", Json::array({"Q", {{"raw", "Once"}}})},
            {"settings", {{"model", server.place().toStdString()}, {"system", "Be brief."}}},
            {"variants", Json::array({{{"name", "as is"}}, {{"name", "cold"}, {"temperature", 0.1}}})},
            {"metrics", Json::array({"length", "logprob", "routing_distance", "first_difference"})},
            {"controls", false}};
}

/// Runs on a thread of its own, as the engine does, while this one answers look-ups.
RunSummary runBeside(const Json &json, Results &results, ServedModels &models, const std::stop_token &stop = {})
{
    RunSummary summary;
    std::atomic<bool> done = false;
    RunOptions options;
    options.findServed = models.finder();
    std::thread thread([&] {
        summary = Runner(parseDefinition(json.dump(), ".", "test"), ".", results, std::move(options)).run(stop);
        done = true;
    });
    (void)QTest::qWaitFor([&] { return done.load(); }, 60000);
    thread.join();
    return summary;
}

} // namespace

class TestRemoteExperiments : public QObject {
    Q_OBJECT

private slots:
    void cellsOfAServer()
    {
        const StandIn standIn([](const StandIn::Request &) { return routedReply(); });
        RemoteServers servers;
        servers.keys().useBus({});
        const RemoteServer server = routedServer(standIn);
        servers.put(server);
        servers.keys().keep(server.id, server.name, cellKey, &servers, [](KeyRing::Place) {});
        ServedModels models(servers);
        MemoryResults results;
        const RunSummary summary = runBeside(definitionOf(server), results, models);
        QCOMPARE(summary.ran, size_t{6}); // 2 prompts x 2 variants, and 2 beside the baseline
        const Answer answer = *results.answer({"cold", "1", 1, 0}, Results::Parts::All);
        QCOMPARE(answer.failure, std::string());
        QCOMPARE(answer.text, std::string("ab"));
        QCOMPARE(answer.tokens, size_t{2});
        QCOMPARE(answer.promptTokens, size_t{2});
        QCOMPARE(answer.meanLogProbability, std::optional<double>(-0.5));
        QVERIFY(!answer.meanEntropy && !answer.bytesPerToken);
        QVERIFY(answer.ttftMs && *answer.ttftMs > 0);
        QCOMPARE(answer.usage.counts, (std::vector<uint64_t>{1, 0, 0, 1}));
        const Pair pair = *results.pair({"cold", "1", 1, 0}, Results::Parts::All);
        QCOMPARE(pair.firstDifference, std::optional<double>(2.0));
        QCOMPARE(pair.routingDistance, std::optional<double>(0.0));
        const std::string raw = results.answer({"cold", "2", 1, 0}, Results::Parts::Facts)->failure;
        QVERIFY2(raw.find("not available from this engine") != std::string::npos, raw.c_str());
        const auto requests = standIn.requests();
        QCOMPARE(requests.size(), 2u);
        QCOMPARE(requests[0].headers["authorization"], "Bearer " + cellKey.toLatin1());
        const Json sent = Json::parse(requests[1].body.toStdString());
        QCOMPARE(sent["messages"].dump(),
                 std::string(R"([{"role":"system","content":"Be brief."},{"role":"user","content":"Q"}])"));
        QCOMPARE(sent["temperature"].dump(), std::string("0.1"));
        QVERIFY(sent["seed"] == 1);
        QVERIFY(results.environment().dump().find(cellKey.toStdString()) == std::string::npos);
    }

    void aServerThatIsNotThere()
    {
        RemoteServers servers;
        servers.keys().useBus({});
        ServedModels models(servers);
        RemoteServer server;
        server.address = QUrl(QStringLiteral("https://gpu.invalid/v1"));
        server.model = QStringLiteral("m");
        MemoryResults results;
        QCOMPARE(runBeside(definitionOf(server), results, models).failed, size_t{6});
        const std::string why = results.answer({"as is", "1", 1, 0}, Results::Parts::Facts)->failure;
        QVERIFY2(why.find("models page") != std::string::npos, why.c_str());
    }

    void stopsWithinACell()
    {
        const StandIn standIn([](const StandIn::Request &) {
            return StandIn::Reply{.steps = {{StandIn::head("text/event-stream")}}, .keepOpen = true};
        });
        RemoteServers servers;
        servers.keys().useBus({});
        const RemoteServer server = routedServer(standIn);
        servers.put(server);
        ServedModels models(servers);
        MemoryResults results;
        std::stop_source stop;
        std::jthread later([&] {
            while (standIn.requests().empty())
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            stop.request_stop();
        });
        const RunSummary summary = runBeside(definitionOf(server), results, models, stop.get_token());
        QVERIFY(summary.interrupted);
        QCOMPARE(summary.ran, size_t{0});
    }
};

MOIRE_GUILESS_TEST(TestRemoteExperiments)

} // namespace tst_remote_experiments

#include "tst_remote_experiments.moc"
