// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/co_use.h"
#include "analysis/random.h"
#include "analysis/typical_tokens.h"
#include "analysis/usage.h"

/// What is known of one expert of one layer, from the tokens of many answers. Never a topic: tokens with lift, interval
/// and N, and places in texts.
namespace moire::analysis {

/// A place where the expert was chosen.
struct ExpertContext {
    uint64_t answer = 0; ///< as given to ExpertScan::add()
    TokenNumber token;
    float gate = 0.0f;
    bool operator==(const ExpertContext &) const = default;
};

struct ExpertFacts {
    Cell cell;
    uint64_t tokens = 0; ///< with routes
    uint64_t chosen = 0; ///< of them, with this expert
    double meanGate = 0.0; ///< where it was chosen; NaN: never, or without gates
    std::vector<double> gateEdges; ///< of gateCounts, one more; empty: no gates
    std::vector<uint64_t> gateCounts;
    TypicalTokens typical; ///< nothing without token ids
    std::vector<Partner> partners; ///< of the same layer, the highest lift first
    std::vector<ExpertContext> strongest; ///< the highest gates, one of each answer
    std::vector<ExpertContext> random; ///< drawn from all places
};

struct ExpertScanOptions {
    bool hasIds = true; ///< the tokens' ids are known
    bool hasGates = true;
    size_t contexts = 8; ///< of each kind
    size_t gateBins = 24;
    uint64_t seed = 1; ///< of the random places
    TypicalOptions typical;
};

/// Reads all tokens in order, then tells.
class ExpertScan {
public:
    ExpertScan(const RouteShape &shape, Cell cell, const ExpertScanOptions &options = {});

    void add(uint64_t chat, uint64_t answer, const Columns &columns, size_t i);
    ExpertFacts facts() const;

private:
    void addContext(const ExpertContext &context);
    void addGates(ExpertFacts &facts) const;

    RouteShape m_shape;
    Cell m_cell;
    ExpertScanOptions m_options;
    uint64_t m_tokens = 0;
    uint64_t m_chosen = 0;
    TypicalTokenCounts m_typical;
    PartnerCounts m_partners;
    std::vector<float> m_gates; ///< where it was chosen
    std::vector<ExpertContext> m_strongest; ///< the strongest of each answer
    std::vector<ExpertContext> m_drawn; ///< a reservoir
    Random m_random;
};

} // namespace moire::analysis
