// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/random.h"
#include "analysis/typical_tokens.h"
#include "analysis_fixture.h"
#include "thorough.h"

#include <algorithm>

namespace tst_typical {

using namespace moire;
using namespace moire::analysis;

namespace {

/// Chats of 50 different tokens; each chat has its own share of the expert. Token 3 has \p effect times that share.
TypicalTokenCounts counted(uint32_t chats, uint64_t seed, double effect)
{
    Random random(seed);
    TypicalTokenCounts counts;
    for (uint32_t chat = 0; chat < chats; ++chat) {
        const double share = 0.05 + 0.25 * random.unit();
        for (int n = 0; n < 400; ++n) {
            const uint32_t token = random.below(50);
            counts.add(chat, TokenId(token), random.unit() < share * (token == 3 ? effect : 1.0));
        }
    }
    return counts;
}

} // namespace

TEST_CASE("a token that the expert is chosen for is found, with lift, interval, N and both halves")
{
    const TypicalTokens result = counted(40, 1, 3.0).typical();
    CHECK(result.tested == 50);
    CHECK(result.tokens == 16000);
    REQUIRE(!result.list.empty());
    const TypicalToken &found = result.list.front();
    CHECK(found.token == TokenId(3));
    CHECK(found.lift.value == doctest::Approx(2.8).epsilon(0.2));
    REQUIRE(found.lift.interval);
    CHECK(found.lift.interval->low > 1.5);
    CHECK(found.tokens > 200);
    CHECK(found.with < found.tokens);
    CHECK(found.q < 0.001);
    CHECK(found.halves.replicates == Replication::Yes);
}

TEST_CASE("a token that the expert avoids is found too")
{
    const TypicalTokens result = counted(40, 2, 0.1).typical();
    REQUIRE(!result.list.empty());
    CHECK(result.list.back().token == TokenId(3));
    CHECK(result.list.back().lift.interval->high < 0.6);
}

TEST_CASE("where tokens make no difference, no more is shown than stated, in 200 shuffles")
{
    int shown = 0;
    for (int shuffle = 0; shuffle < test::shuffles(); ++shuffle) {
        const uint64_t seed = 1000 + static_cast<uint64_t>(shuffle);
        shown += counted(16, seed, 1.0).typical({.maxListed = 0}).tested == 50 &&
                !counted(16, seed, 1.0).typical({.resample = {.resamples = 10}}).list.empty()
            ? 1
            : 0;
    }
    CHECK(shown <= test::mostByChance());
}

TEST_CASE("a chat that says one word again and again is one observation")
{
    // In 20 chats token 1 has the usual share; in one it occurs 5000 times, always with the expert.
    Random random(4);
    TypicalTokenCounts counts;
    for (uint32_t chat = 0; chat < 20; ++chat)
        for (int n = 0; n < 300; ++n)
            counts.add(chat, TokenId(random.below(10)), random.unit() < 0.1);
    for (int n = 0; n < 5000; ++n)
        counts.add(20, TokenId(1), true);
    for (const TypicalToken &token : counts.typical().list)
        CHECK(token.token != TokenId(1));
}

TEST_CASE("rare tokens are not tested, and nothing is found in nothing")
{
    TypicalTokenCounts counts;
    CHECK(counts.typical().list.empty());
    for (uint32_t chat = 0; chat < 7; ++chat) // too few chats
        for (int n = 0; n < 100; ++n)
            counts.add(chat, TokenId(1), n % 2 == 0);
    for (uint32_t chat = 0; chat < 20; ++chat) // too few occurrences
        counts.add(chat, TokenId(2), true);
    const TypicalTokens result = counts.typical();
    CHECK(result.tested == 0);
    CHECK(result.tooRare == 2);
}

} // namespace tst_typical
