// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/value_table.h"
#include "runtime/replay.h"

namespace moire::ui {

/// What a replay compares along the first answer's own tokens.
enum class ReplayFigure {
    Divergence, ///< KL, nats
    LogProbability, ///< of the first answer's token, after the change less before, nats
    Routing, ///< share of the token's experts that are no longer chosen
};
constexpr int replayFigures = 3;

double replayFigure(ReplayFigure what, const TokenComparison &token); ///< NaN: not finite

/// To be saved: a row for each token of the first answer, with the change and its control beside each other.
ValueTable replayAlongTable(const ReplayReport &report);
/// To be saved: a row for the change, its control and the other seed, with means over the tokens.
ValueTable replayRunsTable(const ReplayReport &report);

} // namespace moire::ui
