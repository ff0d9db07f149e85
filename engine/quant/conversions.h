// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Conversion of n weights to and from float32, bit-equal to the reference (the `gguf` package). The format table
/// (formats.cpp) refers to these.
namespace moire::quant {

void dequantizeF32(const std::byte *blocks, float *out, size_t n);
void dequantizeF16(const std::byte *blocks, float *out, size_t n);
void dequantizeBf16(const std::byte *blocks, float *out, size_t n);

void quantizeF32(const float *x, std::byte *blocks, size_t n);
void quantizeF16(const float *x, std::byte *blocks, size_t n);
void quantizeBf16(const float *x, std::byte *blocks, size_t n);
void quantizeQ8_0(const float *x, std::byte *blocks, size_t n);
void quantizeQ4_0(const float *x, std::byte *blocks, size_t n);
void quantizeQ4_1(const float *x, std::byte *blocks, size_t n);
void quantizeQ5_0(const float *x, std::byte *blocks, size_t n);
void quantizeQ5_1(const float *x, std::byte *blocks, size_t n);
void quantizeMXFP4(const float *x, std::byte *blocks, size_t n);
void quantizeTQ1_0(const float *x, std::byte *blocks, size_t n);
void quantizeTQ2_0(const float *x, std::byte *blocks, size_t n);

} // namespace moire::quant
