// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"
#include "analysis/resampling.h"
#include "analysis/usage.h"

#include <stop_token>
#include <vector>

/// Which experts two groups of chats use differently, against a null made by exchanging the groups' labels of whole
/// chats (Fisher's permutation test; tokens of one chat stay together).
namespace moire::analysis {

/// The choices of one chat, as floats, because sums over chats are taken thousands of times; exact up to 2^24 in a
/// cell.
struct ChatUsage {
    uint64_t chat = 0;
    std::vector<float> counts; ///< [rows, experts]
};
ChatUsage chatUsage(uint64_t chat, const ExpertUsage &usage);

struct GroupOptions {
    uint32_t permutations = 9999; ///< the smallest p is 1 / (permutations + 1)
    ResampleOptions resample; ///< for the intervals
    double falseDiscoveries = 0.05; ///< level at which a cell is called different
    /// Cells with fewer choices per chat than this, in both groups together, are not tested: they cannot be told apart
    /// from chance, and every test costs the others power. Decided without looking at the groups.
    double fewestPerChat = 1.0;
    uint32_t maxIntervals = 200; ///< of the cells with the smallest p
};

/// One cell that was tested.
struct CellDifference {
    Cell cell;
    double shareA = 0.0; ///< of the layer's choices in all chats of the group
    double shareB = 0.0;
    double log2Ratio = 0.0; ///< log2 of shareB over shareA, half a choice added to each count
    std::optional<Interval> interval; ///< of log2Ratio
    double p = 1.0;
    double q = 1.0; ///< p adjusted for everything tested: falseDiscovery()
    bool different = false; ///< q is at most GroupOptions::falseDiscoveries
};

struct GroupComparison {
    std::vector<CellDifference> cells; ///< ascending in p
    uint64_t arrangements = 0; ///< of labels that the null consists of
    bool exhaustive = false; ///< these are all that exist, with the one observed
    double smallestP = 1.0; ///< that this null can give
    size_t notTested = 0; ///< cells with too few choices
    size_t different = 0;
};

/// Chats of different shape, or none in a group: Error (Usage). Throws Error (Interrupted) if a stop is requested.
GroupComparison compareGroups(std::span<const ChatUsage> a, std::span<const ChatUsage> b, const RouteShape &shape,
                              const GroupOptions &options = {}, const std::stop_token &stop = {});

} // namespace moire::analysis
