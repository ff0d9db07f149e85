// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/answer_sums.h"
#include "analysis/coupling.h"
#include "analysis/random.h"
#include "analysis_fixture.h"

#include <algorithm>
#include <cmath>

namespace tst_answer_sums {

using namespace moire;
using namespace moire::analysis;

namespace {

/// An answer with k = 2 of 8 experts in 3 layers. In \p coupled answers a layer chooses what the one before it did.
Columns answer(uint64_t seed, uint32_t tokens, bool coupled = false)
{
    const RouteShape shape = fixture::shape(3, 8, 2);
    Random random(seed);
    Columns columns(shape);
    for (uint32_t t = 0; t < tokens; ++t) {
        TokenRecord token;
        token.id = TokenId(random.below(20));
        token.experts = {shape.layers, 2, {}, {}};
        uint32_t first = 0;
        for (size_t row = 0; row < shape.rows(); ++row) {
            if (row == 0 || !coupled)
                first = random.below(7);
            token.experts.ids.insert(token.experts.ids.end(), {first, first + 1});
            token.experts.weights.insert(token.experts.weights.end(), {0.75f, 0.25f});
        }
        columns.append(token);
    }
    return columns;
}

AnswerSums sumsOf(const Columns &columns)
{
    AnswerSumsBuilder builder(columns.shape());
    builder.add(columns);
    return builder.sums();
}

} // namespace

TEST_CASE("sums of answers add up to the sums of all tokens")
{
    const RouteShape shape = fixture::shape(3, 8, 2);
    ScopeSums sums(shape);
    ExpertUsage usage = emptyUsage(shape);
    Reuse reuse(shape);
    for (uint64_t a = 0; a < 5; ++a) {
        const Columns columns = answer(a, 40);
        CHECK(sums.add(a / 2, sumsOf(columns)));
        for (size_t i = 0; i < columns.size(); ++i) {
            analysis::add(usage, columns, i);
            reuse.add(columns, i);
        }
        reuse.endSequence();
    }
    CHECK(sums.usage().counts == usage.counts);
    CHECK(sums.usage().tokens == 200);
    CHECK(sums.usage().mass[3] == doctest::Approx(usage.mass[3]));
    CHECK(sums.chats().size() == 3);
    CHECK(sums.chats()[1].chat == 1);
    for (size_t row = 0; row < shape.rows(); ++row)
        CHECK(sums.reuse(row) == doctest::Approx(reuse.share(row)));
    CHECK(sums.reuseByChance() == doctest::Approx(0.25));
    const CacheCurve curve = sums.cacheCurve();
    CHECK(curve.uses == 200 * 3 * 2);
    CHECK(curve.leastRecentlyUsed.back() < 1.0); // each answer begins with an empty cache
    CHECK(curve.mostUsed.back() == doctest::Approx(1.0));
}

TEST_CASE("the cache curve of one answer is that of its tokens")
{
    const Columns columns = answer(3, 300);
    CacheCurveBuilder builder(columns.shape());
    for (size_t i = 0; i < columns.size(); ++i)
        builder.add(columns, i);
    ScopeSums sums(columns.shape());
    sums.add(1, sumsOf(columns));
    CHECK(sums.cacheCurve().leastRecentlyUsed == builder.curve().leastRecentlyUsed);
    CHECK(sums.cacheCurve().mostUsed == builder.curve().mostUsed);
}

TEST_CASE("experts that were never chosen at the end are not kept, and the shape is found again")
{
    RouteShape limit = fixture::shape(2, 4096, 1);
    AnswerSumsBuilder builder(limit);
    Columns columns(limit);
    columns.append(fixture::token(limit, {5}));
    columns.append(fixture::token(limit, {2}));
    builder.add(columns);
    const AnswerSums sums = builder.sums();
    CHECK(sums.shape.experts == 6);
    CHECK(sums.counts.size() == 12);
    CHECK(sums.distances.size() == 7);
    AnswerSums more = sums;
    more.shape.experts = 3;
    const AnswerSums both[] = {more, sums};
    CHECK(commonShape(both) == fixture::shape(2, 6, 1));
    CHECK(commonShape({}).rows() == 0);
}

TEST_CASE("tokens without routes, of another shape and damaged ones are counted apart")
{
    const RouteShape shape = fixture::shape(2, 8, 2);
    Columns columns(shape);
    columns.append(fixture::token(shape, {1, 2}));
    columns.append(fixture::token(fixture::shape(3, 8, 2), {1, 2}));
    columns.append(TokenRecord{});
    columns.append(TokenRecord{});
    AnswerSumsBuilder builder(shape);
    builder.add(columns);
    builder.addDamaged(1);
    const AnswerSums sums = builder.sums();
    CHECK(sums.tokens == 1);
    CHECK(sums.otherShape == 1);
    CHECK(sums.damaged == 1);
    CHECK(sums.unrouted == 1);
    ScopeSums scope(fixture::shape(2, 4, 2)); // the model has fewer experts per layer than were seen
    CHECK(scope.add(1, sums)); // the highest is 2
    ScopeSums other(fixture::shape(4, 8, 2));
    CHECK(!other.add(1, sums));
    CHECK(other.usage().tokens == 0);
    CHECK(other.otherShape() == 2);
}

TEST_CASE("the interval of a lift comes from chats")
{
    ScopeSums few(fixture::shape(3, 8, 2));
    ScopeSums many(fixture::shape(3, 8, 2));
    for (uint64_t a = 0; a < 12; ++a) {
        if (a < 4)
            few.add(a, sumsOf(answer(a, 60)));
        many.add(a, sumsOf(answer(a, 60)));
    }
    CHECK(!few.lift({1, 3}).interval);
    const Estimate lift = many.lift({1, 3});
    REQUIRE(lift.interval);
    CHECK(lift.interval->contains(lift.value));
    CHECK(lift.value == doctest::Approx(many.usage().lift(1, 3)));
}

TEST_CASE("coupling of layers is found, and none where they choose independently")
{
    for (const bool coupled : {true, false}) {
        CouplingBuilder builder(fixture::shape(3, 8, 2));
        for (uint64_t a = 0; a < 10; ++a) {
            const Columns columns = answer(a, 400, coupled);
            for (size_t i = 0; i < columns.size(); ++i)
                builder.add(columns, i);
            builder.endAnswer();
        }
        const Coupling coupling = builder.result();
        CHECK(coupling.tokens == 4000);
        REQUIRE(coupling.information.size() == 2);
        REQUIRE(coupling.unrelated.size() == 2);
        for (size_t i = 0; i < 2; ++i) {
            CHECK((coupling.information[i] > 0.5) == coupled);
            CHECK(std::abs(coupling.unrelated[i]) < 0.02);
        }
        REQUIRE(coupling.order.size() == 3);
        auto order = coupling.order.front();
        std::sort(order.begin(), order.end());
        for (uint32_t e = 0; e < 8; ++e)
            CHECK(order[e] == e);
    }
}

TEST_CASE("coupling needs memory for each pair of experts")
{
    CHECK(CouplingBuilder::fits(fixture::shape(58, 256, 8)));
    CHECK(!CouplingBuilder::fits(fixture::shape(61, 4096, 8)));
}

} // namespace tst_answer_sums
