// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/balance.h"
#include "analysis/random.h"
#include "analysis/usage_index.h"
#include "analysis_fixture.h"

#include <cmath>

namespace tst_usage {

using namespace moire;
using namespace moire::analysis;

namespace {

Columns randomColumns(const RouteShape &shape, uint32_t tokens, uint64_t seed)
{
    Columns columns(shape);
    Random random(seed);
    for (uint32_t n = 0; n < tokens; ++n) {
        const uint32_t first = random.below(shape.experts);
        columns.append(
            fixture::token(shape, {first, (first + 1 + random.below(shape.experts - 1)) % shape.experts}, n));
    }
    return columns;
}

} // namespace

TEST_CASE("sums grow token by token, and a range is a difference of sums")
{
    const RouteShape shape = fixture::shape(3, 8, 2);
    const Columns columns = randomColumns(shape, 100, 1);
    ExpertUsage whole = emptyUsage(shape);
    ExpertUsage begin = emptyUsage(shape);
    ExpertUsage range = emptyUsage(shape);
    for (size_t i = 0; i < 100; ++i) {
        add(whole, columns, i);
        add(i < 30 ? begin : range, columns, i);
    }
    CHECK(whole.tokens == 100);
    CHECK(whole.layerCounts[1] == 200);
    CHECK(whole.layerMass[1] == doctest::Approx(100.0));
    ExpertUsage rest = whole;
    subtract(rest, begin);
    CHECK(rest.counts == range.counts);
    CHECK(rest.tokens == 70);
    for (size_t i = 0; i < 30; ++i)
        subtract(whole, columns, i);
    CHECK(whole.counts == range.counts);
    CHECK(whole.layerCounts == range.layerCounts);

    ExpertUsage other = emptyUsage(fixture::shape(2, 8, 2));
    add(other, columns, 0);
    subtract(rest, other);
    CHECK(other.tokens == 0);
    CHECK(rest.counts == range.counts);
}

TEST_CASE("measures of a cell")
{
    const RouteShape shape = fixture::shape(1, 4, 2);
    Columns columns(shape);
    columns.append(fixture::token(shape, {0, 1}));
    TokenRecord heavy = fixture::token(shape, {0, 2});
    heavy.experts.weights = {0.9f, 0.1f};
    columns.append(heavy);
    TokenRecord broken = fixture::token(shape, {3, 1});
    broken.experts.weights = {std::nanf(""), 0.5f}; // counts, without weight
    columns.append(broken);
    ExpertUsage a = emptyUsage(shape);
    for (size_t i = 0; i < 2; ++i)
        add(a, columns, i);
    CHECK(measure(a, Measure::Share, 0, 0) == doctest::Approx(0.5));
    CHECK(measure(a, Measure::GateMass, 0, 0) == doctest::Approx(0.7));
    CHECK(measure(a, Measure::Lift, 0, 0) == doctest::Approx(2.0));
    ExpertUsage b = emptyUsage(shape);
    add(b, columns, 2);
    CHECK(measure(b, Measure::Share, 0, 3) == doctest::Approx(0.5));
    CHECK(measure(b, Measure::GateMass, 0, 3) == 0.0);
    CHECK(difference(a, b, Measure::Share, 0, 0) == doctest::Approx(-0.5));
    CHECK(difference(a, b, Measure::Lift, 0, 3) == doctest::Approx(2.0));
    CHECK(measure(emptyUsage(shape), Measure::Share, 0, 0) == 0.0);
}

TEST_CASE("entropy, imbalance and hatching of a layer")
{
    const RouteShape shape = fixture::shape(1, 4, 1);
    ExpertUsage usage = emptyUsage(shape);
    CHECK(tooFewToSay(usage, 0));
    usage.counts = {10, 10, 0, 0};
    usage.layerCounts = {20};
    const LayerBalance balance = layerBalance(usage, 0, 1);
    CHECK(balance.choices == 20);
    CHECK(balance.entropy == doctest::Approx(std::log(2.0)));
    CHECK(balance.imbalance == doctest::Approx(2.0));
    CHECK(balance.coverage.used == 2);
    CHECK(balance.coverage.expected == doctest::Approx(4.0 * (1.0 - std::pow(0.75, 20))));
    CHECK(!balance.tooFew); // 5 per expert
    usage.layerCounts = {19};
    CHECK(tooFewToSay(usage, 0));
    for (const auto &one : fixture::golden()["divergence"]) {
        const auto counts = one["a"].get<std::vector<uint64_t>>();
        ExpertUsage random({LayerIndex(0)}, static_cast<uint32_t>(counts.size()));
        random.counts = counts;
        for (const uint64_t count : counts)
            random.layerCounts[0] += count;
        CHECK(layerBalance(random, 0, 1).entropy == doctest::Approx(one["entropy_a"].get<double>()).epsilon(1e-12));
    }
}

TEST_CASE("coverage by chance, exactly")
{
    for (const auto &one : fixture::golden()["coverage"]) {
        CAPTURE(one.dump());
        const uint32_t experts = one[0];
        const uint32_t perToken = one[1];
        const uint64_t tokens = one[2];
        CHECK(expectedCoverage(experts, perToken, tokens) == doctest::Approx(one[3].get<double>()).epsilon(1e-10));
        CHECK(std::abs(coverageDeviation(experts, perToken, tokens) - one[4].get<double>()) < 1e-6);
    }
    CHECK(expectedCoverage(0, 0, 5) == 0.0);
    CHECK(expectedCoverage(8, 2, 0) == 0.0);
    CHECK(expectedCoverage(8, 9, 1) == 8.0);
    CHECK(coverageDeviation(1, 1, 5) == 0.0);
}

TEST_CASE("entropy of a router's scores")
{
    CHECK(routerEntropy(std::vector<float>{0.5f, 0.5f, 0.0f}) == doctest::Approx(std::log(2.0)));
    CHECK(routerEntropy(std::vector<float>{0.9f, 0.9f, 0.9f}) == doctest::Approx(std::log(3.0))); // sigmoid
    CHECK(routerEntropy({}) == 0.0);
    CHECK(routerEntropy(std::vector<float>{0.0f, std::nanf("")}) == 0.0);
    CHECK(routerEntropy(std::vector<float>{INFINITY, 1.0f}) == 0.0);
}

TEST_CASE("the usage of any range from sums at the pages' beginnings")
{
    const RouteShape shape = fixture::shape(2, 8, 2);
    constexpr uint32_t count = 4 * ColumnPages::pageTokens + 77;
    const Columns columns = randomColumns(shape, count, 3);
    int asked = 0;
    ColumnPages *self = nullptr;
    ColumnPages pages(shape, count, [&](TokenSpan span) {
        ++asked;
        Columns part(shape, span.begin);
        for (uint32_t n = span.begin; n < span.end; ++n) {
            TokenRecord token = fixture::token(shape, {columns.chosen(n, 0)[0], columns.chosen(n, 0)[1]}, n);
            part.append(token);
        }
        self->deliver(std::move(part));
    });
    self = &pages;
    UsageIndex index(shape);
    for (uint32_t n = 0; n < count; ++n)
        index.add(columns, n);
    CHECK(index.tokens() == count);
    Random random(4);
    for (int i = 0; i < 60; ++i) {
        const uint32_t begin = random.below(count);
        const TokenSpan span{begin, begin + random.below(count - begin) + (i % 5 == 0 ? 0 : 1)};
        ExpertUsage expected = emptyUsage(shape);
        for (uint32_t n = span.begin; n < span.end; ++n)
            add(expected, columns, n);
        const auto usage = index.usage(span, pages);
        REQUIRE(usage);
        CHECK(usage->counts == expected.counts);
        CHECK(usage->tokens == expected.tokens);
        CHECK(usage->layerCounts == expected.layerCounts);
        CHECK(usage->layerMass[0] == doctest::Approx(expected.layerMass[0]));
    }
    CHECK(asked <= 5);
    CHECK(index.usage({0, count + 9}, pages)->counts == index.whole().counts);
    // Only the ends are read
    std::vector<TokenSpan> requests;
    ColumnPages none(shape, count, [&](TokenSpan span) { requests.push_back(span); });
    CHECK(!index.usage({10, count - 10}, none));
    CHECK(requests.size() == 2);
}

} // namespace tst_usage
