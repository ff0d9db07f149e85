// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/config.h>
#include <moire/error.h>
#include <moire/indices.h>
#include <moire/sampling.h>
#include <moire/tensor_type.h>

#include <algorithm>
#include <atomic>
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
    /// auto (cuda if a usable device is found, otherwise cpu), cpu, cuda, reference (scalar, for tests); or several,
    /// split by layers: "reference:2,cpu" (model/placement.h)
    std::string backend = "auto";
    unsigned threads = 0; ///< 0: one per physical core
    bool repack = true; ///< let the backend keep weights in its own layout
    /// Number of layers on the GPU with auto and cuda, counted from the last, with the output; 0: CPU only; none: as
    /// many as fit in memory.
    std::optional<uint32_t> gpuLayers;

    // The context that will be opened (ContextOptions), for planning device memory.
    size_t context = 0; ///< tokens; 0: as ContextOptions::capacity
    TensorType cacheType = TensorType::F16;
    size_t batch = 512;
};

/// Fraction done, 0 to 1; called on the loading thread.
using LoadProgress = std::function<void(double)>;

/// What ends the model's turn. Sources: the keys of the file (eos_token_id, eot_token_id, ...), well-known names of
/// such tokens, and what the chat template writes after an assistant message.
struct TurnEnd {
    std::vector<TokenId> tokens; ///< ascending, without duplicates
    std::string text; ///< the template's end mark if it is not a token of the vocabulary; otherwise empty

    bool holds(TokenId id) const { return std::binary_search(tokens.begin(), tokens.end(), id); }
};

/// A loaded model: config, weights, tokenizer, template. Immutable and shared; contexts (context.h) own the state.
class Model {
public:
    /// Throws Error: Refused (bad file), Failed (out of memory, or the requested backend cannot be used), Interrupted
    /// (stop requested). Before any arithmetic, checks that every tensor exists with the shape that the config implies;
    /// NaN or infinity in norm weights is refused. If a device turns out too small for the layers plus the planned
    /// context, fewer layers are tried; if a device fails, the model runs on the CPU, unless "cuda" was requested.
    /// placementNote() and warnings() report both.
    static std::shared_ptr<const Model> load(const std::filesystem::path &path, const LoadOptions &options = {},
                                             const LoadProgress &progress = {}, std::stop_token stop = {});
    ~Model();
    Model(const Model &) = delete;
    Model &operator=(const Model &) = delete;

    const ModelConfig &config() const { return m_config; }
    const gguf::File &file() const { return *m_file; }
    const Tokenizer *tokenizer() const { return m_tokenizer.get(); } ///< null: the file has none; every id has logits
    const ChatFormat *chatFormat() const { return m_chatFormat.get(); }
    const TurnEnd &turnEnd() const { return m_turnEnd; }
    const SamplingRecommendation &recommendedSampling() const { return m_recommendedSampling; }
    std::span<const std::string> warnings() const { return m_warnings; }
    std::string backendDescription() const; ///< "CPU AVX-512, 2 threads"
    std::string backendName() const; ///< "cpu", "cpu+cuda"
    /// Which layers run where, and why, one sentence; empty if a device was neither requested nor available.
    const std::string &placementNote() const { return m_placementNote; }
    bool usesDevice() const; ///< part of the model is in device memory
    unsigned threads() const;
    /// Options for reloading the model after one of its contexts threw \p kind. DeviceMemory: with fewer layers on the
    /// device; DeviceLost, or if no layers are left to remove: on the CPU. \p options: those it was loaded with.
    LoadOptions optionsAfter(ErrorKind kind, LoadOptions options) const;

    /// Exact number of bytes of weights and cache read to decode one token with \p depth tokens in the cache: every
    /// tensor of the forward pass once, expertsUsed of the routed experts, one row of the embedding.
    uint64_t bytesPerToken(size_t depth, TensorType cacheType) const;

    // For contexts and engine tests.
    const Weights &weights() const { return *m_weights; }
    const Placement &placement() const { return *m_placement; } ///< where every layer runs
    Backend &backend(uint32_t layer) const; ///< the backend that runs \p layer
    /// Held during every step: the contexts of a model share its backends, which run one step at a time.
    std::mutex &stepMutex() const { return m_stepMutex; }
    std::mutex &nextStepMutex() const
    {
        return m_nextStepMutex;
    } ///< for StepTurn: held while waiting for the other one
    /// Tokens evaluated so far in steps of several. Any thread; counted by StepTurn.
    std::atomic<uint64_t> &promptTokensComputed() const { return m_promptTokens; }

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
    mutable std::mutex m_nextStepMutex;
    mutable std::atomic<uint64_t> m_promptTokens = 0;
};

/// Contents of a model file, without loading weights: for `inspect`, the model library, and use of the tokenizer or
/// template alone.
struct ModelSummary {
    std::shared_ptr<const gguf::File> file;
    std::string architecture;
    std::string name;
    bool supported = false; ///< this engine supports the architecture
    std::string unsupportedWhy; ///< one sentence, if not supported
    std::optional<ModelConfig> config; ///< if supported and well-formed
    uint64_t parameters = 0; ///< elements of all tensors
    uint64_t activeParameters = 0; ///< read for one token: only the experts used; the embedding table counts as one
                                   ///< row if the output has its own matrix
    std::shared_ptr<const Tokenizer> tokenizer; ///< null if missing or refused (a warning then says why)
    std::shared_ptr<const ChatFormat> chatFormat;
    std::vector<std::string> warnings;
};
ModelSummary summarize(const std::filesystem::path &path);

/// Architectures that the engine supports, sorted.
std::vector<std::string> knownArchitectures();

} // namespace moire
