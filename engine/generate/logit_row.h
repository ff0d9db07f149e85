// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <span>
#include <vector>

namespace moire {

/// A token that may still be drawn. After `normalize`, p sums to one over the candidates.
struct Candidate {
    TokenId id;
    float logit = 0.0f;
    double p = 0.0;
};

/// The order of candidates: falling logit, ties by rising id.
bool better(const Candidate &a, const Candidate &b);

/// Softmax of one row of logits, as far as a trace asks.
struct Distribution {
    double logNormalizer = 0.0; ///< log of the sum of exp(logit)
    double entropy = 0.0; ///< nats

    double logProbability(float logit) const { return static_cast<double>(logit) - logNormalizer; }
};

/// One row of logits, with the greatest of every block of them: one fast pass over a large vocabulary, after which the
/// best tokens are found in the few blocks that can hold them. Keeps its buffers from row to row.
class LogitRow {
public:
    LogitRow() = default;
    explicit LogitRow(std::span<const float> logits) { set(logits); }

    /// \p logits [vocabulary], not empty, of numbers or -infinity; they must stay while they are asked about.
    void set(std::span<const float> logits);

    std::span<const float> logits() const { return m_logits; }
    float top() const { return m_top; }
    TokenId topToken() const; ///< the lowest id with the greatest logit

    /// The \p count best (all, where there are fewer) of those at or above \p least, in their order, into \p
    /// candidates.
    void best(size_t count, float least, std::vector<Candidate> &candidates) const;

    /// Stable for any finite row; entries of -infinity have no part in it. What weighs most is computed in double and
    /// the rest in float, so that the errors are below those of the float logits themselves.
    Distribution distribution() const;

private:
    float blockThreshold(size_t count) const;
    std::span<const float> block(size_t index) const;

    std::span<const float> m_logits;
    std::vector<float> m_maxima; ///< [blocks]
    mutable std::vector<float> m_ranks; ///< scratch of blockThreshold
    float m_top = 0.0f;
};

} // namespace moire
