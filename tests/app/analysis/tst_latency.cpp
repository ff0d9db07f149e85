// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"
#include "analysis/latency.h"
#include "analysis_fixture.h"

#include <algorithm>
#include <cmath>

namespace tst_latency {

using namespace moire;
using namespace moire::analysis;

namespace {

ColumnPages answer(const std::vector<TokenRecord> &tokens)
{
    ColumnPages pages(RouteShape{}, 0, [](TokenSpan) {});
    for (const TokenRecord &token : tokens)
        pages.append(token);
    return pages;
}

TokenRecord timed(std::optional<double> ms, Phase phase = Phase::Answer)
{
    TokenRecord token;
    token.milliseconds = ms;
    token.phase = phase;
    return token;
}

/// A token whose time is that of its stages and 1 ms of other work.
TokenRecord staged(double attention, double experts)
{
    TokenRecord token = timed(attention + experts + 1.0);
    token.stages.emplace();
    (*token.stages)[static_cast<size_t>(Stage::Attention)] = attention;
    (*token.stages)[static_cast<size_t>(Stage::Experts)] = experts;
    return token;
}

} // namespace

TEST_CASE("the figures are those of docs/figures.md")
{
    std::vector<TokenRecord> list{timed(900, Phase::Prompt), timed(2, Phase::Thinking)};
    for (int i = 0; i < 40; ++i)
        list.push_back(timed(5.0 + i % 7));
    list.push_back(timed({}));
    ColumnPages pages = answer(list);
    TokenTimes times;
    for (const TokenRecord &token : list)
        times.add(token);
    const LatencyFigures figures = latencyFigures(decodeMilliseconds(pages, {0, pages.size()}));
    std::vector<double> ms; // all but the prompt, the first and the one without a time
    for (int i = 0; i < 40; ++i)
        ms.push_back(5.0 + i % 7);
    std::sort(ms.begin(), ms.end());
    CHECK(figures.tokens == 40);
    CHECK(figures.p50 == ms[19]);
    CHECK(figures.p95 == ms[37]);
    CHECK(figures.p99 == ms[39]);
    CHECK(*figures.tokensPerSecond == doctest::Approx(*times.decodeTokensPerSecond()).epsilon(1e-12));
    // Of a range, without the first token only if it is in it
    CHECK(latencyFigures(decodeMilliseconds(pages, {0, 5})).tokens == 3);
    CHECK(latencyFigures(decodeMilliseconds(pages, {5, 10})).tokens == 5);
    const LatencyFigures none = latencyFigures({});
    CHECK(!none.p50);
    CHECK(!none.tokensPerSecond);
    CHECK(latencyFigures(std::vector<double>{std::nan(""), -1.0, 4.0}).tokens == 1);
}

TEST_CASE("the moving speed")
{
    const std::vector<double> ms{10, 10, std::nan(""), 20, 40};
    const std::vector<double> speed = movingSpeed(ms, 2);
    CHECK(speed[0] == doctest::Approx(100.0));
    CHECK(speed[1] == doctest::Approx(100.0));
    CHECK(speed[2] == doctest::Approx(100.0)); // of the one that is known
    CHECK(speed[3] == doctest::Approx(50.0));
    CHECK(speed[4] == doctest::Approx(2000.0 / 60));
    CHECK(std::isnan(movingSpeed(std::vector<double>{std::nan("")}, 4)[0]));
    CHECK(movingSpeed({}, 4).empty());
}

TEST_CASE("time that no stage accounts for")
{
    Columns columns(RouteShape{});
    columns.append(staged(2.0, 3.0));
    columns.append(timed(4.0));
    TokenRecord fast = staged(2.0, 3.0);
    fast.milliseconds = 4.0;
    columns.append(fast);
    CHECK(*unaccountedMilliseconds(columns, 0) == doctest::Approx(1.0));
    CHECK(!unaccountedMilliseconds(columns, 1));
    CHECK(*unaccountedMilliseconds(columns, 2) == 0.0);
}

TEST_CASE("spikes name the stage that grew, or what happened meanwhile, or nothing")
{
    using Kind = Happening::Kind;
    const double unknown = std::nan("");
    std::vector<TokenRecord> list{timed(500)}; // the first token is no spike
    for (int i = 0; i < 34; ++i)
        list.push_back(staged(4.0, 5.0 + 0.1 * (i % 3)));
    const auto slow = [&](size_t token, double ms) { // waited for the experts of the token before
        (*list[token - 1].stages)[static_cast<size_t>(Stage::Experts)] = ms - 5.0;
        list[token].milliseconds = ms;
    };
    slow(20, 105.0); // the experts' stage
    list[22].milliseconds = 90.0; // something during it
    list[25].milliseconds = 80.0; // not known
    slow(28, 105.0); // pages were read from the disk
    list[31].milliseconds = 80.0; // likewise, but not while weights were read
    ColumnPages pages = answer(list);
    const std::vector<Happening> happenings{{Kind::Database, {22, 23}, 75.0},
                                            {Kind::OtherAnswer, {25, 26}, 5.0}, // too short to explain it
                                            {Kind::PageFaults, {28, 29}, unknown, 12},
                                            {Kind::PageFaults, {31, 32}, unknown, 1}};
    const std::vector<Spike> found = spikes(pages, {0, pages.size()}, happenings);
    REQUIRE(found.size() == 5);
    CHECK(found[0].token == TokenNumber(20));
    CHECK(found[0].stage == std::optional(Stage::Experts));
    CHECK(!found[0].happening);
    CHECK(found[0].usual == doctest::Approx(10.1).epsilon(0.02));
    REQUIRE(found[1].happening);
    CHECK(found[1].happening->kind == Kind::Database);
    CHECK(!found[1].stage);
    CHECK(!found[2].happening);
    CHECK(!found[2].stage);
    REQUIRE(found[3].happening);
    CHECK(found[3].happening->kind == Kind::PageFaults);
    CHECK(found[3].happening->count == 12);
    CHECK(found[3].stage == std::optional(Stage::Experts));
    CHECK(!found[4].happening);
    // Not the first tokens of what is looked at: nothing is usual yet
    CHECK(spikes(pages, {20, 26}).empty());
}

} // namespace tst_latency
