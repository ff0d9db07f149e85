// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/expert_facts.h"
#include "analysis_fixture.h"
#include "thorough.h"

#include <cmath>
#include <set>

namespace tst_expert_facts {

using namespace moire;
using namespace moire::analysis;

namespace {

/// 16 chats of 200 tokens, 4 experts, k = 2; expert 0 is chosen for token 5, with expert 3; its gate grows.
ExpertFacts read(const ExpertScanOptions &options, Cell cell = {0, 0})
{
    const RouteShape shape = fixture::shape(1, 4, 2);
    ExpertScan scan(shape, cell, options);
    Random random(9);
    for (uint64_t chat = 0; chat < 16; ++chat) {
        Columns columns(shape);
        for (uint32_t t = 0; t < 200; ++t) {
            const uint32_t id = random.below(10);
            const bool mine = id == 5 || random.below(10) == 0;
            TokenRecord token;
            token.id = TokenId(id);
            token.experts = {
                shape.layers, 2, {mine ? 0u : 1u + random.below(2), 3}, {0.001f * static_cast<float>(t), 0.5f}};
            columns.append(token);
        }
        for (size_t i = 0; i < columns.size(); ++i)
            scan.add(chat, 100 + chat, columns, i);
    }
    return scan.facts();
}

} // namespace

TEST_CASE("one expert: tokens, gates, partners and places")
{
    const ExpertFacts facts = read({});
    CHECK(facts.tokens == 3200);
    CHECK(facts.chosen > 400);
    REQUIRE(!facts.typical.list.empty());
    CHECK(facts.typical.list.front().token == TokenId(5));
    CHECK(facts.typical.list.front().lift.value > 3.0);
    REQUIRE(!facts.partners.empty());
    CHECK(facts.partners.front().expert == 3);
    CHECK(facts.partners.front().together == facts.chosen);
    CHECK(facts.meanGate == doctest::Approx(0.1).epsilon(0.1));
    REQUIRE(facts.gateEdges.size() == facts.gateCounts.size() + 1);
    uint64_t sum = 0;
    for (const uint64_t count : facts.gateCounts)
        sum += count;
    CHECK(sum == facts.chosen);
    CHECK(facts.gateEdges.front() == 0.0);
    REQUIRE(facts.strongest.size() == 8);
    std::set<uint64_t> answers;
    for (size_t i = 0; i < facts.strongest.size(); ++i) {
        answers.insert(facts.strongest[i].answer);
        CHECK((i == 0 || facts.strongest[i].gate <= facts.strongest[i - 1].gate));
        CHECK(facts.strongest[i].token.value > 150);
    }
    CHECK(answers.size() == 8); // one of each answer
    CHECK(facts.random.size() == 8);
    CHECK(facts.random != facts.strongest);
    CHECK(read({}).random == facts.random); // the same seed, the same places
    CHECK(read({.seed = 2}).random != facts.random);
}

TEST_CASE("what was not recorded is not shown")
{
    const ExpertFacts facts = read({.hasIds = false, .hasGates = false});
    CHECK(facts.chosen > 400);
    CHECK(facts.typical.list.empty());
    CHECK(facts.typical.tested == 0);
    CHECK(facts.gateCounts.empty());
    CHECK(std::isnan(facts.meanGate));
    CHECK(!facts.partners.empty());
}

TEST_CASE("an expert that was never chosen, and a row that does not exist")
{
    const RouteShape shape = fixture::shape(1, 8, 2);
    ExpertScan scan(shape, {0, 7});
    Columns columns(shape);
    columns.append(fixture::token(shape, {1, 2}));
    scan.add(1, 1, columns, 0);
    CHECK(scan.facts().chosen == 0);
    CHECK(scan.facts().strongest.empty());
    ExpertScan none(shape, {3, 0});
    none.add(1, 1, columns, 0);
    CHECK(none.facts().tokens == 0);
}

TEST_CASE("in shuffled texts no more tokens are shown than stated, in 200 shuffles")
{
    // What the expert's page computes, with the tokens of each chat in another order than their routes.
    const RouteShape shape = fixture::shape(1, 4, 1);
    Random random(31);
    int shown = 0;
    for (int shuffle = 0; shuffle < test::shuffles(); ++shuffle) {
        ExpertScan scan(shape, {0, 0}, {.typical = {.maxListed = 5, .resample = {.resamples = 10}}});
        for (uint64_t chat = 0; chat < 12; ++chat) {
            const double share = 0.1 + 0.4 * random.unit(); // the chat's habit
            Columns columns(shape);
            for (uint32_t t = 0; t < 120; ++t)
                columns.append(fixture::token(shape, {random.unit() < share ? 0u : 1u}, random.below(20)));
            for (size_t i = 0; i < columns.size(); ++i)
                scan.add(chat, chat, columns, i);
        }
        const ExpertFacts facts = scan.facts();
        CHECK(facts.typical.tested == 20);
        shown += facts.typical.list.empty() ? 0 : 1;
    }
    CHECK(shown <= test::mostByChance());
}

} // namespace tst_expert_facts
