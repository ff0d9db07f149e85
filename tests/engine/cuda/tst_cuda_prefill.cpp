// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernel_fixture.h"
#include "thorough.h"

#include "cuda/prefill.h"
#include "ops/reference.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace moire;
using namespace moire::test;
using cuda::DeviceArray;

namespace {

// Weights and activations are rounded to 11 bits once, hidden activations a second time; sums are in float32.
constexpr double halvesTolerance = 2e-3;
constexpr double floatsTolerance = 1e-5;

bool isFloats(TensorType type)
{
    return type == TensorType::F32 || type == TensorType::BF16;
}

double toleranceOf(TensorType type)
{
    return isFloats(type) ? floatsTolerance : halvesTolerance;
}

/// A valid number of columns for the type: odd if allowed, and not a multiple of the kernels' step.
size_t columnsFor(TensorType type)
{
    const size_t block = quant::findFormat(type)->blockWeights;
    return block == 1 ? 75 : block == 32 ? 96 : 256;
}

/// Lowers the scratch bounds during its lifetime.
struct Bounds {
    explicit Bounds(cuda::ScratchBounds bounds) { cuda::scratchBounds = bounds; }
    ~Bounds() { cuda::scratchBounds = {}; }
    Bounds(const Bounds &) = delete;
    Bounds &operator=(const Bounds &) = delete;
};

struct ExpertCase {
    TensorType gate = TensorType::Q4_0;
    TensorType up = TensorType::Q4_0;
    TensorType down = TensorType::Q4_0;
    size_t d = 64;
    size_t width = 32;
    size_t experts = 4;
    size_t used = 2;
    size_t tokens = 5;
    bool dense = false;
    bool weighted = true;
    float amplitude = 1.0f;
    size_t favourite = 0; ///< how many of ten tokens choose expert 0 first
    size_t unused = 0; ///< trailing choices per token that are noExpert
};

ExpertCase caseOf(TensorType type)
{
    return {.gate = type, .up = type, .down = type, .d = columnsFor(type), .width = columnsFor(type)};
}

class ExpertFixture {
public:
    explicit ExpertFixture(const ExpertCase &c)
        : m_case(c),
          m_gate(m_stream, c.gate, c.width, c.d, c.dense ? 1 : c.experts, 1),
          m_up(m_stream, c.up, c.width, c.d, c.dense ? 1 : c.experts, 2),
          m_down(m_stream, c.down, c.d, c.width, c.dense ? 1 : c.experts, 3),
          m_blas(m_stream.queue().stream),
          m_x(c.tokens * (c.d + 1)),
          m_ids(c.tokens * used()),
          m_weights(c.tokens * used()),
          m_y(c.tokens * (c.d + 2))
    {
    }

    /// The difference from the reference for other activations and routes; uses the captured graph, if there is one.
    double run(unsigned seed)
    {
        fill(seed);
        m_stream.write(m_x, m_hostX);
        m_stream.write(m_ids, m_hostIds);
        m_stream.write(m_weights, m_hostWeights);
        m_stream.write(m_y, m_hostY);
        if (m_graph)
            m_graph->launch();
        else
            launch();
        return relativeDifference(results(), expected());
    }
    void capture()
    {
        run(0);
        m_graph.emplace(m_stream, [&] { launch(); });
    }
    std::vector<float> results() const { return m_stream.read(m_y); }
    size_t scratchBytes() const { return cuda::expertScratchBytes(product()); }

private:
    size_t used() const { return m_case.dense ? 1 : m_case.used; }

    void fill(unsigned seed)
    {
        const ExpertCase &c = m_case;
        m_hostX = randomFloats(m_x.count(), seed);
        for (float &x : m_hostX)
            x *= c.amplitude;
        m_hostY = randomFloats(m_y.count(), seed + 1);
        m_hostWeights = randomFloats(m_weights.count(), seed + 2);
        std::mt19937 random(seed);
        std::vector<uint32_t> all(std::max(c.experts, used()));
        std::iota(all.begin(), all.end(), 0u);
        m_hostIds.clear();
        for (size_t i = 0; i < c.tokens; ++i) {
            std::shuffle(all.begin(), all.end(), random);
            if (i % 10 < c.favourite)
                std::iter_swap(all.begin(), std::find(all.begin(), all.end(), 0u));
            m_hostIds.insert(m_hostIds.end(), all.begin(), all.begin() + static_cast<std::ptrdiff_t>(used()));
            for (size_t j = 0; j < c.unused; ++j) {
                m_hostIds.end()[-1 - static_cast<std::ptrdiff_t>(j)] = UINT32_MAX;
                m_hostWeights[m_hostIds.size() - 1 - j] = 0.0f;
            }
        }
    }

    cuda::ExpertProduct product() const
    {
        const ExpertCase &c = m_case;
        return {.gateType = c.gate,
                .upType = c.up,
                .downType = c.down,
                .gate = m_gate.view(),
                .up = m_up.view(),
                .down = m_down.view(),
                .experts = static_cast<int>(c.experts),
                .ids = c.dense ? nullptr : m_ids.get(),
                .weights = c.weighted ? m_weights.get() : nullptr,
                .used = static_cast<int>(used()),
                .x = m_x.get(),
                .xStride = c.d + 1,
                .y = m_y.get(),
                .yStride = c.d + 2,
                .tokens = static_cast<int>(c.tokens)};
    }

    void launch()
    {
        if (m_scratch.count() < scratchBytes())
            m_scratch = DeviceArray<uint8_t>(scratchBytes());
        cuda::multiplyExperts(m_stream.queue(), m_blas, product(), {m_scratch.get(), m_scratch.count()});
    }

    std::vector<float> expected() const
    {
        const ExpertCase &c = m_case;
        std::vector<float> y = m_hostY;
        std::vector<uint32_t> ids = c.dense ? std::vector<uint32_t>(c.tokens, 0u) : m_hostIds;
        std::replace(ids.begin(), ids.end(), UINT32_MAX, 0u); // their weight is 0
        const std::vector<float> weights = c.weighted ? m_hostWeights : std::vector<float>(ids.size(), 1.0f);
        reference::experts({m_hostX.data(), c.d + 1, c.tokens, &m_gate.host.matrix, &m_up.host.matrix,
                            &m_down.host.matrix, ids.data(), weights.data(), static_cast<uint32_t>(used()), y.data(),
                            c.d + 2});
        return y;
    }

    ExpertCase m_case;
    KernelStream m_stream;
    KernelWeights m_gate;
    KernelWeights m_up;
    KernelWeights m_down;
    cuda::Blas m_blas;
    std::vector<float> m_hostX;
    std::vector<uint32_t> m_hostIds;
    std::vector<float> m_hostWeights;
    std::vector<float> m_hostY;
    DeviceArray<float> m_x;
    DeviceArray<uint32_t> m_ids;
    DeviceArray<float> m_weights;
    DeviceArray<float> m_y;
    DeviceArray<uint8_t> m_scratch;
    std::optional<Captured> m_graph;
};

double differenceOf(const ExpertCase &c)
{
    return ExpertFixture(c).run(7);
}

struct DenseCase {
    TensorType type = TensorType::Q4_0;
    size_t rows = 33;
    size_t columns = 96;
    size_t tokens = 5;
    bool bias = false;
    bool add = false;
    float amplitude = 1.0f;
};

double differenceOf(const DenseCase &c)
{
    const KernelStream stream;
    const KernelWeights weights(stream, c.type, c.rows, c.columns, 1, 1);
    std::vector<float> x = randomFloats(c.tokens * (c.columns + 1), 2);
    for (float &v : x)
        v *= c.amplitude;
    const std::vector<float> bias = randomFloats(c.rows, 3);
    std::vector<float> y = randomFloats(c.tokens * (c.rows + 2), 4);
    const auto deviceX = stream.upload(x);
    const auto deviceBias = stream.upload(bias);
    const auto deviceY = stream.upload(y);
    cuda::Blas blas(stream.queue().stream);
    const cuda::DenseProduct product{
        c.type,        weights.view(), c.bias ? deviceBias.get() : nullptr, deviceX.get(), c.columns + 1,
        deviceY.get(), c.rows + 2,     static_cast<int>(c.tokens),          c.add};
    const DeviceArray<uint8_t> scratch(cuda::denseScratchBytes(product));
    cuda::multiplyDense(stream.queue(), blas, product, {scratch.get(), scratch.count()});
    const LinearJob job{&weights.host.matrix, c.bias ? bias.data() : nullptr, y.data(), c.rows + 2, c.add};
    reference::linear({x.data(), c.columns + 1, c.tokens, std::span(&job, 1)});
    return relativeDifference(stream.read(deviceY), y);
}

struct HeadCase {
    TensorType type = TensorType::Q4_0;
    size_t rows = 7;
    size_t columns = 96;
    size_t heads = 3;
    size_t tokens = 5;
    bool transposed = false;
    bool shared = false; ///< all heads read the same input
};

double differenceOf(const HeadCase &c)
{
    const KernelStream stream;
    const size_t firstHead = 1;
    const KernelWeights weights(stream, c.type, c.rows, c.columns, firstHead + c.heads, 1);
    const size_t in = (c.transposed ? c.rows : c.columns) + 1;
    const size_t out = (c.transposed ? c.columns : c.rows) + 2;
    const std::vector<float> x = randomFloats(c.tokens * c.heads * in, 2);
    std::vector<float> y = randomFloats(c.tokens * c.heads * out, 4);
    const auto deviceX = stream.upload(x);
    const auto deviceY = stream.upload(y);
    cuda::Blas blas(stream.queue().stream);
    cuda::HeadProduct product{.type = c.type,
                              .weight = weights.view(),
                              .transposed = c.transposed,
                              .x = deviceX.get(),
                              .xTokenStride = c.heads * in,
                              .xHeadStride = c.shared ? 0 : in,
                              .y = deviceY.get(),
                              .yTokenStride = c.heads * out,
                              .yHeadStride = out,
                              .tokens = static_cast<int>(c.tokens),
                              .heads = static_cast<int>(c.heads)};
    product.weight.data += firstHead * product.weight.matrixStride;
    const DeviceArray<uint8_t> scratch(cuda::headScratchBytes(product));
    cuda::multiplyHeads(stream.queue(), blas, product, {scratch.get(), scratch.count()});
    reference::headLinear({&weights.host.matrix, c.transposed, x.data(), c.heads * in, c.shared ? 0 : in, y.data(),
                           c.heads * out, out, c.tokens, firstHead, c.heads});
    return relativeDifference(stream.read(deviceY), y);
}

} // namespace

TEST_CASE("experts of every type, odd shapes")
{
    for (const TensorType type : everyType()) {
        CAPTURE(static_cast<int>(type));
        ExpertCase c = caseOf(type);
        CHECK(differenceOf(c) < toleranceOf(type));
        c.tokens = 70;
        c.experts = 2;
        c.used = 1;
        CHECK(differenceOf(c) < toleranceOf(type));
    }
}

TEST_CASE("experts: rows beyond one block, columns beyond one step")
{
    CHECK(differenceOf(ExpertCase{.d = 160, .width = 288, .tokens = 9}) < halvesTolerance);
    CHECK(differenceOf(ExpertCase{.gate = TensorType::F16,
                                  .up = TensorType::F16,
                                  .down = TensorType::F16,
                                  .d = 131,
                                  .width = 77,
                                  .tokens = 9}) < halvesTolerance);
    CHECK(differenceOf(ExpertCase{.gate = TensorType::F32,
                                  .up = TensorType::F32,
                                  .down = TensorType::F32,
                                  .d = 67,
                                  .width = 41,
                                  .tokens = 9}) < floatsTolerance);
}

TEST_CASE("experts: gate, up and down of different types")
{
    using enum TensorType;
    const TensorType types[][3] = {
        {Q4_0, Q8_0, Q5_1}, {F16, F16, F32}, {F32, Q4_1, Q8_0}, {Q5_0, Q5_0, BF16}, {BF16, F32, F16}};
    for (const auto &[gate, up, down] : types) {
        const TensorType gateNow = gate; // Clang 14 cannot capture structured bindings
        CAPTURE(static_cast<int>(gateNow));
        const double tolerance = isFloats(gate) && isFloats(up) && isFloats(down) ? floatsTolerance : halvesTolerance;
        CHECK(differenceOf(ExpertCase{.gate = gate, .up = up, .down = down, .d = 96, .width = 64, .tokens = 20}) <
              tolerance);
    }
    CHECK(differenceOf(ExpertCase{.gate = Q4_K, .up = Q4_K, .down = Q6_K, .d = 256, .width = 256, .tokens = 3}) <
          halvesTolerance);
}

TEST_CASE("experts: 1 to 40 of them, 1 to 130 tokens, even and uneven")
{
    size_t combination = 0;
    for (const size_t experts : {1, 2, 31, 32, 33, 40})
        for (const size_t tokens : {1, 2, 17, 64, 130}) {
            if (!nightly() && ++combination % 3 != 0) // every row and every column is tried
                continue;
            CAPTURE(experts);
            CAPTURE(tokens);
            ExpertCase c{.experts = experts, .used = std::min<size_t>(experts, 6), .tokens = tokens};
            CHECK(differenceOf(c) < halvesTolerance);
            c.favourite = 9;
            c.used = 1;
            CHECK(differenceOf(c) < halvesTolerance);
        }
    CHECK(differenceOf(ExpertCase{.experts = 40, .used = 40, .tokens = 3, .weighted = false}) < halvesTolerance);
}

TEST_CASE("experts: choices of no expert")
{
    for (const size_t unused : {1, 3, 4})
        CHECK(differenceOf(ExpertCase{.experts = 9, .used = 4, .tokens = 20, .unused = unused}) < halvesTolerance);
    CHECK(differenceOf(ExpertCase{
              .gate = TensorType::F32, .up = TensorType::F32, .down = TensorType::F32, .tokens = 20, .unused = 1}) <
          floatsTolerance);
}

TEST_CASE("a feed-forward without routes, of every type")
{
    for (const TensorType type : everyType()) {
        CAPTURE(static_cast<int>(type));
        ExpertCase c = caseOf(type);
        c.dense = true;
        CHECK(differenceOf(c) < toleranceOf(type));
        c.weighted = false;
        c.tokens = 66;
        CHECK(differenceOf(c) < toleranceOf(type));
    }
}

TEST_CASE("activations beyond the range of halves, and far below it")
{
    for (const float amplitude : {1e-12f, 1e-5f, 1e6f, 1e9f}) {
        CAPTURE(amplitude);
        CHECK(differenceOf(DenseCase{.amplitude = amplitude}) < halvesTolerance);
        for (const TensorType type : {TensorType::Q8_0, TensorType::F16, TensorType::F32}) {
            ExpertCase c = caseOf(type);
            c.amplitude = amplitude;
            CHECK(differenceOf(c) < toleranceOf(type));
            c.dense = true;
            CHECK(differenceOf(c) < toleranceOf(type));
        }
    }
}

TEST_CASE("every thread order gives the same bits")
{
    ExpertCase c{.gate = TensorType::Q5_1,
                 .up = TensorType::Q5_1,
                 .down = TensorType::Q8_0,
                 .d = 96,
                 .width = 96,
                 .experts = 9,
                 .used = 4,
                 .tokens = 40};
    for (const bool floats : {false, true}) {
        if (floats)
            c.gate = TensorType::F32;
        std::vector<float> first;
        for (const uint64_t seed : {0, 1, 2, 3}) {
            const ThreadOrder order(seed);
            ExpertFixture fixture(c);
            CHECK(fixture.run(5) < halvesTolerance);
            if (first.empty())
                first = fixture.results();
            CHECK(fixture.results() == first);
        }
    }
}

TEST_CASE("a captured graph works for other activations and routes")
{
    for (const bool dense : {false, true}) {
        ExpertFixture fixture({.experts = 7, .used = 3, .tokens = 33, .dense = dense, .favourite = 3});
        fixture.capture();
        for (const unsigned seed : {1, 2, 3})
            CHECK(fixture.run(seed) < halvesTolerance);
    }
}

TEST_CASE("bounded scratch: tokens and weights in pieces")
{
    for (const bool dense : {false, true})
        for (const TensorType type : {TensorType::Q4_0, TensorType::F16, TensorType::F32, TensorType::BF16}) {
            CAPTURE(static_cast<int>(type));
            ExpertCase c = caseOf(type);
            c.tokens = 50;
            c.dense = dense;
            const size_t whole = ExpertFixture(c).scratchBytes();
            const Bounds bounds({.widenedBytes = 4000, .productBytes = 1000, .pieceBytes = 16000});
            ExpertFixture fixture(c);
            CHECK(fixture.scratchBytes() < whole);
            CHECK(fixture.run(3) < toleranceOf(type));
            CHECK(differenceOf(DenseCase{.type = type, .tokens = 50, .bias = true, .add = true}) < toleranceOf(type));
            CHECK(differenceOf(HeadCase{.type = type}) < toleranceOf(type));
        }
}

TEST_CASE("dense products of every type: bias, adding, 1 to 130 tokens")
{
    for (const TensorType type : everyType()) {
        CAPTURE(static_cast<int>(type));
        for (const size_t tokens : {1, 2, 9, 130})
            for (const bool bias : {false, true})
                CHECK(differenceOf(DenseCase{.type = type,
                                             .columns = columnsFor(type),
                                             .tokens = tokens,
                                             .bias = bias,
                                             .add = tokens == 9}) < toleranceOf(type));
    }
}

TEST_CASE("one matrix per head, of every type: plain and transposed, one shared input or one per head")
{
    for (const TensorType type : everyType()) {
        CAPTURE(static_cast<int>(type));
        for (const bool transposed : {false, true})
            for (const bool shared : {false, true})
                CHECK(differenceOf(HeadCase{
                          .type = type, .columns = columnsFor(type), .transposed = transposed, .shared = shared}) <
                      toleranceOf(type));
    }
}
