// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>
#include <moire/model.h>
#include <moire/routing_policy.h>
#include <moire/step_trace.h>

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace moire {

enum class LatentMode : uint8_t { Auto, Absorbed, Decompressed };

struct ContextOptions {
    size_t capacity = 0; ///< tokens; 0: the trained context, at most 8192
    TensorType cacheType = TensorType::F16; ///< of keys and values: F16, F32 or Q8_0
    size_t batch = 512; ///< most tokens of one evaluation
    LatentMode latent = LatentMode::Auto; ///< which form of latent attention; Auto by the number of tokens
};

/// The first logits of a context that are not finite (NaN or infinity), and where that comes from.
struct NonFiniteLogits {
    Position position; ///< of the token that gave them
    size_t count = 0; ///< of that position's logits
    size_t vocabulary = 0;
    std::optional<LayerIndex> layer; ///< none: of no layer, or not found
    std::string tensor; ///< the first, in the order of the layers, with values that are not finite; empty: none has any

    std::string text() const; ///< one sentence
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
    /// before every layer; the cache is then as before the call), Failed (a fault in the file while mapped), Refused
    /// (a row without one finite logit). Where only some are not finite, they are -infinity, so that they have no part
    /// in what follows. Both are told by nonFinite(); finding the tensor reads all weights once.
    std::span<const float> evaluate(std::span<const TokenId> ids, LogitRows rows, StepTrace *trace = nullptr,
                                    std::stop_token stop = {});

    /// The first logits that were not finite since the context was made; null: all were.
    const NonFiniteLogits *nonFinite() const;

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
