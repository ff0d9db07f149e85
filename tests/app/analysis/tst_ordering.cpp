// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ordering.h"
#include "analysis/random.h"
#include "analysis_fixture.h"

#include <algorithm>
#include <numeric>

namespace tst_ordering {

using namespace moire;
using namespace moire::analysis;

TEST_CASE("experts by load")
{
    ExpertUsage usage({LayerIndex(0), LayerIndex(1)}, 4);
    usage.counts = {0, 0, 0, 0, 3, 9, 3, 4};
    CHECK(orderByLoad(usage, 0) == std::vector<uint32_t>{0, 1, 2, 3});
    CHECK(orderByLoad(usage, 1) == std::vector<uint32_t>{1, 3, 0, 2});
}

TEST_CASE("average linkage gives SciPy's tree")
{
    const auto &golden = fixture::golden()["clustering"];
    const auto distance = golden["distance"].get<std::vector<float>>();
    const auto merges = averageLinkage(distance, 14);
    const auto &expected = golden["merges"];
    REQUIRE(merges.size() == expected.size());
    for (size_t i = 0; i < merges.size(); ++i) {
        CAPTURE(i);
        CHECK(merges[i].first == expected[i][0].get<double>());
        CHECK(merges[i].second == expected[i][1].get<double>());
        CHECK(static_cast<double>(merges[i].distance) == doctest::Approx(expected[i][2].get<double>()).epsilon(1e-5));
        CHECK(merges[i].size == expected[i][3].get<double>());
    }
    CHECK(averageLinkage({}, 0).empty());
    CHECK(averageLinkage({0.0f}, 1).empty());
}

TEST_CASE("similarity of use is the cosine over stretches")
{
    const auto &golden = fixture::golden()["clustering"];
    UseProfile profile(6, 8);
    for (const auto &stretch : golden["counts"]) {
        std::vector<ExpertId> uses;
        for (size_t expert = 0; expert < 6; ++expert)
            uses.insert(uses.end(), stretch[expert].get<size_t>(), static_cast<ExpertId>(expert));
        for (size_t token = 0; token < 8; ++token) { // spread over the stretch
            std::vector<ExpertId> chosen;
            for (size_t i = token; i < uses.size(); i += 8)
                chosen.push_back(uses[i]);
            profile.add(chosen);
        }
    }
    const std::vector<float> similarity = profile.similarity();
    const auto expected = golden["cosine"].get<std::vector<double>>();
    for (size_t i = 0; i < expected.size(); ++i)
        CHECK(static_cast<double>(similarity[i]) == doctest::Approx(expected[i]).epsilon(1e-5));
    CHECK(UseProfile(3).similarity() == std::vector<float>(9, 0.0f)); // never chosen
}

TEST_CASE("experts that are used in the same places stand side by side")
{
    // Three topics of five experts each, with shuffled numbers; every stretch has one topic.
    constexpr uint32_t experts = 15;
    std::vector<uint32_t> number(experts);
    std::iota(number.begin(), number.end(), 0u);
    Random random(3);
    random.shuffle(std::span(number));
    for (const uint32_t perToken : {1u, 2u}) {
        UseProfile profile(experts, 8);
        for (uint32_t stretch = 0; stretch < 60; ++stretch) {
            const uint32_t topic = random.below(3);
            for (uint32_t token = 0; token < 8; ++token) {
                std::vector<ExpertId> chosen;
                for (uint32_t k = 0; k < perToken; ++k) // now and then of another topic
                    chosen.push_back(static_cast<ExpertId>(
                        number[(random.below(10) == 0 ? random.below(3) : topic) * 5 + random.below(5)]));
                profile.add(chosen);
            }
        }
        const std::vector<uint32_t> order = orderBySimilarity(profile.similarity(), experts);
        REQUIRE(std::is_permutation(order.begin(), order.end(), number.begin(), number.end()));
        int changes = 0;
        const auto topicOf = [&](uint32_t expert) {
            return (std::find(number.begin(), number.end(), expert) - number.begin()) / 5;
        };
        for (size_t i = 1; i < order.size(); ++i)
            changes += topicOf(order[i]) != topicOf(order[i - 1]) ? 1 : 0;
        CHECK(changes == 2);
    }
    CHECK(orderBySimilarity({}, 0).empty());
    CHECK(orderBySimilarity({1.0f}, 1) == std::vector<uint32_t>{0});
}

TEST_CASE("a chain of similar experts becomes a line")
{
    // Expert i is like i - 1 and i + 1; numbered at random.
    constexpr uint32_t experts = 12;
    std::vector<uint32_t> number(experts);
    std::iota(number.begin(), number.end(), 0u);
    Random(5).shuffle(std::span(number));
    std::vector<float> similarity(experts * experts);
    for (uint32_t a = 0; a < experts; ++a)
        for (uint32_t b = 0; b < experts; ++b) {
            const float apart = a > b ? static_cast<float>(a - b) : static_cast<float>(b - a);
            similarity[number[a] * experts + number[b]] = 1.0f - apart / experts;
        }
    const std::vector<uint32_t> order = orderBySimilarity(similarity, experts);
    float length = 0.0f;
    for (size_t i = 1; i < order.size(); ++i)
        length += 1.0f - similarity[order[i] * experts + order[i - 1]];
    CHECK(length < 1.5f * (experts - 1) / experts); // the line itself has (experts - 1) / experts
}

} // namespace tst_ordering
