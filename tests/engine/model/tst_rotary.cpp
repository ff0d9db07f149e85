// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rotary.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

namespace tst_rotary {

using namespace moire;
using doctest::Approx;

namespace {

RotaryConfig ofDimensions(uint32_t dimensions)
{
    RotaryConfig config;
    config.dimensions = dimensions;
    return config;
}

} // namespace

TEST_CASE("frequencies decrease from one by powers of the base")
{
    const auto f = inverseFrequencies(ofDimensions(4), {});
    REQUIRE(f.size() == 2);
    CHECK(f[0] == 1.0f);
    CHECK(f[1] == Approx(0.01));
}

TEST_CASE("linear scaling divides all frequencies alike, divisors each one")
{
    RotaryConfig config = ofDimensions(4);
    const std::vector<float> divisors{1.0f, 8.0f};
    CHECK(inverseFrequencies(config, divisors)[1] == Approx(0.01 / 8));
    config.scaling = RotaryScaling::Linear;
    config.factor = 4.0;
    CHECK(inverseFrequencies(config, {})[0] == Approx(0.25));
    CHECK(inverseFrequencies(config, divisors)[1] == Approx(0.01 / 32));
}

TEST_CASE("YaRN keeps fast dimensions, interpolates slow ones, and ramps between rounded corners")
{
    RotaryConfig config = ofDimensions(64);
    config.scaling = RotaryScaling::Yarn;
    config.factor = 40.0;
    config.originalContext = 4096;
    const auto plain = inverseFrequencies(ofDimensions(64), {});
    const auto f = inverseFrequencies(config, {});
    // The dimension of r turns in 4096 positions: 64 ln(4096 / (2 pi r)) / (2 ln 10000); 10.47 for 32, 22.51 for 1.
    const auto corner = [](double turns) {
        return 64 * std::log(4096 / (2 * std::numbers::pi * turns)) / (2 * std::log(10000.0));
    };
    REQUIRE(std::floor(corner(32)) == 10);
    REQUIRE(std::ceil(corner(1)) == 23);
    for (size_t i = 0; i <= 10; ++i)
        CHECK(f[i] == plain[i]);
    for (size_t i = 23; i < 32; ++i)
        CHECK(f[i] == Approx(plain[i] / 40));
    for (size_t i = 11; i < 23; ++i) {
        const double stretched = (static_cast<double>(i) - 10) / 13;
        CHECK(f[i] == Approx(plain[i] * (1 - stretched) + plain[i] / 40 * stretched).epsilon(1e-6));
    }
}

TEST_CASE("YaRN over a context too short for its corners stays finite")
{
    RotaryConfig config = ofDimensions(2);
    config.scaling = RotaryScaling::Yarn;
    config.factor = 8.0;
    config.originalContext = 1;
    for (const float f : inverseFrequencies(config, {}))
        CHECK(std::isfinite(f));
}

} // namespace tst_rotary
