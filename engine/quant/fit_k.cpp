// SPDX-License-Identifier: GPL-3.0-or-later
// Types of 256 weights in sub-blocks, whose scales are whole numbers times a scale of the whole block.
#include "quant/blocks.h"
#include "quant/conversions.h"
#include "quant/fit_pack.h"
#include "quant/fit_search.h"
#include "quant/formats.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace moire::quant {

namespace {

using fit::ColumnWeights;
using fit::nearest;
using fit::reciprocal;

constexpr size_t superWeights = 256;
constexpr int superPasses = 3; ///< of choosing the sub-blocks' numbers, then fitting the block's scales to them again

template <class Block, class F>
void fitSuperBlocks(const float *x, const float *importance, std::byte *blocks, size_t count, F f)
{
    for (size_t at = 0; at < count; at += superWeights, blocks += sizeof(Block)) {
        const ColumnWeights v(importance ? importance + at : nullptr, superWeights);
        const Block block = f(x + at, v);
        std::memcpy(blocks, &block, sizeof block);
    }
}

/// The best of a value and its two neighbours in [low, high], and the error that \p errorOf finds for it.
template <class F>
float chooseNear(float middle, float low, float high, float &best, F errorOf)
{
    best = nearest(middle, low, high);
    float least = errorOf(best);
    for (const float other : {best - 1.0f, best + 1.0f}) {
        if (other < low || other > high)
            continue;
        const float error = errorOf(other);
        if (error < least) {
            least = error;
            best = other;
        }
    }
    return least;
}

/// w = d scale_j q.
template <size_t sub>
struct Scaled {
    uint16_t d = 0;
    float scales[superWeights / sub] = {};
    uint8_t q[superWeights] = {};
};

template <class Levels, size_t sub, int ScaleLow, int ScaleHigh>
Scaled<sub> fitScaled(const float *x, const ColumnWeights &v)
{
    constexpr size_t subs = superWeights / sub;
    float ideal[subs];
    for (size_t j = 0; j < subs; ++j)
        ideal[j] = fit::fitScale<Levels, sub>(x + j * sub, v.at(j * sub));
    Scaled<sub> best;
    float least = HUGE_VALF;
    float d = fit::extreme(ideal, subs) / float{ScaleLow};
    for (int pass = 0; pass < superPasses; ++pass) {
        Scaled<sub> now;
        now.d = floatToHalf(d);
        const float stored = halfToFloat(now.d);
        float error = 0.0f;
        double xa = 0.0;
        double aa = 0.0;
        for (size_t j = 0; j < subs; ++j) {
            const float *from = x + j * sub;
            const float *weights = v.at(j * sub);
            const auto errorOf = [&](float scale) {
                return fit::roundingError<Levels, sub>(from, weights, stored * scale, 0.0f);
            };
            error +=
                chooseNear(ideal[j] * reciprocal(stored), float{ScaleLow}, float{ScaleHigh}, now.scales[j], errorOf);
            const float inverse = reciprocal(stored * now.scales[j]);
            for (size_t i = 0; i < sub; ++i) {
                const float a = now.scales[j] * Levels::at(from[i] * inverse);
                now.q[j * sub + i] = Levels::index(from[i] * inverse);
                xa += static_cast<double>(weights[i] * from[i] * a);
                aa += static_cast<double>(weights[i] * a * a);
            }
        }
        if (pass == 0 || error < least) {
            least = error;
            best = now;
        }
        d = aa > 0.0 ? static_cast<float>(xa / aa) : 0.0f;
    }
    return best;
}

/// w = d scale_j q - m min_j.
template <size_t sub>
struct Shifted {
    uint16_t d = 0;
    uint16_t m = 0;
    uint8_t scales[superWeights / sub] = {};
    uint8_t mins[superWeights / sub] = {};
    uint8_t q[superWeights] = {};
};

/// Sums for the least squares of x = d a - m b.
struct Normal {
    double aa = 0.0, ab = 0.0, bb = 0.0, xa = 0.0, xb = 0.0;

    void add(float v, float x, float a, float b)
    {
        const auto w = static_cast<double>(v);
        aa += w * static_cast<double>(a * a);
        ab += w * static_cast<double>(a * b);
        bb += w * static_cast<double>(b * b);
        xa += w * static_cast<double>(x * a);
        xb += w * static_cast<double>(x * b);
    }
    /// Leaves a value alone that cannot be told from the sums.
    void solve(float &d, float &m) const
    {
        const double determinant = aa * bb - ab * ab;
        if (determinant > 1e-9 * aa * bb) {
            d = static_cast<float>((xa * bb - xb * ab) / determinant);
            m = static_cast<float>((xa * ab - xb * aa) / determinant);
        } else if (aa > 0.0 && bb == 0.0) {
            d = static_cast<float>(xa / aa);
        }
    }
};

template <int Top, size_t sub, int ScaleTop>
Shifted<sub> fitShifted(const float *x, const ColumnWeights &v)
{
    constexpr size_t subs = superWeights / sub;
    using Levels = fit::Whole<0, Top>;
    fit::Line ideal[subs];
    float d = 0.0f;
    float m = 0.0f;
    for (size_t j = 0; j < subs; ++j) {
        ideal[j] = fit::fitLine<Top, sub>(x + j * sub, v.at(j * sub), true);
        d = std::max(d, ideal[j].d / float{ScaleTop});
        m = std::max(m, -ideal[j].m / float{ScaleTop});
    }
    Shifted<sub> best;
    float least = HUGE_VALF;
    for (int pass = 0; pass < superPasses; ++pass) {
        Shifted<sub> now;
        now.d = floatToHalf(d);
        now.m = floatToHalf(m);
        const float storedD = halfToFloat(now.d);
        const float storedM = halfToFloat(now.m);
        float error = 0.0f;
        Normal normal;
        for (size_t j = 0; j < subs; ++j) {
            const float *from = x + j * sub;
            const float *weights = v.at(j * sub);
            float scale = 0.0f;
            float min = 0.0f;
            const auto errorOfScale = [&](float l) {
                float ofMin = 0.0f;
                const float found =
                    chooseNear(-ideal[j].m * reciprocal(storedM), 0.0f, float{ScaleTop}, ofMin, [&](float k) {
                        return fit::roundingError<Levels, sub>(from, weights, storedD * l, -(storedM * k));
                    });
                return found;
            };
            chooseNear(ideal[j].d * reciprocal(storedD), 0.0f, float{ScaleTop}, scale, errorOfScale);
            error += chooseNear(-ideal[j].m * reciprocal(storedM), 0.0f, float{ScaleTop}, min, [&](float k) {
                return fit::roundingError<Levels, sub>(from, weights, storedD * scale, -(storedM * k));
            });
            now.scales[j] = static_cast<uint8_t>(scale);
            now.mins[j] = static_cast<uint8_t>(min);
            const float inverse = reciprocal(storedD * scale);
            for (size_t i = 0; i < sub; ++i) {
                const float level = Levels::at((from[i] + storedM * min) * inverse);
                now.q[j * sub + i] = static_cast<uint8_t>(level);
                normal.add(weights[i], from[i], scale * level, min);
            }
        }
        if (pass == 0 || error < least) {
            least = error;
            best = now;
        }
        normal.solve(d, m);
    }
    return best;
}

} // namespace

void fitQ2_K(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitSuperBlocks<BlockQ2_K>(x, importance, blocks, n, [](const float *w, const ColumnWeights &v) {
        const auto f = fitShifted<3, 16, 15>(w, v);
        BlockQ2_K b{};
        b.d = f.d;
        b.m = f.m;
        for (int j = 0; j < 16; ++j)
            b.scales[j] = static_cast<uint8_t>(f.scales[j] | f.mins[j] << 4);
        packTwoBits(f.q, 0, b.qs);
        return b;
    });
}

void fitQ3_K(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitSuperBlocks<BlockQ3_K>(x, importance, blocks, n, [](const float *w, const ColumnWeights &v) {
        const auto f = fitScaled<fit::Whole<-4, 3>, 16, -32, 31>(w, v);
        BlockQ3_K b{};
        b.d = f.d;
        for (int j = 0; j < 16; ++j) {
            const int s = static_cast<int>(f.scales[j]) + 32;
            uint8_t &low = b.scales[j % 8];
            uint8_t &high = b.scales[8 + j % 4];
            low = static_cast<uint8_t>(low | (s & 15) << j / 8 * 4);
            high = static_cast<uint8_t>(high | s >> 4 << j / 4 * 2);
        }
        packTwoBits(f.q, 0, b.qs);
        packHighBits(f.q, 2, b.qh);
        return b;
    });
}

namespace {

/// Q4_K and Q5_K.
template <class Block>
Block packShifted(const Shifted<32> &f)
{
    Block b{};
    b.d = f.d;
    b.m = f.m;
    packScales(f.scales, f.mins, b.scales);
    for (int i = 0; i < 256; ++i) {
        uint8_t &to = b.qs[i / 64 * 32 + i % 32];
        to = static_cast<uint8_t>(to | (f.q[i] & 15) << i % 64 / 32 * 4);
    }
    return b;
}

} // namespace

void fitQ4_K(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitSuperBlocks<BlockQ4_K>(x, importance, blocks, n, [](const float *w, const ColumnWeights &v) {
        return packShifted<BlockQ4_K>(fitShifted<15, 32, 63>(w, v));
    });
}

void fitQ5_K(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitSuperBlocks<BlockQ5_K>(x, importance, blocks, n, [](const float *w, const ColumnWeights &v) {
        const auto f = fitShifted<31, 32, 63>(w, v);
        auto b = packShifted<BlockQ5_K>(f);
        packHighBits(f.q, 4, b.qh);
        return b;
    });
}

void fitQ6_K(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitSuperBlocks<BlockQ6_K>(x, importance, blocks, n, [](const float *w, const ColumnWeights &v) {
        const auto f = fitScaled<fit::Whole<-32, 31>, 16, -128, 127>(w, v);
        BlockQ6_K b{};
        b.d = f.d;
        for (int j = 0; j < 16; ++j)
            b.scales[j] = static_cast<int8_t>(f.scales[j]);
        for (int i = 0; i < 256; ++i) {
            uint8_t &to = b.ql[i / 128 * 64 + i % 64];
            to = static_cast<uint8_t>(to | (f.q[i] & 15) << i % 128 / 64 * 4);
        }
        packTwoBits(f.q, 4, b.qh);
        return b;
    });
}

void fitIQ4_XS(const float *x, const float *importance, std::byte *blocks, size_t n)
{
    fitSuperBlocks<BlockIQ4_XS>(x, importance, blocks, n, [](const float *w, const ColumnWeights &v) {
        const auto f = fitScaled<Codes4Levels, 32, -32, 31>(w, v);
        BlockIQ4_XS b{};
        b.d = f.d;
        for (int j = 0; j < 8; ++j) {
            const int s = static_cast<int>(f.scales[j]) + 32;
            b.scalesLow[j / 2] = static_cast<uint8_t>(b.scalesLow[j / 2] | (s & 15) << j % 2 * 4);
            b.scalesHigh = static_cast<uint16_t>(b.scalesHigh | s >> 4 << 2 * j);
            packNibbles(f.q + 32 * j, b.qs + 16 * j);
        }
        return b;
    });
}

} // namespace moire::quant
