// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <limits>
#include <string>

/// What export and import of sessions have in common.
namespace moire::transfer_format {

constexpr const char *name = "moire-sessions";
constexpr int version = 1;
constexpr size_t maxTokensInMemory = 64;
constexpr qint64 maxTime = 253402300799999; ///< the end of the year 9999, in milliseconds

constexpr double notFinite[] = {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                                std::numeric_limits<double>::quiet_NaN()};

/// JSON has no numbers for infinities and NaN; they become these strings.
inline std::string nameOf(double value)
{
    return std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}

} // namespace moire::transfer_format
