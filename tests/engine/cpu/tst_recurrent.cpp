// SPDX-License-Identifier: GPL-3.0-or-later
// Operations of recurrent layers on the CPU, compared with the reference.
#include "cpu/cpu_backend.h"
#include "ops/reference.h"
#include "random_blocks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace moire;
using moire::test::randomFloats;

namespace {

using Floats = std::vector<float>;

float largest(const Floats &a, const Floats &b)
{
    REQUIRE(a.size() == b.size());
    float most = 0.0f;
    for (size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::fabs(a[i] - b[i]));
    return most;
}

std::shared_ptr<Backend> backend(cpu::Simd simd)
{
    return cpu::makeBackend(3, simd, 0);
}

struct Convolution {
    size_t channels;
    size_t kernel;
    size_t tokens;
    bool gates;
    bool silu;
    Floats mixed; ///< [tokens, 3 channels]
    Floats weight;
    Floats bias;
    Floats state;
    Floats out;

    Convolution(size_t c, size_t k, size_t n, bool gated, bool withSilu)
        : channels(c),
          kernel(k),
          tokens(n),
          gates(gated),
          silu(withSilu),
          mixed(randomFloats(n * 3 * c, 1)),
          weight(randomFloats(k * c, 2)),
          bias(randomFloats(c, 4)),
          state(randomFloats((k - 1) * c, 3)),
          out(n * c)
    {
    }
    ConvolveArgs args(size_t first, size_t count)
    {
        float *row = mixed.data() + first * 3 * channels;
        return {.x = row + 2 * channels,
                .xStride = 3 * channels,
                .inputGate = gates ? row : nullptr,
                .outputGate = gates ? row + channels : nullptr,
                .weight = weight.data(),
                .bias = silu ? bias.data() : nullptr,
                .state = state.data(),
                .out = out.data() + first * channels,
                .outStride = channels,
                .tokens = count,
                .channels = channels,
                .kernel = kernel,
                .silu = silu};
    }
};

struct Delta {
    DeltaRuleArgs sizes;
    Floats qkv;
    Floats alpha;
    Floats beta;
    Floats z;
    Floats decay;
    Floats timeBias;
    Floats norm;
    Floats state;
    Floats out;
    size_t row;

    explicit Delta(const DeltaRuleArgs &s)
        : sizes(s),
          alpha(randomFloats(s.tokens * s.heads, 2)),
          beta(randomFloats(s.tokens * s.heads, 3)),
          z(randomFloats(s.tokens * s.heads * s.valueWidth, 4)),
          decay(randomFloats(s.heads, 5)),
          timeBias(randomFloats(s.heads, 6)),
          norm(randomFloats(s.valueWidth, 7)),
          state(randomFloats(s.heads * s.keyWidth * s.valueWidth, 8)),
          out(z.size()),
          row(2 * s.keyHeads * s.keyWidth + s.heads * s.valueWidth)
    {
        qkv = randomFloats(s.tokens * row, 1);
        for (float &x : decay)
            x = -std::fabs(x);
    }
    DeltaRuleArgs args(size_t first, size_t count)
    {
        DeltaRuleArgs a = sizes;
        a.qkv = qkv.data() + first * row;
        a.qkvStride = row;
        a.alpha = alpha.data() + first * a.heads;
        a.beta = beta.data() + first * a.heads;
        a.z = z.data() + first * a.heads * a.valueWidth;
        a.decay = decay.data();
        a.timeBias = timeBias.data();
        a.normWeight = norm.data();
        a.epsilon = 1e-5f;
        a.state = state.data();
        a.out = out.data() + first * a.heads * a.valueWidth;
        a.tokens = count;
        return a;
    }
};

DeltaRuleArgs deltaSizes(size_t tokens, size_t heads, size_t keyHeads, size_t keyWidth, size_t valueWidth, bool tiled)
{
    DeltaRuleArgs a{};
    a.tokens = tokens;
    a.heads = heads;
    a.keyHeads = keyHeads;
    a.keyWidth = keyWidth;
    a.valueWidth = valueWidth;
    a.tiledHeads = tiled;
    return a;
}

} // namespace

TEST_CASE("a convolution by hand")
{
    // Two positions, one channel: out = 10 x[i - 1] + x[i].
    Floats x{1.0f, 2.0f, 3.0f};
    const Floats weight{10.0f, 1.0f};
    Floats state{5.0f};
    Floats out(3);
    reference::convolve({.x = x.data(),
                         .xStride = 1,
                         .weight = weight.data(),
                         .state = state.data(),
                         .out = out.data(),
                         .outStride = 1,
                         .tokens = 3,
                         .channels = 1,
                         .kernel = 2});
    CHECK(out == Floats{51.0f, 12.0f, 23.0f});
    CHECK(state == Floats{3.0f});
}

TEST_CASE("the delta rule by hand")
{
    // One head of width 1: q and k are signs. softplus(0) = ln 2, so a decay of -1 keeps half of the state; beta = 1/2.
    const Floats qkv{2.0f, -3.0f, 4.0f};
    const Floats zero{0.0f};
    const Floats z{1.0f};
    const Floats decay{-1.0f};
    const Floats one{1.0f};
    Floats state{8.0f};
    Floats out(1);
    DeltaRuleArgs args = deltaSizes(1, 1, 1, 1, 1, false);
    args.qkv = qkv.data();
    args.qkvStride = 3;
    args.alpha = args.beta = args.timeBias = zero.data();
    args.z = z.data();
    args.decay = decay.data();
    args.normWeight = one.data();
    args.epsilon = 0.0f;
    args.state = state.data();
    args.out = out.data();
    reference::deltaRule(args);
    // Half of 8 is 4; it predicts -4 for k = -1, so the change is (4 - -4) / 2 = 4, times k: 4 - 4 = 0.
    CHECK(state[0] == doctest::Approx(0.0).epsilon(1e-5));
    const Floats other{2.0f, 3.0f, 4.0f};
    state = {8.0f};
    args.qkv = other.data();
    reference::deltaRule(args); // predicts 4 = v: no change
    CHECK(state[0] == doctest::Approx(4.0).epsilon(1e-5));
    CHECK(out[0] == doctest::Approx(1.0 / (1.0 + std::exp(-1.0)))); // normalised to 1, times silu(1)
}

TEST_CASE("convolutions agree with the reference, and pieces with the whole")
{
    for (const cpu::Simd simd : cpu::machineSimd())
        for (const size_t channels : {size_t{1}, size_t{7}, size_t{64}, size_t{131}})
            for (const size_t kernel : {size_t{1}, size_t{2}, size_t{4}})
                for (const size_t tokens : {size_t{1}, size_t{2}, size_t{9}})
                    for (const bool gates : {false, true}) {
                        Convolution expected(channels, kernel, tokens, gates, !gates);
                        Convolution whole = expected;
                        Convolution pieces = expected;
                        reference::convolve(expected.args(0, tokens));
                        const auto cpu = backend(simd);
                        cpu->convolve(whole.args(0, tokens));
                        CHECK(largest(whole.out, expected.out) < 5e-6f);
                        CHECK(largest(whole.state, expected.state) == 0.0f);
                        for (size_t first = 0; first < tokens; first += 2)
                            cpu->convolve(pieces.args(first, std::min<size_t>(2, tokens - first)));
                        CHECK(pieces.out == whole.out);
                        CHECK(pieces.state == whole.state);
                    }
}

TEST_CASE("the delta rule agrees with the reference, and pieces with the whole")
{
    for (const cpu::Simd simd : cpu::machineSimd())
        for (const DeltaRuleArgs &sizes :
             {deltaSizes(1, 1, 1, 1, 1, false), deltaSizes(5, 6, 2, 7, 9, false), deltaSizes(5, 6, 2, 7, 9, true),
              deltaSizes(12, 4, 4, 16, 33, false), deltaSizes(3, 2, 1, 128, 64, false)}) {
            CAPTURE(sizes.heads);
            CAPTURE(sizes.tiledHeads);
            Delta expected(sizes);
            Delta whole = expected;
            Delta pieces = expected;
            reference::deltaRule(expected.args(0, sizes.tokens));
            const auto cpu = backend(simd);
            cpu->deltaRule(whole.args(0, sizes.tokens));
            CHECK(largest(whole.out, expected.out) < 2e-4f);
            CHECK(largest(whole.state, expected.state) < 2e-5f);
            for (size_t first = 0; first < sizes.tokens; first += 2)
                cpu->deltaRule(pieces.args(first, std::min<size_t>(2, sizes.tokens - first)));
            CHECK(pieces.out == whole.out);
            CHECK(pieces.state == whole.state);
        }
}

TEST_CASE("a state space by hand")
{
    // One head of width 1: softplus(0) = ln 2 is the time, and a decay of -1 keeps half of the state.
    const Floats xbc{3.0f, 2.0f, 5.0f}; // x, B, C
    const Floats zero{0.0f};
    const Floats z{1.0f};
    const Floats decay{-1.0f};
    const Floats skip{7.0f};
    Floats state{8.0f};
    Floats out(1);
    reference::stateSpace({.xbc = xbc.data(),
                           .xbcStride = 3,
                           .time = zero.data(),
                           .timeStride = 1,
                           .z = z.data(),
                           .zStride = 1,
                           .decay = decay.data(),
                           .timeBias = zero.data(),
                           .skip = skip.data(),
                           .state = state.data(),
                           .out = out.data(),
                           .tokens = 1,
                           .heads = 1,
                           .groups = 1,
                           .stateWidth = 1,
                           .valueWidth = 1});
    const double expected = 4.0 + std::log(2.0) * 2.0 * 3.0;
    CHECK(state[0] == doctest::Approx(expected));
    CHECK(out[0] == doctest::Approx((5.0 * expected + 7.0 * 3.0) / (1.0 + std::exp(-1.0))));
}

TEST_CASE("a state space agrees with the reference, and pieces with the whole")
{
    struct Sizes {
        size_t tokens;
        size_t heads;
        size_t groups;
        size_t stateWidth;
        size_t valueWidth;
    };
    for (const cpu::Simd simd : cpu::machineSimd())
        for (const Sizes &s : {Sizes{1, 1, 1, 1, 1}, Sizes{5, 6, 2, 7, 9}, Sizes{9, 4, 4, 16, 33}}) {
            const size_t width = s.heads * s.valueWidth;
            const size_t row = width + 2 * s.groups * s.stateWidth;
            const Floats xbc = randomFloats(s.tokens * row, 1);
            const Floats gates = randomFloats(s.tokens * (width + s.heads), 2); // z, time
            Floats decay = randomFloats(s.heads, 3);
            for (float &x : decay)
                x = -std::fabs(x);
            const Floats bias = randomFloats(s.heads, 4);
            const Floats skip = randomFloats(s.heads, 5);
            const Floats before = randomFloats(width * s.stateWidth, 6);
            const auto run = [&](auto compute, size_t piece, Floats &state) {
                state = before;
                Floats out(s.tokens * width);
                for (size_t first = 0; first < s.tokens; first += piece)
                    compute(StateSpaceArgs{.xbc = xbc.data() + first * row,
                                           .xbcStride = row,
                                           .time = gates.data() + first * (width + s.heads) + width,
                                           .timeStride = width + s.heads,
                                           .z = gates.data() + first * (width + s.heads),
                                           .zStride = width + s.heads,
                                           .decay = decay.data(),
                                           .timeBias = bias.data(),
                                           .skip = skip.data(),
                                           .state = state.data(),
                                           .out = out.data() + first * width,
                                           .tokens = std::min(piece, s.tokens - first),
                                           .heads = s.heads,
                                           .groups = s.groups,
                                           .stateWidth = s.stateWidth,
                                           .valueWidth = s.valueWidth});
                return out;
            };
            const auto cpu = backend(simd);
            const auto onCpu = [&](const StateSpaceArgs &args) { cpu->stateSpace(args); };
            Floats state;
            Floats wholeState;
            const Floats expected = run(reference::stateSpace, s.tokens, state);
            const Floats whole = run(onCpu, s.tokens, wholeState);
            CHECK(largest(whole, expected) < 2e-5f);
            CHECK(largest(wholeState, state) < 2e-5f);
            CHECK(run(onCpu, 2, state) == whole);
            CHECK(state == wholeState);
        }
}

TEST_CASE("gates agree with the reference")
{
    const size_t tokens = 3;
    const size_t heads = 2;
    for (const cpu::Simd simd : cpu::machineSimd())
        for (const size_t width : {size_t{1}, size_t{10}, size_t{100}}) {
            const Floats q = randomFloats(tokens * heads * 2 * width, 1); // every head, then its gate
            Floats expected = randomFloats(tokens * heads * width, 2);
            Floats y = expected;
            const auto args = [&](float *out) {
                return GateArgs{.gate = q.data() + width,
                                .gateTokenStride = heads * 2 * width,
                                .gateHeadStride = 2 * width,
                                .y = out,
                                .yStride = heads * width,
                                .tokens = tokens,
                                .heads = heads,
                                .width = width};
            };
            reference::gate(args(expected.data()));
            backend(simd)->gate(args(y.data()));
            CHECK(largest(y, expected) < 1e-6f);
        }
}
