// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel_fixture.h"

#include "cuda/attention.h"
#include "ops/reference.h"

#include <doctest/doctest.h>

#include <cmath>
#include <optional>

using namespace moire;
using namespace moire::test;
using cuda::DeviceArray;

namespace {

// Queries, weights and cache values are rounded to 11 bits; sums of many of them are more accurate.
constexpr double halvesTolerance = 2e-3;
constexpr double exactTolerance = 1e-5;

struct Case {
    int tokens = 1;
    int heads = 4;
    int kvHeads = 2;
    int keyWidth = 64;
    int valueWidth = 64;
    int start = 0;
    int window = 0;
    TensorType keys = TensorType::F16;
    TensorType values = TensorType::F16;
    bool exact = false;
    bool latent = false; ///< values are the first columns of the keys
    int multiprocessors = 4;
    size_t sharedBytes = 64 * 1024;
    float amplitude = 1.0f; ///< of the queries
};

/// Position-major cache of random vectors, heads one after another, with gaps after each head if `gap`.
struct HostCache {
    std::vector<uint8_t> bytes;
    CacheView view;

    HostCache(TensorType type, int positions, int heads, int width, size_t gap, unsigned seed)
    {
        const quant::BlockFormat &format = *quant::findFormat(type);
        const size_t headStride = quant::rowBytes(format, static_cast<size_t>(width)) + gap;
        const size_t positionStride = headStride * static_cast<size_t>(heads);
        bytes.assign(positionStride * static_cast<size_t>(positions), 0xFF);
        const std::vector<float> x = randomFloats(static_cast<size_t>(positions * heads * width), seed);
        for (size_t row = 0; row < static_cast<size_t>(positions * heads); ++row)
            format.quantize(x.data() + row * static_cast<size_t>(width),
                            reinterpret_cast<std::byte *>(bytes.data() + row * headStride), static_cast<size_t>(width));
        view = {reinterpret_cast<std::byte *>(bytes.data()), type, positionStride, headStride};
    }
};

class Fixture {
public:
    explicit Fixture(const Case &c, size_t gap = 0, int positions = 0)
        : m_case(c),
          m_positions(positions ? positions : c.start + c.tokens),
          m_keys(c.keys, m_positions, c.kvHeads, c.keyWidth, gap, 1),
          m_values(c.values, m_positions, c.kvHeads, c.valueWidth, gap, 2),
          m_q(randomFloats(static_cast<size_t>(c.tokens * c.heads * c.keyWidth), 3)),
          m_deviceQ(queries()),
          m_deviceKeys(m_stream.upload(m_keys.bytes)),
          m_deviceValues(m_stream.upload(m_values.bytes)),
          // NaN, so that missing writes show up and the gaps, which are read back too, have a known value.
          m_out(m_stream.upload(std::vector<float>(static_cast<size_t>(c.tokens * c.heads * (c.valueWidth + 3)), NAN))),
          m_step(m_stream.upload(std::vector<cuda::StepHeader>{{c.start, 0, 1}}))
    {
    }

    /// The difference from the reference at a position; uses the graph captured first, if there is one.
    double run(int start)
    {
        m_stream.write(m_step, {{start, 0, 1}});
        if (m_graph)
            m_graph->launch();
        else
            launch();
        return relativeDifference(results(), expected(start));
    }
    double run() { return run(m_case.start); }
    void capture()
    {
        run();
        m_graph.emplace(m_stream, [&] { launch(); });
    }

    std::vector<float> results() const
    {
        const std::vector<float> padded = m_stream.read(m_out);
        const auto width = static_cast<size_t>(m_case.valueWidth);
        std::vector<float> out;
        for (size_t i = 0; i < padded.size(); i += width + 3)
            out.insert(out.end(), padded.begin() + static_cast<std::ptrdiff_t>(i),
                       padded.begin() + static_cast<std::ptrdiff_t>(i + width));
        return out;
    }

private:
    DeviceArray<float> queries()
    {
        for (float &x : m_q)
            x *= m_case.amplitude;
        return m_stream.upload(m_q);
    }

    cuda::AttendShape shape() const
    {
        const Case &c = m_case;
        cuda::AttendShape shape{};
        shape.q = m_deviceQ.get();
        shape.qHeadStride = static_cast<size_t>(c.keyWidth);
        shape.qTokenStride = static_cast<size_t>(c.heads * c.keyWidth);
        shape.keys = {m_deviceKeys.get(), c.keys, m_keys.view.positionStride, m_keys.view.headStride};
        shape.values = {m_deviceValues.get(), c.values, m_values.view.positionStride, m_values.view.headStride};
        if (c.latent)
            shape.values = shape.keys;
        shape.out = m_out.get();
        shape.outHeadStride = static_cast<size_t>(c.valueWidth + 3); // gaps between heads stay untouched
        shape.outTokenStride = static_cast<size_t>(c.heads) * shape.outHeadStride;
        shape.tokens = c.tokens;
        shape.heads = c.heads;
        shape.kvHeads = c.kvHeads;
        shape.keyWidth = c.keyWidth;
        shape.valueWidth = c.valueWidth;
        shape.window = c.window;
        shape.scale = scale();
        shape.exact = c.exact;
        shape.step = m_step.get();
        shape.multiprocessors = c.multiprocessors;
        shape.sharedBytes = c.sharedBytes;
        return shape;
    }

    void launch()
    {
        const cuda::AttendShape s = shape();
        if (m_scratch.count() < cuda::attendScratchBytes(s))
            m_scratch = DeviceArray<uint8_t>(cuda::attendScratchBytes(s));
        cuda::attend(m_stream.queue(), s, m_scratch.get());
    }

    float scale() const { return 1.0f / std::sqrt(static_cast<float>(m_case.keyWidth)) / m_case.amplitude; }

    std::vector<float> expected(int start)
    {
        const Case &c = m_case;
        const auto width = static_cast<size_t>(c.valueWidth);
        std::vector<float> out(static_cast<size_t>(c.tokens * c.heads) * width);
        AttendArgs args{};
        args.q = m_q.data();
        args.qTokenStride = static_cast<size_t>(c.heads * c.keyWidth);
        args.qHeadStride = static_cast<size_t>(c.keyWidth);
        args.keys = m_keys.view;
        args.values = c.latent ? m_keys.view : m_values.view;
        args.out = out.data();
        args.outTokenStride = static_cast<size_t>(c.heads) * width;
        args.outHeadStride = width;
        args.tokens = static_cast<size_t>(c.tokens);
        args.heads = static_cast<size_t>(c.heads);
        args.kvHeads = static_cast<size_t>(c.kvHeads);
        args.keyWidth = static_cast<size_t>(c.keyWidth);
        args.valueWidth = width;
        args.firstPosition = static_cast<size_t>(start);
        args.window = static_cast<size_t>(c.window);
        args.scale = scale();
        reference::attend(args);
        return out;
    }

    Case m_case;
    int m_positions;
    KernelStream m_stream;
    HostCache m_keys;
    HostCache m_values;
    std::vector<float> m_q;
    DeviceArray<float> m_deviceQ;
    DeviceArray<uint8_t> m_deviceKeys;
    DeviceArray<uint8_t> m_deviceValues;
    DeviceArray<float> m_out;
    DeviceArray<cuda::StepHeader> m_step;
    DeviceArray<uint8_t> m_scratch;
    std::optional<Captured> m_graph;
};

double tolerance(const Case &c)
{
    return c.exact ? exactTolerance : halvesTolerance;
}

void check(const Case &c, size_t gap = 0)
{
    CAPTURE(c.tokens);
    CAPTURE(c.heads);
    CAPTURE(c.kvHeads);
    CAPTURE(c.keyWidth);
    CAPTURE(c.valueWidth);
    CAPTURE(c.start);
    CAPTURE(c.window);
    CAPTURE(c.exact);
    CAPTURE(static_cast<int>(c.keys));
    CAPTURE(static_cast<int>(c.values));
    CHECK(Fixture(c, gap).run() < tolerance(c));
}

} // namespace

TEST_CASE("decode and prefill of every length, positions on both sides of a tile boundary")
{
    for (const bool exact : {false, true}) {
        for (const int tokens : {1, 2, 5, 16, 17, 33, 70})
            check({.tokens = tokens, .start = 3, .exact = exact});
        for (const int start : {0, 1, 30, 31, 32, 33, 63, 64, 65, 127, 300})
            check({.start = start, .exact = exact});
    }
    check({.tokens = 130, .heads = 2, .kvHeads = 1, .keyWidth = 32, .valueWidth = 32, .start = 70});
}

TEST_CASE("groups of 1 to 16 heads")
{
    for (const int group : {1, 2, 3, 5, 7, 8, 16})
        for (const int kvHeads : {1, 3})
            check({.tokens = 3,
                   .heads = group * kvHeads,
                   .kvHeads = kvHeads,
                   .keyWidth = 32,
                   .valueWidth = 32,
                   .start = 40});
}

TEST_CASE("odd widths, keys wider than values and vice versa")
{
    for (const bool exact : {false, true}) {
        const int widths[][2] = {{1, 1},   {7, 13},    {24, 8},    {31, 33},  {65, 40},
                                 {80, 96}, {128, 128}, {192, 128}, {96, 250}, {130, 300}};
        for (const auto &[key, value] : widths)
            check({.tokens = 3, .keyWidth = key, .valueWidth = value, .start = 20, .exact = exact});
        check({.tokens = 20, .keyWidth = 72, .valueWidth = 200, .start = 20, .exact = exact});
        check({.tokens = 2, .heads = 1, .kvHeads = 1, .keyWidth = 20, .valueWidth = 530, .start = 5, .exact = exact});
    }
}

TEST_CASE("caches of every type, mixed types, and rows that are not aligned to 16 bytes")
{
    const TensorType types[] = {TensorType::F32, TensorType::F16, TensorType::Q8_0};
    for (const TensorType keys : types)
        for (const TensorType values : types)
            for (const int tokens : {1, 9})
                check({.tokens = tokens, .start = 37, .keys = keys, .values = values});
    for (const TensorType type : types) {
        check({.tokens = 9, .start = 37, .keys = type, .values = type, .exact = true}, 4);
        check({.tokens = 9, .start = 37, .keys = type, .values = type}, 4);
    }
}

TEST_CASE("sliding windows")
{
    for (const bool exact : {false, true})
        for (const int window : {1, 2, 31, 32, 50, 1000})
            for (const int tokens : {1, 40})
                check({.tokens = tokens, .start = 75, .window = window, .exact = exact});
}

TEST_CASE("latent attention: one tile for keys and values")
{
    for (const int tokens : {1, 3}) {
        Case c{.tokens = tokens,
               .heads = 16,
               .kvHeads = 1,
               .keyWidth = 576,
               .valueWidth = 512,
               .start = 66,
               .latent = true};
        check(c);
        c.sharedBytes = 200 * 1024;
        check(c);
        c.keys = TensorType::Q8_0;
        check(c);
        c.exact = true;
        check(c);
    }
    check({.tokens = 19, .heads = 5, .kvHeads = 1, .keyWidth = 44, .valueWidth = 33, .start = 66, .latent = true});
}

TEST_CASE("a context split many times, with empty shares")
{
    for (const bool exact : {false, true})
        for (const int multiprocessors : {1, 8, 60, 200})
            for (const int start : {0, 5, 100, 257})
                check({.tokens = 2, .start = start, .exact = exact, .multiprocessors = multiprocessors});
}

TEST_CASE("large shared memory: tiles of 64 keys")
{
    for (const int start : {0, 40, 63, 64, 130})
        check({.tokens = 21,
               .heads = 8,
               .kvHeads = 2,
               .keyWidth = 128,
               .valueWidth = 128,
               .start = start,
               .sharedBytes = 99 * 1024});
    check({.tokens = 40,
           .heads = 2,
           .kvHeads = 1,
           .keyWidth = 256,
           .valueWidth = 256,
           .start = 50,
           .sharedBytes = 160 * 1024});
}

TEST_CASE("queries far from 1 keep their precision")
{
    for (const float amplitude : {1e-30f, 1e-6f, 1e6f, 1e30f})
        check({.tokens = 3, .start = 40, .amplitude = amplitude});
}

TEST_CASE("a captured graph works for every position")
{
    for (const bool exact : {false, true}) {
        const Case c{.tokens = 2, .start = 17, .exact = exact, .multiprocessors = 20};
        Fixture fixture(c, 0, 300);
        fixture.capture();
        for (const int start : {17, 0, 64, 298, 40})
            CHECK(fixture.run(start) < tolerance(c));
    }
}

TEST_CASE("every thread order gives the same bits")
{
    const Case c{.tokens = 20, .keyWidth = 40, .valueWidth = 72, .start = 50, .window = 60, .keys = TensorType::F32};
    std::vector<float> first;
    for (const uint64_t seed : {0, 1, 2, 3}) {
        const ThreadOrder order(seed);
        Fixture fixture(c);
        CHECK(fixture.run() < tolerance(c));
        if (first.empty())
            first = fixture.results();
        CHECK(fixture.results() == first);
    }
}
