// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <moire/trace.h>

/// How often each expert was chosen: sums that grow token by token. ExpertUsage (moire/trace.h) holds them and defines
/// share, gate mass and lift; here they come from columns, and are taken back.
namespace moire::analysis {

ExpertUsage emptyUsage(const RouteShape &shape);

/// Adds token \p i of \p columns, or takes it back. Routes of another shape than \p usage has are ignored.
void add(ExpertUsage &usage, const Columns &columns, size_t i);
void subtract(ExpertUsage &usage, const Columns &columns, size_t i);

/// Takes back what was added before: the sums of a range are those up to its end, less those up to its beginning.
/// Nothing happens if the shapes differ. \p part must be part of \p usage.
void subtract(ExpertUsage &usage, const ExpertUsage &part);

/// What a cell of the map shows.
enum class Measure : uint8_t {
    Share, ///< fraction of the layer's choices, 0 to 1
    GateMass, ///< fraction of the layer's gate weight, 0 to 1
    Lift, ///< share over uniform, 1 / experts; 1: used as by chance
};

double measure(const ExpertUsage &usage, Measure what, size_t row, size_t expert);
/// \p b less \p a, of two answers or branches; of Lift the same as of shares, in units of uniform.
double difference(const ExpertUsage &a, const ExpertUsage &b, Measure what, size_t row, size_t expert);

/// Whether a layer has too few choices to say which experts it prefers: fewer than five per expert, the usual least
/// expected count of a chi-squared test (Cochran 1954). An expert that is chosen as by chance then has a standard error
/// of 45 % of its share or more. Such layers are hatched.
bool tooFewToSay(const ExpertUsage &usage, size_t row);
constexpr uint64_t fewestChoicesPerExpert = 5;

/// A cell of the map of layers and experts.
struct Cell {
    uint32_t row = 0; ///< index of RouteShape::layers
    uint32_t expert = 0;
    bool operator==(const Cell &) const = default;
};

} // namespace moire::analysis
