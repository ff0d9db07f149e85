// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>

#include <span>
#include <vector>

namespace moire {

/// Inverse frequencies of the rotation, [dimensions / 2]: base^(-2i / dimensions), divided by the factor (linear), by
/// the factor within YaRN's ramp (https://arxiv.org/abs/2309.00071, section 3.2; corners rounded outwards as in the
/// official code), or by the file's \p divisors (rope_freqs.weight: Llama 3.1; empty if it has none).
std::vector<float> inverseFrequencies(const RotaryConfig &config, std::span<const float> divisors);

} // namespace moire
