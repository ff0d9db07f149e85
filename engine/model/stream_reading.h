// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/context.h>

#include "model/stream_tap.h"

#include <functional>

namespace moire {

/// Evaluates \p ids under \p policy, with a cache of its own, and returns what the last of them left in the residual
/// stream. \p progress gets the fraction done. Any thread; works on every backend. Throws Error: Usage (no ids, an
/// unknown token, a policy or cache type that does not suit the model), Failed (memory), Interrupted.
StreamRecord readStream(const Model &model, std::span<const TokenId> ids, const RoutingPolicy &policy,
                        TensorType cacheType, const std::function<void(double)> &progress, const std::stop_token &stop);

/// The model's final norm and output matrix, for any row of the stream.
class OutputHead {
public:
    explicit OutputHead(const Model &model);

    /// Logits [rows, vocabulary] of \p stream [rows, d], like those of an evaluation: with the soft cap, if there is
    /// one. Throws Error (Failed, DeviceMemory).
    std::vector<float> logits(std::span<const float> stream) const;

    /// The direction [d] of the stream that raises a token's logit: its row of the output matrix times the norm's
    /// weights. The logit of row x before the soft cap is x . direction / rms(x).
    std::vector<float> direction(TokenId token) const;
    double rms(std::span<const float> row) const; ///< the root of the mean square plus epsilon

private:
    const Model &m_model;
    Backend &m_backend; ///< of the last layer
    std::vector<float> m_norm; ///< [d]
};

} // namespace moire
