// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>
#include <moire/model.h>
#include <moire/routes.h>
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
    size_t batch = 512; ///< maximum tokens per evaluation
    LatentMode latent = LatentMode::Auto; ///< form of latent attention; Auto: by the number of tokens
};

/// The first non-finite logits (NaN or infinity) of a context, and their origin.
struct NonFiniteLogits {
    Position position; ///< of the token that produced them
    size_t count = 0; ///< non-finite logits at that position
    size_t vocabulary = 0;
    std::optional<LayerIndex> layer; ///< none: not in a layer, or not found
    std::string tensor; ///< the first in layer order with non-finite values; empty: none
    bool state = false; ///< the weights are finite, but not what `layer` keeps of the tokens so far

    std::string text() const; ///< one sentence
};

enum class LogitRows : uint8_t { None, Last, All };

/// One sequence: KV cache, activations, routing policy. Used by one thread at a time; the model is shared.
class Context {
public:
    /// Throws Error: Failed (not enough memory; checked before allocating), Usage (capacity too large for Position).
    Context(std::shared_ptr<const Model> model, const ContextOptions &options = {});
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    const Model &model() const;
    const std::shared_ptr<const Model> &sharedModel() const;
    size_t capacity() const;
    size_t batch() const;
    TensorType cacheType() const;
    size_t cacheBytes() const; ///< for capacity() tokens
    std::span<const TokenId> tokens() const; ///< in the cache, in order

    /// Of tokens(), those that the next evaluation does not have to compute again first.
    size_t computed() const;

    /// Drops every token from \p length on. A recurrent state cannot go back: the next evaluation restores the nearest
    /// copy of it (of the few that are kept) and computes the tokens after that again, under the policy of then.
    void truncate(size_t length);

    /// Evaluates `ids` (1 to batch()) after the tokens in the cache. Returns logits [rows, vocabulary], valid until the
    /// next call. Throws Error: Usage (too many tokens for batch or capacity), Interrupted (stop requested: checked
    /// before every layer; the cache is left as before the call), Failed (a read error in the mapped file), Refused (a
    /// row without any finite logit). If only some logits of a row are not finite, they become -infinity, so that they
    /// have no effect on sampling. nonFinite() reports both cases; finding the tensor reads all weights once.
    /// \p forced: for every token, the experts that compute in each expert layer, at most as many as the model uses;
    /// empty: those that the router chooses. The gate weights come from the model's own scores of these experts, and
    /// the trace has what the router would have chosen. Throws Error (Usage) if they do not suit the model.
    std::span<const float> evaluate(std::span<const TokenId> ids, LogitRows rows, StepTrace *trace = nullptr,
                                    std::stop_token stop = {}, std::span<const TokenRoutes> forced = {});

    const StepWait &waited() const; ///< of the last evaluation

    /// The first non-finite logits since the context was created; null: there were none.
    const NonFiniteLogits *nonFinite() const;

    /// Applies to later evaluations. The cache keeps what was computed under the previous policy; truncate it if that
    /// matters. Throws like RoutingPolicy::validate.
    void setRoutingPolicy(const RoutingPolicy &policy);
    const RoutingPolicy &routingPolicy() const;

    /// Artificial delay before every evaluation, for tests of code that waits for the engine; polls the stop token.
    void setDelay(std::chrono::milliseconds delay);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moire
