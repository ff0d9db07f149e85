// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intervals.h"
#include "analysis/random.h"
#include "analysis/resampling.h"
#include "analysis_fixture.h"

#include <cmath>

namespace tst_intervals {

using namespace moire::analysis;
using fixture::golden;

namespace {

bool near(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max({std::abs(a), std::abs(b), 1e-300}) + 1e-15;
}

std::vector<LiftCounts> chats()
{
    const auto &g = golden()["resampling"];
    std::vector<LiftCounts> list;
    for (size_t i = 0; i < g["whole_total"].size(); ++i)
        list.push_back({i + 1, g["part_with"][i], g["part_total"][i], g["whole_with"][i], g["whole_total"][i]});
    return list;
}

} // namespace

TEST_CASE("distributions as in SciPy")
{
    for (const auto &one : golden()["normal_quantile"])
        CHECK(near(normalQuantile(one[0]), one[1], 1e-12));
    for (const auto &one : golden()["normal_two_sided"])
        CHECK(near(normalTwoSided(one[0]), one[1], 1e-12));
    for (const auto &one : golden()["student_two_sided"]) {
        CAPTURE(one.dump());
        CHECK(near(studentTwoSided(one[0], one[1]), one[2], 1e-9));
    }
    CHECK(normalQuantile(0.0) == -INFINITY);
    CHECK(normalQuantile(1.0) == INFINITY);
}

TEST_CASE("Wilson's interval as in SciPy")
{
    for (const auto &one : golden()["wilson"]) {
        const Interval interval = wilson(one[0], one[1]);
        CHECK(near(interval.low, one[2], 1e-9));
        CHECK(near(interval.high, one[3], 1e-9));
    }
    for (const auto &one : golden()["wilson_99"])
        CHECK(near(wilson(one[0], one[1], 0.99).high, one[3], 1e-9));
    CHECK(wilson(0, 0) == Interval{0.0, 1.0});
}

TEST_CASE("quantiles as in NumPy")
{
    const auto values = golden()["quantiles"]["values"].get<std::vector<double>>();
    for (const auto &one : golden()["quantiles"]["shares"])
        CHECK(near(quantile(values, one[0]), one[1], 1e-12));
    CHECK(std::isnan(quantile({}, 0.5)));
}

TEST_CASE("p-values adjusted for many tests")
{
    for (const auto &one : golden()["corrections"]) {
        const auto p = one["p"].get<std::vector<double>>();
        const std::vector<double> q = falseDiscovery(p);
        const std::vector<double> holm = familyWise(p);
        for (size_t i = 0; i < p.size(); ++i) {
            CHECK(near(q[i], one["bh"][i], 1e-12));
            CHECK(near(holm[i], one["holm"][i], 1e-12));
        }
    }
    CHECK(falseDiscovery({}).empty());
}

TEST_CASE("intervals by drawing whole chats")
{
    const std::vector<LiftCounts> list = chats();
    std::vector<ShareCounts> shares;
    for (const LiftCounts &chat : list)
        shares.push_back({chat.chat, chat.wholeWith, chat.wholeTotal});
    const ResampleOptions many{.resamples = 20000};
    const auto close = [](const Estimate &estimate, const nlohmann::json &expected) {
        REQUIRE(estimate.interval);
        const double width = expected[1].get<double>() - expected[0].get<double>();
        CHECK(std::abs(estimate.interval->low - expected[0].get<double>()) < 0.02 * width);
        CHECK(std::abs(estimate.interval->high - expected[1].get<double>()) < 0.02 * width);
    };
    close(shareEstimate(shares, many), golden()["resampling"]["share"]);
    close(liftEstimate(list, many), golden()["resampling"]["lift"]);
    CHECK(liftEstimate(list).interval == liftEstimate(list).interval); // the same each time
    CHECK(liftEstimate(list).interval != liftEstimate(list, {.seed = 2}).interval);
}

TEST_CASE("tokens of one chat are not independent: the interval is that of the chats")
{
    // Each chat uses the expert always or never: 16 chats, not 16 000 tokens.
    std::vector<ShareCounts> list;
    for (uint64_t chat = 0; chat < 16; ++chat)
        list.push_back({chat, chat % 2 == 0 ? 1000.0 : 0.0, 1000.0});
    const Estimate estimate = shareEstimate(list);
    REQUIRE(estimate.interval);
    CHECK(estimate.value == 0.5);
    CHECK(estimate.interval->high - estimate.interval->low > 0.3);
    const Interval naive = wilson(8000, 16000);
    CHECK(naive.high - naive.low < 0.02);
}

TEST_CASE("no interval where it would say nothing")
{
    std::vector<LiftCounts> few = chats();
    few.resize(fewestChats - 1);
    CHECK(!liftEstimate(few).interval);
    CHECK(std::isnan(liftEstimate({}).value));
    // The token occurs in one chat of 20: most draws do not have it.
    std::vector<LiftCounts> rare;
    for (uint64_t chat = 0; chat < 20; ++chat)
        rare.push_back({chat, chat == 0 ? 5.0 : 0.0, chat == 0 ? 9.0 : 0.0, 10.0, 100.0});
    CHECK(!liftEstimate(rare).interval);
    CHECK(liftEstimate(rare).value == doctest::Approx(5.0 / 9.0 / 0.1));
}

TEST_CASE("halves by a hash of the chat")
{
    int second = 0;
    for (uint64_t chat = 0; chat < 1000; ++chat)
        second += inSecondHalf(chat) ? 1 : 0;
    CHECK(second > 440);
    CHECK(second < 560);

    std::vector<LiftCounts> always;
    std::vector<LiftCounts> once; // only chats of the first half use the expert more
    for (uint64_t chat = 0; chat < 40; ++chat) {
        const double extra = static_cast<double>(chat % 5);
        always.push_back({chat, 20.0 + extra, 50.0, 50.0 + extra, 500.0});
        once.push_back({chat, (inSecondHalf(chat) ? 5.0 : 20.0) + extra / 10, 50.0, 50.0 + extra, 500.0});
    }
    const Halves halves = liftInHalves(always);
    CHECK(halves.replicates == Replication::Yes);
    CHECK(halves.first.chats + halves.second.chats == 40);
    CHECK(liftInHalves(once).replicates == Replication::No);
    always.resize(6);
    CHECK(liftInHalves(always).replicates == Replication::Unknown);
}

TEST_CASE("95 % intervals of a share hold the truth about that often")
{
    // Chats whose own shares vary around 0.2, as experts' do.
    Random random(11);
    int inside = 0;
    constexpr int runs = 400;
    for (int run = 0; run < runs; ++run) {
        std::vector<ShareCounts> list;
        for (uint64_t chat = 0; chat < 30; ++chat) {
            const double share = 0.1 + 0.2 * random.unit();
            double with = 0.0;
            for (int token = 0; token < 40; ++token)
                with += random.unit() < share ? 1.0 : 0.0;
            list.push_back({chat, with, 40.0});
        }
        const Estimate estimate = shareEstimate(list, {.resamples = 400, .seed = random.next()});
        REQUIRE(estimate.interval);
        inside += estimate.interval->contains(0.2) ? 1 : 0;
    }
    CHECK(inside >= 0.90 * runs);
    CHECK(inside <= 0.98 * runs);
}

TEST_CASE("random numbers")
{
    Random random(1);
    std::vector<int> counts(6, 0);
    for (int i = 0; i < 60000; ++i)
        ++counts[random.below(6)];
    for (const int count : counts)
        CHECK(std::abs(count - 10000) < 400);
    std::vector<int> items{0, 1, 2};
    std::vector<int> first(3, 0);
    for (int i = 0; i < 30000; ++i) {
        random.shuffle(std::span(items));
        ++first[static_cast<size_t>(items[0])];
    }
    for (const int count : first)
        CHECK(std::abs(count - 10000) < 400);
    CHECK(Random(1234567).next() == 6457827717110365317u); // the published sequence
}

} // namespace tst_intervals
