// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/reference.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace moire::reference {

namespace {

double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

double softplus(double x)
{
    return x > 30.0 ? x : std::log1p(std::exp(x)); // the same in float64, without overflow
}

/// Copied with length 1, times \p factor.
std::vector<double> unit(const float *x, size_t n, double factor)
{
    std::vector<double> out(x, x + n);
    double sum = static_cast<double>(deltaRuleEpsilon);
    for (const double value : out)
        sum += value * value;
    for (double &value : out)
        value *= factor / std::sqrt(sum);
    return out;
}

/// One head and token: changes its state, and returns what the query reads from it.
std::vector<double> deltaStep(const DeltaRuleArgs &args, size_t token, size_t head, float *state)
{
    const size_t rows = args.keyWidth;
    const size_t columns = args.valueWidth;
    const float *row = args.qkv + token * args.qkvStride;
    const size_t key = args.keyHead(head) * rows;
    const std::vector<double> q = unit(row + key, rows, 1.0 / std::sqrt(static_cast<double>(rows)));
    const std::vector<double> k = unit(row + args.keyHeads * rows + key, rows, 1.0);
    const float *v = row + 2 * args.keyHeads * rows + head * columns;
    const size_t gate = token * args.heads + head;
    const double time = softplus(static_cast<double>(args.alpha[gate]) + static_cast<double>(args.timeBias[head]));
    const double kept = std::exp(static_cast<double>(args.decay[head]) * time);
    const double beta = logistic(static_cast<double>(args.beta[gate]));
    std::vector<double> out(columns, 0.0);
    for (size_t c = 0; c < columns; ++c) {
        double known = 0.0;
        for (size_t r = 0; r < rows; ++r)
            known += kept * static_cast<double>(state[r * columns + c]) * k[r];
        const double change = beta * (static_cast<double>(v[c]) - known);
        for (size_t r = 0; r < rows; ++r) {
            float &s = state[r * columns + c];
            s = static_cast<float>(kept * static_cast<double>(s) + k[r] * change);
            out[c] += q[r] * static_cast<double>(s);
        }
    }
    return out;
}

} // namespace

void gate(const GateArgs &args)
{
    for (size_t i = 0; i < args.tokens; ++i)
        for (size_t j = 0; j < args.heads; ++j)
            for (size_t c = 0; c < args.width; ++c) {
                const float g = args.gate[i * args.gateTokenStride + j * args.gateHeadStride + c];
                float &y = args.y[i * args.yStride + j * args.width + c];
                y = static_cast<float>(static_cast<double>(y) * logistic(static_cast<double>(g)));
            }
}

void convolve(const ConvolveArgs &args)
{
    const size_t past = args.kernel - 1;
    std::vector<float> inputs(args.state, args.state + past * args.channels); // rows of (state, u)
    for (size_t i = 0; i < args.tokens; ++i)
        for (size_t c = 0; c < args.channels; ++c) {
            float &x = args.x[i * args.xStride + c];
            x *= args.inputGate ? args.inputGate[i * args.xStride + c] : 1.0f;
            inputs.push_back(x);
        }
    for (size_t i = 0; i < args.tokens; ++i)
        for (size_t c = 0; c < args.channels; ++c) {
            double sum = args.bias ? static_cast<double>(args.bias[c]) : 0.0;
            for (size_t j = 0; j < args.kernel; ++j)
                sum += static_cast<double>(args.weight[j * args.channels + c]) *
                    static_cast<double>(inputs[(i + j) * args.channels + c]);
            if (args.silu)
                sum *= logistic(sum);
            if (args.outputGate)
                sum *= static_cast<double>(args.outputGate[i * args.xStride + c]);
            args.out[i * args.outStride + c] = static_cast<float>(sum);
        }
    std::copy(inputs.end() - static_cast<std::ptrdiff_t>(past * args.channels), inputs.end(), args.state);
}

void deltaRule(const DeltaRuleArgs &args)
{
    for (size_t head = 0; head < args.heads; ++head)
        for (size_t i = 0; i < args.tokens; ++i) {
            std::vector<double> o = deltaStep(args, i, head, args.state + head * args.keyWidth * args.valueWidth);
            double square = 0.0;
            for (const double x : o)
                square += x * x;
            const double scale =
                1.0 / std::sqrt(square / static_cast<double>(o.size()) + static_cast<double>(args.epsilon));
            const size_t at = (i * args.heads + head) * args.valueWidth;
            for (size_t c = 0; c < o.size(); ++c) {
                const auto z = static_cast<double>(args.z[at + c]);
                args.out[at + c] =
                    static_cast<float>(o[c] * scale * static_cast<double>(args.normWeight[c]) * z * logistic(z));
            }
        }
}

void stateSpace(const StateSpaceArgs &args)
{
    const size_t columns = args.valueWidth;
    const size_t width = args.heads * columns;
    for (size_t head = 0; head < args.heads; ++head)
        for (size_t i = 0; i < args.tokens; ++i) {
            const float *x = args.xbc + i * args.xbcStride + head * columns;
            const float *b = args.xbc + i * args.xbcStride + width + args.group(head) * args.stateWidth;
            const float *c = b + args.groups * args.stateWidth;
            const double time = softplus(static_cast<double>(args.time[i * args.timeStride + head]) +
                                         static_cast<double>(args.timeBias[head]));
            const double kept = std::exp(static_cast<double>(args.decay[head]) * time);
            for (size_t p = 0; p < columns; ++p) {
                double sum = static_cast<double>(args.skip[head]) * static_cast<double>(x[p]);
                for (size_t r = 0; r < args.stateWidth; ++r) {
                    float &s = args.state[(head * args.stateWidth + r) * columns + p];
                    s = static_cast<float>(kept * static_cast<double>(s) +
                                           time * static_cast<double>(b[r]) * static_cast<double>(x[p]));
                    sum += static_cast<double>(c[r]) * static_cast<double>(s);
                }
                const auto z = static_cast<double>(args.z[i * args.zStride + head * columns + p]);
                args.out[i * width + head * columns + p] = static_cast<float>(sum * z * logistic(z));
            }
        }
}

} // namespace moire::reference
