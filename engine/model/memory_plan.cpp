// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/memory_plan.h"

#include "model/policy.h"
#include "model/saturating.h"
#include "model/state.h"

#include <algorithm>
#include <charconv>

namespace moire {

namespace {

constexpr uint64_t layoutFactor = 20; ///< a device's own layout of weights takes at most 1/20 more than the file's
constexpr size_t defaultContext = 8192; ///< as in Context, if none is requested

uint64_t inDeviceLayout(uint64_t bytes)
{
    return sum({bytes, bytes / layoutFactor + 1});
}

/// Floats per token that a backend keeps between the two products of a feed-forward part.
uint64_t hiddenFloats(const ModelConfig &c)
{
    uint64_t hidden = uint64_t{c.moe.expertsUsed} * c.moe.expertWidth + c.moe.sharedWidth;
    for (const uint32_t width : c.denseWidth)
        hidden = std::max<uint64_t>(hidden, width);
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

MemoryNeeds memoryNeeds(const gguf::File &file, const ModelConfig &config, const LoadOptions &options)
{
    const ContextOptions context = plannedContext(options, config);
    MemoryNeeds needs;
    needs.layers.assign(config.layers, layerCacheBytes(config, context.cacheType, context.capacity));
    for (const uint32_t layer : config.moeLayers())
        needs.layers[layer] = sum({needs.layers[layer], policyBytes(config)});
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        const uint64_t bytes = inDeviceLayout(tensor.byteCount);
        const std::optional<uint32_t> layer = layerOf(tensor.name);
        if (layer && *layer < config.layers)
            needs.layers[*layer] = sum({needs.layers[*layer], bytes});
        else if (tensor.name == "token_embd.weight")
            needs.embedding = bytes;
        else if (tensor.name.starts_with("output"))
            needs.output = sum({needs.output, bytes});
    }
    if (!file.findTensor("output.weight"))
        needs.output = sum({needs.output, needs.embedding});
    needs.activations =
        sum({activationBytes(config, context), product({context.batch, hiddenFloats(config), sizeof(float)}),
             product({config.vocabulary, sizeof(float)})});
    return needs;
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

uint32_t fewerLayers(uint32_t layers)
{
    return layers - std::min(layers, std::max(1u, layers / 4));
}

uint64_t hostBytes(const gguf::File &file, const ModelConfig &config, uint32_t deviceLayers)
{
    if (deviceLayers == 0)
        return file.totalBytes();
    uint64_t bytes = 0;
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        const std::optional<uint32_t> layer = layerOf(tensor.name);
        const bool onHost = layer ? *layer < config.layers - deviceLayers
                                  : tensor.name == "token_embd.weight" && deviceLayers < config.layers;
        bytes += onHost ? tensor.byteCount : 0;
    }
    return bytes;
}

} // namespace moire
