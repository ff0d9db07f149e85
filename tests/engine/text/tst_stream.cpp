// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that arrive in chunks become the same text as all at once.
#include "corpus.h"
#include "small_vocabulary.h"

#include <doctest/doctest.h>

#include <random>

using namespace moire;
using test::SmallVocabulary;

namespace {

const std::string replacement = "\xEF\xBF\xBD";

std::string whole(std::string_view bytes)
{
    Utf8Stream stream;
    std::string out = stream.push(bytes);
    return out += stream.flush();
}

} // namespace

TEST_CASE("invalid sequences become one U+FFFD per maximal subpart, as the Unicode standard recommends")
{
    const auto times = [](int n) {
        std::string out;
        for (int i = 0; i < n; ++i)
            out += replacement;
        return out;
    };
    CHECK(whole("plain") == "plain");
    CHECK(whole("\xF0\x9F\x98\x80") == "\xF0\x9F\x98\x80");
    CHECK(whole("\xFF") == times(1));
    CHECK(whole("\x80\x80") == times(2));
    CHECK(whole("a\xE4\xB8z") == "a" + times(1) + "z");
    CHECK(whole("\xF0\x9F\x98") == times(1));
    CHECK(whole("\xF0\x9F\x98\xF0\x9F\x98\x80") == times(1) + "\xF0\x9F\x98\x80");
    CHECK(whole("\xC0\x80") == times(2)); // overlong
    CHECK(whole("\xED\xA0\x80") == times(3)); // surrogate
    CHECK(whole("\xF4\x90\x80\x80") == times(4)); // beyond U+10FFFF
    // The example of the standard, chapter 3.9, table 3-11 of version 15.
    CHECK(whole("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41") == times(4) + "A");
}

TEST_CASE("an unfinished sequence is held back, and only that")
{
    Utf8Stream stream;
    CHECK(stream.push("a\xF0") == "a");
    CHECK(stream.push("\x9F\x98") == "");
    CHECK(stream.push("\x80z") == "\xF0\x9F\x98\x80z");
    CHECK(stream.push("\xE4") == "");
    CHECK(stream.push("x") == replacement + "x");
    CHECK(stream.push("\xE4\xB8") == "");
    CHECK(stream.flush() == replacement);
    CHECK(stream.flush() == "");
}

TEST_CASE("any chunks give the same text")
{
    std::mt19937 random(5);
    for (const std::string &text : test::readCorpus()) {
        const std::string expected = whole(text);
        for (int round = 0; round < 20; ++round) {
            Utf8Stream stream;
            std::string out;
            for (size_t at = 0; at < text.size();) {
                const size_t size = random() % 5;
                out += stream.push(std::string_view(text).substr(at, size));
                at += size;
            }
            out += stream.flush();
            CAPTURE(text);
            CHECK(out == expected);
        }
    }
}

TEST_CASE("ids one at a time give the text of all of them")
{
    auto v = SmallVocabulary::byteLevel();
    v.add("<|im_end|>", TokenKind::Control);
    v.merge("\xC3\xA4", "\xC2\xB8"); // bytes E4 B8 in the alphabet: a token that ends within a character
    const auto t = v.build();
    for (const bool special : {false, true}) {
        for (const std::string &text : test::readCorpus()) {
            const auto ids = t->encode(text, {false, true});
            StreamDecoder decoder(*t, special);
            std::string out;
            for (const TokenId id : ids)
                out += decoder.push(id);
            out += decoder.flush();
            CAPTURE(text);
            CHECK(out == whole(t->decode(ids, special)));
        }
    }
}
