// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/sha256.h"
#include "quant/activations.h"
#include "quant/formats.h"
#include "random_blocks.h"

#include <moire/error.h>

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
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

TEST_CASE("every row of the format table is complete")
{
    CHECK(formats().size() == 28);
    for (const BlockFormat &f : formats()) {
        CAPTURE(f.name);
        const bool blocks = f.blockWeights > 1;
        CHECK((f.dequantize != nullptr));
        CHECK((f.quantize != nullptr));
        CHECK((f.dot != nullptr));
        CHECK((f.unpack != nullptr) == blocks);
        CHECK((f.activations == ActivationFormat::F32) == !blocks);
        CHECK((f.activations == ActivationFormat::Q8K) == (f.blockWeights == 256));
        CHECK(findFormat(f.type) == &f);
        CHECK(typeName(f.type) == f.name);
        CHECK(typeByName(f.name) == f.type);
        const auto layout = typeLayout(f.type);
        REQUIRE(layout);
        CHECK(layout->elements == f.blockWeights);
        CHECK(layout->bytes == f.blockBytes);
        if (!canWrite(f))
            CHECK_THROWS_AS(f.quantize(nullptr, nullptr, 0), Error);
    }
}

TEST_CASE("every type number of the file format has a layout, and no other")
{
    size_t known = 0;
    for (uint32_t number = 0; number < 1000; ++number)
        known += typeLayout(number) ? 1 : 0;
    CHECK(known == 34);
    for (const uint32_t number : {4u, 5u, 31u, 36u, 42u, 0xFFFFFFFFu}) {
        CHECK_FALSE(typeLayout(number));
        CHECK(findFormat(static_cast<TensorType>(number)) == nullptr);
        CHECK(typeName(static_cast<TensorType>(number)) == "unknown type");
    }
    CHECK(findFormat(TensorType::I32) == nullptr);
}

namespace {

/// The blocks of tests/tools/quant_golden.py.
std::vector<std::byte> goldenBlocks(const BlockFormat &f, size_t count, const std::string &kind,
                                    const std::vector<size_t> &offsets)
{
    std::vector<std::byte> blocks(count * f.blockBytes);
    uint64_t state = 2024;
    for (std::byte &b : blocks) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        b = static_cast<std::byte>(state >> 56);
    }
    constexpr uint16_t odd[] = {0x0000, 0x0001, 0x83FF, 0x7BFF, 0xFBFF, 0x8000};
    for (size_t i = 0; i < count; ++i)
        for (const size_t at : offsets) {
            std::byte *to = &blocks[i * f.blockBytes + at];
            if (kind == "float") {
                to[3] &= std::byte{0xBF};
            } else if (kind == "nibbles") {
                const size_t half = i % 8 < 6 ? odd[i % 8] : 0x3C01 + 16 * i;
                for (size_t k = 0; k < 4; ++k)
                    to[2 * k + 1] = (to[2 * k + 1] & std::byte{15}) | static_cast<std::byte>((half >> 4 * k & 15) << 4);
            } else if (i % 8 < 6) {
                std::memcpy(to, &odd[i % 8], 2);
            } else {
                to[1] &= std::byte{0xBF};
            }
        }
    return blocks;
}

} // namespace

TEST_CASE("dequantised blocks are bit-equal to the reference")
{
    for (const BlockFormat &f : formats()) {
        if (f.type == TensorType::F32)
            continue;
        CAPTURE(f.name);
        const auto blocks = bytes(std::string(f.name) + ".blocks");
        const auto expected = floats(std::string(f.name) + ".f32");
        REQUIRE(blocks.size() == rowBytes(f, expected.size()));
        REQUIRE(expected.size() == 256);
        std::vector<float> out(expected.size());
        f.dequantize(blocks.data(), out.data(), out.size());
        CHECK(sameBits(out, expected));
    }
}

TEST_CASE("every code, grid point and odd scale is dequantised as the reference does")
{
    std::ifstream file(data / "dequantized.txt");
    std::string line;
    std::getline(file, line);
    size_t compared = 0;
    while (std::getline(file, line)) {
        CAPTURE(line);
        std::istringstream words(line);
        std::string name, kind, places, digest;
        size_t count = 0;
        words >> name >> count >> kind >> places >> digest;
        std::replace(places.begin(), places.end(), ',', ' ');
        std::istringstream numbers(places);
        std::vector<size_t> offsets;
        for (size_t at = 0; numbers >> at;)
            offsets.push_back(at);
        const BlockFormat *f = findFormat(typeByName(name).value());
        REQUIRE(f);
        const auto blocks = goldenBlocks(*f, count, kind, offsets);
        std::vector<float> out(count * f->blockWeights);
        f->dequantize(blocks.data(), out.data(), out.size());
        Sha256 hash;
        hash.add(std::as_bytes(std::span(out)));
        CHECK(hash.hex() == digest);
        ++compared;
    }
    CHECK(compared == formats().size() - 1); // all but F32
}

TEST_CASE("quantised weights are bit-equal to the reference")
{
    const std::vector<float> x = floats("weights.f32");
    size_t compared = 0;
    for (const BlockFormat &f : formats()) {
        if (!std::filesystem::exists(data / (std::string(f.name) + ".quantized")))
            continue; // the reference only dequantises it
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
    CHECK(compared == 10);
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
        const size_t m = f.blockWeights == 1 ? 771 : 3 * f.blockWeights;
        const auto row = test::randomBlocks(f, m, 12);
        std::vector<float> w(m);
        f.dequantize(row.data(), w.data(), m);
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
        const void *rounded[dotTokens] = {activations.data(), activations.data(), activations.data(),
                                          activations.data()};
        for (size_t tokens = 1; tokens <= dotTokens; ++tokens) {
            float out[dotTokens] = {};
            f.dot(f, row.data(), rounded, tokens, m, out);
            for (size_t t = 0; t < tokens; ++t)
                CHECK(std::abs(static_cast<double>(out[t]) - expected) <= tolerance);
        }
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
