// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/routing_difference.h"

#include "analysis/intervals.h"
#include "analysis/resampling.h"

#include <algorithm>
#include <cmath>

namespace moire::experiments {

namespace {

constexpr double pastNullLevel = 0.05;
/// Prompts that the mean variance of a layer counts for: experts that are hardly used have too few choices for a
/// variance of their own.
constexpr double priorPrompts = 4.0;

} // namespace

void ShareDifferences::add(std::span<const double> differences)
{
    sums.resize(differences.size(), 0.0);
    squares.resize(differences.size(), 0.0);
    for (size_t i = 0; i < differences.size(); ++i) {
        sums[i] += differences[i];
        squares[i] += differences[i] * differences[i];
    }
    ++prompts;
}

RoutingDifference routingDifference(const ShareDifferences &variant, const ShareDifferences &seeds, size_t experts)
{
    RoutingDifference result;
    for (const double sum : variant.sums)
        result.difference.push_back(sum / static_cast<double>(variant.prompts));
    if (variant.prompts < analysis::fewestChats || seeds.prompts < analysis::fewestChats ||
        seeds.sums.size() != variant.sums.size())
        return result;
    const auto n = static_cast<double>(seeds.prompts);
    std::vector<double> p;
    for (size_t first = 0; first < seeds.squares.size(); first += experts) {
        double layer = 0.0;
        for (size_t i = first; i < first + experts; ++i)
            layer += seeds.squares[i] / n / static_cast<double>(experts);
        for (size_t i = first; i < first + experts; ++i) {
            const double variance = (seeds.squares[i] + priorPrompts * layer) / (n + priorPrompts);
            const double difference = std::abs(result.difference[i]);
            const double error = std::sqrt(variance / static_cast<double>(variant.prompts));
            p.push_back(error > 0.0            ? analysis::studentTwoSided(difference / error, n + priorPrompts)
                            : difference > 0.0 ? 0.0
                                               : 1.0);
        }
    }
    result.adjusted = analysis::falseDiscovery(p);
    result.pastNull = static_cast<size_t>(
        std::count_if(result.adjusted.begin(), result.adjusted.end(), [](double one) { return one <= pastNullLevel; }));
    return result;
}

} // namespace moire::experiments
