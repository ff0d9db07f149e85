// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/non_finite.h"

#include "model/memory_plan.h"
#include "quant/formats.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace moire {

namespace {

constexpr size_t chunkWeights = size_t{1} << 16; ///< a multiple of every block size

bool containsNonFinite(const gguf::TensorInfo &tensor, std::vector<float> &values, const std::stop_token &stop)
{
    const quant::BlockFormat *format = quant::findFormat(tensor.type);
    if (!format)
        return false;
    const std::byte *data = tensor.data;
    for (uint64_t left = tensor.elementCount(); left > 0 && !stop.stop_requested();) {
        const auto n = static_cast<size_t>(std::min<uint64_t>(left, chunkWeights));
        format->dequantize(data, values.data(), n);
        if (!allFinite(std::span(values).first(n)))
            return true;
        data += quant::rowBytes(*format, n);
        left -= n;
    }
    return false;
}

} // namespace

bool allFinite(std::span<const float> values)
{
    constexpr uint32_t exponent = 0x7F800000;
    bool finite = true;
    for (const float x : values)
        finite &= (std::bit_cast<uint32_t>(x) & exponent) != exponent;
    return finite;
}

const gguf::TensorInfo *findNonFinite(const gguf::File &file, uint32_t layers, const std::stop_token &stop)
{
    std::vector<const gguf::TensorInfo *> order;
    for (const gguf::TensorInfo &tensor : file.tensors())
        if (const auto layer = layerOf(tensor.name); !layer || *layer < layers)
            order.push_back(&tensor);
    const auto place = [&](const gguf::TensorInfo *tensor) {
        const auto layer = layerOf(tensor->name);
        return layer ? *layer + 1 : tensor->name.starts_with("output") ? layers + 1 : 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](const auto *a, const auto *b) { return place(a) < place(b); });
    std::vector<float> values(chunkWeights);
    for (const gguf::TensorInfo *tensor : order)
        if (containsNonFinite(*tensor, values, stop))
            return stop.stop_requested() ? nullptr : tensor;
    return nullptr;
}

} // namespace moire
