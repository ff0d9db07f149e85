// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>

#include <span>
#include <vector>

namespace moire {

/// Inverse frequencies of the rotation, [dimensions / 2]: base^(-2i / dimensions), divided by the factor (linear), by
/// the factor in the ramp of YaRN (https://arxiv.org/abs/2309.00071, section 3.2; corners rounded outwards as in the
/// official code), or by \p divisors of the file (rope_freqs.weight: Llama 3.1), empty where there are none.
std::vector<float> inverseFrequencies(const RotaryConfig &config, std::span<const float> divisors);

} // namespace moire
