// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/column_pages.h"
#include "analysis_fixture.h"

#include <moire/config.h>

#include <cmath>
#include <limits>

namespace tst_columns {

using namespace moire;
using namespace moire::analysis;

namespace {

TokenRecord fullToken(const RouteShape &shape)
{
    TokenRecord token = fixture::token(shape, {3, 1}, 42);
    token.position = Position(9);
    token.phase = Phase::Thinking;
    token.forced = true;
    token.bytes = "\xe2\x82";
    token.logProbability = -0.5f;
    token.entropy = 1.25f;
    token.milliseconds = 12.5;
    token.stages.emplace();
    (*token.stages)[2] = 3.0;
    token.alternatives = {{TokenId(5), -0.25f}, {TokenId(42), -0.5f}};
    return token;
}

} // namespace

TEST_CASE("columns hold what a token's record holds")
{
    const RouteShape shape = fixture::shape(3, 8, 2);
    Columns columns(shape, 100);
    columns.append(TokenRecord());
    columns.append(fullToken(shape));
    REQUIRE(columns.size() == 2);
    CHECK(columns.span() == TokenSpan{100, 102});
    CHECK(columns.index(TokenNumber(101)) == std::optional<size_t>(1));
    CHECK(!columns.index(TokenNumber(102)));
    CHECK(columns.ids()[1] == TokenId(42));
    CHECK(columns.positions()[1] == Position(9));
    CHECK(columns.phases()[1] == Phase::Thinking);
    CHECK(columns.forced()[1] == 1);
    CHECK(columns.piece(0).empty());
    CHECK(columns.piece(1) == "\xe2\x82");
    CHECK(columns.logProbabilities()[1] == -0.5f);
    CHECK(columns.entropies()[1] == 1.25f);
    CHECK(columns.milliseconds()[1] == 12.5);
    CHECK(columns.stages()[stageCount + 2] == 3.0f);
    CHECK(columns.rank(1) == std::optional(2u));
    CHECK(columns.alternatives(1).size() == 2);
    CHECK(columns.chosen(1, 2).size() == 2);
    CHECK(columns.chosen(1, 2)[0] == 3);
    CHECK(columns.gates(1, 2)[1] == 0.5f);
    // What was not measured
    CHECK(std::isnan(columns.milliseconds()[0]));
    CHECK(std::isnan(columns.entropies()[0]));
    CHECK(std::isnan(columns.stages()[0]));
    CHECK(!columns.rank(0));
    CHECK(!columns.routed(0));
    CHECK(columns.chosen(0, 0).empty());
    CHECK(columns.otherShape() == 0);
}

TEST_CASE("routes of another shape are left out and counted")
{
    const RouteShape shape = fixture::shape(2, 8, 2);
    Columns columns(shape);
    columns.append(fixture::token(fixture::shape(3, 8, 2), {0, 1})); // more layers
    columns.append(fixture::token(shape, {0, 1, 2})); // more experts than the model chooses
    columns.append(fixture::token(shape, {0, 8})); // an expert that does not exist
    columns.append(fixture::token(shape, {4})); // fewer: a policy
    TokenRecord dense = fixture::token(shape, {0, 1});
    dense.experts.layers[1] = LayerIndex(2); // a dense layer
    columns.append(dense);
    CHECK(columns.otherShape() == 4);
    CHECK(!columns.routed(4));
    CHECK(!columns.routed(0));
    CHECK(!columns.routed(1));
    CHECK(!columns.routed(2));
    REQUIRE(columns.routed(3));
    CHECK(columns.chosen(3, 1).size() == 1);
    CHECK(columns.chosen().size() == 5 * shape.choices());
    CHECK(columns.chosen(3, 1)[0] == 4);
}

TEST_CASE("without a shape, the first routed token gives it")
{
    Columns columns;
    columns.append(TokenRecord());
    columns.append(fixture::token(fixture::shape(2, 0, 0), {5, 1}));
    columns.append(fixture::token(fixture::shape(2, 0, 0), {11, 2}));
    columns.append(fixture::token(fixture::shape(1, 0, 0), {3, 2}));
    CHECK(columns.shape().rows() == 2);
    CHECK(columns.shape().perToken == 2);
    CHECK(columns.shape().experts == 12);
    CHECK(columns.chosen(0, 0).empty());
    CHECK(columns.chosen(2, 1)[0] == 11);
    CHECK(columns.otherShape() == 1);
}

TEST_CASE("a damaged row does not decide how much memory later tokens need")
{
    Columns columns;
    columns.append(fixture::token(fixture::shape(100, 0, 0), std::vector<uint32_t>(1000, 1)));
    CHECK(columns.otherShape() == 1);
    CHECK(columns.chosen().empty());
}

TEST_CASE("the shape of a model's routes, with a policy")
{
    ModelConfig config;
    config.layers = 3;
    config.perLayer.resize(3);
    config.perLayer[0].denseWidth = 64;
    CHECK(routeShape(config).rows() == 0);
    config.moe.experts = 16;
    config.moe.expertsUsed = 4;
    CHECK(routeShape(config) == RouteShape{{LayerIndex(1), LayerIndex(2)}, 16, 4});
    CHECK(routeShape(config, {.expertsUsed = 7}).perToken == 7);
    CHECK(routeShape(config).row(LayerIndex(2)) == std::optional<size_t>(1));
    CHECK(!routeShape(config).row(LayerIndex(0)));
}

TEST_CASE("the router's margin to the first expert left out")
{
    const std::vector<float> scores{0.1f, 0.5f, 0.3f, 0.05f, 0.05f};
    const std::vector<ExpertId> best{1, 2};
    CHECK(*routerMargin(scores, best) == doctest::Approx(0.2));
    const std::vector<ExpertId> biased{1, 3}; // not the two best: a bias or a group chose
    CHECK(!routerMargin(scores, biased));
    const std::vector<ExpertId> all{0, 1, 2, 3, 4};
    CHECK(!routerMargin(scores, all));
    CHECK(!routerMargin(scores, std::vector<ExpertId>{9}));

    const RouteShape shape = fixture::shape(2, 5, 2);
    Columns columns(shape);
    columns.append(fixture::token(shape, {1, 2}));
    CHECK(columns.margins().empty());
    TokenRecord deep = fixture::token(shape, {1, 2});
    deep.routerScores = scores;
    deep.routerScores.insert(deep.routerScores.end(), scores.rbegin(), scores.rend());
    columns.append(deep);
    REQUIRE(columns.margins().size() == 4);
    CHECK(std::isnan(columns.margins()[0]));
    CHECK(columns.margins()[2] == doctest::Approx(0.2));
    CHECK(std::isnan(columns.margins()[3])); // the second layer's scores did not choose these
}

TEST_CASE("the margin is that of the scores with what is added to them before the choice")
{
    const std::vector<float> scores{0.1f, 0.5f, 0.3f, 0.05f, 0.05f};
    const std::vector<float> bias{0.0f, -0.1f, -0.3f, 0.4f, 0.0f};
    const std::vector<ExpertId> chosen{3, 1}; // 0.45 and 0.4; the best one left out is expert 0 with 0.1
    CHECK(!routerMargin(scores, chosen));
    CHECK(*routerMargin(scores, chosen, bias) == doctest::Approx(0.3));
    CHECK(!routerMargin(scores, std::vector<ExpertId>{1, 2}, bias)); // others had a higher sum

    constexpr float infinity = std::numeric_limits<float>::infinity();
    const std::vector<float> rules{infinity, -infinity, 0.0f, 0.0f, 0.0f}; // one forced, one off
    CHECK(*routerMargin(scores, std::vector<ExpertId>{0, 2}, rules) == doctest::Approx(0.25));
    CHECK(!routerMargin(scores, std::vector<ExpertId>{0}, rules)); // the router did not choose it
    const std::vector<float> random(5, std::nanf(""));
    CHECK(!routerMargin(scores, std::vector<ExpertId>{1, 2}, random));

    const RouteShape shape = fixture::shape(1, 5, 2);
    TokenRecord token = fixture::token(shape, {3, 1});
    token.routerScores = scores;
    ColumnPages pages(shape, 0, [](TokenSpan) {});
    pages.append(token);
    pages.setSelectionBias(bias);
    for (uint32_t n = 1; n < ColumnPages::pageTokens + 2; ++n)
        pages.append(token);
    CHECK(std::isnan(pages.page(0)->margins()[0]));
    CHECK(pages.page(1)->margins()[0] == doctest::Approx(0.3));
}

TEST_CASE("pages are asked for once, bounded, and grow with the answer")
{
    const RouteShape shape = fixture::shape(1, 4, 1);
    std::vector<TokenSpan> asked;
    const auto load = [&](TokenSpan span) {
        Columns columns(shape, span.begin);
        for (uint32_t n = span.begin; n < span.end; ++n)
            columns.append(fixture::token(shape, {n % 4}, n));
        return columns;
    };
    constexpr uint32_t page = ColumnPages::pageTokens;
    ColumnPages pages(
        shape, 4 * page + 10, [&](TokenSpan span) { asked.push_back(span); }, 2);
    CHECK(pages.pages() == 5);
    CHECK(!pages.page(1));
    CHECK(!pages.page(1));
    REQUIRE(asked == std::vector<TokenSpan>{{page, 2 * page}});
    pages.deliver(load(asked[0]));
    REQUIRE(pages.page(1));
    CHECK(pages.page(1)->ids()[3] == TokenId(page + 3));
    CHECK(!pages.page(5));

    // The last page grows with the answer; a page asked for before that is asked for again.
    CHECK(!pages.page(4));
    const Columns old = load(asked.back());
    pages.append(fixture::token(shape, {1}, 99));
    pages.deliver(old);
    CHECK(!pages.page(4));
    pages.deliver(load(asked.back()));
    REQUIRE(pages.page(4));
    CHECK(pages.page(4)->size() == 11);
    pages.append(fixture::token(shape, {2}, 98));
    CHECK(pages.page(4)->ids()[11] == TokenId(98));
    CHECK(pages.size() == 4 * page + 12);

    // A limited number of pages is kept.
    for (uint32_t number = 0; number < 4; ++number) {
        pages.page(number);
        pages.deliver(load(pages.spanOf(number)));
    }
    CHECK(pages.loaded() <= 3);
    uint32_t visited = 0;
    CHECK(!pages.forEach({page - 2, 2 * page + 2}, [&](const Columns &, size_t) { ++visited; }));
    CHECK(visited < page + 4);
    pages.thoughtSoFar();
}

TEST_CASE("an answer that begins live is visited without reading")
{
    const RouteShape shape = fixture::shape(1, 4, 1);
    ColumnPages pages(shape, 0, [](TokenSpan) { FAIL("nothing to read"); });
    for (uint32_t n = 0; n < ColumnPages::pageTokens + 5; ++n)
        pages.append(fixture::token(shape, {n % 4}, n));
    uint32_t next = 3;
    CHECK(
        pages.forEach({3, 100000}, [&](const Columns &columns, size_t i) { CHECK(columns.ids()[i].value == next++); }));
    CHECK(next == pages.size());
}

} // namespace tst_columns
