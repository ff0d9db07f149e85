// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/random.h"
#include "analysis/two_groups.h"
#include "analysis_fixture.h"
#include "thorough.h"

#include <moire/error.h>

#include <cmath>

namespace tst_groups {

using namespace moire;
using namespace moire::analysis;

namespace {

ChatUsage chat(uint64_t id, const nlohmann::json &counts)
{
    return {id, counts.get<std::vector<float>>()};
}

/// Chats with their own habits: each prefers some experts of each layer, whatever its group. In group B, expert 0 of
/// layer 0 is chosen \p effect times as often.
std::vector<ChatUsage> habits(const RouteShape &shape, uint32_t chats, uint64_t seed, double effect = 1.0,
                              uint32_t sizeA = 0)
{
    Random random(seed);
    std::vector<ChatUsage> list;
    for (uint32_t c = 0; c < chats; ++c) {
        ChatUsage usage{c, std::vector<float>(shape.rows() * shape.experts, 0.0f)};
        const uint32_t tokens = 40 + random.below(120);
        for (uint32_t row = 0; row < shape.rows(); ++row) {
            std::vector<double> weights(shape.experts);
            double sum = 0.0;
            for (uint32_t e = 0; e < shape.experts; ++e) {
                weights[e] = std::exp(3.0 * random.unit()) * (row == 0 && e == 0 && c >= sizeA ? effect : 1.0);
                sum += weights[e];
            }
            for (uint32_t t = 0; t < tokens; ++t) {
                double place = random.unit() * sum;
                uint32_t e = 0;
                while (e + 1 < shape.experts && (place -= weights[e]) > 0.0)
                    ++e;
                usage.counts[row * shape.experts + e] += 1.0f;
            }
        }
        list.push_back(std::move(usage));
    }
    return list;
}

/// Whether a test that takes tokens as independent (two proportions, Bonferroni) finds a difference: the mistake.
bool differsByTokens(std::span<const ChatUsage> a, std::span<const ChatUsage> b, const RouteShape &shape)
{
    const auto sum = [](std::span<const ChatUsage> chats, size_t begin, size_t end) {
        double total = 0.0;
        for (const ChatUsage &chat : chats)
            for (size_t cell = begin; cell < end; ++cell)
                total += static_cast<double>(chat.counts[cell]);
        return total;
    };
    const size_t cells = shape.rows() * shape.experts;
    for (size_t cell = 0; cell < cells; ++cell) {
        const size_t row = cell / shape.experts * shape.experts;
        const double totalA = sum(a, row, row + shape.experts);
        const double totalB = sum(b, row, row + shape.experts);
        const double shareA = sum(a, cell, cell + 1) / totalA;
        const double shareB = sum(b, cell, cell + 1) / totalB;
        const double pooled = (shareA * totalA + shareB * totalB) / (totalA + totalB);
        const double z = (shareA - shareB) / std::sqrt(pooled * (1 - pooled) * (1 / totalA + 1 / totalB));
        if (normalTwoSided(z) * static_cast<double>(cells) < 0.05)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("all arrangements of the labels, as in SciPy's permutation test")
{
    const auto &golden = fixture::golden()["permutations"];
    std::vector<ChatUsage> a;
    std::vector<ChatUsage> b;
    for (const auto &counts : golden["a"])
        a.push_back(chat(a.size(), counts));
    for (const auto &counts : golden["b"])
        b.push_back(chat(10 + b.size(), counts));
    const GroupComparison result = compareGroups(a, b, fixture::shape(1, 4, 1));
    CHECK(result.exhaustive);
    CHECK(result.arrangements == 126);
    REQUIRE(result.cells.size() == 4);
    for (const CellDifference &cell : result.cells) {
        CHECK(cell.p == doctest::Approx(golden["p"][cell.cell.expert].get<double>()).epsilon(1e-12));
        CHECK(!cell.interval); // too few chats
    }
    const CellDifference &first = result.cells.front();
    CHECK(first.log2Ratio == doctest::Approx(std::log2(first.shareB / first.shareA)).epsilon(0.05));
}

TEST_CASE("a difference between the groups is found, with its interval")
{
    const RouteShape shape = fixture::shape(4, 16, 1);
    const auto chats = habits(shape, 40, 5, 4.0, 20);
    const GroupComparison result = compareGroups(std::span(chats).first(20), std::span(chats).last(20), shape);
    CHECK(!result.exhaustive);
    CHECK(result.smallestP == doctest::Approx(1e-4));
    REQUIRE(!result.cells.empty());
    const CellDifference &found = result.cells.front();
    CHECK(found.cell == Cell{0, 0});
    CHECK(found.different);
    CHECK(found.p == doctest::Approx(1e-4)); // the smallest there is
    CHECK(found.shareB > 2.0 * found.shareA);
    REQUIRE(found.interval);
    CHECK(found.interval->low > 0.5);
    CHECK(found.interval->contains(found.log2Ratio));
    const GroupComparison again = compareGroups(std::span(chats).first(20), std::span(chats).last(20), shape);
    CHECK(again.cells.front().interval == found.interval);
    CHECK(again.cells.back().p == result.cells.back().p);
}

TEST_CASE("groups with exchanged labels differ in no more cells than stated, in 200 shuffles")
{
    // The null: chats with strong habits of their own. At a false discovery rate of 5 %, at most about 5 % of the
    // shuffles may show anything at all.
    const RouteShape shape = fixture::shape(4, 16, 1);
    auto chats = habits(shape, 24, 99);
    Random random(17);
    int shown = 0;
    int naive = 0;
    GroupOptions options{.permutations = 999, .maxIntervals = 0};
    for (int shuffle = 0; shuffle < test::shuffles(); ++shuffle) {
        random.shuffle(std::span(chats));
        options.resample.seed = random.next();
        const GroupComparison result =
            compareGroups(std::span(chats).first(12), std::span(chats).last(12), shape, options);
        shown += result.different > 0 ? 1 : 0;
        naive += differsByTokens(std::span(chats).first(12), std::span(chats).last(12), shape) ? 1 : 0;
    }
    CHECK(shown <= test::mostByChance());
    CHECK(4 * naive > 3 * test::shuffles()); // what taking tokens as independent would show
}

TEST_CASE("cells with too few choices are not tested")
{
    const RouteShape shape = fixture::shape(1, 4, 1);
    const std::vector<ChatUsage> a{{1, {50, 50, 0, 1}}, {2, {40, 60, 0, 0}}};
    const std::vector<ChatUsage> b{{3, {60, 40, 0, 0}}, {4, {45, 55, 0, 1}}};
    const GroupComparison result = compareGroups(a, b, shape);
    CHECK(result.cells.size() == 2);
    CHECK(result.notTested == 2);
    CHECK(result.exhaustive);
    CHECK(result.arrangements == 6);
}

TEST_CASE("groups that cannot be compared")
{
    const RouteShape shape = fixture::shape(1, 4, 1);
    const std::vector<ChatUsage> a{{1, {1, 2, 3, 4}}};
    const std::vector<ChatUsage> other{{1, {1, 2, 3}}};
    CHECK_THROWS_AS(compareGroups(a, {}, shape), Error);
    CHECK_THROWS_AS(compareGroups(a, other, shape), Error);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(compareGroups(a, a, shape, {}, stop.get_token()), Error);
    // A group that chose nothing: no division by zero
    const std::vector<ChatUsage> none{{2, {0, 0, 0, 0}}};
    const GroupComparison result = compareGroups(a, none, shape);
    CHECK(result.different == 0);
}

} // namespace tst_groups
