// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/leftovers.h"

#include "model/memory_plan.h"

#include <set>

namespace moire {

namespace {

/// Tensors that duplicate other tensors or the metadata: rotary tables of old converters, and the unsplit attn_kv_b
/// next to its two halves.
bool isRedundant(std::string_view name)
{
    return name.ends_with(".attn_rot_embd") || name.ends_with(".attn_rot_embd.freqs") ||
        name.ends_with(".attn_kv_b.weight");
}

/// Layers that predict further tokens (multi-token prediction): they follow the layers that run, and no result of the
/// model depends on them.
std::set<uint32_t> predictionLayers(const gguf::File &file, uint32_t layers)
{
    std::set<uint32_t> found;
    for (const gguf::TensorInfo &tensor : file.tensors())
        if (const auto layer = layerOf(tensor.name);
            layer && *layer >= layers && tensor.name.find(".nextn.") != std::string_view::npos)
            found.insert(*layer);
    return found;
}

} // namespace

void refuseLeftovers(const Binder &binder, const gguf::File &file, uint32_t layers)
{
    const std::set<uint32_t> unused = predictionLayers(file, layers);
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        if (binder.wasTaken(tensor.name) || isRedundant(tensor.name))
            continue;
        const std::optional<uint32_t> layer = layerOf(tensor.name);
        if (layer && *layer >= layers && !unused.contains(*layer))
            binder.refuse(tensor.name, "is beyond the last of the " + std::to_string(layers) + " layers");
        if (!layer || *layer < layers)
            binder.unsupported(tensor.name, "is not supported: no part of this architecture uses it");
    }
}

} // namespace moire
