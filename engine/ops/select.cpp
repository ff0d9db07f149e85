// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/select.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moire {

namespace {

constexpr float never = -std::numeric_limits<float>::infinity();
constexpr float always = std::numeric_limits<float>::infinity();

uint64_t mix(uint64_t z)
{
    z += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

void fillSelection(const RouteArgs &args, size_t position, const float *scores, float *selection)
{
    const auto experts = static_cast<uint32_t>(args.router->rows);
    for (uint32_t e = 0; e < experts; ++e) {
        if (args.policy.random)
            selection[e] = randomSelection(args.policy.seed, args.policy.layer, position, e);
        else
            selection[e] = args.modelBias ? scores[e] + args.modelBias[e] : scores[e];
        if (args.policy.bias)
            selection[e] += args.policy.bias[e];
    }
}

/// Best selection of a group, or the sum of its best two. Experts that are off have -inf; a sum includes them only if
/// the group has fewer than two other experts.
float groupScore(const float *selection, size_t size, GroupRank rank)
{
    float best = never;
    float second = never;
    for (size_t e = 0; e < size; ++e) {
        if (selection[e] > best) {
            second = best;
            best = selection[e];
        } else if (selection[e] > second) {
            second = selection[e];
        }
    }
    return rank == GroupRank::Best || second == never ? best : best + second;
}

/// Masks all experts outside the best groups, except forced ones.
void maskGroups(const RouteArgs &args, float *selection, float *groupScores)
{
    const size_t size = args.router->rows / args.groups;
    for (uint32_t g = 0; g < args.groups; ++g)
        groupScores[g] = groupScore(selection + g * size, size, args.groupRank);
    for (uint32_t left = args.groups - args.groupsUsed; left > 0; --left) {
        uint32_t worst = args.groups;
        for (uint32_t g = 0; g < args.groups; ++g)
            if (!std::isnan(groupScores[g]) && (worst == args.groups || groupScores[g] <= groupScores[worst]))
                worst = g;
        groupScores[worst] = std::numeric_limits<float>::quiet_NaN(); // masked
        for (size_t e = worst * size; e < (worst + 1) * size; ++e)
            if (selection[e] != always)
                selection[e] = never;
    }
}

/// Index of the greatest selection above -inf, the lowest index on ties; `experts` if there is none.
size_t bestOf(const float *selection, size_t experts)
{
    size_t best = experts;
    float greatest = never;
    for (size_t e = 0; e < experts; ++e) {
        if (selection[e] > greatest) {
            greatest = selection[e];
            best = e;
        }
    }
    return best;
}

/// From scores of the chosen experts, whose sum is \p sum, to gate weights.
void scaleWeights(const RouteArgs &args, double sum, uint32_t count, float *weights)
{
    const double factor = static_cast<double>(args.scale) / (args.normalize ? sum + 1e-20 : 1.0);
    for (uint32_t j = 0; j < count; ++j)
        weights[j] = static_cast<float>(static_cast<double>(weights[j]) * factor);
}

} // namespace

float randomSelection(uint64_t seed, uint32_t layer, size_t position, uint32_t expert)
{
    const uint64_t place = mix(mix(seed) ^ layer) ^ position;
    return static_cast<float>(mix(mix(place) ^ expert) >> 40) * 0x1p-24f;
}

void selectExperts(const RouteArgs &args, size_t position, const float *scores, float *scratch, uint32_t *ids,
                   float *weights)
{
    const size_t experts = args.router->rows;
    float *selection = scratch;
    fillSelection(args, position, scores, selection);

    const bool grouped = args.groups > 1 && args.groupsUsed < args.groups && !args.policy.random;
    if (grouped)
        maskGroups(args, selection, scratch + experts);

    const uint32_t used = args.policy.used ? std::min(*args.policy.used, args.expertsUsed) : args.expertsUsed;
    bool masked = grouped;
    double sum = 0.0;
    for (uint32_t j = 0; j < used; ++j) {
        size_t best = bestOf(selection, experts);
        if (best == experts && masked) { // the policy left too few experts in the best groups
            masked = false;
            fillSelection(args, position, scores, selection);
            for (uint32_t taken = 0; taken < j; ++taken)
                selection[ids[taken]] = never;
            best = bestOf(selection, experts);
        }
        if (best == experts) // the scores are NaN: take any expert that is not taken yet
            for (best = 0; std::find(ids, ids + j, static_cast<uint32_t>(best)) != ids + j;)
                ++best;
        ids[j] = static_cast<uint32_t>(best);
        weights[j] = scores[best];
        sum += static_cast<double>(scores[best]);
        selection[best] = never;
    }
    scaleWeights(args, sum, used, weights);
    std::fill(ids + used, ids + args.expertsUsed, noExpert);
    std::fill(weights + used, weights + args.expertsUsed, 0.0f);
}

void applyChoice(const RouteArgs &args, size_t token, const float *scores, uint32_t *ids, float *weights)
{
    const uint32_t *forced =
        args.policy.forced ? args.policy.forced + token * size_t{args.policy.forcedStride} : nullptr;
    if (forced) {
        double sum = 0.0;
        for (uint32_t j = 0; j < args.expertsUsed; ++j) {
            ids[j] = j < args.policy.forcedStride ? forced[j] : noExpert;
            weights[j] = ids[j] == noExpert ? 0.0f : scores[ids[j]];
            sum += static_cast<double>(weights[j]);
        }
        scaleWeights(args, sum, args.expertsUsed, weights);
    }
    for (uint32_t j = 0; args.policy.muted && j < args.expertsUsed; ++j)
        if (ids[j] != noExpert && args.policy.muted[ids[j]] != 0) {
            ids[j] = noExpert;
            weights[j] = 0.0f;
        }
}

} // namespace moire
