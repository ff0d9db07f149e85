// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/indices.h>

#include <span>
#include <vector>

namespace moire {

/// A token that may still be drawn. After `normalize`, the p of all candidates sum to one.
struct Candidate {
    TokenId id;
    float logit = 0.0f;
    double p = 0.0;
};

/// The order of candidates: descending logit, ties by ascending id. An object, so that sorting inlines it.
inline constexpr auto better = [](const Candidate &a, const Candidate &b) {
    return a.logit != b.logit ? a.logit > b.logit : a.id < b.id;
};

/// The parts of the softmax of one row of logits that a trace needs.
struct Distribution {
    double logNormalizer = 0.0; ///< log of the sum of exp(logit)
    double entropy = 0.0; ///< nats

    double logProbability(float logit) const { return static_cast<double>(logit) - logNormalizer; }
};

/// One row of logits with the maximum of every block: after one fast pass over a large vocabulary, the best tokens are
/// searched only in the few blocks that can contain them. Reuses its buffers from row to row.
class LogitRow {
public:
    LogitRow() = default;
    explicit LogitRow(std::span<const float> logits) { set(logits); }

    /// \p logits [vocabulary], not empty, finite or -infinity; they must outlive the calls below.
    void set(std::span<const float> logits);

    std::span<const float> logits() const { return m_logits; }
    float top() const { return m_top; }
    TokenId topToken() const; ///< the lowest id with the greatest logit

    /// Writes the \p count best (or all, if there are fewer) of those at or above \p least to \p candidates, in order.
    void best(size_t count, float least, std::vector<Candidate> &candidates) const;

    /// The sum of exp(logit - top) of those at or above \p least, every term in double.
    double weight(float least) const;

    /// Numerically stable for any finite row; ignores entries of -infinity. The terms with most weight are computed in
    /// double and the rest in float, so the errors are below those of the float logits themselves.
    Distribution distribution() const;

private:
    float ranked(std::span<const float> values, size_t count) const;
    float threshold(size_t count) const;
    std::span<const float> block(size_t index) const;

    std::span<const float> m_logits;
    std::vector<float> m_maxima; ///< [blocks]
    mutable std::vector<float> m_ranks; ///< scratch of ranked()
    float m_top = 0.0f;
};

} // namespace moire
