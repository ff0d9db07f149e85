// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace moire::test {

/// How colours are seen: by most people, and without one of the three kinds of cones.
enum class Vision { Usual, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array visions{Vision::Usual, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};

/// CIE L*a*b* for D65.
struct Lab {
    double l, a, b;
};

/// The colour as it is seen. Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
/// Vision Deficiency", 2009, table 1 at severity 1, on linear sRGB.
Lab seenAs(const QColor &colour, Vision vision);

/// CIEDE2000 with all weights 1 (Sharma, Wu, Dalal, "The CIEDE2000 Color-Difference Formula", 2005). About 1 is the
/// least difference that is noticed side by side; 5 is clear at a glance.
double difference(const Lab &x, const Lab &y);

} // namespace moire::test
