// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/reference.h"

#include "ops/select.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace moire::reference {

namespace {

/// y = W_index x, in float64.
std::vector<double> product(const Matrix &matrix, size_t index, const std::vector<double> &x)
{
    std::vector<float> row(matrix.columns);
    std::vector<double> y(matrix.rows, 0.0);
    for (size_t r = 0; r < matrix.rows; ++r) {
        widenRow(matrix, index, r, row.data());
        for (size_t c = 0; c < matrix.columns; ++c)
            y[r] += static_cast<double>(row[c]) * x[c];
    }
    return y;
}

double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// Biases of the three products of a gated feed-forward; null if there are none.
struct GatedBias {
    const float *gate = nullptr;
    const float *up = nullptr;
    const float *down = nullptr;
};

void addBias(std::vector<double> &y, const float *bias)
{
    for (size_t r = 0; bias && r < y.size(); ++r)
        y[r] += static_cast<double>(bias[r]);
}

/// One expert.
std::vector<double> gatedFeedForward(Activation activation, const Matrix *gate, const Matrix &up, const Matrix &down,
                                     size_t index, const std::vector<double> &x, const GatedBias &bias)
{
    std::vector<double> hidden = product(up, index, x);
    addBias(hidden, bias.up);
    std::vector<double> gates = gate ? product(*gate, index, x) : std::vector<double>(hidden.size());
    addBias(gates, bias.gate);
    for (size_t r = 0; r < hidden.size(); ++r)
        hidden[r] = activated(activation, gates[r], hidden[r]);
    std::vector<double> y = product(down, index, hidden);
    addBias(y, bias.down);
    return y;
}

void addScaled(float *y, const std::vector<double> &x, double factor)
{
    for (size_t c = 0; c < x.size(); ++c)
        y[c] = static_cast<float>(static_cast<double>(y[c]) + factor * x[c]);
}

/// Softmax over the experts, or sigmoid of each.
void scoreLogits(std::vector<double> &logits, RouterScore score)
{
    if (score == RouterScore::Sigmoid) {
        std::transform(logits.begin(), logits.end(), logits.begin(), sigmoid);
        return;
    }
    const double greatest = *std::max_element(logits.begin(), logits.end());
    double total = 0.0;
    for (double &x : logits) {
        x = std::exp(x - greatest);
        total += x;
    }
    for (double &x : logits)
        x /= total;
}

std::vector<double> widened(const float *x, size_t n)
{
    return {x, x + n};
}

} // namespace

double activated(Activation activation, double g, double u)
{
    switch (activation) {
    case Activation::SwiGlu:
        return g * sigmoid(g) * u;
    case Activation::GeGlu:
        return 0.5 * g * (1.0 + std::tanh(std::sqrt(2.0 / std::numbers::pi) * (g + 0.044715 * g * g * g))) * u;
    case Activation::ClampedSwiGlu: {
        const double limit = static_cast<double>(clampedSwiGluLimit);
        const double clamped = g > limit ? limit : g; // NaN stays NaN
        const double linear = u > limit ? limit : u < -limit ? -limit : u;
        return clamped * sigmoid(static_cast<double>(clampedSwiGluSlope) * clamped) * (linear + 1.0);
    }
    case Activation::SquaredRelu:
        return u < 0.0 ? 0.0 : u * u;
    }
    return 0.0;
}

void route(const RouteArgs &args)
{
    const size_t experts = args.router->rows;
    const size_t used = args.expertsUsed;
    std::vector<float> scratch(experts + args.groups);
    for (size_t i = 0; i < args.tokens; ++i) {
        std::vector<double> logits = product(*args.router, 0, widened(args.x + i * args.xStride, args.router->columns));
        addBias(logits, args.logitBias);
        scoreLogits(logits, args.score);
        const std::vector<float> scores(logits.begin(), logits.end());
        uint32_t *ids = args.ids + i * used;
        float *weights = args.weights + i * used;
        selectExperts(args, args.firstPosition + i, scores.data(), scratch.data(), ids, weights);
        if (args.record.ids)
            std::copy_n(ids, used, args.record.ids + i * used);
        if (args.record.weights)
            std::copy_n(weights, used, args.record.weights + i * used);
        if (args.record.scores)
            std::copy_n(scores.data(), experts, args.record.scores + i * experts);
        applyChoice(args, i, scores.data(), ids, weights);
    }
}

void experts(const ExpertArgs &args)
{
    for (size_t i = 0; i < args.tokens; ++i) {
        const std::vector<double> x = widened(args.x + i * args.xStride, args.up->columns);
        std::vector<double> sum(args.down->rows, 0.0);
        const auto row = [](const float *bias, size_t index, size_t width) {
            return bias ? bias + index * width : nullptr;
        };
        for (size_t j = i * args.expertsUsed; j < (i + 1) * args.expertsUsed; ++j) {
            if (args.ids[j] == noExpert)
                continue;
            const uint32_t e = args.ids[j];
            const GatedBias bias{row(args.gateBias, e, args.up->rows), row(args.upBias, e, args.up->rows),
                                 row(args.downBias, e, args.down->rows)};
            const std::vector<double> out =
                gatedFeedForward(args.activation, args.gate, *args.up, *args.down, e, x, bias);
            for (size_t c = 0; c < sum.size(); ++c)
                sum[c] += static_cast<double>(args.weights[j]) * out[c];
        }
        if (!args.add)
            std::fill_n(args.y + i * args.yStride, sum.size(), 0.0f);
        addScaled(args.y + i * args.yStride, sum, 1.0);
    }
}

void feedForward(const FeedForwardArgs &args)
{
    for (size_t i = 0; i < args.tokens; ++i) {
        const std::vector<double> x = widened(args.x + i * args.xStride, args.up->columns);
        if (!args.add)
            std::fill_n(args.y + i * args.yStride, args.down->rows, 0.0f);
        const double factor = args.sharedGate ? sigmoid(product(*args.sharedGate, 0, x)[0]) : 1.0;
        addScaled(args.y + i * args.yStride,
                  gatedFeedForward(args.activation, args.gate, *args.up, *args.down, 0, x,
                                   {args.gateBias, args.upBias, args.downBias}),
                  factor);
    }
}

} // namespace moire::reference
