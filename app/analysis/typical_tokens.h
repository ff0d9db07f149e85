// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/resampling.h"

#include <moire/indices.h>

#include <unordered_map>
#include <vector>

/// The tokens that an expert is chosen for more, or less, often than others: never a topic, always with lift, interval,
/// N and whether it replicates. Formulas: docs/analysis.md.
namespace moire::analysis {

struct TypicalToken {
    TokenId token;
    uint64_t tokens = 0; ///< N: how often the token occurred
    uint64_t with = 0; ///< of these, with this expert
    Estimate lift; ///< share of the expert among these tokens over its share among all tokens
    Halves halves; ///< the same in two halves of the chats
    double p = 1.0; ///< chance of a deviation as great, if the token made no difference: a t test over chats
    double q = 1.0; ///< p adjusted for all tokens tested: falseDiscovery()
};

struct TypicalTokens {
    std::vector<TypicalToken> list; ///< q at most the level, the highest lift first
    size_t tested = 0;
    size_t tooRare = 0; ///< tokens that were not tested
    uint64_t tokens = 0; ///< N of all
    uint64_t with = 0;
};

struct TypicalOptions {
    uint64_t fewestTokens = 30; ///< occurrences, for a test
    double falseDiscoveries = 0.05;
    size_t maxListed = 100; ///< of each direction: above and below 1
    ResampleOptions resample;
};

/// Counts for one expert of one layer. Memory grows with the different tokens of each chat.
class TypicalTokenCounts {
public:
    void add(uint64_t chat, TokenId token, bool withExpert);
    TypicalTokens typical(const TypicalOptions &options = {}) const;

private:
    struct Counts {
        uint64_t with = 0;
        uint64_t total = 0;
    };
    struct Chat {
        uint64_t id = 0;
        Counts all;
    };
    struct Occurrence {
        uint32_t chat = 0; ///< index of m_chats
        Counts counts;
    };
    std::vector<LiftCounts> liftCounts(const std::vector<Occurrence> &occurrences) const;
    double pValue(const std::vector<Occurrence> &occurrences, double share) const;

    std::vector<Chat> m_chats;
    std::unordered_map<uint64_t, uint32_t> m_chatIndex;
    std::unordered_map<uint32_t, std::vector<Occurrence>>
        m_tokens; ///< by token; the chats of each in order of first use
};

} // namespace moire::analysis
