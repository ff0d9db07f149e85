// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/reference.h"

#include "quant/formats.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

using namespace moire;
using doctest::Approx;

namespace {

/// A float32 matrix over \p values in the file's layout.
Matrix matrixOf(const std::vector<float> &values, size_t rows, size_t columns, size_t count = 1)
{
    REQUIRE(values.size() == rows * columns * count);
    return {.type = TensorType::F32,
            .rows = rows,
            .columns = columns,
            .count = count,
            .data = reinterpret_cast<const std::byte *>(values.data()),
            .rowStride = columns * sizeof(float),
            .matrixStride = rows * columns * sizeof(float),
            .owner = nullptr};
}

CacheView cacheOver(std::vector<float> &values, size_t heads, size_t width)
{
    return {reinterpret_cast<std::byte *>(values.data()), TensorType::F32, heads * width * sizeof(float),
            width * sizeof(float)};
}

} // namespace

TEST_CASE("embed copies rows of the table")
{
    const std::vector<float> table{1, 2, 3, 4, 5, 6};
    const Matrix m = matrixOf(table, 3, 2);
    const std::vector<TokenId> ids{TokenId(2), TokenId(0), TokenId(2)};
    std::vector<float> out(6);
    reference::embed({&m, ids, out.data()});
    CHECK(out == std::vector<float>{5, 6, 1, 2, 5, 6});
}

TEST_CASE("norm divides by the root of the mean square, also in place")
{
    std::vector<float> x{3, 4, -1, 0, 0, -1}; // two rows of 2, stride 3
    const std::vector<float> weight{1, 2};
    reference::norm({x.data(), 3, weight.data(), x.data(), 3, 2, 2, 0.5f});
    const double root = std::sqrt(12.5 + 0.5);
    CHECK(x[0] == Approx(3 / root));
    CHECK(x[1] == Approx(8 / root));
    CHECK(x[2] == -1); // between the rows: untouched
    CHECK(x[3] == 0);
    CHECK(x[4] == 0);
}

TEST_CASE("linear: jobs with a shared input, bias and add")
{
    const std::vector<float> w1{1, 2, 3, 4};
    const std::vector<float> w2{1, 1};
    const Matrix a = matrixOf(w1, 2, 2);
    const Matrix b = matrixOf(w2, 1, 2);
    const std::vector<float> bias{10, 20};
    const std::vector<float> x{1, 1, 2, -1};
    std::vector<float> y1(4, 100);
    std::vector<float> y2{1, 1, 1, 1}; // stride 2: every other element is untouched
    const std::vector<LinearJob> jobs{{&a, bias.data(), y1.data(), 2, false}, {&b, nullptr, y2.data(), 2, true}};
    reference::linear({x.data(), 2, 2, jobs});
    CHECK(y1 == std::vector<float>{13, 27, 10, 22});
    CHECK(y2 == std::vector<float>{3, 1, 2, 1});
}

TEST_CASE("headLinear: one matrix per head, plain and transposed, from any first head")
{
    const std::vector<float> w{9, 9, 9, 9, 9, 9, 1, 2, 3, 4, 5, 6, 0, 1, 0, 1, 0, 1}; // 3 heads of [2, 3]
    const Matrix m = matrixOf(w, 2, 3, 3);
    const std::vector<float> x{1, 0, -1};
    std::vector<float> y(4);
    reference::headLinear({&m, false, x.data(), 3, 0, y.data(), 4, 2, 1, 1, 2});
    CHECK(y == std::vector<float>{-2, -2, 0, 0});

    const std::vector<float> perHead{1, -1, 2, 1}; // heads of 2
    std::vector<float> z(6);
    reference::headLinear({&m, true, perHead.data(), 4, 2, z.data(), 6, 3, 1, 1, 2});
    CHECK(z == std::vector<float>{-3, -3, -3, 1, 2, 1});
}

TEST_CASE("rotate: layouts, amplitude, positions")
{
    const std::vector<float> frequencies{static_cast<float>(std::numbers::pi / 2), 0.0f};
    RotaryTable table{frequencies.data(), 4, 1.0f, RotaryLayout::Interleaved};
    std::vector<float> x{1, 2, 3, 4, 5};
    reference::rotate({table, x.data(), 5, 5, 1, 1, 1}); // position 1: a quarter turn of the first pair
    CHECK(x[0] == Approx(-2));
    CHECK(x[1] == Approx(1));
    CHECK(x[2] == 3);
    CHECK(x[4] == 5); // beyond the rotated dimensions

    table.layout = RotaryLayout::HalfSplit;
    table.amplitude = 2.0f;
    std::vector<float> y{1, 2, 3, 4};
    reference::rotate({table, y.data(), 4, 4, 1, 1, 1});
    CHECK(y[0] == Approx(-6));
    CHECK(y[1] == Approx(4));
    CHECK(y[2] == Approx(2));
    CHECK(y[3] == Approx(8));

    // A dot product of rotated vectors depends only on the distance of their positions.
    const std::vector<float> real{0.37f, 0.011f};
    table = {real.data(), 4, 1.0f, RotaryLayout::HalfSplit};
    const auto product = [&](size_t p, size_t q) {
        std::vector<float> a{1, 2, -3, 4};
        std::vector<float> b{-2, 1, 5, 0.5f};
        reference::rotate({table, a.data(), 4, 4, 1, 1, p});
        reference::rotate({table, b.data(), 4, 4, 1, 1, q});
        return static_cast<double>(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]);
    };
    CHECK(product(7, 3) == Approx(product(104, 100)).epsilon(1e-5));
    CHECK(product(7, 3) != Approx(product(7, 4)).epsilon(1e-3));
}

TEST_CASE("store: positions and half precision")
{
    const std::vector<float> x{1, 2, 3, 4, 5, 6, 7, 8}; // 2 tokens of 2 heads of 2
    std::vector<float> cache(12, -1);
    reference::store({x.data(), 4, 2, cacheOver(cache, 2, 2), 2, 2, 2, 1});
    CHECK(cache == std::vector<float>{-1, -1, -1, -1, 1, 2, 3, 4, 5, 6, 7, 8});

    const std::vector<float> y{1.0f, 0.1f};
    std::vector<uint16_t> halves(2);
    reference::store(
        {y.data(), 2, 2, {reinterpret_cast<std::byte *>(halves.data()), TensorType::F16, 4, 4}, 1, 1, 2, 0});
    CHECK(halves[0] == 0x3C00);
    CHECK(quant::halfToFloat(halves[1]) == Approx(0.1).epsilon(1e-3));
}

TEST_CASE("attend: causal, windowed, grouped")
{
    // Two kv heads of width 1 over three positions; all keys are zero, so the weights are uniform.
    std::vector<float> keys(6, 0.0f);
    std::vector<float> values{1, 10, 2, 20, 6, 60};
    const std::vector<float> q(8, 1.0f); // 2 tokens, 4 heads
    std::vector<float> out(8);
    AttendArgs args{.q = q.data(),
                    .qTokenStride = 4,
                    .qHeadStride = 1,
                    .keys = cacheOver(keys, 2, 1),
                    .values = cacheOver(values, 2, 1),
                    .out = out.data(),
                    .outTokenStride = 4,
                    .outHeadStride = 1,
                    .tokens = 2,
                    .heads = 4,
                    .kvHeads = 2,
                    .keyWidth = 1,
                    .valueWidth = 1,
                    .firstPosition = 1,
                    .window = 0,
                    .scale = 1.0f};
    reference::attend(args);
    CHECK(out == std::vector<float>{1.5f, 1.5f, 15, 15, 3, 3, 30, 30});

    args.window = 2;
    reference::attend(args);
    CHECK(out == std::vector<float>{1.5f, 1.5f, 15, 15, 4, 4, 40, 40});
    args.window = 1;
    reference::attend(args);
    CHECK(out == std::vector<float>{2, 2, 20, 20, 6, 6, 60, 60});

    keys = {0, 0, static_cast<float>(std::log(3.0)), 0, 0, 0}; // head 0 gives position 1 three times the weight
    args.window = 0;
    reference::attend(args);
    CHECK(out[0] == Approx(1.75));
    CHECK(out[4] == Approx((1 + 3 * 2 + 6) / 5.0));
    const std::vector<float> sinks{static_cast<float>(std::log(4.0)), 0, 0, 0}; // as much as positions 0 and 1 together
    args.sinks = sinks.data();
    reference::attend(args);
    CHECK(out[0] == Approx(1.75 / 2));
    CHECK(out[1] == Approx(7 / 5.0));
    args.sinks = nullptr;
    args.scale = 1000.0f; // must not overflow
    reference::attend(args);
    CHECK(out[0] == Approx(2));
}

TEST_CASE("experts and feedForward: SwiGLU, weights, shared expert gate")
{
    const auto silu = [](double x) { return x / (1 + std::exp(-x)); };
    const std::vector<float> gate{1, 0, 0, 1}; // two experts of [1, 2]
    const std::vector<float> up{2, 0, 0, 3};
    const std::vector<float> down{1, -1, 10, 0}; // two of [2, 1]
    const Matrix g = matrixOf(gate, 1, 2, 2);
    const Matrix u = matrixOf(up, 1, 2, 2);
    const Matrix d = matrixOf(down, 2, 1, 2);
    const std::vector<float> x{0.5f, -2};
    const std::vector<uint32_t> ids{1, 0};
    const std::vector<float> weights{0.25f, 2};
    std::vector<float> y{100, 200};
    reference::experts({x.data(), 2, 1, &g, &u, &d, ids.data(), weights.data(), 2, y.data(), 2});
    const double first = silu(0.5) * 1.0;
    const double second = silu(-2) * -6.0;
    CHECK(y[0] == Approx(100 + 2 * first + 0.25 * 10 * second));
    CHECK(y[1] == Approx(200 - 2 * first));

    const std::vector<float> shared{1, 1};
    const Matrix s = matrixOf(shared, 1, 2);
    y = {0, 0};
    FeedForwardArgs args{x.data(), 2, 1, &g, &u, &d, nullptr, y.data(), 2};
    reference::feedForward(args);
    CHECK(y[0] == Approx(first));
    const std::vector<float> bias{0.5f, 1, 7, 9}; // gate, up, down
    y = {0, 0};
    args.gateBias = &bias[0];
    args.upBias = &bias[1];
    args.downBias = &bias[2];
    reference::feedForward(args);
    CHECK(y[0] == Approx(7 + 2 * silu(1))); // 0.5 and 1, biased, are 1 and 2
    CHECK(y[1] == Approx(9 - 2 * silu(1)));
    args.gateBias = args.upBias = args.downBias = nullptr;
    y = {0, 0};
    args.sharedGate = &s;
    reference::feedForward(args);
    CHECK(y[1] == Approx(-first / (1 + std::exp(1.5))));
}

TEST_CASE("route: scores, weights and record")
{
    const std::vector<float> w{1, 0, 0, 1, 1, 1}; // three experts of two inputs
    const Matrix router = matrixOf(w, 3, 2);
    const std::vector<float> x{1, -1, 0, 2};
    std::vector<uint32_t> ids(4);
    std::vector<float> weights(4);
    std::vector<float> scores(6);
    RouteArgs args{.x = x.data(),
                   .xStride = 2,
                   .tokens = 2,
                   .router = &router,
                   .modelBias = nullptr,
                   .score = RouterScore::Softmax,
                   .groups = 1,
                   .groupsUsed = 1,
                   .groupRank = GroupRank::Best,
                   .expertsUsed = 2,
                   .normalize = false,
                   .scale = 1.0f,
                   .policy = {},
                   .firstPosition = 0,
                   .ids = ids.data(),
                   .weights = weights.data(),
                   .record = {nullptr, nullptr, scores.data()}};
    reference::route(args);
    // Logits 1, -1, 0 and 0, 2, 2.
    const double total = std::exp(1) + std::exp(-1) + 1;
    CHECK(ids == std::vector<uint32_t>{0, 2, 1, 2}); // equal scores: the lower index first
    CHECK(weights[0] == Approx(std::exp(1) / total));
    CHECK(weights[1] == Approx(1 / total));
    CHECK(scores[1] == Approx(std::exp(-1) / total));
    CHECK(scores[0] + scores[1] + scores[2] == Approx(1));

    args.normalize = true;
    args.scale = 2.5f;
    args.score = RouterScore::Sigmoid;
    reference::route(args);
    const double best = 1 / (1 + std::exp(-1));
    CHECK(scores[0] == Approx(best));
    CHECK(weights[0] == Approx(2.5 * best / (best + 0.5)));
    CHECK(weights[0] + weights[1] == Approx(2.5));
}
