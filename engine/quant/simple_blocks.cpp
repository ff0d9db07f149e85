// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/blocks.h"
#include "quant/conversions.h"
#include "quant/formats.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace moire::quant {

namespace {

template <class T>
T load(const std::byte *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// Calls f(block, 32 weights) for each block.
template <class Block, class F>
void eachBlock(const std::byte *blocks, float *out, size_t n, F f)
{
    for (size_t b = 0; b < n / 32; ++b)
        f(load<Block>(blocks + b * sizeof(Block)), out + b * 32);
}

template <class Block, class F>
void makeBlocks(const float *x, std::byte *blocks, size_t n, F f)
{
    for (size_t b = 0; b < n / 32; ++b) {
        const Block block = f(x + b * 32);
        std::memcpy(blocks + b * sizeof(Block), &block, sizeof block);
    }
}

uint32_t fifthBits(const uint8_t *qh)
{
    return qh[0] | qh[1] << 8 | qh[2] << 16 | static_cast<uint32_t>(qh[3]) << 24;
}

/// The value with the greatest magnitude, including its sign; the first of equals. NaN if any value is NaN.
float extreme(const float *x)
{
    float best = 0.0f;
    for (int i = 0; i < 32; ++i)
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

void packNibbles(const uint8_t *q, uint8_t *qs)
{
    for (int i = 0; i < 16; ++i)
        qs[i] = static_cast<uint8_t>((q[i] & 15) | (q[i + 16] & 15) << 4);
}

void packFifthBits(const uint8_t *q, uint8_t *qh)
{
    std::memset(qh, 0, 4);
    for (int i = 0; i < 32; ++i)
        qh[i / 8] = static_cast<uint8_t>(qh[i / 8] | (q[i] >> 4 & 1) << i % 8);
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

void dequantizeQ8_0(const std::byte *blocks, float *out, size_t n)
{
    eachBlock<BlockQ8_0>(blocks, out, n, [](const BlockQ8_0 &b, float *w) {
        const float d = halfToFloat(b.d);
        for (int i = 0; i < 32; ++i)
            w[i] = static_cast<float>(b.qs[i]) * d;
    });
}

void dequantizeQ4_0(const std::byte *blocks, float *out, size_t n)
{
    eachBlock<BlockQ4_0>(blocks, out, n, [](const BlockQ4_0 &b, float *w) {
        const float d = halfToFloat(b.d);
        for (int i = 0; i < 16; ++i) {
            w[i] = d * static_cast<float>((b.qs[i] & 15) - 8);
            w[i + 16] = d * static_cast<float>((b.qs[i] >> 4) - 8);
        }
    });
}

void dequantizeQ4_1(const std::byte *blocks, float *out, size_t n)
{
    eachBlock<BlockQ4_1>(blocks, out, n, [](const BlockQ4_1 &b, float *w) {
        const float d = halfToFloat(b.d);
        const float m = halfToFloat(b.m);
        for (int i = 0; i < 16; ++i) {
            w[i] = d * static_cast<float>(b.qs[i] & 15) + m;
            w[i + 16] = d * static_cast<float>(b.qs[i] >> 4) + m;
        }
    });
}

void dequantizeQ5_0(const std::byte *blocks, float *out, size_t n)
{
    eachBlock<BlockQ5_0>(blocks, out, n, [](const BlockQ5_0 &b, float *w) {
        const float d = halfToFloat(b.d);
        const uint32_t high = fifthBits(b.qh);
        for (int i = 0; i < 16; ++i) {
            w[i] = d * static_cast<float>(static_cast<int>((b.qs[i] & 15u) | (high >> i & 1) << 4) - 16);
            w[i + 16] = d * static_cast<float>(static_cast<int>((b.qs[i] >> 4u) | (high >> (i + 16) & 1) << 4) - 16);
        }
    });
}

void dequantizeQ5_1(const std::byte *blocks, float *out, size_t n)
{
    eachBlock<BlockQ5_1>(blocks, out, n, [](const BlockQ5_1 &b, float *w) {
        const float d = halfToFloat(b.d);
        const float m = halfToFloat(b.m);
        const uint32_t high = fifthBits(b.qh);
        for (int i = 0; i < 16; ++i) {
            w[i] = d * static_cast<float>((b.qs[i] & 15u) | (high >> i & 1) << 4) + m;
            w[i + 16] = d * static_cast<float>((b.qs[i] >> 4u) | (high >> (i + 16) & 1) << 4) + m;
        }
    });
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

} // namespace moire::quant
