// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/formats.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace moire::test {

/// Normally distributed with deviation 1; the same numbers for the same seed.
inline std::vector<float> randomFloats(size_t n, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> x(n);
    for (float &v : x)
        v = normal(random);
    return x;
}

/// A row of n weights of any type: random bytes, block by block, until the greatest weight is between 0.001 and 4.
inline std::vector<std::byte> randomBlocks(const quant::BlockFormat &format, size_t n, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::byte> row(quant::rowBytes(format, n));
    std::vector<float> weights(format.blockWeights);
    for (size_t at = 0; at < row.size(); at += format.blockBytes) {
        float greatest = 0.0f;
        do {
            for (size_t i = 0; i < format.blockBytes; ++i)
                row[at + i] = static_cast<std::byte>(random());
            format.dequantize(row.data() + at, weights.data(), weights.size());
            greatest = 0.0f;
            for (const float w : weights)
                greatest = std::isfinite(w) ? std::max(greatest, std::abs(w)) : HUGE_VALF;
        } while (!(greatest >= 0.001f && greatest <= 4.0f));
    }
    return row;
}

} // namespace moire::test
