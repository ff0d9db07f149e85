// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/blocks.h"
#include "quant/formats.h"

#include <cstddef>

/// Activations rounded to 8 bits for dot products with quantised weights, and the scalar dot products.
namespace moire::quant {

void quantizeActivationsQ8(const float *x, ActivationQ8 *out, size_t n); ///< n a multiple of 32
void quantizeActivationsQ8K(const float *x, ActivationQ8K *out, size_t n); ///< n a multiple of 256

/// Bytes that n activations take in a format.
size_t activationBytes(ActivationFormat format, size_t n);
/// Quantises n activations to \p format (F32: a copy).
void quantizeActivations(ActivationFormat format, const float *x, void *out, size_t n);

float dotF32(const std::byte *w, const void *x, size_t n);
float dotF16(const std::byte *w, const void *x, size_t n);
float dotBf16(const std::byte *w, const void *x, size_t n);
float dotQ8_0(const std::byte *w, const void *x, size_t n);
float dotQ4_0(const std::byte *w, const void *x, size_t n);
float dotQ4_1(const std::byte *w, const void *x, size_t n);
float dotQ5_0(const std::byte *w, const void *x, size_t n);
float dotQ5_1(const std::byte *w, const void *x, size_t n);
float dotQ4_K(const std::byte *w, const void *x, size_t n);
float dotQ5_K(const std::byte *w, const void *x, size_t n);
float dotQ6_K(const std::byte *w, const void *x, size_t n);

} // namespace moire::quant
