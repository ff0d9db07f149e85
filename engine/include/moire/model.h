// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/error.h>
#include <moire/indices.h>
#include <moire/sampling.h>
#include <moire/tensor_type.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace moire {

namespace gguf {
class File;
}
class ChatFormat;
class Tokenizer;
struct Weights;
struct Placement;
class Backend;

struct LoadOptions {
    /// auto (cuda where a device can be used, else cpu), cpu, cuda, reference (scalar, for tests); or several by
    /// layers, "reference:2,cpu" (model/placement.h)
    std::string backend = "auto";
    unsigned threads = 0; ///< 0: the machine's physical cores
    bool repack = true; ///< let the backend keep weights in a layout of its own
    /// Layers on the GPU, with auto and cuda: the last ones, with the output; 0: the CPU alone; none: as many as fit in memory.
    std::optional<uint32_t> gpuLayers;

    // What a device's memory is planned for: the context that will be opened (ContextOptions).
    size_t context = 0; ///< tokens; 0: as ContextOptions::capacity
    TensorType cacheType = TensorType::F16;
    size_t batch = 512;
};

/// Fraction done, 0 to 1; called on the loading thread.
using LoadProgress = std::function<void(double)>;

/// What ends the model's turn in an answer. Sources: the keys of the file (eos_token_id, eot_token_id, ...), the names
/// that the field gives to such tokens, and what the chat template writes behind an assistant's message.
struct TurnEnd {
    std::vector<TokenId> tokens; ///< ascending, without duplicates
    std::string text; ///< the template's mark where it is no token of the vocabulary; else empty

    bool holds(TokenId id) const { return std::binary_search(tokens.begin(), tokens.end(), id); }
};

/// A loaded model: config, weights, tokenizer, template. Const and shared; contexts (context.h) own state.
class Model {
public:
    /// Throws Error: Refused (file), Failed (memory; a backend that was named and cannot be used), Interrupted (stop
    /// requested). Checks that every tensor is there with the shape that the config implies, before any arithmetic;
    /// weights with NaN or infinity in norms are refused. A device that turns out too small for the layers, or for the
    /// planned context beside them, is tried again with fewer; one that fails leaves the model on the CPU, unless
    /// "cuda" was asked for. Both are said in placementNote() and among the warnings().
    static std::shared_ptr<const Model> load(const std::filesystem::path &path, const LoadOptions &options = {},
                                             const LoadProgress &progress = {}, std::stop_token stop = {});
    ~Model();
    Model(const Model &) = delete;
    Model &operator=(const Model &) = delete;

    const ModelConfig &config() const { return m_config; }
    const gguf::File &file() const { return *m_file; }
    const Tokenizer *tokenizer() const { return m_tokenizer.get(); } ///< null: the file has none; ids all have logits
    const ChatFormat *chatFormat() const { return m_chatFormat.get(); }
    const TurnEnd &turnEnd() const { return m_turnEnd; }
    const SamplingRecommendation &recommendedSampling() const { return m_recommendedSampling; }
    std::span<const std::string> warnings() const { return m_warnings; }
    std::string backendDescription() const; ///< "CPU AVX-512, 2 threads"
    std::string backendName() const; ///< "cpu", "cpu+cuda"
    /// Which layers run where and why there, one sentence; empty where a device was neither asked for nor to be had.
    const std::string &placementNote() const { return m_placementNote; }
    bool usesDevice() const; ///< some of it is in a device's memory
    unsigned threads() const;
    /// How to load the model again once a context of it threw \p kind: DeviceMemory: with fewer layers on the device;
    /// DeviceLost, or no fewer layers left: on the CPU. \p options: those that it was loaded with.
    LoadOptions optionsAfter(ErrorKind kind, LoadOptions options) const;

    /// Bytes of weights and cache read to decode one token at \p depth tokens in the cache, exactly: every tensor of
    /// the forward pass once, routed experts expertsUsed times, one row of the embedding.
    uint64_t bytesPerToken(size_t depth, TensorType cacheType) const;

    // For contexts and tests of the engine.
    const Weights &weights() const { return *m_weights; }
    const Placement &placement() const { return *m_placement; } ///< where every layer runs
    Backend &backend(uint32_t layer) const; ///< that runs this layer
    /// Held for every step: backends are shared by the contexts of a model and run one step at a time.
    std::mutex &stepMutex() const { return m_stepMutex; }

private:
    Model();
    void bind(const LoadOptions &options, const LoadProgress &progress, const std::stop_token &stop);
    std::shared_ptr<const gguf::File> m_file;
    ModelConfig m_config;
    std::unique_ptr<const Tokenizer> m_tokenizer;
    std::unique_ptr<const ChatFormat> m_chatFormat;
    TurnEnd m_turnEnd;
    SamplingRecommendation m_recommendedSampling;
    std::vector<std::string> m_warnings;
    std::string m_placementNote;
    std::unique_ptr<const Placement> m_placement;
    std::unique_ptr<const Weights> m_weights;
    mutable std::mutex m_stepMutex;
};

/// What a file holds, without loading weights: for `inspect`, the model library, tokenizers and templates alone.
struct ModelSummary {
    std::shared_ptr<const gguf::File> file;
    std::string architecture;
    std::string name;
    bool supported = false; ///< this engine runs the architecture
    std::string unsupportedWhy; ///< one sentence, where not supported
    std::optional<ModelConfig> config; ///< where supported and well-formed
    uint64_t parameters = 0; ///< elements of all tensors
    uint64_t activeParameters = 0; ///< read for one token: experts used of experts; the embedding table counts as one
                                   ///< row only if the output has its own matrix
    std::shared_ptr<const Tokenizer> tokenizer; ///< null where none or refused (then a warning says why)
    std::shared_ptr<const ChatFormat> chatFormat;
    std::vector<std::string> warnings;
};
ModelSummary summarize(const std::filesystem::path &path);

/// Architectures that the engine runs, sorted.
std::vector<std::string> knownArchitectures();

} // namespace moire
