// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/paired.h"
#include "analysis/random.h"
#include "experiments/comparison.h"
#include "experiments/distance.h"
#include "experiments/routing_difference.h"
#include "thorough.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace tst_statistics {

using namespace moire;
using namespace moire::experiments;

namespace {

const Json &golden()
{
    static const Json json = [] {
        std::ifstream file(MOIRE_TEST_DATA "/analysis/experiments.json");
        REQUIRE(file.good());
        return Json::parse(file);
    }();
    return json;
}

doctest::Approx near(const Json &value)
{
    return doctest::Approx(value.get<double>()).epsilon(1e-9);
}

double normal(analysis::Random &random)
{
    return std::sqrt(-2.0 * std::log(1.0 - random.unit())) * std::cos(6.283185307179586 * random.unit());
}

/// Share of simulated experiments whose interval holds the true mean.
template <class F>
double coverage(size_t prompts, double truth, F &&draw)
{
    analysis::Random random(prompts);
    const auto simulations = static_cast<size_t>(10 * test::shuffles());
    size_t covered = 0;
    std::vector<double> differences(prompts);
    for (size_t i = 0; i < simulations; ++i) {
        for (double &difference : differences)
            difference = draw(random);
        const auto estimate = analysis::meanEstimate(differences, {.resamples = 400, .seed = i + 1});
        covered += estimate.interval && estimate.interval->contains(truth) ? 1 : 0;
    }
    return static_cast<double>(covered) / static_cast<double>(simulations);
}

/// Results of an experiment whose cells are given by a function of variant and prompt: right or wrong.
template <class F>
MemoryResults resultsOf(const Definition &d, F &&right)
{
    MemoryResults results;
    for (size_t v = 0; v < d.variants.size(); ++v)
        for (size_t p = 0; p < d.prompts.size(); ++p)
            for (const uint64_t seed : d.seeds) {
                Answer answer;
                answer.text = right(v, p, seed) ? "yes" : "no";
                answer.tokens = 1;
                results.keep({d.variants[v].name, d.prompts[p].id, seed, 0}, "key", answer);
            }
    return results;
}

Definition withPrompts(size_t count, const char *variants)
{
    Json json{{"moire_experiment", 1}, {"metrics", Json::array({"exact", "length"})}, {"seeds", 2}};
    json["variants"] = Json::parse(variants);
    for (size_t i = 0; i < count; ++i)
        json["prompts"].push_back({{"prompt", "?"}, {"answer", "yes"}});
    return parseDefinition(json.dump(), ".", "test");
}

} // namespace

TEST_CASE("quantiles, sign flips and sizes as in SciPy")
{
    for (const Json &one : golden()["student"])
        CHECK(analysis::studentQuantile(one[0], one[1]) == near(one[2]));
    for (const Json &one : golden()["sign_flips"])
        CHECK(analysis::signFlipP(one["values"].get<std::vector<double>>()) == near(one["p"]));
    for (const Json &one : golden()["prompts"])
        CHECK(analysis::promptsToDecide(one[0], one[1], one[2]) == one[3].get<size_t>());
    CHECK(!analysis::promptsToDecide(0.0, 1.0, 0.05));
    CHECK(!analysis::promptsToDecide(1e-9, 1.0, 0.05));
    CHECK(analysis::signFlipP({}) == 1.0);
}

TEST_CASE("drawn sign flips and Student's t agree with each other")
{
    analysis::Random random(3);
    std::vector<double> values(600);
    for (double &value : values)
        value = 0.08 + normal(random);
    const double drawn = analysis::signFlipP(values);
    std::vector<double> more = values;
    more.insert(more.end(), values.begin(), values.end()); // twice the prompts: above the limit of drawing
    const auto estimate = analysis::meanEstimate(values);
    const double t = estimate.mean * std::sqrt(600.0) / estimate.deviation;
    CHECK(drawn == doctest::Approx(analysis::studentTwoSided(t, 599)).epsilon(0.01));
    CHECK(analysis::signFlipP(more) < drawn);
}

TEST_CASE("intervals cover at their level")
{
    const double tolerance = test::thorough() ? 0.015 : 0.045; // standard error: 0.5 % with 2000, 1.5 % with 200
    CHECK(coverage(12, 0.3, [](auto &random) { return 0.3 + normal(random); }) ==
          doctest::Approx(0.95).epsilon(tolerance));
    CHECK(coverage(40, 0.0, normal) == doctest::Approx(0.95).epsilon(tolerance));
    // Two graded answers that differ in half of the prompts.
    const auto graded = [](auto &random) {
        const double u = random.unit();
        return u < 0.2 ? -1.0 : u < 0.5 ? 1.0 : 0.0;
    };
    CHECK(coverage(30, 0.1, graded) == doctest::Approx(0.95).epsilon(tolerance + 0.005));
}

TEST_CASE("no interval where there is nothing to tell it from")
{
    CHECK(!analysis::meanEstimate(std::vector<double>(7, 1.0)).interval);
    CHECK(!analysis::meanEstimate(std::vector<double>(30, 0.0)).interval);
    CHECK(std::isnan(analysis::meanEstimate({}).mean));
}

TEST_CASE("distances as in SciPy")
{
    for (const Json &one : golden()["distributions"]) {
        const auto p = one["p"].get<std::vector<float>>();
        const auto q = one["q"].get<std::vector<float>>();
        const TokenId token(one["token"].get<uint32_t>());
        const TokenComparison c = compareToken(p, q, token);
        CHECK(c.kl == near(one["kl"]));
        CHECK(c.logProbability == near(one["logprob"]));
        CHECK(c.otherLogProbability - c.logProbability == near(one["change"]));
        CHECK(probabilityOf(p, token).entropy == near(one["entropy"]));
        CHECK(compareToken(p, p, token).kl == 0.0);
        CHECK(compareToken(p, p, token).sameTop);
    }
    for (const Json &one : golden()["words"])
        CHECK(textDifference(one[0].get<std::string>(), one[1].get<std::string>()) == near(one[2]));
    ExpertUsage usage[2];
    for (const int i : {0, 1}) {
        usage[i] = ExpertUsage({LayerIndex(1), LayerIndex(3), LayerIndex(5)}, 6);
        for (size_t cell = 0; cell < 18; ++cell) {
            usage[i].counts[cell] = golden()["routing"][i == 0 ? "a" : "b"][cell / 6][cell % 6].get<uint64_t>();
            usage[i].layerCounts[cell / 6] += usage[i].counts[cell];
        }
    }
    CHECK(*routingDistance(usage[0], usage[1]) == near(golden()["routing"]["distance"]));
    CHECK(*routingDistance(usage[0], usage[0]) == 0.0);
    CHECK(!routingDistance(usage[0], ExpertUsage({LayerIndex(1)}, 6)));
    CHECK(!routingDistance(usage[0], ExpertUsage({LayerIndex(1), LayerIndex(3), LayerIndex(5)}, 6)));
    CHECK(commonTokens(std::vector<uint32_t>{1, 2, 3}, std::vector<uint32_t>{1, 2, 4, 5}) == 2);
    CHECK(commonTokens(std::vector<uint32_t>{1, 2}, std::vector<uint32_t>{1, 2, 4}) == 2);
    CHECK(chosenOverlap(std::vector<uint32_t>{1, 2, 3, 4}, std::vector<uint32_t>{4, 9, 1}) == 0.5);
    const std::vector<float> certain{0.0f, -INFINITY};
    const std::vector<float> even{0.0f, 0.0f};
    CHECK(compareToken(certain, even, TokenId(0)).kl == doctest::Approx(std::log(2.0)));
    CHECK(std::isinf(compareToken(even, certain, TokenId(0)).kl));
}

TEST_CASE("a planted effect is found, a null one is not decided, and small numbers are not judged")
{
    const char *variants = R"([{"name": "base"}, {"name": "worse"}, {"name": "same"}, {"name": "equal"}])";
    const Definition d = withPrompts(40, variants);
    analysis::Random random(5);
    const MemoryResults results = resultsOf(d, [&](size_t v, size_t p, uint64_t) {
        if (v == 3)
            return p % 4 != 0; // as the baseline
        const double right = v == 0 ? 0.0 : v == 1 ? 0.35 : 0.75;
        return v == 0 ? p % 4 != 0 : random.unit() < right;
    });
    const CellValues values(d, results);
    const Comparison comparison = compare(d, values);
    CHECK(comparison.values[0][0].mean == 0.75);
    REQUIRE(comparison.toBaseline.size() == 6); // 3 variants, 2 metrics
    const auto of = [&](size_t variant) { return comparison.toBaseline[(variant - 1) * 2]; };
    CHECK(of(1).verdict == Verdict::Differs);
    CHECK(of(1).estimate.interval->high < 0.0);
    CHECK(of(2).verdict == Verdict::NotDecided);
    CHECK(of(2).estimate.interval->contains(0.0));
    CHECK(of(3).verdict == Verdict::Same);
    CHECK(of(1).adjusted >= of(1).p);
    const Definition few = withPrompts(7, R"([{"name": "base"}, {"name": "worse"}])");
    const Comparison small =
        compare(few, CellValues(few, resultsOf(few, [](size_t v, size_t, uint64_t) { return v == 0; })));
    CHECK(small.toBaseline[0].verdict == Verdict::None);
}

TEST_CASE("two runs are matched by names")
{
    const Definition first = withPrompts(12, R"([{"name": "base"}, {"name": "other"}])");
    const Definition second = withPrompts(10, R"([{"name": "other"}, {"name": "new"}])");
    const auto right = [](size_t, size_t p, uint64_t) { return p % 2 == 0; };
    const MemoryResults a = resultsOf(first, right);
    const MemoryResults b = resultsOf(second, right);
    const Repetition same = compareRuns(first, a, second, b);
    CHECK(same.cells == 20);
    CHECK(same.sameTexts == 20);
    for (const Difference &difference : same.differences) {
        CHECK(first.variants[difference.variant].name == "other");
        CHECK(difference.verdict == Verdict::Same);
    }
    const MemoryResults c = resultsOf(second, [](size_t, size_t, uint64_t) { return true; });
    CHECK(compareRuns(first, a, second, c).sameTexts == 10);
    CHECK_THROWS_AS(compareRuns(first, a, withPrompts(3, R"([{"name": "else"}])"), b), Error);
}

TEST_CASE("experts past the seed null: a planted one, and hardly any by chance")
{
    analysis::Random random(9);
    size_t alarms = 0;
    size_t found = 0;
    for (int experiment = 0; experiment < test::shuffles(); ++experiment) {
        ShareDifferences seeds, variant, planted;
        for (int prompt = 0; prompt < 20; ++prompt) {
            std::vector<double> differences(64);
            const auto draw = [&] {
                for (size_t i = 0; i < differences.size(); ++i)
                    differences[i] = 0.01 * static_cast<double>(1 + i % 4) * normal(random);
            };
            draw();
            seeds.add(differences);
            draw();
            variant.add(differences);
            differences[5] += 0.05;
            planted.add(differences);
        }
        alarms += routingDifference(variant, seeds, 32).pastNull > 0 ? 1 : 0;
        const RoutingDifference one = routingDifference(planted, seeds, 32);
        found += one.adjusted[5] <= 0.05 ? 1 : 0;
        CHECK(one.difference[5] == doctest::Approx(planted.sums[5] / 20));
    }
    CHECK(alarms <= static_cast<size_t>(test::mostByChance()) + 4);
    CHECK(found == static_cast<size_t>(test::shuffles()));
    ShareDifferences few;
    few.add(std::vector<double>(64, 0.1));
    CHECK(routingDifference(few, few, 32).adjusted.empty());
    CHECK(routingDifference(few, few, 32).difference[0] == 0.1);
}

TEST_CASE("along the baseline's tokens any change shows, so only the controls tell something")
{
    Json json{{"moire_experiment", 1},
              {"metrics", Json::array({"exact", "kl", "routing_distance"})},
              {"variants", Json::parse(R"([{"name": "base"},
                   {"name": "off", "routing": {"rules": [{"kind": "off", "layer": 1, "expert": 1}]}}])")}};
    for (int i = 0; i < 20; ++i)
        json["prompts"].push_back({{"prompt", "?"}, {"answer", "yes"}});
    Definition d = parseDefinition(json.dump(), ".", "test");
    addControls(d, 8);
    REQUIRE(d.variants.size() == 4);
    analysis::Random random(11);
    MemoryResults results = resultsOf(d, [](size_t, size_t, uint64_t) { return true; });
    for (size_t v = 1; v < 4; ++v)
        for (const Prompt &prompt : d.prompts) {
            Pair pair;
            pair.kl = v == 1 ? 0.2 + 0.05 * random.unit() : v == 2 ? 0.02 + 0.01 * random.unit() : 0.0;
            pair.routingDistance = 0.04 + 0.01 * random.unit();
            results.keep({d.variants[v].name, prompt.id, 1, 0}, "key", pair);
        }
    const Comparison comparison = compare(d, CellValues(d, results));
    for (const std::vector<Difference> *family : {&comparison.toBaseline, &comparison.controls})
        for (const Difference &one : *family)
            CHECK(one.metric != 1);
    const auto kl = std::find_if(comparison.toControl.begin(), comparison.toControl.end(),
                                 [](const Difference &one) { return one.metric == 1; });
    REQUIRE(kl != comparison.toControl.end());
    CHECK(kl->against == 2);
    CHECK(kl->verdict == Verdict::Differs);
    const auto routing = std::find_if(comparison.toBaseline.begin(), comparison.toBaseline.end(),
                                      [](const Difference &one) { return one.metric == 2; });
    REQUIRE(routing != comparison.toBaseline.end());
    CHECK(routing->against == 3); // how far the baseline is from itself
}

} // namespace tst_statistics
