// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/usage.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace moire::analysis {

namespace {

/// Calls \p visit(row, expert, gate) for the choices of a token that fit \p usage; returns whether there are any.
template <class F>
bool forEachChoice(const ExpertUsage &usage, const Columns &columns, size_t i, F &&visit)
{
    if (!columns.routed(i) || columns.shape().layers != usage.layers)
        return false;
    bool any = false;
    for (size_t row = 0; row < usage.layers.size(); ++row) {
        const auto chosen = columns.chosen(i, row);
        const auto gates = columns.gates(i, row);
        for (size_t k = 0; k < chosen.size(); ++k) {
            if (chosen[k] >= usage.experts)
                continue;
            visit(row, chosen[k], std::isfinite(gates[k]) ? static_cast<double>(gates[k]) : 0.0);
            any = true;
        }
    }
    return any;
}

} // namespace

ExpertUsage emptyUsage(const RouteShape &shape)
{
    return {shape.layers, shape.experts};
}

void add(ExpertUsage &usage, const Columns &columns, size_t i)
{
    usage.tokens += forEachChoice(usage, columns, i, [&](size_t row, size_t expert, double gate) {
        const size_t cell = row * usage.experts + expert;
        ++usage.counts[cell];
        ++usage.layerCounts[row];
        usage.mass[cell] += gate;
        usage.layerMass[row] += gate;
    });
}

void subtract(ExpertUsage &usage, const Columns &columns, size_t i)
{
    usage.tokens -= forEachChoice(usage, columns, i, [&](size_t row, size_t expert, double gate) {
        const size_t cell = row * usage.experts + expert;
        --usage.counts[cell];
        --usage.layerCounts[row];
        usage.mass[cell] -= gate;
        usage.layerMass[row] -= gate;
    });
}

void subtract(ExpertUsage &usage, const ExpertUsage &part)
{
    if (part.layers != usage.layers || part.experts != usage.experts)
        return;
    const auto less = [](auto &from, const auto &what) {
        std::transform(from.begin(), from.end(), what.begin(), from.begin(), [](auto a, auto b) { return a - b; });
    };
    usage.tokens -= part.tokens;
    less(usage.counts, part.counts);
    less(usage.mass, part.mass);
    less(usage.layerCounts, part.layerCounts);
    less(usage.layerMass, part.layerMass);
}

double measure(const ExpertUsage &usage, Measure what, size_t row, size_t expert)
{
    switch (what) {
    case Measure::Share:
        return usage.share(row, expert);
    case Measure::GateMass:
        return usage.massShare(row, expert);
    case Measure::Lift:
        return usage.lift(row, expert);
    }
    return 0.0;
}

double difference(const ExpertUsage &a, const ExpertUsage &b, Measure what, size_t row, size_t expert)
{
    return measure(b, what, row, expert) - measure(a, what, row, expert);
}

bool tooFewToSay(const ExpertUsage &usage, size_t row)
{
    return usage.layerCounts[row] < fewestChoicesPerExpert * usage.experts;
}

} // namespace moire::analysis
