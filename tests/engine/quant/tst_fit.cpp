// SPDX-License-Identifier: GPL-3.0-or-later
// BlockFormat::fit: the search for the scales of a file.
#include "quant/formats.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace moire;
using namespace moire::quant;

namespace {

std::vector<float> fitted(const BlockFormat &f, const std::vector<float> &x, const float *importance = nullptr)
{
    std::vector<std::byte> blocks(rowBytes(f, x.size()));
    f.fit(x.data(), importance, blocks.data(), x.size());
    std::vector<float> y(x.size());
    f.dequantize(blocks.data(), y.data(), y.size());
    return y;
}

std::vector<float> rounded(const BlockFormat &f, const std::vector<float> &x)
{
    std::vector<std::byte> blocks(rowBytes(f, x.size()));
    f.quantize(x.data(), blocks.data(), x.size());
    std::vector<float> y(x.size());
    f.dequantize(blocks.data(), y.data(), y.size());
    return y;
}

/// Square root of the weighted sum of squared differences over that of squares.
double errorOf(const std::vector<float> &x, const std::vector<float> &y, const std::vector<float> &importance = {})
{
    double error = 0.0;
    double size = 0.0;
    for (size_t i = 0; i < x.size(); ++i) {
        const double v = importance.empty() ? 1.0 : static_cast<double>(importance[i]);
        const double value = static_cast<double>(x[i]);
        const double difference = value - static_cast<double>(y[i]);
        error += v * difference * difference;
        size += v * value * value;
    }
    return std::sqrt(error / size);
}

std::vector<float> gaussian(size_t n, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.0f, 0.02f);
    std::vector<float> x(n);
    for (float &value : x)
        value = normal(random);
    return x;
}

std::vector<float> laplace(size_t n, unsigned seed)
{
    std::mt19937 random(seed);
    std::exponential_distribution<float> size(50.0f);
    std::vector<float> x(n);
    for (float &value : x)
        value = random() % 2 == 0 ? size(random) : -size(random);
    return x;
}

bool isSearched(const BlockFormat &f)
{
    return canWrite(f) && f.blockWeights > 1;
}

struct Bound {
    TensorType type;
    double gaussian;
    double laplace;
};

/// A little above what the search finds, and below what a search without its last steps does.
using T = TensorType;
constexpr Bound bounds[] = {{T::Q8_0, 0.0055, 0.0069},  {T::Q4_0, 0.0828, 0.1044},   {T::Q4_1, 0.0710, 0.0846},
                            {T::Q5_0, 0.0412, 0.0518},  {T::Q5_1, 0.0347, 0.0412},   {T::Q2_K, 0.2637, 0.2941},
                            {T::Q3_K, 0.1455, 0.1707},  {T::Q4_K, 0.0712, 0.0851},   {T::Q5_K, 0.0351, 0.0421},
                            {T::Q6_K, 0.0169, 0.0205},  {T::IQ4_NL, 0.0747, 0.0860}, {T::IQ4_XS, 0.0753, 0.0868},
                            {T::TQ1_0, 0.4432, 0.5199}, {T::TQ2_0, 0.4432, 0.5199},  {T::MXFP4, 0.1137, 0.1251}};

} // namespace

TEST_CASE("every type that can be written loses as little as the search promises")
{
    const std::vector<float> normal = gaussian(64 * 256, 1);
    const std::vector<float> heavy = laplace(64 * 256, 2);
    size_t searched = 0;
    for (const BlockFormat &f : formats()) {
        if (!isSearched(f))
            continue;
        CAPTURE(f.name);
        ++searched;
        const auto *bound =
            std::find_if(std::begin(bounds), std::end(bounds), [&](const Bound &b) { return b.type == f.type; });
        REQUIRE(bound != std::end(bounds));
        CHECK(errorOf(normal, fitted(f, normal)) < bound->gaussian);
        CHECK(errorOf(heavy, fitted(f, heavy)) < bound->laplace);
    }
    CHECK(searched == std::size(bounds));
}

TEST_CASE("a search is never worse than the reference's rounding")
{
    for (const BlockFormat &f : formats()) {
        if (!isSearched(f))
            continue;
        CAPTURE(f.name);
        for (unsigned seed = 10; seed < 40; ++seed) {
            const std::vector<float> x = seed % 2 == 0 ? gaussian(f.blockWeights, seed) : laplace(f.blockWeights, seed);
            CHECK(errorOf(x, fitted(f, x)) <= errorOf(x, rounded(f, x)) * 1.0001);
        }
    }
}

TEST_CASE("important columns lose less")
{
    const std::vector<float> x = gaussian(32 * 256, 3);
    std::vector<float> importance(x.size());
    std::mt19937 random(4);
    std::normal_distribution<float> normal;
    for (float &v : importance)
        v = std::exp(1.5f * normal(random));
    for (const BlockFormat &f : formats()) {
        if (!isSearched(f) || f.type == TensorType::Q8_0)
            continue;
        CAPTURE(f.name);
        const auto with = fitted(f, x, importance.data());
        const auto without = fitted(f, x);
        CHECK(errorOf(x, with, importance) < 0.995 * errorOf(x, without, importance));
        CHECK(errorOf(x, with) > errorOf(x, without));
        const std::vector<float> nothing(x.size(), 0.0f);
        CHECK(fitted(f, x, nothing.data()) == without);
        const std::vector<float> alike(x.size(), 1e-20f);
        CHECK(fitted(f, x, alike.data()) == without);
    }
}

TEST_CASE("what a type can hold exactly stays as it is")
{
    for (const BlockFormat &f : formats()) {
        if (!isSearched(f))
            continue;
        CAPTURE(f.name);
        const std::vector<float> zeros(2 * f.blockWeights, 0.0f);
        CHECK(fitted(f, zeros) == zeros);
        for (const float c : {0.75f, -0.75f}) {
            const std::vector<float> constant(f.blockWeights, c);
            CHECK(errorOf(constant, fitted(f, constant)) < 0.01);
        }
        std::vector<float> single(f.blockWeights, 0.0f);
        single[f.blockWeights / 3] = -0.03125f;
        CHECK(errorOf(single, fitted(f, single)) < 0.05); // IQ4 types have no zero
        // A second time: the same weights, or in types of two levels of scales at least next to none lost.
        const std::vector<float> once = fitted(f, gaussian(8 * f.blockWeights, 5));
        const std::vector<float> twice = fitted(f, once);
        const bool twoLevels =
            f.activations == ActivationFormat::Q8K && f.type != TensorType::TQ1_0 && f.type != TensorType::TQ2_0;
        if (twoLevels)
            CHECK(errorOf(once, twice) < 0.1 * errorOf(gaussian(8 * f.blockWeights, 5), once));
        else
            CHECK(once == twice);
    }
}

TEST_CASE("a block does not depend on its neighbours")
{
    for (const BlockFormat &f : formats()) {
        if (!isSearched(f))
            continue;
        CAPTURE(f.name);
        const std::vector<float> x = gaussian(7 * f.blockWeights, 6);
        const std::vector<float> all = fitted(f, x);
        for (size_t b = 0; b < 7; ++b) {
            const auto from = static_cast<std::ptrdiff_t>(b * f.blockWeights);
            const auto to = from + static_cast<std::ptrdiff_t>(f.blockWeights);
            CHECK(fitted(f, {x.begin() + from, x.begin() + to}) ==
                  std::vector<float>(all.begin() + from, all.begin() + to));
        }
    }
}

TEST_CASE("values of any size, and none at all")
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    const float nan = std::nanf("");
    for (const BlockFormat &f : formats()) {
        if (!canWrite(f))
            continue;
        CAPTURE(f.name);
        const size_t n = f.blockWeights == 1 ? 33 : f.blockWeights;
        for (const float size : {1e-45f, 1e-38f, 1e-20f, 1e-9f, 1e-6f, 1e3f, 1e6f, 1e19f, 1e30f, 3e38f}) {
            std::vector<float> x = gaussian(n, 7);
            for (float &value : x)
                value *= size * 20.0f;
            const std::vector<float> y = fitted(f, x); // whatever it is, it ends and overflows nothing
            if (size > 1e-3f && size < 1e4f)
                CHECK(errorOf(x, y) < 0.8);
            if (size < 1.0f)
                CHECK(std::all_of(y.begin(), y.end(), [](float value) { return std::isfinite(value); }));
        }
        for (const float odd : {nan, infinity, -infinity})
            for (const size_t at : {size_t{0}, n / 2, n - 1}) {
                std::vector<float> x = gaussian(n, 8);
                x[at] = odd;
                fitted(f, x);
                fitted(f, std::vector<float>(n, odd));
                const std::vector<float> importance(n, odd);
                fitted(f, gaussian(n, 9), importance.data());
            }
    }
}
