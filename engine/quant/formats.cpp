// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/formats.h"

#include "quant/activations.h"
#include "quant/conversions.h"

#include <algorithm>

namespace moire::quant {

namespace {

using enum ActivationFormat;

constexpr BlockFormat table[] = {
    {TensorType::F32, "F32", 1, 4, F32, dequantizeF32, quantizeF32, dotF32},
    {TensorType::F16, "F16", 1, 2, F32, dequantizeF16, quantizeF16, dotF16},
    {TensorType::BF16, "BF16", 1, 2, F32, dequantizeBf16, quantizeBf16, dotBf16},
    {TensorType::Q8_0, "Q8_0", 32, 34, Q8, dequantizeQ8_0, quantizeQ8_0, dotQ8_0},
    {TensorType::Q4_0, "Q4_0", 32, 18, Q8, dequantizeQ4_0, quantizeQ4_0, dotQ4_0},
    {TensorType::Q4_1, "Q4_1", 32, 20, Q8, dequantizeQ4_1, quantizeQ4_1, dotQ4_1},
    {TensorType::Q5_0, "Q5_0", 32, 22, Q8, dequantizeQ5_0, quantizeQ5_0, dotQ5_0},
    {TensorType::Q5_1, "Q5_1", 32, 24, Q8, dequantizeQ5_1, quantizeQ5_1, dotQ5_1},
    {TensorType::Q4_K, "Q4_K", 256, 144, Q8K, dequantizeQ4_K, nullptr, dotQ4_K},
    {TensorType::Q5_K, "Q5_K", 256, 176, Q8K, dequantizeQ5_K, nullptr, dotQ5_K},
    {TensorType::Q6_K, "Q6_K", 256, 210, Q8K, dequantizeQ6_K, nullptr, dotQ6_K},
};

} // namespace

std::span<const BlockFormat> formats()
{
    return table;
}

const BlockFormat *findFormat(TensorType type)
{
    const auto *end = table + std::size(table);
    const auto *found = std::find_if(table, end, [&](const BlockFormat &f) { return f.type == type; });
    return found != end ? found : nullptr;
}

size_t rowBytes(const BlockFormat &format, size_t n)
{
    return n / format.blockWeights * format.blockBytes;
}

} // namespace moire::quant
