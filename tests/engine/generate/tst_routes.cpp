// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/error.h>
#include <moire/trace.h>

#include <doctest/doctest.h>

#include <cmath>
#include <random>

namespace tst_routes {

using namespace moire;

namespace {

std::vector<std::byte> packed(const TokenRoutes &routes)
{
    std::vector<std::byte> out(3, std::byte{7}); // left from an earlier token
    packRoutes(routes, out);
    return out;
}

std::vector<uint32_t> idsOf(const TokenRoutes &routes, size_t row)
{
    return {routes[row].ids.begin(), routes[row].ids.end()};
}

} // namespace

TEST_CASE("routes survive packing, with weights in half precision")
{
    const TokenRoutes routes{{LayerIndex(1), LayerIndex(60)}, 3, {3, 511, 4095, 0, 1, 2}, {0.5f, 0.1f, 2.5f, 1, 1, 1}};
    const TokenRoutes back = unpackRoutes(packed(routes));
    REQUIRE(back.size() == 2);
    CHECK(back.layers == routes.layers);
    CHECK(back.perLayer == 3);
    CHECK(back.ids == routes.ids);
    for (size_t i = 0; i < 6; ++i)
        CHECK(back.weights[i] == doctest::Approx(routes.weights[i]).epsilon(1.0 / 2048));
    CHECK(unpackRoutes(packed({})).empty());
    // Impossible numbers would become rows and columns of tables.
    CHECK_THROWS_AS(unpackRoutes(packed(TokenRoutes{{LayerIndex(1)}, 1, {4096}, {0.5f}})), Error);
    CHECK_THROWS_AS(unpackRoutes(packed(TokenRoutes{{LayerIndex(1024)}, 1, {3}, {0.5f}})), Error);
}

TEST_CASE("layers that chose fewer experts are padded, and packed without the padding")
{
    const std::vector<uint32_t> counts{1, 3, 0};
    const TokenRoutes routes = TokenRoutes::fromRows({LayerIndex(1), LayerIndex(2), LayerIndex(3)}, counts,
                                                     {9, 4, 5, 6}, {0.5f, 0.25f, 0.5f, 1.0f});
    CHECK(routes.perLayer == 3);
    CHECK(routes.ids.size() == 9);
    CHECK(idsOf(routes, 0) == std::vector<uint32_t>{9});
    CHECK(idsOf(routes, 1) == std::vector<uint32_t>{4, 5, 6});
    CHECK(idsOf(routes, 2).empty());
    CHECK(routes[1].weights[2] == 1.0f);
    CHECK(unpackRoutes(packed(routes)) == routes);
    CHECK(packed(routes).size() == 2 + 3 * 2 + 4 * 3);

    // No router chooses an expert twice
    CHECK_THROWS_AS(TokenRoutes::fromRows({LayerIndex(1), LayerIndex(2), LayerIndex(3)}, counts, {9, 4, 5, 4},
                                          {0.5f, 0.25f, 0.5f, 1.0f}),
                    Error);
    CHECK_THROWS_AS(unpackRoutes(packed(TokenRoutes{{LayerIndex(1)}, 2, {3, 3}, {0.5f, 0.5f}})), Error);
    CHECK(!repeatedExpert(std::vector<uint32_t>{4, 0, 7}));
    CHECK(repeatedExpert(std::vector<uint32_t>{4, 0, 4}) == std::optional<uint32_t>(4));

    // A few bytes must not become gigabytes.
    std::vector<LayerIndex> layers(5000);
    std::vector<uint32_t> uneven(5000, 0);
    uneven[7] = 5000;
    CHECK_THROWS_AS(TokenRoutes::fromRows(layers, uneven, std::vector<uint32_t>(5000), std::vector<float>(5000)),
                    Error);
}

TEST_CASE("broken blobs are refused without other effects")
{
    const auto whole = packed({{LayerIndex(2)}, 3, {1, 200, 3}, {0.2f, 0.3f, 0.5f}});
    for (size_t n = 0; n < whole.size(); ++n)
        CHECK_THROWS_AS(unpackRoutes(std::span(whole).first(n)), Error);
    auto longer = whole;
    longer.push_back(std::byte{0});
    CHECK_THROWS_AS(unpackRoutes(longer), Error);
    std::mt19937 random(9);
    for (int round = 0; round < 20000; ++round) {
        auto bytes = whole;
        bytes[random() % bytes.size()] = static_cast<std::byte>(random());
        bytes[random() % bytes.size()] = static_cast<std::byte>(random());
        try {
            const size_t layers = unpackRoutes(bytes).size(); // outside of CHECK, which would catch exceptions
            CHECK(layers <= bytes.size());
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Refused);
        }
    }
}

TEST_CASE("usage: hand-computed counts, shares, lift, entropy and imbalance")
{
    ExpertUsage usage({LayerIndex(1), LayerIndex(2)}, 4);
    CHECK(usage.share(0, 0) == 0.0);
    CHECK(usage.imbalance(0) == 0.0);
    usage.add({{LayerIndex(1), LayerIndex(2)}, 2, {0, 1, 3, 2}, {0.75f, 0.25f, 0.5f, 0.5f}});
    usage.add({{LayerIndex(1)}, 2, {0, 3}, {0.5f, 0.5f}});
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
    CHECK(sum.layerCounts == std::vector<uint64_t>{8, 4});
    CHECK(sum.massShare(0, 0) == doctest::Approx(1.25 / 2));
    // Routes of another model are ignored.
    usage.add({{LayerIndex(1), LayerIndex(7)}, 2, {9, TokenRoutes::none, 0, 1}, {1.0f, 0.0f, 1.0f, 1.0f}});
    CHECK(usage.tokens == 2);
    CHECK(usage.share(0, 0) == doctest::Approx(0.5));
    sum.add(ExpertUsage({LayerIndex(5)}, 4));
    CHECK(sum.tokens == 4);
}

} // namespace tst_routes
