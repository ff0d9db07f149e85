// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/error.h>
#include <moire/trace.h>

#include <doctest/doctest.h>

#include <cmath>
#include <random>

using namespace moire;

TEST_CASE("routes survive packing; weights to half precision")
{
    const std::vector<LayerRoute> routes{
        {LayerIndex(1), {3, 511, 70000}, {0.5f, 0.1f, 2.5f}},
        {LayerIndex(60), {}, {}},
    };
    const auto packed = packRoutes(routes);
    const auto back = unpackRoutes(packed);
    REQUIRE(back.size() == 2);
    CHECK(back[0].layer == LayerIndex(1));
    CHECK(back[0].ids == routes[0].ids);
    for (size_t i = 0; i < 3; ++i)
        CHECK(back[0].weights[i] == doctest::Approx(routes[0].weights[i]).epsilon(1.0 / 2048));
    CHECK(back[1].ids.empty());
    CHECK(unpackRoutes(packRoutes({})).empty());
}

TEST_CASE("broken blobs are refused, never more")
{
    const auto packed = packRoutes(std::vector<LayerRoute>{{LayerIndex(2), {1, 200, 3}, {0.2f, 0.3f, 0.5f}}});
    for (size_t n = 0; n < packed.size(); ++n)
        CHECK_THROWS_AS(unpackRoutes(std::span(packed).first(n)), Error);
    auto longer = packed;
    longer.push_back(std::byte{0});
    CHECK_THROWS_AS(unpackRoutes(longer), Error);
    std::mt19937 random(9);
    for (int round = 0; round < 20000; ++round) {
        auto bytes = packed;
        bytes[random() % bytes.size()] = static_cast<std::byte>(random());
        bytes[random() % bytes.size()] = static_cast<std::byte>(random());
        try {
            const size_t layers = unpackRoutes(bytes).size(); // outside of CHECK, which would catch what it throws
            CHECK(layers <= bytes.size());
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Refused);
        }
    }
}

TEST_CASE("usage: counts, shares, lift, entropy, imbalance by hand")
{
    ExpertUsage usage({LayerIndex(1), LayerIndex(2)}, 4);
    CHECK(usage.share(0, 0) == 0.0);
    CHECK(usage.imbalance(0) == 0.0);
    usage.add(std::vector<LayerRoute>{{LayerIndex(1), {0, 1}, {0.75f, 0.25f}}, {LayerIndex(2), {3, 2}, {0.5f, 0.5f}}});
    usage.add(std::vector<LayerRoute>{{LayerIndex(1), {0, 3}, {0.5f, 0.5f}}});
    CHECK(usage.tokens == 2);
    CHECK(usage.share(0, 0) == doctest::Approx(0.5));
    CHECK(usage.massShare(0, 0) == doctest::Approx(1.25 / 2));
    CHECK(usage.lift(0, 0) == doctest::Approx(2.0));
    CHECK(usage.entropy(0) == doctest::Approx(1.5 * std::log(2.0)));
    CHECK(usage.imbalance(0) == doctest::Approx(2.0));
    CHECK(usage.share(1, 0) == 0.0);

    ExpertUsage sum = usage;
    sum.add(usage);
    CHECK(sum.tokens == 4);
    CHECK(sum.counts[0] == 4);
    // Another model's routes change nothing.
    usage.add(std::vector<LayerRoute>{{LayerIndex(7), {0}, {1.0f}}, {LayerIndex(1), {9}, {1.0f}}});
    CHECK(usage.tokens == 2);
    sum.add(ExpertUsage({LayerIndex(5)}, 4));
    CHECK(sum.tokens == 4);
}
