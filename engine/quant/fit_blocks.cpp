// SPDX-License-Identifier: GPL-3.0-or-later
// Types whose blocks have one scale, and perhaps one offset.
#include "quant/blocks.h"
#include "quant/conversions.h"
#include "quant/fit_pack.h"
#include "quant/fit_search.h"
#include "quant/formats.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace moire::quant {

namespace {

using fit::ColumnWeights;
using fit::Whole;

/// f makes a block of n weights from the values and the weights of their squares.
template <class Block, size_t n, class F>
void fitBlocks(const float *x, const float *importance, std::byte *blocks, size_t count, F f)
{
    for (size_t at = 0; at < count; at += n, blocks += sizeof(Block)) {
        const ColumnWeights v(importance ? importance + at : nullptr, n);
        const Block block = f(x + at, v.at(0));
        std::memcpy(blocks, &block, sizeof block);
    }
}

/// Indices of the nearest levels, for the scale and offset that the file will have.
template <class Levels, size_t n>
void indices(const float *x, float d, float m, uint8_t *q)
{
    const float inverse = fit::reciprocal(d);
    for (size_t i = 0; i < n; ++i)
        q[i] = Levels::index((x[i] - m) * inverse);
}

template <class Block, class Levels>
Block scaledBlock(const float *x, const float *v, uint8_t *q)
{
    Block b{};
    b.d = floatToHalf(fit::fitScale<Levels, 32>(x, v));
    indices<Levels, 32>(x, halfToFloat(b.d), 0.0f, q);
    packNibbles(q, b.qs);
    return b;
}

template <class Block, int Top>
Block shiftedBlock(const float *x, const float *v, uint8_t *q)
{
    Block b{};
    const fit::Line line = fit::fitLine<Top, 32>(x, v, false);
    b.d = floatToHalf(line.d);
    b.m = floatToHalf(line.m);
    indices<Whole<0, Top>, 32>(x, halfToFloat(b.d), halfToFloat(b.m), q);
    packNibbles(q, b.qs);
    return b;
}

} // namespace

void fitQ4_0(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitBlocks<BlockQ4_0, 32>(x, importance, blocks, n, [](const float *w, const float *v) {
        uint8_t q[32];
        return scaledBlock<BlockQ4_0, Whole<-8, 7>>(w, v, q);
    });
}

void fitQ5_0(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitBlocks<BlockQ5_0, 32>(x, importance, blocks, n, [](const float *w, const float *v) {
        uint8_t q[32];
        auto b = scaledBlock<BlockQ5_0, Whole<-16, 15>>(w, v, q);
        packFifthBits(q, b.qh);
        return b;
    });
}

void fitQ4_1(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitBlocks<BlockQ4_1, 32>(x, importance, blocks, n, [](const float *w, const float *v) {
        uint8_t q[32];
        return shiftedBlock<BlockQ4_1, 15>(w, v, q);
    });
}

void fitQ5_1(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitBlocks<BlockQ5_1, 32>(x, importance, blocks, n, [](const float *w, const float *v) {
        uint8_t q[32];
        auto b = shiftedBlock<BlockQ5_1, 31>(w, v, q);
        packFifthBits(q, b.qh);
        return b;
    });
}

void fitIQ4_NL(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitBlocks<BlockIQ4_NL, 32>(x, importance, blocks, n, [](const float *w, const float *v) {
        uint8_t q[32];
        return scaledBlock<BlockIQ4_NL, Codes4Levels>(w, v, q);
    });
}

/// The scale is a power of two: the one at which the greatest value becomes 4 to 8, or one of its neighbours.
void fitMXFP4(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    using Levels = fit::Coded<codesFp4, 16, -12, 12>;
    fitBlocks<BlockMXFP4, 32>(x, importance, blocks, n, [](const float *w, const float *v) {
        int exponent = 0;
        std::frexp(fit::extreme(w, 32), &exponent); // 0 for values that are not finite
        const auto scale = [](int e) { return std::ldexp(1.0f, e - 128); };
        const int middle = std::clamp(exponent + 124, 1, 253);
        int best = middle;
        float least = fit::roundingError<Levels, 32>(w, v, scale(middle), 0.0f);
        for (const int e : {middle + 1, middle - 1}) {
            const float error = fit::roundingError<Levels, 32>(w, v, scale(e), 0.0f);
            if (error < least) {
                least = error;
                best = e;
            }
        }
        BlockMXFP4 b;
        b.e = static_cast<uint8_t>(best);
        uint8_t q[32];
        indices<Levels, 32>(w, scale(best), 0.0f, q);
        packNibbles(q, b.qs);
        return b;
    });
}

namespace {

/// The best d of 256 weights of -d, 0 or d, exactly: the weights that are not 0 are those of the greatest magnitudes,
/// and for each number of them d is their mean.
float fitTernary(const float *x, const float *v)
{
    uint16_t order[256];
    std::iota(order, order + 256, uint16_t{0});
    std::sort(order, order + 256, [x](uint16_t a, uint16_t b) {
        const float sizeA = std::isnan(x[a]) ? 0.0f : std::abs(x[a]); // an order, whatever the values
        const float sizeB = std::isnan(x[b]) ? 0.0f : std::abs(x[b]);
        return sizeA != sizeB ? sizeA > sizeB : a < b;
    });
    double size = 0.0;
    double weight = 0.0;
    double best = 0.0;
    double d = 0.0;
    for (const uint16_t i : order) {
        size += static_cast<double>(v[i]) * static_cast<double>(std::abs(x[i]));
        weight += static_cast<double>(v[i]);
        if (weight > 0.0 && size * size / weight > best) {
            best = size * size / weight;
            d = size / weight;
        }
    }
    return static_cast<float>(d);
}

} // namespace

void fitTQ1_0(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitBlocks<BlockTQ1_0, 256>(x, importance, blocks, n, [](const float *w, const float *v) {
        const uint16_t d = floatToHalf(fitTernary(w, v));
        uint8_t q[256];
        indices<Whole<-1, 1>, 256>(w, halfToFloat(d), 0.0f, q);
        return packTQ1_0(q, d);
    });
}

void fitTQ2_0(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitBlocks<BlockTQ2_0, 256>(x, importance, blocks, n, [](const float *w, const float *v) {
        const uint16_t d = floatToHalf(fitTernary(w, v));
        uint8_t q[256];
        indices<Whole<-1, 1>, 256>(w, halfToFloat(d), 0.0f, q);
        return packTQ2_0(q, d);
    });
}

} // namespace moire::quant
