// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include <functional>
#include <vector>

namespace moire {

/// A token as a layer's residual stream would predict it.
struct LensToken {
    TokenId id;
    float logit = 0.0f;
    float probability = 0.0f;
};

/// A part of a layer, and what its own output adds to the logits of the layer's tokens.
struct LensPart {
    enum class Kind : uint8_t { Attention, Expert, Shared, Dense };
    Kind kind = Kind::Expert;
    ExpertIndex expert; ///< of a routed expert
    float weight = 1.0f; ///< its gate weight
    std::vector<float> adds; ///< [tokens of the layer]
};

struct LensLayer {
    LayerIndex layer;
    std::vector<LensToken> tokens; ///< the best ones, best first, then the followed token, which may be one of them
    size_t rank = 0; ///< of the followed token, from 1
    /// In the order of computation, experts as the router chose them; without experts that a policy mutes. Their sum is
    /// what the layer adds.
    std::vector<LensPart> parts;
};

struct LensRequest {
    std::span<const TokenId> ids; ///< everything before the followed token
    TokenId followed;
    size_t best = 5; ///< tokens per layer
    RoutingPolicy policy;
    TensorType cacheType = TensorType::F16;
};

/// The logit lens (nostalgebraist 2020, *interpreting GPT: the logit lens*): the residual stream after every layer,
/// read as if the model ended there, through the final norm and the output matrix. The last layer's are the scores that
/// the followed token was drawn from. What a part adds is its output in the direction of the token's logit, divided by
/// the root mean square of the stream after the layer (direct logit attribution with the norm held fixed, Elhage et al.
/// 2021, *A Mathematical Framework for Transformer Circuits*), before a soft cap of the logits. Needs one evaluation of
/// all ids; works on every backend. Returns the layers in order. Any thread. Throws Error: Usage (no ids, an unknown
/// token, a policy or cache type that does not suit the model), Failed (memory), Refused (the stream is not finite),
/// Interrupted.
std::vector<LensLayer> readLens(const Model &model, const LensRequest &request,
                                const std::function<void(double)> &progress, const std::stop_token &stop);

} // namespace moire
