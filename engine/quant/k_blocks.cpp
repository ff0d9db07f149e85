// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/blocks.h"
#include "quant/conversions.h"
#include "quant/formats.h"

#include <cstring>

namespace moire::quant {

namespace {

template <class Block>
Block load(const std::byte *blocks, size_t index)
{
    Block block;
    std::memcpy(&block, blocks + index * sizeof(Block), sizeof block);
    return block;
}

} // namespace

void dequantizeQ4_K(const std::byte *blocks, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; ++b) {
        const auto block = load<BlockQ4_K>(blocks, b);
        const float d = halfToFloat(block.d);
        const float m = halfToFloat(block.m);
        uint8_t scales[8];
        uint8_t mins[8];
        unpackScales(block.scales, scales, mins);
        for (int j = 0; j < 8; ++j) {
            const float scale = d * static_cast<float>(scales[j]);
            const float offset = m * static_cast<float>(mins[j]);
            for (int i = 0; i < 32; ++i) {
                const int q = block.qs[j / 2 * 32 + i] >> j % 2 * 4 & 15;
                *out++ = scale * static_cast<float>(q) - offset;
            }
        }
    }
}

void dequantizeQ5_K(const std::byte *blocks, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; ++b) {
        const auto block = load<BlockQ5_K>(blocks, b);
        const float d = halfToFloat(block.d);
        const float m = halfToFloat(block.m);
        uint8_t scales[8];
        uint8_t mins[8];
        unpackScales(block.scales, scales, mins);
        for (int j = 0; j < 8; ++j) {
            const float scale = d * static_cast<float>(scales[j]);
            const float offset = m * static_cast<float>(mins[j]);
            for (int i = 0; i < 32; ++i) {
                const int q = (block.qs[j / 2 * 32 + i] >> j % 2 * 4 & 15) | (block.qh[i] >> j & 1) << 4;
                *out++ = scale * static_cast<float>(q) - offset;
            }
        }
    }
}

void dequantizeQ6_K(const std::byte *blocks, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; ++b) {
        const auto block = load<BlockQ6_K>(blocks, b);
        const float d = halfToFloat(block.d);
        for (int i = 0; i < 256; ++i) { // halves of 128: four groups of 32 share bytes
            const int half = i / 128;
            const int group = i % 128 / 32;
            const int k = i % 32;
            const int low = block.ql[half * 64 + group % 2 * 32 + k] >> group / 2 * 4 & 15;
            const int high = block.qh[half * 32 + k] >> group * 2 & 3;
            *out++ = d * static_cast<float>(block.scales[i / 16]) * static_cast<float>((low | high << 4) - 32);
        }
    }
}

} // namespace moire::quant
