// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the input as the answer of a server: events in pieces, and whole. Nothing but moire::Error may be thrown,
// pieces of any size give the same events, and every record is one that the database can hold.
#include "analysis/npy.h"
#include "remote/answer_builder.h"
#include "remote/event_stream.h"
#include "seeded_mutator.h"
#include "storage/text_token.h"

#include <moire/error.h>
#include <moire/tokenizer.h>

#include <array>
#include <cstdlib>

using namespace moire;
using namespace moire::remote;

namespace {

const analysis::ForeignModel model{{{LayerIndex(1), LayerIndex(2)}, 8, 2}, 3};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

struct Checker final : GenerationListener {
    void text(std::string_view utf8, Phase) override
    {
        require(!utf8.empty());
        Utf8Stream stream;
        require(stream.push(utf8) == utf8);
    }
    void token(const SharedToken &token) override
    {
        require(isTextToken(token->id) && token->position.value == count++);
        require(!token->logProbability || *token->logProbability <= 0);
        for (const auto &[id, logProbability] : token->alternatives)
            require(isTextToken(id) && logProbability <= 0);
        require(token->alternativeTexts.empty() || token->alternativeTexts.size() == token->alternatives.size());
        require(token->experts.empty() || token->experts.layers == model.shape.layers);
        for (const uint32_t expert : token->experts.ids)
            require(expert < model.shape.experts || expert == TokenRoutes::none);
    }
    uint32_t count = 0;
};

std::vector<std::string> events(std::string_view body, size_t pieceSize)
{
    EventStream stream(1024, "fuzz");
    std::vector<std::string> list;
    try {
        for (; !body.empty(); body.remove_prefix(std::min(pieceSize, body.size())))
            stream.feed(body.substr(0, pieceSize), [&](std::string_view data) { list.emplace_back(data); });
    } catch (const Error &error) {
        require(!error.problem().empty() && !error.where().empty() && !error.remedy().empty());
    }
    return list;
}

void build(const std::vector<std::string> &list, bool routes)
{
    Checker checker;
    AnswerBuilder builder(checker, {.routes = routes, .model = model, .where = "fuzz"});
    std::optional<Error> failure;
    try {
        for (const std::string &json : list)
            builder.add(readAnswerPart(json, "fuzz", "secret"), AnswerBuilder::Clock::now());
    } catch (const Error &error) {
        require(std::string(error.what()).find("secret") == std::string::npos);
        failure = error;
    }
    const GenerationResult result = builder.finish(failure);
    require(result.ids.size() == checker.count);
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    const analysis::IdArray array{{3, 2, 2}, {0, 5, 1, 2, 3, 4, 2, -1, 1, 0, 0, 1}};
    const std::string routes = analysis::toBase64(analysis::writeNpy(array));
    static const std::array<std::string, 4> seeds{
        "data: {\"choices\": [{\"delta\": {\"content\": \"a\"}, \"logprobs\": {\"content\": [{\"token\": \"a\", "
        "\"logprob\": -0.5, \"bytes\": [97], \"top_logprobs\": [{\"token\": \"b\", \"logprob\": -2}]}]}}]}\n\n"
        "data: {\"choices\": [{\"delta\": {}, \"finish_reason\": \"stop\", \"routed_experts\": \"" +
            routes + "\"}], \"usage\": {\"prompt_tokens\": 2, \"completion_tokens\": 2}}\n\ndata: [DONE]\n\n",
        "{\"choices\": [{\"message\": {\"content\": \"a\", \"reasoning\": \"b\"}, \"finish_reason\": \"length\"}]}",
        ": ping\r\ndata: {\"error\": {\"message\": \"secret\"}}\r\n\r\n",
        "data: {\"meta_info\": {\"routed_experts\": \"AAAA\"}, \"timings\": {\"predicted_per_second\": 1e308}}\n\n"};
    return fuzz::mutateSeeded(data, size, maxSize, seed, seeds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::vector<std::string> whole = events(text, std::max<size_t>(1, size));
    require(events(text, 1) == whole);
    for (const bool routes : {false, true}) {
        build(whole, routes);
        build({std::string(text)}, routes);
    }
    require(errorSentence(text, "secret").find("secret") == std::string::npos);
    return 0;
}
