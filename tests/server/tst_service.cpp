// SPDX-License-Identifier: GPL-3.0-or-later
// Answers without HTTP: routing that the server returns is what the application reads, and tool calls of a model whose
// marks are control tokens. And a whole server with clients on threads of their own, for the thread sanitizer.
#include "analysis/routed_experts.h"
#include "golden.h"
#include "scripted_model.h"
#include "server/endpoints.h"
#include "server/server.h"
#include "server/service.h"

#include <moire/model.h>

#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace moire;
using namespace moire::server;

namespace {

/// The experts of every evaluated token but the last, straight from the engine.
struct Recorded final : GenerationListener {
    void token(const SharedToken &record) override { tokens.push_back(record); }
    std::vector<SharedToken> tokens;
};

/// An answer for a client whose connection stays open.
Message ask(Service &service, Service::Wanted wanted)
{
    std::array<int, 2> pair{};
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) == 0);
    const Connection client(pair[1], "test");
    Connection connection(pair[0], "test");
    Exchange exchange(connection, {}, std::chrono::seconds(5));
    const Json body = Json::object();
    Call call{exchange, body, "test"};
    return service.answer(call, std::move(wanted), {});
}

std::unique_ptr<Connection> connectTo(uint16_t port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const int failed = connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    auto connection = std::make_unique<Connection>(descriptor, "test");
    return failed == 0 ? std::move(connection) : nullptr;
}

/// What a client reads once a stream has begun and \p error has ended it.
std::string eventsOf(const std::string &path, const ApiError &error)
{
    std::array<int, 2> pair{};
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) == 0);
    Connection client(pair[1], "test");
    Connection connection(pair[0], "test");
    HttpRequest request;
    request.path = path;
    request.chunksAccepted = false;
    Exchange exchange(connection, request, std::chrono::seconds(5));
    exchange.event("first", Json::object());
    eventError(exchange, error);
    connection.interrupt();
    std::string text;
    while (client.read(text, std::chrono::steady_clock::now() + std::chrono::seconds(5)) == Connection::Read::Data)
        ;
    return text.substr(text.find("\n\n") + 2);
}

} // namespace

TEST_CASE("an error within a stream has the form of its interface")
{
    const ApiError error(503, "the server is stopping", "x");
    CHECK(eventsOf("/v1/chat/completions", error) == "data: " + openAiError(error).dump() + "\n\n");
    CHECK(eventsOf("/v1/messages", error) == "event: error\ndata: " + anthropicError(error).dump() + "\n\n");
    CHECK(eventsOf("/v1/responses", error) ==
          "event: error\ndata: "
          R"({"type":"error","sequence_number":1,"code":null,"message":"x: the server is stopping","param":"x"})"
          "\n\n");
}

TEST_CASE("a deadline holds for a client that never stops sending")
{
    std::array<int, 2> pair{};
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) == 0);
    Connection client(pair[1], "test");
    Connection connection(pair[0], "test");
    const auto later = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    REQUIRE(client.write("more", later));
    std::string text;
    CHECK(connection.read(text, std::chrono::steady_clock::now()) == Connection::Read::TimedOut);
    CHECK(connection.read(text, later) == Connection::Read::Data);
    CHECK(text == "more");
}

TEST_CASE("routes go through the server and the application unchanged")
{
    const auto model = Model::load(test::modelPath("qwen3moe"), {.backend = "cpu", .threads = 1});
    std::vector<TokenId> prompt = test::readGolden("qwen3moe").ids;
    prompt.resize(6);
    GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = 5;
    options.ignoreEos = true;
    options.trace.routing = options.trace.promptPositions = true;

    Context context(model, {.capacity = 64});
    Recorded recorded;
    generate(context, prompt, options, recorded);
    REQUIRE(recorded.tokens.size() == 11);

    Service service(model, {.modelName = "tiny", .queue = {.context = {.capacity = 64}}}, {});
    const Message message = ask(service, {prompt, options});
    REQUIRE(message.result.ids.size() == 5);

    const std::string json = Json{{"choices", {{{"routed_experts", message.routedExperts}}}}}.dump();
    const auto read = analysis::readRoutedExperts(json, analysis::foreignModel(model->config()), "test");
    REQUIRE(read.size() == 1);
    REQUIRE(read[0].tokens() == 10);
    size_t at = 0;
    for (size_t token = 0; token < 10; ++token)
        for (const uint32_t id : recorded.tokens[token]->experts.ids)
            CHECK(read[0].chosen[at++] == id);
    CHECK(at == read[0].chosen.size());
}

namespace {

/// What is told of an answer that is kept.
struct Heard final : KeptAnswer {
    void text(std::string_view utf8, Phase) override { answer += utf8; }
    void token(const SharedToken &record) override
    {
        tokens.push_back(record);
        if (throws)
            throw std::bad_alloc();
    }
    void ended(const AnswerEnd &end) override { ends.push_back(end); }
    std::string answer;
    std::vector<SharedToken> tokens;
    std::vector<AnswerEnd> ends;
    bool throws = false;
};

} // namespace

TEST_CASE("an answer can be kept, and the client's is the same")
{
    const auto model = Model::load(test::modelPath("qwen3moe"), {.backend = "cpu", .threads = 1});
    std::vector<TokenId> prompt = test::readGolden("qwen3moe").ids;
    prompt.resize(6);
    GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = 5;
    options.ignoreEos = true;
    Service plain(model, {.modelName = "tiny", .queue = {.context = {.capacity = 64}}}, {});
    const Message alone = ask(plain, {prompt, options});

    auto heard = std::make_shared<Heard>();
    std::vector<KeptRequest> requests;
    const auto keep = [&](KeptRequest request) {
        requests.push_back(std::move(request));
        return heard;
    };
    Service service(model, {.modelName = "tiny", .queue = {.context = {.capacity = 64}}, .keep = keep}, {});
    const Message kept = ask(service, {prompt, options});
    CHECK(kept.text == alone.text);
    CHECK(kept.result.ids == alone.result.ids);
    CHECK(kept.tokens.empty()); // the client asked for none
    CHECK(kept.routedExperts.empty());
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].client == "test");
    CHECK(requests[0].messages.size() == 1);
    CHECK(requests[0].messages[0]["role"] == "user");
    CHECK(heard->answer == alone.text);
    REQUIRE(heard->tokens.size() == 5);
    CHECK(heard->tokens[0]->logProbability);
    CHECK(heard->tokens[0]->alternatives.size() == keptTrace().alternatives);
    CHECK(!heard->tokens[0]->experts.empty());
    REQUIRE(heard->ends.size() == 1);
    CHECK(heard->ends[0].result.reason == FinishReason::Length);

    // A client that asks for log-probabilities gets as many alternatives as it asked for.
    options.trace.probabilities = true;
    options.trace.alternatives = 2;
    const Message known = ask(service, {prompt, options, {}, {}, true, Json::array({{{"role", "system"}}})});
    CHECK(known.tokens.size() == 5);
    CHECK(known.tokens[0]->alternatives.size() == 2);
    CHECK(requests[1].messages[0]["role"] == "system");

    // Whatever goes wrong while it is kept harms nobody.
    heard = std::make_shared<Heard>();
    heard->throws = true;
    CHECK(ask(service, {prompt, options}).text == alone.text);
    CHECK(heard->tokens.size() == 1);
    CHECK(heard->ends.empty());
}

TEST_CASE("marks that are control tokens are kept for the calls, and only those")
{
    const test::ScriptedModel file({.pieces = {"Well",
                                               {"<|other|>", TokenKind::Control},
                                               ".",
                                               {"[TOOL_CALLS]", TokenKind::Control},
                                               "[{\"name\":\"f\",",
                                               "\"arguments\":{\"a\":1}}]"}});
    const auto model = Model::load(file.path(), {.backend = "reference", .threads = 1});
    Service service(model, {.modelName = "script", .queue = {.context = {.capacity = 64}}}, {});
    GenerationOptions options;
    options.sampling.greedy = true;
    options.chat = true;
    const std::vector<TokenId> prompt{TokenId(test::Script::start)};
    const Message message = ask(service, {prompt, options, toolFormatOf("tools [TOOL_CALLS]"), Json::array()});
    CHECK(message.text == "Well.");
    REQUIRE(message.calls.size() == 1);
    CHECK(message.calls[0].name == "f");
    CHECK(message.calls[0].arguments == R"({"a":1})");
    CHECK(std::string(message.finishReason()) == "tool_calls");
    CHECK(ask(service, {prompt, options}).text == R"(Well.[{"name":"f","arguments":{"a":1}}])");
}

TEST_CASE("clients on threads of their own come, ask and leave, and the server can be stopped under them")
{
    const test::ScriptedModel file({.pieces = {"Well", "."}});
    ServerOptions options;
    options.port = 0;
    options.modelName = "script";
    options.queue.context.capacity = 64;
    Server server(options);
    server.start(Model::load(file.path(), {.backend = "reference", .threads = 1}));
    const uint16_t port = server.port();
    std::atomic<size_t> answered = 0;
    std::atomic<size_t> done = 0;
    const auto ask = [&](unsigned client) {
        for (unsigned i = 0; i < 9; ++i) {
            const Json wanted{
                {"prompt", Json::array({test::Script::start})}, {"max_tokens", 20}, {"stream", i % 2 == 0}};
            const std::string body = wanted.dump();
            const auto connection = connectTo(port);
            const auto later = std::chrono::steady_clock::now() + std::chrono::seconds(60);
            if (!connection || // stopped
                !connection->write("POST /v1/completions HTTP/1.1\r\nConnection: close\r\nContent-Type: "
                                   "application/json\r\nContent-Length: " +
                                       std::to_string(body.size()) + "\r\n\r\n" + body,
                                   later))
                break;
            if ((client + i) % 3 == 0)
                continue; // leaves at once
            std::string text;
            while (connection->read(text, later) == Connection::Read::Data)
                ;
            answered += text.starts_with("HTTP/1.1 200") ? 1 : 0;
        }
        ++done;
    };
    std::vector<std::jthread> clients;
    for (unsigned client = 0; client < 8; ++client)
        clients.emplace_back(ask, client);
    while (done < 8) { // as a window looks at it
        CHECK(server.connections() <= 64);
        for (const ClientRequest &request : server.requests())
            CHECK(request.client == "127.0.0.1");
        std::this_thread::yield();
    }
    clients.clear();
    CHECK(answered == 8 * 6);
    const auto idle = connectTo(port);
    std::jthread busy(ask, 1);
    while (answered < 8 * 6 + 2 && done < 9)
        std::this_thread::yield();
    server.stop(); // while it asks
    CHECK(server.connections() == 0);
}
