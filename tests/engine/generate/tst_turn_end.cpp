// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a turn, ids without an embedding row, and continued raw text.
#include "scripted_run.h"

#include <doctest/doctest.h>

namespace tst_turn_end {

using namespace moire;
using namespace moire::test;

namespace {

constexpr TokenKind control = TokenKind::Control;

/// A template that writes \p mark after every assistant message.
std::string ending(const std::string &mark)
{
    return "{% for m in messages %}{{ m['content'] }}{% if m['role'] == 'assistant' %}" + mark +
        "{% endif %}{% endfor %}{% if add_generation_prompt %}<|start|>{% endif %}";
}

Script script(std::vector<Script::Piece> pieces, std::string chatTemplate = Script{}.chatTemplate)
{
    return {.pieces = std::move(pieces), .chatTemplate = std::move(chatTemplate)};
}

GenerationResult answerOf(const Script &s, GenerationOptions options = {})
{
    Heard heard;
    return answerTo(loadScript(s), options, heard);
}

} // namespace

TEST_CASE("a turn ends at eot_token_id, at a known name, and at the token the template writes after an answer")
{
    Script byKey = script({"42", {"<|halt|>", control}, "more"});
    CHECK(answerOf(byKey).text == "42more");
    byKey.numbers = {{"tokenizer.ggml.eot_token_id", Script::firstPiece + 1}};
    CHECK(answerOf(byKey).text == "42");
    CHECK(answerOf(byKey).stopText == "<|halt|>");

    for (const char *name : {"<|im_end|>", "<|eot_id|>", "<|eot|>", "<end_of_turn>", "<|end|>", "<|endoftext|>",
                             "<|END_OF_TURN_TOKEN|>", "<|end_of_turn|>"}) {
        CAPTURE(std::string(name));
        CHECK(answerOf(script({"42", {name, control}, "more"})).text == "42");
    }

    for (const TokenKind kind : {control, TokenKind::UserDefined}) {
        const Script byTemplate = script({"42", {"<|halt|>", kind}, "more"}, ending("<|halt|>\n"));
        CHECK(answerOf(byTemplate).text == "42");
        CHECK(answerOf(byTemplate).stopText == "<|halt|>");
        GenerationOptions on;
        on.ignoreEos = true;
        on.maxTokens = 8;
        CHECK(answerOf(byTemplate, on).stopText.empty());
    }
}

TEST_CASE("if a template writes nothing after the last answer, the start of the next turn is the end mark")
{
    const std::string next = "{% for m in messages %}{{ '<|ask|>' if m['role'] == 'user' else '' }}{{ m['content'] }}"
                             "{% endfor %}{% if add_generation_prompt %}<|start|>{% endif %}";
    CHECK(answerOf(script({"42", {"<|ask|>", control}, "more"}, next)).text == "42");
}

TEST_CASE("a template mark that is not a token ends a turn as text, also split over tokens")
{
    const Script cut = script({"42", "<|ha", "lt|>", "more"}, ending("<|halt|>"));
    const GenerationResult result = answerOf(cut);
    CHECK(result.text == "42");
    CHECK(result.stopText == "<|halt|>");
    GenerationOptions on;
    on.ignoreEos = true;
    on.maxTokens = 4;
    CHECK(answerOf(cut, on).text == "42<|halt|>more");
}

TEST_CASE("if a template refuses the probe or writes plain text, the other sources are used")
{
    CHECK(answerOf(script({"4", "2"}, "{% if messages|length > 1 %}{{ raise_exception('no') }}{% endif %}<|start|>"))
              .text == "42");
    CHECK(answerOf(script({"4", "2", "\n", "User: "}, ending("\nUser: "))).text == "42\nUser: ");
    CHECK(answerOf(script({"4", "2"}, ending("{% for i in range(100000000) %}x{% endfor %}"))).text == "42");
    // The answer is not in the text at all.
    CHECK(answerOf(script({"4", "2"}, "{{ messages[0].content }}<|start|>")).text == "42");
}

TEST_CASE("gpt-oss: <|end|> ends a channel, <|return|> the turn")
{
    const std::string channels = "{% for m in messages %}{{ m.content }}{% if m.role == 'assistant' %}"
                                 "{{ '<|return|>' if loop.last else '<|end|>' }}{% endif %}{% endfor %}<|start|>";
    const Script s = script({"a", {"<|end|>", control}, "b", {"<|return|>", control}, {"<|call|>", control}}, channels);
    CHECK(answerOf(s).text == "a<|end|>b");
    CHECK(answerOf(s).stopText == "<|return|>");
}

TEST_CASE("entries without an embedding row are never encoded, drawn or banned")
{
    Script s = script({"4", "2"});
    s.more = {{"<|im_end|>", control}, {"[PAD]", control}, {"Q", TokenKind::Normal}};
    s.rowsLeftOut = 3;
    s.numbers = {{"tokenizer.ggml.eot_token_id", Script::firstPiece + 3}};
    const ScriptedModel file(s);
    const auto model = Model::load(file.path(), {.backend = "reference", .threads = 1});
    const uint32_t rows = model->config().vocabulary;
    REQUIRE(rows == Script::firstPiece + 2);
    CHECK(model->tokenizer()->vocabularySize() == rows);
    CHECK(std::any_of(model->warnings().begin(), model->warnings().end(),
                      [](const std::string &w) { return w.find("3 entries are not used") != std::string::npos; }));
    for (const char *text : {"Q", "<|im_end|>[PAD]Q", "4 2 Q"})
        for (const TokenId id : model->tokenizer()->encode(text, {.parseSpecial = true}))
            CHECK(id.value < rows);
    CHECK_FALSE(model->tokenizer()->find("<|im_end|>"));
    for (const TokenId id : model->turnEnd().tokens)
        CHECK(id.value < rows);

    GenerationOptions options;
    options.ignoreEos = true; // bans every end token
    options.maxTokens = 6;
    options.thinkingBudget = 0;
    Heard heard;
    CHECK(answerTo(model, options, heard).ids.size() == 6);

    const ModelSummary summary = summarize(file.path());
    REQUIRE(summary.tokenizer);
    CHECK(summary.tokenizer->vocabularySize() == rows);
}

TEST_CASE("raw text gets its BOS and no EOS, regardless of the file")
{
    Script s = script({"lo", " there"});
    s.startByte = 'l';
    s.flags = {{"tokenizer.ggml.add_eos_token", true}};
    const auto model = loadScript(s);
    const Tokenizer &tokenizer = *model->tokenizer();
    REQUIRE(tokenizer.addsEos());
    CHECK(tokenizer.encode("hel").back() == TokenId(Script::eos)); // what 'tokenize' shows
    const std::vector<TokenId> ids = encodeText(tokenizer, "hel");
    REQUIRE(ids.size() == 4);
    CHECK(ids.front() == TokenId(Script::bos));
    CHECK(ids.back() != TokenId(Script::eos));
    CHECK(encodePrompt(tokenizer, "hel") == ids);

    GenerationOptions options;
    options.sampling.greedy = true;
    Heard heard;
    Context context(model, {.capacity = 64});
    CHECK(generate(context, ids, options, heard).text == "lo there");
}

} // namespace tst_turn_end
