// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/activations.h"
#include "quant/conversions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace moire::quant {

namespace {

constexpr size_t chunk = 256;

/// Unquantised weights, widened chunk by chunk, times float32 activations, summed in float64.
template <auto dequantize, size_t bytesPerWeight>
float dotPlain(const std::byte *w, const void *x, size_t n)
{
    const auto *a = static_cast<const float *>(x);
    float piece[chunk];
    double sum = 0.0;
    for (size_t i = 0; i < n; i += chunk) {
        const size_t m = std::min(chunk, n - i);
        dequantize(w + i * bytesPerWeight, piece, m);
        for (size_t k = 0; k < m; ++k)
            sum += static_cast<double>(piece[k]) * static_cast<double>(a[i + k]);
    }
    return static_cast<float>(sum);
}

template <class T>
T load(const std::byte *at, size_t index)
{
    T value;
    std::memcpy(&value, at + index * sizeof(T), sizeof value);
    return value;
}

/// Blocks of 32: weight = scale(block) * code(block, i) + offset(block), code an integer.
template <class Block, class Code, class Offset>
float dot32(const std::byte *w, const void *x, size_t n, Code code, Offset offset)
{
    const auto *a = static_cast<const ActivationQ8 *>(x);
    float sum = 0.0f;
    for (size_t b = 0; b < n / 32; ++b) {
        const auto block = load<Block>(w, b);
        int32_t products = 0;
        for (int i = 0; i < 32; ++i)
            products += code(block, i) * a[b].qs[i];
        sum += halfToFloat(block.d) * a[b].d * static_cast<float>(products) + offset(block) * a[b].sum;
    }
    return sum;
}

int nibble(const uint8_t *qs, int i)
{
    return i < 16 ? qs[i] & 15 : qs[i - 16] >> 4;
}
int fifth(const uint8_t *qh, int i)
{
    return (qh[i / 8] >> i % 8 & 1) << 4;
}

template <class Block>
float none(const Block &)
{
    return 0.0f;
}

template <class Block>
float minimum(const Block &b)
{
    return halfToFloat(b.m);
}

/// Q4_K and Q5_K.
template <class Block, class Code>
float dotScaledAndShifted(const std::byte *w, const void *x, size_t n, Code code)
{
    const auto *a = static_cast<const ActivationQ8K *>(x);
    float sum = 0.0f;
    for (size_t b = 0; b < n / 256; ++b) {
        const auto block = load<Block>(w, b);
        uint8_t scales[8];
        uint8_t mins[8];
        unpackScales(block.scales, scales, mins);
        int32_t products = 0;
        int32_t shifts = 0;
        for (int j = 0; j < 8; ++j) {
            int32_t part = 0;
            for (int i = 0; i < 32; ++i)
                part += code(block, j, i) * a[b].qs[32 * j + i];
            products += scales[j] * part;
            shifts += mins[j] * (a[b].sums[2 * j] + a[b].sums[2 * j + 1]);
        }
        sum += a[b].d *
            (halfToFloat(block.d) * static_cast<float>(products) - halfToFloat(block.m) * static_cast<float>(shifts));
    }
    return sum;
}

/// Greatest magnitude; NaN if any value is NaN. Compares integers, which order magnitudes with NaN on top.
float greatestMagnitude(const float *x, size_t n)
{
    uint32_t greatest = 0;
    for (size_t i = 0; i < n; ++i)
        greatest = std::max(greatest, std::bit_cast<uint32_t>(x[i]) & 0x7FFFFFFF);
    return std::bit_cast<float>(greatest);
}

/// Factor that turns values of at most 127 d into integers; 0 if d is zero or not finite. All bytes are then zero, and
/// products with a non-finite d are still not finite.
float inverseScale(float d)
{
    return d > 0.0f && std::isfinite(d) ? 1.0f / d : 0.0f;
}

int8_t rounded(float x, float scale)
{
    return scale > 0.0f ? static_cast<int8_t>(std::nearbyint(x * scale)) : int8_t{0};
}

} // namespace

void quantizeActivationsQ8(const float *x, ActivationQ8 *out, size_t n)
{
    for (size_t b = 0; b < n / 32; ++b, x += 32) {
        const float d = greatestMagnitude(x, 32) / 127.0f;
        const float scale = inverseScale(d);
        int sum = 0;
        for (int i = 0; i < 32; ++i) {
            out[b].qs[i] = rounded(x[i], scale);
            sum += out[b].qs[i];
        }
        out[b].d = d;
        out[b].sum = d * static_cast<float>(sum);
    }
}

void quantizeActivationsQ8K(const float *x, ActivationQ8K *out, size_t n)
{
    for (size_t b = 0; b < n / 256; ++b, x += 256) {
        const float d = greatestMagnitude(x, 256) / 127.0f;
        const float scale = inverseScale(d);
        out[b].d = d;
        for (int g = 0; g < 16; ++g) {
            int sum = 0;
            for (int i = 16 * g; i < 16 * (g + 1); ++i) {
                out[b].qs[i] = rounded(x[i], scale);
                sum += out[b].qs[i];
            }
            out[b].sums[g] = static_cast<int16_t>(sum);
        }
    }
}

size_t activationBytes(ActivationFormat format, size_t n)
{
    switch (format) {
    case ActivationFormat::Q8:
        return n / 32 * sizeof(ActivationQ8);
    case ActivationFormat::Q8K:
        return n / 256 * sizeof(ActivationQ8K);
    case ActivationFormat::F32:
        break;
    }
    return n * sizeof(float);
}

void quantizeActivations(ActivationFormat format, const float *x, void *out, size_t n)
{
    switch (format) {
    case ActivationFormat::Q8:
        return quantizeActivationsQ8(x, static_cast<ActivationQ8 *>(out), n);
    case ActivationFormat::Q8K:
        return quantizeActivationsQ8K(x, static_cast<ActivationQ8K *>(out), n);
    case ActivationFormat::F32:
        std::memcpy(out, x, n * sizeof(float));
    }
}

float dotF32(const std::byte *w, const void *x, size_t n)
{
    return dotPlain<dequantizeF32, 4>(w, x, n);
}
float dotF16(const std::byte *w, const void *x, size_t n)
{
    return dotPlain<dequantizeF16, 2>(w, x, n);
}
float dotBf16(const std::byte *w, const void *x, size_t n)
{
    return dotPlain<dequantizeBf16, 2>(w, x, n);
}

float dotQ8_0(const std::byte *w, const void *x, size_t n)
{
    return dot32<BlockQ8_0>(
        w, x, n, [](const BlockQ8_0 &b, int i) { return int{b.qs[i]}; }, none<BlockQ8_0>);
}

float dotQ4_0(const std::byte *w, const void *x, size_t n)
{
    return dot32<BlockQ4_0>(
        w, x, n, [](const BlockQ4_0 &b, int i) { return nibble(b.qs, i) - 8; }, none<BlockQ4_0>);
}

float dotQ4_1(const std::byte *w, const void *x, size_t n)
{
    return dot32<BlockQ4_1>(
        w, x, n, [](const BlockQ4_1 &b, int i) { return nibble(b.qs, i); }, minimum<BlockQ4_1>);
}

float dotQ5_0(const std::byte *w, const void *x, size_t n)
{
    return dot32<BlockQ5_0>(
        w, x, n, [](const BlockQ5_0 &b, int i) { return (nibble(b.qs, i) | fifth(b.qh, i)) - 16; }, none<BlockQ5_0>);
}

float dotQ5_1(const std::byte *w, const void *x, size_t n)
{
    return dot32<BlockQ5_1>(
        w, x, n, [](const BlockQ5_1 &b, int i) { return nibble(b.qs, i) | fifth(b.qh, i); }, minimum<BlockQ5_1>);
}

float dotQ4_K(const std::byte *w, const void *x, size_t n)
{
    return dotScaledAndShifted<BlockQ4_K>(
        w, x, n, [](const BlockQ4_K &b, int j, int i) { return b.qs[j / 2 * 32 + i] >> j % 2 * 4 & 15; });
}

float dotQ5_K(const std::byte *w, const void *x, size_t n)
{
    return dotScaledAndShifted<BlockQ5_K>(w, x, n, [](const BlockQ5_K &b, int j, int i) {
        return (b.qs[j / 2 * 32 + i] >> j % 2 * 4 & 15) | (b.qh[i] >> j & 1) << 4;
    });
}

float dotQ6_K(const std::byte *w, const void *x, size_t n)
{
    const auto *a = static_cast<const ActivationQ8K *>(x);
    float sum = 0.0f;
    for (size_t b = 0; b < n / 256; ++b) {
        const auto block = load<BlockQ6_K>(w, b);
        int32_t products = 0;
        for (int i = 0; i < 256; ++i) {
            const int half = i / 128;
            const int group = i % 128 / 32;
            const int k = i % 32;
            const int low = block.ql[half * 64 + group % 2 * 32 + k] >> group / 2 * 4 & 15;
            const int high = block.qh[half * 32 + k] >> group * 2 & 3;
            products += block.scales[i / 16] * ((low | high << 4) - 32) * a[b].qs[i];
        }
        sum += halfToFloat(block.d) * a[b].d * static_cast<float>(products);
    }
    return sum;
}

} // namespace moire::quant
