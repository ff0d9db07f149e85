// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/blocks.h"
#include "quant/formats.h"

#include <cstddef>

/// Activations rounded to 8 bits for dot products with quantised weights.
namespace moire::quant {

void quantizeActivationsQ8(const float *x, ActivationQ8 *out, size_t n); ///< n a multiple of 32
void quantizeActivationsQ8K(const float *x, ActivationQ8K *out, size_t n); ///< n a multiple of 256

/// Bytes that n activations take in a format.
size_t activationBytes(ActivationFormat format, size_t n);
/// Quantises n activations to \p format (F32: a copy).
void quantizeActivations(ActivationFormat format, const float *x, void *out, size_t n);

} // namespace moire::quant
