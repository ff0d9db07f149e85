// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/ops.h"

/// The scalar computation of every operation in ops.h: plain loops, float64 sums, weights widened to float32 exactly.
/// Every backend is compared to it. Matrices are in the file's layout (layout 0), in host memory.
namespace moire::reference {

/// h of a feed-forward part, ops.h; \p g is not used if there is no gate.
double activated(Activation activation, double g, double u);

/// Widens row \p row of matrix \p index to float32.
void widenRow(const Matrix &matrix, size_t index, size_t row, float *out);

void embed(const EmbedArgs &args);
void norm(const NormArgs &args);
void linear(const LinearArgs &args);
void headLinear(const HeadLinearArgs &args);
void rotate(const RotateArgs &args);
void store(const StoreArgs &args);
void attend(const AttendArgs &args);
void gate(const GateArgs &args);
void convolve(const ConvolveArgs &args);
void deltaRule(const DeltaRuleArgs &args);
void stateSpace(const StateSpaceArgs &args);
void route(const RouteArgs &args);
void experts(const ExpertArgs &args);
void feedForward(const FeedForwardArgs &args);

} // namespace moire::reference
