// SPDX-License-Identifier: GPL-3.0-or-later
// How families split text. tst_tokenizer_real.cpp compares with Hugging Face on real text; these cases, split by hand
// according to the families' patterns, need no vocabulary.
#include "corpus.h"
#include "text/pre_tokenizer.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

using namespace moire;
using text::PreTokenizer;

namespace {

std::string cut(std::string_view family, std::string_view text)
{
    const auto *rules = text::findPreTokenizer(family);
    REQUIRE(rules != nullptr);
    const PreTokenizer preTokenizer(*rules);
    PreTokenizer::Scratch scratch;
    std::string out;
    size_t begin = 0;
    for (const uint32_t end : preTokenizer.split(text, scratch)) {
        REQUIRE(end > begin);
        out += out.empty() ? "" : "|";
        out += text.substr(begin, end - begin);
        begin = end;
    }
    REQUIRE(begin == text.size());
    return out;
}

} // namespace

TEST_CASE("texts split by hand")
{
    CHECK(cut("gpt-2", "It's 1234  times,OK") == "It|'s| 1234| | times|,|OK");
    CHECK(cut("gpt-2", "IT'S") == "IT|'|S");
    CHECK(cut("smollm", "x 123") == "x| |1|2|3");
    CHECK(cut("llama-bpe", "IT'S 12345\n\n  x") == "IT|'S| |123|45|\n\n| | x");
    CHECK(cut("llama-bpe", "a.b (c)\n") == "a|.b| (|c|)\n");
    CHECK(cut("qwen2", "x 123 \n y") == "x| |1|2|3| \n| y");
    CHECK(cut("qwen35", "e\xCC\x81x") == "e\xCC\x81x");
    CHECK(cut("qwen2", "e\xCC\x81x") == "e|\xCC\x81x");
    CHECK(cut("gpt-4o", "camelCaseABCdef don't a//\n") == "camel|Case|ABCdef| don't| a|//\n");
    CHECK(cut("tekken", "don't 12") == "don|'t| |1|2");
    CHECK(cut("deepseek-llm", "ab 12\nc  ") == "ab| |12|\n|c|  ");
    CHECK(cut("deepseek-coder", "a b12\n") == "a| b|1|2|\n");
    CHECK(cut("deepseek-v3", "x=1234\xE4\xB8\xAD\xE6\x96\x87y") == "x|=|123|4|\xE4\xB8\xAD\xE6\x96\x87|y");
    CHECK(cut("kimi-k2", "ab\xE4\xB8\xADXy") == "ab|\xE4\xB8\xAD|Xy");
    CHECK(cut("afmoe", "1234567 12") == "1|234|567| |12");
    CHECK(cut("tiny_aya", "12345 12345x") == "12|345| |123|45|x");
    // Han is a script here; its full stop is not part of it.
    CHECK(cut("kimi-k2", "\xE4\xB8\xAD\xE3\x80\x82\xE6\x96\x87") == "\xE4\xB8\xAD|\xE3\x80\x82|\xE6\x96\x87");
    CHECK(cut("kimi-k2",
              "\xE3\x87\xA3"
              "b") ==
          "\xE3\x87\xA3"
          "b"); // U+31E3
    // Threes are counted from the end of a number only where no word character follows.
    CHECK(cut("tiny_aya", "12345\xCC\x81") == "123|45|\xCC\x81");
    CHECK(cut("tiny_aya", "12345\xC2\xB2") == "123|45\xC2\xB2"); // superscript two
    CHECK(cut("tiny_aya", "12345\xE2\x82\x82") == "12|345|\xE2\x82\x82"); // subscript two
    CHECK(cut("default", "a.b 1234") == "a|.|b| |123|4");
}

TEST_CASE("invalid bytes are matched as U+FFFD and stay where they are")
{
    for (const std::string_view family : text::preTokenizerNames()) {
        CAPTURE(family);
        const std::string valid = cut(family, "ab \xEF\xBF\xBD\xEF\xBF\xBDx 12\xEF\xBF\xBD");
        std::string expected;
        for (size_t i = 0; i < valid.size(); ++i) {
            if (valid.compare(i, 3, "\xEF\xBF\xBD") == 0) {
                expected += '\xFF';
                i += 2;
            } else {
                expected += valid[i];
            }
        }
        CHECK(cut(family, "ab \xFF\xFFx 12\xFF") == expected);
    }
}

TEST_CASE("U+180E is not a space, the others are")
{
    CHECK(cut("gpt-2", "a\xE1\xA0\x8E\xE1\xA0\x8E") == "a|\xE1\xA0\x8E\xE1\xA0\x8E");
    CHECK(cut("gpt-2",
              "a\xC2\x85\xC2\x85"
              "b") == "a|\xC2\x85|\xC2\x85|b");
    CHECK(cut("llama-bpe", " \xE2\x80\xA8 \n.") == " \xE2\x80\xA8 \n|.");
}

TEST_CASE("characters newer than PCRE2's tables are split by their category")
{
    CHECK(cut("gpt-2", "a\xF0\x9D\xBC\xA5.") == "a\xF0\x9D\xBC\xA5|."); // U+1DF25, a letter since Unicode 15
    CHECK(cut("llama-bpe", "a \xF0\x91\xBC\x82 1") == "a| \xF0\x91\xBC\x82| |1"); // U+11F02, likewise
    CHECK(cut("kimi-k2", "a\xF0\xB1\x8D\x90.") == "a|\xF0\xB1\x8D\x90|."); // U+31350 is Han
    CHECK(cut("afmoe", "\xE0\xBB\x8E\xE0\xB9\x80") == "\xE0\xBB\x8E\xE0\xB9\x80"); // U+0ECE in the Lao range
    // Next to bytes that are not UTF-8, and a character still unassigned in Unicode 16.
    CHECK(cut("gpt-2", "a\xFF\xF0\x9D\xBC\xA5\xC3") == "a|\xFF|\xF0\x9D\xBC\xA5|\xC3");
    CHECK(cut("gpt-2", "a\xF0\x9D\xBC\xAB") == "a|\xF0\x9D\xBC\xAB");
}

TEST_CASE("characters of Unicode 15 and 16 are split as by Hugging Face's tokenizers")
{
    const std::vector<std::string> texts = test::readCorpus("unicode_16.txt");
    std::ifstream file(MOIRE_TEST_DATA "/text/unicode_16.json");
    const nlohmann::json reference = nlohmann::json::parse(file);
    CHECK(reference.size() == 15);
    for (const auto &[family, expected] : reference.items()) {
        const auto &familyNow = family; // Clang 14 captures no structured bindings
        CAPTURE(familyNow);
        REQUIRE(expected.size() == texts.size());
        const PreTokenizer preTokenizer(*text::findPreTokenizer(family));
        PreTokenizer::Scratch scratch;
        for (size_t i = 0; i < texts.size(); ++i) {
            CAPTURE(i);
            std::vector<TokenId> ends;
            for (const uint32_t end : preTokenizer.split(texts[i], scratch))
                ends.emplace_back(end);
            CHECK_MESSAGE(test::hashIds(ends) == expected[i].get<std::string>(), cut(familyNow, texts[i]));
        }
    }
}

TEST_CASE("words cover any text")
{
    for (const std::string_view family : text::preTokenizerNames())
        for (const std::string &text : test::readCorpus())
            cut(family, text); // checks this
}

TEST_CASE("a long run is split like a short one, without hitting a limit")
{
    for (const std::string_view family : text::preTokenizerNames()) {
        CAPTURE(family);
        for (const char *unit : {"a", "A", " ", "=", "\xD8\xA7", "a ", "Ab", "\xCC\x81", "a\xCC\x81", "\xE0\xB8\x81"}) {
            CAPTURE(unit);
            const auto run = [&](int n) {
                std::string text;
                for (int i = 0; i < n; ++i)
                    text += unit;
                return cut(family, text + "!1");
            };
            // Compare without the middle of the run, where the two differ.
            const std::string shortRun = run(64);
            const std::string longRun = run(40'000);
            CHECK(longRun.substr(0, 20) == shortRun.substr(0, 20));
            CHECK(longRun.substr(longRun.size() - 20) == shortRun.substr(shortRun.size() - 20));
        }
    }
}

TEST_CASE("every family and alias is found by name, and nothing else is")
{
    for (const std::string_view family : text::preTokenizerNames())
        CHECK(text::findPreTokenizer(family)->name == family);
    CHECK(text::findPreTokenizer("llama3")->name == "llama-bpe");
    CHECK(text::findPreTokenizer("dbrx")->name == "dbrx");
    CHECK(text::findPreTokenizer("olmo")->name == "gpt-2");
    CHECK(text::findPreTokenizer("llama4")->name == "gpt-4o");
    CHECK(text::findPreTokenizer("") == nullptr);
    CHECK(text::findPreTokenizer("QWEN2") == nullptr);
}
