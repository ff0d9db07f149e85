// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quant/blocks.h"
#include "quant/formats.h"

#include <algorithm>
#include <cstring>

/// The columns of the format table that follow from unpack(): dequantising and the portable dot product. Included only
/// by formats.cpp.
namespace moire::quant {

constexpr size_t groupWeights = 16; ///< weights with one scale and offset

template <class Format>
void unpackBlock(const std::byte *at, int8_t *q, float *scales, float *offsets)
{
    typename Format::Block block;
    std::memcpy(&block, at, sizeof block);
    Format::unpack(block, q, scales, offsets);
}

template <class Format>
struct Codes {
    static constexpr size_t groups = Format::weights / groupWeights;
    int8_t q[Format::weights];
    float scales[groups];
    float offsets[groups];

    explicit Codes(const std::byte *at) { unpackBlock<Format>(at, q, scales, offsets); }
};

template <class Format>
void dequantizeBlocks(const std::byte *at, float *out, size_t n)
{
    for (size_t b = 0; b < n / Format::weights; ++b, out += Format::weights) {
        const Codes<Format> w(at + b * sizeof(typename Format::Block));
        for (size_t i = 0; i < Format::weights; ++i) {
            out[i] = w.scales[i / groupWeights] * static_cast<float>(w.q[i]);
            if constexpr (Format::shifted)
                out[i] += w.offsets[i / groupWeights];
        }
    }
}

inline int32_t sumOfProducts(const int8_t *a, const int8_t *b)
{
    int32_t sum = 0;
    for (size_t i = 0; i < groupWeights; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Products with activations in blocks of 32 or of 256, whole numbers within a group of 16.
template <class Format>
float dotBlock(const Codes<Format> &w, const void *x, size_t block)
{
    float sum = 0.0f;
    if constexpr (Format::weights == 256) {
        const ActivationQ8K &a = static_cast<const ActivationQ8K *>(x)[block];
        for (size_t j = 0; j < 16; ++j) {
            sum += w.scales[j] * static_cast<float>(sumOfProducts(w.q + 16 * j, a.qs + 16 * j));
            if constexpr (Format::shifted)
                sum += w.offsets[j] * static_cast<float>(a.sums[j]);
        }
        return a.d * sum;
    } else {
        const auto *a = static_cast<const ActivationQ8 *>(x) + block * (Format::weights / 32);
        for (size_t j = 0; j < Format::weights / 32; ++j) {
            const auto first = static_cast<float>(sumOfProducts(w.q + 32 * j, a[j].qs));
            const auto second = static_cast<float>(sumOfProducts(w.q + 32 * j + 16, a[j].qs + 16));
            sum += a[j].d * (w.scales[2 * j] * first + w.scales[2 * j + 1] * second);
            if constexpr (Format::shifted)
                sum += w.offsets[2 * j] * a[j].sum;
        }
        return sum;
    }
}

template <class Format>
void dotBlocks(const BlockFormat &, const std::byte *w, const void *const *x, size_t tokens, size_t n, float *out)
{
    std::fill_n(out, tokens, 0.0f);
    for (size_t b = 0; b < n / Format::weights; ++b) {
        const Codes<Format> codes(w + b * sizeof(typename Format::Block));
        for (size_t t = 0; t < tokens; ++t)
            out[t] += dotBlock(codes, x[t], b);
    }
}

/// Unquantised weights, widened piece by piece, times float32 activations, summed in float64.
template <auto dequantize, size_t bytes>
void dotPlain(const BlockFormat &, const std::byte *w, const void *const *x, size_t tokens, size_t n, float *out)
{
    constexpr size_t pieceWeights = 256;
    float piece[pieceWeights];
    double sums[dotTokens] = {};
    for (size_t i = 0; i < n; i += pieceWeights) {
        const size_t m = std::min(pieceWeights, n - i);
        dequantize(w + i * bytes, piece, m);
        for (size_t t = 0; t < tokens; ++t)
            for (size_t k = 0; k < m; ++k)
                sums[t] += static_cast<double>(piece[k]) * static_cast<double>(static_cast<const float *>(x[t])[i + k]);
    }
    for (size_t t = 0; t < tokens; ++t)
        out[t] = static_cast<float>(sums[t]);
}

/// BlockFormat::fit of a type that is only rounded.
template <auto quantize>
void fitByRounding(const float *x, const float *, std::byte *blocks, size_t n)
{
    quantize(x, blocks, n);
}

/// BlockFormat::quantize of a type without a simple rounding.
template <auto fit>
void quantizeByFitting(const float *x, std::byte *blocks, size_t n)
{
    fit(x, nullptr, blocks, n);
}

/// The row of a type with blocks.
template <class Format, auto fit, auto quantize = quantizeByFitting<fit>>
constexpr BlockFormat blocks(TensorType type, const char *name)
{
    return {type,
            name,
            Format::weights,
            sizeof(typename Format::Block),
            Format::weights == 256 ? ActivationFormat::Q8K : ActivationFormat::Q8,
            Format::shifted,
            dequantizeBlocks<Format>,
            quantize,
            fit,
            dotBlocks<Format>,
            unpackBlock<Format>};
}

/// The row of a type without blocks.
template <auto dequantize, auto quantize, uint32_t bytes>
constexpr BlockFormat plain(TensorType type, const char *name)
{
    return {type,
            name,
            1,
            bytes,
            ActivationFormat::F32,
            false,
            dequantize,
            quantize,
            fitByRounding<quantize>,
            dotPlain<dequantize, bytes>,
            nullptr};
}

} // namespace moire::quant
