// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/phase_splitter.h"
#include "generate/stop_matcher.h"

#include <moire/error.h>

#include <doctest/doctest.h>

#include <random>

namespace tst_text_stream {

using namespace moire;

namespace {

struct Split {
    std::string thinking;
    std::string answer;
    bool operator==(const Split &) const = default;
};

/// Splits the text, fed in pieces of \p step bytes.
Split split(const ThinkingFormat &format, std::string_view text, size_t step)
{
    PhaseSplitter splitter({format});
    Split out;
    const auto take = [&](const std::vector<PhaseSplitter::Piece> &pieces) {
        for (const auto &piece : pieces)
            (piece.phase == Phase::Thinking ? out.thinking : out.answer) += piece.text;
    };
    for (size_t i = 0; i < text.size(); i += step)
        take(splitter.push(text.substr(i, step)));
    take(splitter.flush());
    return out;
}

} // namespace

TEST_CASE("a stop text is found across pieces and none of it is emitted")
{
    StopMatcher stops({"END", "abcab"});
    CHECK(stops.push("one E") == "one ");
    CHECK(stops.push("N") == "");
    CHECK(stops.push("X EN") == "ENX ");
    CHECK(stops.push("D more") == "");
    REQUIRE(stops.found());
    CHECK(*stops.found() == "END");
    CHECK(stops.rest() == " more");
    CHECK(stops.push("later") == "");
}

TEST_CASE("overlapping beginnings: ababc in abababc")
{
    StopMatcher stops({"ababc"});
    std::string out;
    for (const char c : std::string("xababababc!"))
        out += stops.push({&c, 1});
    CHECK(out == "xabab");
    CHECK(stops.found() == "ababc");
}

TEST_CASE("if two texts end together, the longer one matches; withheld text is emitted at the end")
{
    StopMatcher both({"lo", "hello"});
    CHECK(both.push("say hello") == "say ");
    CHECK(both.found() == "hello");
    StopMatcher held({"hello"});
    CHECK(held.push("he") == "");
    CHECK(held.flush() == "he");
}

TEST_CASE("agrees with a plain search over random texts and cuts")
{
    std::mt19937 random(5);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        std::string stop;
        for (unsigned i = random() % 30; i > 0; --i)
            text += static_cast<char>('a' + random() % 2);
        for (unsigned i = 1 + random() % 4; i > 0; --i)
            stop += static_cast<char>('a' + random() % 2);
        StopMatcher stops({stop});
        std::string out;
        for (size_t at = 0; at < text.size();) {
            const size_t n = std::min<size_t>(1 + random() % 5, text.size() - at);
            out += stops.push(std::string_view(text).substr(at, n));
            at += n;
        }
        const size_t where = text.find(stop);
        REQUIRE(stops.found().has_value() == (where != std::string::npos));
        if (!stops.found())
            out += stops.flush();
        REQUIRE(out == text.substr(0, where));
    }
}

TEST_CASE("invalid stop texts are refused")
{
    CHECK_THROWS_AS(StopMatcher({""}), Error);
    CHECK_THROWS_AS(StopMatcher({"\xff"}), Error);
}

TEST_CASE("thinking is separated from the answer at any cut of the text")
{
    const std::string text = " \n<think>\nFirst </thin k> then.\n</think>\n\nThe <think> answer.";
    const Split expected{"First </thin k> then.\n", "The <think> answer."};
    for (size_t step = 1; step <= text.size(); ++step)
        CHECK(split({}, text, step) == expected);
}

TEST_CASE("text before an open mark is the answer's at any cut of the text; marks in code are text")
{
    const std::string text = "Sure!\n<think>\nFirst.\n</think>\n\nThe </think> answer.";
    const std::string code = "So:\n```\n<think>x</think>\n```\n\"<think>\" and `</think>`.";
    for (size_t step = 1; step <= text.size(); ++step) {
        CHECK(split({}, text, step) == Split{"First.\n", "Sure!\nThe </think> answer."});
        CHECK(split({}, code, step) == Split{"", code});
    }
}

TEST_CASE("thinking opened by the prompt, never closed, never opened")
{
    ThinkingFormat opened;
    opened.openedByPrompt = true;
    CHECK(split(opened, "so</think>\n\n42", 3) == Split{"so", "42"});
    CHECK(split(opened, "on and on </thi", 2) == Split{"on and on </thi", ""});
    CHECK(split({}, "Plain.", 1) == Split{"", "Plain."});
    CHECK(split({}, "  <thi", 1) == Split{"", "  <thi"});
}

} // namespace tst_text_stream
