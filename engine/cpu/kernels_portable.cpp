// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <cmath>
#include <cstddef>

namespace moire::cpu {

namespace {

template <auto dot>
void rows(const std::byte *w, const void *const *x, size_t tokens, size_t n, float *out)
{
    for (size_t t = 0; t < tokens; ++t)
        out[t] = dot(w, x[t], n);
}

DotRow dotRow(TensorType type)
{
    switch (type) {
    case TensorType::F32:
        return rows<quant::dotF32>;
    case TensorType::F16:
        return rows<quant::dotF16>;
    case TensorType::BF16:
        return rows<quant::dotBf16>;
    case TensorType::Q8_0:
        return rows<quant::dotQ8_0>;
    case TensorType::Q4_0:
        return rows<quant::dotQ4_0>;
    case TensorType::Q4_1:
        return rows<quant::dotQ4_1>;
    case TensorType::Q5_0:
        return rows<quant::dotQ5_0>;
    case TensorType::Q5_1:
        return rows<quant::dotQ5_1>;
    case TensorType::Q4_K:
        return rows<quant::dotQ4_K>;
    case TensorType::Q5_K:
        return rows<quant::dotQ5_K>;
    case TensorType::Q6_K:
        return rows<quant::dotQ6_K>;
    default:
        return nullptr;
    }
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

void swiglu(const float *gate, const float *up, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = gate[i] / (1.0f + std::exp(-gate[i])) * up[i];
}

float expSum(float *x, size_t n, float most)
{
    float sum = 0.0f;
    for (size_t i = 0; i < n; ++i)
        sum += x[i] = std::exp(x[i] - most);
    return sum;
}

} // namespace

extern const Kernels portableKernels;
const Kernels portableKernels{Simd::Portable,
                              dotRow,
                              quant::quantizeActivationsQ8,
                              quant::quantizeActivationsQ8K,
                              dotFloat,
                              axpy,
                              scale,
                              fromHalf,
                              toHalf,
                              sumOfSquares,
                              swiglu,
                              expSum};

} // namespace moire::cpu
