// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Conversion of n weights to and from float32. dequantize and quantize are bit-equal to the reference (the `gguf`
/// package); fit searches for the least error (BlockFormat::fit). The format table (formats.cpp) refers to these.
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

void fitQ4_0(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ4_1(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ5_0(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ5_1(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ2_K(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ3_K(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ4_K(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ5_K(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitQ6_K(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitIQ4_NL(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitIQ4_XS(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitMXFP4(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitTQ1_0(const float *x, const float *importance, std::byte *blocks, size_t n);
void fitTQ2_0(const float *x, const float *importance, std::byte *blocks, size_t n);

} // namespace moire::quant
