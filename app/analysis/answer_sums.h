// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cache_curve.h"
#include "analysis/co_use.h"
#include "analysis/columns.h"
#include "analysis/two_groups.h"

#include <moire/trace.h>

#include <cstdint>
#include <vector>

/// What is kept of an answer's routing, so that its tokens need not be read again: sums that add up over answers.
namespace moire::analysis {

struct AnswerSums {
    RouteShape shape; ///< without rows: no token has routes. `experts`: the highest chosen one, and one more
    uint64_t tokens = 0; ///< with routes
    uint64_t unrouted = 0; ///< tokens whose routes were not recorded
    uint64_t otherShape = 0; ///< tokens whose routes have another shape than the model
    uint64_t damaged = 0; ///< tokens whose routes cannot be read
    std::vector<uint32_t> counts; ///< [rows, experts]
    std::vector<float> mass; ///< [rows, experts], sums of gates
    std::vector<uint64_t> kept; ///< [rows], choices that the token before made too: Reuse
    std::vector<uint64_t> next; ///< [rows], choices that had a token before
    /// [experts + 1], choices at each stack distance, with an empty cache at the beginning of the answer; entry 0:
    /// first uses.
    std::vector<uint64_t> distances;

    bool operator==(const AnswerSums &) const = default;
};

/// Sums one answer, token by token in order.
class AnswerSumsBuilder {
public:
    /// \p shape: of the model; routes of another shape are counted apart. `experts` may be the greatest possible number
    /// if the model's is not known.
    explicit AnswerSumsBuilder(const RouteShape &shape);

    void add(const Columns &columns); ///< the next tokens; of the shape given
    void addDamaged(uint64_t tokens) { m_damaged += tokens; } ///< of the tokens added, those that cannot be read
    AnswerSums sums() const;

private:
    RouteShape m_shape;
    ExpertUsage m_usage;
    Reuse m_reuse;
    CacheCurveBuilder m_cache;
    uint64_t m_tokens = 0;
    uint64_t m_otherShape = 0;
    uint64_t m_damaged = 0;
};

/// The sums of many answers of one model.
class ScopeSums {
public:
    ScopeSums() = default;
    explicit ScopeSums(const RouteShape &shape);

    /// Adds an answer of the chat \p chat. False: its routes have another shape; nothing is added but the counts of
    /// tokens that are left out.
    bool add(uint64_t chat, const AnswerSums &answer);

    const RouteShape &shape() const { return m_shape; }
    const ExpertUsage &usage() const { return m_usage; }
    const std::vector<ChatUsage> &chats() const { return m_chats; } ///< of the answers that were added, in order
    uint64_t unrouted() const { return m_unrouted; }
    uint64_t otherShape() const { return m_otherShape; } ///< tokens
    uint64_t damaged() const { return m_damaged; }
    double reuse(size_t row) const; ///< 0 to 1; NaN without pairs: Reuse::share()
    double reuseByChance() const; ///< k / experts
    CacheCurve cacheCurve() const;

    /// Lift over uniform of a cell, with an interval that resamples chats.
    Estimate lift(Cell cell, const ResampleOptions &options = {}) const;

private:
    RouteShape m_shape;
    ExpertUsage m_usage;
    std::vector<ChatUsage> m_chats;
    std::vector<uint64_t> m_kept;
    std::vector<uint64_t> m_next;
    std::vector<uint64_t> m_distances;
    uint64_t m_unrouted = 0;
    uint64_t m_otherShape = 0;
    uint64_t m_damaged = 0;
};

/// The shape that most tokens of the answers have: layers and experts per token of one of them, and the highest expert
/// of all with these layers.
RouteShape commonShape(std::span<const AnswerSums> answers);

} // namespace moire::analysis
