// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The grids of the IQ1, IQ2 and IQ3 formats, constants of the file format: one byte per weight, the first one lowest.
namespace moire::quant {

extern const uint64_t *const gridIQ2_XXS; ///< 256 points of 8 weights: 8, 25 or 43
extern const uint64_t *const gridIQ2_XS; ///< 512
extern const uint64_t *const gridIQ2_S; ///< 1024
extern const uint64_t *const gridIQ1Plus; ///< 2048 points of 8 weights: -1, 0 or 1, plus an eighth; in eighths
extern const uint64_t *const gridIQ1Minus; ///< the same minus an eighth
extern const uint32_t *const gridIQ3_XXS; ///< 256 points of 4 weights: 4 to 62
extern const uint32_t *const gridIQ3_S; ///< 512 points of 4 weights: 1 to 15

} // namespace moire::quant
