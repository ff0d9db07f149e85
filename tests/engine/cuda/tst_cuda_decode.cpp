// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel_fixture.h"

#include "ops/reference.h"
#include "ops/select.h"
#include "thorough.h"

#include <moire/context.h>

#include <moire/error.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

using namespace moire;
using namespace moire::test;

/// The operations of a decoding step (up to eight tokens) on a real or emulated device, through the backend's
/// interface. Tests that need the emulated device (to fail, to count) are inside MOIRE_CUDA_EMULATION.

namespace {

/// A backend with a running step; the destructor waits for all work.
struct Device {
    std::shared_ptr<Backend> backend = cuda::openDevice(0);
    OnDevice<float> put(std::vector<float> values) { return {*backend, std::move(values)}; }
    void step(size_t start, size_t tokens, uint32_t expertsUsed = 0, StepTrace *trace = nullptr)
    {
        backend->beginStep({.start = start, .tokens = tokens, .trace = trace, .expertsUsed = expertsUsed});
    }
};

} // namespace

TEST_CASE("rows widen to the same floats, bit for bit, in every type")
{
    for (const TensorType type : everyType()) {
        CAPTURE(typeName(type));
        const RandomWeights table(type, 7, 512, 1, 1);
        Device device;
        const Matrix adopted = device.backend->adopt(table.host(), true);
        const std::vector<TokenId> ids{TokenId(6), TokenId(0), TokenId(3)};
        std::vector<float> expected(3 * 512);
        reference::embed({&table.matrix, ids, expected.data()});
        const auto out = device.put(std::vector<float>(expected.size(), 9.0f));
        device.step(0, 3);
        device.backend->embed({&adopted, ids, out.get()});
        device.backend->endStep();
        const std::vector<float> got = out.read();
        device.step(0, 3);
        device.backend->embed({&adopted, ids, out.get(), 3.5f});
        device.backend->endStep();
        const std::vector<float> scaled = out.read();
        for (size_t i = 0; i < got.size(); ++i)
            REQUIRE(scaled[i] == 3.5f * got[i]);
        // Formats with a constant part: q d + (-8 d) instead of (q - 8) d, one rounding apart.
        CHECK(relativeDifference(got, expected) <= 2e-7);
        if (type == TensorType::Q8_0 || type == TensorType::Q6_K || type == TensorType::F32)
            CHECK(got == expected);
    }
}

TEST_CASE("norm agrees with the reference for odd widths, also in place")
{
    for (const size_t width : {1, 31, 32, 37, 128, 1000, 2048, 5120})
        for (const size_t rows : {1, 3}) {
            CAPTURE(width);
            Device device;
            const auto x = randomFloats(rows * width, 1);
            const auto weight = randomFloats(width, 2);
            std::vector<float> expected(x.size());
            reference::norm({x.data(), width, weight.data(), expected.data(), width, rows, width, 1e-5f});
            const auto onDevice = device.put(x);
            const auto w = device.put(weight);
            device.step(0, rows);
            device.backend->norm({onDevice.get(), width, w.get(), onDevice.get(), width, rows, width, 1e-5f});
            device.backend->endStep();
            CHECK(relativeDifference(onDevice.read(), expected) <= 1e-6);
        }
}

TEST_CASE("linear agrees with the reference: every type, one to eight tokens, several jobs, bias, addition")
{
    for (const TensorType type : everyType())
        for (const size_t tokens : {1, 2, 5, 8}) {
            CAPTURE(typeName(type));
            CAPTURE(tokens);
            const size_t block = quant::findFormat(type)->blockWeights;
            const size_t columns = block == 256 ? 512 : block == 32 ? 1120 : 101;
            Device device;
            const RandomWeights a(type, 45, columns, 1, 2);
            const RandomWeights b(TensorType::F32, 7, columns, 1, 3);
            const Matrix onA = device.backend->adopt(a.host(), true);
            const Matrix onB = device.backend->adopt(b.host(), true);
            const auto x = randomFloats(tokens * columns, 4);
            const auto bias = randomFloats(45, 5);
            std::vector<float> y(tokens * 45, 1.0f);
            std::vector<float> z(tokens * 9, 7.0f);
            const auto dX = device.put(x);
            const auto dBias = device.put(bias);
            const auto dY = device.put(y);
            const auto dZ = device.put(z);
            const LinearJob jobs[] = {{&a.matrix, bias.data(), y.data(), 45, true},
                                      {&b.matrix, nullptr, z.data(), 9, false},
                                      {&a.matrix, nullptr, y.data(), 45, true}};
            reference::linear({x.data(), columns, tokens, jobs});
            const LinearJob onDevice[] = {{&onA, dBias.get(), dY.get(), 45, true},
                                          {&onB, nullptr, dZ.get(), 9, false},
                                          {&onA, nullptr, dY.get(), 45, true}};
            device.step(0, tokens);
            device.backend->linear({dX.get(), columns, tokens, onDevice});
            device.backend->endStep();
            CHECK(relativeDifference(dY.read(), y) <= fewTokenTolerance(type));
            CHECK(relativeDifference(dZ.read(), z) <= 1e-5);
        }
}

TEST_CASE("8-bit rows made by the norm match its output and are not reused after the rows change")
{
    Device device;
    const size_t columns = 256;
    const RandomWeights w(TensorType::Q8_0, 33, columns, 1, 1);
    const Matrix onDevice = device.backend->adopt(w.host(), true);
    const auto weight = std::vector<float>(columns, 1.0f);
    const auto x = device.put(randomFloats(columns, 2));
    const auto out = device.put(std::vector<float>(columns));
    const auto ones = device.put(weight);
    const auto y = device.put(std::vector<float>(33));
    const auto product = [&] {
        const LinearJob job{&onDevice, nullptr, y.get(), 33};
        device.backend->linear({out.get(), columns, 1, {&job, 1}});
    };
    const auto expect = [&] {
        const std::vector<float> input = out.read();
        std::vector<float> expected(33);
        const LinearJob job{&w.matrix, nullptr, expected.data(), 33};
        reference::linear({input.data(), columns, 1, {&job, 1}});
        CHECK(relativeDifference(y.read(), expected) <= 2e-2);
    };
    device.step(0, 1);
    device.backend->norm({x.get(), columns, ones.get(), out.get(), columns, 1, columns, 1e-5f});
    product();
    device.backend->endStep();
    expect();
    // Another operation overwrites the rows: the 8-bit ones must not be reused.
    const RandomWeights square(TensorType::F32, columns, columns, 1, 3);
    const Matrix onSquare = device.backend->adopt(square.host(), true);
    device.step(0, 1);
    device.backend->norm({x.get(), columns, ones.get(), out.get(), columns, 1, columns, 1e-5f});
    const LinearJob overwrite{&onSquare, nullptr, out.get(), columns};
    device.backend->linear({x.get(), columns, 1, {&overwrite, 1}});
    product();
    device.backend->endStep();
    expect();
}

TEST_CASE("experts and gated feed-forwards agree with the reference: every type, mixed types, one to eight tokens")
{
    struct Types {
        TensorType gate, up, down;
    };
    std::vector<Types> cases;
    for (const TensorType type : everyType())
        cases.push_back({type, type, type});
    cases.push_back({TensorType::Q4_K, TensorType::Q4_K, TensorType::Q6_K});
    cases.push_back({TensorType::Q4_K, TensorType::Q6_K, TensorType::Q8_0});
    cases.push_back({TensorType::F32, TensorType::Q8_0, TensorType::F16});
    const std::array<size_t, 3> counts{1, 3, 8};
    const std::array<uint32_t, 3> uses{1, 3, 11};
    for (size_t i = 0; i < cases.size(); ++i)
        for (size_t combination = 0; combination < counts.size() * uses.size(); ++combination) {
            if (!test::nightly() && i % (counts.size() * uses.size()) != combination)
                continue;
            const Types &types = cases[i];
            const size_t tokens = counts[combination % counts.size()];
            const uint32_t used = uses[combination / counts.size()];
            CAPTURE(typeName(types.gate));
            CAPTURE(typeName(types.down));
            CAPTURE(tokens);
            CAPTURE(used);
            const auto widthOf = [](TensorType type, size_t plain) {
                return quant::findFormat(type)->blockWeights == 256 ? size_t{256} : plain;
            };
            const size_t d = std::max(widthOf(types.gate, 96), widthOf(types.up, 96));
            const size_t width = widthOf(types.down, 64);
            const size_t experts = 13;
            const RandomWeights gate(types.gate, width, d, experts, 1);
            const RandomWeights up(types.up, width, d, experts, 2);
            const RandomWeights down(types.down, d, width, experts, 3);
            const RandomWeights sharedGate(TensorType::F32, 1, d, 1, 4);
            Device device;
            Backend &b = *device.backend;
            const Matrix onGate = b.adopt(gate.host(), true);
            const Matrix onUp = b.adopt(up.host(), true);
            const Matrix onDown = b.adopt(down.host(), true);
            const Matrix onShared = b.adopt(sharedGate.host(), true);
            const auto x = randomFloats(tokens * d, 5);
            std::vector<uint32_t> ids;
            std::vector<float> weights;
            for (size_t t = 0; t < tokens; ++t)
                for (uint32_t j = 0; j < used; ++j) {
                    ids.push_back(static_cast<uint32_t>((5 * t + j) % experts));
                    weights.push_back(0.2f + 0.1f * static_cast<float>(j));
                }
            std::vector<float> y(tokens * d, 0.5f);
            const auto dX = device.put(x);
            const OnDevice<uint32_t> dIds(b, ids);
            const auto dWeights = device.put(weights);
            const auto dY = device.put(y);
            reference::experts({x.data(), d, tokens, &gate.matrix, &up.matrix, &down.matrix, ids.data(), weights.data(),
                                used, y.data(), d});
            device.step(0, tokens, used);
            b.experts({dX.get(), d, tokens, &onGate, &onUp, &onDown, dIds.get(), dWeights.get(), used, dY.get(), d});
            b.endStep();
            // Two roundings to 8 bits: of the input, and between the two halves.
            const double tolerance = 2 *
                std::max({fewTokenTolerance(types.gate), fewTokenTolerance(types.up), fewTokenTolerance(types.down)});
            CHECK(relativeDifference(dY.read(), y) <= tolerance);

            for (const bool withGate : {false, true}) {
                std::fill(y.begin(), y.end(), 0.0f);
                const auto dOut = device.put(y);
                reference::feedForward({x.data(), d, tokens, &gate.matrix, &up.matrix, &down.matrix,
                                        withGate ? &sharedGate.matrix : nullptr, y.data(), d});
                device.step(0, tokens);
                b.feedForward(
                    {dX.get(), d, tokens, &onGate, &onUp, &onDown, withGate ? &onShared : nullptr, dOut.get(), d});
                b.endStep();
                CHECK(relativeDifference(dOut.read(), y) <= tolerance);
            }
        }
}

namespace {

struct RouterCase {
    size_t experts;
    uint32_t used;
    RouterScore score;
    bool bias;
    uint32_t groups, groupsUsed;
    GroupRank rank;
    bool normalize;
    bool policy;
    bool random;
    bool muted = false;
    bool forced = false;
};

void checkRouter(const RouterCase &c, size_t tokens, TensorType type)
{
    CAPTURE(c.experts);
    CAPTURE(c.used);
    CAPTURE(c.groups);
    CAPTURE(tokens);
    const size_t d = 64;
    Device device;
    const RandomWeights router(type, c.experts, d, 1, 1);
    const Matrix onDevice = device.backend->adopt(router.host(), true);
    const auto x = randomFloats(tokens * d, 2);
    auto bias = randomFloats(c.experts, 3);
    std::vector<float> policy(c.experts, 0.0f);
    policy[1] = -std::numeric_limits<float>::infinity();
    policy[c.experts - 1] = std::numeric_limits<float>::infinity();
    policy[c.experts / 2] = 0.4f;
    const auto dX = device.put(x);
    const auto dBias = device.put(bias);
    const auto dPolicy = device.put(policy);
    std::vector<uint32_t> muted(c.experts, 0);
    for (size_t e = 0; e < c.experts; e += 2)
        muted[e] = 1;
    const uint32_t stride = c.used - 1;
    std::vector<uint32_t> forced(tokens * stride);
    for (size_t i = 0; i < forced.size(); ++i)
        forced[i] = i % 5 == 4 ? noExpert : static_cast<uint32_t>(i % c.experts);
    const OnDevice<uint32_t> dMuted(*device.backend, muted);
    const OnDevice<uint32_t> dForced(*device.backend, forced);
    const OnDevice<uint32_t> dIds(*device.backend, std::vector<uint32_t>(tokens * c.used));
    const auto dWeights = device.put(std::vector<float>(tokens * c.used));
    std::vector<uint32_t> ids(tokens * c.used);
    std::vector<float> weights(tokens * c.used);
    StepTrace trace;
    trace.wantRouting = trace.wantScores = true;
    trace.moeLayers = 1;
    trace.expertsUsed = c.used;
    trace.experts = static_cast<uint32_t>(c.experts);
    trace.ids.resize(ids.size());
    trace.weights.resize(ids.size());
    trace.scores.resize(tokens * c.experts);
    std::vector<float> scores(trace.scores.size());
    std::vector<uint32_t> recordedIds(ids.size());
    std::vector<float> recordedWeights(ids.size());
    RouteArgs args{x.data(),
                   d,
                   tokens,
                   &router.matrix,
                   c.bias ? bias.data() : nullptr,
                   c.score,
                   c.groups,
                   c.groupsUsed,
                   c.rank,
                   c.used,
                   c.normalize,
                   2.5f,
                   {c.policy ? policy.data() : nullptr, c.random, 99, 4},
                   17,
                   ids.data(),
                   weights.data(),
                   {recordedIds.data(), recordedWeights.data(), scores.data()}};
    args.policy.muted = c.muted ? muted.data() : nullptr;
    args.policy.forced = c.forced ? forced.data() : nullptr;
    args.policy.forcedStride = stride;
    reference::route(args);
    args.x = dX.get();
    args.router = &onDevice;
    args.modelBias = c.bias ? dBias.get() : nullptr;
    args.policy.bias = c.policy ? dPolicy.get() : nullptr;
    args.policy.muted = c.muted ? dMuted.get() : nullptr;
    args.policy.forced = c.forced ? dForced.get() : nullptr;
    args.ids = dIds.get();
    args.weights = dWeights.get();
    args.record = {trace.ids.data(), trace.weights.data(), trace.scores.data()};
    device.step(17, tokens, c.used, &trace);
    device.backend->route(args);
    device.backend->endStep();
    const double tolerance = type == TensorType::F32 ? 1e-5 : 2e-2;
    if (type == TensorType::F32) {
        CHECK(dIds.read() == ids);
        CHECK(trace.ids == recordedIds);
        CHECK(relativeDifference(dWeights.read(), weights) <= tolerance);
        CHECK(relativeDifference(trace.weights, recordedWeights) <= tolerance);
    }
    CHECK((trace.ids == dIds.read()) == (!c.muted && !c.forced));
    CHECK((trace.weights == dWeights.read()) == (!c.muted && !c.forced));
    CHECK(relativeDifference(trace.scores, scores) <= 5 * tolerance);
}

} // namespace

TEST_CASE("the router agrees with the reference and reports to the host")
{
    const auto best = GroupRank::Best;
    const auto two = GroupRank::SumOfTwo;
    for (const RouterCase &c : {
             RouterCase{8, 2, RouterScore::Softmax, false, 1, 1, best, true, false, false},
             RouterCase{5, 5, RouterScore::Softmax, false, 1, 1, best, false, false, false},
             RouterCase{64, 6, RouterScore::Softmax, false, 8, 3, best, false, false, false},
             RouterCase{256, 8, RouterScore::Sigmoid, true, 8, 4, two, true, false, false},
             RouterCase{256, 8, RouterScore::Sigmoid, true, 8, 4, two, true, true, false},
             RouterCase{40, 32, RouterScore::Sigmoid, true, 4, 1, two, true, true, false}, // more than a group has
             RouterCase{513, 32, RouterScore::Softmax, false, 1, 1, best, true, true, false},
             RouterCase{60, 4, RouterScore::Softmax, true, 1, 1, best, false, true, true},
             RouterCase{64, 6, RouterScore::Softmax, true, 1, 1, best, true, true, false, true},
             RouterCase{256, 8, RouterScore::Sigmoid, true, 8, 4, two, true, true, false, false, true},
             RouterCase{40, 6, RouterScore::Softmax, false, 1, 1, best, false, false, true, true, true},
         })
        for (const size_t tokens : {1, 3, 8, 21})
            checkRouter(c, tokens, TensorType::F32);
    checkRouter({16, 3, RouterScore::Softmax, false, 1, 1, best, true, false, false}, 4, TensorType::Q8_0);
    checkRouter({16, 3, RouterScore::Softmax, false, 1, 1, best, true, false, false}, 4, TensorType::BF16);
}

TEST_CASE("NaN scores give an arbitrary choice without repeated experts")
{
    Device device;
    const size_t experts = 10;
    const RandomWeights router(TensorType::F32, experts, 32, 1, 1);
    const Matrix onDevice = device.backend->adopt(router.host(), true);
    const auto x = device.put(std::vector<float>(32, std::numeric_limits<float>::quiet_NaN()));
    const OnDevice<uint32_t> ids(*device.backend, std::vector<uint32_t>(4));
    const auto weights = device.put(std::vector<float>(4));
    device.step(0, 1, 4);
    device.backend->route({x.get(),
                           32,
                           1,
                           &onDevice,
                           nullptr,
                           RouterScore::Softmax,
                           2,
                           1,
                           GroupRank::Best,
                           4,
                           true,
                           1.0f,
                           {},
                           0,
                           ids.get(),
                           weights.get(),
                           {}});
    device.backend->endStep();
    std::vector<uint32_t> chosen = ids.read();
    std::sort(chosen.begin(), chosen.end());
    CHECK(std::adjacent_find(chosen.begin(), chosen.end()) == chosen.end());
    CHECK(chosen.back() < experts);
}

TEST_CASE("rotation and cache writes agree with the reference, fused and separate, in every cache type")
{
    const std::vector<float> frequencies{1.0f, 0.3f, 0.01f, 0.002f};
    for (const TensorType type : {TensorType::F32, TensorType::F16, TensorType::Q8_0})
        for (const RotaryLayout layout : {RotaryLayout::Interleaved, RotaryLayout::HalfSplit})
            for (const size_t start : {size_t{0}, size_t{5}, size_t{100000}})
                for (const size_t tokens : {1, 4, 11}) {
                    CAPTURE(typeName(type));
                    CAPTURE(start);
                    CAPTURE(tokens);
                    Device device;
                    const auto dFrequencies = device.put(frequencies);
                    const size_t width = 64;
                    const size_t capacity = start + tokens;
                    const size_t rowBytes = quant::rowBytes(*quant::findFormat(type), width);
                    auto q = randomFloats(tokens * 3 * width, 1);
                    auto k = randomFloats(tokens * 2 * width, 2);
                    auto v = randomFloats(tokens * 2 * width, 3);
                    // Rows before `start` are never touched, so the caches begin there.
                    std::vector<std::byte> keys(tokens * 2 * rowBytes);
                    std::vector<std::byte> values(keys.size());
                    const auto dQ = device.put(q);
                    const auto dK = device.put(k);
                    const auto dV = device.put(v);
                    const OnDevice<std::byte> dKeys(*device.backend, keys);
                    const OnDevice<std::byte> dValues(*device.backend, values);
                    const auto run = [&](Backend &b, const float *f, float *pq, float *pk, float *pv, std::byte *ck,
                                         std::byte *cv) {
                        const RotaryTable table{f, 8, 1.1f, layout};
                        const auto view = [&](std::byte *data) {
                            return CacheView{data - start * 2 * rowBytes, type, 2 * rowBytes, rowBytes};
                        };
                        b.rotate({table, pq + 56, 3 * width, width, tokens, 3, start}); // the end of a head
                        b.rotate({table, pk, 2 * width, width, tokens, 2, start});
                        b.store({pk, 2 * width, width, view(ck), tokens, 2, width, start});
                        b.store({pv, 2 * width, width, view(cv), tokens, 2, width, start});
                    };
                    static_cast<void>(capacity);
                    const auto reference = makeReferenceBackend();
                    run(*reference, frequencies.data(), q.data(), k.data(), v.data(), keys.data(), values.data());
#ifdef MOIRE_CUDA_EMULATION
                    const uint64_t before = emulation::launches();
#endif
                    device.step(start, tokens);
#ifdef MOIRE_CUDA_EMULATION
                    const uint64_t begun = emulation::launches();
                    CHECK(begun > before);
#endif
                    run(*device.backend, dFrequencies.get(), dQ.get(), dK.get(), dV.get(), dKeys.get(), dValues.get());
                    device.backend->endStep();
#ifdef MOIRE_CUDA_EMULATION
                    CHECK(emulation::launches() == begun + 1); // all four in one kernel
#endif
                    CHECK(relativeDifference(dQ.read(), q) <= 1e-6);
                    CHECK(relativeDifference(dK.read(), k) <= 1e-6);
                    std::vector<float> expected(tokens * 2 * width);
                    std::vector<float> got(expected.size());
                    const auto widen = [&](const std::vector<std::byte> &cache, std::vector<float> &out) {
                        quant::findFormat(type)->dequantize(cache.data(), out.data(), out.size());
                    };
                    widen(keys, expected);
                    widen(dKeys.read(), got);
                    CHECK(relativeDifference(got, expected) <= (type == TensorType::F32       ? 1e-6
                                                                    : type == TensorType::F16 ? 1e-3
                                                                                              : 1e-2));
                    CHECK(dValues.read() == values); // not rotated: the same bits
                }
}

TEST_CASE("a part of a row that is rotated is copied after the rotation, not before")
{
    Device device;
    const auto frequencies = device.put({1.0f, 0.3f});
    const size_t width = 12;
    auto x = randomFloats(2 * 3 * width, 1);
    const auto dX = device.put(x);
    const auto dOut = device.put(std::vector<float>(2 * 3 * 4));
    std::vector<float> out(2 * 3 * 4);
    const auto run = [&](Backend &b, const float *f, float *px, float *to) {
        b.rotate({{f, 4, 1.0f, RotaryLayout::HalfSplit}, px + 8, 3 * width, width, 2, 3, 9});
        b.store({px + 8,
                 3 * width,
                 width,
                 {reinterpret_cast<std::byte *>(to), TensorType::F32, 3 * 4 * 4, 4 * 4},
                 2,
                 3,
                 4,
                 0,
                 false});
        b.store({px + 8,
                 3 * width,
                 width,
                 {reinterpret_cast<std::byte *>(to), TensorType::F32, 3 * 4 * 4, 4 * 4},
                 2,
                 3,
                 4,
                 0,
                 false});
    };
    const auto reference = makeReferenceBackend();
    const std::vector<float> table{1.0f, 0.3f};
    run(*reference, table.data(), x.data(), out.data());
    device.step(9, 2);
    run(*device.backend, frequencies.get(), dX.get(), dOut.get());
    device.backend->endStep();
    CHECK(relativeDifference(dOut.read(), out) <= 1e-6);
    CHECK(relativeDifference(dX.read(), x) <= 1e-6);
}

TEST_CASE("one matrix per head, plain and transposed, agrees with the reference in every type")
{
    for (const TensorType type : everyType())
        for (const bool transposed : {false, true})
            for (const size_t tokens : {1, 3, 8}) {
                CAPTURE(typeName(type));
                CAPTURE(transposed);
                CAPTURE(tokens);
                const size_t block = quant::findFormat(type)->blockWeights;
                const size_t columns = block == 1 ? 45 : std::max<size_t>(block, 96);
                const size_t rows = 37;
                const size_t heads = 5;
                const RandomWeights w(type, rows, columns, heads, 1);
                Device device;
                const Matrix onDevice = device.backend->adopt(w.host(), true);
                const size_t in = transposed ? rows : columns;
                const size_t out = transposed ? columns : rows;
                const auto x = randomFloats(tokens * heads * in, 2);
                std::vector<float> y(tokens * heads * (out + 3), 1.0f);
                const auto dX = device.put(x);
                const auto dY = device.put(y);
                HeadLinearArgs args{.weight = &w.matrix,
                                    .transposed = transposed,
                                    .x = x.data(),
                                    .xTokenStride = heads * in,
                                    .xHeadStride = in,
                                    .y = y.data(),
                                    .yTokenStride = heads * (out + 3),
                                    .yHeadStride = out + 3,
                                    .tokens = tokens,
                                    .firstHead = 1,
                                    .heads = heads - 1};
                reference::headLinear(args);
                args.weight = &onDevice;
                args.x = dX.get();
                args.y = dY.get();
                device.step(0, tokens);
                device.backend->headLinear(args);
                device.backend->endStep();
                CHECK(relativeDifference(dY.read(), y) <= (transposed ? 1e-5 : fewTokenTolerance(type)));
            }
}

TEST_CASE("every thread order gives the same result")
{
    const size_t d = 512;
    std::vector<std::vector<float>> results;
    for (const uint64_t order : {0u, 1u, 2u, 77u}) {
        const ThreadOrder threads(order);
        Device device;
        const RandomWeights w(TensorType::Q4_K, 64, d, 1, 1);
        const RandomWeights down(TensorType::Q8_0, d, 64, 1, 2);
        const Matrix onW = device.backend->adopt(w.host(), true);
        const Matrix onDown = device.backend->adopt(down.host(), true);
        const auto x = device.put(randomFloats(d, 3));
        const auto y = device.put(std::vector<float>(d, 0.0f));
        device.step(0, 1);
        device.backend->feedForward({x.get(), d, 1, &onW, &onW, &onDown, nullptr, y.get(), d});
        device.backend->endStep();
        results.push_back(y.read());
    }
    for (const auto &result : results)
        CHECK(result == results.front());
}

TEST_CASE("the third step of a shape is replayed with its own position and ids; another shape is not")
{
    Device device;
    Backend &b = *device.backend;
    const size_t d = 64;
    const RandomWeights table(TensorType::F32, 10, d, 1, 1);
    const RandomWeights w(TensorType::Q8_0, 33, d, 1, 2);
    const Matrix onTable = b.adopt(table.host(), false);
    const Matrix onW = b.adopt(w.host(), true);
    const auto x = device.put(std::vector<float>(d));
    const auto y = device.put(std::vector<float>(33));
    const auto cache = device.put(std::vector<float>(16 * d, -1.0f));
    const auto run = [&](size_t position, uint32_t id, const StepShape &shape) {
        const std::vector<TokenId> ids{TokenId(id)};
        const bool replayed = b.beginStep({.start = position, .tokens = 1, .ids = ids, .shape = shape});
        if (!replayed) {
            b.embed({&onTable, ids, x.get()});
            b.store({x.get(),
                     d,
                     d,
                     {reinterpret_cast<std::byte *>(cache.get()), TensorType::F32, 4 * d, 4 * d},
                     1,
                     1,
                     d,
                     position});
            const LinearJob job{&onW, nullptr, y.get(), 33};
            b.linear({x.get(), d, 1, {&job, 1}});
        }
        b.endStep();
        std::vector<float> row(d);
        reference::embed({&table.matrix, ids, row.data()});
        std::vector<float> expected(33);
        const LinearJob job{&w.matrix, nullptr, expected.data(), 33};
        reference::linear({row.data(), d, 1, {&job, 1}});
        CHECK(relativeDifference(y.read(), expected) <= 2e-2);
        const std::vector<float> kept = cache.read();
        CHECK(std::equal(row.begin(), row.end(), kept.begin() + static_cast<long>(position * d)));
        CHECK(kept[(position + 1) * d] == -1.0f);
        return replayed;
    };
    const StepShape shape{.context = 1};
    CHECK_FALSE(run(3, 1, shape)); // buffers get their size
    CHECK_FALSE(run(4, 2, shape)); // captured
    CHECK(run(5, 3, shape));
    CHECK(run(6, 9, shape));
    CHECK_FALSE(run(7, 4, {.context = 1, .revision = 1}));
    CHECK(run(8, 5, shape));
    CHECK_FALSE(run(9, 5, {}));
    CHECK_FALSE(run(10, 5, {}));
    CHECK_FALSE(run(11, 5, {}));
}

#ifdef MOIRE_CUDA_EMULATION

TEST_CASE("full memory and a lost device are distinct errors, and the process continues")
{
    Device device;
    emulation::setMemory(1 << 20);
    try {
        static_cast<void>(device.backend->allocate(size_t{2} << 20));
        FAIL("allocated 2 MiB of 1 MiB");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::DeviceMemory);
        CHECK(std::string(error.what()).find("upload.cu") == std::string::npos);
        CHECK(std::string(error.what()).find("cudaMalloc") != std::string::npos);
    }
    emulation::restoreDevice();
    const auto x = device.put(randomFloats(64, 1));
    const auto out = device.put(std::vector<float>(64));
    emulation::loseDeviceAfter(0);
    try {
        device.step(0, 1);
        device.backend->norm({x.get(), 64, x.get(), out.get(), 64, 1, 64, 1e-5f});
        device.backend->endStep();
        FAIL("no error from a lost device");
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::DeviceLost);
    }
    device.backend->abandonStep();
    emulation::restoreDevice();
}

TEST_CASE("a missing or old driver, no device and an old chip each have a message")
{
    const auto sentence = [] {
        try {
            const auto found = cuda::devices();
            return found.empty() ? std::string() : found.front().unusableWhy;
        } catch (const Error &error) {
            CHECK(error.kind() == ErrorKind::Failed);
            return std::string(error.what());
        }
    };
    CHECK(sentence().empty());
    emulation::setDriverVersion(0);
    CHECK(sentence().find("no NVIDIA driver is installed") != std::string::npos);
    emulation::setDriverVersion(12020);
    CHECK(sentence().find("too old: it supports CUDA 12.2, this program needs 13.0") != std::string::npos);
    emulation::restoreDevice();
    emulation::setDevices(0, 9, 0);
    CHECK(sentence().find("no NVIDIA GPU was found") != std::string::npos);
    setenv("CUDA_VISIBLE_DEVICES", "", 1);
    CHECK(sentence().find("CUDA_VISIBLE_DEVICES is \"\"") != std::string::npos);
    unsetenv("CUDA_VISIBLE_DEVICES");
    emulation::setDevices(1, 6, 1);
    CHECK(sentence().find("6.1, but at least 7.5 is required") != std::string::npos);
    CHECK_THROWS_AS(cuda::openDevice(0), Error);
    emulation::restoreDevice();
}

#endif
