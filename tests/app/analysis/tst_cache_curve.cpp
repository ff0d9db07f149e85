// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cache_curve.h"
#include "analysis/co_use.h"
#include "analysis/random.h"
#include "analysis_fixture.h"

#include <algorithm>
#include <cmath>

namespace tst_cache_curve {

using namespace moire;
using namespace moire::analysis;

TEST_CASE("stack distances of a long stream, as a list would find them")
{
    constexpr uint32_t experts = 23;
    StackDistances distances(experts);
    std::vector<uint32_t> list; // latest first
    Random random(2);
    for (int use = 0; use < 5000; ++use) {
        const uint32_t expert = random.below(1 + random.below(experts)); // some far more often than others
        const auto at = std::find(list.begin(), list.end(), expert);
        const uint32_t expected = at == list.end() ? 0 : static_cast<uint32_t>(at - list.begin()) + 1;
        if (at != list.end())
            list.erase(at);
        list.insert(list.begin(), expert);
        REQUIRE(distances.add(expert) == expected);
    }
    StackDistances one(1);
    CHECK(one.add(0) == 0);
    for (int use = 0; use < 20; ++use)
        CHECK(one.add(0) == 1);
}

TEST_CASE("hit rates over the number of experts kept")
{
    const auto &golden = fixture::golden()["caches"];
    const RouteShape shape{{LayerIndex(1), LayerIndex(2)}, 10, 3};
    CacheCurveBuilder builder(shape);
    Columns columns(shape);
    for (const auto &routes : golden["routes"]) {
        TokenRecord token;
        token.experts = {shape.layers, 3, {}, std::vector<float>(6, 1.0f)};
        for (const auto &layer : routes)
            for (const uint32_t expert : layer)
                token.experts.ids.push_back(expert);
        columns.append(token);
        builder.add(columns, columns.size() - 1);
    }
    const CacheCurve curve = builder.curve();
    CHECK(curve.uses == 480);
    REQUIRE(curve.leastRecentlyUsed.size() == 11);
    for (size_t kept = 0; kept <= 10; ++kept) {
        CHECK(curve.leastRecentlyUsed[kept] == doctest::Approx(golden["lru"][kept].get<double>()));
        CHECK(curve.mostUsed[kept] == doctest::Approx(golden["most_used"][kept].get<double>()));
        CHECK(curve.chance[kept] == doctest::Approx(static_cast<double>(kept) / 10.0));
    }
    CHECK(expertsFor(curve.mostUsed, 1.0) == std::optional(10u));
    CHECK(*expertsFor(curve.mostUsed, 0.5) < 10);
    CHECK(!expertsFor(curve.leastRecentlyUsed, 0.999)); // the first use of an expert is never found
    CHECK(CacheCurveBuilder(shape).curve().leastRecentlyUsed[10] == 0.0);
}

TEST_CASE("partners beside what independence gives")
{
    constexpr uint32_t experts = 12;
    PartnerCounts random(experts);
    PartnerCounts paired(experts);
    Random draws(6);
    for (int token = 0; token < 20000; ++token) {
        std::vector<ExpertId> all(experts);
        for (uint32_t e = 0; e < experts; ++e)
            all[e] = static_cast<ExpertId>(e);
        draws.shuffle(std::span(all));
        random.add(std::span(all).first(3));
        if (std::find(all.begin(), all.begin() + 2, 0) != all.begin() + 2) // 0 brings 1 along
            all = {0, 1, 5};
        paired.add(std::span(all).first(3));
    }
    CHECK(random.tokens() == 20000);
    const auto list = random.partners(0);
    CHECK(list.size() == experts - 1);
    for (const Partner &partner : list)
        CHECK(partner.lift == doctest::Approx(1.0).epsilon(0.1)); // random routing
    CHECK(paired.partners(0).front().lift > 2.0);
    CHECK(PartnerCounts(experts).partners(0).empty());
    CHECK(random.partners(99).empty());
    PartnerCounts single(4); // one expert per token has no partners
    const std::vector<ExpertId> one{2};
    for (int token = 0; token < 100; ++token)
        single.add(one);
    CHECK(single.partners(2).empty());
}

TEST_CASE("from one expert layer to the next")
{
    const auto &golden = fixture::golden()["information"];
    LayerFlow flow(4);
    for (uint32_t from = 0; from < 4; ++from)
        for (uint32_t to = 0; to < 4; ++to)
            for (int n = 0; n < golden["joint"][from][to].get<int>(); ++n)
                flow.add(std::vector<ExpertId>{static_cast<ExpertId>(from)},
                         std::vector<ExpertId>{static_cast<ExpertId>(to)});
    CHECK(flow.information() == doctest::Approx(golden["bits"].get<double>()).epsilon(1e-9));
    LayerFlow same(4);
    for (int n = 0; n < 40; ++n) {
        const std::vector<ExpertId> expert{static_cast<ExpertId>(n % 4)};
        same.add(expert, expert);
        same.add(expert, {}); // not recorded
    }
    CHECK(same.tokens() == 40);
    CHECK(same.lift(1, 1) == doctest::Approx(4.0));
    CHECK(same.lift(1, 2) == 0.0);
    CHECK(same.information() == doctest::Approx(2.0).epsilon(0.1));
    CHECK(LayerFlow(4).information() == 0.0);
}

TEST_CASE("the share of experts that the next token keeps")
{
    const RouteShape shape = fixture::shape(2, 8, 2);
    Columns columns(shape);
    columns.append(fixture::token(shape, {0, 1}));
    columns.append(fixture::token(shape, {1, 2})); // keeps one of two
    columns.append(fixture::token(shape, {1, 2})); // keeps both
    columns.append(TokenRecord()); // not recorded: nothing is known of its successor
    columns.append(fixture::token(shape, {1, 2}));
    Reuse reuse(shape);
    CHECK(std::isnan(reuse.share(0)));
    for (size_t i = 0; i < columns.size(); ++i)
        reuse.add(columns, i);
    CHECK(reuse.pairs(1) == 4);
    CHECK(reuse.share(1) == doctest::Approx(0.75));
    CHECK(reuse.chance() == doctest::Approx(0.25));
    reuse.endSequence();
    reuse.add(columns, 0);
    CHECK(reuse.pairs(1) == 4);
}

} // namespace tst_cache_curve
