// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/ops.h"

namespace moire {

/// Chooses experts for one token from its router scores: the second half of RouteArgs' contract, shared by host
/// backends so that the choice never depends on the backend.
/// \p scores [E], after softmax or sigmoid. \p scratch [E + groups] floats. Writes \p ids and \p weights [k].
/// Does not allocate; k may be up to E. NaN scores give an arbitrary choice, but never an index out of range.
void selectExperts(const RouteArgs &args, size_t position, const float *scores, float *scratch, uint32_t *ids,
                   float *weights);

/// Turns the recorded choice of token \p token of the step into what the experts compute: policy.forced and
/// policy.muted. Does nothing without them.
void applyChoice(const RouteArgs &args, size_t token, const float *scores, uint32_t *ids, float *weights);

/// The selection score of an expert under random routing, uniform in [0, 1): a hash of the four arguments (splitmix64's
/// mixer, https://doi.org/10.1145/2714064.2660195).
float randomSelection(uint64_t seed, uint32_t layer, size_t position, uint32_t expert);

} // namespace moire
