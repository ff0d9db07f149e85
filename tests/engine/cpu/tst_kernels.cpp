// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"
#include "cpu/tile_layouts.h"
#include "random_blocks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

using namespace moire;
using namespace moire::cpu;
using moire::test::randomBlocks;
using moire::test::randomFloats;

namespace {

constexpr Activation everyActivation[] = {Activation::SwiGlu, Activation::GeGlu, Activation::ClampedSwiGlu,
                                          Activation::SquaredRelu};

} // namespace

TEST_CASE("every format has a dot product at every SIMD level, and no level has one for another type")
{
    for (const Simd simd : machineSimd()) {
        const Kernels &k = kernels(simd);
        for (const quant::BlockFormat &f : quant::formats())
            CHECK((k.dot(f) != nullptr));
        for (const TypedDot &entry : k.dots) {
            CHECK((entry.dot != nullptr));
            CHECK(quant::findFormat(entry.type));
        }
        CHECK((k.dotUnpacked != nullptr));
    }
}

TEST_CASE("dot products of every format, SIMD level and token count equal the scalar ones")
{
    for (const Simd simd : machineSimd())
        for (const quant::BlockFormat &f : quant::formats())
            for (const size_t blocks : {1, 3, 7}) {
                CAPTURE(simdName(simd));
                CAPTURE(f.name);
                const size_t n = f.blockWeights == 1 ? blocks * 13 : blocks * f.blockWeights;
                CAPTURE(n);
                const auto row = randomBlocks(f, n, static_cast<unsigned>(n));
                std::vector<float> weights(n);
                f.dequantize(row.data(), weights.data(), n);
                double size = 0.0;
                for (const float w : weights)
                    size += std::abs(static_cast<double>(w));
                std::vector<std::vector<std::byte>> x;
                std::vector<const void *> pointers;
                for (size_t t = 0; t < dotTokens; ++t) {
                    x.emplace_back(quant::activationBytes(f.activations, n));
                    quant::quantizeActivations(f.activations, randomFloats(n, static_cast<unsigned>(100 + t)).data(),
                                               x[t].data(), n);
                    pointers.push_back(x[t].data());
                }
                // The kernel of the type, and the one for types that have none.
                std::vector<DotRow> dots{kernels(simd).dot(f)};
                if (f.unpack)
                    dots.push_back(kernels(simd).dotUnpacked);
                for (const DotRow dot : dots)
                    for (size_t tokens = 1; tokens <= dotTokens; ++tokens) {
                        float out[dotTokens] = {};
                        float expected[dotTokens] = {};
                        dot(f, row.data(), pointers.data(), tokens, n, out);
                        f.dot(f, row.data(), pointers.data(), tokens, n, expected);
                        for (size_t t = 0; t < tokens; ++t) // the same numbers, summed in another order
                            CHECK(std::abs(static_cast<double>(out[t] - expected[t])) <= 2e-6 * size);
                    }
            }
}

TEST_CASE("tiles give the bits of rows, for every type, SIMD level, row, token and tile count")
{
    for (const Simd simd : machineSimd()) {
        const Kernels &k = kernels(simd);
        CHECK((k.tileRows == 0) == k.tiles.empty());
        for (const TileKernel &kernel : k.tiles) {
            const quant::BlockFormat &f = *quant::findFormat(kernel.type);
            const TileLayout *layout = findTileLayout(kernel.type);
            REQUIRE(layout);
            CHECK((k.tileProducts(kernel.type) == kernel.products));
            for (const size_t blocks : {1, 3})
                for (const size_t rows : {size_t{1}, k.tileRows, 2 * k.tileRows + 3, 4 * k.tileRows}) {
                    CAPTURE(simdName(simd));
                    CAPTURE(f.name);
                    CAPTURE(rows);
                    const size_t n = blocks * f.blockWeights;
                    const size_t rowBytes = quant::rowBytes(f, n);
                    std::vector<std::byte> weights;
                    for (size_t r = 0; r < rows; ++r) {
                        const auto row = randomBlocks(f, n, static_cast<unsigned>(r + 1));
                        weights.insert(weights.end(), row.begin(), row.end());
                    }
                    const size_t tiles = (rows + k.tileRows - 1) / k.tileRows;
                    const size_t tileBytes = blocks * layout->rowBytes * k.tileRows;
                    std::vector<std::byte> packed(tiles * tileBytes);
                    for (size_t i = 0; i < tiles; ++i)
                        layout->pack(k.tileRows, weights.data() + i * k.tileRows * rowBytes, rowBytes,
                                     std::min(k.tileRows, rows - i * k.tileRows), blocks,
                                     packed.data() + i * tileBytes);
                    std::vector<std::vector<std::byte>> x;
                    std::vector<const void *> pointers;
                    for (size_t t = 0; t < tileTokens; ++t) {
                        x.emplace_back(quant::activationBytes(f.activations, n));
                        quant::quantizeActivations(f.activations, randomFloats(n, static_cast<unsigned>(t)).data(),
                                                   x[t].data(), n);
                        pointers.push_back(x[t].data());
                    }
                    for (const size_t tokens : {1, 2, 3, 4, 5, 11, 64}) {
                        std::vector<float> out(tokens * tiles * k.tileRows);
                        kernel.products(packed.data(), tiles, blocks, pointers.data(), tokens, out.data());
                        size_t different = 0;
                        for (size_t r = 0; r < rows; ++r)
                            for (size_t t = 0; t < tokens; ++t) {
                                float expected = 0.0f;
                                k.dot(f)(f, weights.data() + r * rowBytes, &pointers[t], 1, n, &expected);
                                different += std::memcmp(&expected, &out[t * tiles * k.tileRows + r], 4) == 0 ? 0 : 1;
                            }
                        CHECK(different == 0);
                    }
                }
        }
    }
}

TEST_CASE("a scale that is not finite reaches the product at every SIMD level")
{
    for (const quant::BlockFormat &f : quant::formats()) {
        CAPTURE(f.name);
        const size_t n = 3 * std::max<size_t>(f.blockWeights, 32);
        const auto x = randomFloats(n, 9);
        std::vector<std::byte> activations(quant::activationBytes(f.activations, n));
        quant::quantizeActivations(f.activations, x.data(), activations.data(), n);
        const void *pointer = activations.data();
        std::vector<float> weights(n);
        size_t bad = 0;
        for (size_t at = 0; at + 1 < f.blockBytes; ++at) { // wherever the scale is
            auto row = randomBlocks(f, n, 3);
            for (size_t i = at; i < std::min<size_t>(f.blockBytes, at + (f.type == TensorType::Q8_K ? 4 : 2)); ++i)
                row[f.blockBytes + i] = std::byte{0xFF};
            f.dequantize(row.data(), weights.data(), n);
            if (std::none_of(weights.begin(), weights.end(), [](float w) { return std::isnan(w); }))
                continue;
            ++bad;
            for (const Simd simd : machineSimd()) {
                CAPTURE(simdName(simd));
                float out = 0.0f;
                kernels(simd).dot(f)(f, row.data(), &pointer, 1, n, &out);
                CHECK(std::isnan(out));
            }
        }
        // FP4 has no scale that is not a number, and the scale of IQ1_M is not in neighbouring bytes.
        const bool has = f.type != TensorType::MXFP4 && f.type != TensorType::NVFP4 && f.type != TensorType::IQ1_M;
        CHECK((bad > 0) == has);
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
    for (const Simd simd : machineSimd()) {
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
    for (const Simd simd : machineSimd())
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
                    k.dot(f)(f, row.data(), &activations, 1, 256, out);
                    CAPTURE(f.name);
                    CHECK_FALSE(std::isfinite(out[0]));
                }
                if (std::isnan(bad)) {
                    auto gate = x;
                    k.activate(Activation::SwiGlu, gate.data(), randomFloats(256, 8).data(), gate.data(), 32);
                    CHECK(std::isnan(gate[at]));
                    for (const Activation activation : everyActivation) {
                        const auto y = randomFloats(256, 8);
                        auto fromUp = y;
                        k.activate(activation, y.data(), x.data(), fromUp.data(), 32);
                        CHECK(std::isnan(fromUp[at]));
                        if (activation == Activation::SquaredRelu)
                            continue;
                        auto fromGate = y;
                        k.activate(activation, x.data(), y.data(), fromGate.data(), 32);
                        CHECK(std::isnan(fromGate[at]));
                    }
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

TEST_CASE("activations, within and beyond the limits, in place too")
{
    const auto expected = [](Activation activation, double g, double u) {
        const auto sigmoid = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
        switch (activation) {
        case Activation::SwiGlu:
            return g * sigmoid(g) * u;
        case Activation::GeGlu:
            return 0.5 * g * (1.0 + std::tanh(0.7978845608028654 * (g + 0.044715 * g * g * g))) * u;
        case Activation::ClampedSwiGlu:
            return std::min(g, 7.0) * sigmoid(1.702 * std::min(g, 7.0)) * (std::clamp(u, -7.0, 7.0) + 1.0);
        case Activation::SquaredRelu:
            return u < 0.0 ? 0.0 : u * u;
        }
        return 0.0;
    };
    for (const Simd simd : machineSimd())
        for (const Activation activation : everyActivation)
            for (const size_t n : {1, 7, 33}) {
                CAPTURE(simdName(simd));
                CAPTURE(static_cast<int>(activation));
                auto gate = randomFloats(n, 1);
                auto up = randomFloats(n, 2);
                for (size_t i = 0; i < n; ++i) {
                    gate[i] *= 5.0f;
                    up[i] *= 5.0f;
                }
                auto out = gate;
                kernels(simd).activate(activation, out.data(), up.data(), out.data(), n);
                for (size_t i = 0; i < n; ++i) {
                    const double value = expected(activation, static_cast<double>(gate[i]), static_cast<double>(up[i]));
                    CHECK(std::abs(static_cast<double>(out[i]) - value) <= 1e-5 * std::max(1e-3, std::abs(value)));
                }
            }
}

TEST_CASE("vector functions, for odd lengths")
{
    for (const Simd simd : machineSimd())
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
            k.activate(Activation::SwiGlu, a.data(), b.data(), gated.data(), n);
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
