// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/activations.h"
#include "quant/formats.h"

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace moire;
using namespace moire::quant;

namespace {

const std::filesystem::path data = std::filesystem::path(MOIRE_TEST_DATA) / "quant";

std::vector<std::byte> bytes(const std::string &name)
{
    std::ifstream file(data / name, std::ios::binary);
    REQUIRE_MESSAGE(file.good(), name);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    std::vector<std::byte> out(text.size());
    std::memcpy(out.data(), text.data(), text.size());
    return out;
}

std::vector<float> floats(const std::string &name)
{
    const std::vector<std::byte> raw = bytes(name);
    std::vector<float> out(raw.size() / sizeof(float));
    std::memcpy(out.data(), raw.data(), raw.size());
    return out;
}

bool sameBits(const std::vector<float> &a, const std::vector<float> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

} // namespace

TEST_CASE("the format table matches the layouts of the file format")
{
    CHECK(formats().size() == 11);
    for (const BlockFormat &f : formats()) {
        CAPTURE(f.name);
        const auto layout = typeLayout(f.type);
        REQUIRE(layout);
        CHECK(layout->elements == f.blockWeights);
        CHECK(layout->bytes == f.blockBytes);
        CHECK(typeName(f.type) == f.name);
        CHECK(findFormat(f.type) == &f);
    }
    CHECK(findFormat(TensorType::IQ2_XXS) == nullptr);
}

TEST_CASE("dequantised blocks are bit-equal to the reference")
{
    for (const BlockFormat &f : formats()) {
        if (f.type == TensorType::F32)
            continue;
        CAPTURE(f.name);
        const auto blocks = bytes(std::string(f.name) + ".blocks");
        const auto expected = floats(std::string(f.name) + ".f32");
        REQUIRE(blocks.size() == rowBytes(f, expected.size()));
        std::vector<float> out(expected.size());
        f.dequantize(blocks.data(), out.data(), out.size());
        CHECK(sameBits(out, expected));
    }
}

TEST_CASE("quantised weights are bit-equal to the reference")
{
    const std::vector<float> x = floats("weights.f32");
    size_t compared = 0;
    for (const BlockFormat &f : formats()) {
        if (!f.quantize || f.type == TensorType::F32)
            continue;
        CAPTURE(f.name);
        const auto expected = bytes(std::string(f.name) + ".quantized");
        std::vector<std::byte> out(rowBytes(f, x.size()));
        f.quantize(x.data(), out.data(), x.size());
        REQUIRE(out.size() == expected.size());
        size_t different = 0;
        for (size_t i = 0; i < out.size(); ++i)
            different += out[i] != expected[i] ? 1 : 0;
        CHECK(different == 0);
        ++compared;
    }
    CHECK(compared == 7);
}

TEST_CASE("every half survives conversion to float and back; rounding is to nearest even")
{
    for (uint32_t h = 0; h < 65536; ++h) {
        const float f = halfToFloat(static_cast<uint16_t>(h));
        if (std::isnan(f))
            CHECK(std::isnan(halfToFloat(floatToHalf(f))));
        else
            REQUIRE(floatToHalf(f) == h);
    }
    CHECK(floatToHalf(1.0f + 0x1p-11f) == 0x3C00);
    CHECK(floatToHalf(1.0f + 3 * 0x1p-11f) == 0x3C02);
    CHECK(floatToHalf(65519.99f) == 0x7BFF);
    CHECK(floatToHalf(65520.0f) == 0x7C00);
    CHECK(floatToHalf(0x1p-25f) == 0);
    CHECK(floatToHalf(0x1.8p-25f) == 1);
    CHECK(floatToBfloat(1.0f + 0x1p-8f) == 0x3F80);
    CHECK(floatToBfloat(1.0f + 3 * 0x1p-8f) == 0x3F82);
}

TEST_CASE("a dot product equals that of the dequantised weights and rounded activations")
{
    std::mt19937 random(11);
    std::normal_distribution<float> normal;
    for (const BlockFormat &f : formats()) {
        CAPTURE(f.name);
        const size_t n = 1024;
        const auto blocks = f.type == TensorType::F32 ? bytes("weights.f32") : bytes(std::string(f.name) + ".blocks");
        // The first three blocks have extreme scales; the others are the size of real weights.
        const size_t skip = f.blockWeights > 1 ? 3 : 0;
        const size_t m = n - skip * f.blockWeights;
        const std::byte *row = blocks.data() + skip * f.blockBytes;
        std::vector<float> w(m);
        f.dequantize(row, w.data(), m);
        std::vector<float> x(m);
        for (float &v : x)
            v = normal(random);
        std::vector<std::byte> activations(activationBytes(f.activations, m));
        quantizeActivations(f.activations, x.data(), activations.data(), m);
        // The rounded activations, computed independently.
        const size_t group = f.activations == ActivationFormat::F32 ? 1
            : f.activations == ActivationFormat::Q8                 ? 32
                                                                    : 256;
        double expected = 0.0;
        double size = 0.0;
        for (size_t i = 0; i < m; i += group) {
            float greatest = 0.0f;
            for (size_t k = i; k < i + group; ++k)
                greatest = std::max(greatest, std::abs(x[k]));
            const double d = static_cast<double>(greatest) / 127.0;
            for (size_t k = i; k < i + group; ++k) {
                const double a =
                    group == 1 ? static_cast<double>(x[k]) : d * std::nearbyint(static_cast<double>(x[k]) / d);
                expected += static_cast<double>(w[k]) * a;
                size += std::abs(static_cast<double>(w[k]) * a);
            }
        }
        // A value rounded the other way changes one product by 1/127 of its group's greatest activation.
        const double tolerance = (group == 1 ? 1e-6 : 1e-4) * size;
        CHECK(std::abs(static_cast<double>(f.dot(row, activations.data(), m)) - expected) <= tolerance);
    }
}

TEST_CASE("activations of zeros and of a single value survive quantisation")
{
    std::vector<float> x(256, 0.0f);
    ActivationQ8K k;
    quantizeActivationsQ8K(x.data(), &k, 256);
    CHECK(k.d == 0.0f);
    x[17] = -2.0f;
    quantizeActivationsQ8K(x.data(), &k, 256);
    CHECK(k.qs[17] == -127);
    CHECK(k.sums[1] == -127);
    ActivationQ8 q;
    quantizeActivationsQ8(x.data(), &q, 32);
    CHECK(q.d * static_cast<float>(q.qs[17]) == doctest::Approx(-2.0f));
    CHECK(q.sum == doctest::Approx(-2.0f));
}
