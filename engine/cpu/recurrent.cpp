// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/cpu_backend.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace moire::cpu {

namespace {

constexpr size_t channelsPerPiece = 64;

/// x = sigmoid(x) for up to channelsPerPiece numbers.
void sigmoid(const Kernels &kernels, float *x, size_t n)
{
    for (size_t c = 0; c < n; ++c)
        x[c] = -x[c];
    kernels.expSum(x, n, 0.0f);
    for (size_t c = 0; c < n; ++c)
        x[c] = 1.0f / (1.0f + x[c]);
}

/// x *= sigmoid(gate).
void multiplyBySigmoid(const Kernels &kernels, const float *gate, float *x, size_t n)
{
    std::array<float, channelsPerPiece> factors;
    for (size_t first = 0; first < n; first += channelsPerPiece) {
        const size_t count = std::min(n - first, channelsPerPiece);
        std::copy_n(gate + first, count, factors.data());
        sigmoid(kernels, factors.data(), count);
        for (size_t c = 0; c < count; ++c)
            x[first + c] *= factors[c];
    }
}

/// Channels [first, first + count) of all tokens.
void convolveChannels(const Kernels &kernels, const ConvolveArgs &args, size_t first, size_t count)
{
    const size_t past = args.kernel - 1;
    const auto input = [&](size_t row) { // of (state, u)
        return (row < past ? args.state + row * args.channels : args.x + (row - past) * args.xStride) + first;
    };
    for (size_t t = 0; t < args.tokens; ++t) {
        if (args.inputGate) {
            float *x = args.x + t * args.xStride + first;
            const float *gate = args.inputGate + t * args.xStride + first;
            for (size_t c = 0; c < count; ++c)
                x[c] *= gate[c];
        }
        float *out = args.out + t * args.outStride + first;
        if (args.bias)
            std::copy_n(args.bias + first, count, out);
        else
            std::fill_n(out, count, 0.0f);
        for (size_t j = 0; j < args.kernel; ++j) {
            const float *x = input(t + j);
            const float *weight = args.weight + j * args.channels + first;
            for (size_t c = 0; c < count; ++c)
                out[c] += weight[c] * x[c];
        }
        if (args.silu)
            multiplyBySigmoid(kernels, out, out, count);
        if (args.outputGate) {
            const float *gate = args.outputGate + t * args.xStride + first;
            for (size_t c = 0; c < count; ++c)
                out[c] *= gate[c];
        }
    }
    for (size_t j = 0; j < past; ++j) // ascending: a row of the state moves before it is overwritten
        std::copy_n(input(args.tokens + j), count, args.state + j * args.channels + first);
}

float softplusOf(float x)
{
    return x > 20.0f ? x : std::log1p(std::exp(x));
}

/// 1 / length of a vector.
float inverseLength(const Kernels &kernels, const float *x, size_t n)
{
    return static_cast<float>(1.0 / std::sqrt(kernels.sumOfSquares(x, n) + static_cast<double>(deltaRuleEpsilon)));
}

/// One head and token. The state is read twice: for what it knows of the key, then to change and query it row by row.
void deltaStep(const Kernels &kernels, const DeltaRuleArgs &args, size_t token, size_t head, float *change)
{
    const size_t rows = args.keyWidth;
    const size_t columns = args.valueWidth;
    const float *row = args.qkv + token * args.qkvStride;
    const float *q = row + args.keyHead(head) * rows;
    const float *k = q + args.keyHeads * rows;
    const float *v = row + 2 * args.keyHeads * rows + head * columns;
    float *state = args.state + head * rows * columns;
    float *out = args.out + (token * args.heads + head) * columns;

    const size_t gate = token * args.heads + head;
    const float x = args.alpha[gate] + args.timeBias[head];
    const float kept = std::exp(args.decay[head] * softplusOf(x));
    const float beta = 1.0f / (1.0f + std::exp(-args.beta[gate]));
    const float qScale = inverseLength(kernels, q, rows) / std::sqrt(static_cast<float>(rows));
    const float kScale = inverseLength(kernels, k, rows);

    std::fill_n(change, columns, 0.0f);
    for (size_t r = 0; r < rows; ++r)
        kernels.axpy(k[r], state + r * columns, change, columns);
    for (size_t c = 0; c < columns; ++c)
        change[c] = beta * (v[c] - kept * kScale * change[c]);
    std::fill_n(out, columns, 0.0f);
    for (size_t r = 0; r < rows; ++r) {
        kernels.scale(kept, state + r * columns, columns);
        kernels.axpy(kScale * k[r], change, state + r * columns, columns);
        kernels.axpy(qScale * q[r], state + r * columns, out, columns);
    }

    const double mean = kernels.sumOfSquares(out, columns) / static_cast<double>(columns);
    const auto scale = static_cast<float>(1.0 / std::sqrt(mean + static_cast<double>(args.epsilon)));
    const float *z = args.z + (token * args.heads + head) * columns;
    for (size_t c = 0; c < columns; ++c)
        out[c] *= scale * args.normWeight[c] * z[c];
    multiplyBySigmoid(kernels, z, out, columns);
}

/// One head and token: the state is read and changed once, row by row.
void stateSpaceStep(const Kernels &kernels, const StateSpaceArgs &args, size_t token, size_t head)
{
    const size_t columns = args.valueWidth;
    const size_t width = args.heads * columns;
    const float *row = args.xbc + token * args.xbcStride;
    const float *x = row + head * columns;
    const float *b = row + width + args.group(head) * args.stateWidth;
    const float *c = b + args.groups * args.stateWidth;
    float *state = args.state + head * args.stateWidth * columns;
    float *out = args.out + token * width + head * columns;
    const float time = softplusOf(args.time[token * args.timeStride + head] + args.timeBias[head]);
    const float kept = std::exp(args.decay[head] * time);
    std::fill_n(out, columns, 0.0f);
    kernels.axpy(args.skip[head], x, out, columns);
    for (size_t r = 0; r < args.stateWidth; ++r) {
        kernels.scale(kept, state + r * columns, columns);
        kernels.axpy(time * b[r], x, state + r * columns, columns);
        kernels.axpy(c[r], state + r * columns, out, columns);
    }
    const float *z = args.z + token * args.zStride + head * columns;
    for (size_t p = 0; p < columns; ++p)
        out[p] *= z[p];
    multiplyBySigmoid(kernels, z, out, columns);
}

} // namespace

void gate(const Kernels &kernels, ThreadPool &pool, const GateArgs &args)
{
    pool.run(args.tokens, [&](size_t t, unsigned) {
        for (size_t j = 0; j < args.heads; ++j)
            multiplyBySigmoid(kernels, args.gate + t * args.gateTokenStride + j * args.gateHeadStride,
                              args.y + t * args.yStride + j * args.width, args.width);
    });
}

/// Channels do not depend on each other: a piece has a run of them, and computes all tokens.
void convolve(const Kernels &kernels, ThreadPool &pool, const ConvolveArgs &args)
{
    pool.run((args.channels + channelsPerPiece - 1) / channelsPerPiece, [&](size_t piece, unsigned) {
        const size_t first = piece * channelsPerPiece;
        convolveChannels(kernels, args, first, std::min(args.channels - first, channelsPerPiece));
    });
}

/// A piece is a head, whose state stays in the cache of a core for all tokens.
void deltaRule(const Kernels &kernels, ThreadPool &pool, std::vector<Scratch> &scratch, const DeltaRuleArgs &args)
{
    for (Scratch &thread : scratch)
        if (thread.row.size() < args.valueWidth)
            thread.row.resize(args.valueWidth);
    pool.run(args.heads, [&](size_t head, unsigned thread) {
        for (size_t t = 0; t < args.tokens; ++t)
            deltaStep(kernels, args, t, head, scratch[thread].row.data());
    });
}

void stateSpace(const Kernels &kernels, ThreadPool &pool, const StateSpaceArgs &args)
{
    pool.run(args.heads, [&](size_t head, unsigned) {
        for (size_t t = 0; t < args.tokens; ++t)
            stateSpaceStep(kernels, args, t, head);
    });
}

} // namespace moire::cpu
