// SPDX-License-Identifier: GPL-3.0-or-later
// Answers without HTTP: routing that the server returns is what the application reads, and tool calls of a model whose
// marks are control tokens.
#include "analysis/routed_experts.h"
#include "golden.h"
#include "scripted_model.h"
#include "server/service.h"

#include <moire/model.h>

#include <doctest/doctest.h>

#include <array>

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

} // namespace

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
