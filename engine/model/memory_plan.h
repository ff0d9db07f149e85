// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/context.h>
#include <moire/gguf.h>
#include <moire/model.h>
#include <moire/model_facts.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace moire {

/// Bytes of device memory that the parts of a model need with the planned context, counted from the file's tensor list
/// before anything is allocated. All sums saturate at UINT64_MAX.
struct MemoryNeeds {
    std::vector<uint64_t> layers; ///< weights in the device's layout, and cache; one entry per layer
    uint64_t output = 0; ///< the output matrix and its norm; a second embedding table if the file ties them
    uint64_t embedding = 0; ///< the embedding table: on the device only if every layer is
    uint64_t activations = 0; ///< one step's working memory and logits

    /// Bytes of the last \p count layers plus the output.
    uint64_t total(uint32_t count) const;
};

/// The layer number that a tensor's name begins with ("blk.N."); nullopt for other names.
std::optional<uint32_t> layerOf(std::string_view tensorName);

/// Whether this is a tensor of routed experts: of all experts of a layer ("blk.N.ffn_up_exps.weight"), or of a single
/// expert, as in files from before April 2024 ("blk.N.ffn_up.E.weight").
bool isExpertTensor(std::string_view tensorName);

/// The options of the context that will be opened, with defaults filled in.
ContextOptions plannedContext(const LoadOptions &options, const ModelConfig &config);

WeightBytes weightBytes(const gguf::File &file, const ModelConfig &config); ///< sizes as in the file
WeightBytes deviceWeightBytes(const gguf::File &file, const ModelConfig &config); ///< ModelFootprint::device

/// \p weights: deviceWeightBytes().
MemoryNeeds memoryNeeds(const WeightBytes &weights, const ModelConfig &config, const LoadOptions &options);
MemoryNeeds memoryNeeds(const gguf::File &file, const ModelConfig &config, const LoadOptions &options);

/// Bytes left free on a device of \p totalMemory: the larger of 512 MiB and 5 %, for the driver, library workspaces
/// (cuBLAS: 32 MiB), prompt scratch (at most 192 MiB, cuda/prefill.h) and anything else the plan does not count.
uint64_t memoryMargin(uint64_t totalMemory);

/// The maximum number of layers, counted from the last, whose total plus \p margin fits into \p freeMemory; 0: none.
uint32_t layersThatFit(const MemoryNeeds &needs, uint64_t freeMemory, uint64_t margin);

/// The layers, counted from the last, that loading puts on a device: as many as fit beside the margin, at most those
/// that the user asked for. A number that the user gave may use the margin too.
uint32_t plannedDeviceLayers(const MemoryNeeds &needs, std::optional<uint32_t> asked, uint64_t freeMemory,
                             uint64_t totalMemory);

/// The next smaller count to try after \p layers turned out to be too many: a quarter fewer, and at least one fewer.
uint32_t fewerLayers(uint32_t layers);

/// Bytes that stay in host memory while the last \p deviceLayers (at least one) are on a device. \p weights: from
/// weightBytes().
uint64_t hostBytes(const WeightBytes &weights, uint32_t deviceLayers);

/// The same for a file; with no layers on a device, the whole file.
uint64_t hostBytes(const gguf::File &file, const ModelConfig &config, uint32_t deviceLayers);

/// Bytes of host weights in the CPU's own layout (cpu/tile_layouts.h), which takes at most a 20th more. A matrix is in
/// memory in both layouts only while it is packed.
uint64_t repackedBytes(uint64_t bytes);

} // namespace moire
