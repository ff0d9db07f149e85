// SPDX-License-Identifier: GPL-3.0-or-later
// Tokenizers with hand-made vocabularies: each rule alone, and properties of random bytes.
#include "small_vocabulary.h"
#include "text/byte_alphabet.h"
#include "text/pre_tokenizer.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

using namespace moire;
using test::numbers;
using test::SmallVocabulary;
using Ids = std::vector<uint32_t>;

namespace {

constexpr EncodeOptions plain{false, false};
constexpr EncodeOptions parsing{false, true};

bool mentions(const std::vector<std::string> &warnings, std::string_view words)
{
    for (const std::string &warning : warnings)
        if (warning.find(words) != std::string::npos)
            return true;
    return false;
}

/// BPE as in the paper: repeatedly merges the best pair, at its first occurrence.
std::vector<std::string> mergeNaively(std::vector<std::string> symbols,
                                      const std::map<std::pair<std::string, std::string>, size_t> &ranks)
{
    for (;;) {
        size_t best = SIZE_MAX;
        size_t at = 0;
        for (size_t i = 0; i + 1 < symbols.size(); ++i) {
            const auto found = ranks.find({symbols[i], symbols[i + 1]});
            if (found != ranks.end() && found->second < best) {
                best = found->second;
                at = i;
            }
        }
        if (best == SIZE_MAX)
            return symbols;
        symbols[at] += symbols[at + 1];
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
}

std::string randomText(std::mt19937 &random, std::string_view alphabet, size_t maxSize)
{
    std::string text(random() % (maxSize + 1), ' ');
    for (char &c : text)
        c = alphabet[random() % alphabet.size()];
    return text;
}

std::string randomBytes(std::mt19937 &random, size_t maxSize)
{
    std::string text(random() % (maxSize + 1), ' ');
    for (char &c : text)
        c = static_cast<char>(random());
    return text;
}

} // namespace

TEST_CASE("BPE: the earliest merge in the list goes first, leftmost among equals")
{
    auto v = SmallVocabulary::byteLevel();
    v.merge("b", "c"); // 256
    v.merge("a", "b"); // 257
    v.merge("a", "bc"); // 258
    v.merge("a", "a"); // 259
    const auto t = v.build();
    CHECK(v.warnings.empty());
    CHECK(numbers(t->encode("abc", plain)) == Ids{258});
    CHECK(numbers(t->encode("abab", plain)) == Ids{257, 257});
    CHECK(numbers(t->encode("aaa", plain)) == Ids{259, 'a'});
    CHECK(numbers(t->encode("", plain)).empty());
    CHECK(numbers(t->encode("xyz", plain)) == Ids{'x', 'y', 'z'});
}

TEST_CASE("BPE: equal to naive merging with random merges")
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        auto v = SmallVocabulary::byteLevel("superbpe"); // splits only numbers: words are whole texts
        std::map<std::pair<std::string, std::string>, size_t> ranks;
        std::vector<std::string> known{"a", "b", "c", "d"};
        for (size_t i = 0; i < 40; ++i) {
            const std::string left = known[random() % known.size()];
            const std::string right = known[random() % known.size()];
            if (!ranks.try_emplace({left, right}, i).second)
                continue;
            v.merge(left, right);
            known.push_back(left + right);
        }
        const auto t = v.build();
        for (int i = 0; i < 50; ++i) {
            const std::string text = randomText(random, "abcd", 60);
            std::vector<std::string> symbols;
            for (const char c : text)
                symbols.emplace_back(1, c);
            Ids expected;
            for (const std::string &symbol : mergeNaively(symbols, ranks))
                expected.push_back(t->find(symbol)->value);
            CAPTURE(text);
            CHECK(numbers(t->encode(text, plain)) == expected);
        }
    }
}

TEST_CASE("BPE: whole words are looked up first if the family says so")
{
    for (const auto &[pre, whole] : {std::pair("llama-bpe", true), std::pair("dbrx", false)}) {
        auto v = SmallVocabulary::byteLevel(pre);
        const TokenId word = v.add("whole");
        const auto t = v.build();
        const auto &preNow = pre; // Clang 14 captures no structured bindings
        CAPTURE(preNow);
        CHECK(numbers(t->encode("whole", plain)) == (whole ? Ids{word.value} : Ids{'w', 'h', 'o', 'l', 'e'}));
    }
}

TEST_CASE("BPE: merges that lead outside the vocabulary are emitted as bytes")
{
    auto v = SmallVocabulary::byteLevel();
    v.addMergeLine("a b"); // "ab" is not an entry
    v.addMergeLine("ab c");
    v.add("abc"); // 256
    v.addMergeLine("no-space");
    v.addMergeLine("");
    v.addMergeLine("x ");
    const auto t = v.build();
    CHECK(numbers(t->encode("abc", plain)) == Ids{256});
    CHECK(numbers(t->encode("ab", plain)) == Ids{'a', 'b'});
    CHECK(mentions(v.warnings, "3 merges are not two pieces"));
    CHECK(mentions(v.warnings, "1 pieces that are not in the vocabulary"));
}

TEST_CASE("BPE: a vocabulary without some bytes causes a warning but works")
{
    SmallVocabulary v;
    v.values.model = "gpt2";
    v.values.pre = "gpt-2";
    v.add("a");
    v.add("b");
    const auto t = v.build();
    CHECK(mentions(v.warnings, "254 of the 256 bytes"));
    CHECK(numbers(t->encode("axb", plain)) == Ids{0, 1});
}

TEST_CASE("special tokens: control tokens only on request, user-defined always, the longest first")
{
    auto v = SmallVocabulary::byteLevel();
    const uint32_t end = v.add("<|end|>", TokenKind::Control).value;
    const uint32_t tool = v.add("<tool>", TokenKind::UserDefined).value;
    const uint32_t tools = v.add("<tool>s", TokenKind::UserDefined).value;
    const auto t = v.build();
    CHECK(numbers(t->encode("a<|end|><tool>s<tool>b", parsing)) == Ids{'a', end, tools, tool, 'b'});
    CHECK(numbers(t->encode("<tool>", plain)) == Ids{tool});
    const auto ids = t->encode("<|end|>", plain);
    CHECK(ids.size() == 7);
    for (const TokenId id : ids)
        CHECK(t->kind(id) == TokenKind::Normal);
    CHECK(t->decode(t->encode("a<|end|>b", parsing)) == "ab");
    CHECK(t->decode(t->encode("a<|end|>b", parsing), true) == "a<|end|>b");
    CHECK(t->bytes(TokenId(tool)) == "<tool>");
}

TEST_CASE("special tokens: a control token is never made from plain text by merging or as a whole word")
{
    auto v = SmallVocabulary::byteLevel("llama-bpe");
    v.addMergeLine("e n");
    v.addMergeLine("en d");
    v.add("en");
    const uint32_t end = v.add("end", TokenKind::Control).value;
    const auto t = v.build();
    for (const TokenId id : t->encode("end", plain))
        CHECK(id.value != end);
    CHECK(t->decode(t->encode("end", plain)) == "end");
    CHECK(numbers(t->encode("end", parsing)) == Ids{end});
}

TEST_CASE("special tokens: overlapping ones, and very long ones")
{
    auto v = SmallVocabulary::byteLevel();
    const uint32_t aab = v.add("aab", TokenKind::UserDefined).value;
    const uint32_t a = v.add("a", TokenKind::UserDefined).value;
    v.add(std::string(5000, 'z'), TokenKind::UserDefined);
    const auto t = v.build();
    CHECK(numbers(t->encode("aaaab", plain)) == Ids{a, a, aab});
    CHECK(mentions(v.warnings, "longer than 1024 bytes"));
    CHECK(t->encode(std::string(5000, 'z'), plain).size() == 5000);
}

TEST_CASE("BOS and EOS: by the file, by the family, and only if they exist")
{
    auto v = SmallVocabulary::byteLevel("llama-bpe");
    const TokenId bos = v.add("<bos>", TokenKind::Control);
    CHECK_FALSE(v.build()->addsBos());
    CHECK(mentions(v.warnings, "requires the BOS token"));
    v.values.bos = bos;
    CHECK(numbers(v.build()->encode("a")) == Ids{bos.value, 'a'});
    v.values.addBos = false;
    CHECK(numbers(v.build()->encode("a")) == Ids{'a'});
    v.values.eos = bos;
    v.values.addEos = true;
    CHECK(numbers(v.build()->encode("a")) == Ids{'a', bos.value});
    CHECK(numbers(v.build()->encode("a", plain)) == Ids{'a'});
}

TEST_CASE("what ends an answer: keys, names, and the exceptions of gpt-oss")
{
    auto v = SmallVocabulary::byteLevel();
    const TokenId eos = v.add("<stop>", TokenKind::Control);
    const TokenId turn = v.add("<turn>", TokenKind::Control);
    const TokenId chat = v.add("<|im_end|>"); // declared as text, as some files do
    v.values.eos = eos;
    v.values.endings = {turn};
    auto t = v.build();
    for (const TokenId id : {eos, turn, chat})
        CHECK(t->isEndOfGeneration(id));
    CHECK(t->kind(chat) == TokenKind::Control);
    CHECK_FALSE(t->isEndOfGeneration(TokenId('a')));
    CHECK_FALSE(t->isEndOfGeneration(TokenId(999'999)));

    const TokenId end = v.add("<|end|>", TokenKind::Control);
    CHECK(v.build()->isEndOfGeneration(end));
    const TokenId call = v.add("<|call|>", TokenKind::Control);
    const TokenId done = v.add("<|return|>", TokenKind::Control);
    const TokenId channel = v.add("<|channel|>", TokenKind::Control);
    t = v.build();
    CHECK_FALSE(t->isEndOfGeneration(end));
    CHECK(t->isEndOfGeneration(call));
    CHECK(t->isEndOfGeneration(done));
    CHECK(t->bytes(channel) == "<|channel|>");
}

TEST_CASE("pre-tokenizers by name: aliases, unknown and missing names, and those without byte-level BPE")
{
    auto v = SmallVocabulary::byteLevel("deepseek-r1-qwen");
    CHECK(v.build()->preTokenizer() == "qwen2");
    CHECK(v.warnings.empty());
    v.values.pre = "no-such-\x1b[31mthing";
    CHECK(v.build()->preTokenizer() == "default");
    CHECK(mentions(v.warnings, "is unknown"));
    CHECK_FALSE(mentions(v.warnings, "\x1b"));
    v.values.pre = "";
    CHECK(v.build()->preTokenizer() == "default");
    CHECK(mentions(v.warnings, "does not name its pre-tokenizer"));
    v.values.pre = "sarvam-moe";
    CHECK_THROWS_AS(v.build(), std::exception);
}

TEST_CASE("duplicate and empty pieces: the first wins, with a warning")
{
    auto v = SmallVocabulary::byteLevel();
    const uint32_t again = v.add("a").value;
    v.add("");
    const auto t = v.build();
    CHECK(mentions(v.warnings, "1 tokens have the same text as an earlier one"));
    CHECK(numbers(t->encode("a", plain)) == Ids{'a'});
    CHECK(t->bytes(TokenId(again)) == "a");
    CHECK_FALSE(t->find("").has_value());
    CHECK(t->bytes(TokenId(again + 1)).empty());
}

TEST_CASE("ids beyond the vocabulary are empty")
{
    const auto t = SmallVocabulary::byteLevel().build();
    const TokenId beyond(1'000'000);
    CHECK(t->bytes(beyond, true).empty());
    CHECK(t->piece(beyond).empty());
    CHECK(t->kind(beyond) == TokenKind::Unknown);
}

TEST_CASE("SentencePiece: best score first, leading space, bytes without an entry")
{
    auto v = SmallVocabulary::sentencePiece();
    const std::string mark = "\xE2\x96\x81";
    for (const char *letter : {"a", "b", "c"})
        v.add(letter, TokenKind::Normal, -100.0f);
    const uint32_t ab = v.add("ab", TokenKind::Normal, -2.0f).value;
    const uint32_t bc = v.add("bc", TokenKind::Normal, -1.0f).value;
    const uint32_t markA = v.add(mark + "a", TokenKind::Normal, -3.0f).value;
    const auto t = v.build();
    CHECK(v.warnings.empty());
    CHECK(numbers(t->encode("abc", plain)) == Ids{markA, bc});
    CHECK(numbers(t->encode("cab", plain)) == Ids{259, t->find("c")->value, ab});
    CHECK(numbers(t->encode("\xC3\xA9", plain)) == Ids{259, 3 + 0xC3, 3 + 0xA9});
    CHECK(numbers(t->encode("\xFF", plain)) == Ids{259, 3 + 0xFF});
    CHECK(numbers(t->encode("")) == Ids{1});
    CHECK(t->decode(t->encode("abc")) == "abc");
    CHECK(t->decode(t->encode(" abc", plain)) == " abc");
    CHECK(t->bytes(TokenId(markA)) == " a");
}

TEST_CASE("SentencePiece: control and byte tokens are never made from plain text")
{
    auto v = SmallVocabulary::sentencePiece();
    for (const char *piece : {"<", "s", ">", "<s", "0", "x", "A", "<0", "<0x", "<0x0", "<0x0A"})
        v.add(piece);
    const auto t = v.build();
    for (const TokenId id : t->encode("<s>", plain))
        CHECK(t->kind(id) == TokenKind::Normal);
    CHECK(t->decode(t->encode("<s><0x0A>", plain)) == "<s><0x0A>");
    CHECK(numbers(t->encode("<s>", parsing)) == Ids{1});
}

TEST_CASE("SentencePiece: the space is also added after special tokens, unless the file says otherwise")
{
    auto v = SmallVocabulary::sentencePiece();
    const uint32_t x = v.add("x").value;
    const uint32_t user = v.add("<user>", TokenKind::UserDefined).value;
    CHECK(numbers(v.build()->encode("x<user>x", plain)) == Ids{259, x, user, 259, x});
    v.values.addSpacePrefix = false;
    const auto t = v.build();
    CHECK(numbers(t->encode("x<user>x", plain)) == Ids{x, user, x});
    CHECK(t->decode(t->encode(" x", plain)) == " x");
}

TEST_CASE("SentencePiece: spaces after Phi-3's marks are removed")
{
    auto v = SmallVocabulary::sentencePiece();
    const uint32_t x = v.add("x").value;
    const uint32_t user = v.add("<|user|>", TokenKind::Control).value;
    CHECK(numbers(v.build()->encode("<|user|> \nx", parsing)) == Ids{user, 259, 259, 3 + '\n', x});
    v.values.stripsAfterSpecial = true;
    CHECK(numbers(v.build()->encode("<|user|> \nx", parsing)) == Ids{user, 259, x});
    CHECK(numbers(v.build()->encode("<s> x", parsing)) == Ids{1, 259, 259, x});
}

TEST_CASE("SentencePiece: merging word by word equals merging the whole text")
{
    std::mt19937 random(11);
    const std::string mark = "\xE2\x96\x81";
    for (int round = 0; round < 20; ++round) {
        auto v = SmallVocabulary::sentencePiece();
        for (int i = 0; i < 60; ++i) {
            std::string piece;
            for (size_t n = random() % 3; n > 0; --n)
                piece += mark;
            piece += randomText(random, "abc", 4);
            if (!piece.empty())
                v.add(piece, TokenKind::Normal, -static_cast<float>(random() % 50));
        }
        const auto apart = v.build();
        v.add("zz" + mark + "zz"); // an entry that spans a space (not used in the texts): texts are merged whole
        const auto whole = v.build();
        for (int i = 0; i < 50; ++i) {
            const std::string text = randomText(random, "abc  ", 60);
            CAPTURE(text);
            CHECK(numbers(apart->encode(text)) == numbers(whole->encode(text)));
            CHECK(apart->decode(apart->encode(text)) == text);
        }
    }
}

TEST_CASE("random bytes survive, for every family")
{
    std::mt19937 random(3);
    const std::string_view rich = "aAzZ09  \t\n\r'sSlL.,!?-_=<>|\xC3\xA9\xE4\xB8\xAD\xCC\x81";
    for (const std::string_view pre : text::preTokenizerNames()) {
        auto v = SmallVocabulary::byteLevel(std::string(pre));
        v.values.bos = v.add("<s>", TokenKind::Control); // some families begin with it
        v.merge("a", "A");
        v.merge("\xC4\xA0", "a"); // a space in the alphabet
        v.merge("0", "9");
        const auto t = v.build();
        CAPTURE(pre);
        CHECK(v.warnings.empty());
        for (int i = 0; i < 200; ++i) {
            const std::string text = i % 2 ? randomBytes(random, 80) : randomText(random, rich, 80);
            CHECK(t->decode(t->encode(text, plain)) == text);
        }
    }
}

TEST_CASE("a megabyte of repeated text takes linear time")
{
    // Anything that takes quadratic time exceeds the test's time limit here.
#ifdef MOIRE_ASAN
    constexpr size_t size = 20'000; // each step takes several times as long
#else
    constexpr size_t size = 100'000;
#endif
    for (const std::string_view pre : text::preTokenizerNames()) {
        auto v = SmallVocabulary::byteLevel(std::string(pre));
        for (std::string piece = "a"; piece.size() < 256; piece += piece)
            v.merge(piece, piece);
        const auto t = v.build();
        CAPTURE(pre);
        for (const char *unit : {"a", "A", " ", "7", "=", "\n", " \n", "\xE4\xB8\xAD", "\xCC\x81", "\xFF", "'", "aB"}) {
            std::string text;
            while (text.size() < size)
                text += unit;
            text += "x";
            CAPTURE(unit);
            CHECK(t->decode(t->encode(text, plain)) == text);
        }
    }
    const auto t = SmallVocabulary::byteLevel("gpt-2").build();
    CHECK(t->encode(std::string(1'000'000, 'a'), plain).size() == 1'000'000);
    auto v = SmallVocabulary::sentencePiece();
    for (std::string piece = "a"; piece.size() < 5000; piece += piece)
        v.add(piece);
    CHECK(v.build()->decode(v.build()->encode(std::string(1'000'000, 'a'), plain)).size() == 1'000'000);
}
