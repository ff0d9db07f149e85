// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"
#include "experiments/answer.h"

namespace moire::experiments {

/// A cell's tokens as the engine reported them, for what shows tokens.
struct CellTokens {
    analysis::RouteShape shape; ///< of the model that gave them; no rows: without experts, or not known
    std::vector<SharedToken> tokens;
    bool routed = false; ///< the trace was kept, so tokens have routes, times and alternatives
};

/// From the trace where it was kept and fits the answer, else from what is kept of every answer: ids, texts,
/// log-probabilities and entropies. Takes any answer, also one of a forged bundle.
CellTokens tokensOf(const Answer &answer);

} // namespace moire::experiments
