// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/thread_pool.h"
#include "ops/backend.h"
#include "ops/reference.h"
#include "quant/formats.h"
#include "random_blocks.h"
#include "thorough.h"

#include <doctest/doctest.h>

#include <atomic>
#include <cmath>
#include <vector>

using namespace moire;
using moire::test::randomFloats;

namespace {

/// Matrices of random weights, in formats that we can write.
struct TestWeights {
    std::vector<std::byte> bytes;
    Matrix matrix;

    TestWeights(TensorType type, size_t rows, size_t columns, size_t count, unsigned seed)
    {
        const quant::BlockFormat &f = *quant::findFormat(type);
        const size_t stride = quant::rowBytes(f, columns);
        bytes.resize(stride * rows * count);
        const auto x = randomFloats(rows * columns * count, seed);
        f.quantize(x.data(), bytes.data(), x.size());
        matrix = {type, 0, rows, columns, count, bytes.data(), stride, stride * rows, {}};
    }
};

/// Largest difference, as a fraction of the largest expected value.
double relativeDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    double largest = 0.0;
    double difference = 0.0;
    for (size_t i = 0; i < a.size(); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(b[i])));
        difference = std::max(difference, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    }
    return difference / largest;
}

/// 8-bit activations change a sum of products by about 1/127 of its terms; plain weights only by rounding.
double tolerance(TensorType type)
{
    return type == TensorType::F32 || type == TensorType::F16 ? 1e-5 : 2e-2;
}

} // namespace

TEST_CASE("the pool runs every piece exactly once, loop after loop")
{
    for (const unsigned threads : {1u, 2u, 4u}) {
        cpu::ThreadPool pool(threads);
        for (size_t round = 0; round < 2000; ++round) {
            const size_t pieces = round % 37;
            std::vector<int> ran(pieces, 0); // one int per piece
            pool.run(pieces, [&](size_t i, unsigned thread) { ran[i] += thread < threads ? 1 : 100; });
            for (const int n : ran)
                REQUIRE(n == 1);
        }
    }
}

TEST_CASE("a loop begins when those before it have ended, with one fork and join")
{
    for (const unsigned threads : {1u, 2u, 4u}) {
        cpu::ThreadPool pool(threads);
        for (size_t round = 0; round < 500; ++round) {
            const size_t count = round % 19;
            std::atomic<size_t> first = 0;
            std::atomic<size_t> second = 0;
            std::atomic<size_t> early = 0;
            const auto a = [&](size_t, unsigned) { ++first; };
            const auto b = [&](size_t, unsigned) {
                early += first == count ? 0 : 1;
                ++second;
            };
            const auto c = [&](size_t, unsigned) { early += second == 2 * count ? 0 : 1; };
            const uint64_t before = pool.joins();
            pool.runInOrder(true, cpu::Loop{count, a}, cpu::Loop{2 * count, b}, cpu::Loop{1, c});
            REQUIRE(second == 2 * count);
            REQUIRE(early == 0);
            CHECK(pool.joins() - before == (threads > 1 && count > 0 ? 1 : 0));
        }
    }
}

TEST_CASE("linear, experts and feed-forward agree with the reference, for all formats, token and thread counts")
{
    for (const TensorType type :
         {TensorType::F32, TensorType::F16, TensorType::Q8_0, TensorType::Q4_0, TensorType::Q5_1})
        for (const size_t tokens : {1, 2, 7, 33, 130})
            for (const unsigned threads : {1u, 3u}) {
                if (!test::thorough() && tokens > 7 && threads == 1)
                    continue;
                CAPTURE(typeName(type));
                CAPTURE(tokens);
                const size_t d = 96;
                const size_t width = 64;
                const uint32_t k = 3;
                const auto backend = makeCpuBackend(threads);
                const auto x = randomFloats(tokens * d, 1);
                const TestWeights w(type, 45, d, 1, 2);
                const auto bias = randomFloats(45, 3);
                std::vector<float> y(tokens * 45, 1.0f);
                auto expected = y;
                LinearJob job{&w.matrix, bias.data(), y.data(), 45, true};
                backend->linear({x.data(), d, tokens, {&job, 1}});
                job.y = expected.data();
                reference::linear({x.data(), d, tokens, {&job, 1}});
                CHECK(relativeDifference(y, expected) <= tolerance(type));

                const TestWeights gate(type, width, d, 5, 4);
                const TestWeights up(type, width, d, 5, 5);
                const TestWeights down(type, d, width, 5, 6);
                std::vector<uint32_t> ids;
                std::vector<float> weights;
                for (size_t t = 0; t < tokens; ++t)
                    for (uint32_t j = 0; j < k; ++j) {
                        ids.push_back(static_cast<uint32_t>((t + 2 * j) % 5));
                        weights.push_back(0.2f + 0.1f * static_cast<float>(j));
                    }
                std::vector<float> out(tokens * d, 0.5f);
                auto other = out;
                ExpertArgs args{
                    x.data(), d,          tokens, &gate.matrix, &up.matrix, &down.matrix, ids.data(), weights.data(),
                    k,        out.data(), d};
                backend->experts(args);
                args.y = other.data();
                reference::experts(args);
                CHECK(relativeDifference(out, other) <= tolerance(type));

                const TestWeights sharedGate(type, 1, d, 1, 7);
                FeedForwardArgs dense{x.data(),           d,          tokens, &gate.matrix, &up.matrix, &down.matrix,
                                      &sharedGate.matrix, out.data(), d};
                std::fill(out.begin(), out.end(), 0.0f);
                backend->feedForward(dense);
                std::fill(other.begin(), other.end(), 0.0f);
                dense.y = other.data();
                reference::feedForward(dense);
                CHECK(relativeDifference(out, other) <= 2 * tolerance(type));

                const auto innerBias = randomFloats(2 * width, 8);
                const auto outerBias = randomFloats(d, 9);
                dense.gateBias = innerBias.data();
                dense.upBias = innerBias.data() + width;
                dense.downBias = outerBias.data();
                const std::vector<float> plain = other;
                std::fill(other.begin(), other.end(), 0.0f);
                reference::feedForward(dense);
                CHECK(relativeDifference(plain, other) > 0.01f);
                dense.y = out.data();
                std::fill(out.begin(), out.end(), 0.0f);
                backend->feedForward(dense);
                CHECK(relativeDifference(out, other) <= 2 * tolerance(type));
            }
}

TEST_CASE("every activation, biases per expert and a part without a gate agree with the reference")
{
    const auto backend = makeCpuBackend(2);
    const size_t d = 64;
    const size_t width = 33;
    const size_t experts = 5;
    const uint32_t k = 2;
    for (const Activation activation :
         {Activation::SwiGlu, Activation::GeGlu, Activation::ClampedSwiGlu, Activation::SquaredRelu})
        for (const size_t tokens : {1, 3, 40}) {
            CAPTURE(static_cast<int>(activation));
            CAPTURE(tokens);
            auto x = randomFloats(tokens * d, 1);
            for (float &value : x)
                value *= 0.6f; // products of about 5: some beyond the limit of 7
            const TestWeights gate(TensorType::F32, width, d, experts, 2);
            const TestWeights up(TensorType::F32, width, d, experts, 3);
            const TestWeights down(TensorType::F32, d, width, experts, 4);
            const auto gateBias = randomFloats(experts * width, 5);
            const auto upBias = randomFloats(experts * width, 6);
            const auto downBias = randomFloats(experts * d, 7);
            std::vector<uint32_t> ids;
            std::vector<float> weights;
            for (size_t t = 0; t < tokens; ++t)
                for (uint32_t j = 0; j < k; ++j) {
                    ids.push_back(t % 4 == 3 && j == 1 ? noExpert : static_cast<uint32_t>((t + 3 * j) % experts));
                    weights.push_back(0.5f + 0.1f * static_cast<float>(j));
                }
            const Matrix *gateMatrix = activation == Activation::SquaredRelu ? nullptr : &gate.matrix;
            std::vector<float> out(tokens * d, 0.5f);
            auto expected = out;
            ExpertArgs args{x.data(),       d, tokens,     gateMatrix, &up.matrix, &down.matrix, ids.data(),
                            weights.data(), k, out.data(), d,          activation};
            backend->experts(args);
            args.y = expected.data();
            reference::experts(args);
            CHECK(relativeDifference(out, expected) <= 1e-5);
            const auto plain = expected;
            args.gateBias = gateMatrix ? gateBias.data() : nullptr;
            args.upBias = upBias.data();
            args.downBias = downBias.data();
            std::fill(expected.begin(), expected.end(), 0.5f);
            reference::experts(args);
            CHECK(relativeDifference(plain, expected) > 1e-2);
            args.y = out.data();
            std::fill(out.begin(), out.end(), 0.5f);
            backend->experts(args);
            CHECK(relativeDifference(out, expected) <= 1e-5);

            FeedForwardArgs dense{x.data(), d, tokens, gateMatrix, &up.matrix, &down.matrix, nullptr, out.data(), d};
            dense.activation = activation;
            std::fill(out.begin(), out.end(), 0.0f);
            std::fill(expected.begin(), expected.end(), 0.0f);
            backend->feedForward(dense);
            dense.y = expected.data();
            reference::feedForward(dense);
            CHECK(relativeDifference(out, expected) <= 1e-5);
            dense.add = false; // what was there is replaced
            reference::feedForward(dense);
            CHECK(relativeDifference(out, expected) <= 1e-5);
            dense.y = out.data();
            backend->feedForward(dense);
            CHECK(relativeDifference(out, expected) <= 1e-5);
        }
}

TEST_CASE("attention agrees with the reference: grouped, latent, windowed, long and short, both cache types")
{
    struct Shape {
        size_t heads, kvHeads, key, value, first, window;
    };
    for (const Shape s : {Shape{4, 4, 10, 10, 0, 0}, Shape{6, 2, 33, 17, 70, 0}, Shape{16, 1, 72, 64, 100, 0},
                          Shape{3, 1, 8, 8, 90, 20}, Shape{4, 2, 16, 12, 1100, 0}, Shape{4, 1, 8, 8, 1500, 600}})
        for (const size_t tokens : {1, 9, 40})
            for (const TensorType type : {TensorType::F32, TensorType::F16}) {
                const auto backend = makeCpuBackend(2);
                const size_t positions = s.first + tokens;
                const size_t size = type == TensorType::F32 ? 4 : 2;
                const auto keys = randomFloats(positions * s.kvHeads * s.key, 1);
                const auto values = randomFloats(positions * s.kvHeads * s.value, 2);
                std::vector<std::byte> keyCache(keys.size() * size);
                std::vector<std::byte> valueCache(values.size() * size);
                const CacheView kv{keyCache.data(), type, s.kvHeads * s.key * size, s.key * size};
                const CacheView vv{valueCache.data(), type, s.kvHeads * s.value * size, s.value * size};
                backend->store({keys.data(), s.kvHeads * s.key, s.key, kv, positions, s.kvHeads, s.key, 0});
                reference::store({values.data(), s.kvHeads * s.value, s.value, vv, positions, s.kvHeads, s.value, 0});
                const auto q = randomFloats(tokens * s.heads * s.key, 3);
                std::vector<float> out(tokens * s.heads * s.value);
                auto expected = out;
                AttendArgs args{q.data(),          s.heads * s.key, s.key,    kv,      vv,        out.data(),
                                s.heads * s.value, s.value,         tokens,   s.heads, s.kvHeads, s.key,
                                s.value,           s.first,         s.window, 0.3f};
                backend->attend(args);
                args.out = expected.data();
                reference::attend(args);
                CHECK(relativeDifference(out, expected) <= 1e-5);

                const std::vector<float> without = expected;
                auto sinks = randomFloats(s.heads, 4);
                sinks[0] = 20.0f; // above every score
                args.sinks = sinks.data();
                reference::attend(args);
                CHECK(relativeDifference(without, expected) > 1e-3);
                args.out = out.data();
                backend->attend(args);
                CHECK(relativeDifference(out, expected) <= 1e-5);

                args.sinks = nullptr;
                args.softcap = 0.5f;
                backend->attend(args);
                args.out = expected.data();
                reference::attend(args);
                CHECK((tokens == 1 && s.first == 0) != (relativeDifference(without, expected) > 1e-3));
                CHECK(relativeDifference(out, expected) <= 1e-5);
            }
}

TEST_CASE("norm, rotation and routing agree with the reference")
{
    const auto backend = makeCpuBackend(2);
    const size_t tokens = 21;
    const size_t width = 37;
    const auto x = randomFloats(tokens * width, 1);
    const auto weight = randomFloats(width, 2);
    std::vector<float> out(x.size());
    auto expected = out;
    backend->norm({x.data(), width, weight.data(), out.data(), width, tokens, width, 1e-5f});
    reference::norm({x.data(), width, weight.data(), expected.data(), width, tokens, width, 1e-5f});
    CHECK(relativeDifference(out, expected) <= 1e-6);
    const auto once = expected;
    backend->norm({x.data(), width, weight.data(), out.data(), width, tokens, width, 1e-5f, true});
    reference::norm({x.data(), width, weight.data(), expected.data(), width, tokens, width, 1e-5f, true});
    CHECK(relativeDifference(out, expected) <= 1e-6);
    CHECK(expected[5] == doctest::Approx(2 * once[5]));

    const auto frequencies = std::vector<float>{1.0f, 0.3f, 0.01f};
    for (const RotaryLayout layout : {RotaryLayout::Interleaved, RotaryLayout::HalfSplit}) {
        auto a = x;
        auto b = x;
        const RotaryTable table{frequencies.data(), 6, 1.1f, layout};
        backend->beginStep({5, tokens});
        backend->rotate({table, a.data(), width, 12, tokens, 3, 5});
        reference::rotate({table, b.data(), width, 12, tokens, 3, 5});
        CHECK(relativeDifference(a, b) <= 1e-6);
    }

    const TestWeights router(TensorType::F32, 12, width, 1, 3);
    std::vector<uint32_t> ids(tokens * 4);
    std::vector<float> weights(tokens * 4);
    auto otherIds = ids;
    auto otherWeights = weights;
    RouteArgs args{x.data(),
                   width,
                   tokens,
                   &router.matrix,
                   nullptr,
                   RouterScore::Sigmoid,
                   4,
                   2,
                   GroupRank::SumOfTwo,
                   4,
                   true,
                   2.5f,
                   {},
                   0,
                   ids.data(),
                   weights.data(),
                   {}};
    backend->route(args);
    args.ids = otherIds.data();
    args.weights = otherWeights.data();
    reference::route(args);
    CHECK(ids == otherIds);
    CHECK(relativeDifference(weights, otherWeights) <= 1e-5);

    const auto plainIds = ids;
    const auto bias = randomFloats(12, 4);
    args.logitBias = bias.data();
    reference::route(args);
    CHECK(otherIds != plainIds);
    args.ids = ids.data();
    args.weights = weights.data();
    backend->route(args);
    CHECK(ids == otherIds);
    CHECK(relativeDifference(weights, otherWeights) <= 1e-5);
}
