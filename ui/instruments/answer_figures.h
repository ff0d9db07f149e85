// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/health.h"
#include "analysis/steps.h"
#include "analysis/usage_index.h"

#include <vector>

namespace moire::ui {

/// What adds up over the tokens of one answer: added in order, while they arrive or from a stored answer's pages.
struct AnswerFigures {
    static constexpr float nearTie = 0.01F; ///< router margins below count as near ties

    AnswerFigures() = default;
    /// \p answerLimit: tokens that the answer may have, for the test of runaway reasoning; 0: not known.
    explicit AnswerFigures(const analysis::RouteShape &shape, uint32_t answerLimit = 0);

    void add(const analysis::Columns &columns, size_t i); ///< the next token
    uint32_t tokens() const { return static_cast<uint32_t>(milliseconds.size()); } ///< added so far
    /// Tokens, time and confidence of a span, as far as it was added.
    analysis::StepFigures figures(analysis::TokenSpan span) const;

    analysis::UsageIndex usage;
    analysis::StepBuilder steps; ///< of the reasoning
    analysis::TokenSpan thinking; ///< its tokens
    analysis::LoopFinder loops;
    analysis::HealthMonitor health;
    std::vector<analysis::Anomaly> anomalies;
    // A number per token, NaN where it was not measured.
    std::vector<double> milliseconds;
    std::vector<float> stages; ///< [tokens, stageCount]
    std::vector<float> logProbabilities;
    std::vector<float> entropies;
    std::vector<uint32_t> textEnds; ///< in `text`
    std::string text; ///< the tokens' bytes, one after another

    uint64_t margins = 0; ///< known router margins
    uint64_t nearTies = 0; ///< of them, below nearTie
    uint64_t nonFinite = 0; ///< tokens with a value that was measured and is not finite
    uint32_t forced = 0;

    std::string_view piece(uint32_t token) const;
};

} // namespace moire::ui
