// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/context.h>
#include <moire/gguf.h>
#include <moire/model.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace moire {

/// Bytes of device memory that the parts of a model take with the context that is planned, counted from the file's
/// tensor list before anything is allocated. All sums stay at UINT64_MAX instead of wrapping.
struct MemoryNeeds {
    std::vector<uint64_t> layers; ///< weights in the device's layout and cache, one entry a layer
    uint64_t output = 0; ///< the output matrix and its norm; the embedding table once more where the file ties them
    uint64_t embedding = 0; ///< the table: on the device only together with every layer
    uint64_t activations = 0; ///< one step's working memory and logits

    /// Of the last \p count layers with the output.
    uint64_t total(uint32_t count) const;
};

/// Number of the layer that a tensor's name begins with ("blk.N."), and none for others.
std::optional<uint32_t> layerOf(std::string_view tensorName);

/// A tensor of routed experts: of all of a layer ("blk.N.ffn_up_exps.weight"), or of one, as files of before April 2024
/// have them ("blk.N.ffn_up.E.weight").
bool isExpertTensor(std::string_view tensorName);

/// The context that will be opened, with what it completes by itself.
ContextOptions plannedContext(const LoadOptions &options, const ModelConfig &config);

MemoryNeeds memoryNeeds(const gguf::File &file, const ModelConfig &config, const LoadOptions &options);

/// Bytes left free on a device of \p totalMemory: the larger of 512 MiB and 5 %, for the driver, the libraries'
/// workspace (cuBLAS 32 MiB), the scratch of prompts (at most 192 MiB, cuda/prefill.h) and what the plan does not know.
uint64_t memoryMargin(uint64_t totalMemory);

/// The most last layers whose total and \p margin fit into \p freeMemory; 0: none.
uint32_t layersThatFit(const MemoryNeeds &needs, uint64_t freeMemory, uint64_t margin);

/// The next smaller number to try where \p layers turned out too many: a quarter fewer, at least one.
uint32_t fewerLayers(uint32_t layers);

/// Bytes of the file's tensors that stay with the computer while the last \p deviceLayers are on a device.
uint64_t hostBytes(const gguf::File &file, const ModelConfig &config, uint32_t deviceLayers);

} // namespace moire
