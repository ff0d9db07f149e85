// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/blocks.h"
#include "quant/conversions.h"
#include "quant/fit_pack.h"
#include "quant/formats.h"

#include <moire/error.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>

namespace moire::quant {

namespace {

template <class T>
T load(const std::byte *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// f makes a block of `weights` weights.
template <class Block, size_t weights = 32, class F>
void makeBlocks(const float *x, std::byte *blocks, size_t n, F f)
{
    for (size_t b = 0; b < n / weights; ++b) {
        const Block block = f(x + b * weights);
        std::memcpy(blocks + b * sizeof(Block), &block, sizeof block);
    }
}

/// The value with the greatest magnitude, including its sign; the first of equals. NaN if any value is NaN.
float extreme(const float *x, int n = 32)
{
    float best = 0.0f;
    for (int i = 0; i < n; ++i)
        if (!(std::abs(x[i]) <= std::abs(best)) && !std::isnan(best))
            best = x[i];
    return best;
}

uint8_t truncated(float value, float max)
{
    return static_cast<uint8_t>(value > 0.0f ? std::min(std::trunc(value), max) : 0.0f); // NaN: 0
}

float reciprocal(float d)
{
    return d == 0.0f || !std::isfinite(d) ? 0.0f : 1.0f / d;
}

} // namespace

void dequantizeF32(const std::byte *blocks, float *out, size_t n)
{
    std::memcpy(out, blocks, n * sizeof(float));
}

void dequantizeF16(const std::byte *blocks, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = halfToFloat(load<uint16_t>(blocks + 2 * i));
}

void dequantizeBf16(const std::byte *blocks, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = bfloatToFloat(load<uint16_t>(blocks + 2 * i));
}

void quantizeF32(const float *x, std::byte *blocks, size_t n)
{
    std::memcpy(blocks, x, n * sizeof(float));
}

void quantizeF16(const float *x, std::byte *blocks, size_t n)
{
    for (size_t i = 0; i < n; ++i) {
        const uint16_t h = floatToHalf(x[i]);
        std::memcpy(blocks + 2 * i, &h, 2);
    }
}

void quantizeBf16(const float *x, std::byte *blocks, size_t n)
{
    for (size_t i = 0; i < n; ++i) {
        const uint16_t h = floatToBfloat(x[i]);
        std::memcpy(blocks + 2 * i, &h, 2);
    }
}

void quantizeQ8_0(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockQ8_0>(x, blocks, n, [](const float *w) {
        BlockQ8_0 b;
        const float d = std::abs(extreme(w)) / 127.0f;
        const float scale = reciprocal(d);
        b.d = floatToHalf(d);
        for (int i = 0; i < 32; ++i) // halves round away from zero, like the reference
            b.qs[i] = static_cast<int8_t>(scale > 0.0f ? std::clamp(std::round(w[i] * scale), -127.0f, 127.0f) : 0.0f);
        return b;
    });
}

void quantizeQ4_0(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockQ4_0>(x, blocks, n, [](const float *w) {
        BlockQ4_0 b;
        const float d = extreme(w) / -8.0f;
        const float scale = reciprocal(d);
        b.d = floatToHalf(d);
        uint8_t q[32];
        for (int i = 0; i < 32; ++i)
            q[i] = truncated(w[i] * scale + 8.5f, 15.0f);
        packNibbles(q, b.qs);
        return b;
    });
}

void quantizeQ4_1(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockQ4_1>(x, blocks, n, [](const float *w) {
        BlockQ4_1 b;
        const auto [min, max] = std::minmax_element(w, w + 32);
        const float d = (*max - *min) / 15.0f;
        const float scale = reciprocal(d);
        b.d = floatToHalf(d);
        b.m = floatToHalf(*min);
        uint8_t q[32];
        for (int i = 0; i < 32; ++i)
            q[i] = truncated((w[i] - *min) * scale + 0.5f, 15.0f);
        packNibbles(q, b.qs);
        return b;
    });
}

void quantizeQ5_0(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockQ5_0>(x, blocks, n, [](const float *w) {
        BlockQ5_0 b;
        const float d = extreme(w) / -16.0f;
        const float scale = reciprocal(d);
        b.d = floatToHalf(d);
        uint8_t q[32];
        for (int i = 0; i < 32; ++i)
            q[i] = truncated(w[i] * scale + 16.5f, 31.0f);
        packNibbles(q, b.qs);
        packFifthBits(q, b.qh);
        return b;
    });
}

void quantizeQ5_1(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockQ5_1>(x, blocks, n, [](const float *w) {
        BlockQ5_1 b;
        const auto [min, max] = std::minmax_element(w, w + 32);
        const float d = (*max - *min) / 31.0f;
        const float scale = reciprocal(d);
        b.d = floatToHalf(d);
        b.m = floatToHalf(*min);
        uint8_t q[32];
        for (int i = 0; i < 32; ++i)
            q[i] = truncated((w[i] - *min) * scale + 0.5f, 31.0f);
        packNibbles(q, b.qs);
        packFifthBits(q, b.qh);
        return b;
    });
}

/// The nearest code; the first of equals.
void quantizeMXFP4(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockMXFP4>(x, blocks, n, [](const float *w) {
        BlockMXFP4 b;
        const float largest = std::abs(extreme(w));
        const float e = largest > 0.0f ? std::floor(std::log2(largest)) - 2.0f + 127.0f : 0.0f;
        b.e = static_cast<uint8_t>(std::clamp(e, 0.0f, 254.0f));
        const float d = std::ldexp(1.0f, b.e - 128);
        uint8_t q[32];
        for (int i = 0; i < 32; ++i) {
            const auto *nearest = std::min_element(std::begin(codesFp4), std::end(codesFp4), [&](int8_t a, int8_t c) {
                return std::abs(d * static_cast<float>(a) - w[i]) < std::abs(d * static_cast<float>(c) - w[i]);
            });
            q[i] = static_cast<uint8_t>(nearest - codesFp4);
        }
        packNibbles(q, b.qs);
        return b;
    });
}

namespace {

/// 256 weights as 0, 1 or 2: -d, 0 or d, where d is the greatest magnitude.
float roundToThree(const float *w, uint8_t *q)
{
    const float d = std::abs(extreme(w, 256));
    const float scale = reciprocal(d);
    for (int i = 0; i < 256; ++i)
        q[i] = static_cast<uint8_t>(scale > 0.0f ? std::clamp(std::round(w[i] * scale), -1.0f, 1.0f) + 1.0f : 1.0f);
    return d;
}

} // namespace

void quantizeTQ1_0(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockTQ1_0, 256>(x, blocks, n, [](const float *w) {
        uint8_t q[256];
        const uint16_t d = floatToHalf(roundToThree(w, q));
        return packTQ1_0(q, d);
    });
}

void quantizeTQ2_0(const float *x, std::byte *blocks, size_t n)
{
    makeBlocks<BlockTQ2_0, 256>(x, blocks, n, [](const float *w) {
        uint8_t q[256];
        const uint16_t d = floatToHalf(roundToThree(w, q));
        return packTQ2_0(q, d);
    });
}

void notYet(const float *, const float *, std::byte *, size_t)
{
    throw Error(ErrorKind::Usage, "tensors of this type cannot be written yet", {}, "choose another type");
}

} // namespace moire::quant
