// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/scale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moire::widgets {

QString NumberFormat::text(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double shown = value * factor;
    const double smallest = std::pow(10.0, -decimals) / 2;
    // No "-0.0".
    return QLocale().toString(std::abs(shown) < smallest ? 0.0 : shown, 'f', decimals) + suffix;
}

int Ticks::count() const
{
    return static_cast<int>(std::lround((high - low) / step)) + 1;
}

Ticks niceTicks(double low, double high, int most)
{
    if (!std::isfinite(low) || !std::isfinite(high) || std::abs(low) > 1e300 || std::abs(high) > 1e300)
        low = high = 0;
    if (high < low)
        std::swap(low, high);
    if (!(high - low > std::max(std::abs(low), std::abs(high)) * 1e-12))
        high = low + (low == 0 ? 1 : std::abs(low));
    const double rough = (high - low) / std::max(most, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double part = rough / power;
    const double step = power *
        (part <= 1.0001       ? 1
             : part <= 2.0001 ? 2
             : part <= 2.5001 ? 2.5
             : part <= 5.0001 ? 5
                              : 10);
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

NumberFormat tickFormat(NumberFormat format, const Ticks &ticks)
{
    double step = std::abs(ticks.step * format.factor);
    for (format.decimals = 0; format.decimals < 9; format.decimals++, step *= 10) {
        if (std::abs(step - std::round(step)) < 1e-6 * step)
            break;
    }
    return format;
}

std::pair<int, int> PixelCells::cellsOf(int pixel) const
{
    const auto cell = [this](int p) { return static_cast<int>(static_cast<qint64>(p) * cells / pixels); };
    const int first = cell(pixel);
    return {first, std::max(first + 1, cell(pixel + 1))};
}

std::pair<int, int> PixelCells::pixelsOf(int cell) const
{
    // The first pixel p with floor(p * cells / pixels) >= cell.
    const auto pixel = [this](int c) {
        return static_cast<int>((static_cast<qint64>(c) * pixels + cells - 1) / cells);
    };
    const int end = pixel(cell + 1);
    return {std::min(pixel(cell), end - 1), end};
}

std::vector<double> spreadLabels(const std::vector<double> &wanted, double height, double low, double high)
{
    std::vector<size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wanted[a] < wanted[b]; });
    std::vector<double> at = wanted;
    double next = low + height / 2;
    for (const size_t i : order) {
        at[i] = std::max(at[i], next);
        next = at[i] + height;
    }
    next = high - height / 2;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        at[*i] = std::min(at[*i], next);
        next = at[*i] - height;
    }
    return at;
}

} // namespace moire::widgets
