// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/model.h>
#include <moire/routing_policy.h>

#include <array>
#include <chrono>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace moire {

/// Parts of a token's time, in the order of the forward pass.
enum class Stage : uint8_t { Embedding, Attention, Router, Experts, FeedForward, Output, Sampling };
constexpr size_t stageCount = 7;
const char *
stageName(Stage stage); ///< "embedding", "attention", "router", "experts", "feed_forward", "output", "sampling"
using StageTimes = std::array<double, stageCount>; ///< milliseconds; a stage that did not run has 0

/// What to watch in an evaluation, and what was seen. The decoder fills it only where a flag asks: nothing is computed
/// when nobody looks. Reused from call to call without reallocation.
struct StepTrace {
    bool wantRouting = false; ///< chosen ids and weights
    bool wantScores = false; ///< deep mode: every router score
    bool wantStages = false;

    // Filled. Rows are the tokens of the evaluation, in order.
    uint32_t tokens = 0;
    uint32_t moeLayers = 0;
    uint32_t expertsUsed = 0;
    uint32_t experts = 0;
    std::vector<uint32_t> ids; ///< [moeLayers, tokens, expertsUsed], in the router's order of selection
    std::vector<float> weights; ///< likewise, as multiplied to the experts' outputs
    std::vector<float> scores; ///< [moeLayers, tokens, experts] after softmax or sigmoid, before bias and selection
    StageTimes stages{}; ///< of the whole evaluation, ms
};

enum class LatentMode : uint8_t { Auto, Absorbed, Decompressed };

struct ContextOptions {
    size_t capacity = 0; ///< tokens; 0: the trained context, at most 8192
    TensorType cacheType = TensorType::F16; ///< of keys and values: F16, F32 or Q8_0
    size_t batch = 512; ///< most tokens of one evaluation
    LatentMode latent = LatentMode::Auto; ///< which form of latent attention; Auto by the number of tokens
};

enum class LogitRows : uint8_t { None, Last, All };

/// One sequence: KV cache, activations, routing policy. Used by one thread at a time; the model is shared.
class Context {
public:
    /// Throws Error: Failed (memory, measured before it is taken), Usage (a capacity beyond what positions can count).
    Context(std::shared_ptr<const Model> model, const ContextOptions &options = {});
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    const Model &model() const;
    const std::shared_ptr<const Model> &sharedModel() const;
    size_t capacity() const;
    size_t batch() const;
    TensorType cacheType() const;
    size_t cacheBytes() const; ///< of capacity() tokens
    std::span<const TokenId> tokens() const; ///< in the cache, in order

    /// Drops every token from \p length on.
    void truncate(size_t length);

    /// Runs `ids` (1 to batch()) behind the tokens in the cache. Returns logits [rows, vocabulary], valid until the
    /// next call. Throws Error: Usage (too many tokens for batch or capacity), Interrupted (stop requested: checked
    /// before every layer; the cache is then as before the call), Failed (a fault in the file while mapped, or logits
    /// that are not finite).
    std::span<const float> evaluate(std::span<const TokenId> ids, LogitRows rows, StepTrace *trace = nullptr,
                                    std::stop_token stop = {});

    /// Holds for what is evaluated from now on; the cache keeps what was computed under the policy before, so callers
    /// truncate where that matters. Throws as RoutingPolicy::validate.
    void setRoutingPolicy(const RoutingPolicy &policy);
    const RoutingPolicy &routingPolicy() const;

    /// Artificial delay before every evaluation, for tests of what waits for the engine; polls the stop token.
    void setDelay(std::chrono::milliseconds delay);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moire
