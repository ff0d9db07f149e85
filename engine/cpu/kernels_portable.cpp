// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace moire::cpu {

namespace {

void dotUnpacked(const quant::BlockFormat &format, const std::byte *w, const void *const *x, size_t tokens, size_t n,
                 float *out)
{
    format.dot(format, w, x, tokens, n, out);
}

float dotFloat(const float *a, const float *b, size_t n)
{
    double sum = 0.0;
    for (size_t i = 0; i < n; ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return static_cast<float>(sum);
}

void axpy(float a, const float *x, float *y, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        y[i] += a * x[i];
}

void scale(float a, float *x, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        x[i] *= a;
}

void fromHalf(const uint16_t *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = quant::halfToFloat(x[i]);
}

void toHalf(const float *x, uint16_t *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = quant::floatToHalf(x[i]);
}

double sumOfSquares(const float *x, size_t n)
{
    double sum = 0.0;
    for (size_t i = 0; i < n; ++i)
        sum += static_cast<double>(x[i]) * static_cast<double>(x[i]);
    return sum;
}

float sigmoidTimes(float x, float slope)
{
    return x / (1.0f + std::exp(-slope * x));
}

void activate(Activation activation, const float *gate, const float *up, float *out, size_t n)
{
    constexpr float limit = clampedSwiGluLimit;
    for (size_t i = 0; i < n; ++i) {
        const float u = up[i];
        switch (activation) {
        case Activation::SwiGlu:
            out[i] = sigmoidTimes(gate[i], 1.0f) * u;
            break;
        case Activation::GeGlu: // gelu(g) = g sigmoid(2 sqrt(2 / pi) (g + 0.044715 g^3))
            out[i] = sigmoidTimes(gate[i], 1.59576912f * (1.0f + 0.044715f * gate[i] * gate[i])) * u;
            break;
        case Activation::ClampedSwiGlu: { // in this order NaN stays NaN
            const float below = u > limit ? limit : u;
            out[i] = sigmoidTimes(gate[i] > limit ? limit : gate[i], clampedSwiGluSlope) *
                ((below < -limit ? -limit : below) + 1.0f);
            break;
        }
        case Activation::SquaredRelu:
            out[i] = u < 0.0f ? 0.0f : u * u;
            break;
        }
    }
}

float expSum(float *x, size_t n, float max)
{
    float sum = 0.0f;
    for (size_t i = 0; i < n; ++i)
        sum += x[i] = std::exp(x[i] - max);
    return sum;
}

void maxima(const float *x, size_t n, float *out)
{
    for (size_t at = 0; at < n; at += rowBlock)
        *out++ = *std::max_element(x + at, x + std::min(n, at + rowBlock));
}

constexpr size_t lanes = 4;
using Floats = float __attribute__((vector_size(lanes * sizeof(float))));
using Integers = int32_t __attribute__((vector_size(lanes * sizeof(int32_t))));

/// As in kernels_simd.inc, from -87.3 to 88.3.
Floats exponential(Floats x)
{
    constexpr float toWhole = 12582912.0f; // 1.5 * 2^23: adding it rounds to a whole number
    const Floats n = x * 1.44269504f + toWhole - toWhole;
    const Floats r = x - n * 0.693359375f + n * 2.12194440e-4f;
    const Floats p = ((r * (1.0f / 5040.0f) + 1.0f / 720.0f) * r + 1.0f / 120.0f) * r + 1.0f / 24.0f;
    const Floats q = (((p * r + 1.0f / 6.0f) * r + 0.5f) * r + 1.0f) * r + 1.0f;
    return q * std::bit_cast<Floats>((__builtin_convertvector(n, Integers) + 127) << 23);
}

ExpMoments expMoments(const float *x, size_t n, float max)
{
    Floats sum{};
    Floats weighted{};
    const auto add = [&](Floats values) {
        const Floats shifted = values - max > -87.3f ? values - max : Floats{} - 87.3f;
        const Floats e = exponential(shifted);
        sum += e;
        weighted += e * shifted;
    };
    Floats values;
    size_t i = 0;
    for (; i + lanes <= n; i += lanes) {
        std::memcpy(&values, x + i, sizeof values);
        add(values);
    }
    if (i < n) {
        values = Floats{} + (max - 100.0f);
        std::memcpy(&values, x + i, (n - i) * sizeof(float));
        add(values);
    }
    return {sum[0] + sum[1] + sum[2] + sum[3], weighted[0] + weighted[1] + weighted[2] + weighted[3]};
}

} // namespace

extern const Kernels portableKernels;
constinit const Kernels portableKernels{Simd::Portable,
                                        {},
                                        dotUnpacked,
                                        {},
                                        0,
                                        quant::quantizeActivationsQ8,
                                        quant::quantizeActivationsQ8K,
                                        dotFloat,
                                        axpy,
                                        scale,
                                        fromHalf,
                                        toHalf,
                                        sumOfSquares,
                                        activate,
                                        expSum,
                                        maxima,
                                        expMoments};

} // namespace moire::cpu
