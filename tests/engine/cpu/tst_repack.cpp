// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"
#include "cpu/repack.h"
#include "golden.h"
#include "random_blocks.h"
#include "thorough.h"
#include "tiny_model.h"

#include <doctest/doctest.h>

#include <cstring>
#include <vector>

using namespace moire;
using moire::test::randomFloats;

namespace {

/// Random blocks of any type.
struct BlockWeights {
    std::vector<std::byte> bytes;
    HostMatrix host;

    BlockWeights(TensorType type, size_t rows, size_t columns, size_t count, unsigned seed)
    {
        const quant::BlockFormat &f = *quant::findFormat(type);
        for (size_t r = 0; r < rows * count; ++r) {
            const auto row = test::randomBlocks(f, columns, seed + static_cast<unsigned>(r));
            bytes.insert(bytes.end(), row.begin(), row.end());
        }
        const size_t stride = quant::rowBytes(f, columns);
        host = {type, rows, columns, count, bytes.data(), stride, stride * rows, {}};
    }
};

bool sameBits(const std::vector<float> &a, const std::vector<float> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

} // namespace

TEST_CASE("the layout of weights and when they were packed change no bit of a result")
{
    const size_t d = 512;
    const size_t width = 256;
    const uint32_t k = 2;
    size_t combination = 0;
    for (const TensorType type : {TensorType::Q4_K, TensorType::Q5_K, TensorType::Q6_K, TensorType::Q8_0,
                                  TensorType::Q5_0, TensorType::Q4_1, TensorType::MXFP4}) {
        const BlockWeights w(type, 45, d, 1, 1);
        const BlockWeights gate(type, width, d, 3, 100);
        const BlockWeights up(type, width, d, 3, 1100);
        const BlockWeights down(type, d, width, 3, 2100);
        const auto x = randomFloats(70 * d, 2);
        for (const size_t tokens : {1, 3, 20, 70}) {
            if (!test::thorough() && ++combination % 3 != 0)
                continue;
            CAPTURE(typeName(type));
            CAPTURE(tokens);
            std::vector<uint32_t> ids;
            for (size_t t = 0; t < tokens; ++t) {
                ids.push_back(static_cast<uint32_t>(t % 3));
                ids.push_back(t % 4 == 3 ? noExpert : static_cast<uint32_t>((t + 1) % 3));
            }
            const std::vector<float> weights(ids.size(), 0.5f);
            const auto results = [&](Backend &backend, bool repack) {
                std::vector<float> y(tokens * 45 + tokens * d, 0.25f);
                const Matrix m = backend.adopt(w.host, repack);
                const Matrix g = backend.adopt(gate.host, repack);
                const Matrix u = backend.adopt(up.host, repack);
                const Matrix n = backend.adopt(down.host, repack);
                for (int round = 0; round < 2; ++round) { // while it is packed, and afterwards
                    const LinearJob job{&m, nullptr, y.data(), 45, true};
                    backend.linear({x.data(), d, tokens, {&job, 1}});
                    backend.experts(
                        {x.data(), d, tokens, &g, &u, &n, ids.data(), weights.data(), k, y.data() + tokens * 45, d});
                }
                return y;
            };
            const auto all = cpu::makeBackend(2, cpu::bestSimd(), SIZE_MAX);
            const auto none = cpu::makeBackend(1, cpu::bestSimd(), 0);
            const auto some = cpu::makeBackend(2, cpu::bestSimd(), 400000);
            const std::vector<float> inFile = results(*none, false);
            CHECK(sameBits(results(*all, true), inFile));
            CHECK(sameBits(results(*none, true), inFile));
            CHECK(sameBits(results(*some, true), inFile));
        }
    }
}

TEST_CASE("a matrix is packed when it is first used, as far as the limit allows")
{
    const BlockWeights w(TensorType::Q8_0, 20, 64, 3, 1);
    const size_t one = cpu::tiledBytes(*cpu::findTileLayout(TensorType::Q8_0), 8, 20, 64);
    CHECK(one == 24 * 68);
    cpu::Repacker repacker(8, 2 * one + 100);
    const Matrix m{TensorType::Q8_0, repacker.add(w.host), 20, 64, 3, w.bytes.data(),
                   w.host.rowStride, w.host.matrixStride,  {}};
    CHECK(m.layout == 1);
    CHECK(repacker.packedBytes() == 0);
    const cpu::Tiles first = repacker.open(m, 2);
    REQUIRE(first.data);
    CHECK(first.fresh);
    repacker.close(m, 2);
    CHECK_FALSE(repacker.open(m, 2).fresh);
    CHECK(repacker.open(m, 2).data == first.data);
    CHECK(repacker.open(m, 0).data == first.data - 2 * ((one + 63) / 64 * 64));
    CHECK_FALSE(repacker.open(m, 1).data); // no room: the file's layout serves
    CHECK(repacker.packedBytes() <= 2 * one + 100);
    CHECK(repacker.open(m, 2).data == first.data);
    CHECK(repacker.add(BlockWeights(TensorType::F32, 4, 8, 1, 1).host) == 0);
    CHECK(cpu::Repacker(0).add(w.host) == 0); // the portable kernels have no tiles
}

TEST_CASE("a model gives the same logits with repacked weights and without, for a prompt and in decoding")
{
    const auto logits = [](test::EditedModel &model, bool repack) {
        LoadOptions options;
        options.backend = "cpu";
        options.threads = 2;
        options.repack = repack;
        Context context(Model::load(model.path(), options), {.capacity = 64});
        std::vector<float> all;
        for (const size_t tokens : {20, 1, 1}) {
            std::vector<TokenId> ids;
            for (size_t i = 0; i < tokens; ++i)
                ids.emplace_back(static_cast<uint32_t>(7 * i + 3));
            const auto rows = context.evaluate(ids, LogitRows::All);
            all.insert(all.end(), rows.begin(), rows.end());
        }
        return all;
    };
    for (const TensorType type : {TensorType::Q4_K, TensorType::Q6_K, TensorType::Q8_0}) {
        test::EditedModel model("llama");
        model.widenFeedForward(512);
        model.convert("blk.1.ffn_down.weight", type);
        CHECK(sameBits(logits(model, true), logits(model, false)));
    }
    test::EditedModel experts("gpt-oss-top1");
    for (const char *part : {"ffn_gate_exps.weight", "ffn_up_exps.weight", "ffn_down_exps.weight"})
        experts.convert(std::string("blk.0.") + part, TensorType::MXFP4);
    CHECK(sameBits(logits(experts, true), logits(experts, false)));
}
