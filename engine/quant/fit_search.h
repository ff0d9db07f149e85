// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

/// The search for scales: of all d (and m), those that minimise the sum over a group of v (x - d q - m)^2, where q are
/// the nearest levels and v the weights of the columns. With q fixed, the best d and m are those of linear least
/// squares; so several scales are tried, each is replaced by the least-squares one of its levels, and the best of them
/// is rounded and fitted again until that no longer helps. Everything here takes any float, also NaN and infinity, and
/// leaves it to the caller to look at the result.
namespace moire::quant::fit {

constexpr size_t maxGroup = 256;

/// The whole number nearest to \p v in [low, high]; low for NaN.
inline float nearest(float v, float low, float high)
{
    constexpr float shift = 12582912.0f; // 1.5 * 2^23: floats of this size are whole, so that the sum is rounded
    v = v > low ? v : low;
    v = v < high ? v : high;
    return (v + shift) - shift;
}

inline float reciprocal(float d)
{
    return d == 0.0f ? 0.0f : 1.0f / d;
}

/// The whole numbers from Low to High as levels.
template <int Low, int High>
struct Whole {
    /// What the value of greatest magnitude may become. Both ends if they differ: d is negative for one of them.
    static constexpr std::array<float, Low == -High ? 1 : 2> ends = [] {
        if constexpr (Low == -High)
            return std::array<float, 1>{float{High}};
        else
            return std::array<float, 2>{float{Low}, float{High}};
    }();
    static float at(float v) { return nearest(v, float{Low}, float{High}); }
    static uint8_t index(float v) { return static_cast<uint8_t>(at(v) - float{Low}); }
};

/// The entries of a table as levels, all between -Limit and Limit. All midpoints between neighbours are multiples of a
/// half, so that the nearest entry is looked up by intervals of that length.
template <const int8_t (&Codes)[16], int Limit, int LowEnd, int HighEnd>
struct Coded {
    static constexpr std::array<float, 2> ends{float{LowEnd}, float{HighEnd}};
    static constexpr std::array<uint8_t, size_t{4} *Limit> table = [] {
        std::array<uint8_t, size_t{4} * Limit> nearestCode{};
        for (int i = 0; i < 4 * Limit; ++i) {
            const auto distance = [&](int code) { // of the interval's middle, in quarters
                const int difference = 2 * (i - 2 * Limit) + 1 - 4 * code;
                return difference < 0 ? -difference : difference;
            };
            for (uint8_t c = 1; c < 16; ++c)
                if (distance(Codes[c]) < distance(Codes[nearestCode[static_cast<size_t>(i)]]))
                    nearestCode[static_cast<size_t>(i)] = c;
        }
        return nearestCode;
    }();
    static uint8_t index(float v)
    {
        constexpr float last = float{4 * Limit} - 0.5f;
        float at = 2.0f * v + float{2 * Limit};
        at = at > 0.0f ? at : 0.0f;
        at = at < last ? at : last;
        return table[static_cast<size_t>(at)];
    }
    static float at(float v) { return static_cast<float>(Codes[index(v)]); }
};

/// The weights of n squared errors: the importance of the columns over the greatest one, or 1 for all if \p importance
/// is null or has nothing above zero.
class ColumnWeights {
public:
    ColumnWeights(const float *importance, size_t n)
    {
        float greatest = 0.0f;
        for (size_t i = 0; importance && i < n; ++i)
            greatest = importance[i] > greatest ? importance[i] : greatest;
        for (size_t i = 0; i < n; ++i)
            m_values[i] = greatest > 0.0f ? importance[i] / greatest : 1.0f;
    }
    const float *at(size_t i) const { return m_values + i; }

private:
    float m_values[maxGroup];
};

/// The value of greatest magnitude with its sign; the first of equals.
inline float extreme(const float *x, size_t n)
{
    float best = 0.0f;
    for (size_t i = 0; i < n; ++i)
        if (std::abs(x[i]) > std::abs(best))
            best = x[i];
    return best;
}

/// Weighted squared error of x = d q + m, q the nearest levels.
template <class Levels, size_t n>
float roundingError(const float *x, const float *v, float d, float m)
{
    const float inverse = reciprocal(d);
    float error = 0.0f;
    for (size_t i = 0; i < n; ++i) {
        const float r = x[i] - (d * Levels::at((x[i] - m) * inverse) + m);
        error += v[i] * r * r;
    }
    return error;
}

/// The scale d of n values; 0 if zeros are the best there is.
template <class Levels, size_t n>
float fitScale(const float *x, const float *v)
{
    constexpr int first = -5; // the greatest value may come out beyond the end, up to twice, or within it
    constexpr int last = 14;
    const float greatest = extreme(x, n);
    if (greatest == 0.0f)
        return 0.0f;
    float best = 0.0f;
    float least = 0.0f;
    for (size_t i = 0; i < n; ++i)
        least += v[i] * x[i] * x[i];
    const auto consider = [&](float inverse) {
        float q[n];
        float xq = 0.0f;
        float qq = 0.0f;
        for (size_t i = 0; i < n; ++i) {
            q[i] = Levels::at(x[i] * inverse);
            xq += v[i] * x[i] * q[i];
            qq += v[i] * q[i] * q[i];
        }
        if (!(qq > 0.0f))
            return false;
        const float d = xq / qq;
        float error = 0.0f;
        for (size_t i = 0; i < n; ++i) {
            const float r = x[i] - d * q[i];
            error += v[i] * r * r;
        }
        if (!(error < least))
            return false;
        least = error;
        best = d;
        return true;
    };
    for (const float end : Levels::ends)
        for (int k = first; k <= last; ++k)
            consider(end * (1.0f + 0.04f * static_cast<float>(k)) / greatest);
    for (int pass = 0; pass < 4 && best != 0.0f && consider(1.0f / best); ++pass) { }
    return best;
}

struct Line {
    float d = 0.0f;
    float m = 0.0f;
};

/// Scale and offset of n values for levels from 0 to Top; d is not negative. \p negativeOffset: m is at most 0.
template <int Top, size_t n>
Line fitLine(const float *x, const float *v, bool negativeOffset)
{
    constexpr auto top = float{Top};
    float low = x[0];
    float high = x[0];
    float sumV = 0.0f;
    float sumX = 0.0f;
    for (size_t i = 0; i < n; ++i) {
        low = x[i] < low ? x[i] : low;
        high = x[i] > high ? x[i] : high;
        sumV += v[i];
        sumX += v[i] * x[i];
    }
    if (negativeOffset && low > 0.0f)
        low = 0.0f;
    const float range = high - low;
    if (!(range > 0.0f) || !(sumV > 0.0f))
        return {0.0f, low};
    Line best{range / top, low};
    float least = roundingError<Whole<0, Top>, n>(x, v, best.d, best.m);
    const auto consider = [&](float inverse, float offset) {
        float q[n];
        float sumQ = 0.0f;
        float xq = 0.0f;
        float qq = 0.0f;
        for (size_t i = 0; i < n; ++i) {
            q[i] = nearest((x[i] - offset) * inverse, 0.0f, top);
            sumQ += v[i] * q[i];
            xq += v[i] * x[i] * q[i];
            qq += v[i] * q[i] * q[i];
        }
        const float determinant = sumV * qq - sumQ * sumQ;
        if (!(determinant > 0.0f))
            return false;
        Line line;
        line.d = (sumV * xq - sumX * sumQ) / determinant;
        line.m = (sumX - line.d * sumQ) / sumV;
        if (negativeOffset && line.m > 0.0f)
            line = {xq / qq, 0.0f};
        if (!(line.d > 0.0f))
            return false;
        float error = 0.0f;
        for (size_t i = 0; i < n; ++i) {
            const float r = x[i] - (line.d * q[i] + line.m);
            error += v[i] * r * r;
        }
        if (!(error < least))
            return false;
        least = error;
        best = line;
        return true;
    };
    for (int k = -1; k <= 10; ++k) { // the range shrinks, at both ends or at the upper one
        const float share = 1.0f - 0.04f * static_cast<float>(k);
        const float inverse = top / (range * share);
        consider(inverse, low + 0.5f * range * (1.0f - share));
        consider(inverse, low);
    }
    for (int pass = 0; pass < 4 && consider(1.0f / best.d, best.m); ++pass) { }
    return best;
}

} // namespace moire::quant::fit
