// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that text, reasoning, tokens and budget agree for every possible source of the thinking marks.
#include "scripted_run.h"

#include <doctest/doctest.h>

namespace tst_thinking {

using namespace moire;
using namespace moire::test;

namespace {

constexpr TokenKind control = TokenKind::Control;
constexpr TokenKind user = TokenKind::UserDefined;

const std::string plain = Script{}.chatTemplate;
const std::string shown = plain + "{# <think> and </think> #}";
const std::string opens = "{% for m in messages %}{{ m['content'] }}{% endfor %}<think>";
struct Case {
    const char *name;
    std::string chatTemplate;
    std::vector<Script::Piece> pieces;
    std::string thinking;
    std::string answer;
    size_t thinkingTokens;
};

const std::vector<Case> cases{
    {"marks in the template", shown, {"<think>", "hm", "</think>", "42"}, "hm", "42", 3},
    {"marks in the template, control tokens",
     shown,
     {{"<think>", control}, "hm", {"</think>", control}, "42"},
     "hm",
     "42",
     3},
    {"marks in the vocabulary only, control",
     plain,
     {{"<think>", control}, "hm", {"</think>", control}, "42"},
     "hm",
     "42",
     3},
    {"marks in the vocabulary only, added", plain, {{"<think>", user}, "hm", {"</think>", user}, "42"}, "hm", "42", 3},
    {"marks only in the answer", plain, {"<think>", "hm", "</think>", "42"}, "hm", "42", 3},
    {"another family's marks, in the vocabulary only",
     plain,
     {{"[THINK]", control}, "hm", {"[/THINK]", control}, "42"},
     "hm",
     "42",
     3},
    {"marks of many words, in the vocabulary",
     plain,
     {{"<thought>", control}, "hm", {"</thought>", control}, "42"},
     "hm",
     "42",
     3},
    {"the same as plain text is markup",
     plain,
     {"<thought>", "hm", "</thought>", "42"},
     "",
     "<thought>hm</thought>42",
     0},
    {"only a close mark, marks in the template", shown, {"hm", " so", "</think>", "42"}, "hm so", "42", 3},
    {"only a close mark, control", plain, {"hm", " so", {"</think>", control}, "42"}, "hm so", "42", 3},
    {"only a close mark, only in the answer", plain, {"hm", " so", "</think>", "42"}, "hm so", "42", 3},
    {"a close mark at the very start", plain, {"</think>", "42"}, "", "42", 1},
    {"a quoted close mark", plain, {"Write `", "</think>", "`."}, "", "Write `</think>`.", 0},
    {"text before an open mark", shown, {"A ", "<think>", "hm", "</think>", "42"}, "hm", "A 42", 3},
    {"text before an open mark, only in the answer",
     plain,
     {"Sure!\n", "<think>", "\nhm\n", "</think>", "\n\n42"},
     "hm\n",
     "Sure!\n42",
     3},
    {"text before an open mark, control",
     plain,
     {"A ", {"<think>", control}, "hm", {"</think>", control}, "42"},
     "hm",
     "A 42",
     3},
    {"text before an open mark, split", plain, {"A <th", "ink>h", "m</th", "ink>4", "2"}, "hm", "A 42", 3},
    {"text before an open mark, all in one token", plain, {"A<think>hm</think>4", "2"}, "hm", "A42", 0},
    {"text before an open mark, no close mark", shown, {"A ", "<think>", "hm"}, "hm", "A ", 3},
    {"text before another family's open mark", shown, {"A ", "[THINK]", "hm", "[/THINK]", "42"}, "hm", "A 42", 3},
    {"an open mark after the thinking", shown, {"<think>", "hm", "</think>", "4 <think>2"}, "hm", "4 <think>2", 3},
    {"a quoted open mark", plain, {"Write `", "<think>", "` first."}, "", "Write `<think>` first.", 0},
    {"a quoted open mark, then a lone close mark", plain, {"A '<think>'?", "</think>", "42"}, "A '<think>'?", "42", 2},
    {"marks in a code block",
     plain,
     {"So:\n```", "\n<think>", "\nhm", "</think>", "\n``", "`\n42"},
     "",
     "So:\n```\n<think>\nhm</think>\n```\n42",
     0},
    {"marks after a code block",
     plain,
     {"```\n1\n```\n", "<think>", "hm", "</think>", "42"},
     "hm",
     "```\n1\n```\n42",
     3},
    {"white space before the mark", plain, {"\n", " ", "<think>", "hm", "</think>", "42"}, "hm", "42", 5},
    {"marks split over tokens", plain, {"<th", "ink>", "hm", "</thi", "nk>", "42"}, "hm", "42", 5},
    {"marks split over tokens, in the template",
     shown,
     {"<", "think", ">", "hm", "</", "think", ">", "42"},
     "hm",
     "42",
     7},
    {"only a close mark, split", plain, {"hm", "</th", "ink>", "42"}, "hm", "42", 3},
    {"a mark within a text token", plain, {"<think>h", "m</think>4", "2"}, "hm", "42", 2},
    {"no close mark", shown, {"<think>", "hm"}, "hm", "", 3},
    {"a false start of a mark", shown, {"<th", "e end>"}, "", "<the end>", 0},
    {"an empty thinking part", shown, {"<think>", "\n\n", "</think>", "\n\n", "42"}, "", "42", 3},
    {"no marks", plain, {"4", "2"}, "", "42", 0},
    {"opened by the prompt", opens + "{# </think> #}", {"hm", "</think>", "42"}, "hm", "42", 2},
    {"opened by the prompt, the only evidence", opens, {"hm", "</think>", "42"}, "hm", "42", 2},
    {"opened by the prompt and repeated", opens, {"<think>", " ", "hm", "</think>", "42"}, " hm", "42", 4},
    {"opened by the prompt and repeated, control",
     opens, // the first one is the prompt's
     {{"<think>", control}, {"<think>", control}, "hm", {"</think>", control}, "42"},
     "hm",
     "42",
     3},
    {"opened by the prompt and repeated, split", opens, {"<th", "ink>", "hm", "</think>", "42"}, "hm", "42", 4},
};

void check(const Case &c)
{
    CAPTURE(std::string(c.name));
    const bool opened = c.chatTemplate.find(opens) == 0;
    const auto model =
        loadScript({.pieces = c.pieces, .chatTemplate = c.chatTemplate, .startByte = opened ? '>' : '\0'});
    GenerationOptions options;
    Heard heard;
    const GenerationResult result = answerTo(model, options, heard);
    CHECK(result.reason == FinishReason::Stop);
    CHECK(result.thinkingText == c.thinking);
    CHECK(result.text == c.answer);
    CHECK(result.thinkingTokens == c.thinkingTokens);
    CHECK(heard.thinking == c.thinking);
    CHECK(heard.answer == c.answer);
    CHECK(heard.thinkingRecords() == c.thinkingTokens);
    CHECK(heard.lateMarks <= 1);
    CHECK((heard.settled || c.answer.empty() || c.thinkingTokens == 0));

    // If the mark comes before the thinking, the budget applies.
    const bool marked = std::any_of(c.pieces.begin(), c.pieces.end(), [](const Script::Piece &piece) {
        return piece.text.starts_with("<th") || piece.text.starts_with("[TH");
    });
    const bool repeats = c.pieces[0].text == "\n"; // the forced line breaks would begin the script again
    if ((!opened && !marked) || repeats || c.thinkingTokens < 3 || c.thinking.empty())
        return;
    const size_t opening = result.thinkingTokens - 1; // before the close mark
    options.thinkingBudget = opening;
    Heard limited;
    const GenerationResult cut = answerTo(model, options, limited);
    CHECK(cut.thinkingTokens == opening);
    CHECK(limited.thinkingRecords() == opening);
    CHECK(std::any_of(limited.records.begin(), limited.records.end(), [](const TokenRecord &r) { return r.forced; }));
    CHECK(limited.thinking == cut.thinkingText);
    CHECK((cut.thinkingText + cut.text).find("hink>") == std::string::npos);
    CHECK((cut.thinkingText + cut.text).find("THINK]") == std::string::npos);
}

} // namespace

TEST_CASE("thinking: text, reasoning, tokens and budget agree for every source of the marks")
{
    for (const Case &c : cases)
        check(c);
}

TEST_CASE("a prompt that ends with a mark is detected even if the template has no other marks")
{
    const nlohmann::ordered_json messages =
        nlohmann::ordered_json::array({nlohmann::ordered_json::object({{"role", "user"}, {"content", "Q"}})});
    std::vector<std::string> warnings;
    const auto rendered = [&](const char *source) {
        return ChatFormat(source, "", "", false, warnings).render(messages, nullptr, nullptr, true, nullptr).thinking;
    };
    const auto opened = rendered("{{ messages[0].content }}<think>\n");
    REQUIRE(opened);
    CHECK(opened->openedByPrompt);
    CHECK(opened->close == "</think>");
    CHECK_FALSE(rendered("{{ messages[0].content }}<think>\n\n</think>\n\n"));
    CHECK_FALSE(rendered("{{ messages[0].content }}<thought>"));
    CHECK(rendered("{{ messages[0].content }}<thought>{# </thought> #}")->openedByPrompt);
}

TEST_CASE("a stop text in text that turns out to be thinking is not lost")
{
    const auto model = loadScript({.pieces = {"half EN", "</think>", "whole EN", "D more"}});
    GenerationOptions options;
    options.stop = {"END"};
    Heard heard;
    const GenerationResult result = answerTo(model, options, heard);
    CHECK(result.thinkingText == "half EN");
    CHECK(result.text == "whole ");
    CHECK(result.stopText == "END");
    CHECK(heard.thinking == "half EN");
    CHECK(heard.answer == "whole ");
}

TEST_CASE("a budget ends the thinking of a model that cannot spell the mark")
{
    // No '<': the forced token is the unknown token.
    Script script{.pieces = {"a", "b", "c"}};
    auto model = loadScript(script);
    GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = 20;
    options.chat = true;
    options.thinking = ThinkingFormat{"\xE2\x96\xB7in", "\xE2\x96\xB7out", true};
    options.thinkingBudget = 1;
    options.ignoreEos = true;
    options.trace.probabilities = true;
    Heard heard;
    Context context(model, {.capacity = 128});
    const std::vector<TokenId> prompt{TokenId(Script::bos), TokenId(Script::start)};
    const GenerationResult result = generate(context, prompt, options, heard);
    CHECK(result.thinkingTokens == 1);
    CHECK(heard.thinkingRecords() == 1);
    CHECK(heard.records.back().phase == Phase::Answer);
    CHECK(heard.answer == result.text);
}

TEST_CASE("raw text keeps its marks")
{
    const auto model = loadScript({.pieces = {"<think>", "hm", "</think>", "42"}});
    GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = 4;
    Heard heard;
    Context context(model, {.capacity = 128});
    const std::vector<TokenId> prompt{TokenId(Script::bos), TokenId(Script::start)};
    CHECK(generate(context, prompt, options, heard).text == "<think>hm</think>42");
    CHECK(heard.settled);
}

} // namespace tst_thinking
