// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>
#include <vector>

using namespace moire;
using namespace moire::cpu;

namespace {

std::vector<Simd> levels()
{
    std::vector<Simd> all{Simd::Portable};
    for (const Simd simd : {Simd::Avx2, Simd::Avx512})
        if (simd <= bestSimd())
            all.push_back(simd);
    return all;
}

std::vector<float> randomFloats(size_t n, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> x(n);
    for (float &v : x)
        v = normal(random);
    return x;
}

/// Random blocks with scales typical of weights.
std::vector<std::byte> randomBlocks(const quant::BlockFormat &f, size_t n, unsigned seed)
{
    std::vector<std::byte> row(quant::rowBytes(f, n));
    if (f.quantize) {
        f.quantize(randomFloats(n, seed).data(), row.data(), n);
        return row;
    }
    std::mt19937 random(seed);
    for (std::byte &b : row)
        b = static_cast<std::byte>(random());
    for (size_t at = 0; at < row.size(); at += f.blockBytes) {
        const uint16_t d = quant::floatToHalf(0.01f + 0.001f * static_cast<float>(random() % 10));
        const uint16_t m = quant::floatToHalf(0.02f);
        std::memcpy(&row[at + (f.type == TensorType::Q6_K ? 208 : 0)], &d, 2);
        if (f.type != TensorType::Q6_K)
            std::memcpy(&row[at + 2], &m, 2);
    }
    return row;
}

} // namespace

TEST_CASE("dot products of every format, SIMD level and token count equal the scalar ones")
{
    for (const Simd simd : levels())
        for (const quant::BlockFormat &f : quant::formats())
            for (const size_t blocks : {1, 3, 7}) {
                CAPTURE(simdName(simd));
                CAPTURE(f.name);
                const size_t n = f.blockWeights == 1 ? blocks * 13 : blocks * f.blockWeights;
                CAPTURE(n);
                const auto row = randomBlocks(f, n, static_cast<unsigned>(n));
                std::vector<std::vector<std::byte>> x;
                std::vector<const void *> pointers;
                for (size_t t = 0; t < dotTokens; ++t) {
                    x.emplace_back(quant::activationBytes(f.activations, n));
                    quant::quantizeActivations(f.activations, randomFloats(n, static_cast<unsigned>(100 + t)).data(),
                                               x[t].data(), n);
                    pointers.push_back(x[t].data());
                }
                for (size_t tokens = 1; tokens <= dotTokens; ++tokens) {
                    float out[dotTokens] = {};
                    kernels(simd).dot(f.type)(row.data(), pointers.data(), tokens, n, out);
                    for (size_t t = 0; t < tokens; ++t) {
                        const float expected = f.dot(row.data(), pointers[t], n);
                        // Sums of n products of about one, in a different order.
                        CHECK(std::abs(out[t] - expected) <=
                              2e-6f * static_cast<float>(n) + 1e-5f * std::abs(expected));
                    }
                }
            }
}

TEST_CASE("activations are rounded identically at every SIMD level")
{
    auto x = randomFloats(512, 5);
    std::fill_n(x.begin(), 32, 0.0f);
    x[40] = 1e4f;
    std::vector<quant::ActivationQ8> q8(16);
    std::vector<quant::ActivationQ8K> q8k(2);
    quant::quantizeActivationsQ8(x.data(), q8.data(), 512);
    quant::quantizeActivationsQ8K(x.data(), q8k.data(), 512);
    for (const Simd simd : levels()) {
        CAPTURE(simdName(simd));
        std::vector<quant::ActivationQ8> a(16);
        std::vector<quant::ActivationQ8K> b(2);
        kernels(simd).quantizeQ8(x.data(), a.data(), 512);
        kernels(simd).quantizeQ8K(x.data(), b.data(), 512);
        for (size_t i = 0; i < a.size(); ++i) {
            CHECK(a[i].d == q8[i].d);
            CHECK(a[i].sum == doctest::Approx(q8[i].sum));
            CHECK(std::memcmp(a[i].qs, q8[i].qs, 32) == 0);
        }
        for (size_t i = 0; i < b.size(); ++i) {
            CHECK(b[i].d == q8k[i].d);
            CHECK(std::memcmp(b[i].qs, q8k[i].qs, 256) == 0);
            CHECK(std::memcmp(b[i].sums, q8k[i].sums, sizeof b[i].sums) == 0);
        }
    }
}

TEST_CASE("NaN and infinity are preserved at every SIMD level")
{
    for (const Simd simd : levels())
        for (const float bad : {NAN, -NAN, INFINITY, -INFINITY})
            for (const size_t at : {0, 5, 13, 31}) {
                CAPTURE(simdName(simd));
                CAPTURE(bad);
                const Kernels &k = kernels(simd);
                auto x = randomFloats(256, 6);
                x[at] = bad;
                quant::ActivationQ8 q8[8];
                quant::ActivationQ8K q8k;
                k.quantizeQ8(x.data(), q8, 256);
                k.quantizeQ8K(x.data(), &q8k, 256);
                CHECK_FALSE(std::isfinite(q8[0].d));
                CHECK(std::isfinite(q8[1].d));
                CHECK_FALSE(std::isfinite(q8k.d));
                for (const quant::BlockFormat &f : quant::formats()) {
                    const auto row = randomBlocks(f, 256, 7);
                    const void *activations = f.activations == quant::ActivationFormat::F32
                        ? static_cast<void *>(x.data())
                        : f.activations == quant::ActivationFormat::Q8 ? static_cast<void *>(q8)
                                                                       : &q8k;
                    float out[dotTokens];
                    k.dot(f.type)(row.data(), &activations, 1, 256, out);
                    CAPTURE(f.name);
                    CHECK_FALSE(std::isfinite(out[0]));
                }
                if (std::isnan(bad)) {
                    auto gate = x;
                    k.swiglu(gate.data(), randomFloats(256, 8).data(), gate.data(), 32);
                    CHECK(std::isnan(gate[at]));
                    auto scores = x;
                    CHECK(std::isnan(k.expSum(scores.data(), 32, 3.0f)));
                }
                std::byte block[34];
                quant::findFormat(TensorType::Q8_0)->quantize(x.data(), block, 32);
                float wide[32];
                quant::findFormat(TensorType::Q8_0)->dequantize(block, wide, 32);
                CHECK_FALSE(std::isfinite(wide[at]));
            }
}

TEST_CASE("vector functions, for odd lengths")
{
    for (const Simd simd : levels())
        for (const size_t n : {1, 3, 15, 16, 17, 31, 33, 255}) {
            CAPTURE(simdName(simd));
            CAPTURE(n);
            const Kernels &k = kernels(simd);
            const auto a = randomFloats(n, 1);
            const auto b = randomFloats(n, 2);
            double dot = 0.0;
            double squares = 0.0;
            for (size_t i = 0; i < n; ++i) {
                dot += static_cast<double>(a[i]) * static_cast<double>(b[i]);
                squares += static_cast<double>(a[i]) * static_cast<double>(a[i]);
            }
            CHECK(std::abs(static_cast<double>(k.dotFloat(a.data(), b.data(), n)) - dot) <=
                  1e-6 * static_cast<double>(n));
            CHECK(k.sumOfSquares(a.data(), n) == doctest::Approx(squares).epsilon(1e-12));
            auto y = b;
            k.axpy(0.5f, a.data(), y.data(), n);
            std::vector<uint16_t> half(n);
            k.toHalf(a.data(), half.data(), n);
            std::vector<float> back(n);
            k.fromHalf(half.data(), back.data(), n);
            std::vector<float> gated(n);
            k.swiglu(a.data(), b.data(), gated.data(), n);
            auto e = a;
            const float sum = k.expSum(e.data(), n, 1.5f);
            double expectedSum = 0.0;
            std::vector<float> maxima((n + rowBlock - 1) / rowBlock);
            k.maxima(a.data(), n, maxima.data());
            const float greatest = *std::max_element(a.begin(), a.end());
            for (size_t i = 0; i < maxima.size(); ++i) {
                const auto end = a.begin() + static_cast<std::ptrdiff_t>(std::min(n, (i + 1) * rowBlock));
                CHECK(maxima[i] == *std::max_element(a.begin() + static_cast<std::ptrdiff_t>(i * rowBlock), end));
            }
            auto spread = a;
            for (float &x : spread) // down to where exp is 0 in float
                x = greatest - 70.0f * std::abs(x - greatest);
            const ExpMoments moments = k.expMoments(spread.data(), n, greatest);
            double momentSum = 0.0;
            double weighted = 0.0;
            for (const float x : spread) {
                const double shifted = static_cast<double>(x - greatest);
                momentSum += std::exp(shifted);
                weighted += std::exp(shifted) * shifted;
            }
            CHECK(static_cast<double>(moments.sum) == doctest::Approx(momentSum).epsilon(2e-6));
            CHECK(static_cast<double>(moments.weighted) == doctest::Approx(weighted).epsilon(2e-6));
            for (size_t i = 0; i < n; ++i) {
                CHECK(y[i] == doctest::Approx(b[i] + 0.5f * a[i]).epsilon(1e-6));
                CHECK(half[i] == quant::floatToHalf(a[i]));
                CHECK(back[i] == quant::halfToFloat(half[i]));
                const double x = static_cast<double>(a[i]);
                CHECK(static_cast<double>(gated[i]) ==
                      doctest::Approx(x / (1.0 + std::exp(-x)) * static_cast<double>(b[i])).epsilon(1e-6));
                CHECK(static_cast<double>(e[i]) == doctest::Approx(std::exp(x - 1.5)).epsilon(1e-6));
                expectedSum += std::exp(x - 1.5);
            }
            CHECK(static_cast<double>(sum) == doctest::Approx(expectedSum).epsilon(1e-5));
        }
}
