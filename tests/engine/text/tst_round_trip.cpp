// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes survive encoding and decoding in every kind of vocabulary, all at once and token by token.
#include "base/utf8.h"
#include "small_vocabulary.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace moire;
using test::SmallVocabulary;

namespace {

constexpr EncodeOptions plain{.addSpecial = false, .parseSpecial = false};

struct Kind {
    std::string name;
    SmallVocabulary vocabulary;
};

/// Without tokens for the bytes that never occur in UTF-8; \p entries, \p merges: how U+00C0, U+00FF and so on exist.
SmallVocabulary withoutInvalidBytes(bool merges, std::optional<TokenKind> entries)
{
    SmallVocabulary v;
    v.values.model = "gpt2";
    v.values.pre = "gpt-2";
    SmallVocabulary bytes = SmallVocabulary::byteLevel();
    const auto isMissing = [](size_t byte) { return byte == 0xC0 || byte == 0xC1 || byte >= 0xF5; };
    for (size_t byte = 0; byte < 256; ++byte)
        if (!isMissing(byte))
            v.add(std::string(bytes.values.pieces[byte]));
    for (size_t byte = 0; byte < 256; ++byte) {
        if (!isMissing(byte))
            continue;
        const std::string_view character = bytes.values.pieces[byte];
        if (entries)
            v.add(std::string(character), *entries);
        if (merges)
            v.merge(std::string(bytes.values.pieces[static_cast<uint8_t>(character[0])]),
                    std::string(bytes.values.pieces[static_cast<uint8_t>(character[1])]));
    }
    return v;
}

SmallVocabulary withMerges(SmallVocabulary v)
{
    v.merge("\xC3\xA4", "\xC2\xB8"); // bytes E4 B8: ends inside a character
    v.merge("\xC3\xB0", "\xC5\x81"); // bytes F0 9F
    v.merge("\xC4\xA0", "a");
    return v;
}

std::vector<Kind> kinds()
{
    std::vector<Kind> all;
    all.push_back({"byte-level", withMerges(SmallVocabulary::byteLevel())});
    all.push_back({"byte-level, invalid bytes as user-defined letters",
                   withMerges(withoutInvalidBytes(false, TokenKind::UserDefined))});
    all.push_back({"byte-level, user-defined letters that merges also produce",
                   withMerges(withoutInvalidBytes(true, TokenKind::UserDefined))});
    all.push_back({"byte-level, invalid bytes missing", withMerges(withoutInvalidBytes(true, std::nullopt))});
    {
        SmallVocabulary v = withoutInvalidBytes(false, std::nullopt);
        for (const char *piece : {"<0xC0>", "<0xC1>", "<0xF5>", "<0xF6>", "<0xF7>", "<0xF8>", "<0xF9>", "<0xFA>",
                                  "<0xFB>", "<0xFC>", "<0xFD>", "<0xFE>", "<0xFF>"})
            v.add(piece, TokenKind::Byte);
        all.push_back({"byte-level, invalid bytes as byte tokens", std::move(v)});
    }
    {
        SmallVocabulary v = SmallVocabulary::byteLevel("llama-bpe"); // whole words are looked up
        v.values.bos = v.add("<s>", TokenKind::Control);
        v.add("\xC4\xA0word", TokenKind::UserDefined);
        v.add("\xC4\x8A\xC4\x8A", TokenKind::UserDefined);
        all.push_back({"byte-level, user-defined text in the alphabet", std::move(v)});
    }
    {
        SmallVocabulary v = SmallVocabulary::sentencePiece();
        v.add("\xE4\xB8\xAD", TokenKind::Normal, -1.0f);
        v.add("\xC3\xA9", TokenKind::Normal, -2.0f);
        all.push_back({"SentencePiece", v});
        std::fill(v.values.kinds.begin() + 3, v.values.kinds.end(), TokenKind::Normal);
        all.push_back({"SentencePiece, byte tokens declared as text", v});
        v.values.addSpacePrefix = false;
        all.push_back({"SentencePiece, no leading space", std::move(v)});
    }
    {
        SmallVocabulary v;
        v.values.model = "llama";
        v.values.addBos = false;
        for (int byte = 0; byte < 256; ++byte)
            v.add(std::string(1, static_cast<char>(byte)));
        v.add("\xE2\x96\x81", TokenKind::Normal, -1000.0f);
        all.push_back({"SentencePiece, an entry for each byte instead of byte tokens", std::move(v)});
    }
    return all;
}

std::string whole(std::string_view bytes)
{
    Utf8Stream stream;
    std::string out = stream.push(bytes);
    return out + stream.flush();
}

void checkRoundTrip(const Tokenizer &tokenizer, const std::string &text)
{
    CAPTURE(text);
    const auto ids = tokenizer.encode(text, plain);
    const std::string decoded = tokenizer.decode(ids);
    CHECK(decoded == text);

    StreamDecoder decoder(tokenizer);
    std::string streamed;
    for (const TokenId id : ids)
        streamed += decoder.push(id);
    streamed += decoder.flush();
    // Token by token, the leading space that SentencePiece adds stays.
    const bool inFront = tokenizer.model() == "llama" && streamed.size() == whole(text).size() + 1;
    CHECK(streamed.substr(inFront ? 1 : 0) == whole(text));
}

/// Sequences that are invalid in UTF-8, one per rule.
const std::vector<std::string> invalid{"\x80",
                                       "\xBF",
                                       "\xC0",
                                       "\xC1\xBF",
                                       "\xC3",
                                       "\xE0\x80\x80",
                                       "\xE4\xB8",
                                       "\xED\xA0\x80",
                                       "\xF0\x80\x80\x80",
                                       "\xF0\x9F\x98",
                                       "\xF4\x90\x80\x80",
                                       "\xF5",
                                       "\xFE\xFE\xFF\xFF",
                                       "\xC3\xFF",
                                       "\xFF\xBF"};

} // namespace

TEST_CASE("every byte survives, alone and between others")
{
    for (Kind &kind : kinds()) {
        CAPTURE(kind.name);
        const auto tokenizer = kind.vocabulary.build();
        CHECK(kind.vocabulary.warnings.empty());
        for (int byte = 0; byte < 256; ++byte) {
            const std::string text(1, static_cast<char>(byte));
            checkRoundTrip(*tokenizer, text);
            checkRoundTrip(*tokenizer, text + text);
            checkRoundTrip(*tokenizer, "a" + text + " \xC3\xA9");
        }
        for (char32_t c = 0x80; c < 0x180; ++c) { // letters whose code points are bytes, and the rest of the alphabet
            std::string text;
            appendCodePoint(text, c);
            checkRoundTrip(*tokenizer, text);
        }
    }
}

TEST_CASE("invalid sequences survive at every position of a text")
{
    const std::string text = "caf\xC3\xA9 \xE4\xB8\xAD\xF0\x9F\x98\x80 \xC3\xBF word\n\n";
    for (Kind &kind : kinds()) {
        CAPTURE(kind.name);
        const auto tokenizer = kind.vocabulary.build();
        for (const std::string &sequence : invalid)
            for (size_t at = 0; at <= text.size(); ++at)
                checkRoundTrip(*tokenizer, text.substr(0, at) + sequence + text.substr(at));
    }
}

TEST_CASE("random bytes survive")
{
    for (Kind &kind : kinds()) {
        CAPTURE(kind.name);
        const auto tokenizer = kind.vocabulary.build();
        std::mt19937 random(14);
        for (int round = 0; round < 300; ++round) {
            std::string text(random() % 60, '\0');
            for (char &c : text) // in half of the rounds, bytes that begin sequences
                c = static_cast<char>(round % 2 ? random() : 0xC0 | random());
            // SentencePiece writes a space as U+2581, so U+2581 in a text decodes to a space.
            if (text.find("\xE2\x96\x81") == std::string::npos)
                checkRoundTrip(*tokenizer, text);
        }
    }
}

TEST_CASE("a user-defined letter stays a letter if its byte is spelled")
{
    SmallVocabulary v = withoutInvalidBytes(false, TokenKind::UserDefined);
    const auto tokenizer = v.build();
    const auto letter = tokenizer->find("\xC3\xBF");
    REQUIRE(letter.has_value());
    CHECK(tokenizer->encode("\xC3\xBF", plain) == std::vector{*letter});
    CHECK(tokenizer->bytes(*letter) == "\xC3\xBF");
    CHECK(tokenizer->encode("\xFF", plain).size() == 2);
}

TEST_CASE("a piece with a character outside the alphabet is plain text")
{
    SmallVocabulary v = SmallVocabulary::byteLevel();
    const TokenId mixed = v.add("\xC3\xA9\xE2\x84\xA2"); // U+00E9 U+2122
    CHECK(v.build()->bytes(mixed) == "\xC3\xA9\xE2\x84\xA2");
}
