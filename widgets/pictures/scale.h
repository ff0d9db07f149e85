// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace moire::widgets {

/// How a kind of number is written: value * factor, rounded, in the locale's form, then the suffix.
struct NumberFormat {
    double factor = 1;
    int decimals = 1;
    QString suffix; ///< with its space: " %", "×", " ms"

    QString text(double value) const; ///< "–" where not finite
};

inline NumberFormat percentFormat(int decimals = 1)
{
    return {100, decimals, QStringLiteral(" %")};
}

/// Round steps (1, 2, 2.5 or 5 times a power of ten) from below `low` to above `high`.
struct Ticks {
    double low = 0;
    double high = 1;
    double step = 1;

    int count() const; ///< the ends included
    double at(int i) const { return low + i * step; }
};

/// At most about `most` steps; the range may be empty or reversed, or not finite, then 0 to 1 is shown.
Ticks niceTicks(double low, double high, int most);

/// With as many decimals as the ticks need.
NumberFormat tickFormat(NumberFormat format, const Ticks &ticks);

/// A linear map of values to coordinates; coordinates may run against the values.
struct Axis {
    double low = 0, high = 1; ///< values
    double from = 0, to = 1; ///< their coordinates

    double at(double value) const { return from + (value - low) / (high - low) * (to - from); }
    double value(double at) const { return low + (at - from) / (to - from) * (high - low); }
};

/// How many cells or tokens share a row of pixels. If there are fewer cells than pixels, a pixel shows one cell; if
/// there are more, it shows the strongest of its cells, and nothing is drawn below a pixel.
struct PixelCells {
    int pixels = 0;
    int cells = 0;

    std::pair<int, int> cellsOf(int pixel) const; ///< first, one past the last
    std::pair<int, int> pixelsOf(int cell) const; ///< first, one past the last; never empty
};

/// Moves labels of this height apart, so that none overlaps another and all stay between `low` and `high` while they
/// fit. `wanted` are the middles in any order; the order on the axis is kept.
std::vector<double> spreadLabels(const std::vector<double> &wanted, double height, double low, double high);

} // namespace moire::widgets
