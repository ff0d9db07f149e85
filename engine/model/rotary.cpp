// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace moire {

namespace {

/// The (fractional) dimension that turns \p rotations times over the original context.
double cornerDimension(const RotaryConfig &config, double rotations)
{
    const double context = config.originalContext;
    return config.dimensions * std::log(context / (rotations * 2.0 * std::numbers::pi)) / (2.0 * std::log(config.base));
}

} // namespace

std::vector<float> inverseFrequencies(const RotaryConfig &config, std::span<const float> divisors)
{
    const size_t pairs = config.dimensions / 2;
    const bool yarn = config.scaling == RotaryScaling::Yarn;
    double low = yarn ? cornerDimension(config, config.yarnBetaFast) : 0.0;
    double high = yarn ? cornerDimension(config, config.yarnBetaSlow) : 0.0;
    if (config.roundCorners) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, config.dimensions - 1.0);
    if (high == low)
        high += 0.001;

    std::vector<float> out(pairs);
    for (size_t i = 0; i < pairs; ++i) {
        const double index = static_cast<double>(i);
        const double frequency = std::pow(config.base, -2.0 * index / config.dimensions);
        double interpolated = config.scaling == RotaryScaling::None ? 0.0 : 1.0; // share of the interpolated frequency
        if (yarn)
            interpolated = std::clamp((index - low) / (high - low), 0.0, 1.0);
        const double scaled = frequency * (1.0 - interpolated) + frequency / config.factor * interpolated;
        out[i] = static_cast<float>(divisors.empty() ? scaled : scaled / static_cast<double>(divisors[i]));
    }
    return out;
}

} // namespace moire
