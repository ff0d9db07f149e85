// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include <functional>
#include <vector>

namespace moire {

/// One token of an answer under two routing policies, with the same tokens before it.
struct TokenComparison {
    float logProbability = 0.0f; ///< of the token under the first policy, nats, before temperature and filters
    float otherLogProbability = 0.0f; ///< under the other one
    /// KL(first || other) of the distributions that the token was drawn from, nats, exact over the vocabulary.
    float divergence = 0.0f;
    float routing = 0.0f; ///< share of the token's experts that the other did not choose, mean over the expert layers
};

/// Evaluates \p answer after \p prompt once under \p first and once under each of \p others, and compares each of them
/// to the first, token by token. No token is drawn, so every position compares. Needs a context per policy, each as
/// long as the tokens; \p progress gets the fraction done. Returns [others, answer]. Any thread. Throws Error: Usage (a
/// policy that does not suit the model, an unknown token, an empty prompt), Failed (memory), Interrupted.
std::vector<std::vector<TokenComparison>>
compareAlong(const std::shared_ptr<const Model> &model, std::span<const TokenId> prompt,
             std::span<const TokenId> answer, const RoutingPolicy &first, std::span<const RoutingPolicy> others,
             TensorType cacheType, const std::function<void(double)> &progress, const std::stop_token &stop);

/// How recorded routes fit a model that they were forced on.
struct RouteReplay {
    struct Layer {
        LayerIndex layer;
        double shared = 0.0; ///< share of the forced experts that the router would have chosen too
        double sharedByChance = 0.0; ///< what independent choices would share: k / E
        double first = 0.0; ///< share of the tokens whose first expert is the same
    };
    size_t tokens = 0; ///< with forced routes
    std::vector<Layer> layers; ///< of the model
    std::vector<float> logProbabilities; ///< of every token after the first under the forced routes, nats
    std::vector<TokenRoutes> own; ///< of every token: what the router would have chosen, after the forced layers below
};

/// Evaluates \p ids with the recorded \p routes forced (one entry per token; an empty one: the router chooses), and
/// records what the router would have chosen itself. The context is emptied first; \p progress gets the fraction done.
/// Throws Error like Context::evaluate, and Usage if the routes of no token are recorded.
RouteReplay replayRoutes(Context &context, std::span<const TokenId> ids, std::span<const TokenRoutes> routes,
                         const std::stop_token &stop, const std::function<void(double)> &progress = {});

} // namespace moire
