// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/machine.h>
#include <moire/model.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace moire {

/// Bytes of weights by position in the model.
struct WeightBytes {
    std::vector<uint64_t> layers; ///< one entry per layer that runs
    uint64_t output = 0; ///< the output matrix and its norm
    uint64_t embedding = 0; ///< the table
};

/// Bytes of all tensors by purpose.
struct ByteShares {
    uint64_t experts = 0; ///< routed and shared
    uint64_t attention = 0;
    uint64_t embedding = 0; ///< the table, and the output matrix if it is separate
    uint64_t other = 0;
};

/// What determines where a model fits and how fast it can be: enough to plan again without the file.
struct ModelFootprint {
    ModelConfig config;
    uint64_t fileBytes = 0;
    WeightBytes file; ///< as in the file
    WeightBytes device; ///< in the device's layout; `output` includes a second copy of the embedding table if the file
                        ///< ties them
    uint64_t tokenBytes = 0; ///< of weights read to decode one token: Model::bytesPerToken() without the cache
};

/// The shape in the metadata, also for architectures the engine does not support; 0: not given.
struct ModelShape {
    uint64_t layers = 0;
    uint64_t context = 0; ///< trained
    uint64_t experts = 0; ///< routed, of a layer
    uint64_t expertsUsed = 0;
    uint64_t sharedExperts = 0;
};

/// What a file contains, read from its header alone; no tokenizer is built. See readHeader().
struct ModelHeader {
    ModelSummary summary; ///< without `tokenizer`
    ModelShape shape;
    ByteShares shares;
    std::optional<ModelFootprint> footprint; ///< if the engine supports the model
    std::string quantization; ///< its usual name, "Q4_K_M": from general.file_type, or else dominantType
    std::string dominantType; ///< the type of most bytes
    std::string tokenizerModel; ///< "gpt2", "llama"; empty: none
    std::string preTokenizer;
    uint64_t tokens = 0; ///< entries of the vocabulary
};

/// A fast summarize(): tokens are counted, not read. Headers above 128 MiB, 100 000 keys or 300 000 tensors are
/// refused; templates above 1 MiB are skipped with a warning. Throws Error like gguf::File::open().
ModelHeader readHeader(const std::filesystem::path &path);

/// Bytes of the KV cache for \p tokens; nullopt if the cache cannot have this type: not a cache type, or the model's
/// heads are not whole blocks (Q8_0).
std::optional<uint64_t> cacheBytes(const ModelConfig &config, TensorType type, size_t tokens);

/// How a model fits into free memory.
struct MemoryFit {
    enum class Kind : uint8_t {
        InMemory, ///< with the requested context
        Tight, ///< only with a smaller context
        FromDisk, ///< not even then: weights would be read from the file for every token
    };
    Kind kind = Kind::FromDisk;
    size_t context = 0; ///< tokens requested, or the default
    size_t largestContext = 0; ///< maximum tokens that fit, up to the trained context; 0: none
    uint64_t needed = 0; ///< bytes for `context`, host and device together
    uint64_t spare = 0; ///< bytes left with `context` in the fuller memory; InMemory only
    uint32_t deviceLayers = 0; ///< on the device with `context`
    bool operator==(const MemoryFit &) const = default;
};

/// Plans like Model::load(), without opening or allocating anything. \p options: how the model would be loaded.
MemoryFit fitInMemory(const ModelFootprint &model, const LoadOptions &options, const MachineMemory &memory);

} // namespace moire
