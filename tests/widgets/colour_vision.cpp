// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_vision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace moire::test {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;
using Linear = std::array<double, 3>;

constexpr std::array<Matrix, 4> simulation{
    Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

/// sRGB to CIE XYZ, IEC 61966-2-1, divided by the white point D65.
constexpr Matrix toWhite{{{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                          {0.2126729, 0.7151522, 0.0721750},
                          {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

Linear times(const Matrix &matrix, const Linear &v)
{
    Linear result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

double linear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

Lab seenAs(const QColor &colour, Vision vision)
{
    Linear seen = times(simulation[static_cast<size_t>(vision)],
                        {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &v : seen)
        v = std::clamp(v, 0.0, 1.0);
    Linear white = times(toWhite, seen);
    for (double &t : white)
        t = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    return {116 * white[1] - 16, 500 * (white[0] - white[1]), 200 * (white[1] - white[2])};
}

double difference(const Lab &x, const Lab &y)
{
    const auto seventh = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))); };
    const double g = 1 + 0.5 * (1 - seventh((std::hypot(x.a, x.b) + std::hypot(y.a, y.b)) / 2));
    const double c1 = std::hypot(x.a * g, x.b);
    const double c2 = std::hypot(y.a * g, y.b);
    const auto hue = [g](const Lab &v) {
        const double h = v.a == 0 && v.b == 0 ? 0 : degrees(std::atan2(v.b, v.a * g));
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(x);
    const double h2 = hue(y);
    const bool grey = c1 * c2 == 0;
    const double apart = std::abs(h1 - h2);
    const double dh = grey ? 0 : apart <= 180 ? h2 - h1 : h2 - h1 + (h2 > h1 ? -360 : 360);
    const double h = grey ? h1 + h2
        : apart <= 180    ? (h1 + h2) / 2
        : h1 + h2 < 360   ? (h1 + h2 + 360) / 2
                          : (h1 + h2 - 360) / 2;
    const double l = (x.l + y.l) / 2 - 50;
    const double c = (c1 + c2) / 2;
    const auto wave = [h](double times, double shift) { return std::cos(radians(times * h + shift)); };
    const double t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
    const double light = (y.l - x.l) / (1 + 0.015 * l * l / std::sqrt(20 + l * l));
    const double chroma = (c2 - c1) / (1 + 0.045 * c);
    const double turn = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2)) / (1 + 0.015 * c * t);
    const double around = (h - 275) / 25;
    const double rotation = -2 * seventh(c) * std::sin(radians(60 * std::exp(-around * around)));
    return std::sqrt(light * light + chroma * chroma + turn * turn + rotation * chroma * turn);
}

} // namespace moire::test
