// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of servers' answers, without a network.
#include "analysis/npy.h"
#include "remote/answer_builder.h"
#include "remote/event_stream.h"
#include "remote/json_text.h"
#include "remote/request_body.h"
#include "remote/route_join.h"
#include "storage/text_token.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace moire;
using namespace moire::remote;

namespace {

std::vector<std::string> events(std::string_view body, size_t pieceSize, size_t limit = 1000)
{
    EventStream stream(limit, "server");
    std::vector<std::string> list;
    for (; !body.empty(); body.remove_prefix(std::min(pieceSize, body.size())))
        stream.feed(body.substr(0, pieceSize), [&](std::string_view data) { list.emplace_back(data); });
    return list;
}

template <class F>
std::string problemOf(F &&run)
{
    try {
        run();
    } catch (const Error &error) {
        CHECK(!error.where().empty());
        CHECK(!error.remedy().empty());
        return error.what();
    }
    return "nothing was thrown";
}

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

struct Heard final : GenerationListener {
    void text(std::string_view utf8, Phase phase) override { (phase == Phase::Thinking ? reasoning : answer) += utf8; }
    void token(const SharedToken &record) override { tokens.push_back(record); }
    std::string reasoning;
    std::string answer;
    std::vector<SharedToken> tokens;
};

using Clock = AnswerBuilder::Clock;
Clock::time_point at(int ms)
{
    return Clock::time_point() + std::chrono::milliseconds(1000 + ms);
}

const analysis::ForeignModel shape{{{LayerIndex(1), LayerIndex(2)}, 8, 2}, 3};

/// Two layers, two experts, of \p tokens: token t chose t and t + 1.
std::string routes(size_t tokens)
{
    analysis::IdArray array{.dims = {tokens, 2, 2}};
    for (size_t t = 0; t < tokens; ++t)
        for (int layer = 0; layer < 2; ++layer)
            for (int k = 0; k < 2; ++k)
                array.values.push_back(static_cast<int32_t>(t) + k);
    return analysis::toBase64(analysis::writeNpy(array));
}

} // namespace

TEST_CASE("events in pieces of any size")
{
    const std::string body = "\xEF\xBB\xBF: hello\r\ndata: one\r\n\r\nevent: x\ndata:two\ndata: 2\n\ndata\n\nid: 3\n\n"
                             "data: \xE2\x82\xAC\r\rdata: unfinished";
    const std::vector<std::string> expected{"one", "two\n2", "", "\xE2\x82\xAC"};
    for (const size_t size : {1u, 2u, 3u, 7u, 1000u})
        CHECK(events(body, size) == expected);
}

TEST_CASE("lines and events have a limit")
{
    CHECK(has(problemOf([] { events("data: " + std::string(1001, 'x'), 100); }), "a line longer than"));
    std::string lines;
    for (int i = 0; i < 20; ++i)
        lines += "data: " + std::string(90, 'x') + "\n";
    CHECK(has(problemOf([&] { events(lines, 50); }), "an event longer than"));
    CHECK(events("data: " + std::string(900, 'x') + "\n\n", 10).size() == 1);
    CHECK(events(std::string(100000, '\n'), 999).empty());
}

TEST_CASE("events of servers")
{
    const AnswerPart vllm = readAnswerPart(
        R"({"choices": [{"index": 0, "delta": {"reasoning_content": "so"}, "logprobs": {"content": [
            {"token": "so", "logprob": -0.5, "bytes": [115, 111], "top_logprobs": [
                {"token": "as", "logprob": -2, "bytes": null}, {"token": "so", "logprob": -0.5}]}]},
            "finish_reason": null}]})",
        "server");
    CHECK(vllm.reasoning == "so");
    REQUIRE(vllm.tokens.size() == 1);
    CHECK(vllm.tokens[0].bytes == "so");
    CHECK(vllm.tokens[0].logProbability == -0.5f);
    REQUIRE(vllm.tokens[0].alternatives.size() == 2);
    CHECK(vllm.tokens[0].alternatives[0].bytes == "so"); // best first
    CHECK(vllm.tokens[0].alternatives[1].bytes == "as");
    const AnswerPart usage = readAnswerPart(
        R"({"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 3,
            "prompt_tokens_details": {"cached_tokens": 4}, "completion_tokens_details": {"reasoning_tokens": 2}},
            "timings": {"prompt_per_second": 100.5, "predicted_per_second": 20}})",
        "server");
    CHECK(usage.promptTokens == 7);
    CHECK(usage.completionTokens == 3);
    CHECK(usage.cachedTokens == 4);
    CHECK(usage.thinkingTokens == 2);
    CHECK(usage.promptPerSecond == 100.5);
    CHECK(readAnswerPart(R"({"choices": [{"message": {"content": "yes", "reasoning": "hm"}, "finish_reason": "stop",
                             "meta_info": {"routed_experts": "AAAA"}}]})",
                         "server")
              .routes == "AAAA");
    CHECK(readAnswerPart(R"({"choices": [{"index": 1, "delta": {"content": "other"}}]})", "server").text.empty());
    CHECK(readAnswerPart(R"({"choices": [{"delta": {"content": null, "tool_calls": [{}]}}]})", "server").callsTool);
}

TEST_CASE("what servers must not send")
{
    const auto problem = [](std::string_view json) {
        return problemOf([&] { readAnswerPart(json, "https://host/v1", "sk-secret"); });
    };
    CHECK(has(problem("{"), "not valid JSON at byte"));
    CHECK(has(problem("[]"), "not an object"));
    CHECK(has(problem("{}"), "no \"choices\""));
    CHECK(has(problem(R"({"choices": 1})"), "not a list"));
    CHECK(has(problem(R"({"choices": ["x"]})"), "not an object"));
    CHECK(has(problem(R"({"choices": [{"delta": {"content": 5}}]})"), "not a text"));
    CHECK(has(problem(R"({"choices": [{"delta": {}, "logprobs": {"content": 5}}]})"), "not a list"));
    CHECK(has(problem(R"({"choices": [{"routed_experts": [1]}]})"), "not a text"));
    CHECK(has(problem(R"({"usage": 1e999})"), "too large"));
    CHECK(has(problem(std::string(100000, '[')), "nested more than 64 levels"));
    const std::string reported = problem(R"({"error": {"message": "bad key sk-secret\nof you"}})");
    CHECK(has(reported, "bad key •••"));
    CHECK(!has(reported, "sk-secret"));
    CHECK(!has(reported, "\n"));
    // Time and memory are bounded by what is counted before anything is read.
    std::string keys = R"({"choices": [])";
    for (int i = 0; i < 300; ++i)
        keys += ", \"" + std::to_string(i) + "\": 0";
    CHECK(has(problem(keys + "}"), "more than 256 keys"));
    std::string values = "[0";
    for (size_t i = 0; i < serverJson.values; ++i)
        values += ",0";
    CHECK(has(problem(values + "]"), "more than 5000000 values"));
    CHECK(errorSentence(R"({"detail": "no"})") == "no");
    CHECK(errorSentence("<html>").empty());
    CHECK(errorSentence(R"({"detail": [{"loc": ["body"], "msg": "too large"}]})") == "too large");
    CHECK(errorSentence(R"({"detail": []})").empty());
    CHECK(has(problem(R"({"choices": [{"logprobs": {"tokens": ["a"], "token_logprobs": []}}]})"), "same length"));
    CHECK(has(problem(R"({"choices": [{"logprobs": {"tokens": [1], "token_logprobs": [-1]}}]})"), "not a text"));
    CHECK(errorSentence("{\"error\": \"" + std::string(295, 'x') + "sk-secret\"}", "sk-secret").find("sk-") ==
          std::string::npos);
    // Half a character becomes U+FFFD.
    CHECK(readAnswerPart("{\"choices\": [{\"delta\": {\"content\": \"a\xE2\x82\"}}]}", "server").text ==
          "a\xEF\xBF\xBD");
    for (const auto &[sent, read] : std::initializer_list<std::pair<const char *, const char *>>{
             {"a\\ud83d", "a\xEF\xBF\xBD"},
             {"\\ude00b",
              "\xEF\xBF\xBD"
              "b"},
             {"\\ud83d\\u0041",
              "\xEF\xBF\xBD"
              "A"},
             {"\\ud83d\\ude00", "\xF0\x9F\x98\x80"},
             {"\\\\ud83d", "\\ud83d"}, // an escaped backslash and text
             {"\\u20ac", "\xE2\x82\xAC"}})
        CHECK(
            readAnswerPart(std::string(R"({"choices": [{"delta": {"content": ")") + sent + R"("}}]})", "server").text ==
            read);
    // Log-probabilities above 0 are none.
    const AnswerPart bad = readAnswerPart(
        R"({"choices": [{"logprobs": {"content": [{"token": "a", "logprob": 0.5, "top_logprobs": [
            {"token": "b", "logprob": 3}, {"token": "c", "logprob": "x"}]}, {"token": "d", "logprob": 1e-5}]}}]})",
        "server");
    REQUIRE(bad.tokens.size() == 2);
    CHECK(!bad.tokens[0].logProbability);
    CHECK(bad.tokens[0].alternatives.empty());
    CHECK(bad.badProbabilities == 3);
    CHECK(bad.tokens[1].logProbability == 0.0f);
}

TEST_CASE("servers tell their own times in four forms")
{
    const auto times = [](const char *json) { return readAnswerPart(json, "server").times; };
    const ToldTimes llama = times(R"({"choices": [], "usage": {}, "timings": {"cache_n": 2, "prompt_n": 5,
        "prompt_ms": 40.5, "prompt_per_second": 123, "predicted_n": 3, "predicted_ms": 20, "queue_ms": 1}})");
    CHECK(llama.queue == 1.0);
    CHECK(llama.prompt == 40.5);
    CHECK(llama.predicted == 20.0);
    CHECK(llama.pieces);
    const ToldTimes vllm = times(R"({"choices": [], "usage": {}, "metrics": {"time_to_first_token_ms": 85.5,
        "generation_time_ms": 1240.5, "queue_time_ms": 12.5, "mean_itl_ms": 9, "tokens_per_second": 103}})");
    CHECK(vllm.queue == 12.5);
    CHECK(vllm.prompt == 85.5);
    CHECK(vllm.predicted == 1240.5);
    CHECK(!vllm.pieces);
    CHECK(times(R"({"choices": [{"delta": {}, "meta_info": {"e2e_latency": 0.25}}]})").total == 250.0);
    CHECK(!times(R"({"choices": [], "usage": {}, "timings": {"prompt_ms": -1, "predicted_ms": "x"}})").any());
    CHECK(serverTimingTotal("db;dur=5, total;desc=\"all\";dur=12.5") == 12.5);
    for (const char *none : {"", "total", "total;dur=", "total;dur=-1", "total;dur=nan", "subtotal;dur=5", ";;,,"})
        CHECK(!serverTimingTotal(none));
}

TEST_CASE("a server's share of the time, and the network's")
{
    const auto piece = [](const char *text, std::optional<double> predicted) {
        AnswerPart part{.text = text};
        part.times = {.queue = 2.0, .prompt = 60.0, .predicted = predicted};
        return part;
    };
    Heard heard;
    AnswerBuilder builder(heard, {.where = "server"});
    builder.sent(at(0));
    builder.add(piece("a", 0.0), at(100));
    builder.add(piece("b", 8.0), at(110));
    builder.add({.text = "c"}, at(115)); // it tells nothing
    builder.add(piece("d", 20.0), at(120));
    builder.add(piece("e", 29.0), at(130));
    AnswerPart last{.finishReason = "stop"};
    last.times = {.queue = 2.0, .prompt = 60.0, .predicted = 29.5};
    builder.add(std::move(last), at(140));
    builder.finish({});
    const ServerTimes &times = builder.figures().times;
    CHECK(times.firstServer == 62.0);
    CHECK(times.firstNetwork == 38.0);
    CHECK(times.server == 91.5);
    CHECK(times.network == doctest::Approx(38.5));
    REQUIRE(heard.tokens.size() == 5);
    CHECK(!heard.tokens[0]->serverMilliseconds);
    CHECK(heard.tokens[1]->serverMilliseconds == 8.0);
    CHECK(!heard.tokens[2]->serverMilliseconds);
    CHECK(!heard.tokens[3]->serverMilliseconds); // since which piece is not known
    CHECK(heard.tokens[4]->serverMilliseconds == 9.0);

    const auto whole = [&](ToldTimes told) {
        AnswerBuilder one(heard, {.where = "server"});
        one.sent(at(0));
        AnswerPart part{.text = "all", .finishReason = "stop"};
        part.times = told;
        one.add(std::move(part), at(100));
        one.finish({});
        return std::pair(one.figures().times, one.notes());
    };
    CHECK(whole({.total = 70.0}).first == ServerTimes{70.0, 30.0, 70.0, 30.0});
    // The first piece of an answer that comes at once came with the last one.
    CHECK(whole({.prompt = 50.0, .predicted = 20.0}).first == ServerTimes{70.0, 30.0, 70.0, 30.0});
    CHECK(whole({}).first == ServerTimes{});
    CHECK(whole({.prompt = 80.0}).first == ServerTimes{80.0, 20.0, {}, {}}); // of the answer it says nothing
    CHECK(whole({.total = 104.0}).first.network == 0.0); // another clock
    const auto [times2, notes] = whole({.total = 1e9});
    CHECK(times2 == ServerTimes{});
    REQUIRE(notes.size() == 1);
    CHECK(has(notes[0], "longer than the time that passed"));
}

TEST_CASE("figures that cannot be are none")
{
    const AnswerPart part = readAnswerPart(
        R"({"usage": {"prompt_tokens": 18446744073709551615, "completion_tokens": -1}, "choices": [],
            "timings": {"prompt_per_second": -5, "predicted_per_second": 0}})",
        "server");
    CHECK(!part.promptTokens);
    CHECK(!part.completionTokens);
    CHECK(!part.promptPerSecond);
    CHECK(!part.predictedPerSecond);
}

TEST_CASE("tokens of an answer that comes whole are in the phase of their text")
{
    const auto phases = [](std::vector<std::string> tokens) {
        Heard heard;
        AnswerBuilder builder(heard, {.where = "server"});
        AnswerPart part{.reasoning = "hm yes", .text = "yes!", .finishReason = "stop"};
        for (const std::string &bytes : tokens)
            part.tokens.push_back({.bytes = bytes, .logProbability = -1.0f});
        builder.add(std::move(part), at(0));
        CHECK(builder.finish({}).reason == FinishReason::Stop);
        std::string list;
        for (const SharedToken &token : heard.tokens)
            list += token->phase == Phase::Thinking ? 't' : 'a';
        return list;
    };
    CHECK(phases({"hm", " yes", "</think>", "yes", "!"}) == "tttaa");
    CHECK(phases({"hm", " yes", "</think>", "yes", "!", "<end>"}) == "tttaaa");
    CHECK(phases({"hm", " yes", "YES!"}) == "tta"); // they say the text nowhere: by its length
    CHECK(phases({"?"}) == "a");
}

TEST_CASE("an answer's length is limited")
{
    Heard heard;
    AnswerBuilder builder(heard, {.where = "server", .maxRecords = 2});
    const auto token = [](size_t bytes) {
        AnswerPart part;
        part.tokens.push_back({.bytes = std::string(bytes, 'x')});
        return part;
    };
    CHECK(has(problemOf([&] { builder.add(token(AnswerBuilder::maxTextBytes + 1), at(0)); }), "longer than 64 MiB"));
    AnswerBuilder counts(heard, {.where = "server", .maxRecords = 2});
    counts.add(token(0), at(0));
    counts.add(token(1), at(0));
    CHECK(has(problemOf([&] { counts.add(token(1), at(0)); }), "longer than 2 tokens"));
    CHECK(counts.finish(Error(ErrorKind::Refused, "too long", "server", "ask again")).ids.size() == 2);
}

TEST_CASE("the texts of alternatives are kept within a limit")
{
    Heard heard;
    AnswerBuilder builder(heard, {.where = "server"});
    const auto token = [](size_t bytes) {
        AnswerPart part;
        part.tokens.push_back({.bytes = "x", .logProbability = -1.0f, .alternatives = {{"y", -2.0f}, {{}, -3.0f}}});
        part.tokens.front().alternatives.back().bytes.assign(bytes, 'z');
        return part;
    };
    builder.add(token(3), at(0));
    builder.add(token(AnswerBuilder::maxTextBytes), at(0));
    builder.finish({});
    REQUIRE(heard.tokens.size() == 2);
    CHECK(heard.tokens[0]->alternativeTexts == std::vector<std::string>{"y", "zzz"});
    CHECK(heard.tokens[1]->alternatives.size() == 2);
    CHECK(heard.tokens[1]->alternativeTexts.empty());
    REQUIRE(builder.notes().size() == 1);
    CHECK(has(builder.notes().front(), "64 MiB"));
}

TEST_CASE("tokens become records")
{
    Heard heard;
    AnswerBuilder builder(heard, {.where = "server"});
    builder.add({.reasoning = "hm", .tokens = {{.bytes = "hm", .logProbability = -1.0f}}}, at(0));
    builder.add({.tokens = {{.bytes = "</think>", .logProbability = -0.1f}}}, at(10));
    builder.add({.text = "yes",
                 .tokens = {{.bytes = "y", .logProbability = -2.0f, .alternatives = {{"n", -0.5f}}},
                            {.bytes = "es", .logProbability = -0.25f}}},
                at(30));
    builder.add({.finishReason = "stop", .promptTokens = 5, .completionTokens = 4}, at(31));
    const GenerationResult result = builder.finish({});
    CHECK(result.reason == FinishReason::Stop);
    CHECK(heard.reasoning == "hm");
    CHECK(heard.answer == "yes");
    REQUIRE(heard.tokens.size() == 4);
    CHECK(!heard.tokens[0]->milliseconds); // nothing was before it
    CHECK(heard.tokens[1]->milliseconds == 10.0);
    CHECK(heard.tokens[1]->phase == Phase::Thinking);
    CHECK(heard.tokens[2]->phase == Phase::Answer);
    CHECK(heard.tokens[2]->milliseconds == 20.0);
    CHECK(heard.tokens[3]->milliseconds == 0.0); // it arrived with the other one
    CHECK(heard.tokens[2]->logProbability == -2.0f);
    CHECK(heard.tokens[2]->alternatives[0].first == textToken("n"));
    CHECK(heard.tokens[2]->alternativeTexts == std::vector<std::string>{"n"});
    CHECK(heard.tokens[3]->alternativeTexts.empty());
    CHECK(isTextToken(heard.tokens[0]->id));
    CHECK(builder.figures().thinkingTokens == 2);
    CHECK(result.decodeTokensPerSecond.value() == doctest::Approx(100.0));
    CHECK(builder.notes().empty());
}

TEST_CASE("pieces without probabilities are records, but no tokens")
{
    Heard heard;
    AnswerBuilder builder(heard, {.where = "server"});
    builder.add({.text = "one two"}, at(0));
    builder.add({.text = " three"}, at(40));
    builder.add({.finishReason = "length"}, at(41));
    const GenerationResult result = builder.finish({});
    CHECK(result.reason == FinishReason::Length);
    REQUIRE(heard.tokens.size() == 2);
    CHECK(heard.tokens[1]->bytes == " three");
    CHECK(heard.tokens[1]->milliseconds == 40.0);
    CHECK(!heard.tokens[1]->logProbability);
    CHECK(!result.decodeTokensPerSecond); // nobody said how many tokens these are
    CHECK(!builder.figures().thinkingTokens);
    CHECK(!builder.figures().promptTokens);
}

TEST_CASE("routes reach the tokens that they belong to")
{
    const auto answer = [](const std::string &sent, std::optional<uint64_t> prompt, uint64_t completion) {
        Heard heard;
        AnswerBuilder builder(heard, {.routes = true, .model = shape, .where = "server"});
        for (const char *text : {"a", "b", "c"})
            builder.add({.text = text, .tokens = {{.bytes = text, .logProbability = -1.0f}}}, at(0));
        CHECK(heard.tokens.empty()); // they wait
        builder.add({.finishReason = "stop", .promptTokens = prompt, .completionTokens = completion, .routes = sent},
                    at(1));
        builder.finish({});
        REQUIRE(heard.tokens.size() == 3);
        return std::pair(heard.tokens, builder.notes());
    };
    const auto [tokens, notes] = answer(routes(2 + 3 - 1), 2, 3);
    CHECK(notes.empty());
    for (uint32_t i = 0; i < 2; ++i) {
        CHECK(tokens[i]->experts.layers == shape.shape.layers);
        CHECK(tokens[i]->experts.ids == std::vector<uint32_t>{2 + i, 3 + i, 2 + i, 3 + i});
    }
    CHECK(tokens[2]->experts.empty()); // not evaluated
    // The end token may be missing among the log-probabilities.
    CHECK(answer(routes(2 + 4 - 1), 2, 4).first[2]->experts.ids[0] == 4);
    const auto refused = [&](const std::string &sent, std::optional<uint64_t> prompt, uint64_t completion) {
        const auto [list, why] = answer(sent, prompt, completion);
        for (const SharedToken &token : list)
            CHECK(token->experts.empty());
        REQUIRE(why.size() == 1);
        return why[0];
    };
    CHECK(has(refused("", 2, 3), "no routing"));
    CHECK(has(refused(routes(4), {}, 3), "did not say how many"));
    CHECK(has(refused(routes(4), 3, 3), "it has 4 tokens"));
    CHECK(has(refused(routes(4), 2, 9), "told apart"));
    CHECK(has(refused(routes(4).substr(0, 100), 2, 3), "cannot be used"));
    CHECK(has(refused("@@@", 2, 3), "cannot be used"));
    CHECK(has(refused(routes(11), 9, 3), "does not exist")); // expert 9 of 8
    analysis::IdArray twice{.dims = {4, 2, 2}, .values = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 2, 2, 0, 1, 0, 1}};
    const std::string sent = refused(analysis::toBase64(analysis::writeNpy(twice)), 2, 3);
    CHECK(has(sent, "expert 2 is chosen twice"));
    CHECK(has(sent, "token 2, layer 2"));
    analysis::IdArray other{.dims = {4, 5, 2}, .values = std::vector<int32_t>(40, 1)};
    CHECK(has(refused(analysis::toBase64(analysis::writeNpy(other)), 2, 3), "layers"));
    // SGLang sends numbers without a shape, for all layers.
    analysis::IdArray raw{.dims = {4, 3, 2}};
    for (int i = 0; i < 24; ++i)
        raw.values.push_back(i % 6 < 2 ? -1 : i % 8);
    const auto sglang = answer(analysis::toBase64(analysis::writeRaw(raw)), 2, 3);
    CHECK(sglang.second.empty());
    CHECK(sglang.first[0]->experts.ids == std::vector<uint32_t>{6, 7, 0, 1});
}

TEST_CASE("an answer that is cut keeps what came")
{
    Heard heard;
    AnswerBuilder builder(heard, {.routes = true, .model = shape, .where = "server"});
    builder.add({.text = "half", .tokens = {{.bytes = "half", .logProbability = -1.0f}}}, at(0));
    const GenerationResult result =
        builder.finish(Error(ErrorKind::Failed, "the server closed the connection", "server", "regenerate"));
    CHECK(result.reason == FinishReason::Error);
    CHECK(has(result.error, "closed the connection"));
    CHECK(heard.answer == "half");
    CHECK(heard.tokens.size() == 1);
}

TEST_CASE("only what a person chose is sent")
{
    const Json messages = Json::array({{{"role", "user"}, {"content", "Q"}}});
    GenerationOptions options;
    options.sampling.seed = 5;
    const Json bare = Json::parse(chatBody("m", messages, options, {}));
    CHECK(bare["model"] == "m");
    CHECK(bare["messages"] == messages);
    CHECK(bare["seed"] == 5);
    CHECK(bare["stream"] == true);
    for (const char *key : {"temperature", "top_p", "top_k", "logprobs", "return_routed_experts", "max_tokens"})
        CHECK(!bare.contains(key));
    CHECK(sentSettings(options)["temperature"].is_null());
    options.sampling.topK = 0;
    options.maxTokens = 9;
    const Json chosen =
        Json::parse(chatBody("m", messages, options, {.logProbabilities = true, .alternatives = 3, .routes = true}));
    CHECK(chosen["temperature"].dump() == "0.8");
    CHECK(!chosen.contains("top_k")); // off
    CHECK(chosen["max_tokens"] == 9);
    CHECK(!chosen.contains("repeat_penalty"));
    options.sampling.repeatPenalty = 1.2f;
    const Json repeated = Json::parse(chatBody("m", messages, options, {}));
    CHECK(repeated["repetition_penalty"].dump() == "1.2");
    CHECK(repeated["repeat_penalty"].dump() == "1.2");
    CHECK(chosen["top_logprobs"] == 3);
    CHECK(chosen["return_routed_experts"] == true);
    CHECK(!chosen.contains("timings_per_token"));
    CHECK(Json::parse(chatBody("m", messages, options, {.times = true}))["timings_per_token"] == true);
    options.policy.expertsUsed = 2;
    CHECK(has(problemOf([&] { chatBody("m", messages, options, {}); }), "not available from this engine"));
    CHECK(Json::parse(chatBody("m", messages, options, {.moire = true}))["moire_policy"]["experts"] == 2);
}
