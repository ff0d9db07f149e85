// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/health.h"
#include "analysis/random.h"
#include "analysis_fixture.h"

#include <cmath>
#include <limits>

namespace tst_detectors {

using namespace moire;
using namespace moire::analysis;

namespace {

struct Alarms {
    std::vector<Anomaly> list;
    void take(const std::optional<Anomaly> &anomaly)
    {
        if (anomaly)
            list.push_back(*anomaly);
    }
};

} // namespace

TEST_CASE("repetition: the same tokens again and again, once per loop")
{
    RepetitionDetector detector({.maxPeriod = 8, .repeats = 4, .minTokens = 12});
    Alarms alarms;
    uint32_t n = 0;
    const auto say = [&](uint32_t id) { alarms.take(detector.add(TokenNumber(n++), TokenId(id))); };
    for (uint32_t i = 0; i < 50; ++i)
        say(100 + i);
    for (uint32_t i = 0; i < 15; ++i)
        say(i % 5);
    CHECK(alarms.list.empty()); // three copies
    for (uint32_t i = 0; i < 25; ++i)
        say(i % 5);
    REQUIRE(alarms.list.size() == 1);
    CHECK(alarms.list[0].kind == AnomalyKind::Repetition);
    CHECK(alarms.list[0].period == 5);
    CHECK(alarms.list[0].where == TokenSpan{50, 70});
    CHECK(alarms.list[0].value == 20.0);
    CHECK(alarms.list[0].limit == 20.0);
    say(1000);
    for (uint32_t i = 0; i < 11; ++i)
        say(7);
    CHECK(alarms.list.size() == 1); // below minTokens
    say(7);
    REQUIRE(alarms.list.size() == 2);
    CHECK(alarms.list[1].period == 1);
    for (uint32_t i = 0; i < 40; ++i) // a period above maxPeriod
        say(i % 10);
    CHECK(alarms.list.size() == 2);
}

TEST_CASE("entropy spike: above what was usual, in nats and in deviations")
{
    EntropySpikeDetector detector({.recent = 2, .baseline = 10, .nats = 1.0, .deviations = 3.0});
    Alarms alarms;
    uint32_t n = 0;
    const auto say = [&](double entropy) { alarms.take(detector.add(TokenNumber(n++), static_cast<float>(entropy))); };
    for (int i = 0; i < 20; ++i)
        say(0.5 + 0.1 * (i % 2));
    say(9.0);
    say(std::nan("")); // not measured
    REQUIRE(alarms.list.size() == 1); // (9 + 0.6) / 2
    CHECK(alarms.list[0].where == TokenSpan{19, 21});
    CHECK(alarms.list[0].limit == doctest::Approx(1.55).epsilon(0.02));
    say(9.0);
    CHECK(alarms.list.size() == 1); // still the same one
    EntropySpikeDetector unsteady({.recent = 2, .baseline = 10, .nats = 1.0, .deviations = 3.0});
    for (uint32_t i = 0; i < 40; ++i) // 2.5 is not unusual where 0 and 2.5 alternate
        CHECK(!unsteady.add(TokenNumber(i), i % 3 == 0 ? 2.5f : 0.0f));
}

TEST_CASE("entropy collapse: sure of everything for a long time")
{
    EntropyCollapseDetector detector({.tokens = 10, .nats = 0.01});
    Alarms alarms;
    uint32_t n = 0;
    for (int i = 0; i < 9; ++i)
        alarms.take(detector.add(TokenNumber(n++), 0.0f));
    CHECK(alarms.list.empty());
    alarms.take(detector.add(TokenNumber(n++), 0.001f));
    REQUIRE(alarms.list.size() == 1);
    CHECK(alarms.list[0].where == TokenSpan{0, 10});
    alarms.take(detector.add(TokenNumber(n++), 3.0f));
    for (int i = 0; i < 10; ++i)
        alarms.take(detector.add(TokenNumber(n++), 0.0f));
    CHECK(alarms.list.size() == 2); // it ended, and began again
}

TEST_CASE("routing collapse: nearly the same experts for every token, in most layers")
{
    const RouteShape shape = fixture::shape(4, 16, 2);
    Random random(3);
    Columns columns(shape);
    for (int i = 0; i < 60; ++i) {
        TokenRecord token = fixture::token(shape, {0, 1});
        const size_t fixed = i < 20 ? 0 : i < 40 ? 1 : 3; // layers that always choose 0 and 1
        for (size_t row = fixed; row < 4; ++row) {
            token.experts.ids[2 * row] = random.below(8);
            token.experts.ids[2 * row + 1] = 8 + random.below(8);
        }
        columns.append(token);
    }
    RoutingCollapseDetector detector({.tokens = 10, .spread = 1.25, .layers = 0.5});
    Alarms alarms;
    for (uint32_t i = 0; i < 60; ++i)
        alarms.take(detector.add(TokenNumber(i), columns, i));
    REQUIRE(alarms.list.size() == 1);
    CHECK(alarms.list[0].where == TokenSpan{40, 50});
    CHECK(alarms.list[0].value == 0.75);

    const RouteShape small = fixture::shape(4, 4, 2); // half of all experts for every token: no collapse to see
    Columns few(small);
    for (int i = 0; i < 60; ++i)
        few.append(fixture::token(small, {0, 1}));
    RoutingCollapseDetector other({.tokens = 10});
    for (uint32_t i = 0; i < 60; ++i)
        CHECK(!other.add(TokenNumber(i), few, i));
}

TEST_CASE("stall: while waiting, or afterwards, but once")
{
    const StallDetector::Parameters parameters{.baseline = 5, .times = 10.0, .milliseconds = 500.0};
    StallDetector detector(parameters);
    Alarms alarms;
    uint32_t n = 0;
    alarms.take(detector.waiting(TokenNumber(0), 60000.0)); // nothing is known of what is usual
    for (int i = 0; i < 5; ++i)
        alarms.take(detector.add(TokenNumber(n++), 100.0));
    alarms.take(detector.add(TokenNumber(n++), 999.0)); // ten times as long is the limit
    alarms.take(detector.add(TokenNumber(n++), std::nan("")));
    CHECK(alarms.list.empty());
    alarms.take(detector.waiting(TokenNumber(n), 1001.0));
    alarms.take(detector.waiting(TokenNumber(n), 1101.0));
    alarms.take(detector.add(TokenNumber(n++), 1200.0));
    REQUIRE(alarms.list.size() == 1);
    CHECK(alarms.list[0].kind == AnomalyKind::Stall);
    CHECK(alarms.list[0].limit == 1000.0);
    alarms.take(detector.add(TokenNumber(n++), 100.0));
    alarms.take(detector.add(TokenNumber(n++), 5000.0));
    CHECK(alarms.list.size() == 2);
    StallDetector fast(parameters); // ten times 1 ms is no stall
    for (uint32_t i = 0; i < 10; ++i)
        CHECK(!fast.add(TokenNumber(i), i == 9 ? 400.0 : 1.0));
}

TEST_CASE("numbers that are not finite")
{
    const RouteShape shape = fixture::shape(1, 4, 2);
    Columns columns(shape);
    columns.append(fixture::token(shape, {0, 1}));
    columns.append(TokenRecord()); // nothing measured: no alarm
    TokenRecord gate = fixture::token(shape, {0, 1});
    gate.experts.weights[1] = std::nanf("");
    columns.append(gate);
    columns.append(fixture::token(shape, {0, 1}));
    TokenRecord probability;
    probability.logProbability = -std::numeric_limits<float>::infinity();
    columns.append(probability);
    NonFiniteDetector detector;
    std::vector<uint32_t> at;
    for (uint32_t i = 0; i < columns.size(); ++i)
        if (detector.add(TokenNumber(i), columns, i))
            at.push_back(i);
    CHECK(at == std::vector<uint32_t>{2, 4});
}

TEST_CASE("runaway reasoning: beyond the limit, or with little left for the answer")
{
    RunawayReasoningDetector detector({.tokens = 100, .share = 0.8, .answerLimit = 50});
    std::vector<Anomaly> found;
    for (uint32_t n = 0; n < 60; ++n)
        if (const auto anomaly = detector.add(TokenNumber(n), n < 5 ? Phase::Prompt : Phase::Thinking))
            found.push_back(*anomaly);
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == TokenSpan{5, 46}); // 41 > 0.8 x 50
    CHECK(found[0].limit == 40.0);
    CHECK(!detector.add(TokenNumber(60), Phase::Answer));
    RunawayReasoningDetector unlimited({.tokens = 10});
    uint32_t alarms = 0;
    for (uint32_t n = 0; n < 30; ++n)
        alarms += unlimited.add(TokenNumber(n), Phase::Thinking) ? 1 : 0;
    CHECK(alarms == 1);
}

TEST_CASE("the monitor runs all tests over an answer")
{
    const RouteShape shape = fixture::shape(2, 16, 2);
    Random random(8);
    Columns columns(shape, 1000);
    for (uint32_t i = 0; i < 300; ++i) {
        TokenRecord token = fixture::token(shape, {random.below(8), 8 + random.below(8)}, random.below(500));
        token.entropy = static_cast<float>(2.0 * random.unit());
        token.milliseconds = 10.0 + random.unit();
        token.phase = i < 10 ? Phase::Prompt : Phase::Answer;
        if (i >= 200)
            token.id = TokenId(i % 3);
        columns.append(token);
    }
    HealthMonitor monitor;
    std::vector<Anomaly> found;
    for (size_t i = 0; i < columns.size(); ++i)
        for (const Anomaly &anomaly : monitor.add(columns, i))
            found.push_back(anomaly);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == AnomalyKind::Repetition);
    CHECK(found[0].where.begin >= 1198);
    CHECK(monitor.waiting(TokenNumber(1300), 5000.0));
    CHECK(std::string(anomalyName(AnomalyKind::RunawayReasoning)) == "runaway_reasoning");
    const AlarmRate measured{"m", 2000000, 3};
    CHECK(measured.perMillion() == 1.5);
    CHECK(measured.perMillionInterval().contains(1.5));
    CHECK(AlarmRate{"m", 100000, 0}.perMillionInterval().high > 30.0); // none seen is not none at all
    for (size_t kind = 0; kind < anomalyKinds; ++kind)
        for (const AlarmRate &rate : alarmRates(static_cast<AnomalyKind>(kind)))
            CHECK(rate.tokens > 0);
}

} // namespace tst_detectors
