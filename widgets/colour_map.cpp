// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_map.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace moire::widgets {

namespace {

template <size_t N>
QRgb interpolated(const std::array<QRgb, N> &anchors, double t)
{
    const double at = (std::isfinite(t) ? std::clamp(t, 0.0, 1.0) : 0.0) * (N - 1);
    const auto low = std::min(static_cast<size_t>(at), N - 2);
    const double part = at - static_cast<double>(low);
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    const QRgb a = anchors[low];
    const QRgb b = anchors[low + 1];
    return qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

constexpr std::array<QRgb, 9> viridis{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c,
                                      0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};
constexpr std::array<QRgb, 5> blueWhiteOrange{0xff2b5c9e, 0xff8fb3dc, 0xfff4f4f2, 0xfff2b27a, 0xffb35806};
constexpr std::array<QRgb, 5> blueDarkOrange{0xff7fbcf8, 0xff2c69ad, 0xff202428, 0xffa25520, 0xfffaa95f};

} // namespace

QRgb amountColour(double value)
{
    return interpolated(viridis, value);
}

QRgb differenceColour(double value, bool dark)
{
    return interpolated(dark ? blueDarkOrange : blueWhiteOrange, (value + 1) / 2);
}

} // namespace moire::widgets
