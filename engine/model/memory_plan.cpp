// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/memory_plan.h"

#include <moire/memory.h>

#include "model/policy.h"
#include "model/recurrent_states.h"
#include "model/saturating.h"
#include "model/state.h"

#include <algorithm>
#include <charconv>

namespace moire {

namespace {

constexpr uint64_t layoutFactor = 20; ///< a backend's own layout of weights takes at most 1/20 more than the file's
constexpr size_t defaultContext = 8192; ///< as in Context, if none is requested

uint64_t inOwnLayout(uint64_t bytes)
{
    return sum({bytes, bytes / layoutFactor + 1});
}

/// Floats per token that a backend keeps between the two products of a feed-forward part.
uint64_t hiddenFloats(const ModelConfig &c)
{
    uint64_t hidden = uint64_t{c.moe.expertsUsed} * c.moe.expertWidth + c.moe.sharedWidth;
    for (const LayerConfig &layer : c.perLayer)
        hidden = std::max<uint64_t>(hidden, layer.denseWidth);
    return product({3, hidden});
}

} // namespace

std::optional<uint32_t> layerOf(std::string_view name)
{
    constexpr std::string_view prefix = "blk.";
    if (!name.starts_with(prefix))
        return std::nullopt;
    uint32_t layer = 0;
    const auto [end, error] = std::from_chars(name.data() + prefix.size(), name.data() + name.size(), layer);
    if (error != std::errc() || end == name.data() + name.size() || *end != '.')
        return std::nullopt;
    return layer;
}

bool isExpertTensor(std::string_view name)
{
    if (name.find("_exps.") != std::string_view::npos)
        return true;
    if (!layerOf(name))
        return false;
    for (const std::string_view part : {".ffn_gate.", ".ffn_up.", ".ffn_down."})
        if (const size_t at = name.find(part); at != std::string_view::npos)
            return at + part.size() < name.size() && name[at + part.size()] >= '0' && name[at + part.size()] <= '9';
    return false;
}

uint64_t MemoryNeeds::total(uint32_t count) const
{
    uint64_t bytes = sum({activations, output, count == layers.size() ? embedding : 0});
    for (uint32_t i = 0; i < count && i < layers.size(); ++i)
        bytes = sum({bytes, layers[layers.size() - 1 - i]});
    return bytes;
}

ContextOptions plannedContext(const LoadOptions &options, const ModelConfig &config)
{
    const size_t capacity = options.context ? options.context : std::min<size_t>(config.trainedContext, defaultContext);
    return {.capacity = capacity, .cacheType = options.cacheType, .batch = std::min(options.batch, capacity)};
}

namespace {

template <class Size>
WeightBytes countWeights(const gguf::File &file, const ModelConfig &config, Size size)
{
    WeightBytes weights;
    weights.layers.assign(config.layers, 0);
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        const uint64_t bytes = size(tensor.byteCount);
        const std::optional<uint32_t> layer = layerOf(tensor.name);
        if (layer && *layer < config.layers)
            weights.layers[*layer] = sum({weights.layers[*layer], bytes});
        else if (tensor.name == "token_embd.weight")
            weights.embedding = bytes;
        else if (tensor.name.starts_with("output"))
            weights.output = sum({weights.output, bytes});
    }
    return weights;
}

} // namespace

WeightBytes weightBytes(const gguf::File &file, const ModelConfig &config)
{
    return countWeights(file, config, [](uint64_t bytes) { return bytes; });
}

WeightBytes deviceWeightBytes(const gguf::File &file, const ModelConfig &config)
{
    WeightBytes weights = countWeights(file, config, inOwnLayout);
    if (!file.findTensor("output.weight"))
        weights.output = sum({weights.output, weights.embedding});
    return weights;
}

MemoryNeeds memoryNeeds(const WeightBytes &weights, const ModelConfig &config, const LoadOptions &options)
{
    const ContextOptions context = plannedContext(options, config);
    MemoryNeeds needs{.layers = weights.layers, .output = weights.output, .embedding = weights.embedding};
    for (size_t l = 0; l < needs.layers.size(); ++l)
        needs.layers[l] =
            sum({needs.layers[l], layerCacheBytes(config.perLayer[l], context.cacheType, context.capacity)});
    for (const uint32_t layer : config.moeLayers())
        needs.layers[layer] = sum({needs.layers[layer], policyBytes(config)});
    needs.activations =
        sum({activationBytes(config, context), product({context.batch, hiddenFloats(config), sizeof(float)}),
             product({config.vocabulary, sizeof(float)})});
    return needs;
}

MemoryNeeds memoryNeeds(const gguf::File &file, const ModelConfig &config, const LoadOptions &options)
{
    return memoryNeeds(deviceWeightBytes(file, config), config, options);
}

uint64_t contextBytes(const ModelConfig &config, const ContextOptions &options)
{
    return sum({allCacheBytes(config, options.cacheType, options.capacity), snapshotBytes(config),
                activationBytes(config, options)});
}

uint64_t memoryMargin(uint64_t totalMemory)
{
    return std::max(uint64_t{512} << 20, totalMemory / 20);
}

uint32_t layersThatFit(const MemoryNeeds &needs, uint64_t freeMemory, uint64_t margin)
{
    auto count = static_cast<uint32_t>(needs.layers.size());
    while (count > 0 && sum({needs.total(count), margin}) > freeMemory)
        --count;
    return count;
}

uint32_t plannedDeviceLayers(const MemoryNeeds &needs, std::optional<uint32_t> asked, uint64_t freeMemory,
                             uint64_t totalMemory)
{
    const auto layers = static_cast<uint32_t>(needs.layers.size());
    const uint32_t most = std::min(asked.value_or(layers), layers);
    if (asked && needs.total(most) <= freeMemory)
        return most;
    return std::min(most, layersThatFit(needs, freeMemory, memoryMargin(totalMemory)));
}

uint32_t fewerLayers(uint32_t layers)
{
    return layers - std::min(layers, std::max(1u, layers / 4));
}

uint64_t hostBytes(const WeightBytes &weights, uint32_t deviceLayers)
{
    const size_t host = weights.layers.size() - std::min<size_t>(deviceLayers, weights.layers.size());
    uint64_t bytes = host > 0 ? weights.embedding : 0;
    for (size_t i = 0; i < host; ++i)
        bytes = sum({bytes, weights.layers[i]});
    return bytes;
}

uint64_t repackedBytes(uint64_t bytes)
{
    return inOwnLayout(bytes);
}

uint64_t hostBytes(const gguf::File &file, const ModelConfig &config, uint32_t deviceLayers)
{
    return deviceLayers == 0 ? file.totalBytes() : hostBytes(weightBytes(file, config), deviceLayers);
}

} // namespace moire
